"""Sixty-four sub-blocks side by side: the loads and weighted sums that every K-quant search is made of.

A *tile* holds 64 sub-blocks of ``n`` (16 or 32) weights as a structure of arrays: row ``i`` of the flat
arrays ``x`` and ``w`` (``[n * 64]``) is the ``i``-th weight of all 64 sub-blocks. Lane ``j * g_count + g``
is sub-block ``j`` of super-block ``g``, so that sums over a super-block's sub-blocks are again loops over
neighbouring lanes. Innermost loops run over lanes with constant strides inside one array, which LLVM turns
into full-width vector code without alias checks; the arithmetic is branch-free.

Per-lane values live in one flat state array ``s`` (``[ROWS * 64]`` float32); the constants below are the
offsets of its rows.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.quant.math.jit import exact_kernel, kernel

F32 = NDArray[np.float32]

LANES = 64
# Rows of the per-lane state. Rounding: q = clamp(rint(x * inv + off)).
INV = 0 * LANES
OFF = 1 * LANES
SQ = 2 * LANES  # sum of w q
SQQ = 3 * LANES  # sum of w q^2
SQX = 4 * LANES  # sum of w q x
ERR = 5 * LANES  # sum of w (x - decoded)^2
S1 = 6 * LANES  # sum of w
SX = 7 * LANES  # sum of w x
LOW = 8 * LANES  # what was subtracted from x (affine), min(x, 0)
TOP = 9 * LANES  # affine: largest x above LOW; symmetric: the x of largest magnitude
GAIN = 10 * LANES  # how much of sum(w x^2) the best fit explains
SC = 11 * LANES  # free (unrounded) scale
MN = 12 * LANES  # free minimum: x = SC q - MN
SQ0 = 13 * LANES  # sums at the best fit
SQQ0 = 14 * LANES
SQX0 = 15 * LANES
LS = 16 * LANES  # integer scale of the proposal
LM = 17 * LANES  # integer minimum of the proposal
LS0 = 18 * LANES  # integer scale, best so far
LM0 = 19 * LANES
ERR0 = 20 * LANES
RSC = 21 * LANES  # scale and minimum as the proposal decodes them
RMN = 22 * LANES
NORM = 23 * LANES  # sum of x^2
TAKE = 24 * LANES  # 1 where the last proposal was accepted
# Per super-block values, repeated on the lanes of all its sub-blocks: super-scale and super-minimum of the
# proposal, the trial and the best; errors; largest free scale and minimum.
D = 25 * LANES
DM = 26 * LANES
DT = 27 * LANES
DMT = 28 * LANES
D0 = 29 * LANES
DM0 = 30 * LANES
ERR_T = 31 * LANES
ERR_MODEL = 32 * LANES
TOP_SC = 33 * LANES
TOP_MN = 34 * LANES
# Sums of the 2 x 2 system for (D, DM).
SA = 35 * LANES
SB = 36 * LANES
SCC = 37 * LANES
SE = 38 * LANES
SF = 39 * LANES
ROWS = 40

ZERO = np.float32(0.0)
ONE = np.float32(1.0)
TWO = np.float32(2.0)
HALF = np.float32(0.5)
TINY = np.float32(1e-30)
F16_MAX = np.float32(65504.0)
F16_NORMAL = np.float32(6.103515625e-05)  # 2^-14, the smallest normal half
F16_STEP = np.float32(0.75)  # float32 numbers near 0.75 are 2^-24 apart, as subnormal halves are
VELTKAMP = np.float32(8193.0)  # 2^13 + 1 splits off the 13 bits that a half does not have


@exact_kernel
def round_to_half(value: np.float32) -> np.float32:
    """``value`` rounded to the nearest finite half-precision number (as float32; ties nearly to even)."""
    a = min(abs(value), F16_MAX)
    t = a * VELTKAMP
    normal = t - (t - a)
    small = (a + F16_STEP) - F16_STEP
    h = small if a < F16_NORMAL else normal
    return h if value >= ZERO else -h


@kernel
def spread_sum(s: F32, row: int, g_count: int) -> None:
    """Replace a row by its sums over each super-block's sub-blocks, repeated on their lanes."""
    if g_count == LANES:
        return
    r = s[row : row + 64]
    for lane in range(32):
        r[lane] += r[32 + lane]
    for lane in range(16):
        r[lane] += r[16 + lane]
    for lane in range(8):
        r[lane] += r[8 + lane]
    if g_count == 4:
        for lane in range(4):
            r[lane] += r[4 + lane]
        for lane in range(4):
            r[4 + lane] = r[lane]
    for j in range(1, 8):
        for lane in range(8):
            r[j * 8 + lane] = r[lane]


@kernel
def spread_max(s: F32, row: int, g_count: int) -> None:
    """Like ``spread_sum``, for the largest value."""
    r = s[row : row + 64]
    for lane in range(32):
        r[lane] = max(r[lane], r[32 + lane])
    for lane in range(16):
        r[lane] = max(r[lane], r[16 + lane])
    for lane in range(8):
        r[lane] = max(r[lane], r[8 + lane])
    if g_count == 4:
        for lane in range(4):
            r[lane] = max(r[lane], r[4 + lane])
        for lane in range(4):
            r[4 + lane] = r[lane]
    for j in range(1, 8):
        for lane in range(8):
            r[j * 8 + lane] = r[lane]


