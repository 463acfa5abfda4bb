"""A popup window with a card's look: rounded corners and a hairline, drawn here since it is a window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme import active_tokens, metrics


class PopupCard(QWidget):
    """Closes by Escape or by a click outside, as popups do."""

    def __init__(self, parent: QWidget) -> None:
        kind = Qt.WindowType
        super().__init__(parent, kind.Popup | kind.FramelessWindowHint | kind.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("control"), 1))
        painter.setBrush(tokens.colour("card"))
        radius = metrics().radius_card
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
