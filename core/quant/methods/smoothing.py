"""SmoothQuant's part that dynamic and static quantization share: outliers move into the weights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

import torch

from core.quant.calibration.sample import InputSample
from core.quant.math.quantized import ActivationGrid, Grid
from core.quant.math.smoothquant import search_alpha, smooth_scales
from core.quant.methods.folding import fold_exactly, fold_groups
from core.quant.methods.method import Block, Collector

SAMPLE_ROWS: Final = 512
"""Rows of an input on which strengths are judged."""
DEFAULT_STRENGTH: Final = 0.5
"""What the paper starts from; used where there are no rows to judge on."""

Strength = float | Literal["auto"] | None


def smooth(
    block: Block,
    seen: Mapping[int, Collector],
    grid: Grid,
    activation: ActivationGrid,
    strength: float | Literal["auto"],
) -> None:
    """Fold SmoothQuant's factors into every fold of the block whose readers were seen.

    A strength is judged on rows that its ranges were not taken from: a strong one makes all channels reach
    the same limit, so that whatever is larger in another text is clipped, and rows that the ranges already
    cover would not show that.
    """
    for fold in block.folds:
        samples = {index: seen.get(index) for index in fold_groups(block, fold)}
        found = {i: s for i, s in samples.items() if isinstance(s, InputSample) and s.n_tokens}
        if not found:
            continue
        weights = [block.weight(name) for index in found for name in block.groups[index].names]
        weight_absmax = torch.stack([weight.abs().amax(0) for weight in weights]).amax(0)
        absmax = torch.stack([sample.range.absmax for sample in found.values()]).amax(0)
        alpha: float | None = DEFAULT_STRENGTH if strength == "auto" else strength
        if strength == "auto":
            rows = torch.cat([sample.rows for sample in found.values()])
            fitted = torch.stack([sample.fitted.absmax for sample in found.values()]).amax(0)
            if len(rows):
                alpha = search_alpha(weights, rows, grid, activation, absmax=fitted).alpha
        if alpha is not None:
            fold_exactly(block, fold, smooth_scales(absmax, weight_absmax, alpha))
