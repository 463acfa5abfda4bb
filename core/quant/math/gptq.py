"""GPTQ (Frantar et al., "GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers",
2022): weights are rounded column by column, each error made good by the columns still to come.

What is ours around the paper's algorithm:

- One factorisation serves every weight that reads the same input; their rows are stacked and solved at once.
- The inverse's upper Cholesky factor comes from one factorisation of the reversed Hessian and one
  triangular inverse, without forming ``H^-1``: a third of the work, and no squared condition number.
- Act-order (columns by decreasing ``H_ii``) keeps static groups: scales are set beforehand and every column
  keeps the group of its place, so that files need no group index.
- Groups' scales are searched with the importance ``1 / U_ii^2``: the loss of GPTQ is exactly
  ``sum_i (w_i - q_i)^2 / U_ii^2``, so this is the error that counts.
- Damping is raised tenfold until the factorisation succeeds, and the result tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch

from core.errors import InvalidInputError, InvalidRecipeError
from core.quant.math import gptq_kernels, rtn
from core.quant.math.quantized import BLOCK as TILE
from core.quant.math.quantized import Grid, QuantizedWeight

Tensor = torch.Tensor

BLOCK: Final = 128
"""Columns whose errors are spread lazily: inside a block at once, beyond it by one matrix product."""
MAX_DAMPING: Final = 1.0


@dataclass(frozen=True, slots=True)
class Factor:
    """A Hessian made ready: ``H[order][:, order]^-1 = U^T U``.

    ``upper``: U ``[in, in]``; ``order``: the columns as they will be treated; ``dead``: columns whose input
    was always zero; ``added``: what was added to the diagonal, ``[in]``; ``damping``: the fraction of the
    mean diagonal that was added in the end; ``raised``: whether that is more than was asked for.
    """

    hessian: Tensor
    upper: Tensor
    order: Tensor
    dead: Tensor
    added: Tensor
    damping: float
    raised: bool

    @property
    def importance(self) -> Tensor:
        """``1 / U_ii^2`` of each column in its own place, ``[in]``: what its squared rounding error costs."""
        importance = torch.empty_like(self.upper[0])
        importance[self.order] = self.upper.diagonal().square().reciprocal()
        return importance


@dataclass(frozen=True, slots=True)
class GptqResult:
    """A quantized weight; ``damping`` that was used and whether it had to be ``raised``; ``loss``: mean over
    the calibration's tokens of ``||(W - Q) x||^2``."""

    weight: QuantizedWeight
    damping: float
    raised: bool
    loss: float


def factorize(hessian: Tensor, *, act_order: bool = True, damping: float = 0.01) -> Factor:
    """Order, damp and factorise ``H [in, in]`` (symmetric, not changed).

    Raises InvalidInputError when ``H`` is not finite or cannot be factorised even with ``MAX_DAMPING``.
    """
    diagonal = hessian.diagonal()
    if not bool(torch.isfinite(diagonal).all()):
        raise InvalidInputError(
            "The activations seen during calibration are NaN or infinite.",
            "The model cannot run this text in float32; check the source.",
        )
    dead = diagonal <= 0
    order = torch.argsort(diagonal, descending=True, stable=True) if act_order else torch.arange(len(dead))
    order = order.to(hessian.device)
    mean = float(diagonal.mean()) or 1.0
    used = damping
    while True:
        added = torch.where(dead, mean, used * mean)
        damped = hessian[order][:, order]
        damped.diagonal().add_(added[order])
        upper = _inverse_upper(damped)
        if upper is not None:
            return Factor(hessian, upper, order, dead, added, used, used > damping)
        if used >= MAX_DAMPING:
            raise InvalidInputError(
                "A layer's Hessian cannot be factorised even with the strongest damping.",
                "Calibrate with more or more varied text.",
            )
        used = min(MAX_DAMPING, max(used * 10, 1e-4))


def _inverse_upper(matrix: Tensor) -> Tensor | None:
    """Upper triangular U with ``matrix^-1 = U^T U``, or None when the matrix is not positive definite.

    With J reversing the order and ``J matrix J = L L^T``: ``matrix = R R^T`` for the upper triangular
    ``R = J L J``, hence ``U = R^-1 = J L^-1 J``.
    """
    lower, failed = torch.linalg.cholesky_ex(matrix.flip(0, 1))
    if int(failed):
        return None
    identity = torch.eye(len(matrix), dtype=matrix.dtype, device=matrix.device)
    upper = torch.linalg.solve_triangular(lower, identity, upper=False).flip(0, 1).contiguous()
    return upper if bool(torch.isfinite(upper.diagonal()).all()) else None


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


def gptq(
    weight: Tensor,
    hessian: Tensor,
    grid: Grid,
    *,
    act_order: bool = True,
    damping: float = 0.01,
    search: bool = True,
) -> GptqResult:
    """Quantize ``weight [out, in]`` (float32, not changed) with the Hessian of its input. See ``solve``."""
    return solve([weight], factorize(hessian, act_order=act_order, damping=damping), grid, search=search)[0]


def solve(
    weights: Sequence[Tensor], factor: Factor, grid: Grid, *, search: bool = True
) -> tuple[GptqResult, ...]:
    """Quantize all weights ``[out, in]`` that read the factor's input; none is changed.

    ``search``: scales of least weighted error instead of the whole range. Raises CorruptFileError for NaN
    weights, InvalidInputError for groups that do not fit, InvalidRecipeError for 8-bit floats.
    """
    if grid.is_float:
        raise InvalidRecipeError(
            "GPTQ chooses integers, not 8-bit floats.", "Choose INT8, INT4, INT3 or INT2."
        )
    fitted = [_scales(weight, factor, grid, search) for weight in weights]
    stack = _stack(weights, fitted, grid)
    losses = quantize_columns(stack, factor, grid)
    results, row = [], 0
    code_dtype = torch.int8 if grid.symmetric else torch.uint8
    for weight, (scales, zeros) in zip(weights, fitted, strict=True):
        rows = slice(row, row + weight.shape[0])
        row = rows.stop
        quantized = QuantizedWeight(
            grid,
            stack.codes[:, rows].t().to(code_dtype).contiguous(),
            scales,
            None if zeros is None else zeros.to(torch.uint8),
        )
        results.append(GptqResult(quantized, factor.damping, factor.raised, float(losses[rows].sum())))
    return tuple(results)


def _scales(weight: Tensor, factor: Factor, grid: Grid, search: bool) -> tuple[Tensor, Tensor | None]:
    rtn.check_finite(weight)
    return rtn.scales_search(weight, grid, factor.importance) if search else rtn.scales_minmax(weight, grid)


def _stack(weights: Sequence[Tensor], fitted: Sequence[tuple[Tensor, Tensor | None]], grid: Grid) -> Stack:
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
        _quantize_block(block, codes[i1:i2], scales, zeros, lines[i1:i2], upper[i1:i2, i1:i2], grid)
        w[i2:].addmm_(upper[i1:i2, i2:].t(), block, alpha=-1.0)  # W <- W - E U of all columns still to come
    stack.codes[factor.order] = codes
    error = stack.weights - stack.quantized
    return (w.square().sum(0) - factor.added @ error.square()).clamp_min_(0.0)


def _on_cpu(tensor: Tensor) -> bool:
    return tensor.device.type == "cpu"


def _quantize_block(
    w: Tensor, codes: Tensor, scales: Tensor, zeros: Tensor, lines: Tensor, upper: Tensor, grid: Grid
) -> None:
    """Quantize the columns ``w [block, rows]`` in turn; leaves the scaled errors in ``w``."""
    if _on_cpu(w):
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
