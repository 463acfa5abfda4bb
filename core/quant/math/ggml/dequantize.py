"""Blocks back to float32, in numpy: the inverse of every layout, rounding exactly as ggml decodes.

Each decoder takes ``[n_blocks, type_size]`` bytes and gives ``[n_blocks, block_size]`` float32. Products are
taken in ggml's order (scale times integer scale first), so that the results agree bit by bit.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.quant.math.ggml.ternary import tq1_0_digits
from core.types import GgmlType

U8 = NDArray[np.uint8]
F32 = NDArray[np.float32]

_NIBBLES = np.array([0, 4], np.uint8)
_PAIRS = np.array([0, 2, 4, 6], np.uint8)
_BITS = np.arange(8, dtype=np.uint8)


def _half(blocks: U8, at: int) -> F32:
    """The half-precision number at byte ``at`` of every block, ``[n_blocks, 1]``."""
    return np.ascontiguousarray(blocks[:, at : at + 2]).view(np.float16).astype(np.float32)


def _fields(data: U8, group: int, shifts: U8, mask: int) -> U8:
    """Split bytes into bit fields: per ``group`` bytes, first all lowest fields, then the next ones."""
    n = len(data)
    split = (data.reshape(n, -1, 1, group) >> shifts.reshape(1, 1, -1, 1)) & np.uint8(mask)
    return split.reshape(n, -1)


def _signed(levels: U8, offset: int) -> F32:
    return levels.astype(np.float32) - np.float32(offset)


def _five_bits(low: U8, high: U8) -> U8:
    """Low nibbles joined with 32 high bits (bit l of a little-endian word belongs to weight l)."""
    fifth = np.unpackbits(np.ascontiguousarray(high), axis=1, bitorder="little")
    return low | (fifth << np.uint8(4))


def _q4_0(b: U8) -> F32:
    return _half(b, 0) * _signed(_fields(b[:, 2:], 16, _NIBBLES, 15), 8)


def _q4_1(b: U8) -> F32:
    return _half(b, 0) * _signed(_fields(b[:, 4:], 16, _NIBBLES, 15), 0) + _half(b, 2)


def _q5_0(b: U8) -> F32:
    return _half(b, 0) * _signed(_five_bits(_fields(b[:, 6:], 16, _NIBBLES, 15), b[:, 2:6]), 16)


def _q5_1(b: U8) -> F32:
    return _half(b, 0) * _signed(_five_bits(_fields(b[:, 8:], 16, _NIBBLES, 15), b[:, 4:8]), 0) + _half(b, 2)


def _q8_0(b: U8) -> F32:
    return _half(b, 0) * b[:, 2:].view(np.int8).astype(np.float32)


def _scaled(q: F32, scale: F32, minimum: F32 | None = None) -> F32:
    """q times the scale of its sub-block, less the minimum of its sub-block."""
    n, subs = scale.shape
    x = q.reshape(n, subs, -1) * scale[:, :, None]
    if minimum is not None:
        x -= minimum[:, :, None]
    return x.reshape(n, -1)


def _q2_k(b: U8) -> F32:
    scale = _half(b, 80) * (b[:, :16] & np.uint8(15)).astype(np.float32)
    minimum = _half(b, 82) * (b[:, :16] >> np.uint8(4)).astype(np.float32)
    return _scaled(_signed(_fields(b[:, 16:80], 32, _PAIRS, 3), 0), scale, minimum)


def _q3_k(b: U8) -> F32:
    low = _fields(b[:, 96:104], 8, _NIBBLES, 15)
    high = _fields(b[:, 104:108], 4, _PAIRS, 3)
    scale = _half(b, 108) * _signed(low | (high << np.uint8(4)), 32)
    third = _fields(b[:, :32], 32, _BITS, 1)
    return _scaled(_signed(_fields(b[:, 32:96], 32, _PAIRS, 3) | (third << np.uint8(2)), 4), scale)


def _six_bit_pairs(b: U8) -> tuple[F32, F32]:
    """Scales and minimums of a Q4_K or Q5_K block, ``[n_blocks, 8]`` each."""
    first, second, third = b[:, 4:8], b[:, 8:12], b[:, 12:16]
    top = np.uint8(0x30)
    low = np.uint8(63)
    ls = np.concatenate([first & low, (third & np.uint8(15)) | ((first >> np.uint8(2)) & top)], axis=1)
    lm = np.concatenate([second & low, (third >> np.uint8(4)) | ((second >> np.uint8(2)) & top)], axis=1)
    return _half(b, 0) * ls.astype(np.float32), _half(b, 2) * lm.astype(np.float32)


def _q4_k(b: U8) -> F32:
    return _scaled(_signed(_fields(b[:, 16:], 32, _NIBBLES, 15), 0), *_six_bit_pairs(b))


def _q5_k(b: U8) -> F32:
    q = _fields(b[:, 48:], 32, _NIBBLES, 15) | (_fields(b[:, 16:48], 32, _BITS, 1) << np.uint8(4))
    return _scaled(_signed(q, 0), *_six_bit_pairs(b))


def _q6_k(b: U8) -> F32:
    scale = _half(b, 208) * b[:, 192:208].view(np.int8).astype(np.float32)
    q = _fields(b[:, :128], 64, _NIBBLES, 15) | (_fields(b[:, 128:192], 32, _PAIRS, 3) << np.uint8(4))
    return _scaled(_signed(q, 32), scale)


def _tq1_0(b: U8) -> F32:
    return _half(b, 52) * _signed(tq1_0_digits(b), 1)


def _tq2_0(b: U8) -> F32:
    return _half(b, 64) * _signed(_fields(b[:, :64], 32, _PAIRS, 3), 1)


_DECODERS: dict[GgmlType, Callable[[U8], F32]] = {
    GgmlType.Q4_0: _q4_0,
    GgmlType.Q4_1: _q4_1,
    GgmlType.Q5_0: _q5_0,
    GgmlType.Q5_1: _q5_1,
    GgmlType.Q8_0: _q8_0,
    GgmlType.Q2_K: _q2_k,
    GgmlType.Q3_K: _q3_k,
    GgmlType.Q4_K: _q4_k,
    GgmlType.Q5_K: _q5_k,
    GgmlType.Q6_K: _q6_k,
    GgmlType.TQ1_0: _tq1_0,
    GgmlType.TQ2_0: _tq2_0,
}

_CHUNK_WEIGHTS = 1 << 18  # temporaries stay in the cache


def decode_blocks(blocks: U8, qtype: GgmlType, out: F32) -> None:
    """Decode ``[n_blocks, type_size]`` bytes into ``out`` (``[n_blocks, block_size]``), chunk by chunk."""
    decode = _DECODERS[qtype]
    step = _CHUNK_WEIGHTS // qtype.block_size
    for start in range(0, len(blocks), step):
        out[start : start + step] = decode(blocks[start : start + step])
