"""A calm table over a RowsModel: whole rows, badges in cells, actions that appear on the row in use."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QWidget,
)

from desktop.icons import paint_icon
from desktop.models.rows import BADGE_ROLE, INK_ROLE, LEAD_ROLE, TAIL_ROLE, BadgeWords, Lead, RowsModel
from desktop.theme import active_tokens, metrics
from desktop.widgets.badges import paint_badge

Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_TAIL_GAP = 10  # px between a cell's text and the quiet words after it
_STRETCH_WIDTH = 120  # px that the column without a width keeps


class _RowDelegate(QStyledItemDelegate):
    """Draws a cell from the theme's tokens: row ground, lead icon, badge or text."""

    def __init__(self, table: TableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = active_tokens()
        rect = QRect(option.rect)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("accent_ground"))
        elif index.row() == self._table.hovered_row:
            painter.fillRect(rect, tokens.colour("hover"))
        painter.setPen(tokens.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        lead: Lead | None = index.data(LEAD_ROLE)
        if lead is not None:
            if lead.icon:
                spot = QRect(inner.x(), inner.center().y() - lead.px // 2, lead.px, lead.px)
                paint_icon(painter, spot, lead.icon, tokens.colour(lead.role))
            inner.adjust(lead.indent, 0, 0, 0)
        badge: BadgeWords | None = index.data(BADGE_ROLE)
        if badge is not None:
            paint_badge(
                painter,
                inner,
                badge.word,
                icon_name=badge.icon,
                meaning=badge.meaning,
                font=option.font,
            )
        else:
            ink = index.data(INK_ROLE) or "text"
            font = QFont(option.font)
            if ink == "strong":
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(tokens.colour("disabled" if not enabled else "text" if ink == "strong" else ink))
            words = str(index.data() or "")
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            alignment = int(index.data(Qt.ItemDataRole.TextAlignmentRole))
            painter.drawText(inner, alignment, shown)
            tail: str | None = index.data(TAIL_ROLE)
            if tail:
                inner.adjust(painter.fontMetrics().horizontalAdvance(shown) + _TAIL_GAP, 0, 0, 0)
                painter.setFont(option.font)
                painter.setPen(tokens.colour("quiet" if enabled else "disabled"))
                rest = painter.fontMetrics().elidedText(tail, Qt.TextElideMode.ElideRight, inner.width())
                painter.drawText(inner, alignment, rest)
        if self._table.hasFocus() and index.row() == self._table.currentIndex().row() and index.column() == 0:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height() - 1), tokens.colour("accent"))
        painter.restore()


