"""GPTQ's pass over the columns, for all rows that share one Hessian."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch

from core.quant.math import gptq_kernels
from core.quant.math.gptq_factor import Factor
from core.quant.math.quantized import BLOCK as TILE
from core.quant.math.quantized import Grid

Tensor = torch.Tensor

BLOCK: Final = 128
"""Columns whose errors are spread lazily: inside a block at once, beyond it by one matrix product."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The rows of all weights of one factor side by side, transposed: columns of the weights lead.

    ``weights`` ``[in, rows]``; ``codes`` (int16) alike; ``scales``, ``zeros`` ``[lines, rows]``; ``line_of``:
    the line of scales of each column, ``[in]``.
    """

    weights: Tensor
    codes: Tensor
    scales: Tensor
    zeros: Tensor
    line_of: Tensor

    @property
    def quantized(self) -> Tensor:
        """The values that the codes stand for, ``[in, rows]`` float32."""
        return (self.codes - self.zeros[self.line_of]).mul_(self.scales[self.line_of])


def stacked(weights: Sequence[Tensor], fitted: Sequence[tuple[Tensor, Tensor | None]], grid: Grid) -> Stack:
    """Weights ``[out, in]`` with their scales (and zero points) as one stack, codes not yet chosen."""
    columns = weights[0].shape[1]
    width = {"group": grid.group_size, "block": TILE[1]}.get(grid.strategy, columns)
    scales = torch.cat([_lines(s, w, grid) for w, (s, _) in zip(weights, fitted, strict=True)], 1)
    zeros = [_lines(z, w, grid) for w, (_, z) in zip(weights, fitted, strict=True) if z is not None]
    rows = sum(weight.shape[0] for weight in weights)
    return Stack(
        torch.cat([weight.t() for weight in weights], 1),
        torch.zeros((columns, rows), dtype=torch.int16, device=scales.device),
        scales,
        torch.cat(zeros, 1) if zeros else torch.zeros_like(scales),
        torch.arange(columns, device=scales.device) // width,
    )


def _lines(per_scale: Tensor, weight: Tensor, grid: Grid) -> Tensor:
    """Scales of one weight as ``[lines, rows]``."""
    rows = weight.shape[0]
    if grid.strategy == "block":
        return per_scale.repeat_interleave(TILE[0], 0)[:rows].t()
    return per_scale.expand(rows, -1).t()


def quantize_columns(stack: Stack, factor: Factor, grid: Grid) -> Tensor:
    """The paper's Algorithm 1, writing ``stack.codes``; columns are taken in the factor's order.

    Gives the loss of each row: the sum of squared scaled errors is ``d^T (H + damping) d``, from which the
    damping's part is taken off.
    """
    w = stack.weights[factor.order]
    codes = torch.empty_like(stack.codes)
    lines = stack.line_of[factor.order]
    scales, zeros = stack.scales.contiguous(), stack.zeros.contiguous()
    upper = factor.upper
    for i1 in range(0, len(w), BLOCK):
        i2 = min(i1 + BLOCK, len(w))
        block = w[i1:i2]  # becomes the scaled errors E = (w - q) / U_ii
        quantize_block(block, codes[i1:i2], scales, zeros, lines[i1:i2], upper[i1:i2, i1:i2], grid)
        w[i2:].addmm_(upper[i1:i2, i2:].t(), block, alpha=-1.0)  # W <- W - E U of all columns still to come
    stack.codes[factor.order] = codes
    error = stack.weights - stack.quantized
    return (w.square().sum(0) - factor.added @ error.square()).clamp_min_(0.0)


def on_cpu(tensor: Tensor) -> bool:
    """Whether the kernel can run on this tensor."""
    return tensor.device.type == "cpu"


def quantize_block(
    w: Tensor, codes: Tensor, scales: Tensor, zeros: Tensor, lines: Tensor, upper: Tensor, grid: Grid
) -> None:
    """Quantize the columns ``w [block, rows]`` in turn; leaves the scaled errors in ``w``."""
    if on_cpu(w):
        gptq_kernels.quantize_block(
            w.numpy(),
            codes.numpy(),
            scales.numpy(),
            zeros.numpy(),
            lines.numpy(),
            np.ascontiguousarray(upper.numpy()),
            float(grid.q_min),
            float(grid.q_max),
        )
        return
    for i in range(len(w)):
        s, z = scales[lines[i]], zeros[lines[i]]
        q = ((w[i] / s).round_() + z).clamp_(grid.q_min, grid.q_max)
        codes[i] = q
        w[i] = (w[i] - s * (q - z)) / upper[i, i]
        w[i + 1 :].addr_(upper[i, i + 1 :], w[i], alpha=-1.0)
