"""NF4 and FP4: blocks of weights, each weight the nearest of sixteen fixed values times the block's largest.

NF4 (Dettmers et al. 2023, QLoRA, arXiv:2305.14314, appendix E) puts its values where a normal distribution
has equal mass; FP4 is a sign, two bits of exponent and one of mantissa. The bytes are those of bitsandbytes
0.50 on a processor: a block is ``block_size`` weights in row-major order (it may cross rows), ``absmax`` its
largest magnitude in float32, a code the number of midpoints below ``w * (1 / absmax)``, and the first of two
codes is the high half of a byte.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.quant.math.jit import exact_kernel

F32 = NDArray[np.float32]
U8 = NDArray[np.uint8]

BLOCK_SIZES: Final = (32, 64, 128, 256, 512, 1024, 2048, 4096)


def _table(*values: float) -> F32:
    table = np.array(values, np.float32)
    table.flags.writeable = False
    return table


#: what each code means, as a part of its block's absmax
TABLES: Final[Mapping[str, F32]] = {
    "NF4": _table(
        -1.0,
        -0.6961928009986877,
        -0.5250730514526367,
        -0.39491748809814453,
        -0.28444138169288635,
        -0.18477343022823334,
        -0.09105003625154495,
        0.0,
        0.07958029955625534,
        0.16093020141124725,
        0.24611230194568634,
        0.33791524171829224,
        0.44070982933044434,
        0.5626170039176941,
        0.7229568362236023,
        1.0,
    ),
    # sign, exponent, mantissa: 0, 0.0625, 8, 12, 4, 6, 2, 3 twelfths, then the same below zero
    "FP4": np.array([0, 0.0625, 8, 12, 4, 6, 2, 3, 0, -0.0625, -8, -12, -4, -6, -2, -3], np.float32)
    / np.float32(12),
}
#: the codes of a table by rising value
_RISING: Final[Mapping[str, U8]] = {
    name: np.argsort(table, kind="stable").astype(np.uint8) for name, table in TABLES.items()
}
_SMALLEST: Final = 1e-38  # what an absmax counts as at least, where it divides


def _midpoints(name: str) -> F32:
    rising = TABLES[name][_RISING[name]]
    return (rising[:-1] + rising[1:]) / np.float32(2)


_MIDPOINTS: Final[Mapping[str, F32]] = {name: _midpoints(name) for name in TABLES}


@cache
def _pairs(name: str) -> NDArray[np.float64]:
    """For each byte its two values: two float32 side by side, moved as one float64."""
    high, low = np.meshgrid(TABLES[name], TABLES[name], indexing="ij")
    return np.stack([high.reshape(-1), low.reshape(-1)], 1).reshape(-1).view(np.float64)


@exact_kernel
def _encode(
    x: Any,
    bits: Any,
    first: int,
    last: int,
    block_size: int,
    middle: Any,
    codes: Any,
    absmax: Any,
    packed: Any,
) -> None:
    """Blocks ``first`` to ``last`` of ``x`` (float32; ``bits`` is the same memory as int32)."""
    ranks = np.empty(block_size, np.uint8)
    m0, m1, m2, m3, m4 = middle[0], middle[1], middle[2], middle[3], middle[4]
    m5, m6, m7, m8, m9 = middle[5], middle[6], middle[7], middle[8], middle[9]
    m10, m11, m12, m13, m14 = middle[10], middle[11], middle[12], middle[13], middle[14]
    one, smallest = np.float32(1.0), np.float32(_SMALLEST)
    for block in range(first, last):
        start = block * block_size
        n = min(block_size, x.size - start)
        largest = np.int32(0)  # magnitudes are ordered as their bits are
        for i in range(n):
            largest = max(largest, bits[start + i] & np.int32(0x7FFFFFFF))
        top = np.int32(largest).view(np.float32)
        if n == block_size:
            absmax[block] = top
            factor = one / max(top, smallest)
            for i in range(n):
                s = x[start + i] * factor
                rank = (s > m0) + (s > m1) + (s > m2) + (s > m3) + (s > m4) + (s > m5) + (s > m6) + (s > m7)
                rank += (s > m8) + (s > m9) + (s > m10) + (s > m11) + (s > m12) + (s > m13) + (s > m14)
                ranks[i] = rank
        else:  # the last block, when it is not whole, is divided and its absmax is never zero
            top = max(top, smallest)
            absmax[block] = top
            for i in range(n):
                s = x[start + i] / top
                rank = (s > m0) + (s > m1) + (s > m2) + (s > m3) + (s > m4) + (s > m5) + (s > m6) + (s > m7)
                rank += (s > m8) + (s > m9) + (s > m10) + (s > m11) + (s > m12) + (s > m13) + (s > m14)
                ranks[i] = rank
            if n % 2:  # the half byte that is left over means zero
                zero = np.float32(0.0)
                rank = 0
                for k in range(15):
                    rank += zero > middle[k]
                ranks[n] = rank
        for i in range((n + 1) // 2):
            packed[start // 2 + i] = (codes[ranks[2 * i]] << 4) | codes[ranks[2 * i + 1]]


def quantize_blocks(
    weights: F32, dtype: str, block_size: int, absmax: F32, packed: U8, *, threads: int | None = None
) -> None:
    """Quantize ``weights`` (flat, finite float32) to ``dtype`` (NF4, FP4) into ``absmax [blocks]`` and
    ``packed [ceil(n / 2)]``.

    A long matrix may come in pieces, each but the last of whole blocks, with the parts of ``absmax`` and
    ``packed`` that belong to it. ``threads``: None or 1 for the calling one alone. Raises ValueError when
    sizes do not agree.
    """
    n_blocks = -(-weights.size // block_size)
    if (
        block_size not in BLOCK_SIZES
        or absmax.shape != (n_blocks,)
        or packed.shape != (-(-weights.size // 2),)
    ):
        raise ValueError(f"{weights.size} weights in blocks of {block_size}: {absmax.shape}, {packed.shape}")
    flat = np.ascontiguousarray(weights, np.float32).reshape(-1)
    bits = flat.view(np.int32)
    middle, codes = _MIDPOINTS[dtype], _RISING[dtype]

    def run(part: tuple[int, int]) -> None:
        _encode(flat, bits, part[0], part[1], block_size, middle, codes, absmax, packed)

    n_parts = min(threads or 1, max(1, flat.size >> 16))
    edges = [n_blocks * part // n_parts for part in range(n_parts + 1)]
    parts = list(itertools.pairwise(edges))
    if n_parts == 1:
        run(parts[0])
    else:
        with ThreadPoolExecutor(n_parts) as pool:
            list(pool.map(run, parts))


def unpack_values(packed: U8, dtype: str, start: int, stop: int) -> F32:
    """The table values of codes ``start`` to ``stop``, float32: times their blocks' absmax they are the
    weights."""
    values = _pairs(dtype)[packed[start // 2 : (stop + 1) // 2]].view(np.float32)
    return values[start % 2 : start % 2 + stop - start]


def pack_codes(codes: U8, dtype: str) -> U8:
    """Codes 0 to 15 (flat), two a byte; a half byte that is left over means zero."""
    if codes.size % 2:
        zero = np.array([7 if dtype == "NF4" else 0], np.uint8)
        codes = np.concatenate([codes, zero])
    return np.bitwise_or(np.left_shift(codes[::2], np.uint8(4)), codes[1::2]).astype(np.uint8)
