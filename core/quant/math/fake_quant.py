"""Fake quantization for training: the forward pass sees a weight on its grid, the backward pass goes straight
through the rounding.

The straight-through estimator (Bengio et al., "Estimating or Propagating Gradients Through Stochastic
Neurons", 2013): where the code is not clipped, the gradient of the dequantized weight is that of the weight;
where it is, nothing passes. Scales learn as in Esser et al., "Learned Step Size Quantization", 2020:
``d (s q(w / s)) / d s`` is ``q - w / s`` inside the grid and ``q`` at its ends. Ternary weights are those of
Ma et al., "The Era of 1-bit LLMs" (BitNet b1.58): their scale is the mean magnitude, and everything passes.

All functions work on pieces that stay in the cache: no temporary is as large as the weight.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import torch

from core.quant.math.fake_quant_kernels import pass_through
from core.quant.math.quantized import Grid, QuantizedWeight
from core.quant.math.scales import round_scales

Tensor = torch.Tensor

PIECE: Final = 1 << 17
"""Weights that are worked on at once."""

EDGE: Final = 0.499
"""A weight so many steps from a grid point rounds to it."""
CHOSEN: Final = 0.3
"""Steps from the grid point for a weight whose code is not the nearest."""

_TINY: Final = 1e-12


@dataclass(frozen=True, slots=True)
class Steps:
    """What lies between a weight ``[out, in]`` and its grid: ``scales`` float32 in ``grid.scale_shape`` and,
    for asymmetric grids, float ``zeros`` of the same shape. ``binary``: of a ternary grid only -1 and 1."""

    grid: Grid
    scales: Tensor
    zeros: Tensor | None = None
    binary: bool = False


def bitnet_scale(weight: Tensor, grid: Grid) -> Tensor:
    """The mean magnitude of a weight, as the container will store it, ``[1, 1]``."""
    return round_scales(weight.abs().mean().clamp_min(_TINY).reshape(1, 1), grid)


def pieces(weight: Tensor, steps: Steps) -> Iterator[tuple[slice, Tensor, Tensor, Tensor, Tensor]]:
    """``(rows, values [n, k, width], scales, lowest, highest centred code)`` of a weight, by ranges of rows;
    ``k`` scales of a row broadcast over their last axis."""
    rows, cols = weight.shape
    grid, scales, zeros = steps.grid, steps.scales, steps.zeros
    per_row = scales.shape[1]
    shared = scales.shape[0] == 1
    step = rows if weight.is_cuda else max(1, PIECE // cols)
    for start in range(0, rows, step):
        part = slice(start, min(start + step, rows))
        of = slice(0, 1) if shared else part
        offset = scales.new_zeros(()) if zeros is None else zeros[of].unsqueeze(2)
        yield (
            part,
            weight[part].view(part.stop - part.start, per_row, cols // per_row),
            scales[of].unsqueeze(2),
            grid.q_min - offset,
            grid.q_max - offset,
        )


def on_grid(weight: Tensor, steps: Steps, out: Tensor) -> Tensor:
    """The weight on its grid, written into ``out`` ``[out, in]`` of any float dtype."""
    for rows, values, scales, low, high in pieces(weight, steps):
        codes = _nearest(values, scales, low, high, binary=steps.binary)
        out[rows] = codes.mul_(scales).view(codes.shape[0], -1)
    return out


def _nearest(values: Tensor, scales: Tensor, low: Tensor, high: Tensor, *, binary: bool) -> Tensor:
    """The nearest centred codes, as floats."""
    if binary:
        return torch.where(values < 0, -1.0, 1.0)
    codes = torch.div(values, scales).round_()
    return torch.minimum(torch.maximum(codes, low, out=codes), high, out=codes)


def straight_through(weight: Tensor, steps: Steps, grad: Tensor, scale_grad: Tensor | None) -> None:
    """Turn ``grad`` (float32, of the weight on its grid) into that of the weight, in place, and write that of
    the scales, added, into ``scale_grad`` (None: they do not learn)."""
    if steps.grid.is_ternary:
        return
    if weight.device.type == "cpu":
        _on_the_cpu(weight, steps, grad, scale_grad)
        return
    straight_through_in_torch(weight, steps, grad, scale_grad)


def _on_the_cpu(weight: Tensor, steps: Steps, grad: Tensor, scale_grad: Tensor | None) -> None:
    scales = steps.scales.contiguous()
    zeros = torch.zeros_like(scales) if steps.zeros is None else steps.zeros.contiguous()
    shape = (weight.shape[0], scales.shape[1], -1)
    pass_through(
        weight.contiguous().view(shape).numpy(),
        scales.numpy(),
        zeros.numpy(),
        grad.view(shape).numpy(),
        (scales if scale_grad is None else scale_grad).numpy(),
        float(steps.grid.q_min),
        float(steps.grid.q_max),
        scale_grad is not None,
    )


def straight_through_in_torch(weight: Tensor, steps: Steps, grad: Tensor, scale_grad: Tensor | None) -> None:
    """As :func:`straight_through`, on any device."""
    for rows, values, scales, low, high in pieces(weight, steps):
        exact = torch.div(values, scales)
        inside = (exact >= low - 0.5) & (exact <= high + 0.5)
        own = grad[rows].view(exact.shape)
        if scale_grad is not None:
            codes = torch.minimum(torch.maximum(exact.round(), low), high)
            moved = codes.sub_(exact.mul_(inside)).mul_(own).sum(2)
            if scale_grad.shape[0] == 1:
                scale_grad += moved.sum(0, keepdim=True)
            else:
                scale_grad[rows] += moved
        own.mul_(inside)


def quantized(weight: Tensor, steps: Steps) -> QuantizedWeight:
    """The weight as it will be stored: scales rounded to the container's, then the nearest codes."""
    grid = steps.grid
    scales = round_scales(steps.scales, grid)
    stored = Steps(grid, scales, steps.zeros, steps.binary)
    dtype = torch.int8 if grid.symmetric else torch.uint8
    codes = torch.empty(weight.shape, dtype=dtype, device=weight.device)
    for rows, values, of, low, high in pieces(weight, stored):
        found = _nearest(values, of, low, high, binary=steps.binary)
        if not grid.symmetric:
            found += grid.q_min - low  # low is q_min less the zero point
        codes[rows] = found.view(found.shape[0], -1).to(codes.dtype)
    zeros = None if steps.zeros is None else steps.zeros.to(torch.uint8)
    return QuantizedWeight(grid, codes, scales, zeros)


def into_bins(weight: Tensor, start: QuantizedWeight) -> Tensor:
    """``weight`` moved so that rounding it gives the codes of ``start``.

    Where the nearest code is the start's own, a weight keeps its place in the bin. GPTQ and its like choose
    others to make good for errors elsewhere: such a weight goes ``CHOSEN`` steps from the bin's middle, on
    the side it came from. At the edge, the first steps of training would undo all of those choices at once.
    """
    zeros = None if start.zero_points is None else start.zero_points.to(torch.float32)
    out = torch.empty_like(weight)
    for rows, values, scales, low, _ in pieces(weight, Steps(start.grid, start.scales, zeros)):
        codes = start.codes[rows].to(torch.float32).view(values.shape)
        if zeros is not None:
            codes += low - start.grid.q_min
        offset = torch.div(values, scales).sub_(codes)
        moved = torch.where(offset.abs() < EDGE, offset, offset.sign() * CHOSEN)
        out[rows] = moved.add_(codes).mul_(scales).view(len(moved), -1)
    return out
