"""The round-to-nearest types Q4_0, Q4_1, Q5_0, Q5_1 and Q8_0: closed formulas, byte for byte ggml's.

Blocks of 32 weights. With round-half-up as ``trunc(v + 0.5)``:

    Q4_0, Q5_0   d = (the weight of largest magnitude) / -2^(b-1),  q = min(trunc(x / d + 2^(b-1) + 0.5), max)
    Q4_1, Q5_1   d = (max - min) / (2^b - 1), m = min,              q = min(trunc((x - m) / d + 0.5), max)
    Q8_0         d = max |x| / 127,                                 q = round(x / d), halves away from zero

The division is a multiplication by the float32 reciprocal of the unrounded ``d``, as in ggml. Maxima are
taken over the bit patterns as integers, where a maximum is associative and so vectorises without relaxed
floating point. Where ``d`` or ``m`` would overflow a half, ours is clamped to stay finite.

Arrays are ``[n_blocks, 32]`` weights, the same as int32 bit patterns, and ``[n_blocks, type_size]`` bytes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.quant.math.ggml.halves import half_bits
from core.quant.math.ggml.packing import U8
from core.quant.math.jit import exact_kernel

F32 = NDArray[np.float32]
I32 = NDArray[np.int32]

_ABS = np.int32(0x7FFFFFFF)
_SIGN = np.int32(-0x80000000)
_ZERO = np.float32(0.0)
_ONE = np.float32(1.0)
_HALF = np.float32(0.5)
_LIMIT = np.float32(65504.0)
_OVERFLOW = np.float32(65520.0)  # rounds to infinity as a half
_NONE = np.int32(0)
_FIFTEEN = np.int32(15)
_FOUR = np.int32(4)
_SIXTEEN = np.int32(16)
_BATCH = 64  # blocks whose scales are computed together


@exact_kernel
def _finite(v: np.float32) -> np.float32:
    """``v``, or the largest half where ``v`` would round to infinity."""
    return min(max(v, -_LIMIT), _LIMIT) if abs(v) >= _OVERFLOW else v


@exact_kernel
def _halves(d: F32, inv: F32, d_bits: I32) -> None:
    """Keep the scales finite, then take their reciprocals (0 for 0) and half-precision bits."""
    for k in range(_BATCH):
        v = _finite(d[k])
        d[k] = v
        inv[k] = _ONE / v if v != _ZERO else _ZERO
        d_bits[k] = half_bits(v)


@exact_kernel
def _fold_max(parts: I32, out: I32) -> None:
    """Largest of the 8 partial maxima of each block."""
    for k in range(_BATCH):
        out[k] = max(
            max(max(parts[k, 0], parts[k, 1]), max(parts[k, 2], parts[k, 3])),
            max(max(parts[k, 4], parts[k, 5]), max(parts[k, 6], parts[k, 7])),
        )


@exact_kernel
def _extremes(b: I32, first: int, count: int, up: I32, down: I32) -> None:
    """Bits of the largest weight and of the largest negated weight of ``count`` blocks.

    As integers, patterns of weights >= 0 are in order and above all others; so ``up`` is negative when a
    block has no weight >= 0, and then is not its largest; and ``down`` the same for weights <= 0.
    """
    ups = np.zeros((_BATCH, 8), np.int32)
    downs = np.zeros((_BATCH, 8), np.int32)
    for k in range(count):
        block = first + k
        for c in range(8):
            v0 = b[block, c]
            v1 = b[block, c + 8]
            v2 = b[block, c + 16]
            v3 = b[block, c + 24]
            ups[k, c] = max(max(v0, v1), max(v2, v3))
            downs[k, c] = max(max(v0 ^ _SIGN, v1 ^ _SIGN), max(v2 ^ _SIGN, v3 ^ _SIGN))
    _fold_max(ups, up)
    _fold_max(downs, down)


@exact_kernel
def quantize_symmetric_rtn(x: F32, b: I32, first: int, last: int, bits: int, out: U8) -> None:
    """Q4_0 (18 bytes: d, nibbles) and Q5_0 (22 bytes: d, high bits, nibbles)."""
    half_range = np.float32(1 << (bits - 1))
    shift = half_range + _HALF
    q_max = np.int32((1 << bits) - 1)
    up = np.zeros(_BATCH, np.int32)
    down = np.zeros(_BATCH, np.int32)
    d = np.zeros(_BATCH, np.float32)
    inv = np.zeros(_BATCH, np.float32)
    d_bits = np.zeros(_BATCH, np.int32)
    for start in range(first, last, _BATCH):
        count = min(_BATCH, last - start)
        _extremes(b, start, count, up, down)
        for k in range(_BATCH):
            up[k] = max(up[k], _NONE)
            down[k] = max(down[k], _NONE)
        for k in range(count):
            if up[k] == down[k] and up[k] != _NONE:  # both signs: the first one counts
                for i in range(32):
                    if (b[start + k, i] & _ABS) == up[k]:
                        down[k] = _NONE if b[start + k, i] > _NONE else down[k]
                        up[k] = _NONE if b[start + k, i] < _NONE else up[k]
                        break
        for k in range(_BATCH):
            largest = np.int32(max(up[k], down[k])).view(np.float32)
            d[k] = (largest if up[k] >= down[k] else -largest) / -half_range
        _halves(d, inv, d_bits)
        for k in range(count):
            block = start + k
            scale = inv[k]
            out[block, 0] = np.uint8(d_bits[k])
            out[block, 1] = np.uint8(d_bits[k] >> 8)
            if bits == 4:
                for i in range(16):
                    low = max(min(np.int32(x[block, i] * scale + shift), q_max), _NONE)
                    high = max(min(np.int32(x[block, i + 16] * scale + shift), q_max), _NONE)
                    out[block, i + 2] = np.uint8(low | (high << _FOUR))
            else:
                fifth = _NONE
                for i in range(16):
                    low = max(min(np.int32(x[block, i] * scale + shift), q_max), _NONE)
                    high = max(min(np.int32(x[block, i + 16] * scale + shift), q_max), _NONE)
                    out[block, i + 6] = np.uint8((low & _FIFTEEN) | ((high & _FIFTEEN) << _FOUR))
                    fifth |= ((low >> _FOUR) | ((high >> _FOUR) << _SIXTEEN)) << np.int32(i)
                for i in range(4):
                    out[block, i + 2] = np.uint8(fifth >> np.int32(8 * i))


@exact_kernel
def quantize_affine_rtn(x: F32, b: I32, first: int, last: int, bits: int, out: U8) -> None:
    """Q4_1 (20 bytes: d, m, nibbles) and Q5_1 (24 bytes: d, m, high bits, nibbles)."""
    q_max = np.int32((1 << bits) - 1)
    up = np.zeros(_BATCH, np.int32)
    down = np.zeros(_BATCH, np.int32)
    lows = np.zeros(_BATCH, np.float32)
    d = np.zeros(_BATCH, np.float32)
    inv = np.zeros(_BATCH, np.float32)
    d_bits = np.zeros(_BATCH, np.int32)
    m_bits = np.zeros(_BATCH, np.int32)
    for start in range(first, last, _BATCH):
        count = min(_BATCH, last - start)
        _extremes(b, start, count, up, down)
        for k in range(_BATCH):
            lows[k] = -np.int32(down[k]).view(np.float32)
            d[k] = np.int32(up[k]).view(np.float32)
        for k in range(count):
            if (
                up[k] < _NONE or down[k] <= _NONE
            ):  # one sign only: compare as floats, the first of equals wins
                low = x[start + k, 0]
                high = low
                for i in range(32):
                    low = x[start + k, i] if x[start + k, i] < low else low
                    high = x[start + k, i] if x[start + k, i] > high else high
                lows[k] = low
                d[k] = high
        for k in range(_BATCH):
            d[k] = (d[k] - lows[k]) / np.float32(q_max)
        _halves(d, inv, d_bits)
        for k in range(_BATCH):
            lows[k] = _finite(lows[k])
            m_bits[k] = half_bits(lows[k])
        for k in range(count):
            block = start + k
            scale = inv[k]
            m = lows[k]
            out[block, 0] = np.uint8(d_bits[k])
            out[block, 1] = np.uint8(d_bits[k] >> 8)
            out[block, 2] = np.uint8(m_bits[k])
            out[block, 3] = np.uint8(m_bits[k] >> 8)
            if bits == 4:
                for i in range(16):
                    low = max(min(np.int32((x[block, i] - m) * scale + _HALF), q_max), _NONE)
                    high = max(min(np.int32((x[block, i + 16] - m) * scale + _HALF), q_max), _NONE)
                    out[block, i + 4] = np.uint8(low | (high << _FOUR))
            else:
                fifth = _NONE
                for i in range(16):
                    low = max(min(np.int32((x[block, i] - m) * scale + _HALF), q_max), _NONE)
                    high = max(min(np.int32((x[block, i + 16] - m) * scale + _HALF), q_max), _NONE)
                    out[block, i + 8] = np.uint8((low & _FIFTEEN) | ((high & _FIFTEEN) << _FOUR))
                    fifth |= ((low >> _FOUR) | ((high >> _FOUR) << _SIXTEEN)) << np.int32(i)
                for i in range(4):
                    out[block, i + 4] = np.uint8(fifth >> np.int32(8 * i))


@exact_kernel
def quantize_q8_0(x: F32, b: I32, first: int, last: int, out: U8) -> None:
    """Q8_0 (34 bytes: d, 32 signed bytes)."""
    parts = np.zeros((_BATCH, 8), np.int32)
    largest = np.zeros(_BATCH, np.int32)
    d = np.zeros(_BATCH, np.float32)
    inv = np.zeros(_BATCH, np.float32)
    d_bits = np.zeros(_BATCH, np.int32)
    for start in range(first, last, _BATCH):
        count = min(_BATCH, last - start)
        for k in range(count):
            block = start + k
            for c in range(8):
                parts[k, c] = max(
                    max(b[block, c] & _ABS, b[block, c + 8] & _ABS),
                    max(b[block, c + 16] & _ABS, b[block, c + 24] & _ABS),
                )
        _fold_max(parts, largest)
        for k in range(_BATCH):
            d[k] = np.int32(largest[k]).view(np.float32) / np.float32(127.0)
        _halves(d, inv, d_bits)
        for k in range(count):
            block = start + k
            scale = inv[k]
            out[block, 0] = np.uint8(d_bits[k])
            out[block, 1] = np.uint8(d_bits[k] >> 8)
            for i in range(32):
                scaled = x[block, i] * scale
                whole = np.int32(scaled)
                part = scaled - np.float32(whole)
                whole += np.int32(part >= _HALF) - np.int32(part <= -_HALF)
                out[block, i + 2] = np.uint8(max(min(whole, np.int32(127)), np.int32(-127)))
