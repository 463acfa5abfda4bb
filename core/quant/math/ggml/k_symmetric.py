"""Scale search of the symmetric K-quants: Q3_K and Q6_K.

A super-block of 256 weights has 16 sub-blocks of 16 weights, decoded as

    x = d * ls_j * q,    -q_half <= q < q_half,   -l_half <= ls_j < l_half

with a half-precision ``d``. The range of q is one longer on the negative side, so a sub-block's scale may
take either sign: candidates map its largest weight to either end. The steps are those of ``k_affine``:
candidate grids with a closed-form fit (SC = SQX / SQQ, which explains SQX^2 / SQQ of the weighted squares),
Lloyd rounds, a super-scale search on the quadratic model, then measured proposals with refits.
"""

from __future__ import annotations

import numpy as np

from core.quant.math.ggml.halves import half_bits
from core.quant.math.ggml.lanes import (
    BEST,
    D0,
    DT,
    ERR,
    ERR0,
    ERR_MODEL,
    ERR_T,
    F32,
    GAIN,
    INV,
    LANE_ERR,
    LS,
    LS0,
    OFF,
    ONE,
    RMN,
    ROWS,
    RSC,
    SA,
    SC,
    SE,
    SIGNIFICANT,
    SQQ,
    SQQ0,
    SQX,
    SQX0,
    SUPER,
    TAKE,
    TAKEN,
    TINY,
    TOP,
    TOP_MN,
    TOP_SC,
    ZERO,
    D,
    index_constant,
    load_tile,
    moments,
    residual,
    round_to_half,
    spread_max,
    spread_sum,
)
from core.quant.math.ggml.packing import U8, pack_q3_k, pack_q6_k
from core.quant.math.jit import kernel

SUB = index_constant(16)  # weights of a sub-block
G_COUNT = index_constant(4)  # super-blocks of a tile


@kernel
def find_top(xt: F32, n: int, s: F32) -> None:
    """TOP: the weight of largest magnitude, with its sign."""
    for lane in range(64):
        s[TOP + lane] = ZERO
    for i in range(0, n, 8):
        xc = xt[i * 64 : i * 64 + 512]
        for lane in range(64):
            top = s[TOP + lane]
            for u in range(8):
                v = xc[u * 64 + lane]
                top = v if abs(v) > abs(top) else top
            s[TOP + lane] = top


@kernel
def fit_scale(s: F32, keep: int) -> None:
    """SC = SQX / SQQ, kept where it explains more than the best so far (TAKEN: where TAKE is set)."""
    for lane in range(64):
        sqq = s[SQQ + lane]
        sqx = s[SQX + lane]
        sc = sqx / max(sqq, TINY)
        gain = sc * sqx
        better = s[TAKE + lane] > ZERO if keep == TAKEN else gain > s[GAIN + lane] * SIGNIFICANT
        s[GAIN + lane] = gain if better else s[GAIN + lane]
        s[SC + lane] = sc if better else s[SC + lane]
        s[SQQ0 + lane] = sqq if better else s[SQQ0 + lane]
        s[SQX0 + lane] = sqx if better else s[SQX0 + lane]


@kernel
def search_scales(xt: F32, wt: F32, q_half: np.float32, levels: F32, lloyd: int, s: F32) -> None:
    """Best free scale of each sub-block; ``levels``: where on the grid TOP is put, with sign."""
    for lane in range(64):
        s[GAIN + lane] = -ONE
        s[OFF + lane] = ZERO
    for k in range(levels.size):
        level = levels[k]
        for lane in range(64):
            top = s[TOP + lane]
            s[INV + lane] = level / (top if abs(top) > TINY else ONE)
        moments(xt, wt, SUB, -q_half, q_half - ONE, s)
        fit_scale(s, BEST)
    for _ in range(lloyd):
        for lane in range(64):
            sc = s[SC + lane]
            s[INV + lane] = ONE / sc if abs(sc) > TINY else ZERO
        moments(xt, wt, SUB, -q_half, q_half - ONE, s)
        fit_scale(s, BEST)


