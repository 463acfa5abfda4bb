"""Models of other programs as a table: what a scan found, and what became of adding each (pure rows)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from core.formats import file_size, parameters
from core.language import mark, tr
from core.stores.found import STORE_TITLES, FoundModel
from desktop.models.rows import BadgeWords, Column, RowsModel


@dataclass(frozen=True, slots=True)
class StoreRow:
    """One found model. ``adding``: a job has it; ``error``: why the last one failed."""

    found: FoundModel
    adding: bool = False
    error: str = ""

    @property
    def key(self) -> str:
        return f"{self.found.path}\n{self.found.name}"

    @property
    def can_add(self) -> bool:
        return self.found.library_id is None and not self.adding


def _state(row: StoreRow) -> BadgeWords | None:
    if row.found.library_id is not None:
        return BadgeWords(tr("In the library"), "check-circle-fill", "ok")
    if row.adding:
        return BadgeWords(tr("Being added"), "hourglass", "info")
    return BadgeWords(tr("Not added"), "warning-circle-fill", "bad") if row.error else None


def _state_words(row: StoreRow) -> str:
    badge = _state(row)
    return badge.word if badge else ""


STORE_COLUMNS: tuple[Column[StoreRow], ...] = (
    Column(
        "name",
        mark("Model"),
        mark("As its program calls it; the tooltip shows where it lies"),
        lambda r: r.found.name,
        lambda r: r.found.name.lower(),
        lambda r: r.error or str(r.found.path),
        ink=lambda r: "strong",
    ),
    Column(
        "store",
        mark("From"),
        mark("The program that keeps it"),
        lambda r: tr(STORE_TITLES[r.found.store]),
        lambda r: tr(STORE_TITLES[r.found.store]),
        width=176,
    ),
    Column(
        "level",
        mark("Format"),
        mark("The level of a GGUF file, or the number format that most of its weights have"),
        lambda r: r.found.label,
        lambda r: r.found.label,
        width=104,
    ),
    Column(
        "parameters",
        mark("Parameters"),
        mark("How many weights it has; more need more memory and mostly answer better"),
        lambda r: parameters(r.found.facts.n_params),
        lambda r: r.found.facts.n_params,
        numeric=True,
        width=100,
        drop=1,
    ),
    Column(
        "size",
        mark("Size"),
        mark("Size of its files; adding it takes no more room"),
        lambda r: file_size(r.found.size_bytes),
        lambda r: r.found.size_bytes,
        numeric=True,
        width=88,
    ),
    Column("state", "", "", _state_words, _state_words, lambda r: r.error, width=136, badge=_state),
)


class StoreModelsModel(RowsModel[StoreRow]):
    """Found models by store and name until sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(STORE_COLUMNS, lambda r: r.key, lambda r: r.found.name, parent)
