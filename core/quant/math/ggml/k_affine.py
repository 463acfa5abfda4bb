"""Scale and minimum search of the affine K-quants: Q2_K, Q4_K and Q5_K.

A super-block of 256 weights has sub-blocks of ``n`` weights, decoded as

    x = d * ls_j * q - dmin * lm_j,    0 <= q <= q_max,   0 <= ls_j, lm_j <= l_max

with half-precision ``d``, ``dmin``. The search, with weighted squared error E throughout:

1. For each sub-block, round on a few candidate grids (range stretched or clipped a little) and fit scale
   and minimum by least squares in closed form; the fit that explains most wins. A few rounds of
   round-and-refit (Lloyd's iteration) follow. Each costs one pass over the weights.
2. With q fixed, E is a quadratic in (scale, minimum) of every sub-block, known from six sums. So any
   number of super-scales can be tried without touching the weights: integer scales by rounding, integer
   minimums by rounding the best minimum *given* the rounded scale.
3. Propose, round the weights on the decoded grid, measure E exactly, keep what is better: first 2.'s
   result, then alternately a least-squares refit of (d, dmin) and of the integers.
"""

from __future__ import annotations

import numpy as np

from core.quant.math.ggml.halves import half_bits
from core.quant.math.ggml.lanes import (
    BEST,
    D0,
    DM,
    DM0,
    DMT,
    DT,
    ERR,
    ERR0,
    ERR_MODEL,
    ERR_T,
    F32,
    GAIN,
    GM,
    GS,
    HALF,
    INV,
    LANE_ERR,
    LANES,
    LM,
    LM0,
    LOW,
    LS,
    LS0,
    MN,
    OFF,
    ONE,
    RMN,
    ROWS,
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
    SUPER,
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
    load_tile,
    moments,
    residual,
    round_to_half,
    spread_max,
    spread_sum,
)
from core.quant.math.ggml.packing import U8, pack_q2_k, pack_q4_k, pack_q5_k
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
def search_sub_blocks(xt: F32, wt: F32, n: int, q_max: np.float32, grids: F32, lloyd: int, s: F32) -> None:
    """Step 1: best free scale and minimum of each sub-block. ``grids``: [k, 2] of (stretch, shift)."""
    for lane in range(64):
        s[GAIN + lane] = np.float32(-np.inf)
    for k in range(grids.shape[0]):
        stretch = grids[k, 0]
        shift = grids[k, 1]
        for lane in range(64):
            top = s[TOP + lane]
            s[INV + lane] = (q_max + stretch) / (top if top > ZERO else ONE)
            s[OFF + lane] = shift
        moments(xt, wt, n, ZERO, q_max, s)
        fit(s, BEST)
    for _ in range(lloyd):
        for lane in range(64):
            sc = s[SC + lane]
            inv = ONE / sc if sc > TINY else ZERO
            s[INV + lane] = inv
            s[OFF + lane] = (s[MN + lane] + s[LOW + lane]) * inv
        moments(xt, wt, n, ZERO, q_max, s)
        fit(s, BEST)


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
def search_super_scales(s: F32, g_count: int, l_max: np.float32, divisors: F32) -> None:
    """Step 2: D, then DM, minimising the quadratic model of E over largest scale / ``divisors``."""
    assign_integers(s, D, DM, g_count, l_max)
    for lane in range(64):
        s[ERR_MODEL + lane] = s[ERR_T + lane]
    for sweep in range(2):
        vary_d = sweep == 0
        for k in range(divisors.size):
            for lane in range(64):
                d = round_to_half(s[TOP_SC + lane] / divisors[k])
                dm = round_to_half(s[TOP_MN + lane] / divisors[k])
                s[DT + lane] = d if vary_d else s[D + lane]
                s[DMT + lane] = s[DM + lane] if vary_d else dm
            assign_integers(s, DT, DMT, g_count, l_max)
            for lane in range(64):
                better = s[ERR_T + lane] < s[ERR_MODEL + lane]
                s[ERR_MODEL + lane] = s[ERR_T + lane] if better else s[ERR_MODEL + lane]
                s[D + lane] = s[DT + lane] if better else s[D + lane]
                s[DM + lane] = s[DMT + lane] if better else s[DM + lane]
    assign_integers(s, D, DM, g_count, l_max)


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


@kernel
def measure(xt: F32, wt: F32, n: int, q_max: np.float32, g_count: int, s: F32) -> None:
    """Step 3: measure the proposal (D, DM, LS, LM) exactly; where it is better it becomes the best."""
    decode(s, D, DM)
    residual(xt, wt, n, ZERO, q_max, s)
    for lane in range(64):
        s[ERR_T + lane] = s[ERR + lane]
    spread_sum(s, ERR, g_count)
    for lane in range(64):
        better = s[ERR + lane] < s[ERR0 + lane]
        s[LANE_ERR + lane] = s[ERR_T + lane] if better else s[LANE_ERR + lane]
        s[TAKE + lane] = ONE if better else ZERO
        s[ERR0 + lane] = s[ERR + lane] if better else s[ERR0 + lane]
        s[D0 + lane] = s[D + lane] if better else s[D0 + lane]
        s[DM0 + lane] = s[DM + lane] if better else s[DM0 + lane]
        s[LS0 + lane] = s[LS + lane] if better else s[LS0 + lane]
        s[LM0 + lane] = s[LM + lane] if better else s[LM0 + lane]


