"""Words behind a line that opens them: what a model thought before it answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.language import tr
from desktop.icons import icon
from desktop.theme import metrics
from desktop.widgets.basics import button
from desktop.widgets.growing_text import GrowingText


class ThoughtFold(QWidget):
    """Folded at first; the text is laid out only while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = ""
        self.head = button("", "link", icon_name="caret-right", clicked=self.toggle)
        self.head.setToolTip(tr("Show or hide what the model thought before it answered"))
        self.body = GrowingText(tr("Reasoning"), wraps=True)
        self.body.setProperty("ink", "quiet")
        self.body.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(metrics().xs)
        layout.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.body)

    @property
    def is_open(self) -> bool:
        return not self.body.isHidden()

    def show_thought(self, content: str, title: str) -> None:
        self._content = content
        self.head.setText(title)
        if self.is_open:
            self.body.show_text(content)

    def toggle(self) -> None:
        opens = not self.is_open
        if opens:
            self.body.show_text(self._content)
        self.body.setVisible(opens)
        self.head.setIcon(icon("caret-down" if opens else "caret-right", "accent"))
        self.head.setAccessibleDescription(tr("Unfolded") if opens else tr("Folded"))
