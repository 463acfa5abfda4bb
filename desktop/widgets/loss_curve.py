"""The curve of a training, drawn live: held-out KL divergence as points, training loss as a quiet line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.formats import duration, short
from core.language import tr
from desktop.glossary import term_tip
from desktop.models.training import (
    HALVED_WORDS,
    PLAIN_KL,
    CurvePoint,
    TrainingCurve,
    averaged,
    figure,
    nats,
    thinned,
    time_axis,
    training_words,
    value_axis,
)
from desktop.theme import active_tokens, metrics

_HEAD = 22.0  # px above the plot: what is drawn, and its unit
_FOOT = 20.0  # px below it: the labels of the time
_APART = 9.0  # px between held-out figures, from which on each is marked; below it only the ends and the best
_NEAR = 3  # px from the line of an event, within which its words are shown
_MOST = 800  # held-out figures that are drawn
_LEFT, _RIGHT, _CENTRE = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class LossCurve(QWidget):
    """Shows one :class:`TrainingCurve`; its figures are the accessible description and the tooltips."""

    def __init__(self, height: int = 190, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve = TrainingCurve()
        self._values = value_axis(self._curve)
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Loss curve"))
        self.setToolTip(term_tip("kl_divergence"))
        self.set_curve(self._curve)

    @property
    def curve(self) -> TrainingCurve:
        return self._curve

    def set_curve(self, curve: TrainingCurve) -> None:
        if curve is self._curve and self.accessibleDescription():
            return
        self._curve = curve
        self._values = value_axis(curve)
        self.setAccessibleDescription(training_words(curve))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self._height)

    # What is asked of it.

    def plot(self) -> QRectF:
        """Where the points are, in px."""
        measure = QFontMetricsF(self._font())
        labels = [figure_of_tick(tick) for tick in self._values.ticks]
        left = max((measure.horizontalAdvance(label) for label in labels), default=0.0) + 8
        right = 10.0
        return QRectF(
            left, _HEAD + 4, max(10.0, self.width() - left - right), self.height() - _HEAD - _FOOT - 8
        )

    def place(self, point: CurvePoint) -> QPointF:
        """Where a point is drawn, in px."""
        return self._places((point,))[0]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def words_at(self, x: float) -> str:
        """What the held-out figure nearest to a place says, and what it means; or what happened there."""
        if any(abs(at - x) <= _NEAR for at in self._halved()):
            return tr(HALVED_WORDS)
        valid = self._curve.valid
        if not valid:
            return tr(PLAIN_KL)
        nearest = min(valid, key=lambda point: abs(self.place(point).x() - x))
        when = (
            tr("Before training")
            if nearest is self._curve.start
            else tr("After {time}", time=duration(nearest.elapsed_s))
        )
        return f"{when}: {nats(nearest.value)}.\n{tr(PLAIN_KL)}"

    def _halved(self) -> list[float]:
        """Where the learning rate was halved, in px from the left."""
        return [self.place(CurvePoint(at, 0.0)).x() for at in self._curve.halved]

    # How it is drawn.

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(metrics().type_caption)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        plot = self.plot()
        self._draw_head(painter)
        self._draw_axes(painter, plot)
        if self._curve.is_empty:
            painter.setPen(active_tokens().colour("quiet"))
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, tr("The first figures come soon"))
            return
        self._draw_halved(painter, plot)
        self._draw_start(painter, plot)
        self._draw_train(painter, plot)
        self._draw_valid(painter)
        self._draw_labels(painter, plot)

    def _draw_head(self, painter: QPainter) -> None:
        tokens = active_tokens()
        measure = QFontMetricsF(painter.font())
        head = QRectF(0, 0, self.width() - 2, _HEAD)
        painter.setPen(tokens.colour("text"))
        title = tr("KL divergence, nats")
        painter.drawText(head, _LEFT | _MIDDLE, title)
        if not self._curve.train:
            return
        room = self.width() - measure.horizontalAdvance(title) - 12
        pairs = ((tr("held-out text"), tr("training text")), (tr("held-out"), tr("training")))
        words = next((p for p in pairs if sum(map(measure.horizontalAdvance, p)) + 50 <= room), None)
        if words is None:
            return
        x = self.width() - 2.0
        for word, is_train in ((words[1], True), (words[0], False)):
            x -= measure.horizontalAdvance(word)
            painter.setPen(tokens.colour("quiet"))
            painter.drawText(QRectF(x, 0, self.width(), _HEAD), _LEFT | _MIDDLE, word)
            middle = _HEAD / 2 + 1
            if is_train:
                painter.setPen(QPen(tokens.colour("control"), 1.5))
                painter.drawLine(QPointF(x - 18, middle), QPointF(x - 5, middle))
            else:
                painter.setPen(QPen(QColor(tokens.series[0]), 2))
                painter.drawLine(QPointF(x - 19, middle), QPointF(x - 5, middle))
                self._draw_mark(painter, QPointF(x - 12, middle), 3.0)
            x -= 30

    def _draw_axes(self, painter: QPainter, plot: QRectF) -> None:
        tokens = active_tokens()
        values, times = self._values, time_axis(self._curve, max(2, int(plot.width() // 64)))
        measure = QFontMetricsF(painter.font())
        for tick in () if self._curve.is_empty else values.ticks:
            y = round(plot.bottom() - values.share(tick) * plot.height()) + 0.5
            painter.setPen(QPen(tokens.colour("line"), 1))
            painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))
            painter.setPen(tokens.colour("quiet"))
            painter.drawText(QRectF(0, y - 9, plot.x() - 6, 18), _RIGHT | _MIDDLE, figure_of_tick(tick))
        base = round(plot.bottom()) + 0.5
        painter.setPen(QPen(tokens.colour("control"), 1))
        painter.drawLine(QPointF(plot.x(), base), QPointF(plot.right(), base))
        unit_width = measure.horizontalAdvance(f" {times.unit}")
        for tick in times.axis.ticks:
            x = plot.x() + times.axis.share(tick) * plot.width()
            painter.setPen(QPen(tokens.colour("control"), 1))
            painter.drawLine(QPointF(x, base), QPointF(x, base + 3))
            label = short(tick / times.scale)
            if tick == times.axis.ticks[-1]:
                label = f"{label} {times.unit}"
            width = measure.horizontalAdvance(label)
            shift = unit_width / 2 if tick == times.axis.ticks[-1] else 0.0
            left = min(x - width / 2 + shift, self.width() - width - 1.0)
            painter.setPen(tokens.colour("quiet"))
            painter.drawText(QRectF(left, plot.bottom() + 4, width + 2, _FOOT), _LEFT | _MIDDLE, label)

    def _draw_halved(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(QPen(active_tokens().colour("control"), 1, Qt.PenStyle.DotLine))
        for x in self._halved():
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _draw_start(self, painter: QPainter, plot: QRectF) -> None:
        start = self._curve.start
        if start is None:
            return
        y = self.place(start).y()
        pen = QPen(active_tokens().colour("control"), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))

    def _draw_train(self, painter: QPainter, plot: QRectF) -> None:
        points = averaged(self._curve.train, max(40, int(plot.width() / 3)))
        if len(points) < 2:
            return
        colour = active_tokens().colour("control")
        colour.setAlphaF(0.75)
        painter.setPen(QPen(colour, 1))
        painter.drawPolyline(QPolygonF(self._places(points)))

    def _draw_valid(self, painter: QPainter) -> None:
        valid = thinned(self._curve.valid, _MOST)
        painter.setPen(
            QPen(
                QColor(active_tokens().series[0]),
                2,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        places = self._places(valid)
        if len(places) > 1:
            painter.drawPolyline(QPolygonF(places))
        if len(places) > 1 and (places[-1].x() - places[0].x()) / (len(places) - 1) >= _APART:
            for place in places:
                self._draw_mark(painter, place, 3.0)
        best = self._curve.best
        for point in dict.fromkeys(point for point in (*valid[:1], best, *valid[-1:]) if point is not None):
            self._draw_mark(painter, self.place(point), 4.5 if point is best else 3.5)

    def _draw_mark(self, painter: QPainter, where: QPointF, radius: float) -> None:
        tokens = active_tokens()
        painter.setPen(QPen(tokens.colour("card"), 1.5))
        painter.setBrush(QColor(tokens.series[0]))
        painter.drawEllipse(where, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _places(self, points: Sequence[CurvePoint]) -> list[QPointF]:
        plot, times, values = self.plot(), time_axis(self._curve).axis, self._values
        return [
            QPointF(
                plot.x() + times.share(point.elapsed_s) * plot.width(),
                plot.bottom() - values.share(point.value) * plot.height(),
            )
            for point in points
        ]

    def _draw_labels(self, painter: QPainter, plot: QRectF) -> None:
        """The start's figure at its line, the best one's and the last one's at their points."""
        taken: list[QRectF] = []
        for label in self._labels(plot):
            box = _room(label, plot, QFontMetricsF(painter.font()), taken)
            if box is not None:
                taken.append(box)
                _write(painter, box, label)

    def _labels(self, plot: QRectF) -> Iterator[_Label]:
        start, best = self._curve.start, self._curve.best
        last = self._curve.valid[-1] if self._curve.valid else None
        if start is not None:
            at = QPointF(plot.right(), self.place(start).y())
            yield _Label(at, tr("start {figure}", figure=figure(start.value)), "quiet", above=True)
        if best is not None and best is not start:
            now = best is last and self._curve.budget_s
            words = tr("now {figure}", figure=figure(best.value))
            yield _Label(self.place(best), words if now else tr("best {figure}", figure=figure(best.value)))
        if last is not None and last is not best and last is not start:
            yield _Label(self.place(last), tr("now {figure}", figure=figure(last.value)))


