"""The ternary block types TQ1_0 and TQ2_0: 256 weights of -1, 0 or 1 and one scale, byte for byte ggml's.

    d = max |x|,  q = round(x / d) in {-1, 0, 1} (halves away from zero),  w = d q

TQ2_0 (66 bytes) stores q + 1 in two bits: byte 32 h + l holds weights 128 h + l + {0, 32, 64, 96}, the first
in the lowest bits. TQ1_0 (54 bytes) stores five digits to the base of three in a byte: bytes 0..31 hold
weights l + {0, 32, ..., 128}, bytes 32..47 weights 160 + l + {0, 16, ..., 64}, bytes 48..51 the last 16 by
fours. A byte is ceil(256 v / 243) of its number v, so that multiplying by three moves the next digit into
bits 8 and 9. The half-precision scale stands at the end. The rule is absmax, as in ggml: only weights that
were trained to be ternary survive it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from core.quant.math.ggml.halves import half_bits
from core.quant.math.ggml.packing import I8, U8, pack_half
from core.quant.math.jit import exact_kernel
from core.types import GgmlType

F32 = NDArray[np.float32]

BLOCK = 256
_ZERO = np.float32(0.0)
_ONE = np.float32(1.0)
_HALF = np.float32(0.5)
_LIMIT = np.float32(65504.0)
_OVERFLOW = np.float32(65520.0)  # rounds to infinity as a half
_POWERS = np.array([1, 3, 9, 27, 81], np.uint8)


@exact_kernel
def _base_three(value: np.int32) -> np.uint8:
    """The byte of a number of five ternary digits: ceil(256 v / 243)."""
    return np.uint8((value * np.int32(256) + np.int32(242)) // np.int32(243))


@exact_kernel
def _pack_digits(q: U8, out: U8) -> None:
    """52 bytes of TQ1_0 from 256 digits 0, 1, 2."""
    for i in range(32):
        v = np.int32(0)
        for n in range(5):
            v = v * np.int32(3) + np.int32(q[i + 32 * n])
        out[i] = _base_three(v)
    for i in range(16):
        v = np.int32(0)
        for n in range(5):
            v = v * np.int32(3) + np.int32(q[160 + i + 16 * n])
        out[32 + i] = _base_three(v)
    for i in range(4):
        v = np.int32(0)
        for n in range(4):
            v = v * np.int32(3) + np.int32(q[240 + i + 4 * n])
        out[48 + i] = _base_three(v * np.int32(3))


@exact_kernel
def _pack_pairs(q: U8, out: U8) -> None:
    """64 bytes of TQ2_0 from 256 digits 0, 1, 2."""
    for h in range(2):
        source = q[128 * h : 128 * h + 128]
        target = out[32 * h : 32 * h + 32]
        for i in range(32):
            target[i] = source[i] | (source[32 + i] << 2) | (source[64 + i] << 4) | (source[96 + i] << 6)


@exact_kernel
def _pack_block(q: U8, d: np.float32, dense: bool, out: U8) -> None:
    if dense:
        _pack_digits(q, out)
        pack_half(half_bits(d), out, 52)
    else:
        _pack_pairs(q, out)
        pack_half(half_bits(d), out, 64)


@exact_kernel
def quantize_ternary(x: F32, first: int, last: int, dense: bool, out: U8) -> None:
    """Blocks ``first .. last`` of ``x [n_blocks, 256]`` into ``out``; ``dense``: TQ1_0, else TQ2_0. A scale
    that a half cannot hold is clamped, where ggml's becomes infinite."""
    q = np.zeros(256, np.uint8)
    for block in range(first, last):
        row = x[block]
        d = _ZERO
        for i in range(256):
            d = max(d, abs(row[i]))
        inverse = _ONE / d if d != _ZERO else _ZERO
        for i in range(256):
            scaled = row[i] * inverse
            q[i] = np.uint8(1 + np.int32(scaled >= _HALF) - np.int32(scaled <= -_HALF))
        _pack_block(q, min(d, _LIMIT) if d >= _OVERFLOW else d, dense, out[block])


@exact_kernel
def _pack_codes(codes: I8, d: np.float32, dense: bool, out: U8) -> None:
    """Every block of ``codes [n_blocks, 256]`` with the one scale ``d``."""
    q = np.zeros(256, np.uint8)
    for block in range(len(codes)):
        for i in range(256):
            q[i] = np.uint8(codes[block, i] + 1)
        _pack_block(q, d, dense, out[block])


def pack_ternary(codes: NDArray[np.int8], scale: float, kind: GgmlType) -> U8:
    """Ternary codes with one scale as GGML blocks that decode to exactly ``code * float16(scale)``.

    ``codes``: int8 ``[out, in]`` of -1, 0 and 1; ``kind``: TQ1_0, TQ2_0, or Q4_0 for rows that are not
    multiples of 256. Returns uint8 ``[out, row_bytes]``. Raises ValueError for other codes or kinds, for rows
    that are not whole blocks, and for a scale that a half cannot hold as a positive number.
    """
    if codes.ndim != 2 or codes.dtype != np.int8:
        raise ValueError(f"codes must be an int8 matrix, not {codes.dtype} of shape {codes.shape}")
    if codes.size and (codes.min() < -1 or codes.max() > 1):
        raise ValueError("ternary codes are -1, 0 and 1")
    with np.errstate(over="ignore"):
        half = np.float16(scale)
    if not math.isfinite(scale) or not np.isfinite(half) or half <= 0:
        raise ValueError(f"the scale {scale:g} is no positive half-precision number")
    row_bytes = kind.row_bytes(codes.shape[1])
    if kind is GgmlType.Q4_0:
        return _pack_q4_0(codes, half).reshape(len(codes), row_bytes)
    if kind not in {GgmlType.TQ1_0, GgmlType.TQ2_0}:
        raise ValueError(f"{kind.name} does not hold ternary weights; TQ1_0, TQ2_0 and Q4_0 do")
    out = np.empty((codes.size // BLOCK, kind.type_size), np.uint8)
    if codes.size:
        blocks = np.array(codes, order="C").reshape(-1, BLOCK)
        _pack_codes(blocks, np.float32(half), kind is GgmlType.TQ1_0, out)
    return out.reshape(len(codes), row_bytes)


def _pack_q4_0(codes: I8, half: np.float16) -> U8:
    """Q4_0 is ``d (q - 8)`` with two nibbles a byte: weights l and 16 + l."""
    q = (codes.reshape(-1, 2, 16) + np.int8(8)).astype(np.uint8)
    out = np.empty((len(q), 18), np.uint8)
    out[:, :2] = np.array([half], "<f2").view(np.uint8)
    out[:, 2:] = q[:, 0] | (q[:, 1] << np.uint8(4))
    return out


def _digits(data: U8, group: int, n: int) -> U8:
    """The ``n`` leading digits of bytes in groups: per ``group`` bytes all first digits, then all second."""
    spread = data.reshape(len(data), -1, 1, group) * _POWERS[:n].reshape(1, 1, n, 1)  # modulo 256, as meant
    return ((spread.astype(np.uint16) * np.uint16(3)) >> np.uint16(8)).astype(np.uint8).reshape(len(data), -1)


def tq1_0_digits(blocks: U8) -> U8:
    """Digits 0, 1, 2 of TQ1_0 blocks ``[n_blocks, 54]``, ``[n_blocks, 256]``."""
    return np.concatenate(
        [_digits(blocks[:, :32], 32, 5), _digits(blocks[:, 32:48], 16, 5), _digits(blocks[:, 48:52], 4, 4)],
        axis=1,
    )