@kernel
def assign_scales(s: F32, d_row: int, l_half: np.float32) -> None:
    """Integer scales for given super-scales, and E's model into ERR_T."""
    ds = s[d_row : d_row + 64]
    for lane in range(64):
        d = ds[lane]
        inv_d = ONE / (d if d != ZERO else ONE)
        ls = min(max(np.rint(s[SC + lane] * inv_d), -l_half), l_half - ONE)
        delta = d * ls - s[SC + lane]
        s[LS + lane] = ls
        s[ERR_T + lane] = delta * delta * s[SQQ0 + lane]
    spread_sum(s, ERR_T, G_COUNT)


@kernel
def largest_scale(s: F32, l_half: np.float32) -> None:
    """The plain super-scale: the sub-block scale of largest magnitude becomes ``-l_half``."""
    for lane in range(64):
        s[TOP_SC + lane] = s[SC + lane]
        s[TOP_MN + lane] = -s[SC + lane]
    spread_max(s, TOP_SC, G_COUNT)
    spread_max(s, TOP_MN, G_COUNT)
    for lane in range(64):
        up = s[TOP_SC + lane]
        down = s[TOP_MN + lane]
        top = up if up >= down else -down
        s[TOP_SC + lane] = top
        s[D + lane] = round_to_half(top / -l_half)


@kernel
def search_super_scale(s: F32, l_half: np.float32, divisors: F32) -> None:
    """D minimising the quadratic model of E over largest scale / ``divisors``."""
    assign_scales(s, D, l_half)
    for lane in range(64):
        s[ERR_MODEL + lane] = s[ERR_T + lane]
    for k in range(divisors.size):
        for lane in range(64):
            s[DT + lane] = round_to_half(s[TOP_SC + lane] / divisors[k])
        assign_scales(s, DT, l_half)
        for lane in range(64):
            better = s[ERR_T + lane] < s[ERR_MODEL + lane]
            s[ERR_MODEL + lane] = s[ERR_T + lane] if better else s[ERR_MODEL + lane]
            s[D + lane] = s[DT + lane] if better else s[D + lane]
    assign_scales(s, D, l_half)


@kernel
def refit_super_scale(s: F32) -> None:
    """Least squares for D with the best proposal's q and integers held."""
    for lane in range(64):
        ls = s[LS0 + lane]
        s[SA + lane] = ls * ls * s[SQQ0 + lane]
        s[SE + lane] = ls * s[SQX0 + lane]
    spread_sum(s, SA, G_COUNT)
    spread_sum(s, SE, G_COUNT)
    for lane in range(64):
        s[D + lane] = round_to_half(s[SE + lane] / max(s[SA + lane], TINY))


@kernel
def decode_scales(s: F32, d_row: int) -> None:
    """What LS decodes to with the given super-scale, and the rounding that goes with it."""
    ds = s[d_row : d_row + 64]
    for lane in range(64):
        sc = ds[lane] * s[LS + lane]
        s[RSC + lane] = sc
        s[RMN + lane] = ZERO
        s[INV + lane] = ONE / sc if abs(sc) > TINY else ZERO
        s[OFF + lane] = ZERO


@kernel
def measure_scales(xt: F32, wt: F32, q_half: np.float32, s: F32) -> None:
    """Measure the proposal (D, LS) exactly; where it is better it becomes the best."""
    decode_scales(s, D)
    residual(xt, wt, SUB, -q_half, q_half - ONE, s)
    for lane in range(64):
        s[ERR_T + lane] = s[ERR + lane]
    spread_sum(s, ERR, G_COUNT)
    for lane in range(64):
        better = s[ERR + lane] < s[ERR0 + lane]
        s[LANE_ERR + lane] = s[ERR_T + lane] if better else s[LANE_ERR + lane]
        s[TAKE + lane] = ONE if better else ZERO
        s[ERR0 + lane] = s[ERR + lane] if better else s[ERR0 + lane]
        s[D0 + lane] = s[D + lane] if better else s[D0 + lane]
        s[LS0 + lane] = s[LS + lane] if better else s[LS0 + lane]


