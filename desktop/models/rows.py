"""A table over frozen rows: columns are plain functions, sorting and filtering happen on the tuple.

Sorting and filtering a tuple of 10,000 rows in Python takes milliseconds; asking a proxy to compare
cells through ``data()`` takes most of a second, which a window cannot afford in a slot.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Generic, Literal, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.language import tr
from desktop.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
RowT = TypeVar("RowT")
Meaning = Literal["ok", "warn", "bad", "info", "accent", "quiet"]

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The frozen row behind an index (any column)."""
INK_ROLE = ROW_ROLE + 1
"""How strong a cell's text is drawn: an :data:`Ink`."""
BADGE_ROLE = ROW_ROLE + 2
"""A :class:`BadgeWords` to draw instead of the text, or None."""
LEAD_ROLE = ROW_ROLE + 3
"""A :class:`Lead`: what stands before the text."""

TAIL_ROLE = ROW_ROLE + 4
"""Quiet words that follow the cell's text, or None."""

Ink = Literal["text", "strong", "quiet", "disabled"]


@dataclass(frozen=True, slots=True)
class BadgeWords:
    """A badge in a cell; ``meaning`` is one of the theme's (ok, warn, bad, info, accent, quiet)."""

    word: str
    icon: str
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Lead:
    """Space before a cell's text in px, and an icon in it (its name, or nothing)."""

    indent: int
    icon: str = ""
    role: str = "quiet"  # the token that the icon is drawn in
    px: int = 13  # of the icon


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """One column. ``sort`` gives a comparable key, or None for cells that have no value (always last)."""

    key: str
    title: str
    hint: str
    text: Callable[[RowT], str]
    sort: Callable[[RowT], Any | None]
    tooltip: Callable[[RowT], str] | None = None
    numeric: bool = False
    width: int = 0  # px; 0 takes the room that the others leave
    drop: int = 0  # where room is short, columns with 1 are left out first, then 2...; 0 stays
    hidden: bool = False  # only shown when it is chosen
    ink: Callable[[RowT], Ink] | None = None
    badge: Callable[[RowT], BadgeWords | None] | None = None
    lead: Callable[[RowT], Lead] | None = None
    tail: Callable[[RowT], str] | None = None


class RowsModel(QAbstractTableModel, Generic[RowT]):
    """Shows the rows that pass the filter, in the order asked for; rows keep their selection when moved."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        key: Callable[[RowT], Hashable],
        search_text: Callable[[RowT], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._search_text = search_text
        self._all: tuple[RowT, ...] = ()
        self._haystacks: tuple[str, ...] = ()
        self._shown: tuple[RowT, ...] = ()
        self._keys: list[Hashable] = []  # of the rows shown
        self._needles: tuple[str, ...] = ()
        self._sort: tuple[int, Qt.SortOrder] | None = None

    # What the page says.

    def set_rows(self, rows: Iterable[RowT]) -> None:
        """Replace all rows; the filter and the sorting stay in force."""
        self._all = tuple(rows)
        self._haystacks = tuple(self._search_text(row).lower() for row in self._all)
        self._show(self._arranged())

    def set_filter(self, text: str) -> None:
        """Show only rows whose search text has every word of ``text``."""
        self._needles = tuple(text.lower().split())
        self._show(self._arranged())

    @property
    def columns(self) -> tuple[Column[RowT], ...]:
        return self._columns

    @property
    def rows(self) -> tuple[RowT, ...]:
        """The rows shown now."""
        return self._shown

    @property
    def keys(self) -> Sequence[Hashable]:
        """The keys of the rows shown now."""
        return self._keys

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._all)

    def row_at(self, index: Index) -> RowT | None:
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def index_of(self, key: Hashable, column: int = 0) -> QModelIndex:
        """Index of the shown row with this key; invalid when it is filtered away or absent."""
        try:
            return self.index(self._keys.index(key), column)
        except ValueError:
            return QModelIndex()

    # What a subclass may change.

    def _arranged(self) -> tuple[RowT, ...]:
        rows = [
            row
            for row, haystack in zip(self._all, self._haystacks, strict=True)
            if all(needle in haystack for needle in self._needles)
        ]
        return tuple(self._sorted(rows))

    def _sorted(self, rows: list[RowT]) -> list[RowT]:
        if self._sort is None:
            return rows
        column, order = self._sort
        key = self._columns[column].sort
        keyed: list[tuple[Any, RowT]] = [(key(row), row) for row in rows]
        known = [pair for pair in keyed if pair[0] is not None]
        known.sort(key=itemgetter(0), reverse=order == Qt.SortOrder.DescendingOrder)
        return [row for _, row in known] + [row for value, row in keyed if value is None]

    def _show(self, rows: tuple[RowT, ...]) -> None:
        """Put ``rows`` in place; as a move when they are the same rows, else as a reset."""
        old_keys, new_keys = self._keys, list(map(self._key, rows))
        if old_keys == new_keys:
            self._shown, self._keys = rows, new_keys
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        if len(old_keys) != len(new_keys) or set(old_keys) != set(new_keys):
            self.beginResetModel()
            self._shown, self._keys = rows, new_keys
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        position = {key: at for at, key in enumerate(new_keys)}
        before = self.persistentIndexList()
        after = [self.index(position[old_keys[index.row()]], index.column()) for index in before]
        self._shown, self._keys = rows, new_keys
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # What Qt asks.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return (plain_tip(column.tooltip(row)) or None) if column.tooltip else None
        return self._drawn(column, row, role)

    @staticmethod
    def _drawn(column: Column[RowT], row: RowT, role: int) -> Any:
        """How the cell looks, for the view's delegate."""
        if role == INK_ROLE and column.ink is not None:
            return column.ink(row)
        if role == BADGE_ROLE and column.badge is not None:
            return column.badge(row)
        if role == LEAD_ROLE and column.lead is not None:
            return column.lead(row)
        if role == TAIL_ROLE and column.tail is not None:
            return column.tail(row) or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(column.hint) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order) if 0 <= column < len(self._columns) else None
        self._show(self._arranged())