@kernel
def load_tile(
    x: F32,
    importance: F32,
    use_importance: bool,
    first: int,
    count: int,
    n: int,
    size: int,
    xt: F32,
    wt: F32,
    s: F32,
    tilt: np.float32,
) -> None:
    """Fill ``xt`` and ``wt`` with the blocks ``first .. first + count`` of the flat tensor ``x``.

    A block has ``size`` weights in sub-blocks of ``n``. The weight of x in the searches is
    ``importance * (1 + tilt |x| / rms)``, rms over its block: plain squared error with a bias to large
    weights. Missing blocks of the last tile become zeros.
    """
    g_count = LANES * n // size
    j_count = size // n
    columns = importance.size
    for g in range(g_count):
        if g < count:
            start = (first + g) * size
            row = x[start : start + size]
            for j in range(j_count):
                part = row[j * n : j * n + n]
                lane = j * g_count + g
                for i in range(n):
                    xt[i * 64 + lane] = part[i]
            if use_importance:
                col = start % columns
                weight = importance[col : col + size]
                for j in range(j_count):
                    lane = j * g_count + g
                    for i in range(n):
                        wt[i * 64 + lane] = weight[j * n + i]
        else:
            for j in range(j_count):
                lane = j * g_count + g
                for i in range(n):
                    xt[i * 64 + lane] = ZERO
                    wt[i * 64 + lane] = ONE
    for lane in range(64):
        s[NORM + lane] = ZERO
    for i in range(n):
        row = xt[i * 64 : i * 64 + 64]
        for lane in range(64):
            s[NORM + lane] += row[lane] * row[lane]
    spread_sum(s, NORM, g_count)
    for lane in range(64):
        s[RSC + lane] = tilt / np.sqrt(max(s[NORM + lane] / np.float32(size), TINY))
    if use_importance:
        for i in range(n):
            row = xt[i * 64 : i * 64 + 64]
            out = wt[i * 64 : i * 64 + 64]
            for lane in range(64):
                out[lane] *= ONE + s[RSC + lane] * abs(row[lane])
    else:
        for i in range(n):
            row = xt[i * 64 : i * 64 + 64]
            out = wt[i * 64 : i * 64 + 64]
            for lane in range(64):
                out[lane] = ONE + s[RSC + lane] * abs(row[lane])


@kernel
def moments(xt: F32, wt: F32, n: int, lo: np.float32, hi: np.float32, s: F32) -> None:
    """SQ, SQQ, SQX of the weights rounded by INV, OFF: all that a least-squares fit needs."""
    for lane in range(64):
        s[SQ + lane] = ZERO
        s[SQQ + lane] = ZERO
        s[SQX + lane] = ZERO
    for i in range(0, n, 8):
        xc = xt[i * 64 : i * 64 + 512]
        wc = wt[i * 64 : i * 64 + 512]
        for lane in range(64):
            inv = s[INV + lane]
            off = s[OFF + lane]
            sq = s[SQ + lane]
            sqq = s[SQQ + lane]
            sqx = s[SQX + lane]
            for u in range(8):
                v = xc[u * 64 + lane]
                q = min(max(np.rint(v * inv + off), lo), hi)
                wq = wc[u * 64 + lane] * q
                sq += wq
                sqq += wq * q
                sqx += wq * v
            s[SQ + lane] = sq
            s[SQQ + lane] = sqq
            s[SQX + lane] = sqx


@kernel
def residual(xt: F32, wt: F32, n: int, lo: np.float32, hi: np.float32, s: F32) -> None:
    """Like ``moments``, and ERR measured exactly against the decoded values ``RSC q - RMN``."""
    for lane in range(64):
        s[SQ + lane] = ZERO
        s[SQQ + lane] = ZERO
        s[SQX + lane] = ZERO
        s[ERR + lane] = ZERO
    for i in range(0, n, 8):
        xc = xt[i * 64 : i * 64 + 512]
        wc = wt[i * 64 : i * 64 + 512]
        for lane in range(64):
            inv = s[INV + lane]
            off = s[OFF + lane]
            scale = s[RSC + lane]
            minimum = s[RMN + lane]
            sq = s[SQ + lane]
            sqq = s[SQQ + lane]
            sqx = s[SQX + lane]
            err = s[ERR + lane]
            for u in range(8):
                v = xc[u * 64 + lane]
                weight = wc[u * 64 + lane]
                q = min(max(np.rint(v * inv + off), lo), hi)
                wq = weight * q
                sq += wq
                sqq += wq * q
                sqx += wq * v
                r = v - (scale * q - minimum)
                err += weight * r * r
            s[SQ + lane] = sq
            s[SQQ + lane] = sqq
            s[SQX + lane] = sqx
            s[ERR + lane] = err
