"""What was measured on this computer of the forms of a model; it takes the place of predictions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.library.records import VariantRecord
from core.specs.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Known:
    """``size_bytes`` of the files; ``peak_bytes`` of the runtime's process with ``context`` tokens; ``loss``
    is the growth of perplexity over the original's as a fraction. None where it was not measured."""

    tokens_per_s: float | None = None
    size_bytes: int | None = None
    peak_bytes: int | None = None
    context: int | None = None
    loss: float | None = None


SPEED_CONTEXT = 1024
"""Tokens of context that evaluations measure speed and memory with."""


def choice_id(recipe: Recipe) -> str:
    """The id of the form that a recipe makes, as the recommender names it."""
    return f"{recipe.container}:{recipe.level or recipe.dtype}"


def known_of(variants: Iterable[VariantRecord], source_id: str) -> dict[str, Known]:
    """By choice id, from the newest variant of a source that was measured; sizes also without."""
    found: dict[str, Known] = {}
    for variant in sorted(variants, key=lambda v: (v.latest is not None, v.created_at)):
        if variant.source_id != source_id:
            continue
        latest = variant.latest
        if latest is None:
            found[choice_id(variant.recipe)] = Known(size_bytes=variant.size_bytes)
            continue
        original = latest.source_perplexity
        found[choice_id(variant.recipe)] = Known(
            tokens_per_s=latest.tokens_per_s or None,
            size_bytes=variant.size_bytes,
            peak_bytes=latest.peak_rss_bytes or None,
            context=SPEED_CONTEXT,
            loss=max(0.0, latest.perplexity / original - 1.0) if original else None,
        )
    return found
