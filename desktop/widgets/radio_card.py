"""A card that is one choice of a few: the whole of it can be clicked, arrow keys go from card to card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.theme import metrics
from desktop.widgets.basics import restyle


class RadioCard(QFrame):
    """``head`` is the line beside the mark, ``body`` what is below it, aligned with the words."""

    chosen = Signal()

    def __init__(self, group: QButtonGroup, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setProperty("card", "plain")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.radio = QRadioButton(title)
        self.radio.setCursor(Qt.CursorShape.PointingHandCursor)
        group.addButton(self.radio)
        self.head = QHBoxLayout()
        self.head.setSpacing(size.s)
        self.head.addWidget(self.radio)
        self.body = QVBoxLayout()
        self.body.setSpacing(size.s)
        self.body.setContentsMargins(size.xl, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(size.l, size.m, size.l, size.m + 2)
        outer.setSpacing(size.s)
        outer.addLayout(self.head)
        outer.addLayout(self.body)
        outer.addStretch(1)
        self.radio.toggled.connect(self._on_toggled)
        self.radio.clicked.connect(lambda _checked=False: self.chosen.emit())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()
            return
        super().mousePressEvent(event)

    def _on_toggled(self, checked: bool) -> None:
        self.setProperty("card", "hero" if checked else "plain")
        restyle(self)
