"""What quantization gives: a grid, the integers (or 8-bit floats) on it, and the scales that undo it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

import torch

from core.quant.math.four_bit import TABLES

Tensor = torch.Tensor
Strategy = Literal["tensor", "channel", "group", "block"]

INT_BITS: Final[Mapping[str, int]] = {"INT8": 8, "INT4": 4, "INT3": 3, "INT2": 2}
TERNARY: Final = "TERNARY"
FLOAT8: Final[Mapping[str, torch.dtype]] = {
    "FP8_E4M3": torch.float8_e4m3fn,
    "FP8_E5M2": torch.float8_e5m2,
}
BLOCK: Final = (128, 128)
"""Rows and columns that share a scale under the strategy ``block`` (DeepSeek-V3's FP8 blocks)."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Where values may lie: ``w = (q - z) * s``.

    ``strategy`` says what shares a scale: the whole tensor, a row (channel), ``group_size`` weights of a
    row, or a block of ``BLOCK``. Symmetric integers are -2^(b-1) .. 2^(b-1)-1 with z = 0; asymmetric ones
    are 0 .. 2^b - 1 with a zero point in the same range; 8-bit floats are always symmetric, and so is
    TERNARY (-1, 0, 1). Scales are
    rounded to ``scale_bits`` significant bits of ``scale_dtype`` before any value is chosen, so that
    nothing changes when they are stored.

    NF4 and FP4 are grids of another kind: a code 0 .. 15 is a place in a table, the group a block of the
    matrix in row-major order, and its scale the largest magnitude: ``w = table[q] * s``.
    """

    dtype: str
    symmetric: bool = True
    strategy: Strategy = "group"
    group_size: int = 128
    scale_dtype: torch.dtype = torch.float16
    scale_bits: int | None = None  # None: all that scale_dtype has
    zero_min: int = 0  # 1 for the GPTQ v1 layout, which stores z - 1

    @property
    def is_float(self) -> bool:
        return self.dtype in FLOAT8

    @property
    def is_table(self) -> bool:
        return self.dtype in TABLES

    @property
    def bits(self) -> int:
        if self.is_ternary:
            return 2
        if self.is_table:
            return 4
        return 8 if self.is_float else INT_BITS[self.dtype]

    @property
    def is_ternary(self) -> bool:
        return self.dtype == TERNARY

    @property
    def q_min(self) -> int:
        if self.is_ternary:
            return -1
        if self.is_table:
            return 0
        return -(1 << (self.bits - 1)) if self.symmetric else 0

    @property
    def q_max(self) -> int:
        if self.is_table:
            return 15
        return (1 << (self.bits - 1)) - 1 if self.symmetric else (1 << self.bits) - 1

    def scale_shape(self, shape: tuple[int, int]) -> tuple[int, int]:
        """Shape of the scales of a weight ``[out, in]``; raises ValueError when groups do not fit."""
        rows, cols = shape
        if self.strategy == "tensor":
            return 1, 1
        if self.strategy == "channel":
            return rows, 1
        if self.strategy == "block":
            return -(-rows // BLOCK[0]), -(-cols // BLOCK[1])
        if cols % self.group_size:
            raise ValueError(f"{cols} columns are not whole groups of {self.group_size}")
        return rows, cols // self.group_size

    def expand(self, per_group: Tensor, shape: tuple[int, int]) -> Tensor:
        """Scales (or zero points) ``scale_shape(shape)`` repeated to ``shape``."""
        rows, cols = shape
        if self.strategy in {"tensor", "channel"}:
            return per_group.expand(rows, cols)
        if self.strategy == "block":
            tall = per_group.repeat_interleave(BLOCK[0], 0)[:rows]
            return tall.repeat_interleave(BLOCK[1], 1)[:, :cols]
        return per_group.repeat_interleave(self.group_size, 1)


@dataclass(frozen=True, slots=True)
class QuantizedWeight:
    """A weight ``[out, in]`` on a grid.

    ``codes``: int8 (symmetric), uint8 (asymmetric) or a float8 dtype, ``[out, in]``; ``scales``: float32
    values that ``grid.scale_dtype`` holds exactly, shape ``grid.scale_shape``; ``zero_points``: uint8 of
    the same shape, None when symmetric.
    """

    grid: Grid
    codes: Tensor
    scales: Tensor
    zero_points: Tensor | None = None

    @property
    def shape(self) -> tuple[int, int]:
        rows, cols = self.codes.shape
        return int(rows), int(cols)

    def to(self, device: torch.device) -> QuantizedWeight:
        """The same on another device."""
        zeros = None if self.zero_points is None else self.zero_points.to(device)
        return QuantizedWeight(self.grid, self.codes.to(device), self.scales.to(device), zeros)

    def dequantize(self) -> Tensor:
        """The weight as float32 ``[out, in]``."""
        values = self.codes.to(torch.float32)
        if self.grid.is_table:
            values = torch.from_numpy(TABLES[self.grid.dtype].copy())[self.codes.long()]
        if self.zero_points is not None:
            values -= self.grid.expand(self.zero_points.to(torch.float32), self.shape)
        return values.mul_(self.grid.expand(self.scales, self.shape))


@dataclass(frozen=True, slots=True)
class ActivationGrid:
    """How a linear's input is quantized at run time: per token while running, or per tensor by a scale
    measured beforehand (static). ``dtype``: INT8, FP8_E4M3 or FP8_E5M2. ``half_range``: what the largest
    magnitude of a symmetric INT8 input becomes (127.5 in compressed-tensors, 127 in BitNet).
    ``by_reciprocal``: the arithmetic of BitNet, which multiplies by ``half_range / absmax``."""

    dtype: str
    dynamic: bool
    symmetric: bool = True
    half_range: float = 127.5
    by_reciprocal: bool = False

    @property
    def strategy(self) -> Literal["token", "tensor"]:
        return "token" if self.dynamic else "tensor"


@dataclass(frozen=True, slots=True)
class ActivationParameters:
    """An activation grid and, when static, its ``scale`` and (asymmetric INT8) ``zero_point`` -128 .. 127."""

    grid: ActivationGrid
    scale: float | None = None
    zero_point: int | None = None
