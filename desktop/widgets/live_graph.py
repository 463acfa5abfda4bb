"""A small rolling graph of a share (processor, memory, graphics) over the last minute or so."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.formats import percent
from core.language import tr
from desktop.theme import active_tokens

SAMPLES = 60
_HEIGHT = 40


class LiveGraph(QWidget):
    """Shares of one, newest at the right. Painted only when it is in sight; a sample costs microseconds."""

    def __init__(self, name: str, series: int = 0, parent: QWidget | None = None) -> None:
        """``series`` is the place of its colour in the theme's chart colours."""
        super().__init__(parent)
        self._name = name
        self._series = series
        self._shares: deque[float] = deque(maxlen=SAMPLES)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(name)

    @property
    def shares(self) -> tuple[float, ...]:
        """Oldest first."""
        return tuple(self._shares)

    def add(self, share: float) -> None:
        """The next sample."""
        self._shares.append(min(1.0, max(0.0, share)))
        if self.isVisible():
            self._describe()
            self.update()

    def clear(self) -> None:
        self._shares.clear()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def _describe(self) -> None:
        words = tr(
            "{now} now, between {least} and {most} in the last minute",
            now=percent(self._shares[-1], 0),
            least=percent(min(self._shares), 0),
            most=percent(max(self._shares), 0),
        )
        self.setAccessibleDescription(words)
        self.setToolTip(f"{self._name}: {words}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("well"))
        painter.drawRoundedRect(box, 4, 4)
        if len(self._shares) < 2:
            return
        inner = box.adjusted(2, 4, -2, -2)
        step = inner.width() / (SAMPLES - 1)
        first = inner.right() - step * (len(self._shares) - 1)
        points = [
            QPointF(first + step * at, inner.bottom() - inner.height() * share)
            for at, share in enumerate(self._shares)
        ]
        colour = QColor(tokens.series[self._series])
        ground = QColor(colour)
        ground.setAlphaF(0.18)
        painter.setBrush(ground)
        edge = inner.bottom()
        painter.drawPolygon(QPolygonF([QPointF(first, edge), *points, QPointF(inner.right(), edge)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.5))
        painter.drawPolyline(QPolygonF(points))
