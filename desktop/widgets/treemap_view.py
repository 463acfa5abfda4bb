"""A treemap that can be clicked and walked through by keys: what takes how much room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.formats import file_size
from core.language import tr
from desktop.models.treemap import TreeGroup, Treemap, lay_out
from desktop.plain_tip import plain_tip
from desktop.theme import active_tokens, metrics

_MIDDLE, _LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
)
_SAID = 40  # things that are read out


class TreemapView(QWidget):
    """Shows groups of items; a click or Enter on one chooses it."""

    chosen = Signal(str)  # the item's key

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._groups: tuple[TreeGroup, ...] = ()
        self._map = Treemap()
        self._current = self._hovered = -1
        self._selected = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    def set_groups(self, groups: Sequence[TreeGroup]) -> None:
        self._groups = tuple(groups)
        self._arrange()
        self.setAccessibleDescription(self._description())

    @property
    def map(self) -> Treemap:
        """What is drawn, with its places."""
        return self._map

    def select(self, key: str) -> None:
        """Frame what is shown beside the map."""
        self._selected = key
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 180)

    def _arrange(self) -> None:
        self._map = lay_out(self._groups, (0.0, 0.0, float(self.width()), float(self.height())))
        self._current = self._hovered = -1
        self.update()

    def _description(self) -> str:
        if not self._groups:
            return tr("Nothing takes room.")
        items = sorted((i for g in self._groups for i in g.items), key=lambda item: -item.size)
        sentences = [f"{group.label}: {file_size(group.size)}." for group in self._groups[:_SAID]]
        sentences += [f"{item.words}." for item in items[:_SAID]]
        return " ".join(sentences)

    def _at(self, where: QPointF) -> int:
        cells = enumerate(self._map.cells)
        return next((n for n, cell in cells if QRectF(*cell.rect).contains(where)), -1)

    # What the user does.

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(QPointF(event.pos()))
            QToolTip.showText(
                event.globalPos(), plain_tip(self._map.cells[at].item.words) if at >= 0 else "", self
            )
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(at)
            self.chosen.emit(self._map.cells[at].item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count, key = len(self._map.cells), event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if count and key in steps:
            self._go(max(0, min(count - 1, self._current + steps[Qt.Key(key)])))
        elif count and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else count - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current >= 0:
            self.chosen.emit(self._map.cells[self._current].item.key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current < 0 and self._map.cells:
            self._go(0)
        super().focusInEvent(event)

    def _go(self, at: int) -> None:
        self._current = at
        self.setAccessibleName(
            tr("{name}, at {words}", name=self._name, words=self._map.cells[at].item.words)
        )
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # How it is drawn.

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_groups(painter)
        for at in range(len(self._map.cells)):
            self._draw_cell(painter, at)

    def _draw_groups(self, painter: QPainter) -> None:
        tokens = active_tokens()
        for group in self._map.groups:
            painter.setPen(QPen(tokens.colour("line"), 1))
            painter.setBrush(tokens.colour("well"))
            painter.drawRoundedRect(QRectF(*group.rect), 5, 5)
            head = QRectF(*group.header)
            if head.height() <= 0:
                continue
            painter.setFont(self._font(strong=True))
            painter.setPen(tokens.colour("text"))
            measure = painter.fontMetrics()
            size = file_size(group.size)
            room = head.width() - 14 - measure.horizontalAdvance(size) - 10
            words = head.adjusted(7, 0, -7, 0)
            if room > 50:
                painter.drawText(words, _RIGHT | _MIDDLE, size)
                shown = measure.elidedText(group.label, Qt.TextElideMode.ElideRight, int(room))
            else:
                shown = measure.elidedText(group.label, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, _LEFT | _MIDDLE, shown)

    def _draw_cell(self, painter: QPainter, at: int) -> None:
        tokens, cell = active_tokens(), self._map.cells[at]
        box = QRectF(*cell.rect).adjusted(1, 1, -1, -1)
        colour = QColor(tokens.series[_HUES.get(cell.item.kind, 0)])
        colour.setAlphaF(0.42 if at == self._hovered else 0.28)
        painter.setPen(QPen(tokens.colour("card"), 1))
        painter.setBrush(tokens.colour("card"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 3, 3)
        if cell.item.key == self._selected or (at == self._current and self.hasFocus()):
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._font())
        measure = painter.fontMetrics()
        words = box.adjusted(6, 4, -6, -4)
        line = measure.height()
        if words.width() < 26 or words.height() < line:
            return
        painter.setPen(tokens.colour("text"))
        shown = measure.elidedText(cell.item.label, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(QRectF(words.x(), words.y(), words.width(), line), _LEFT | _MIDDLE, shown)
        if words.height() >= 2 * line:
            painter.setPen(tokens.colour("quiet"))
            size = measure.elidedText(
                file_size(cell.item.size), Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(QRectF(words.x(), words.y() + line, words.width(), line), _LEFT | _MIDDLE, size)

    def _font(self, *, strong: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(metrics().type_caption)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font


_HUES = {"variant": 2, "source": 0, "hub": 4, "copy": 1, "unfinished": 5, "downloads": 5}
"""Each kind's colour; its word stands in the cell, so that none means anything alone."""
