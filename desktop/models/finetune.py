"""Fine-tuning with transformers and peft: which variants it is for, and the code that loads them (pure)."""

from __future__ import annotations

from collections.abc import Iterable

from core.language import mark
from core.library.records import VariantRecord
from core.recommend.finetune_snippet import can_finetune, finetune_snippet

TITLE = mark("Fine-tune it with transformers and peft")
SOON = mark(
    "Once the variant is made, the code that loads it with transformers and peft "
    "stands here and in the library, ready to copy."
)
PLACEHOLDER = "/path/to/the/variant"


def snippet_of(variant: VariantRecord | None) -> str:
    """The code for a variant; with a path to be filled in, where there is none yet."""
    return finetune_snippet(variant.path if variant is not None else PLACEHOLDER)


def newest_for_finetuning(variants: Iterable[VariantRecord], source_id: str) -> VariantRecord | None:
    """The variant of a source that was made last of those that can be fine-tuned."""
    fitting = [v for v in variants if v.source_id == source_id and can_finetune(v.recipe)]
    return max(fitting, key=lambda variant: variant.created_at, default=None)
