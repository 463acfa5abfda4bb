"""A question that blocks: what will happen, a button that says it, and a way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.language import tr
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, text


class ConfirmDialog(QDialog):
    """Asks before something that cannot be undone; Cancel has the focus."""

    def __init__(
        self,
        title: str,
        explanation: str,
        action: str,
        confirmed: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._confirmed = confirmed
        self.explanation = text(explanation, "quiet", wrap=True)
        self.explanation.setMinimumWidth(380)
        words = QVBoxLayout()
        words.setSpacing(size.s)
        words.addWidget(text(title, "subtitle", wrap=True))
        words.addWidget(self.explanation)
        top = QHBoxLayout()
        top.setSpacing(size.l)
        top.addWidget(IconLabel("warning-fill", "warn", 24), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.cancel_button = button(tr("Cancel"), clicked=self.reject)
        self.action_button = button(action, "danger", clicked=self._on_confirmed)
        self.action_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.action_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.xl)
        layout.addLayout(top)
        layout.addLayout(buttons)
        self.cancel_button.setFocus()

    def _on_confirmed(self) -> None:
        self.accept()
        self._confirmed()
