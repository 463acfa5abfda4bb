"""Every format besides the GGUF levels that a model can be made in, grouped by dtype, with what it means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from core.formats import file_size
from core.language import mark, tr
from core.recommend.choice import Choice, Recommendation
from core.recommend.quality import dtype_loss, in_words
from core.specs.combinations import COMBINATIONS, Combination
from core.specs.dtypes import DTYPES
from core.specs.methods import METHODS
from core.specs.sizes import estimate_recipe_bytes
from core.specs.support import support
from core.types import ModelFacts
from desktop.models.recipe_options import as_sentence, reads_text, recipe_of
from desktop.models.recipe_words import ONLY_BITWRIGHT, container_title, method_title
from desktop.models.rows import BadgeWords, Column, Index, Ink, Lead, RowsModel

FALLBACK_DTYPE = "INT4"
"""What is shown first where the recommender names none of these formats."""
_EXACT_CASTS = {"BF16": "BF16", "F16": "FP16", "FP16": "FP16", "F32": "FP32", "FP32": "FP32"}
_SHORT_TITLES = {"qat": mark("Training (QAT)")}
_METHOD_ABOUT = {spec.name: spec.about for spec in METHODS}


@dataclass(frozen=True, slots=True)
class FormatRow:
    """A format, or (``point`` None) the heading of those that share a dtype. Sizes are predicted bytes.

    ``obstacle`` says why this version cannot make it of the chosen model. ``choice`` is what the recommender
    says of it, ``advice`` its reasons in sentences, for or against.
    """

    key: str
    dtype: str
    title: str
    about: str
    point: Combination | None = None
    size_bytes: int = 0
    bits_per_weight: float = 0.0
    quality: str = ""
    calibrated: bool = False
    obstacle: str = ""
    choice: Choice | None = None
    advice: tuple[str, ...] = ()
    advised: bool = True
    recommended: bool = False

    @property
    def is_heading(self) -> bool:
        return self.point is None

    @property
    def loads_in(self) -> tuple[str, ...]:
        return self.point.loads_in if self.point else ()


def format_rows(facts: ModelFacts, recommendation: Recommendation) -> tuple[FormatRow, ...]:
    """Headings and formats in the table's order: most bits first, the usual method and files first."""
    choices = {(c.method, c.dtype, c.container): c for c in recommendation.choices if c.level is None}
    best = best_choice(recommendation)
    refused = {item.id: as_sentence(item.reason) for item in recommendation.rejected}
    rows: list[FormatRow] = []
    for dtype in DTYPES:
        points = [point for point in COMBINATIONS if point.dtype == dtype.name]
        if not points:
            continue
        about = f"{tr(dtype.title)}. {tr(dtype.about)}" + (
            " " + tr("For research.") if dtype.research else ""
        )
        rows.append(FormatRow(f"dtype:{dtype.name}", dtype.name, dtype.name, about))
        for point in points:
            choice = choices.get((point.method, point.dtype, point.container))
            against = refused.get(f"{point.container}:{point.dtype}", "")
            rows.append(_row(facts, point, choice, against, is_best=choice is not None and choice is best))
    return tuple(rows)


def best_choice(recommendation: Recommendation) -> Choice | None:
    """The best ranked format besides the GGUF levels that this version can make."""
    return next((c for c in recommendation.choices if c.level is None and c.quantizable), None)


def _row(
    facts: ModelFacts, point: Combination, choice: Choice | None, against: str, *, is_best: bool
) -> FormatRow:
    recipe = recipe_of(point, {}, facts)
    found = support(recipe, facts)
    size = estimate_recipe_bytes(facts, recipe)
    advice = choice.reasons if choice else (against,) if against else ()
    return FormatRow(
        key=point.id,
        dtype=point.dtype,
        title=tr(_SHORT_TITLES[point.method])
        if point.method in _SHORT_TITLES
        else method_title(point.method),
        about=tr(_METHOD_ABOUT[point.method]),
        point=point,
        size_bytes=size,
        bits_per_weight=8.0 * size / max(1, facts.n_params),
        quality=quality_words(facts, point),
        calibrated=reads_text(recipe),
        obstacle="" if found.ok else as_sentence("; ".join(found.reasons)),
        choice=choice,
        advice=advice,
        advised=choice is not None or not against,
        recommended=is_best and found.ok,
    )


def quality_words(facts: ModelFacts, point: Combination) -> str:
    """How close its answers are expected to come to the original's, in plain words."""
    exact = point.method == "cast" and point.dtype in {"FP32", _EXACT_CASTS.get(facts.dtype, "")}
    return in_words(dtype_loss(facts, point.dtype, point.method), exact=exact)