@kernel
def polish_scales(xt: F32, wt: F32, q_half: np.float32, l_half: np.float32, steps: F32, s: F32) -> None:
    """With the best super-scale held, try neighbouring integers; each sub-block keeps its best; refit D."""
    for k in range(steps.size):
        for lane in range(64):
            s[LS + lane] = min(max(s[LS0 + lane] + steps[k], -l_half), l_half - ONE)
        decode_scales(s, D0)
        residual(xt, wt, SUB, -q_half, q_half - ONE, s)
        for lane in range(64):
            better = s[ERR + lane] < s[LANE_ERR + lane]
            s[LANE_ERR + lane] = s[ERR + lane] if better else s[LANE_ERR + lane]
            s[LS0 + lane] = s[LS + lane] if better else s[LS0 + lane]
    for lane in range(64):
        s[LS + lane] = s[LS0 + lane]
        s[TAKE + lane] = ONE
        s[ERR0 + lane] = s[LANE_ERR + lane]
    spread_sum(s, ERR0, G_COUNT)
    decode_scales(s, D0)
    moments(xt, wt, SUB, -q_half, q_half - ONE, s)
    fit_scale(s, TAKEN)
    refit_super_scale(s)
    measure_scales(xt, wt, q_half, s)


@kernel
def quantize_symmetric(
    x: F32,
    importance: F32,
    use_importance: bool,
    first: int,
    last: int,
    q_half: np.float32,
    l_half: np.float32,
    tilt: np.float32,
    levels: F32,
    divisors: F32,
    steps: F32,
    lloyd: int,
    refits: int,
    out: U8,
    block_bytes: int,
) -> None:
    """Quantize super-blocks ``first .. last`` of the flat ``x`` into the flat bytes ``out``."""
    xt = np.empty(16 * 64, np.float32)
    wt = np.empty(16 * 64, np.float32)
    s = np.zeros(ROWS * 64, np.float32)
    q = np.empty(256, np.uint8)
    ls = np.empty(16, np.uint8)
    block = first
    while block < last:
        count = min(G_COUNT, last - block)
        load_tile(x, importance, use_importance, block, count, SUB, SUPER, xt, wt, s, tilt)
        find_top(xt, SUB, s)
        search_scales(xt, wt, q_half, levels, lloyd, s)
        for lane in range(64):
            s[ERR0 + lane] = np.float32(np.inf)
            s[D0 + lane] = ZERO
            s[LS0 + lane] = ZERO
        largest_scale(s, l_half)
        assign_scales(s, D, l_half)
        measure_scales(xt, wt, q_half, s)
        search_super_scale(s, l_half, divisors)
        measure_scales(xt, wt, q_half, s)
        for _ in range(refits):
            fit_scale(s, TAKEN)
            refit_super_scale(s)
            assign_scales(s, D, l_half)
            measure_scales(xt, wt, q_half, s)
        if steps.size > 0:
            polish_scales(xt, wt, q_half, l_half, steps, s)
        for g in range(count):
            row = x[(block + g) * 256 : (block + g) * 256 + 256]
            for j in range(16):
                lane = j * G_COUNT + g
                sc = s[D0 + lane] * s[LS0 + lane]
                inv = ONE / sc if abs(sc) > TINY else ZERO
                part = row[j * 16 : j * 16 + 16]
                chosen = q[j * 16 : j * 16 + 16]
                for i in range(16):
                    v = min(max(np.rint(part[i] * inv), -q_half), q_half - ONE)
                    chosen[i] = np.uint8(np.int32(v + q_half))
                ls[j] = np.uint8(np.int32(s[LS0 + lane]))
            target = out[(block + g) * block_bytes : (block + g + 1) * block_bytes]
            d = half_bits(s[D0 + g])
            if block_bytes == 110:
                for j in range(16):
                    ls[j] = (ls[j] + 32) & 63
                pack_q3_k(q, ls, d, target)
            else:
                pack_q6_k(q, ls, d, target)
        block += count
