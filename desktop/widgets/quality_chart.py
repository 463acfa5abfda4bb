"""The chart of quality against size, painted: points that can be clicked and walked through by keys.

It is painted by itself: pyqtgraph takes half a second and 61 MiB when it is first used (numpy comes with
it), and places no labels; here each point carries its label where no other is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.language import tr
from desktop.models.quality_chart import (
    BETTER,
    FAMILIES,
    TITLES,
    Box,
    ChartPoint,
    QualityChart,
    chart_words,
    place_labels,
    size_axis,
    tick_words,
    value_axis,
)
from desktop.plain_tip import plain_tip
from desktop.theme import active_tokens, metrics
from desktop.widgets.chart_marks import PLACES, add_mark

_HEAD, _FOOT = 44.0, 42.0  # px: title and legend above the plot, labels of the sizes below it
_RADIUS = 5.0
_REACH = 16.0  # px around a point within which a click means it
_LABELLED = 150  # points, up to which all are labelled; of more only the best of each size
_LEFT, _RIGHT, _CENTRE, _MIDDLE = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignVCenter,
)
_TITLE = dict(FAMILIES)


class QualityChartView(QWidget):
    """Shows one :class:`QualityChart`. Left and Right go from point to point, Enter opens one."""

    chosen = Signal(str)  # variant id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = QualityChart("kl")
        self._x, self._y = size_axis(self._chart), value_axis(self._chart)
        self._places: list[QPointF] = []
        self._labels: list[Box | None] = []
        self._marks: dict[str, QPainterPath] = {}  # of each family, all in one
        self._current = -1  # the point that keys are at
        self._hovered = -1
        self._selected = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Quality against size"))

    @property
    def chart(self) -> QualityChart:
        return self._chart

    def set_chart(self, chart: QualityChart) -> None:
        self._chart = chart
        self._x, self._y = size_axis(chart), value_axis(chart)
        self._current = self._hovered = -1
        self.setAccessibleDescription(chart_words(chart))
        self._arrange()
        self.update()

    def select(self, variant_id: str) -> None:
        """Ring the point of the variant that is shown beside the chart."""
        self._selected = variant_id
        at = next((n for n, point in enumerate(self._chart.points) if point.id == variant_id), -1)
        if at >= 0:
            self._current = at
        self.update()

    def place_of(self, variant_id: str) -> QPointF | None:
        """Where a variant's point is, in px."""
        for point, place in zip(self._chart.points, self._places, strict=True):
            if point.id == variant_id:
                return place
        return None

    @property
    def label_boxes(self) -> list[Box | None]:
        """Where the labels are, in the order of the points."""
        return self._labels

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 220)

    # Where things are.

    def plot(self) -> QRectF:
        """Where the points are, in px."""
        measure = QFontMetricsF(self._font())
        words = [tick_words(tick, self._chart.measure) for tick in self._y.ticks]
        left = max((measure.horizontalAdvance(word) for word in words), default=0.0) + 14
        return QRectF(
            left, _HEAD + 6, max(40.0, self.width() - left - 22), max(40.0, self.height() - _HEAD - _FOOT - 6)
        )

    def _place(self, point: ChartPoint, plot: QRectF) -> QPointF:
        return QPointF(
            plot.x() + self._x.share(point.x) * plot.width(),
            plot.bottom() - self._y.share(point.y) * plot.height(),
        )

    def _arrange(self) -> None:
        plot, chart = self.plot(), self._chart
        self._places = [self._place(point, plot) for point in chart.points]
        self._marks = {name: QPainterPath() for name in chart.families}
        for point, place in zip(chart.points, self._places, strict=True):
            add_mark(self._marks[point.family], place, point.family, _RADIUS)
        measure = QFontMetricsF(self._font())
        strong = QFontMetricsF(self._font(strong=True))
        widths: dict[str, float] = {}
        for point in chart.points:
            if (words := self._label(point)) not in widths:
                font = strong if point.id == chart.recommended else measure
                widths[words] = font.horizontalAdvance(words) + 6
        sizes = [(widths[self._label(point)], measure.height()) for point in chart.points]
        order = sorted(range(len(chart.points)), key=self._rank)
        radii = [self._reach_of(point) for point in chart.points]
        few = len(order) <= _LABELLED
        wanted = [n for n in order if few or self._rank(n) < 2][:_LABELLED]
        area = (plot.x(), plot.y() - 4, plot.width() + 18, plot.height())
        dots = [(place.x(), place.y()) for place in self._places]
        if few:
            self._labels = place_labels(dots, sizes, wanted, area, radii)
        else:  # among a crowd, labels only avoid each other
            picked = [(dots[n], sizes[n], radii[n]) for n in wanted]
            some = [one for one, _, _ in picked], [size for _, size, _ in picked]
            kept = place_labels(*some, range(len(picked)), area, [radius for _, _, radius in picked])
            self._labels = [None] * len(dots)
            for n, box in zip(wanted, kept, strict=True):
                self._labels[n] = box

    def _reach_of(self, point: ChartPoint) -> float:
        """Px around a point that are its own."""
        return _RADIUS + (6.0 if point.id == self._chart.recommended else 1.0)

    def _rank(self, at: int) -> int:
        point = self._chart.points[at]
        return 0 if point.id == self._chart.recommended else 1 if point.id in self._chart.front else 2

    def _label(self, point: ChartPoint) -> str:
        if point.id != self._chart.recommended:
            return point.label
        return tr("{label}, best trade-off", label=point.label)

    def _nearest(self, where: QPointF) -> int:
        reach = [
            (math.hypot(place.x() - where.x(), place.y() - where.y()), n)
            for n, place in enumerate(self._places)
        ]
        best = min(reach, default=(math.inf, -1))
        return best[1] if best[0] <= _REACH else -1

    # What the user does.

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._nearest(QPointF(event.pos()))
            words = "" if at < 0 else f"{self._chart.points[at].label}: {self._chart.points[at].words}"
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._nearest(event.position())
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._nearest(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(at)
            self.chosen.emit(self._chart.points[at].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._chart.points)
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if count and key in steps:
            self._go(max(0, min(count - 1, self._current + steps[Qt.Key(key)])))
        elif count and key == Qt.Key.Key_Home:
            self._go(0)
        elif count and key == Qt.Key.Key_End:
            self._go(count - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current >= 0:
            self.chosen.emit(self._chart.points[self._current].id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current < 0 and self._chart.points:
            best = (n for n, p in enumerate(self._chart.points) if p.id == self._chart.recommended)
            self._go(next(best, 0))
        super().focusInEvent(event)

    def _go(self, at: int) -> None:
        self._current = at
        point = self._chart.points[at]
        self.setAccessibleName(
            tr("Quality against size, at {label}: {words}", label=point.label, words=point.words)
        )
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # How it is drawn.

    def _font(self, *, strong: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(metrics().type_caption)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        plot = self.plot()
        self._draw_head(painter)
        self._draw_axes(painter, plot)
        self._draw_original(painter, plot)
        self._draw_front(painter)
        self._draw_rings(painter)
        for family, path in self._marks.items():
            self._draw_marks(painter, path, family)
        self._draw_labels(painter)

    def _draw_head(self, painter: QPainter) -> None:
        tokens, chart = active_tokens(), self._chart
        title = tr("{title}, {better}", title=tr(TITLES[chart.measure]), better=tr(BETTER[chart.measure]))
        painter.setPen(tokens.colour("text"))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, self.width() - 4)
        painter.drawText(QRectF(0, 0, self.width(), 20), _LEFT | _MIDDLE, shown)
        x = 6.0
        for name in chart.families:
            words = tr(_TITLE[name])
            width = painter.fontMetrics().horizontalAdvance(words)
            if x + width + 20 > self.width():
                break
            sample = QPainterPath()
            add_mark(sample, QPointF(x + 2, 33), name, 4.0)
            self._draw_marks(painter, sample, name)
            painter.setPen(tokens.colour("quiet"))
            painter.drawText(QRectF(x + 12, 23, width + 4, 20), _LEFT | _MIDDLE, words)
            x += width + 34

    def _draw_axes(self, painter: QPainter, plot: QRectF) -> None:
        tokens = active_tokens()
        for tick in self._y.ticks:
            y = round(plot.bottom() - self._y.share(tick) * plot.height()) + 0.5
            painter.setPen(QPen(tokens.colour("line"), 1))
            painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))
            painter.setPen(tokens.colour("quiet"))
            word = tick_words(tick, self._chart.measure)
            painter.drawText(QRectF(0, y - 9, plot.x() - 8, 18), _RIGHT | _MIDDLE, word)
        base = round(plot.bottom()) + 0.5
        painter.setPen(QPen(tokens.colour("control"), 1))
        painter.drawLine(QPointF(plot.x(), base), QPointF(plot.right(), base))
        for tick in self._spread(plot):
            x = plot.x() + self._x.share(tick) * plot.width()
            painter.setPen(QPen(tokens.colour("control"), 1))
            painter.drawLine(QPointF(x, base), QPointF(x, base + 4))
            painter.setPen(tokens.colour("quiet"))
            painter.drawText(QRectF(x - 40, base + 5, 80, 16), _CENTRE | _MIDDLE, tick_words(tick))
        painter.drawText(QRectF(plot.x(), base + 21, plot.width(), 18), _CENTRE | _MIDDLE, tr("Size on disk"))

    def _spread(self, plot: QRectF) -> Sequence[float]:
        """The ticks of the sizes that have room for their words."""
        ticks = self._x.ticks
        step = max(1, math.ceil(len(ticks) * 64 / max(1.0, plot.width())))
        return ticks[::step]

    def _draw_original(self, painter: QPainter, plot: QRectF) -> None:
        if self._chart.original is None:
            return
        tokens = active_tokens()
        y = plot.bottom() - self._y.share(self._chart.original) * plot.height()
        pen = QPen(tokens.colour("control"), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))
        painter.setPen(tokens.colour("quiet"))
        words = tr("the original, {figure}", figure=tick_words(self._chart.original, self._chart.measure))
        width = painter.fontMetrics().horizontalAdvance(words) + 4.0
        taken = [QRectF(*box) for box in self._labels if box is not None]
        taken += [QRectF(place.x() - 6, place.y() - 6, 12, 12) for place in self._places]
        spots = [
            QRectF(x, top, width, 16.0)
            for top in (y + 2, y - 18)
            for x in (plot.right() - width, plot.x() + 4, plot.center().x() - width / 2)
        ]
        free = (spot for spot in spots if not any(map(spot.intersects, taken)))
        painter.drawText(next(free, spots[0]), _LEFT | _MIDDLE, words)

    def _draw_front(self, painter: QPainter) -> None:
        points = zip(self._chart.points, self._places, strict=True)
        line = [place for point, place in points if point.id in self._chart.front]
        if len(line) > 1:
            colour = active_tokens().colour("control")
            colour.setAlphaF(0.55)
            painter.setPen(QPen(colour, 1))
            painter.drawPolyline(QPolygonF(line))

    def _draw_rings(self, painter: QPainter) -> None:
        """Around the best trade-off, the point beside the chart, and where the mouse and the keys are."""
        tokens = active_tokens()
        for at, point in enumerate(self._chart.points):
            if point.id == self._chart.recommended:
                painter.setPen(QPen(tokens.colour("accent"), 2))
                painter.setBrush(tokens.colour("accent_ground"))
                painter.drawEllipse(self._places[at], _RADIUS + 5, _RADIUS + 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        chosen = next((n for n, p in enumerate(self._chart.points) if p.id == self._selected), -1)
        ringed = {chosen, self._hovered, self._current if self.hasFocus() else -1} - {-1}
        painter.setPen(QPen(tokens.colour("text"), 1.5))
        for at in ringed:
            painter.drawEllipse(self._places[at], _RADIUS + 3.5, _RADIUS + 3.5)

    def _draw_marks(self, painter: QPainter, path: QPainterPath, family: str) -> None:
        """A family's marks: its colour, and a shape that tells it without the colour."""
        tokens = active_tokens()
        painter.setPen(QPen(tokens.colour("card"), 1.2))
        painter.setBrush(QColor(tokens.series[PLACES[family] % len(tokens.series)]))
        painter.drawPath(path)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_labels(self, painter: QPainter) -> None:
        tokens = active_tokens()
        for point, box in zip(self._chart.points, self._labels, strict=True):
            if box is None:
                continue
            best = point.id == self._chart.recommended
            ground = tokens.colour("card")
            ground.setAlphaF(0.85)
            painter.fillRect(QRectF(*box), ground)
            painter.setFont(self._font(strong=best))
            painter.setPen(tokens.colour("accent" if best else "text"))
            painter.drawText(QRectF(*box), _CENTRE | _MIDDLE, self._label(point))
