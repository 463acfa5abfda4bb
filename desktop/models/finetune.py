"""Fine-tuning with transformers and peft: which variants it is for, and the code that loads them (pure)."""

from __future__ import annotations

from collections.abc import Iterable

from core.library.records import VariantRecord
from core.recommend.finetune_snippet import finetune_snippet

TITLE = "Fine-tune it with transformers and peft"
SOON = (
    "Once the variant is made, the code that loads it with transformers and peft stands here and in the "
    "library, ready to copy."
)
PLACEHOLDER = "/path/to/the/variant"
_CONTAINER = "bitsandbytes"


def starts_finetuning(container: str) -> bool:
    """NF4 and FP4 as bitsandbytes stores them: what QLoRA starts from."""
    return container == _CONTAINER


def is_for_finetuning(variant: VariantRecord) -> bool:
    return starts_finetuning(variant.recipe.container)


def snippet_of(variant: VariantRecord | None) -> str:
    """The code for a variant; with a path to be filled in, where there is none yet."""
    return finetune_snippet(variant.path if variant is not None else PLACEHOLDER)


def newest_for_finetuning(variants: Iterable[VariantRecord], source_id: str) -> VariantRecord | None:
    """The variant of a source that was made last of those that can be fine-tuned."""
    fitting = [v for v in variants if v.source_id == source_id and is_for_finetuning(v)]
    return max(fitting, key=lambda variant: variant.created_at, default=None)
