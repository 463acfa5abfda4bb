"""Q4_0, Q4_1, Q5_0 and Q5_1 with an importance matrix: a search instead of the closed formula.

Each block of 32 weights has one half-precision scale d (and, for the affine two, an offset m of any sign).
Candidate grids that clip more or less of the range are fitted by weighted least squares and improved by
Lloyd rounds; the plain formula's grid and the fits, rounded to half, are measured, and the best is kept.
A tile is 64 blocks side by side (see ``lanes``).
"""

from __future__ import annotations

import numpy as np

from core.quant.math.ggml.affine_fit import center
from core.quant.math.ggml.halves import half_bits
from core.quant.math.ggml.k_symmetric import find_top, fit_scale
from core.quant.math.ggml.lanes import (
    BEST,
    D0,
    DM,
    DM0,
    ERR,
    ERR0,
    F32,
    GAIN,
    HALF,
    INV,
    LOW,
    MN,
    OFF,
    ONE,
    RMN,
    ROWS,
    RSC,
    S1,
    SC,
    SIGNIFICANT,
    SQ,
    SQQ,
    SQX,
    SX,
    TINY,
    TOP,
    TWO,
    ZERO,
    D,
    index_constant,
    load_tile,
    moments,
    residual,
    round_to_half,
)
from core.quant.math.ggml.packing import U8
from core.quant.math.jit import kernel

BLOCK = index_constant(32)


@kernel
def fit_free(s: F32) -> None:
    """Least squares for x' = SC q - MN without constraints, kept where it explains more than the best."""
    for lane in range(64):
        s1 = s[S1 + lane]
        sx = s[SX + lane]
        sq = s[SQ + lane]
        sqq = s[SQQ + lane]
        sqx = s[SQX + lane]
        det = s1 * sqq - sq * sq
        proper = det > np.float32(1e-5) * s1 * sqq
        inv_det = ONE / (det if proper else ONE)
        sc = (s1 * sqx - sx * sq) * inv_det if proper else ZERO
        m = (sq * sqx - sqq * sx) * inv_det if proper else -sx / max(s1, TINY)
        gain = sc * (TWO * sqx - sc * sqq) - m * (TWO * sx - TWO * sc * sq + m * s1)
        better = gain > s[GAIN + lane] * SIGNIFICANT
        s[GAIN + lane] = gain if better else s[GAIN + lane]
        s[SC + lane] = sc if better else s[SC + lane]
        s[MN + lane] = m if better else s[MN + lane]


@kernel
def measure_block(xt: F32, wt: F32, lo: np.float32, hi: np.float32, s: F32) -> None:
    """Measure the proposal (D, DM: x = D q + DM); where it is better it becomes the best (D0, DM0)."""
    for lane in range(64):
        sc = s[D + lane]
        inv = ONE / sc if abs(sc) > TINY else ZERO
        s[RSC + lane] = sc
        s[RMN + lane] = s[LOW + lane] - s[DM + lane]
        s[INV + lane] = inv
        s[OFF + lane] = s[RMN + lane] * inv
    residual(xt, wt, BLOCK, lo, hi, s)
    for lane in range(64):
        better = s[ERR + lane] < s[ERR0 + lane]
        s[ERR0 + lane] = s[ERR + lane] if better else s[ERR0 + lane]
        s[D0 + lane] = s[D + lane] if better else s[D0 + lane]
        s[DM0 + lane] = s[DM + lane] if better else s[DM0 + lane]


@kernel
def propose(s: F32, affine: bool) -> None:
    """The free fit, rounded to half."""
    for lane in range(64):
        s[D + lane] = round_to_half(s[SC + lane])
        s[DM + lane] = round_to_half(s[LOW + lane] - s[MN + lane]) if affine else ZERO


