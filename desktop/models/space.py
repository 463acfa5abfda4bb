"""Rows of what takes room on the disk, each with a tick; and the same as groups of a treemap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from core.formats import file_size
from core.language import mark, tr
from core.library.space import SpaceItem, SpaceKind, Usage, frees_bytes
from desktop.models.rows import LEAD_ROLE, Column, Lead, RowsModel
from desktop.models.treemap import TreeGroup, TreeItem

KIND_WORDS: dict[SpaceKind, str] = {
    SpaceKind.VARIANT: mark("Variant"),
    SpaceKind.SOURCE: mark("Original"),
    SpaceKind.HUB: mark("Download"),
    SpaceKind.COPY: mark("Copy for chatting"),
    SpaceKind.UNFINISHED: mark("Unfinished"),
    SpaceKind.DOWNLOADS: mark("Unfinished"),
}
_ITEMS_A_GROUP = 400


@dataclass(frozen=True, slots=True)
class SpaceRow:
    """One thing that can be deleted, with what that frees by itself."""

    key: str
    item: SpaceItem
    size_bytes: int
    frees_bytes: int
    search: str


def space_rows(usage: Usage) -> tuple[SpaceRow, ...]:
    rows = []
    for item in usage.items:
        kind = tr(KIND_WORDS[item.kind])
        frees = frees_bytes([item])
        rows.append(
            SpaceRow(item.key, item, item.size_bytes, frees, f"{item.name} {item.model} {kind}".lower())
        )
    return tuple(rows)


SPACE_COLUMNS: tuple[Column[SpaceRow], ...] = (
    Column(
        "name",
        mark("What"),
        mark("Tick what should go; nothing is ticked for you"),
        lambda r: r.item.name,
        lambda r: r.item.name.lower(),
        lambda r: f"{r.item.loses}\n{r.item.stays}",
        lead=lambda r: Lead(26, "square", px=17),
    ),
    Column(
        "kind",
        mark("Kind"),
        mark("What it is to the library"),
        lambda r: tr(KIND_WORDS[r.item.kind]),
        lambda r: tr(KIND_WORDS[r.item.kind]).lower(),
        width=112,
        ink=lambda r: "quiet",
    ),
    Column(
        "size",
        mark("Size"),
        mark("What it takes on the disk"),
        lambda r: file_size(r.size_bytes),
        lambda r: r.size_bytes,
        numeric=True,
        width=90,
    ),
    Column(
        "frees",
        mark("Frees"),
        mark("What the disk gets back: less where another program shares the file"),
        lambda r: file_size(r.frees_bytes),
        lambda r: r.frees_bytes,
        numeric=True,
        width=90,
    ),
    Column(
        "stays",
        mark("What stays"),
        mark("What is not touched, and what it means for the rest"),
        lambda r: r.item.stays,
        lambda r: r.item.stays.lower(),
        lambda r: f"{r.item.loses}\n{r.item.stays}",
        width=230,
        drop=1,
        ink=lambda r: "quiet",
    ),
)


class SpaceModel(RowsModel[SpaceRow]):
    """Rows that can be ticked; ticks stay when rows are filtered away."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(SPACE_COLUMNS, attrgetter("key"), attrgetter("search"), parent)
        self._ticked: set[str] = set()

    @property
    def chosen(self) -> list[SpaceItem]:
        """What is ticked, in the order of the list."""
        return [row.item for row in self._all if row.key in self._ticked]

    def toggle(self, keys: Iterable[str]) -> None:
        """Tick all of these; where all are ticked already, none of them."""
        wanted = set(keys)
        if wanted <= self._ticked:
            self._ticked -= wanted
        else:
            self._ticked |= wanted
        self._tell()

    def clear(self) -> None:
        self._ticked.clear()
        self._tell()

    def set_rows(self, rows: Iterable[SpaceRow]) -> None:
        super().set_rows(rows)
        self._ticked &= {row.key for row in self._all}
        self._tell()

    def _tell(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
        self.ticked.emit()

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is not None and index.column() == 0:
            on = row.key in self._ticked
            if role == LEAD_ROLE:
                return Lead(26, "check-square-fill" if on else "square", "accent" if on else "control", 17)
            if role == Qt.ItemDataRole.AccessibleTextRole:
                state = tr("ticked") if on else tr("not ticked")
                return f"{row.item.name}, {state}"
        return super().data(index, role)


def usage_groups(usage: Usage) -> tuple[TreeGroup, ...]:
    """What takes room, by model."""
    groups: dict[str, list[TreeItem]] = defaultdict(list)
    for item in usage.items:
        kind = tr(KIND_WORDS[item.kind])
        label = item.name if item.kind is not SpaceKind.VARIANT else _short(item)
        if item.kind in {SpaceKind.SOURCE, SpaceKind.HUB}:
            label = kind
        words = tr("{name}: {size}, {kind}", name=item.name, size=file_size(item.size_bytes), kind=kind)
        groups[item.model].append(TreeItem(item.key, label, float(item.size_bytes), words, str(item.kind)))
    made = [TreeGroup(label, tuple(items[:_ITEMS_A_GROUP])) for label, items in groups.items()]
    return tuple(sorted(made, key=lambda group: -group.size))


def _short(item: SpaceItem) -> str:
    """A variant's name without its model's, where that is left of it."""
    rest = item.name.removeprefix(item.model).strip(" -·")
    return rest or item.name


def usage_words(usage: Usage) -> str:
    """All of it in one sentence."""
    held = sum({f.inode: f.size_bytes for item in usage.items for f in item.files}.values())
    return tr(
        "{held} in models and what belongs to them; {free} of {total} are free on this disk.",
        held=file_size(held),
        free=file_size(usage.disk_free),
        total=file_size(usage.disk_total),
    )
