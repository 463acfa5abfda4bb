"""BitNet b1.58 (arXiv 2402.17764): weights of -1, 0 and 1 with one scale, inputs of 8 bits with one a token.

    gamma = mean |W|                                  (absmean)
    W~ = clip(round(W / gamma), -1, 1),  W ~ W~ gamma
    x~ = clip(round(x 127 / max |x|), -128, 127)      by token, while the model runs

The binary form of the first BitNet (arXiv 2310.11453) is here too: ``sign(W) gamma``. Checkpoints store four
codes in a byte: byte (r, c) of ``[out / 4, in]`` holds q + 1 of rows r, r + out/4, r + out/2 and r + 3 out/4
of column c, the first in the lowest bits (transformers, integrations/bitnet.py).
"""

from __future__ import annotations

from typing import Final

import torch

from core.quant.math.quantized import TERNARY, ActivationGrid, Grid, QuantizedWeight

Tensor = torch.Tensor

PER_BYTE: Final = 4
BITNET_GRID: Final = Grid(TERNARY, strategy="tensor", scale_dtype=torch.bfloat16)
"""Scales of seven bits of fraction: BF16 checkpoints and GGUF's halves hold the very same."""
BITNET_ACTIVATION: Final = ActivationGrid("INT8", dynamic=True, half_range=127.0, by_reciprocal=True)
"""How BitNet's linears round what they read."""
_TINY: Final = 1e-5


def absmean(weight: Tensor) -> Tensor:
    """gamma = mean |W|, at least 1e-5 as in transformers; float32 scalar."""
    return weight.to(torch.float32).abs().mean().clamp_(min=_TINY)


def ternary(weight: Tensor, gamma: Tensor) -> Tensor:
    """Codes int8 of a weight (or some of its rows) for the scale ``gamma``."""
    return (weight.to(torch.float32) * (1.0 / gamma)).round_().clamp_(-1, 1).to(torch.int8)


def absmean_ternary(weight: Tensor, grid: Grid = BITNET_GRID) -> QuantizedWeight:
    """``weight [out, in]`` on the ternary grid; the scale is rounded to ``grid.scale_dtype`` afterwards, for
    codes are chosen by the mean itself."""
    gamma = absmean(weight)
    return _weight(ternary(weight, gamma), gamma, grid)


def absmean_binary(weight: Tensor, grid: Grid = BITNET_GRID) -> QuantizedWeight:
    """``weight [out, in]`` as its signs (of zero: +) times mean |W|; two of the three values are used."""
    codes = torch.where(weight < 0, -1, 1).to(torch.int8)
    return _weight(codes, absmean(weight), grid)


def _weight(codes: Tensor, gamma: Tensor, grid: Grid) -> QuantizedWeight:
    scale = gamma.to(grid.scale_dtype).to(torch.float32).reshape(1, 1)
    return QuantizedWeight(grid, codes, scale)


def pack_codes(codes: Tensor) -> Tensor:
    """Codes -1, 0, 1 ``[out, in]`` as uint8 ``[out / 4, in]``. Raises ValueError where out is no multiple."""
    rows = codes.shape[0]
    if rows % PER_BYTE:
        raise ValueError(f"{rows} rows are not a multiple of {PER_BYTE}")
    quarters = (codes + 1).to(torch.uint8).reshape(PER_BYTE, rows // PER_BYTE, -1)
    return quarters[0] | (quarters[1] << 2) | (quarters[2] << 4) | (quarters[3] << 6)


def unpack_rows(packed: Tensor, quarter: int) -> Tensor:
    """Digits 0 .. 3 (q + 1; 3 is no code) of stored rows ``[n, in]``, of one quarter of the matrix."""
    return (packed >> (2 * quarter)) & 3