@dataclass(frozen=True, slots=True)
class _Label:
    """Words at a point; ``above`` the point rather than below it."""

    at: QPointF
    words: str
    role: str = "text"
    above: bool = False


def _room(label: _Label, plot: QRectF, measure: QFontMetricsF, taken: Sequence[QRectF]) -> QRectF | None:
    """Right of the point, below or above it, where nothing is written yet; None where there is no room."""
    at, width, height = label.at, measure.horizontalAdvance(label.words) + 8, measure.height()
    left = min(max(plot.x() + 2, at.x() - width / 2), plot.right() - width)
    below, above = at.y() + 6, at.y() - height - (3 if label.above else 6)
    nearest = (above, below) if label.above else (below, above)
    places = [(at.x() + 8, at.y() - height / 2)]
    places += [(left, top) for top in (*nearest, below + height, above - height)]
    boxes = (QRectF(x, y, width, height) for x, y in places)
    within = plot.adjusted(0, -4, 0, 0)
    return next((b for b in boxes if within.contains(b) and not any(map(b.intersects, taken))), None)


def _write(painter: QPainter, box: QRectF, label: _Label) -> None:
    """The words on a ground of their own, which keeps them legible over lines."""
    tokens = active_tokens()
    ground = tokens.colour("card")
    ground.setAlphaF(0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(tokens.colour(label.role))
    painter.drawText(box, _CENTRE | _MIDDLE, label.words)


def figure_of_tick(value: float) -> str:
    return short(value)
