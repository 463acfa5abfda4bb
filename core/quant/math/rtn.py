"""Round to nearest: scales from the range or by a search for the least squared error, then the nearest code.

All scales of a grid are handled alike by viewing the weight as ``[scale rows, scale columns, elements]``:
whatever shares a scale lies in the last axis. Conventions: symmetric scales are ``absmax / 7.5`` for 4 bits
(half the number of steps, as compressed-tensors and GPTQ do: the extremes may clip by half a step), always
positive; asymmetric ranges include zero, so that zero stays exact. A group of zeros has scale 1.
"""

from __future__ import annotations

from typing import Final

import torch

from core.errors import CorruptFileError, InvalidInputError
from core.quant.math import float8
from core.quant.math.quantized import BLOCK, Grid, QuantizedWeight
from core.quant.math.scales import round_scales

Tensor = torch.Tensor

PIECE: Final = 1 << 18
"""Weights that are searched at once: their temporaries stay in the cache and memory stays bounded."""

_LOWEST: Final = {8: 0.9, 4: 0.45, 3: 0.4, 2: 0.3}
"""By bits: the smallest fraction of the range that the search tries."""
_CANDIDATES: Final = 20
_REFITS: Final = 2


def check_finite(weight: Tensor) -> None:
    """Raise CorruptFileError when a weight is NaN or infinite."""
    if not bool(torch.isfinite(weight).all()):
        raise CorruptFileError(
            "A weight tensor holds NaN or infinite values.",
            "The source file is damaged or its training diverged; download it again.",
        )


