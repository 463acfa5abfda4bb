"""Bytes of one K-quant super-block from its integers; the layouts are those of ggml-common.h.

``q`` are the 256 levels in the order of the weights. All low parts are stored in strides of 32 weights, so
that a vector load of bytes holds the same bit position of neighbouring weights.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.quant.math.jit import kernel

U8 = NDArray[np.uint8]
I8 = NDArray[np.int8]


@kernel
def pack_half(bits: np.uint16, out: U8, at: int) -> None:
    out[at] = np.uint8(bits & 0xFF)
    out[at + 1] = np.uint8(bits >> 8)


@kernel
def pack_two_bits(q: U8, out: U8) -> None:
    """64 bytes; byte 32 h + l holds the low two bits of weights 128 h + l + {0, 32, 64, 96}."""
    for h in range(2):
        source = q[h * 128 : h * 128 + 128]
        target = out[h * 32 : h * 32 + 32]
        for i in range(32):
            target[i] = (
                (source[i] & 3)
                | ((source[32 + i] & 3) << 2)
                | ((source[64 + i] & 3) << 4)
                | ((source[96 + i] & 3) << 6)
            )


@kernel
def pack_six_bit_pairs(ls: U8, lm: U8, out: U8) -> None:
    """The 12 bytes of eight 6-bit scales and eight 6-bit minimums (Q4_K, Q5_K)."""
    for j in range(4):
        out[j] = ls[j] | ((ls[j + 4] >> 4) << 6)
        out[j + 4] = lm[j] | ((lm[j + 4] >> 4) << 6)
        out[j + 8] = (ls[j + 4] & 15) | ((lm[j + 4] & 15) << 4)


@kernel
def pack_nibbles(q: U8, out: U8) -> None:
    """128 bytes; byte 32 h + l holds the low four bits of weights 64 h + l + {0, 32}."""
    for h in range(4):
        source = q[h * 64 : h * 64 + 64]
        target = out[h * 32 : h * 32 + 32]
        for i in range(32):
            target[i] = (source[i] & 15) | ((source[32 + i] & 15) << 4)


@kernel
def pack_q2_k(q: U8, ls: U8, lm: U8, d: np.uint16, dm: np.uint16, out: U8) -> None:
    """scales[16] (scale | minimum << 4), qs[64], d, dmin."""
    for j in range(16):
        out[j] = ls[j] | (lm[j] << 4)
    pack_two_bits(q, out[16:80])
    pack_half(d, out, 80)
    pack_half(dm, out, 82)


@kernel
def pack_q4_k(q: U8, ls: U8, lm: U8, d: np.uint16, dm: np.uint16, out: U8) -> None:
    """d, dmin, scales[12], qs[128]."""
    pack_half(d, out, 0)
    pack_half(dm, out, 2)
    pack_six_bit_pairs(ls, lm, out[4:16])
    pack_nibbles(q, out[16:144])


@kernel
def pack_q5_k(q: U8, ls: U8, lm: U8, d: np.uint16, dm: np.uint16, out: U8) -> None:
    """d, dmin, scales[12], qh[32] (bit h of byte l: fifth bit of weight 32 h + l), qs[128]."""
    pack_half(d, out, 0)
    pack_half(dm, out, 2)
    pack_six_bit_pairs(ls, lm, out[4:16])
    high = out[16:48]
    for i in range(32):
        high[i] = 0
    for h in range(8):
        source = q[h * 32 : h * 32 + 32]
        for i in range(32):
            high[i] |= (source[i] >> 4) << h
    pack_nibbles(q, out[48:176])


@kernel
def pack_q3_k(q: U8, ls: U8, d: np.uint16, out: U8) -> None:
    """hmask[32], qs[64], scales[12] (6 bits each), d; ``q`` and ``ls`` carry the offsets 4 and 32."""
    high = out[0:32]
    for i in range(32):
        high[i] = 0
    for h in range(8):
        source = q[h * 32 : h * 32 + 32]
        for i in range(32):
            high[i] |= (source[i] >> 2) << h
    pack_two_bits(q, out[32:96])
    for j in range(8):
        out[96 + j] = (ls[j] & 15) | ((ls[j + 8] & 15) << 4)
    for j in range(4):
        out[104 + j] = (
            (ls[j] >> 4) | ((ls[j + 4] >> 4) << 2) | ((ls[j + 8] >> 4) << 4) | ((ls[j + 12] >> 4) << 6)
        )
    pack_half(d, out, 108)


@kernel
def pack_q6_k(q: U8, ls: U8, d: np.uint16, out: U8) -> None:
    """ql[128], qh[64], scales[16] (int8), d; ``q`` carries the offset 32, ``ls`` is two's complement."""
    for h in range(2):
        source = q[h * 128 : h * 128 + 128]
        low = out[h * 64 : h * 64 + 64]
        for i in range(64):
            low[i] = (source[i] & 15) | ((source[64 + i] & 15) << 4)
        high = out[128 + h * 32 : 128 + h * 32 + 32]
        for i in range(32):
            high[i] = (
                (source[i] >> 4)
                | ((source[32 + i] >> 4) << 2)
                | ((source[64 + i] >> 4) << 4)
                | ((source[96 + i] >> 4) << 6)
            )
    for j in range(16):
        out[192 + j] = ls[j]
    pack_half(d, out, 208)
