"""Scales as files will hold them."""

from __future__ import annotations

import torch

from core.errors import InvalidInputError
from core.quant.math.quantized import Grid

Tensor = torch.Tensor


def round_scales(scales: Tensor, grid: Grid) -> Tensor:
    """Scales rounded to what will be stored: ``scale_bits`` significant bits of ``scale_dtype``, as float32.

    Zeros (a group of zeros) become 1, values below the type's smallest number become that number. Raises
    InvalidInputError when a scale is too large for the type.
    """
    tiny = smallest(grid.scale_dtype)
    magnitude = torch.where(scales == 0, torch.ones_like(scales), scales.abs().clamp_min(tiny))
    if grid.scale_bits is not None:
        mantissa, exponent = torch.frexp(magnitude)
        steps = float(1 << grid.scale_bits)
        magnitude = torch.ldexp((mantissa * steps).round_() / steps, exponent)
    stored = magnitude.to(grid.scale_dtype).to(torch.float32)
    if not bool(torch.isfinite(stored).all()):
        raise InvalidInputError(
            f"A scale is too large for {str(grid.scale_dtype).removeprefix('torch.')}.",
            "Store scales as bfloat16 or float32.",
        )
    return stored


def smallest(dtype: torch.dtype) -> float:
    """The smallest positive number of a floating-point type, subnormal ones included."""
    info = torch.finfo(dtype)
    return float(info.tiny) * float(info.eps)
