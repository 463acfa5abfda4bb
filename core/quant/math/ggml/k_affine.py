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

from core.quant.math.ggml.affine_fit import (
    assign_integers,
    center,
    decode,
    fit,
    largest_scales,
    refit_super_scales,
)
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
    ROWS,
    SC,
    SUPER,
    TAKE,
    TAKEN,
    TINY,
    TOP,
    TOP_MN,
    TOP_SC,
    ZERO,
    D,
    load_tile,
    moments,
    residual,
    round_to_half,
    spread_sum,
)
from core.quant.math.ggml.packing import U8, pack_q2_k, pack_q4_k, pack_q5_k
from core.quant.math.jit import kernel


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
