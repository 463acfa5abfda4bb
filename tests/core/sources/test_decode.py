"""Half precision and BF16 to float32: every bit pattern."""

from __future__ import annotations

import numpy as np

from core.sources.decode import bf16_to_f32, f16_to_f32

ALL = np.arange(65536, dtype=np.uint16)


def test_every_finite_half_is_converted_exactly() -> None:
    finite = ALL[(ALL & 0x7C00) != 0x7C00]
    out = np.empty(finite.size, np.float32)
    f16_to_f32(finite.view(np.int16), out)
    assert np.array_equal(out.view(np.uint32), finite.view(np.float16).astype(np.float32).view(np.uint32))


def test_infinities_and_nans_survive() -> None:
    for special in (0x7C00, 0xFC00, 0x7E01, 0xFFFF):
        bits = np.array([0x3C00, special, 0x0001], np.uint16)
        out = np.empty(3, np.float32)
        f16_to_f32(bits.view(np.int16), out)
        assert np.array_equal(out, bits.view(np.float16).astype(np.float32), equal_nan=True)


def test_bf16_is_the_upper_half_of_a_float32() -> None:
    out = np.empty(65536, np.float32)
    bf16_to_f32(ALL, out)
    assert np.array_equal(out.view(np.uint32), ALL.astype(np.uint32) << 16)
    f16_to_f32(np.empty(0, np.int16), np.empty(0, np.float32))