def grouped(values: Tensor, grid: Grid) -> Tensor:
    """``[out, in]`` as ``[scale rows, scale columns, elements]``; blocks at the edge are filled with zeros.

    Raises InvalidInputError when the columns are not whole groups.
    """
    rows, cols = values.shape
    if grid.strategy == "tensor":
        return values.reshape(1, 1, rows * cols)
    if grid.strategy == "channel":
        return values.unsqueeze(1)
    if grid.strategy == "block":
        tall, wide = -(-rows // BLOCK[0]), -(-cols // BLOCK[1])
        padded = values.new_zeros((tall * BLOCK[0], wide * BLOCK[1]))
        padded[:rows, :cols] = values
        return padded.reshape(tall, BLOCK[0], wide, BLOCK[1]).transpose(1, 2).reshape(tall, wide, -1)
    if cols % grid.group_size:
        raise InvalidInputError(
            f"{cols} columns are not whole groups of {grid.group_size}.",
            "Choose a group size that divides the layer's width, or one scale per channel.",
        )
    return values.reshape(rows, -1, grid.group_size)


def affine(low: Tensor, high: Tensor, grid: Grid) -> tuple[Tensor, Tensor | None]:
    """Stored scales and zero points of the ranges ``low <= 0 <= high``."""
    if grid.symmetric:
        return round_scales(torch.maximum(-low, high) * (2 / (grid.q_max - grid.q_min)), grid), None
    scales = round_scales((high - low) / (grid.q_max - grid.q_min), grid)
    return scales, zero_of(low, scales, grid)


def dequantized(groups: Tensor, scales: Tensor, zeros: Tensor | None, grid: Grid) -> Tensor:
    """``[scale rows, scale columns, elements]`` rounded to the nearest grid point, as float32."""
    spread = scales.unsqueeze(2)
    at_zero = scales.new_zeros(()) if zeros is None else zeros.unsqueeze(2)
    centred = (groups / spread).round_().add_(at_zero).clamp_(grid.q_min, grid.q_max).sub_(at_zero)
    return centred.mul_(spread)


def zero_of(low: Tensor, scales: Tensor, grid: Grid) -> Tensor:
    """The zero points (float) that put ``low`` at code 0."""
    return (-low / scales).round_().clamp_(grid.zero_min, grid.q_max)


def scales_minmax(weight: Tensor, grid: Grid) -> tuple[Tensor, Tensor | None]:
    """Scales (and float zero points) that cover the whole range, shape ``grid.scale_shape``."""
    if grid.is_float:
        return float8.scales_absmax(grouped(weight, grid), grid), None
    low, high = grouped(weight, grid).aminmax(dim=2)
    return affine(low.clamp_max(0), high.clamp_min(0), grid)


def scales_search(
    weight: Tensor, grid: Grid, importance: Tensor | None = None
) -> tuple[Tensor, Tensor | None]:
    """Scales (and float zero points) with the least squared error of a group, weighted by ``importance``.

    ``importance``: non-negative weight of each input column, ``[in]``. The range is shrunk step by step
    (what MSE observers and AWQ's clipping do); every scale is then fitted to its codes by least squares and
    kept if that was better. Never worse than the whole range in this measure.
    """
    groups = grouped(weight, grid)
    if importance is None:
        weights = torch.ones_like(groups[:1, :1])
    else:
        whole_rows = grid.strategy in {"channel", "group"}
        spread = importance.unsqueeze(0).expand(1 if whole_rows else weight.shape[0], -1)
        weights = grouped(spread, grid).clamp_min(0)
    step = max(1, PIECE // max(1, groups.shape[1] * groups.shape[2]))
    parts = [
        _search(groups[row : row + step], weights if len(weights) == 1 else weights[row : row + step], grid)
        for row in range(0, len(groups), step)
    ]
    scales = torch.cat([scales for scales, _ in parts])
    zeros = [zeros for _, zeros in parts if zeros is not None]
    return scales, torch.cat(zeros) if zeros else None


def _search(groups: Tensor, weights: Tensor, grid: Grid) -> tuple[Tensor, Tensor | None]:
    if grid.is_float:
        return float8.scales_search(groups, weights, grid), None
    low, high = groups.aminmax(dim=2)
    low, high = low.clamp_max(0), high.clamp_min(0)
    scales, zeros = affine(low, high, grid)
    best = torch.full_like(scales, torch.inf)
    best_zeros = torch.zeros_like(scales) if zeros is None else zeros.clone()
    best_scales = scales.clone()
    weighted = groups * weights

    def consider(scales: Tensor, zeros: Tensor | None) -> Tensor:
        """Keep the scales where they are better; gives the centred codes ``q - z``."""
        at_zero = scales.new_zeros(()) if zeros is None else zeros.unsqueeze(2)
        centred = (groups / scales.unsqueeze(2)).round_().add_(at_zero)
        centred.clamp_(grid.q_min, grid.q_max).sub_(at_zero)
        error = (centred * scales.unsqueeze(2)).sub_(groups).square_().mul_(weights).sum(2)
        better = error < best
        best.copy_(torch.where(better, error, best))
        best_scales.copy_(torch.where(better, scales, best_scales))
        if zeros is not None:
            best_zeros.copy_(torch.where(better, zeros, best_zeros))
        return centred

    lowest = _LOWEST[grid.bits]
    for k in range(_CANDIDATES):
        shrink = 1.0 - k * (1.0 - lowest) / (_CANDIDATES - 1)
        consider(*affine(low * shrink, high * shrink, grid))
    for _ in range(_REFITS):
        zeros = None if grid.symmetric else best_zeros.clone()
        centred = consider(best_scales.clone(), zeros)
        # least squares of w = s (q - z): s = sum h w (q - z) / sum h (q - z)^2
        fitted = (weighted * centred).sum(2) / (centred * centred).mul_(weights).sum(2).clamp_min(1e-30)
        fitted = torch.where(fitted > 0, fitted, best_scales)
        if zeros is not None:  # and of z: the weighted mean of q - w / s
            mean = weights.sum(2).clamp_min(1e-30)
            shift = ((centred * weights).sum(2) - weighted.sum(2) / fitted) / mean
            zeros = (zeros + shift).round_().clamp_(grid.zero_min, grid.q_max)
        consider(round_scales(fitted, grid), zeros)
    return best_scales, None if grid.symmetric else best_zeros


def round_to(weight: Tensor, grid: Grid, scales: Tensor, zeros: Tensor | None = None) -> Tensor:
    """The nearest codes (ties to even), ``[out, in]``: int8, uint8 when asymmetric, or the float8 type."""
    shape = (int(weight.shape[0]), int(weight.shape[1]))
    expanded = grid.expand(scales, shape)
    if grid.is_float:
        return float8.round_to(weight / expanded, grid.dtype)
    codes = (weight / expanded).round_()
    if zeros is not None:
        codes += grid.expand(zeros.to(codes.dtype), shape)
    return codes.clamp_(grid.q_min, grid.q_max).to(torch.int8 if grid.symmetric else torch.uint8)


def quantize_rtn(
    weight: Tensor, grid: Grid, *, search: bool = False, importance: Tensor | None = None
) -> QuantizedWeight:
    """Quantize a float32 weight ``[out, in]`` by rounding to nearest.

    ``search``: scales of least squared error (weighted by ``importance`` ``[in]`` when given) instead of
    those that cover the range. Raises CorruptFileError for NaN or infinite weights and InvalidInputError
    for groups that do not fit.
    """
    check_finite(weight)
    if search:
        scales, zeros = scales_search(weight, grid, importance)
    else:
        scales, zeros = scales_minmax(weight, grid)
    codes = round_to(weight, grid, scales, zeros)
    return QuantizedWeight(grid, codes, scales, None if zeros is None else zeros.to(torch.uint8))
