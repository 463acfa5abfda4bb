"""Training back what a variant lost: the format and options that the Quantize page opens with (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.language import tr
from core.library.records import SourceRecord, VariantRecord
from core.specs.combinations import find_combination
from core.specs.options import default_of, option
from core.specs.support import support
from core.specs.training import training_recipe_for
from desktop.models.recipe_options import as_sentence

TRAIN_BACK = "train_back"
"""The kind of item that Quantize opens for it; the id is the variant's."""
SMALL_LOSS = 0.01  # nats; below it there is nothing worth training back


@dataclass(frozen=True, slots=True)
class Preset:
    """A source, the format to show (its row's key) or the level, and the options that differ."""

    source_id: str
    format_key: str = ""
    given: Mapping[str, Any] = field(default_factory=dict)
    level: str = ""


def preset_for(variant: VariantRecord) -> Preset | None:
    """What to open Quantize with; None where this version cannot train such a variant."""
    recipe = None if variant.recipe.is_imported else training_recipe_for(variant.recipe)
    point = None if recipe is None else find_combination(recipe.method, recipe.dtype, recipe.container)
    if recipe is None or point is None:
        return None
    given = {
        key: value
        for key, value in recipe.options.items()
        if value != default_of(option(key), point.method, point.dtype, point.container)
    }
    return Preset(variant.source_id, point.id, given)


def why_not_train_back(variant: VariantRecord, source: SourceRecord | None) -> str:
    """Why it cannot be trained although its dtype could be, or nothing."""
    recipe = training_recipe_for(variant.recipe)
    if recipe is None:
        return tr("There is nothing that training could bring back")
    if source is None:
        return tr("Its original is not in the library any more, so there is nothing to learn from")
    found = support(recipe, source.facts)
    return "" if found.ok else as_sentence("; ".join(found.reasons))


def lost_enough(variant: VariantRecord) -> bool:
    """Whether it is worth an offer: it lost something, or nobody has measured what."""
    return variant.latest is None or variant.latest.kl_divergence > SMALL_LOSS
