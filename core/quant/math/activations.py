"""Quantizing a linear's input, simulated in float: what the runtime's integers or 8-bit floats would give.

The arithmetic is compressed-tensors' (and so transformers' when it loads our files): scale
``absmax / 127.5`` for symmetric INT8 with codes -128 .. 127, ``(max - min) / 255`` and a rounded zero point
when asymmetric, ``absmax / 448`` for E4M3 and ``absmax / 57344`` for E5M2; ranges include zero. BitNet's is
its own: a factor ``127 / absmax``, by which codes are multiplied and then divided, so that ties fall as they
do in transformers.
"""

from __future__ import annotations

from typing import Final

import torch

from core.errors import InvalidInputError
from core.quant.math import float8
from core.quant.math.quantized import FLOAT8, ActivationGrid, ActivationParameters

Tensor = torch.Tensor

Q_MIN: Final = -128
Q_MAX: Final = 127
TINY: Final = float(torch.finfo(torch.float32).eps)
"""Scale of a token that is all zeros."""
_BITNET_TINY: Final = 1e-5
"""BitNet's least magnitude of a token."""


def parameters_of(grid: ActivationGrid, low: float, high: float) -> ActivationParameters:
    """Static parameters that cover ``low .. high`` (widened to include zero).

    Raises InvalidInputError when a bound is not finite.
    """
    scale, zero = range_scales(torch.tensor(low), torch.tensor(high), grid)
    if not bool(torch.isfinite(scale)):
        raise InvalidInputError(
            "The activations seen during calibration are NaN or infinite.",
            "The model cannot run this text in float32; check the source.",
        )
    return ActivationParameters(grid, float(scale), None if zero is None else int(zero))


def range_scales(low: Tensor, high: Tensor, grid: ActivationGrid) -> tuple[Tensor, Tensor | None]:
    """Scales and (asymmetric INT8) zero points of the ranges ``low .. high``, elementwise."""
    low, high = low.clamp_max(0), high.clamp_min(0)
    if grid.dtype in FLOAT8:
        scales = torch.maximum(-low, high) / float8.largest(grid.dtype)
        return torch.where(scales == 0, TINY, scales), None
    if grid.symmetric:
        scales = torch.maximum(-low, high) / grid.half_range
        return torch.where(scales == 0, TINY, scales), None
    scales = (high - low) / (Q_MAX - Q_MIN)
    scales = torch.where(scales == 0, TINY, scales)
    return scales, (Q_MIN - low / scales).round_().clamp_(Q_MIN, Q_MAX)


def fake_quantize(x: Tensor, parameters: ActivationParameters) -> Tensor:
    """``x [..., in]`` on the activation grid and back, float32 of the same shape.

    Dynamic: one scale per token (all leading axes), measured here. Static: the given scale and zero point.
    Raises InvalidInputError when static parameters lack their scale.
    """
    grid = parameters.grid
    if grid.dynamic and grid.by_reciprocal:
        inverse = grid.half_range / x.abs().amax(dim=-1, keepdim=True).clamp_(min=_BITNET_TINY)
        return (x * inverse).round_().clamp_(Q_MIN, Q_MAX).div_(inverse)
    if grid.dynamic:
        low, high = x.aminmax(dim=-1, keepdim=True)
        scales, zeros = range_scales(low, high, grid)
    else:
        if parameters.scale is None or not parameters.scale > 0:
            raise InvalidInputError(
                "A static activation scale is missing or not positive.",
                "Calibrate the model, or choose dynamic activations.",
            )
        scales = x.new_tensor(parameters.scale)
        zeros = None if grid.symmetric else x.new_tensor(float(parameters.zero_point or 0))
    return on_grid(x, scales, zeros, grid)


def on_grid(x: Tensor, scales: Tensor, zeros: Tensor | None, grid: ActivationGrid) -> Tensor:
    """``x`` rounded to the grid with scales (and zero points) that broadcast to it, as float32."""
    if grid.dtype in FLOAT8:
        top = float8.largest(grid.dtype)
        values = (x / scales).clamp_(-top, top).to(FLOAT8[grid.dtype]).to(torch.float32)
        return values.mul_(scales)
    codes = x / scales
    if zeros is not None:
        codes += zeros
    codes.round_().clamp_(Q_MIN, Q_MAX)
    if zeros is not None:
        codes -= zeros
    return codes.mul_(scales)
