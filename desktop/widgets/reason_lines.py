"""Reasons one below the other, each with a mark, so that a long one does not run into the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, text
from desktop.widgets.layout import clear_layout


class ReasonLines(QWidget):
    """Shows the lines of a text as :meth:`set_text` gets it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(metrics().xs)

    def text(self) -> str:
        """All of it, a reason a line."""
        return self._said

    def set_text(self, said: str) -> None:
        if said == self._said:
            return
        self._said = said
        clear_layout(self._lines)
        for reason in said.splitlines():
            line = QHBoxLayout()
            line.setSpacing(metrics().s)
            line.addWidget(IconLabel("caret-right", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text(reason, "quiet", wrap=True, select=True), 1)
            self._lines.addLayout(line)
        self.setVisible(bool(said))
