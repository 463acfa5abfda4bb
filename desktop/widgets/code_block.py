"""A block of code in an answer: its language, a copy button, long lines scrolled or wrapped."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.language import tr
from desktop.models.code_colours import coloured
from desktop.theme import active_tokens, metrics
from desktop.widgets.basics import icon_button, text
from desktop.widgets.growing_text import GrowingText


class CodeBlock(QFrame):
    """Monospaced text in a well. Colours come when it is complete."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._language = language
        self._complete = False
        self.setProperty("card", "well")
        self.setAccessibleName(tr("Code"))
        self.code = GrowingText(tr("Code"), wraps=False)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(size.type_body - 1)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.code.setFont(font)
        self.code.setProperty("code", "true")
        self.wrap_button = icon_button("arrow-bend-down-left", tr("Wrap long lines"))
        self.wrap_button.setCheckable(True)
        self.wrap_button.toggled.connect(self.code.set_wraps)
        self.copy_button = icon_button("copy", tr("Copy the code"), clicked=self._copy)
        head = QHBoxLayout()
        head.setSpacing(size.xs)
        self.title = text(language or tr("Code"), "caption")
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.wrap_button)
        head.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.m, size.xs, size.s, size.s)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.code)

    def show_code(self, content: str, language: str, *, complete: bool) -> None:
        """More of the code; its language may still have been in the writing."""
        if language != self._language:
            self._language = language
            self.title.setText(language or tr("Code"))
        self.code.show_text(content)
        if complete and not self._complete:
            self._complete = True
            self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._complete:
            self._colour()

    def _colour(self) -> None:
        tokens = active_tokens()
        cursor = QTextCursor(self.code.document())
        cursor.beginEditBlock()
        for span in coloured(self.code.content(), self._language):
            cursor.setPosition(span.start)
            cursor.setPosition(span.start + span.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_ink(tokens.colour(span.role)))
        cursor.endEditBlock()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.content())


def _ink(colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    return made
