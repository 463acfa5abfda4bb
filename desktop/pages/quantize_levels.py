"""The table of GGUF levels: a box to tick several of them, words on two lines where one is too short."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.language import tr
from desktop.icons import paint_icon
from desktop.models.levels import TICK, LevelRow, LevelsModel
from desktop.theme import active_tokens, metrics
from desktop.widgets.table_view import TableView

Index = QModelIndex | QPersistentModelIndex
_BOX = 16  # px, as check boxes elsewhere
_PADDING = 8
_WRAPPED = ("title", "quality")
_LEAST_PX = 150  # of the words what a level is good for


class _TickDelegate(QStyledItemDelegate):
    """A check box in the middle of its cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _paint_ground(self.parent(), painter, option, index)
        tokens = active_tokens()
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        centre = option.rect.center()
        box = QRect(centre.x() - _BOX // 2, centre.y() - _BOX // 2, _BOX, _BOX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = tokens.colour("accent" if ticked or hovered else "control")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(tokens.colour("accent" if ticked else "card"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if ticked:
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "check-bold", tokens.colour("on_accent"))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The table ticks, wherever in the cell the click is; Qt's own box would do it a second time."""
        return False


class _WrapDelegate(QStyledItemDelegate):
    """Quiet words in small type on up to two lines."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _paint_ground(self.parent(), painter, option, index)
        painter.save()
        font = QFont(option.font)
        font.setPixelSize(metrics().type_caption)
        painter.setFont(font)
        painter.setPen(active_tokens().colour("text"))
        inner = option.rect.adjusted(_PADDING, 0, -_PADDING, -1)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
            Qt.TextFlag.TextWordWrap
        )
        painter.setClipRect(inner)
        painter.drawText(inner, flags, str(index.data() or ""))
        painter.restore()


def _paint_ground(table: object, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """The row's ground and hairline, as its other cells have them."""
    tokens = active_tokens()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, tokens.colour("accent_ground"))
    elif isinstance(table, TableView) and index.row() == table.hovered_row:
        painter.fillRect(option.rect, tokens.colour("hover"))
    painter.setPen(tokens.colour("line"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    is_first = index.column() == 0
    if (
        is_first
        and isinstance(table, TableView)
        and table.hasFocus()
        and table.currentIndex().row() == index.row()
    ):
        bar = QRect(option.rect.x(), option.rect.y(), 3, option.rect.height() - 1)
        painter.fillRect(bar, tokens.colour("accent"))


class LevelsTable(TableView):
    """A click on the box or Space ticks a level; the row that is looked at is another matter."""

    def __init__(self, model: LevelsModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Levels"), parent)
        self._levels = model
        self.horizontalHeader().setMinimumSectionSize(32)
        self.verticalHeader().setDefaultSectionSize(metrics().size_row)
        self.show_model(model, least_px=_LEAST_PX)
        ticks, wrapped = _TickDelegate(self), _WrapDelegate(self)
        for position, column in enumerate(model.columns):
            if column.key == TICK:
                self.setItemDelegateForColumn(position, ticks)
            elif column.key in _WRAPPED:
                self.setItemDelegateForColumn(position, wrapped)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space and isinstance(row, LevelRow):
            self._levels.toggle(row.level)
            return
        super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._levels.row_at(index)
        if row is not None and self._levels.columns[index.column()].key == TICK:
            self._levels.toggle(row.level)