@kernel
def polish(
    xt: F32, wt: F32, n: int, q_max: np.float32, l_max: np.float32, steps: F32, g_count: int, s: F32
) -> None:
    """Step 4: with the best super-scales held, try neighbouring integers; each sub-block keeps its best.

    ``steps``: [k, 2] of changes to (LS0, LM0). Ends with the sums of the result and a refit of (D, DM).
    """
    for k in range(steps.shape[0]):
        for lane in range(64):
            s[LS + lane] = min(max(s[LS0 + lane] + steps[k, 0], ZERO), l_max)
            s[LM + lane] = min(max(s[LM0 + lane] + steps[k, 1], ZERO), l_max)
        decode(s, D0, DM0)
        residual(xt, wt, n, ZERO, q_max, s)
        for lane in range(64):
            better = s[ERR + lane] < s[LANE_ERR + lane]
            s[LANE_ERR + lane] = s[ERR + lane] if better else s[LANE_ERR + lane]
            s[LS0 + lane] = s[LS + lane] if better else s[LS0 + lane]
            s[LM0 + lane] = s[LM + lane] if better else s[LM0 + lane]
    for lane in range(64):
        s[LS + lane] = s[LS0 + lane]
        s[LM + lane] = s[LM0 + lane]
        s[TAKE + lane] = ONE
        s[ERR0 + lane] = s[LANE_ERR + lane]
    spread_sum(s, ERR0, g_count)
    decode(s, D0, DM0)
    moments(xt, wt, n, ZERO, q_max, s)
    fit(s, TAKEN)
    refit_super_scales(s, g_count)
    measure(xt, wt, n, q_max, g_count, s)


@kernel
def search_tile(
    xt: F32,
    wt: F32,
    n: int,
    q_max: np.float32,
    l_max: np.float32,
    grids: F32,
    divisors: F32,
    steps: F32,
    lloyd: int,
    refits: int,
    s: F32,
) -> None:
    """All three steps for one loaded tile; the answer is LS0, LM0, D0, DM0 in ``s``."""
    g_count = LANES * n // 256
    center(xt, wt, n, ZERO, s)
    search_sub_blocks(xt, wt, n, q_max, grids, lloyd, s)
    for lane in range(64):
        s[ERR0 + lane] = np.float32(np.inf)
        s[D0 + lane] = ZERO
        s[DM0 + lane] = ZERO
        s[LS0 + lane] = ZERO
        s[LM0 + lane] = ZERO
    largest_scales(s, g_count, l_max)
    assign_integers(s, D, DM, g_count, l_max)
    measure(xt, wt, n, q_max, g_count, s)
    search_super_scales(s, g_count, l_max, divisors)
    measure(xt, wt, n, q_max, g_count, s)
    for _ in range(refits):
        fit(s, TAKEN)
        refit_super_scales(s, g_count)
        assign_integers(s, D, DM, g_count, l_max)
        measure(xt, wt, n, q_max, g_count, s)
    if steps.shape[0] > 0:
        polish(xt, wt, n, q_max, l_max, steps, g_count, s)


@kernel
def quantize_affine(
    x: F32,
    importance: F32,
    use_importance: bool,
    first: int,
    last: int,
    n: int,
    q_max: np.float32,
    l_max: np.float32,
    tilt: np.float32,
    grids: F32,
    divisors: F32,
    steps: F32,
    lloyd: int,
    refits: int,
    out: U8,
    block_bytes: int,
) -> None:
    """Quantize super-blocks ``first .. last`` of the flat ``x`` into the flat bytes ``out``."""
    xt = np.empty(32 * 64, np.float32)
    wt = np.empty(32 * 64, np.float32)
    s = np.zeros(ROWS * 64, np.float32)
    q = np.empty(256, np.uint8)
    ls = np.empty(16, np.uint8)
    lm = np.empty(16, np.uint8)
    g_count = LANES * n // 256
    j_count = 256 // n
    block = first
    while block < last:
        count = min(g_count, last - block)
        load_tile(x, importance, use_importance, block, count, n, SUPER, xt, wt, s, tilt)
        search_tile(xt, wt, n, q_max, l_max, grids, divisors, steps, lloyd, refits, s)
        for g in range(count):
            row = x[(block + g) * 256 : (block + g) * 256 + 256]
            for j in range(j_count):
                lane = j * g_count + g
                low = s[LOW + lane]
                sc = s[D0 + lane] * s[LS0 + lane]
                inv = ONE / sc if sc > TINY else ZERO
                off = (s[DM0 + lane] * s[LM0 + lane] + low) * inv
                part = row[j * n : j * n + n]
                levels = q[j * n : j * n + n]
                for i in range(n):
                    v = min(max(np.rint((part[i] - low) * inv + off), ZERO), q_max)
                    levels[i] = np.uint8(np.int32(v))
                ls[j] = np.uint8(s[LS0 + lane])
                lm[j] = np.uint8(s[LM0 + lane])
            target = out[(block + g) * block_bytes : (block + g + 1) * block_bytes]
            d = half_bits(s[D0 + g])
            dm = half_bits(s[DM0 + g])
            if block_bytes == 84:
                pack_q2_k(q, ls, lm, d, dm, target)
            elif block_bytes == 144:
                pack_q4_k(q, ls, lm, d, dm, target)
            else:
                pack_q5_k(q, ls, lm, d, dm, target)
        block += count
