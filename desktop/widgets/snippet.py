"""A few lines of code in a well, with a button that copies them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from core.language import tr
from desktop.theme import metrics
from desktop.widgets.basics import button, text


class SnippetWell(QWidget):
    """``copied`` after the code was put into the clipboard."""

    copied = Signal()

    def __init__(self, code: str, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies: str | None = None
        self.view = QPlainTextEdit(code)
        self.view.setReadOnly(True)
        self.view.setProperty("role", "mono")
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(title or tr("Code"))
        self.view.setTabChangesFocus(True)
        self.copy = button(tr("Copy"), "link", icon_name="copy", clicked=self._on_copy)
        self.copy.setAccessibleName(tr("Copy: {title}", title=title) if title else tr("Copy the code"))
        head = QHBoxLayout()
        words = text(title, "strong", wrap=True)
        if not title:
            words.hide()
        head.addWidget(words, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(metrics().s)
        layout.addLayout(head)
        layout.addWidget(self.view)
        self.set_code(code)

    @property
    def code(self) -> str:
        return self.view.toPlainText()

    def set_code(self, code: str, copies: str | None = None) -> None:
        """Show other code; the well is as high as it is. ``copies`` is what Copy gives where that is more
        than is shown (a key)."""
        self._copies = copies
        code = code.rstrip("\n")
        if code != self.code:
            self.view.setPlainText(code)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # the font is the style sheet's from now on

    def _fit(self) -> None:
        lines = self.code.count("\n") + 1
        bar = self.view.horizontalScrollBar().sizeHint().height()
        around = 2 * round(self.view.document().documentMargin()) + 16
        self.view.setFixedHeight(lines * self.view.fontMetrics().lineSpacing() + around + bar)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code if self._copies is None else self._copies)
        self.copied.emit()
