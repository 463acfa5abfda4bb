"""The levels that a model can be made at, each with what it means here: size, memory, fit, quality, speed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from core.formats import file_size, memory_size, speed
from core.language import mark, tr
from core.recommend.choice import Choice, Recommendation
from core.types import Fit
from desktop.models.recipe_options import as_sentence
from desktop.models.rows import BadgeWords, Column, Index, Lead, RowsModel
from desktop.widgets.badges import FIT_WORDS

KEEP_RULE = "source.keep"
"""The recommender's rule for a source that is stored in the level already."""
TICK = "tick"
"""The column of the boxes."""
COPY_REASON = mark(
    "Start puts an exact copy into the library, so that it can be talked to and measured there."
)


@dataclass(frozen=True, slots=True)
class LevelText:
    """What a level is for, in plain words, and the order in which levels are listed."""

    name: str
    title: str
    quality: str = ""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One level of the list. Sizes are bytes; figures are predictions unless measured here.

    ``fit`` is None for a level that fits but that the recommender advises against.
    """

    level: str
    title: str
    choice_id: str
    size_bytes: int
    memory_bytes: int
    fit: Fit | None
    quality: str
    tokens_per_s: float | None
    bits_per_weight: float | None
    reasons: tuple[str, ...]
    recommended: bool
    measured: tuple[str, ...] = ()  # figures that were measured here: size, memory, speed, quality

    def estimated(self, figure: str) -> bool:
        return figure not in self.measured


def level_rows(
    recommendation: Recommendation, texts: Iterable[LevelText], free_bytes: int = 0
) -> tuple[LevelRow, ...]:
    """All levels that this version can make, in the table's order, the best ranked one marked.

    Rejected levels stay in the list; those that need more than ``free_bytes`` of memory do not fit.
    """
    makeable: Mapping[str, Choice] = {
        choice.level: choice
        for choice in recommendation.choices
        if choice.level and (choice.quantizable or choice.rule == KEEP_RULE)
    }
    best = next(iter(makeable), None)
    rejected = {i.id.removeprefix("gguf:"): i for i in recommendation.rejected if i.id.startswith("gguf:")}
    rows: list[LevelRow] = []
    for text in texts:
        choice = makeable.get(text.name)
        if choice is not None:
            rows.append(
                LevelRow(
                    level=text.name,
                    title=text.title,
                    choice_id=choice.id,
                    size_bytes=choice.size_bytes,
                    memory_bytes=choice.memory_bytes,
                    fit=choice.fits,
                    quality=choice.quality,
                    tokens_per_s=choice.tokens_per_s,
                    bits_per_weight=choice.bits_per_weight,
                    reasons=choice.reasons if choice.quantizable else (*choice.reasons[:1], tr(COPY_REASON)),
                    recommended=text.name == best,
                    measured=choice.measured,
                )
            )
        elif text.name in rejected:
            item = rejected[text.name]
            rows.append(
                LevelRow(
                    level=text.name,
                    title=text.title,
                    choice_id=item.id,
                    size_bytes=item.size_bytes,
                    memory_bytes=item.memory_bytes,
                    fit=Fit.NO if item.memory_bytes > free_bytes else None,
                    quality=text.quality,
                    tokens_per_s=None,
                    bits_per_weight=None,
                    reasons=(as_sentence(item.reason),),
                    recommended=False,
                )
            )
    return tuple(rows)


def _how_known(row: LevelRow, figure: str) -> str:
    return tr("Predicted") if row.estimated(figure) else tr("Measured on this computer")


def not_advised() -> BadgeWords:
    return BadgeWords(tr("Not advised"), "minus-circle", "quiet")


def _fit_badge(row: LevelRow) -> BadgeWords:
    if row.fit is None:
        return not_advised()
    words = FIT_WORDS[row.fit]
    return BadgeWords(tr(words.word), words.icon, words.meaning)


def _fit_tip(row: LevelRow) -> str:
    return " ".join(row.reasons) if row.fit is None else tr(FIT_WORDS[row.fit].explanation)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


_FIT_ORDER = {fit: position for position, fit in enumerate(Fit)}

LEVEL_COLUMNS: tuple[Column[LevelRow], ...] = (
    Column(
        TICK,
        "",
        mark("Tick several levels to queue them all at once (Space)"),
        lambda r: "",
        lambda r: None,
        width=36,
    ),
    Column(
        "level",
        mark("Level"),
        mark("The name that other programs use for this format"),
        lambda r: r.level,
        lambda r: -r.size_bytes,
        lambda r: " ".join(r.reasons),
        width=92,
        ink=lambda r: "strong" if r.recommended else "text",
        lead=lambda r: Lead(18, "star-fill" if r.recommended else ""),
    ),
    Column(
        "title",
        mark("Good for"),
        mark("What it is good for"),
        lambda r: r.title,
        lambda r: r.title,
        lambda r: r.title,
    ),
    Column(
        "size",
        mark("File size"),
        mark("Predicted size of the file (~ means: an estimate)"),
        lambda r: file_size(r.size_bytes, estimate=r.estimated("size")),
        lambda r: r.size_bytes,
        lambda r: _how_known(r, "size"),
        numeric=True,
        width=84,
    ),
    Column(
        "memory",
        mark("Memory"),
        mark(
            "Predicted memory while it runs: weights, the conversation at the chosen "
            "context, and working space"
        ),
        lambda r: memory_size(r.memory_bytes, estimate=r.estimated("memory")),
        lambda r: r.memory_bytes,
        lambda r: _how_known(r, "memory"),
        numeric=True,
        width=88,
        drop=1,
    ),
    Column(
        "fit",
        mark("Fit"),
        mark("Whether it fits in the memory that is free now"),
        lambda r: _fit_badge(r).word,
        lambda r: len(_FIT_ORDER) if r.fit is None else _FIT_ORDER[r.fit],
        _fit_tip,
        width=128,
        badge=_fit_badge,
    ),
    Column(
        "quality",
        mark("Likely quality"),
        mark("How close its answers come to the original's; evaluate a variant to measure it"),
        lambda r: _sentence(r.quality) or "–",
        lambda r: -(r.bits_per_weight or 0.0),
        lambda r: f"{_sentence(r.quality)}\n{_how_known(r, 'quality')}",
        width=124,
        drop=3,
    ),
    Column(
        "speed",
        mark("Tokens/s"),
        mark("Predicted speed of answers: words or pieces of words a second"),
        lambda r: speed(r.tokens_per_s, estimate=r.estimated("speed")),
        lambda r: r.tokens_per_s,
        lambda r: _how_known(r, "speed"),
        numeric=True,
        width=76,
        drop=2,
    ),
)


class LevelsModel(RowsModel[LevelRow]):
    """Levels from most to fewest bits until sorted; some of them may be ticked."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(LEVEL_COLUMNS, lambda r: r.level, lambda r: f"{r.level} {r.title}", parent)
        self._ticked: frozenset[str] = frozenset()

    def ticked(self) -> tuple[LevelRow, ...]:
        """The rows that are ticked, in the order in which they are shown."""
        return tuple(row for row in self.rows if row.level in self._ticked)

    def set_ticked(self, levels: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = frozenset(levels)
        if wanted == self._ticked:
            return
        self._ticked = wanted
        if self.rows:
            last = self.index(len(self.rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    def toggle(self, level: str) -> None:
        self.set_ticked(self._ticked ^ {level})

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_box = index.isValid() and self.columns[index.column()].key == TICK
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_box else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.CheckStateRole or self.columns[index.column()].key != TICK:
            return False
        wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        self.set_ticked(self._ticked | {row.level} if wanted else self._ticked - {row.level})
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        key = self.columns[index.column()].key
        if key == TICK and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.level in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if key == TICK:
                return tr("{level}, ticked", level=row.level) if row.level in self._ticked else row.level
            said = self.columns[index.column()].text(row)
            return tr("{level}, recommended", level=said) if row.recommended and key == "level" else said
        return super().data(index, role)
