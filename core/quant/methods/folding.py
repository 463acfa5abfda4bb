"""Factors per input channel, folded so that storing the norm at 16 bits loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from core.decoder.families import apply_fold, tie_scales

if TYPE_CHECKING:
    from core.decoder.families import Fold
    from core.quant.methods.method import Block

Tensor = torch.Tensor


def fold_exactly(block: Block, fold: Fold, scales: Tensor) -> Tensor:
    """Fold ``scales`` ``[in]`` into the block and return those that were really used.

    A norm's new weight is rounded to what it will be stored in first; the factor that this rounding leaves
    is what the linears' columns are multiplied with, so that both are exact inverses.
    """
    used = tie_scales(fold, scales)
    if fold.kind == "norm":
        weight = block.weight(fold.into) + fold.norm_offset
        dtype = block.stored_dtypes[f"{fold.into}.weight"]
        stored = (weight / used - fold.norm_offset).to(dtype).to(torch.float32)
        factor = weight / (stored + fold.norm_offset)
        sound = torch.isfinite(factor) & (factor > 0)
        used = torch.where(sound, factor, torch.ones_like(factor))
    apply_fold(block.layer, fold, used)
    return used


def fold_groups(block: Block, fold: Fold) -> list[int]:
    """The places of the groups that read what ``fold`` changes and are quantized."""
    return [index for index, group in enumerate(block.groups) if set(group.names) & set(fold.group)]
