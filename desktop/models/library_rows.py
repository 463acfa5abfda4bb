"""The library as frozen rows: each model with its original's figures, and its variants beneath it (pure)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.language import tr
from core.library.records import NO_MARKS, Marks, SourceRecord, VariantRecord
from desktop.models.recipe_words import calibration_words, container_title, method_title, option_words

Missing = Mapping[str, Sequence[str]]
"""Files that are missing, by the id of the variant or source."""


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """A model (``variant`` None: the original's figures) or one variant of it."""

    key: str
    source_id: str
    variant: VariantRecord | None
    source: SourceRecord | None
    model: str
    name: str
    level: str
    title: str
    size_bytes: int | None
    bits_per_weight: float | None
    perplexity: float | None
    source_perplexity: float | None
    kl_divergence: float | None
    tokens_per_s: float | None
    created_at: str
    search: str  # lower case
    marks: Marks = NO_MARKS
    missing: tuple[str, ...] = ()
    n_variants: int = 0

    @property
    def is_model(self) -> bool:
        return self.variant is None


def bits_of(size_bytes: int, n_params: int) -> float | None:
    """Bits a weight of a model as it is stored."""
    return 8.0 * size_bytes / n_params if n_params else None


def library_rows(
    sources: Iterable[SourceRecord], variants: Iterable[VariantRecord], missing: Missing | None = None
) -> tuple[LibraryRow, ...]:
    """Model rows each followed by its variants, largest variant first, models by name."""
    by_id = {source.id: source for source in sources}
    gone = missing or {}
    groups: dict[str, list[VariantRecord]] = {}
    for variant in variants:
        groups.setdefault(variant.source_id, []).append(variant)
    ordered = sorted(groups.items(), key=lambda item: _model_name(by_id.get(item[0]), item[1]).lower())
    rows: list[LibraryRow] = []
    words: dict[int, str] = {}  # of recipes: variants of one level share theirs
    for source_id, members in ordered:
        source = by_id.get(source_id)
        model = _model_name(source, members)
        members.sort(key=lambda variant: (-variant.bits_per_weight, variant.name))
        rows.append(_model_row(source_id, source, model, members, gone))
        rows.extend(_variant_row(model, source, variant, gone, words) for variant in members)
    return tuple(rows)


def _model_name(source: SourceRecord | None, members: Sequence[VariantRecord]) -> str:
    return source.name if source else members[0].facts.name


def _model_row(
    source_id: str,
    source: SourceRecord | None,
    model: str,
    members: Sequence[VariantRecord],
    missing: Missing,
) -> LibraryRow:
    measured = next((m for variant in members for m in reversed(variant.measurements)), None)
    return LibraryRow(
        key=f"model:{source_id}",
        source_id=source_id,
        variant=None,
        source=source,
        model=model,
        name=model,
        level=tr("Original, {dtype}", dtype=source.facts.dtype) if source else _absent(members),
        title=model,
        size_bytes=source.facts.size_bytes if source else None,
        bits_per_weight=bits_of(source.facts.size_bytes, source.facts.n_params) if source else None,
        perplexity=measured.source_perplexity if measured else None,
        source_perplexity=None,
        kl_divergence=None,
        tokens_per_s=None,
        created_at=source.added_at if source else "",
        search=model.lower(),
        marks=source.marks if source else NO_MARKS,
        missing=tuple(missing.get(source_id, ())),
        n_variants=len(members),
    )


def _absent(members: Sequence[VariantRecord]) -> str:
    """Why a model has no original here."""
    imported = all(variant.recipe.is_imported for variant in members)
    return tr("Original not here") if imported else tr("Original removed")


def _variant_row(
    model: str,
    source: SourceRecord | None,
    variant: VariantRecord,
    missing: Missing,
    words: dict[int, str],
) -> LibraryRow:
    latest, recipe, label = variant.latest, variant.recipe, variant.recipe.label
    said = words.get(id(recipe))
    if said is None:
        said = words[id(recipe)] = _recipe_words(variant)
    plain = variant.name.lower() in {model.lower(), f"{model} {label}".lower()}
    parts = [model, variant.name, label, variant.facts.architecture, variant.id, said, *variant.marks.tags]
    if recipe.level is None:
        parts.append(calibration_words(variant.lineage))
    if variant.marks.note:
        parts.append(variant.marks.note)
    return LibraryRow(
        f"variant:{variant.id}",
        variant.source_id,
        variant,
        source,
        model,
        variant.name,
        label,
        label if plain else f"{label}  ·  {variant.name}",
        variant.size_bytes,
        variant.bits_per_weight,
        latest.perplexity if latest else None,
        latest.source_perplexity if latest else None,
        latest.kl_divergence if latest else None,
        latest.tokens_per_s if latest else None,
        variant.created_at,
        " ".join(parts).lower(),
        variant.marks,
        tuple(missing.get(variant.id, ())),
    )


def _recipe_words(variant: VariantRecord) -> str:
    recipe = variant.recipe
    words = [recipe.method, method_title(recipe.method), container_title(recipe.container)]
    if recipe.level is None:
        words.append(option_words(recipe))
    return " ".join(words)