@kernel
def search_blocks(
    xt: F32, wt: F32, affine: bool, lo: np.float32, hi: np.float32, levels: F32, lloyd: int, s: F32
) -> None:
    """Best D0, DM0 of a loaded tile. ``levels``: what the range (or TOP) is mapped to, in levels."""
    for lane in range(64):
        s[LOW + lane] = ZERO
        s[MN + lane] = ZERO
        s[ERR0 + lane] = np.float32(np.inf)
        s[D0 + lane] = ZERO
        s[DM0 + lane] = ZERO
        s[GAIN + lane] = -ONE
    end = hi if affine else lo
    if affine:
        center(xt, wt, BLOCK, np.float32(np.inf), s)
    else:
        find_top(xt, BLOCK, s)
    for lane in range(64):
        s[D + lane] = round_to_half(s[TOP + lane] / end)
        s[DM + lane] = round_to_half(s[LOW + lane])
    measure_block(xt, wt, lo, hi, s)
    anchors = 3 if affine else 1  # what lies outside is clipped at the top, at both ends, at the bottom
    grids = levels.size * anchors
    for k in range(grids + lloyd):
        level = levels[min(k // anchors, levels.size - 1)]
        shift = np.float32(k % anchors) * HALF * (hi - level) if affine else ZERO
        for lane in range(64):
            if k < grids:
                top = s[TOP + lane]
                s[INV + lane] = level / (top if abs(top) > TINY else ONE)
                s[OFF + lane] = shift
            else:
                sc = s[SC + lane]
                inv = ONE / sc if abs(sc) > TINY else ZERO
                s[INV + lane] = inv
                s[OFF + lane] = s[MN + lane] * inv
        moments(xt, wt, BLOCK, lo, hi, s)
        if affine:
            fit_free(s)
        else:
            fit_scale(s, BEST)
    propose(s, affine)
    measure_block(xt, wt, lo, hi, s)
    if affine:
        fit_free(s)
    else:
        fit_scale(s, BEST)
    propose(s, affine)
    measure_block(xt, wt, lo, hi, s)


@kernel
def quantize_weighted_rtn(
    x: F32, importance: F32, first: int, last: int, bits: int, affine: bool, levels: F32, lloyd: int, out: U8
) -> None:
    """Quantize blocks ``first .. last`` of the flat ``x`` into ``out`` (``[n_blocks, type_size]``)."""
    half = ZERO if affine else np.float32(1 << (bits - 1))
    lo = -half
    hi = np.float32((1 << bits) - 1) - half
    head = 4 if affine else 2
    at = head + 4 * (bits - 4)
    xt = np.empty(32 * 64, np.float32)
    wt = np.empty(32 * 64, np.float32)
    s = np.zeros(ROWS * 64, np.float32)
    q = np.empty(32, np.uint8)
    start = first
    while start < last:
        count = last - start
        count = 64 if count > 64 else count
        load_tile(x, importance, importance.size > 0, start, count, BLOCK, BLOCK, xt, wt, s, ZERO)
        search_blocks(xt, wt, affine, lo, hi, levels, lloyd, s)
        for lane in range(count):
            block = start + lane
            sc = s[D0 + lane]
            inv = ONE / sc if abs(sc) > TINY else ZERO
            off = (s[LOW + lane] - s[DM0 + lane]) * inv
            for i in range(32):
                v = (x[block * 32 + i] - s[LOW + lane]) * inv + off
                q[i] = np.uint8(np.int32(min(max(np.rint(v), lo), hi) + half))
            d = half_bits(sc)
            out[block, 0] = np.uint8(d & 0xFF)
            out[block, 1] = np.uint8(d >> 8)
            if affine:
                m = half_bits(s[DM0 + lane])
                out[block, 2] = np.uint8(m & 0xFF)
                out[block, 3] = np.uint8(m >> 8)
            if bits == 5:
                for k in range(4):
                    fifth = np.uint8(0)
                    for i in range(8):
                        fifth |= (q[k * 8 + i] >> 4) << i
                    out[block, head + k] = fifth
            for i in range(16):
                out[block, at + i] = (q[i] & 15) | ((q[i + 16] & 15) << 4)
        start += count
