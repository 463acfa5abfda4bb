"""8-bit floats (OCP FP8: E4M3 without infinities, E5M2): scales and codes.

A scale puts the largest magnitude at the type's largest finite number; values beyond it (a scale rounded
down) saturate instead of becoming NaN or infinite, as "FP8 Formats for Deep Learning" (Micikevicius et al.,
2022) has it. Rounding is to nearest, ties to even: torch's own cast.
"""

from __future__ import annotations

from typing import Final

import torch

from core.errors import InvalidInputError
from core.quant.math.quantized import FLOAT8, Grid
from core.quant.math.scales import round_scales

Tensor = torch.Tensor

_PHASES: Final = 8
"""Scales tried in one octave: a float grid repeats itself at every doubling."""


def largest(dtype: str) -> float:
    """The largest finite value: 448 for FP8_E4M3, 57344 for FP8_E5M2."""
    return float(torch.finfo(FLOAT8[dtype]).max)


def round_to(values: Tensor, dtype: str) -> Tensor:
    """Codes (a torch float8 tensor) nearest to already scaled ``values``, saturating. Raises
    InvalidInputError for NaN."""
    if bool(torch.isnan(values).any()):
        raise InvalidInputError(
            "A value to be stored as FP8 is NaN.", "Check the source and the calibration."
        )
    top = largest(dtype)
    return values.clamp(-top, top).to(FLOAT8[dtype])


def scales_absmax(groups: Tensor, grid: Grid) -> Tensor:
    """Scales of ``[scale rows, scale columns, elements]`` from the largest magnitudes."""
    return round_scales(groups.abs().amax(dim=2) / largest(grid.dtype), grid)


def scales_search(groups: Tensor, weights: Tensor, grid: Grid) -> Tensor:
    """Scales with the least error, weighted by ``weights`` (broadcast to ``groups``).

    Only the position within an octave matters for normal numbers, so the scales between the range's own
    and twice that are tried: nothing clips.
    """
    base = groups.abs().amax(dim=2) / largest(grid.dtype)
    best_scales = round_scales(base, grid)
    best = torch.full_like(best_scales, torch.inf)
    for k in range(_PHASES):
        scales = round_scales(base * 2.0 ** (k / _PHASES), grid)
        spread = scales.unsqueeze(2)
        values = round_to(groups / spread, grid.dtype).to(torch.float32)
        error = (values * spread).sub_(groups).square_().mul_(weights).sum(2)
        better = error < best
        best = torch.where(better, error, best)
        best_scales = torch.where(better, scales, best_scales)
    return best_scales
