"""Ternary codes with one scale as GGML blocks: gguf-py decodes exactly what went in."""

from __future__ import annotations

import gguf
import numpy as np
import pytest
from gguf import GGMLQuantizationType

from core.quant.math.ggml.quantize import dequantize, quantize
from core.quant.math.ggml.ternary import pack_ternary
from core.types import GgmlType

KINDS = [GgmlType.TQ1_0, GgmlType.TQ2_0, GgmlType.Q4_0]


def some_codes(rows: int, cols: int) -> np.ndarray[tuple[int, int], np.dtype[np.int8]]:
    return np.random.default_rng(rows * cols).integers(-1, 2, (rows, cols)).astype(np.int8)


@pytest.mark.parametrize("kind", KINDS, ids=lambda t: t.name)
@pytest.mark.parametrize("scale", [0.0317, 1.0, 65504.0, 2.0**-20, 0.333333])
def test_codes_come_back_as_code_times_the_half_scale(kind: GgmlType, scale: float) -> None:
    codes = some_codes(9, 768)
    codes[0, :256] = 0  # a block of zeros keeps the scale
    blocks = pack_ternary(codes, scale, kind)
    expected = codes.astype(np.float32) * np.float32(np.float16(scale))
    assert np.array_equal(gguf.dequantize(blocks, GGMLQuantizationType[kind.name]), expected)
    assert np.array_equal(dequantize(blocks, kind, 768), expected)


@pytest.mark.parametrize("kind", KINDS[:2], ids=lambda t: t.name)
def test_rounding_ternary_weights_gives_the_same_blocks(kind: GgmlType) -> None:
    codes = some_codes(7, 512)
    scale = np.float32(np.float16(0.0217))
    assert np.array_equal(quantize(codes * scale, kind), pack_ternary(codes, float(scale), kind))


def test_strided_and_empty_codes_are_taken() -> None:
    wide = some_codes(6, 1024)
    strided = pack_ternary(wide[::2, :512], 0.5, GgmlType.TQ2_0)
    assert np.array_equal(strided, pack_ternary(wide[::2, :512].copy(), 0.5, GgmlType.TQ2_0))
    assert pack_ternary(wide[:0, :512], 0.5, GgmlType.TQ1_0).shape == (0, 108)
    assert pack_ternary(some_codes(2, 288), 0.5, GgmlType.Q4_0).shape == (2, 162)


def test_what_cannot_be_held_is_refused() -> None:
    codes = some_codes(2, 256)
    with pytest.raises(ValueError, match="TQ2_0"):
        pack_ternary(codes[:, :240], 1.0, GgmlType.TQ2_0)
    with pytest.raises(ValueError, match="Q8_0"):
        pack_ternary(codes, 1.0, GgmlType.Q8_0)
    with pytest.raises(ValueError, match="-1, 0 and 1"):
        pack_ternary(codes * np.int8(2), 1.0, GgmlType.TQ2_0)
    with pytest.raises(ValueError, match="int8"):
        pack_ternary(codes.astype(np.int16), 1.0, GgmlType.TQ2_0)  # type: ignore[arg-type]  # that is the point
    for scale in (0.0, -1.0, 1e-9, 1e6, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="half-precision"):
            pack_ternary(codes, scale, GgmlType.TQ1_0)
