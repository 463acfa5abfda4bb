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
- ``gptq_sweeps`` goes over the groups again, scales included.
- Damping is raised tenfold until the factorisation succeeds, and the result tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import torch

from core.errors import InvalidRecipeError
from core.quant.math import rtn
from core.quant.math.gptq_columns import quantize_columns, stacked
from core.quant.math.gptq_factor import DAMPING, Factor, factorize
from core.quant.math.gptq_sweeps import sweep
from core.quant.math.quantized import Grid, QuantizedWeight

__all__ = ["DAMPING", "SWEEPS", "Factor", "GptqResult", "factorize", "gptq", "solve"]

Tensor = torch.Tensor

SWEEPS: Final = 2


@dataclass(frozen=True, slots=True)
class GptqResult:
    """A quantized weight; ``damping`` that was used and whether it had to be ``raised``; ``loss``: mean over
    the calibration's tokens of ``||(W - Q) x||^2``."""

    weight: QuantizedWeight
    damping: float
    raised: bool
    loss: float


def gptq(
    weight: Tensor,
    hessian: Tensor,
    grid: Grid,
    *,
    act_order: bool = True,
    damping: float = DAMPING,
    search: bool = True,
    sweeps: int = SWEEPS,
) -> GptqResult:
    """Quantize ``weight [out, in]`` (float32, not changed) with the Hessian of its input. See ``solve``."""
    factor = factorize(hessian, act_order=act_order, damping=damping)
    return solve([weight], factor, grid, search=search, sweeps=sweeps)[0]


def solve(
    weights: Sequence[Tensor], factor: Factor, grid: Grid, *, search: bool = True, sweeps: int = SWEEPS
) -> tuple[GptqResult, ...]:
    """Quantize all weights ``[out, in]`` that read the factor's input; none is changed.

    ``search``: scales of least weighted error instead of the whole range; ``sweeps``: how often all groups
    are solved again afterwards, scales too (with ``search`` and grids of groups only). Raises
    CorruptFileError for NaN weights, InvalidInputError for groups that do not fit, InvalidRecipeError for
    8-bit floats.
    """
    if grid.is_float:
        raise InvalidRecipeError(
            "GPTQ chooses integers, not 8-bit floats.", "Choose INT8, INT4, INT3 or INT2."
        )
    fitted = [_scales(weight, factor, grid, search) for weight in weights]
    stack = stacked(weights, fitted, grid)
    losses = quantize_columns(stack, factor, grid)
    swept = search and grid.strategy == "group" and sweeps > 0
    if swept:
        losses = sweep(stack, factor, grid, sweeps)
    results, row = [], 0
    code_dtype = torch.int8 if grid.symmetric else torch.uint8
    for weight, (fitted_scales, fitted_zeros) in zip(weights, fitted, strict=True):
        rows = slice(row, row + weight.shape[0])
        row = rows.stop
        codes = stack.codes[:, rows].t().to(code_dtype).contiguous()
        # under the sweeps' strategy a line of the stack is a group
        scales = stack.scales[:, rows].t().contiguous() if swept else fitted_scales
        zeros = None
        if fitted_zeros is not None:
            zeros = (stack.zeros[:, rows].t() if swept else fitted_zeros).to(torch.uint8).contiguous()
        quantized = QuantizedWeight(grid, codes, scales, zeros)
        results.append(GptqResult(quantized, factor.damping, factor.raised, float(losses[rows].sum())))
    return tuple(results)


def _scales(weight: Tensor, factor: Factor, grid: Grid, search: bool) -> tuple[Tensor, Tensor | None]:
    rtn.check_finite(weight)
    return rtn.scales_search(weight, grid, factor.importance) if search else rtn.scales_minmax(weight, grid)
