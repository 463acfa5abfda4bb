"""SmoothQuant (Xiao et al., 2022): what is hard to quantize in activations moves into the weights.

``Y = (X diag(s)^-1) (diag(s) W)`` with ``s_j = max|X_j|^alpha / max|W_j|^(1 - alpha)`` (eq. 4). The strength
``alpha`` is searched for every input by the error of its linears' outputs on captured activations; the
paper's fixed 0.5 is among the candidates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import torch

from core.errors import InvalidInputError
from core.quant.math import rtn
from core.quant.math.activations import fake_quantize, parameters_of
from core.quant.math.quantized import ActivationGrid, ActivationParameters, Grid

Tensor = torch.Tensor

ALPHAS: Final = tuple(round(0.3 + 0.05 * i, 2) for i in range(14))  # 0.3 .. 0.95
_SMALLEST: Final = 1e-5


def smooth_scales(act_absmax: Tensor, weight_absmax: Tensor, alpha: float) -> Tensor:
    """Scales ``[in]`` that the input is divided by and the weights' columns are multiplied with (eq. 4).

    Channels that were never active, or that no weight reads, keep 1. Normalised so that the geometric mean
    is 1. Raises InvalidInputError for a strength outside 0 .. 1 or maxima that are not finite.
    """
    if not 0.0 <= alpha <= 1.0:
        raise InvalidInputError(f"SmoothQuant's strength {alpha} is not between 0 and 1.")
    if not bool((torch.isfinite(act_absmax) & torch.isfinite(weight_absmax)).all()):
        raise InvalidInputError(
            "The activations seen during calibration are NaN or infinite.",
            "The model cannot run this text in float32; check the source.",
        )
    live = (act_absmax > _SMALLEST) & (weight_absmax > _SMALLEST)
    logs = (
        alpha * act_absmax.clamp_min(_SMALLEST).log() - (1 - alpha) * weight_absmax.clamp_min(_SMALLEST).log()
    )
    if bool(live.any()):
        logs = logs - logs[live].mean()
    return torch.where(live, logs.exp(), torch.ones_like(logs))


@dataclass(frozen=True, slots=True)
class Smoothing:
    """The scales ``[in]`` found, their strength (None: no smoothing was best), and the mean squared error
    of the outputs with them, relative to the outputs' mean square."""

    scales: Tensor
    alpha: float | None
    error: float


def search_alpha(
    weights: Sequence[Tensor],
    inputs: Tensor,
    grid: Grid,
    activation: ActivationGrid,
    *,
    absmax: Tensor | None = None,
    alphas: Sequence[float] = ALPHAS,
) -> Smoothing:
    """The strength whose scales give the linears ``[out, in]`` the least output error.

    ``inputs``: captured activations ``[n, in]``; ``absmax``: of each channel over other text, when known.
    Weights are rounded to nearest on ``grid``, activations on theirs: static ones by the range that
    ``absmax`` gives, whatever lies beyond it is clipped.
    No smoothing at all is a candidate, so the result is never worse than that on the sample.
    """
    act_absmax = inputs.abs().amax(0) if absmax is None else absmax
    stacked = torch.cat(list(weights))
    weight_absmax = stacked.abs().amax(0)
    reference = inputs @ stacked.t()
    power = float(reference.square().mean()) or 1.0

    def error_of(scales: Tensor) -> float:
        x = inputs / scales
        noisy = fake_quantize(x, _parameters(act_absmax / scales, activation))
        quantized = rtn.quantize_rtn(stacked * scales, grid).dequantize()
        return float((noisy @ quantized.t()).sub_(reference).square_().mean()) / power

    ones = torch.ones_like(act_absmax)
    best = Smoothing(ones, None, error_of(ones))
    for alpha in alphas:
        scales = smooth_scales(act_absmax, weight_absmax, alpha)
        error = error_of(scales)
        if error < best.error:
            best = Smoothing(scales, alpha, error)
    return best


def _parameters(absmax: Tensor, grid: ActivationGrid) -> ActivationParameters:
    if grid.dynamic:
        return ActivationParameters(grid)
    limit = float(absmax.max())
    return parameters_of(grid, -limit, limit)
