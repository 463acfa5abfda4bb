"""The heat map of model sizes and formats: a table whose cells are an icon, a figure and a ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHoverEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core.language import tr
from desktop.icons import paint_icon
from desktop.models.heat_map import CELL_ROLE, HeatMapModel, badge_of, map_words
from desktop.models.rows import Index
from desktop.theme import active_tokens, metrics

if TYPE_CHECKING:
    from core.recommend.heat_map import MapCell

ROW = 34  # px
_GAP = 2  # px around a cell's ground
_ICON = 14


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, view: HeatMapView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: MapCell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        tokens, badge = active_tokens(), badge_of(cell)
        box = QRectF(option.rect).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        ground = tokens.well if badge.meaning == "quiet" else getattr(tokens, f"{badge.meaning}_ground")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 6, 6)
        self._outline(painter, box, index)
        font = QFont(option.font)
        font.setPixelSize(metrics().type_caption)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        words = str(index.data() or "")
        width = painter.fontMetrics().horizontalAdvance(words)
        whole = _ICON + (6 + width if words and width + _ICON + 14 < box.width() else 0)
        left = round(box.center().x() - whole / 2)
        place = QRect(left, round(box.center().y()) - _ICON // 2, _ICON, _ICON)
        paint_icon(painter, place, badge.icon, tokens.colour(badge.meaning))
        if whole > _ICON:
            painter.setPen(tokens.colour("text"))
            rest = QRect(place.right() + 6, round(box.y()), width + 4, round(box.height()))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()

    def _outline(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """The cell in use; stronger while the map has the keyboard."""
        view = self._view
        current = index == view.currentIndex()
        if not current and index != view.hovered:
            return
        role = "accent" if current and view.hasFocus() else "text" if current else "control"
        painter.setPen(QPen(active_tokens().colour(role), 2 if current else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)


class HeatMapView(QTableView):
    """Arrow keys move; ``looked_at`` follows pointer and keys; ``opened`` on Enter or a double click."""

    looked_at = Signal(object)  # MapCell, or None
    opened = Signal(object)  # MapCell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = QModelIndex()
        self._model = HeatMapModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setProperty("flat", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setSectionsClickable(False)
        across.setHighlightSections(False)
        across.setMinimumSectionSize(40)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW)
        down.setSectionsClickable(False)
        down.setHighlightSections(False)
        down.setFixedWidth(64)
        down.setProperty("bare", "true")
        self.setAccessibleName(tr("Sizes of models against formats"))
        self._model.modelReset.connect(self._on_reset)
        self._model.dataChanged.connect(self._on_changed)
        self.doubleClicked.connect(self._open)

    @property
    def map_model(self) -> HeatMapModel:
        return self._model

    @property
    def cell(self) -> MapCell | None:
        """The cell under the pointer, else the one in use."""
        return self._model.cell(self.hovered) or self._model.cell(self.currentIndex())

    def choose(self, row: int, column: int) -> None:
        """Make a cell the one in use."""
        self.setCurrentIndex(self._model.index(row, column))

    def sizeHint(self) -> QSize:
        rows = max(1, self._model.rowCount())
        return QSize(480, self.horizontalHeader().sizeHint().height() + ROW * rows + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.looked_at.emit(self.cell)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Leave, QEvent.Type.HoverLeave}:
            self._hover(QModelIndex())
        elif isinstance(event, QMouseEvent | QHoverEvent):
            self._hover(self.indexAt(event.position().toPoint()))
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _hover(self, index: QModelIndex) -> None:
        if index != self.hovered:
            self.hovered = index
            self.viewport().update()
            self.looked_at.emit(self.cell)

    def _open(self, index: Index) -> None:
        cell = self._model.cell(index)
        if cell is not None:
            self.opened.emit(cell)

    def _on_reset(self) -> None:
        self.hovered = QModelIndex()
        self.updateGeometry()
        self._on_changed()

    def _on_changed(self) -> None:
        found = self._model.heat_map
        self.setAccessibleDescription("" if found is None else map_words(found))
        self.looked_at.emit(self.cell)
