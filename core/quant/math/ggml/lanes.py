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

from typing import cast

import numpy as np
from numpy.typing import NDArray

from core.quant.math.jit import exact_kernel, kernel

F32 = NDArray[np.float32]


def index_constant(value: int) -> int:
    """A numpy integer, known to the type checker as int.

    Numba compiles a callee anew for every literal argument that it meets; numpy scalars are not literals.
    """
    return cast(int, np.intp(value))


LANES = index_constant(64)
SUPER = index_constant(256)  # weights of a super-block
BEST = index_constant(0)
TAKEN = index_constant(1)
# Rows of the per-lane state. Rounding: q = clamp(rint(x * inv + off)).
INV = index_constant(0 * 64)
OFF = index_constant(1 * 64)
SQ = index_constant(2 * 64)  # sum of w q
SQQ = index_constant(3 * 64)  # sum of w q^2
SQX = index_constant(4 * 64)  # sum of w q x
ERR = index_constant(5 * 64)  # sum of w (x - decoded)^2
S1 = index_constant(6 * 64)  # sum of w
SX = index_constant(7 * 64)  # sum of w x
LOW = index_constant(8 * 64)  # what was subtracted from x (affine), min(x, 0)
TOP = index_constant(9 * 64)  # affine: largest x above LOW; symmetric: the x of largest magnitude
GAIN = index_constant(10 * 64)  # how much of sum(w x^2) the best fit explains
SC = index_constant(11 * 64)  # free (unrounded) scale
MN = index_constant(12 * 64)  # free minimum: x = SC q - MN
SQ0 = index_constant(13 * 64)  # sums at the best fit
SQQ0 = index_constant(14 * 64)
SQX0 = index_constant(15 * 64)
LS = index_constant(16 * 64)  # integer scale of the proposal
LM = index_constant(17 * 64)  # integer minimum of the proposal
LS0 = index_constant(18 * 64)  # integer scale, best so far
LM0 = index_constant(19 * 64)
ERR0 = index_constant(20 * 64)
RSC = index_constant(21 * 64)  # scale and minimum as the proposal decodes them
RMN = index_constant(22 * 64)
NORM = index_constant(23 * 64)  # sum of x^2
TAKE = index_constant(24 * 64)  # 1 where the last proposal was accepted
# Per super-block values, repeated on the lanes of all its sub-blocks: super-scale and super-minimum of the
# proposal, the trial and the best; errors; largest free scale and minimum.
D = index_constant(25 * 64)
DM = index_constant(26 * 64)
DT = index_constant(27 * 64)
DMT = index_constant(28 * 64)
D0 = index_constant(29 * 64)
DM0 = index_constant(30 * 64)
ERR_T = index_constant(31 * 64)
ERR_MODEL = index_constant(32 * 64)
TOP_SC = index_constant(33 * 64)
TOP_MN = index_constant(34 * 64)
# Sums of the 2 x 2 system for (D, DM).
SA = index_constant(35 * 64)
SB = index_constant(36 * 64)
SCC = index_constant(37 * 64)
SE = index_constant(38 * 64)
SF = index_constant(39 * 64)
GS = index_constant(40 * 64)  # slope of E along scale and minimum at a fit that lies on an edge
GM = index_constant(41 * 64)
LANE_ERR = index_constant(42 * 64)  # ERR of each sub-block at the best proposal
ROWS = 43

SIGNIFICANT = np.float32(1.000001)  # float32 sums cannot tell smaller gains from noise
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
    ``importance * (1 + tilt |x| / rms)``, rms over its sub-block: plain squared error with a bias to
    large weights. Missing blocks of the last tile become zeros.
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
    for i in range(0, n, 8):
        xc = xt[i * 64 : i * 64 + 512]
        for lane in range(64):
            norm = s[NORM + lane]
            for u in range(8):
                norm += xc[u * 64 + lane] * xc[u * 64 + lane]
            s[NORM + lane] = norm
    for lane in range(64):
        s[RSC + lane] = tilt / np.sqrt(max(s[NORM + lane] / np.float32(n), TINY))
    for i in range(0, n, 8):
        xc = xt[i * 64 : i * 64 + 512]
        wc = wt[i * 64 : i * 64 + 512]
        for u in range(8):
            for lane in range(64):
                slope = ONE + s[RSC + lane] * abs(xc[u * 64 + lane])
                wc[u * 64 + lane] = slope * wc[u * 64 + lane] if use_importance else slope


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
