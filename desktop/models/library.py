"""The library as rows: each model with its original's figures, and its variants beneath it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from core.formats import file_size, full_date, number, rate, relative_date
from core.language import mark, tr
from core.library.records import SourceRecord, VariantRecord
from desktop.models.recipe_words import (
    calibration_words,
    container_title,
    method_title,
    option_words,
    recipe_sentence,
    variant_tail,
)
from desktop.models.rows import LEAD_ROLE, Column, Ink, Lead, RowsModel


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """A model (``variant`` None: the original's figures) or one variant of it."""

    source_id: str
    variant: VariantRecord | None
    model: str
    name: str
    level: str
    size_bytes: int | None
    bits_per_weight: float | None
    perplexity: float | None
    source_perplexity: float | None
    kl_divergence: float | None
    tokens_per_s: float | None
    created_at: str
    search: str
    n_variants: int = 0

    @property
    def key(self) -> str:
        return f"variant:{self.variant.id}" if self.variant else f"model:{self.source_id}"

    @property
    def title(self) -> str:
        """A model's name; a variant's level, with its own name where it was given one."""
        if self.is_model:
            return self.name
        plain = self.name.lower() in {self.model.lower(), f"{self.model} {self.level}".lower()}
        return self.level if plain else f"{self.level}  ·  {self.name}"

    @property
    def is_model(self) -> bool:
        return self.variant is None


def bits_of(size_bytes: int, n_params: int) -> float | None:
    """Bits a weight of a model as it is stored."""
    return 8.0 * size_bytes / n_params if n_params else None


def library_rows(
    sources: Iterable[SourceRecord], variants: Iterable[VariantRecord]
) -> tuple[LibraryRow, ...]:
    """Model rows each followed by its variants, largest variant first, models by name."""
    by_id = {source.id: source for source in sources}
    groups: dict[str, list[VariantRecord]] = {}
    for variant in variants:
        groups.setdefault(variant.source_id, []).append(variant)
    ordered = sorted(groups.items(), key=lambda item: _model_name(by_id.get(item[0]), item[1]).lower())
    rows: list[LibraryRow] = []
    for source_id, members in ordered:
        source = by_id.get(source_id)
        model = _model_name(source, members)
        members.sort(key=lambda variant: (-variant.bits_per_weight, variant.name))
        rows.append(_model_row(source_id, source, model, members))
        rows.extend(_variant_row(model, variant) for variant in members)
    return tuple(rows)


def _model_name(source: SourceRecord | None, members: Sequence[VariantRecord]) -> str:
    return source.name if source else members[0].facts.name


def _model_row(
    source_id: str, source: SourceRecord | None, model: str, members: Sequence[VariantRecord]
) -> LibraryRow:
    measured = next((m for variant in members for m in reversed(variant.measurements)), None)
    return LibraryRow(
        source_id=source_id,
        variant=None,
        model=model,
        name=model,
        level=tr("Original, {dtype}", dtype=source.facts.dtype) if source else _absent(members),
        size_bytes=source.facts.size_bytes if source else None,
        bits_per_weight=bits_of(source.facts.size_bytes, source.facts.n_params) if source else None,
        perplexity=measured.source_perplexity if measured else None,
        source_perplexity=None,
        kl_divergence=None,
        tokens_per_s=None,
        created_at=source.added_at if source else "",
        search=model,
        n_variants=len(members),
    )


def _absent(members: Sequence[VariantRecord]) -> str:
    """Why a model has no original here."""
    imported = all(variant.recipe.is_imported for variant in members)
    return tr("Original not here") if imported else tr("Original removed")


def _variant_row(model: str, variant: VariantRecord) -> LibraryRow:
    latest = variant.latest
    return LibraryRow(
        source_id=variant.source_id,
        variant=variant,
        model=model,
        name=variant.name,
        level=variant.recipe.label,
        size_bytes=variant.size_bytes,
        bits_per_weight=variant.bits_per_weight,
        perplexity=latest.perplexity if latest else None,
        source_perplexity=latest.source_perplexity if latest else None,
        kl_divergence=latest.kl_divergence if latest else None,
        tokens_per_s=latest.tokens_per_s if latest else None,
        created_at=variant.created_at,
        search=_search_words(model, variant),
    )


def _search_words(model: str, variant: VariantRecord) -> str:
    recipe = variant.recipe
    words = [model, variant.name, recipe.label, variant.facts.architecture, variant.id, recipe.method]
    words += [method_title(recipe.method), container_title(recipe.container)]
    if recipe.level is None:
        words += [option_words(recipe), calibration_words(variant.lineage)]
    return " ".join(words)


def _perplexity_tip(row: LibraryRow) -> str:
    if row.perplexity is None:
        return tr("Not measured yet. Evaluate this variant to know.")
    if row.source_perplexity is None:
        return tr("The original's perplexity is {number}. Lower is better.", number=number(row.perplexity, 2))
    change = (row.perplexity / row.source_perplexity - 1.0) * 100.0
    return tr(
        "{number} here, {number2} for the original: {change} %. Lower is better.",
        number=number(row.perplexity, 2),
        number2=number(row.source_perplexity, 2),
        change=f"{change:+.1f}",
    )


def _kl_tip(row: LibraryRow) -> str:
    if row.is_model:
        return tr("The original is what variants are compared with.")
    if row.kl_divergence is None or row.variant is None or row.variant.latest is None:
        return tr("Not measured yet. Evaluate this variant to know.")
    agreement = row.variant.latest.top1_agreement
    return tr(
        "It chooses the same next word as the original {agreement} % of the time.",
        agreement=f"{agreement * 100:.1f}",
    )


def _ink(row: LibraryRow) -> Ink:
    return "strong" if row.is_model else "text"


def _name_tip(row: LibraryRow) -> str:
    if row.variant is None:
        return f"{row.name}: {row.level}"
    return f"{row.name}: {recipe_sentence(row.variant.recipe)}"


def _lead(row: LibraryRow) -> Lead:
    return Lead(20, "caret-down") if row.is_model else Lead(36)


LIBRARY_COLUMNS: tuple[Column[LibraryRow], ...] = (
    Column(
        "name",
        mark("Model and level"),
        mark("A model, and beneath it what was made of it: fewer bits are smaller and err more often"),
        lambda r: r.title,
        lambda r: r.title.lower(),
        _name_tip,
        ink=_ink,
        lead=_lead,
        tail=lambda r: variant_tail(r.variant) if r.variant else "",
    ),
    Column(
        "size",
        mark("Size"),
        mark("Size of the files on disk"),
        lambda r: file_size(r.size_bytes),
        lambda r: r.size_bytes,
        numeric=True,
        width=84,
        ink=_ink,
    ),
    Column(
        "bits",
        "Bits/weight",
        mark("Bits that one weight takes on average, all of the model counted"),
        lambda r: number(r.bits_per_weight, 2),
        lambda r: r.bits_per_weight,
        numeric=True,
        width=96,
        drop=2,
        ink=_ink,
    ),
    Column(
        "perplexity",
        mark("Perplexity"),
        mark("How surprised the model is by ordinary text: lower is better. Compare it with the original's"),
        lambda r: number(r.perplexity, 2),
        lambda r: r.perplexity,
        _perplexity_tip,
        numeric=True,
        width=92,
        ink=_ink,
    ),
    Column(
        "kl",
        mark("KL divergence"),
        mark("How often it would answer differently from the original: 0 is the same model"),
        lambda r: number(r.kl_divergence, 4),
        lambda r: r.kl_divergence,
        _kl_tip,
        numeric=True,
        width=112,
        drop=4,
        ink=_ink,
    ),
    Column(
        "speed",
        "Tokens/s",
        mark("Words or pieces of words written a second, measured on this computer"),
        lambda r: rate(r.tokens_per_s).removesuffix(" tokens/s"),
        lambda r: r.tokens_per_s,
        numeric=True,
        width=84,
        drop=3,
        ink=_ink,
    ),
    Column(
        "date",
        mark("Made"),
        mark("When it was made (for an original: when it was added)"),
        lambda r: relative_date(r.created_at),
        lambda r: r.created_at or None,
        lambda r: full_date(r.created_at) if r.created_at else "",
        numeric=True,
        width=112,
        drop=1,
        ink=lambda r: "quiet",
    ),
)


class LibraryModel(RowsModel[LibraryRow]):
    """Variants grouped under their model; groups stay together when sorted and can be folded."""

    folded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(LIBRARY_COLUMNS, lambda row: row.key, lambda row: row.search, parent)
        self._folded: frozenset[str] = frozenset()

    def toggle(self, source_id: str) -> None:
        """Fold a model's variants away, or show them again."""
        self._folded = self._folded ^ {source_id}
        self._show(self._arranged())
        self.folded.emit()

    def is_folded(self, source_id: str) -> bool:
        return source_id in self._folded

    def _arranged(self) -> tuple[LibraryRow, ...]:
        heads: dict[str, LibraryRow] = {}
        groups: dict[str, list[LibraryRow]] = {}
        for row, haystack in zip(self._all, self._haystacks, strict=True):
            if row.is_model:
                heads[row.source_id] = row
            elif all(needle in haystack for needle in self._needles):
                groups.setdefault(row.source_id, []).append(row)
        sorted_groups = [(source_id, self._sorted(members)) for source_id, members in groups.items()]
        if self._sort is not None and self._sort[0] != 0:
            leaders = self._sorted([members[0] for _, members in sorted_groups])
            order = {row.source_id: position for position, row in enumerate(leaders)}
            sorted_groups.sort(key=lambda group: order[group[0]])
        elif self._sort is not None and self._sort[1] == Qt.SortOrder.DescendingOrder:
            sorted_groups.reverse()
        rows: list[LibraryRow] = []
        for source_id, members in sorted_groups:
            rows.append(heads[source_id])
            if source_id not in self._folded or self._needles:
                rows.extend(members)
        return tuple(rows)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row_at(index)
            column = self._columns[index.column()]
            return f"{column.title}: {column.text(row)}" if row else None
        if role == LEAD_ROLE and index.column() == 0:
            row = self.row_at(index)
            if row is not None and row.is_model and row.source_id in self._folded and not self._needles:
                return Lead(20, "caret-right")
        return super().data(index, role)
