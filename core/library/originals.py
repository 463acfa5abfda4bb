"""Which source an imported variant can be measured against: by its shape, or by what its header names."""

from __future__ import annotations

from collections.abc import Iterable

from core.library.ids import slug
from core.library.records import SourceRecord, VariantRecord
from core.types import ModelFacts

_SHAPE = (
    "architecture", "n_layers", "hidden_size", "intermediate_size", "n_heads", "n_kv_heads", "vocab_size",
)  # fmt: skip


def unknown_source_id(model: str) -> str:
    """The source id of imported variants whose original (``model``: a repository, or a name) is not here; no
    source has such an id, and all variants of a model share it."""
    return f"imported-{slug(model)}"


def fits(facts: ModelFacts, source: SourceRecord) -> bool:
    """Whether ``source`` can be the original of a variant: the same shape, and not itself quantized."""
    return not source.facts.quantized and all(
        getattr(facts, name) == getattr(source.facts, name) for name in _SHAPE
    )


def possible_originals(variant: VariantRecord, sources: Iterable[SourceRecord]) -> tuple[SourceRecord, ...]:
    """Sources of the same shape; which one it was made from (a base, one tuned for chat?) a person says."""
    return tuple(source for source in sources if fits(variant.facts, source))
