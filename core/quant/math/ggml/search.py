"""How hard each K-quant type searches: the tables that the kernels are run with.

Chosen by measuring squared error, error weighted to large weights, and time on normal, Laplace, Student-t,
shifted and mixed-scale rows. One more candidate grid costs about 3 % of the time; the last ones in each
table bring some 0.2 % of squared error each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
    steps: F32  # [k, 2]: changes of (integer scale, integer minimum) that the polish tries
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
    steps: F32  # changes of the integer scale that the polish tries
    lloyd: int
    refits: int
    tilt: np.float32


def _row(values: Sequence[float]) -> F32:
    return np.array(values, np.float32)


def _pairs(pairs: Sequence[tuple[float, float]]) -> F32:
    return np.array(pairs, np.float32)


# Divisors near l_max. Whole ones reproduce the largest scale exactly, but for the rounding to half, which
# each meets differently; the others serve the remaining sub-blocks.
_NEAR_15 = (14, 13, 12, 14.5, 14.7, 14.85, 15.15, 15.3, 15.6)
_NEAR_63 = (62, 61, 60, 59, 58, 57, 56, 54, 62.5, 62.9, 63.1, 63.4, 64)
_STEPS = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1))

# The range stretched by so many levels; what falls outside is clipped at the top, both ends, the bottom.
_WIDE = _pairs(
    [
        (0, 0),
        *((k, at * -k) for k in (-0.4, 0.4, -0.8, 0.8, -1.2, 1.2) for at in (0, 0.5, 1)),
    ]
)
_NARROW = _pairs(
    [
        *((0, 0), (-0.3, 0.15), (0.3, -0.1), (0.6, -0.3), (-0.6, 0.3), (-0.5, 0), (0, 0.25), (0, -0.25)),
        *((0.5, -0.5), (0.5, 0), (0.25, -0.125), (-0.25, 0.125)),
    ]
)
_HALF = np.float32(0.5)

AFFINE: dict[GgmlType, AffineSearch] = {
    GgmlType.Q2_K: AffineSearch(
        n=16,
        q_max=np.float32(3),
        l_max=np.float32(15),
        grids=_NARROW,
        divisors=_row(_NEAR_15),
        steps=_pairs(_STEPS),
        lloyd=1,
        refits=1,
        tilt=np.float32(0.8),
    ),
    GgmlType.Q4_K: AffineSearch(
        n=32,
        q_max=np.float32(15),
        l_max=np.float32(63),
        grids=_WIDE,
        divisors=_row(_NEAR_63),
        steps=_pairs(_STEPS),
        lloyd=1,
        refits=1,
        tilt=_HALF,
    ),
    GgmlType.Q5_K: AffineSearch(
        n=32,
        q_max=np.float32(31),
        l_max=np.float32(63),
        grids=_WIDE,
        divisors=_row(_NEAR_63),
        steps=_pairs(_STEPS),
        lloyd=1,
        refits=1,
        tilt=_HALF,
    ),
}

SYMMETRIC: dict[GgmlType, SymmetricSearch] = {
    GgmlType.Q3_K: SymmetricSearch(
        q_half=np.float32(4),
        l_half=np.float32(32),
        levels=_row((-4, -3.5, -4.4, 3, 3.4)),
        divisors=_row((-31, -30, -29, -28, -31.5, -32.5, 31)),
        steps=_row((1, -1)),
        lloyd=1,
        refits=0,
        tilt=_HALF,
    ),
    GgmlType.Q6_K: SymmetricSearch(
        q_half=np.float32(32),
        l_half=np.float32(128),
        levels=_row((-32, -33, -32.5, -31.5, -31, -30.5, -30, -29.5, -29, 31, 30.5, 30, 29.5, 29, 28.5)),
        divisors=_row((-127, -126, -125, -124, -123, -122, -121, -120, -127.5, -128.5, 127, 126)),
        steps=_row([1, -1]),
        lloyd=1,
        refits=1,
        tilt=_HALF,
    ),
}

# With an importance matrix the weights of a sub-block differ widely, so more clipping is worth trying, and
# the importance alone says what counts.
_CLIP_AFFINE = ((1, -0.5), (2, -1), (3, -1.5), (5, -2.5), (8, -4), (2, 0), (2, -2), (4, 0), (4, -4))
_CLIP = (1, 1.12, 1.25, 1.5, 1.75, 2)
_FREE = np.float32(0)


def _clipped(search: SymmetricSearch) -> SymmetricSearch:
    half = float(search.q_half)
    levels = [*search.levels.tolist(), *(-half * k for k in _CLIP), *((half - 1) * k for k in _CLIP)]
    return replace(search, levels=_row(levels), tilt=_FREE, lloyd=3, refits=2)


def _clipped_affine(search: AffineSearch) -> AffineSearch:
    scale = float(search.q_max) / 15
    more = _pairs([(stretch * scale, shift * scale) for stretch, shift in _CLIP_AFFINE])
    return replace(search, grids=np.concatenate([search.grids, more]), tilt=_FREE, lloyd=3)


AFFINE_WEIGHTED = {qtype: _clipped_affine(search) for qtype, search in AFFINE.items()}
SYMMETRIC_WEIGHTED = {qtype: _clipped(search) for qtype, search in SYMMETRIC.items()}


def weighted_rtn_levels(bits: int, affine: bool) -> F32:
    """Candidates of the round-to-nearest types with an importance matrix: levels that the range spans."""
    if affine:
        return _row([((1 << bits) - 1) * k for k in (0.95, 1, 1.06, *_CLIP[1:])])
    half = 1 << (bits - 1)
    return _row([*(-half * k for k in (0.95, *_CLIP)), *((half - 1) * k for k in (0.95, *_CLIP))])


WEIGHTED_RTN_LLOYD = 4
