"""Half and bfloat16 numbers: conversions as integer arithmetic, because Numba has no such types.

float32 -> half rounds to nearest, ties to even, as IEEE 754 and numpy do: values below 2^-14 are aligned
to the subnormal step by one float addition, the others by adding half of the dropped 13 bits.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.quant.math.jit import exact_kernel

F32 = NDArray[np.float32]
I32 = NDArray[np.int32]
U16 = NDArray[np.uint16]
U32 = NDArray[np.uint32]

_INFINITY = np.uint32(0x7F800000)
_ABS = np.uint32(0x7FFFFFFF)
_HALF_OVERFLOW = np.uint32(0x47800000)  # 2^16
_HALF_NORMAL = np.uint32(0x38800000)  # 2^-14
_ALIGN = np.float32(0.5)
_ALIGN_BITS = np.uint32(0x3F000000)
_REBIAS = np.uint32(0xC8000FFF)  # (15 - 127) << 23 plus the rounding bias
_UNBIAS = np.float32(2.0**112)  # from half's exponent bias to float32's
_HALF_SPECIAL = np.float32(65536.0)
_EXPONENT = np.int32(0x7F800000)
_1 = np.uint32(1)
_13 = np.uint32(13)
_16 = np.uint32(16)


@exact_kernel
def half_bits(value: np.float32) -> np.uint16:
    """The IEEE half-precision bits of a float32, rounded to nearest even."""
    bits = np.float32(value).view(np.uint32)
    a = np.uint32(bits & _ABS)
    small = np.float32(np.float32(abs(value)) + _ALIGN)
    subnormal = np.uint32(small.view(np.uint32) - _ALIGN_BITS)
    odd = np.uint32((a >> _13) & _1)
    normal = np.uint32(np.uint32(np.uint32(a + _REBIAS) + odd) >> _13)
    special = np.uint32(0x7E00) if a > _INFINITY else np.uint32(0x7C00)
    h = subnormal if a < _HALF_NORMAL else normal
    h = special if a >= _HALF_OVERFLOW else h
    return np.uint16(h | np.uint32((bits >> _16) & np.uint32(0x8000)))


@exact_kernel
def to_half_bits(x: F32, out: U16, first: int, last: int) -> None:
    """float32 to half-precision bit patterns, nearest even."""
    source = x[first:last]
    target = out[first:last]
    for i in range(source.size):
        target[i] = half_bits(source[i])


@exact_kernel
def from_half_bits(bits: U16, out: F32, first: int, last: int) -> None:
    """Half-precision bit patterns to float32 (exact; subnormals become normal, NaN stays NaN)."""
    source = bits[first:last]
    target = out[first:last]
    for i in range(source.size):
        h = np.uint32(source[i])
        f = np.uint32((h & np.uint32(0x7FFF)) << _13).view(np.float32) * _UNBIAS
        b = np.float32(f).view(np.uint32)
        b = np.uint32(b | _INFINITY) if f >= _HALF_SPECIAL else b
        target[i] = np.uint32(b | np.uint32((h & np.uint32(0x8000)) << _16)).view(np.float32)


@exact_kernel
def to_bf16_bits(bits: U32, out: U16, first: int, last: int) -> None:
    """float32 bit patterns to bfloat16, nearest even; a NaN stays a (quiet) NaN."""
    source = bits[first:last]
    target = out[first:last]
    for i in range(source.size):
        b = source[i]
        bias = np.uint32(np.uint32((b >> _16) & _1) + np.uint32(0x7FFF))
        rounded = np.uint32(b + bias)
        quiet = np.uint32(b | np.uint32(0x400000))
        chosen = quiet if np.uint32(b & _ABS) > _INFINITY else rounded
        target[i] = np.uint16(np.uint32(chosen >> _16))


@exact_kernel
def from_bf16_bits(bits: U16, out: U32, first: int, last: int) -> None:
    """bfloat16 bit patterns to float32 bit patterns (exact)."""
    source = bits[first:last]
    target = out[first:last]
    for i in range(source.size):
        target[i] = np.uint32(source[i]) << np.uint32(16)


@exact_kernel
def first_nonfinite(bits: I32, first: int, last: int) -> int:
    """Index of the first NaN or infinity among the float32 bit patterns ``first .. last``, or -1."""
    for start in range(first, last, 4096):
        part = bits[start : min(start + 4096, last)]
        bad = np.int32(0)
        for i in range(part.size):
            bad |= np.int32((part[i] & _EXPONENT) == _EXPONENT)
        if bad:
            for i in range(part.size):
                if (part[i] & _EXPONENT) == _EXPONENT:
                    return start + i
    return -1