def first_choice(rows: tuple[FormatRow, ...]) -> FormatRow | None:
    """The row to show first: the recommended one, else the usual 4 bits, else any that can be made."""
    return next(_in_order(rows), None)


def _in_order(rows: tuple[FormatRow, ...]) -> Iterator[FormatRow]:
    formats = [row for row in rows if not row.is_heading]
    possible = [row for row in formats if not row.obstacle]
    yield from (row for row in possible if row.recommended)
    yield from (row for row in possible if row.dtype == FALLBACK_DTYPE)
    yield from possible
    yield from formats


def not_possible() -> BadgeWords:
    return BadgeWords(tr("Unavailable"), "minus-circle", "quiet")


def _ink(row: FormatRow) -> Ink:
    if row.is_heading or row.recommended:
        return "strong"
    return "disabled" if row.obstacle else "text"


def _soft_ink(row: FormatRow) -> Ink:
    return "disabled" if row.obstacle else "text"


def _about(row: FormatRow) -> str:
    return row.obstacle or row.about


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def loads_words(row: FormatRow) -> str:
    return "" if row.is_heading else ", ".join(map(tr, row.loads_in)) or tr(ONLY_BITWRIGHT)


_SHORT_RUNTIMES = {"transformers with gptqmodel": "gptqmodel"}


def _loads_short(row: FormatRow) -> str:
    if row.is_heading:
        return ""
    return ", ".join(_SHORT_RUNTIMES.get(name, name) for name in row.loads_in) or tr(ONLY_BITWRIGHT)


def _container(row: FormatRow) -> str:
    return container_title(row.point.container) if row.point else ""


FORMAT_COLUMNS: tuple[Column[FormatRow], ...] = (
    Column(
        "method",
        mark("Format"),
        mark("The number format, and beneath it the methods that choose its values"),
        lambda r: r.title,
        lambda r: None,
        _about,
        ink=_ink,
        lead=lambda r: Lead(0) if r.is_heading else Lead(18, "star-fill" if r.recommended else ""),
        tail=lambda r: r.about if r.is_heading else "",
    ),
    Column(
        "container",
        mark("Files"),
        mark("The kind of files, which decides what programs load it"),
        _container,
        lambda r: None,
        _about,
        width=158,
        ink=_soft_ink,
    ),
    Column(
        "size",
        mark("Size"),
        mark("Predicted size of all files (~ means: an estimate)"),
        lambda r: "" if r.is_heading else file_size(r.size_bytes, estimate=True),
        lambda r: None,
        numeric=True,
        width=90,
        ink=_soft_ink,
    ),
    Column(
        "quality",
        mark("Likely quality"),
        mark("How close its answers come to the original's; evaluate a variant to measure it"),
        lambda r: not_possible().word if r.obstacle else _sentence(r.quality),
        lambda r: None,
        lambda r: r.obstacle or _sentence(r.quality),
        width=126,
        badge=lambda r: not_possible() if r.obstacle else None,
        ink=_soft_ink,
    ),
    Column(
        "text",
        mark("Text"),
        mark("Whether a calibration text shows which values matter; that takes longer and loses less"),
        lambda r: "" if r.is_heading else tr("Yes") if r.calibrated else "–",
        lambda r: None,
        lambda r: (
            "" if r.is_heading else tr("Looks at a text first") if r.calibrated else tr("Needs no text")
        ),
        width=56,
        drop=2,
        ink=_soft_ink,
    ),
    Column(
        "loads",
        mark("Loads in"),
        mark("Programs besides Bitwright that load it"),
        _loads_short,
        lambda r: None,
        loads_words,
        width=164,
        drop=1,
        ink=_soft_ink,
    ),
)


class FormatsModel(RowsModel[FormatRow]):
    """Formats below the heading of their dtype; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            FORMAT_COLUMNS,
            lambda r: r.key,
            lambda r: f"{r.dtype} {r.title} {_container(r)} {loads_words(r)}",
            parent,
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        flags = super().flags(index)
        return flags & ~Qt.ItemFlag.ItemIsSelectable if row is not None and row.is_heading else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column():
                return self._columns[index.column()].text(row)
            if row.is_heading:
                return f"{row.title}: {row.about}"
            words = tr(
                "{dtype} by {title}, {container}", dtype=row.dtype, title=row.title, container=_container(row)
            )
            if row.recommended:
                return tr("{format}, recommended", format=words)
            return tr("{format}, unavailable", format=words) if row.obstacle else words
        return super().data(index, role)
