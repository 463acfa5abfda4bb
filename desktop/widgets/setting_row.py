"""One line of a form: what it is, what it means, and the control at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme import metrics
from desktop.widgets.basics import text


class SettingRow(QWidget):
    """The control takes its accessible name and description from the words at its left."""

    def __init__(self, name: str, remark: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.remark = text(remark, "quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(name))
        words.addWidget(self.remark)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(metrics().xl)
        layout.addLayout(words, 1)
        layout.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        if not control.accessibleName():
            control.setAccessibleName(name)
        control.setAccessibleDescription(remark)
