"""The closed forms under the affine K-quants' search: fits, integer scales and super-scales.

All work on the per-lane sums of a tile (rows of ``s``, see ``lanes``); ``k_affine`` says how they combine.
"""

from __future__ import annotations

import numpy as np

from core.quant.math.ggml.lanes import (
    DM,
    ERR_T,
    F32,
    GAIN,
    GM,
    GS,
    HALF,
    INV,
    LM,
    LM0,
    LOW,
    LS,
    LS0,
    MN,
    OFF,
    ONE,
    RMN,
    RSC,
    S1,
    SA,
    SB,
    SC,
    SCC,
    SE,
    SF,
    SIGNIFICANT,
    SQ,
    SQ0,
    SQQ,
    SQQ0,
    SQX,
    SQX0,
    SX,
    TAKE,
    TAKEN,
    TINY,
    TOP,
    TOP_MN,
    TOP_SC,
    TWO,
    ZERO,
    D,
    round_to_half,
    spread_max,
    spread_sum,
)
from core.quant.math.jit import kernel


@kernel
def center(xt: F32, wt: F32, n: int, ceiling: np.float32, s: F32) -> None:
    """Subtract min(x, ceiling) of every sub-block (better conditioned sums) and take S1, SX, TOP."""
    for lane in range(64):
        s[LOW + lane] = ceiling
        s[TOP + lane] = ZERO
        s[S1 + lane] = ZERO
        s[SX + lane] = ZERO
    for i in range(0, n, 8):
        xc = xt[i * 64 : i * 64 + 512]
        for lane in range(64):
            low = s[LOW + lane]
            for u in range(8):
                low = min(low, xc[u * 64 + lane])
            s[LOW + lane] = low
    for i in range(0, n, 8):
        xc = xt[i * 64 : i * 64 + 512]
        wc = wt[i * 64 : i * 64 + 512]
        for lane in range(64):
            low = s[LOW + lane]
            top = s[TOP + lane]
            s1 = s[S1 + lane]
            sx = s[SX + lane]
            for u in range(8):
                v = xc[u * 64 + lane] - low
                xc[u * 64 + lane] = v
                top = max(top, v)
                s1 += wc[u * 64 + lane]
                sx += wc[u * 64 + lane] * v
            s[TOP + lane] = top
            s[S1 + lane] = s1
            s[SX + lane] = sx


@kernel
def fit(s: F32, keep: int) -> None:
    """Least squares for (SC, MN) from the sums, kept where it explains more than the best so far
    (``keep`` TAKEN: where TAKE says so).

    In centred coordinates x' = x - LOW = SC q - m' with m' = MN + LOW. E falls below sum(w x'^2) by
    GAIN = 2 SC SQX - 2 m' SX - SC^2 SQQ + 2 SC m' SQ - m'^2 S1. Where the free optimum violates
    SC >= 0 or MN >= 0, the better of the optima on those two edges is taken.
    """
    for lane in range(64):
        s1 = s[S1 + lane]
        sx = s[SX + lane]
        low = s[LOW + lane]
        sq = s[SQ + lane]
        sqq = s[SQQ + lane]
        sqx = s[SQX + lane]
        det = s1 * sqq - sq * sq
        proper = det > np.float32(1e-5) * s1 * sqq
        inv_det = ONE / (det if proper else ONE)
        sc = (s1 * sqx - sx * sq) * inv_det
        m = (sq * sqx - sqq * sx) * inv_det
        inside = proper and sc >= ZERO and m >= low
        # Edge MN = 0 (m' = LOW): x' + LOW = SC q.
        sc_a = max((sqx + low * sq) / max(sqq, TINY), ZERO)
        gain_a = TWO * sc_a * (sqx + low * sq) - sc_a * sc_a * sqq - low * (TWO * sx + low * s1)
        # Edge SC = 0: x' = -m'.
        m_b = max(-sx / max(s1, TINY), low)
        gain_b = -m_b * (TWO * sx + m_b * s1)
        edge_a = gain_a >= gain_b
        sc_edge = sc_a if edge_a else ZERO
        m_edge = low if edge_a else m_b
        sc = sc if inside else sc_edge
        m = m if inside else m_edge
        gain = sc * (TWO * sqx - sc * sqq) - m * (TWO * sx - TWO * sc * sq + m * s1)
        better = s[TAKE + lane] > ZERO if keep == TAKEN else gain > s[GAIN + lane] * SIGNIFICANT
        s[GAIN + lane] = gain if better else s[GAIN + lane]
        slope_s = ZERO if inside or edge_a else -TWO * (m * sq + sqx)
        slope_m = TWO * (sx - sc * sq + m * s1) if edge_a and not inside else ZERO
        s[GS + lane] = slope_s if better else s[GS + lane]
        s[GM + lane] = slope_m if better else s[GM + lane]
        s[SC + lane] = sc if better else s[SC + lane]
        s[MN + lane] = m - low if better else s[MN + lane]
        s[SQ0 + lane] = sq if better else s[SQ0 + lane]
        s[SQQ0 + lane] = sqq if better else s[SQQ0 + lane]
        s[SQX0 + lane] = sqx if better else s[SQX0 + lane]


