"""AWQ (Lin et al., "AWQ: Activation-aware Weight Quantization", 2023): scales that protect salient channels.

Salient input channels are multiplied by ``s > 1`` before rounding and their inputs divided by it, which
shrinks their relative error (eq. 2-3). ``s = x^a / w^b`` with x the mean magnitude of the channel's input
and w that of its weights; ``a`` and ``b`` come from a grid (eq. 5), judged by the error of the outputs. All
errors here are taken in the metric of the input's second moments: ``||(W - Q) X||^2 / n = tr(D H D^T)``,
which is exact and does not need the activations themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import torch

from core.errors import InvalidInputError
from core.quant.math import rtn
from core.quant.math.quantized import Grid

Tensor = torch.Tensor

STEPS: Final = 20
"""Of the ratio, an even number; every second one is tried, then the neighbours of the best."""
JUDGED_ROWS: Final = 256
"""Rows on which scales are judged, taken evenly from all: their mean error tells the best as well as that of
thousands, at a part of the cost."""
_SMALLEST: Final = 1e-4
_IMPORTANCE_POWER: Final = 0.15
_MAGNITUDE_POWER: Final = 0.7


@dataclass(frozen=True, slots=True)
class AwqScales:
    """Scales ``[in]`` (all positive, geometric mean of the extremes 1) with their ``ratio`` a, whether the
    weights' magnitudes took part, and the ``error`` relative to the outputs' mean square."""

    scales: Tensor
    ratio: float
    duo: bool
    error: float


def search_scales(
    weights: Sequence[Tensor],
    hessian: Tensor,
    mean_abs: Tensor,
    grid: Grid,
    *,
    steps: int = STEPS,
    search: bool = False,
) -> AwqScales:
    """The best scales for all linears ``[out, in]`` that read one input.

    ``hessian``: ``X^T X / n [in, in]``; ``mean_abs``: mean magnitude of each channel ``[in]``; ``search``:
    judge with searched instead of whole-range scales. No scaling (ratio 0) is a candidate, so the result is
    never worse than that on the rows judged (about JUDGED_ROWS). Raises InvalidInputError for statistics that
    are not finite.
    """
    if not bool(torch.isfinite(mean_abs).all() & torch.isfinite(hessian.diagonal()).all()):
        raise InvalidInputError(
            "The activations seen during calibration are NaN or infinite.",
            "The model cannot run this text in float32; check the source.",
        )
    rows = sum(len(weight) for weight in weights)
    step = max(1, rows // JUDGED_ROWS)
    stacked = torch.cat([weight[::step] for weight in weights])
    power = float((stacked @ hessian).mul_(stacked).sum()) or 1.0
    x = mean_abs.clamp_min(_SMALLEST)
    magnitudes = (_relative_magnitude(weight, grid) * (len(weight) / rows) for weight in weights)
    w = sum(magnitudes, torch.zeros_like(x)).clamp_min(_SMALLEST)
    importance = hessian.diagonal()

    def error_of(scales: Tensor) -> float:
        quantized = rtn.quantize_rtn(
            stacked * scales, grid, search=search, importance=importance / scales.square() if search else None
        )
        difference = quantized.dequantize().div_(scales).sub_(stacked)
        return float((difference @ hessian).mul_(difference).sum()) / power

    ones = torch.ones_like(x)
    best = AwqScales(ones, 0.0, False, error_of(ones))

    def consider(ratio: float, duo: bool) -> None:
        nonlocal best
        scales = normalised(x**ratio / w ** (1 - ratio) if duo else x**ratio)
        error = error_of(scales)
        if error < best.error:
            best = AwqScales(scales, ratio, duo, error)

    for duo in (False, True):
        for step in range(2, steps + 1, 2):
            consider(step / steps, duo)
    if best.ratio:  # between the two neighbours that were passed over
        ratio, duo = best.ratio, best.duo
        consider(ratio - 1 / steps, duo)
        if ratio < 1:
            consider(ratio + 1 / steps, duo)
    return best


def direct_scales(weights: Sequence[Tensor], importance: Tensor) -> Tensor:
    """Scales ``[in]`` for GPTQ to round with, without a search: ``importance^0.15 / rms(W)^0.7``.

    GPTQ makes an error of ``sum_i (w_i - q_i)^2 u_i`` with ``u = importance [in]`` (1 / U_ii^2 of the inverse
    Hessian's factor: what is left of a column's weight after the later ones made good what they can). Within
    a group all columns share a scale, so that columns should come to it with like magnitudes, the important
    ones a little larger. Both exponents are from a scan on SmolLM2; the searched scales of AWQ, which cost
    fifty times as much, gave a divergence five per cent higher.
    """
    squares = [weight.square().sum(0) for weight in weights]
    rows = sum(len(weight) for weight in weights)
    rms = (sum(squares, torch.zeros_like(importance)) / rows).sqrt().clamp_min(_SMALLEST)
    floor = importance.max().clamp_min(1e-30) * 1e-12  # dead columns have none
    logs = _IMPORTANCE_POWER * importance.clamp_min(float(floor)).log() - _MAGNITUDE_POWER * rms.log()
    return (logs - logs.mean()).exp()


def normalised(scales: Tensor) -> Tensor:
    """Divided by the geometric mean of the largest and the smallest, as the paper's code does."""
    return scales / (scales.max() * scales.min()).sqrt()


def _relative_magnitude(weight: Tensor, grid: Grid) -> Tensor:
    """Mean over the rows of ``|w|`` relative to the largest of its group, ``[in]``."""
    rows, cols = weight.shape
    groups = weight.abs().reshape(rows, -1, grid.group_size if grid.strategy == "group" else cols)
    return (groups / groups.amax(2, keepdim=True).clamp_min(1e-12)).flatten(1).mean(0)


def search_clip(
    weight: Tensor, hessian: Tensor, grid: Grid, *, steps: int = STEPS
) -> tuple[Tensor, Tensor | None]:
    """Scales (and float zero points) of ranges clipped to the least error of the groups' outputs.

    Each group's range is shrunk in ``steps`` steps to half, judged by ``d_g H_gg d_g^T`` with ``H_gg`` the
    group's own block of ``hessian [in, in]``: the paper's clip search, which looks at one group's products at
    a time. The whole range is a candidate. Grids with one scale per group or per channel.
    """
    groups = rtn.grouped(weight, grid)
    _, n_groups, width = groups.shape
    place = torch.arange(n_groups, device=weight.device)
    blocks = hessian.view(n_groups, width, n_groups, width)[place, :, place]  # [groups, width, width]
    low, high = groups.aminmax(dim=2)
    low, high = low.clamp_max(0), high.clamp_min(0)
    best_scales, best_zeros = rtn.affine(low, high, grid)
    best = torch.full_like(best_scales, torch.inf)
    for k in range(steps):
        shrink = 1.0 - 0.5 * k / steps
        scales, zeros = rtn.affine(low * shrink, high * shrink, grid)
        difference = rtn.dequantized(groups, scales, zeros, grid).sub_(groups).transpose(0, 1)
        error = torch.bmm(difference, blocks).mul_(difference).sum(2).t()
        better = error < best
        best = torch.where(better, error, best)
        best_scales = torch.where(better, scales, best_scales)
        if zeros is not None and best_zeros is not None:
            best_zeros = torch.where(better, zeros, best_zeros)
    return best_scales, best_zeros
