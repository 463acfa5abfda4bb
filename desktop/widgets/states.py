"""What a page shows when there is nothing yet, when something failed, and while something runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.language import tr
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, IconLabel, button, icon_button, text
from desktop.widgets.layout import Card


class EmptyState(QWidget):
    """An icon, one sentence, one button."""

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        action: QPushButton | None = None,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.huge, size.xl, size.huge)
        layout.setSpacing(size.m)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        layout.addWidget(IconLabel(icon_name, "control", 48), 0, centre)
        self.sentence = text(sentence, "subtitle")
        self.sentence.setAlignment(centre)
        layout.addWidget(self.sentence, 0, centre)
        if hint:
            quiet = text(hint, "quiet", wrap=True)
            quiet.setAlignment(centre)
            quiet.setFixedWidth(420)
            quiet.setMinimumHeight(quiet.heightForWidth(420))
            layout.addWidget(quiet, 0, centre)
        if action is not None:
            layout.addSpacing(size.xs)
            layout.addWidget(action, 0, centre)
        layout.addStretch(2)
        self.setAccessibleName(sentence)


class ErrorCard(Card):
    """What happened, what to do, details folded, and a button that copies all of it."""

    def __init__(
        self,
        message: str,
        hint: str = "",
        details: str = "",
        action: QPushButton | None = None,
        parent: QWidget | None = None,
        *,
        also: QPushButton | None = None,
    ) -> None:
        super().__init__(kind="error", parent=parent)
        size = metrics()
        self._report = "\n".join(part for part in (message, hint, details) if part)
        self.message = text(message, "strong", wrap=True, select=True)
        words = QVBoxLayout()
        words.setSpacing(size.xs)
        words.addWidget(self.message)
        if hint:
            words.addWidget(text(hint, "quiet", wrap=True, select=True))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setProperty("role", "mono")
        self.details.setMaximumHeight(160)
        self.details.setAccessibleName(tr("Details"))
        self.details.hide()
        self.fold = button(tr("Details"), "link", clicked=self._toggle)
        self.fold.setVisible(bool(details))
        buttons = QHBoxLayout()
        buttons.setSpacing(size.m)
        buttons.addWidget(self.fold)
        buttons.addWidget(
            button(tr("Copy"), "link", clicked=self._copy, tip=tr("Copy the message and its details"))
        )
        buttons.addStretch(1)
        for made in (also, action):
            if made is not None:
                buttons.addWidget(made)
        words.addLayout(buttons)
        words.addWidget(self.details)
        layout = QHBoxLayout()
        layout.setSpacing(size.m)
        layout.addWidget(IconLabel("warning-circle-fill", "bad", 22), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.body.addLayout(layout)
        self.setAccessibleName(tr("Error: {message}", message=message))
        self.setAccessibleDescription(hint)

    def _toggle(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.fold.setText(tr("Hide details") if shown else tr("Details"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


class ProgressRow(QWidget):
    """A running piece of work: title, what it does now, a bar, and a way to stop it."""

    def __init__(
        self, title: str = "", on_cancel: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.title = ElidedLabel(title, "strong")
        self.detail = ElidedLabel("", "quiet")
        self.right = text("", "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        head = QHBoxLayout()
        head.setSpacing(size.m)
        head.addWidget(self.title, 1)
        head.addWidget(self.right)
        words = QVBoxLayout()
        words.setSpacing(size.xs + 2)
        words.addLayout(head)
        words.addWidget(self.bar)
        words.addWidget(self.detail)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(size.m)
        self._line.addLayout(words, 1)
        if on_cancel is not None:
            self.cancel = icon_button("x", tr("Cancel"), clicked=on_cancel)
            self._line.addWidget(self.cancel)

    def add_button(self, made: QWidget) -> None:
        """Another thing to do about it, before Cancel."""
        self._line.insertWidget(1, made)

    def set_progress(self, share: float | None, detail: str = "", right: str = "") -> None:
        """``share`` is 0 to 1, or None where it is not known how much there is."""
        if share is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * min(1.0, max(0.0, share))))
        self.detail.set_full_text(detail)
        self.right.setText(right)
        self.setAccessibleName(f"{self.title.full_text()}: {detail} {right}")