@kernel
def assign_integers(s: F32, d_row: int, dm_row: int, g_count: int, l_max: np.float32) -> None:
    """Integer scales for given super-scales, minimums best given those, and E's model into ERR_T.

    The model is taken from the fit (SC, MN) outwards, where nothing cancels: with deviations ds and dm,
    E - E_fit = ds (GS + SQQ ds - 2 SQ dm) + dm (GM + S1 dm), the slopes GS, GM being 0 inside the edges.
    """
    ds = s[d_row : d_row + 64]
    dms = s[dm_row : dm_row + 64]
    for lane in range(64):
        d = ds[lane]
        dm = dms[lane]
        inv_d = ONE / (d if d > ZERO else ONE)
        inv_dm = ONE / (dm if dm > ZERO else ONE)
        sq = s[SQ0 + lane]
        s1 = s[S1 + lane]
        mn = s[MN + lane]
        ls = min(max(np.rint(s[SC + lane] * inv_d), ZERO), l_max)
        delta_s = d * ls - s[SC + lane]
        best_m = mn + (sq * delta_s - HALF * s[GM + lane]) / max(s1, TINY)
        lm = min(max(np.rint(best_m * inv_dm), ZERO), l_max)
        delta_m = dm * lm - mn
        s[LS + lane] = ls
        s[LM + lane] = lm
        s[ERR_T + lane] = delta_s * (
            s[GS + lane] + s[SQQ0 + lane] * delta_s - TWO * sq * delta_m
        ) + delta_m * (s[GM + lane] + s1 * delta_m)
    spread_sum(s, ERR_T, g_count)


@kernel
def largest_scales(s: F32, g_count: int, l_max: np.float32) -> None:
    """The plain super-scales: the largest sub-block scale and minimum become ``l_max``."""
    for lane in range(64):
        s[TOP_SC + lane] = s[SC + lane]
        s[TOP_MN + lane] = s[MN + lane]
    spread_max(s, TOP_SC, g_count)
    spread_max(s, TOP_MN, g_count)
    for lane in range(64):
        s[D + lane] = round_to_half(s[TOP_SC + lane] / l_max)
        s[DM + lane] = round_to_half(s[TOP_MN + lane] / l_max)


@kernel
def refit_super_scales(s: F32, g_count: int) -> None:
    """Least squares for (D, DM) with the best proposal's q and integers held: a 2 x 2 system."""
    for lane in range(64):
        ls = s[LS0 + lane]
        lm = s[LM0 + lane]
        low = s[LOW + lane]
        sq = s[SQ0 + lane]
        s1 = s[S1 + lane]
        s[SA + lane] = ls * ls * s[SQQ0 + lane]
        s[SB + lane] = ls * lm * sq
        s[SCC + lane] = lm * lm * s1
        s[SE + lane] = ls * (s[SQX0 + lane] + low * sq)
        s[SF + lane] = lm * (s[SX + lane] + low * s1)
    for row in (SA, SB, SCC, SE, SF):
        spread_sum(s, row, g_count)
    for lane in range(64):
        a = s[SA + lane]
        b = s[SB + lane]
        c = s[SCC + lane]
        e = s[SE + lane]
        f = s[SF + lane]
        det = a * c - b * b
        proper = det > np.float32(1e-5) * a * c
        inv_det = ONE / (det if proper else ONE)
        d_edge = e / max(a, TINY)
        dm_edge = ZERO if a > ZERO else -f / max(c, TINY)
        d = (e * c - b * f) * inv_det if proper else d_edge
        dm = (b * e - a * f) * inv_det if proper else dm_edge
        s[D + lane] = round_to_half(max(d, ZERO))
        s[DM + lane] = round_to_half(max(dm, ZERO))


@kernel
def decode(s: F32, d_row: int, dm_row: int) -> None:
    """What LS, LM decode to with the given super-scales, and the rounding that goes with it."""
    ds = s[d_row : d_row + 64]
    dms = s[dm_row : dm_row + 64]
    for lane in range(64):
        sc = ds[lane] * s[LS + lane]
        m = dms[lane] * s[LM + lane] + s[LOW + lane]
        inv = ONE / sc if sc > TINY else ZERO
        s[RSC + lane] = sc
        s[RMN + lane] = m
        s[INV + lane] = inv
        s[OFF + lane] = m * inv
