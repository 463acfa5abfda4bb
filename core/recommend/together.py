"""Whether two variants can be in memory at once: what each needs against what is free now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.library.records import VariantRecord
from core.recommend.known import SPEED_CONTEXT
from core.recommend.memory import inference_parts, kv_cache_bytes
from core.specs.recipe import Recipe
from core.specs.runtime import KvType

SPARE_SHARE = 0.1
"""Of the free memory this share is left alone: other programs want some too."""

_DENSE_BYTES = 4  # torch on a processor keeps weights in float32


@dataclass(frozen=True, slots=True)
class Together:
    """``needs`` in bytes, one for each variant; ``free_bytes`` is what is free without either of them."""

    needs: tuple[int, ...]
    free_bytes: int

    @property
    def total(self) -> int:
        return sum(self.needs)

    @property
    def at_once(self) -> bool:
        return self.total <= self.free_bytes * (1 - SPARE_SHARE)


def need_of(variant: VariantRecord, context: int, kv_type: KvType = "f16") -> int:
    """Bytes that a chat with this variant takes: measured here where it was, else predicted."""
    trained = variant.facts.context_length
    context = min(context, trained) if trained else context
    latest = variant.latest
    if latest is not None and latest.peak_rss_bytes:
        more = kv_cache_bytes(variant.facts, context, kv_type)
        return max(0, latest.peak_rss_bytes + more - kv_cache_bytes(variant.facts, SPEED_CONTEXT, kv_type))
    torch, weights = runs_in_torch(variant.recipe), weights_in_memory(variant)
    return inference_parts(variant.facts, weights, context, torch=torch, gpu=False, kv_type=kv_type).total


def runs_in_torch(recipe: Recipe) -> bool:
    """Whether no GGUF type holds these weights, or llama.cpp cannot round inputs as they were measured."""
    static = recipe.method == "static" or recipe.options.get("activations") == "static"
    return static or recipe.container == "bitsandbytes" or recipe.dtype.startswith(("FP8", "NF4", "FP4"))


def weights_in_memory(variant: VariantRecord) -> int:
    """Bytes of the weights while the variant answers: torch unpacks them."""
    if not runs_in_torch(variant.recipe):
        return variant.size_bytes
    return max(variant.size_bytes, variant.facts.n_params * _DENSE_BYTES)


def together(
    variants: Sequence[VariantRecord], context: int, free_bytes: int, *, kv_type: KvType = "f16"
) -> Together:
    """``free_bytes`` counts what those of them that are loaded already hold as free."""
    return Together(tuple(need_of(variant, context, kv_type) for variant in variants), free_bytes)
