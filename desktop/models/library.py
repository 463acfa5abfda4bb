"""The library's table model: variants under their models, sorted, filtered, folded, or all in one list."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from core.language import tr
from desktop.models.library_columns import LIBRARY_COLUMNS
from desktop.models.library_filter import LibraryFilter, parse_filter
from desktop.models.library_rows import LibraryRow, bits_of, library_rows
from desktop.models.rows import LEAD_ROLE, TAIL_ROLE, Lead, RowsModel

__all__ = ["LIBRARY_COLUMNS", "LibraryModel", "LibraryRow", "bits_of", "library_rows"]


class LibraryModel(RowsModel[LibraryRow]):
    """Variants grouped under their model; groups stay together when sorted and can be folded."""

    folded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(LIBRARY_COLUMNS, attrgetter("key"), attrgetter("search"), parent)
        self._folded: frozenset[str] = frozenset()
        self._groups: list[tuple[LibraryRow, list[LibraryRow]]] = []
        self._filter = LibraryFilter()
        self._grouped = True

    # What the page says.

    def set_rows(self, rows: Iterable[LibraryRow]) -> None:
        self._all = tuple(rows)
        self._groups = []
        for row in self._all:
            if row.is_model:
                self._groups.append((row, []))
            else:
                self._groups[-1][1].append(row)
        self._show(self._arranged())

    def set_filter(self, text: str) -> None:
        """Show only what :func:`desktop.models.library_filter.parse_filter` makes of ``text``."""
        self._filter = parse_filter(text)
        self._show(self._arranged())

    def set_grouped(self, grouped: bool) -> None:
        """Variants under their models, or all variants in one list."""
        if grouped != self._grouped:
            self._grouped = grouped
            self._show(self._arranged())

    def toggle(self, source_id: str) -> None:
        """Fold a model's variants away, or show them again."""
        self.set_folded(self._folded ^ {source_id})

    def set_folded(self, source_ids: Iterable[str]) -> None:
        self._folded = frozenset(source_ids)
        self._show(self._arranged())
        self.folded.emit()

    def is_folded(self, source_id: str) -> bool:
        return source_id in self._folded

    @property
    def folds(self) -> frozenset[str]:
        return self._folded

    @property
    def is_grouped(self) -> bool:
        return self._grouped

    @property
    def is_filtered(self) -> bool:
        return not self._filter.is_empty

    @property
    def every_row(self) -> tuple[LibraryRow, ...]:
        """All rows, whatever the filter."""
        return self._all

    def members(self, source_id: str) -> tuple[LibraryRow, ...]:
        """All variants of a model, whatever the filter."""
        return tuple(row for head, rows in self._groups if head.source_id == source_id for row in rows)

    # How they are arranged.

    def _arranged(self) -> tuple[LibraryRow, ...]:
        groups = [(head, self._matching(members)) for head, members in self._groups]
        if not self._grouped:
            return tuple(self._sorted([row for _, members in groups for row in members]))
        groups = [(h, self._sorted(members)) for h, members in groups if members or self._is_wanted(h)]
        if self._sort is not None and self._sort[0] != 0:
            leaders = self._sorted([members[0] if members else head for head, members in groups])
            order = {row.source_id: position for position, row in enumerate(leaders)}
            groups.sort(key=lambda group: order[group[0].source_id])
        elif self._sort is not None and self._sort[1] == Qt.SortOrder.DescendingOrder:
            groups.reverse()
        rows: list[LibraryRow] = []
        for head, members in groups:
            rows.append(head)
            if self.is_filtered or head.source_id not in self._folded:
                rows.extend(members)
        return tuple(rows)

    def _is_wanted(self, head: LibraryRow) -> bool:
        """Whether a model is shown for its own sake: a favourite, or one whose original is missing."""
        return bool(self._filter.tests) and bool(self._filter.matching([head]))

    def _matching(self, members: list[LibraryRow]) -> list[LibraryRow]:
        return self._filter.matching(members) if self.is_filtered else members

    # What Qt asks.

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row_at(index)
            column = self._columns[index.column()]
            return f"{tr(column.title)}: {column.text(row)}" if row else None
        if index.column() == 0 and role in {LEAD_ROLE, TAIL_ROLE}:
            return self._name_parts(index, role)
        return super().data(index, role)

    def _name_parts(self, index: Any, role: int) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        usual = super().data(index, role)
        if role == TAIL_ROLE:
            if self._grouped or row.is_model:
                return usual
            return "  ".join(word for word in (row.model, usual) if word)
        if row.is_model and not row.missing and row.source_id in self._folded and not self.is_filtered:
            return Lead(20, "caret-right")
        return usual if self._grouped or not isinstance(usual, Lead) else Lead(20, usual.icon, usual.role)
