"""How hard each K-quant type searches: the tables that the kernels are run with.

Chosen by measuring squared error and time on normal, Laplace, Student-t and uniform rows: the first entries
of each table bring most of the gain, the rest about 1 % together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.types import GgmlType

F32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class AffineSearch:
    """Sub-blocks of ``n`` weights with levels 0..q_max, integer scales and minimums 0..l_max."""

    n: int
    q_max: np.float32
    l_max: np.float32
    grids: F32  # [k, 2]: levels by which the range is stretched, and the shift of the lowest weight
    divisors: F32  # super-scale = largest scale / divisor
    lloyd: int
    refits: int
    tilt: np.float32  # bias to large weights, see lanes.load_tile


@dataclass(frozen=True, slots=True, eq=False)
class SymmetricSearch:
    """Levels -q_half..q_half - 1, integer scales -l_half..l_half - 1."""

    q_half: np.float32
    l_half: np.float32
    levels: F32  # where on the grid the weight of largest magnitude is put
    divisors: F32
    lloyd: int
    refits: int
    tilt: np.float32


def _row(values: Sequence[float]) -> F32:
    return np.array(values, np.float32)


def _grids(pairs: Sequence[tuple[float, float]]) -> F32:
    return np.array(pairs, np.float32)


_STRETCH = (0.94, 0.96, 0.97, 0.98, 0.99, 1.01, 1.02, 1.03)
_WIDE = _grids(((0, 0), (-1, 0.5), (-0.5, 0.25), (0.5, -0.25), (1, -0.5), (-0.5, 0), (-1, 0), (1, 0)))
_HALF = np.float32(0.5)

AFFINE: dict[GgmlType, AffineSearch] = {
    GgmlType.Q2_K: AffineSearch(
        n=16,
        q_max=np.float32(3),
        l_max=np.float32(15),
        grids=_grids(((0, 0), (-0.3, 0.15), (0.3, -0.1), (0.6, -0.3), (-0.6, 0.3), (-0.5, 0))),
        divisors=_row([15 * k for k in _STRETCH]),
        lloyd=2,
        refits=2,
        tilt=_HALF,
    ),
    GgmlType.Q4_K: AffineSearch(
        n=32,
        q_max=np.float32(15),
        l_max=np.float32(63),
        grids=_WIDE,
        divisors=_row([63 * k for k in _STRETCH]),
        lloyd=2,
        refits=2,
        tilt=_HALF,
    ),
    GgmlType.Q5_K: AffineSearch(
        n=32,
        q_max=np.float32(31),
        l_max=np.float32(63),
        grids=_WIDE,
        divisors=_row([63 * k for k in _STRETCH]),
        lloyd=2,
        refits=2,
        tilt=_HALF,
    ),
}

SYMMETRIC: dict[GgmlType, SymmetricSearch] = {
    GgmlType.Q3_K: SymmetricSearch(
        q_half=np.float32(4),
        l_half=np.float32(32),
        levels=_row([-4, -3.5, -3.75, -4.4, 3, 3.4, 2.7]),
        divisors=_row([-32 * k for k in _STRETCH]),
        lloyd=2,
        refits=2,
        tilt=_HALF,
    ),
    GgmlType.Q6_K: SymmetricSearch(
        q_half=np.float32(32),
        l_half=np.float32(128),
        levels=_row([-32, -31.5, -31, -30.5, -32.5, 31, 30.5, 31.5]),
        divisors=_row([-128 * k for k in _STRETCH]),
        lloyd=2,
        refits=2,
        tilt=_HALF,
    ),
}