class TableView(QTableView):
    """Selection of whole rows, one unless :meth:`allow_many`; Enter or a double click opens, a right click
    asks for a menu."""

    row_selected = Signal(object)  # the row, or None
    rows_selected = Signal()  # with allow_many: which rows are selected has changed
    row_opened = Signal(object)
    menu_asked = Signal(object, QPoint)  # the row, a global position

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self._actions: QFrame | None = None
        self._least_px = _STRETCH_WIDTH
        self._unchosen: frozenset[str] = frozenset()
        self.setAccessibleName(name)
        self.setItemDelegate(_RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(metrics().size_table_row)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(56)
        self.doubleClicked.connect(self._on_opened)
        self.verticalScrollBar().valueChanged.connect(self._place_actions)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self._brought: QPersistentModelIndex | None = None  # the row that was selected for the user

    def show_model(
        self, model: RowsModel[Any], *, sortable: bool = True, least_px: int = _STRETCH_WIDTH
    ) -> None:
        """Show a model's columns at their widths; the column without a width takes the rest.

        Where that rest is less than ``least_px``, columns that may be dropped are left out.
        """
        self._least_px = least_px
        self.setModel(model)
        head = self.horizontalHeader()
        for position, column in enumerate(model.columns):
            if column.width:
                head.setSectionResizeMode(position, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(position, column.width)
            else:
                head.setSectionResizeMode(position, QHeaderView.ResizeMode.Stretch)
        self._unchosen = frozenset(column.key for column in model.columns if column.hidden)
        if sortable:
            head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            head.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        model.modelReset.connect(self._on_reset)

    def allow_many(self) -> None:
        """Let several rows be selected, with Ctrl, Shift and Ctrl+A; call after :meth:`show_model`."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def selected_rows(self) -> list[Any]:
        """The rows that are selected, from top to bottom."""
        rows = self.rows_model().rows
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        chosen: dict[int, None] = {}
        for top, bottom in ranges:
            chosen.update(dict.fromkeys(range(top, bottom + 1)))
        return [rows[at] for at in sorted(chosen) if at < len(rows)]

    def select_keys(self, keys: Collection[object]) -> int:
        """Select the rows with these keys that are shown; returns how many there are."""
        model = self.rows_model()
        picked, last = QItemSelection(), model.columnCount() - 1
        positions = [at for at, key in enumerate(model.keys) if key in keys]
        for first, end in _runs(positions):  # Qt asks every range for every cell that it paints
            picked.append(QItemSelectionRange(model.index(first, 0), model.index(end, last)))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(picked, flag.ClearAndSelect)
        if positions:
            self.selectionModel().setCurrentIndex(model.index(positions[0], 0), flag.NoUpdate)
        return len(positions)

    def set_unchosen(self, keys: Iterable[str]) -> None:
        """Columns that are not shown, whatever room there is."""
        self._unchosen = frozenset(keys)
        self._fit_columns()

    def set_row_actions(self, buttons: Sequence[QToolButton]) -> None:
        """Buttons that appear at the right end of the row under the mouse, or of the current row."""
        frame = QFrame(self.viewport())
        frame.setProperty("card", "plain")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(0)
        for made in buttons:
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setParent(frame)
            layout.addWidget(made)
        frame.hide()
        self._actions = frame

    def rows_model(self) -> RowsModel[Any]:
        model = self.model()
        if not isinstance(model, RowsModel):
            raise TypeError("show_model() comes first")
        return model

    def current_row(self) -> Any | None:
        return self.rows_model().row_at(self.currentIndex())

    def row_in_use(self) -> Any | None:
        """The row that the row actions stand on: under the mouse, else the current one."""
        if self.hovered_row >= 0:
            return self.rows_model().row_at(self.model().index(self.hovered_row, 0))
        return self.current_row()

    def select_key(self, key: object) -> bool:
        """Select the row with this key and bring it into sight; False when it is not shown."""
        index = self.rows_model().index_of(key)
        if not index.isValid():
            return False
        if self.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection:
            self.selectRow(index.row())
        else:  # whatever keys are held down
            self.select_keys([key])
        self._brought = QPersistentModelIndex(index)
        self._keep_in_sight()
        return True

    def _keep_in_sight(self) -> None:
        """What was selected for the user lies in the middle rather than half hidden at an edge."""
        index = self._brought
        if index is None or not index.isValid():
            return
        place = self.visualRect(index)  # as wide as a column: only its height matters
        edge = place.height() // 2
        if place.top() < edge or place.bottom() > self.viewport().height() - edge:
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _on_scrolled_by_hand(self) -> None:
        self._brought = None

    # Qt's events.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._on_opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self._place_actions()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self._place_actions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._keep_in_sight()
        self._place_actions()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = self.rows_model().row_at(index)
        if row is not None:
            if not self.selectionModel().isRowSelected(index.row(), QModelIndex()):
                self.selectRow(index.row())
            spot = event.pos() if by_mouse else self.visualRect(index).bottomLeft() + QPoint(24, 0)
            self.menu_asked.emit(row, self.viewport().mapToGlobal(spot))

    def _fit_columns(self) -> None:
        """Leave out what was not chosen, and the least important columns until the main one has room."""
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        columns = model.columns
        widths = {at: self._width_of(at) for at, c in enumerate(columns) if c.key not in self._unchosen}
        room = self.viewport().width() - self._least_px - sum(widths.values())
        for position, column in sorted(enumerate(columns), key=lambda item: item[1].drop or 99):
            chosen = position in widths
            hide = not chosen or (bool(column.drop) and room < 0)
            room += widths[position] if chosen and hide else 0
            if self.isColumnHidden(position) != hide:
                self.setColumnHidden(position, hide)

    def _width_of(self, position: int) -> int:
        """Px that a column takes, or would take if it were shown; 0 of the one that takes the rest."""
        column = self.rows_model().columns[position]
        if not column.width:
            return 0
        return column.width if self.isColumnHidden(position) else self.columnWidth(position)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
            self._place_actions()

    def _place_actions(self) -> None:
        frame = self._actions
        if frame is None:
            return
        row = self.hovered_row
        if row < 0 and self.hasFocus():
            row = self.currentIndex().row()
        if row < 0 or row >= self.model().rowCount() or not self.wants_actions(row):
            frame.hide()
            return
        height = self.rowHeight(row) - 5
        width = frame.sizeHint().width()
        frame.setGeometry(
            self.viewport().width() - width - 6, self.rowViewportPosition(row) + 2, width, height
        )
        frame.show()
        frame.raise_()

    def wants_actions(self, row: int) -> bool:
        """Whether the row actions apply to this row; all of them unless a page says otherwise."""
        return row >= 0

    def _on_current(self, current: QModelIndex) -> None:
        self._place_actions()
        self.row_selected.emit(self.rows_model().row_at(current))

    def _on_selection(self) -> None:
        self.rows_selected.emit()

    def _on_reset(self) -> None:
        self.hovered_row = -1
        self._place_actions()

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.rows_model().row_at(index)
        if row is not None:
            self.row_opened.emit(row)


def _runs(positions: Sequence[int]) -> list[tuple[int, int]]:
    """Rising numbers as first and last of each run without a gap."""
    runs: list[tuple[int, int]] = []
    for at in positions:
        if runs and runs[-1][1] == at - 1:
            runs[-1] = runs[-1][0], at
        else:
            runs.append((at, at))
    return runs
