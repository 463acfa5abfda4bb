"""The GGML kernels against ggml's reference rows (libgguf) and gguf-py's own decoder."""

from __future__ import annotations

from pathlib import Path

import gguf
import libgguf
import numpy as np
import pytest
import torch
from gguf import GGMLQuantizationType
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from core.quant.math.ggml.quantize import bf16_to_f32, dequantize, f16_to_f32, find_nonfinite, quantize
from core.types import GgmlType

F32 = NDArray[np.float32]
U8 = NDArray[np.uint8]

RTN = [GgmlType.Q4_0, GgmlType.Q4_1, GgmlType.Q5_0, GgmlType.Q5_1, GgmlType.Q8_0]
K_QUANTS = [GgmlType.Q2_K, GgmlType.Q3_K, GgmlType.Q4_K, GgmlType.Q5_K, GgmlType.Q6_K]
TERNARY = [GgmlType.TQ1_0, GgmlType.TQ2_0]
FLOATS = [GgmlType.F32, GgmlType.F16, GgmlType.BF16]
ERROR_BAR = 1.005
ROWS, COLS = 48, 2048
# What a half-precision scale cannot express decides between two errors of this size, relative to x^2.
HALF_NOISE = 2.0**-24


def decoded(blocks: U8, qtype: GgmlType) -> NDArray[np.float64]:
    values: NDArray[np.float32] = gguf.dequantize(blocks, GGMLQuantizationType[qtype.name])
    return values.astype(np.float64)


def squared_error(x: F32, blocks: U8, qtype: GgmlType, weights: F32 | None = None) -> float:
    squares = np.square(x.astype(np.float64) - decoded(blocks, qtype))
    return float((squares if weights is None else squares * weights).sum())


def reference(x: F32, qtype: GgmlType, importance: F32 | None = None) -> U8:
    rows: U8 = libgguf.quantize_rows(x, int(qtype), importance)
    return rows


def made_rows(kind: str) -> F32:
    rng = np.random.default_rng(7)
    shape = (ROWS, COLS)
    normal = rng.standard_normal(shape)
    outlier = normal * 0.02
    outlier[:, ::512] = rng.uniform(-1000, 1000, outlier[:, ::512].shape)
    rows = {
        "normal": normal * 0.02,
        "student_t5": rng.standard_t(5, shape) * 0.02,
        "student_t3": rng.standard_t(3, shape) * 0.02,
        "student_t1.5": rng.standard_t(1.5, shape),
        "laplace": rng.laplace(size=shape),
        "uniform": rng.uniform(-1, 1, shape),
        "all_positive": np.abs(normal) + 0.5,
        "all_negative": -np.abs(normal) - 0.5,
        "outliers": outlier,
        "sparse": normal * (rng.random(shape) < 0.05),
        "constant": np.repeat(rng.standard_normal((ROWS, 1)), COLS, axis=1),
        "ramp": np.linspace(-1, 1, COLS) * rng.random((ROWS, 1)),
        "column_scales": normal * np.exp(rng.standard_normal((1, COLS))),
        "huge": rng.uniform(-2e5, 2e5, shape),
        "tiny": normal * 1e-6,
    }
    return np.ascontiguousarray(rows[kind], np.float32)


KINDS = [
    *["normal", "student_t5", "student_t3", "student_t1.5", "laplace", "uniform", "all_positive"],
    *["all_negative", "outliers", "sparse", "constant", "ramp", "column_scales", "huge", "tiny"],
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("qtype", K_QUANTS, ids=lambda t: t.name)
def test_the_error_is_at_most_half_a_percent_above_the_reference(qtype: GgmlType, kind: str) -> None:
    x = made_rows(kind)
    ours = squared_error(x, quantize(x, qtype), qtype)
    assert ours <= ERROR_BAR * squared_error(x, reference(x, qtype), qtype)


@pytest.mark.parametrize("kind", ["normal", "student_t3", "laplace", "uniform"])
@pytest.mark.parametrize("qtype", K_QUANTS, ids=lambda t: t.name)
def test_large_weights_are_not_traded_away_for_small_ones(qtype: GgmlType, kind: str) -> None:
    """The reference minimises an error weighted to large weights; in that measure ours is no worse either."""
    x = made_rows(kind)
    ours = squared_error(x, quantize(x, qtype), qtype, np.abs(x))
    assert ours <= ERROR_BAR * squared_error(x, reference(x, qtype), qtype, np.abs(x))


@pytest.fixture(scope="module")
def real_rows(smollm2_gguf: Path) -> F32:
    """Rows of two real matrices, moved off the 4-bit grid that they were stored on."""
    tensors = {t.name: t for t in gguf.GGUFReader(smollm2_gguf).tensors}
    parts = [tensors[f"blk.{layer}.ffn_down.weight"] for layer in (0, 17)]
    grid = np.concatenate([gguf.dequantize(t.data[:128], t.tensor_type) for t in parts])
    step = np.ptp(grid.reshape(len(grid), -1, 32), axis=2, keepdims=True).repeat(32, axis=2) / 15
    noise = np.random.default_rng(0).uniform(-0.5, 0.5, grid.shape) * step.reshape(grid.shape)
    return np.ascontiguousarray(grid + noise, np.float32)


@pytest.mark.real_model
@pytest.mark.parametrize("qtype", K_QUANTS, ids=lambda t: t.name)
def test_real_weight_rows_are_at_least_as_good_as_the_reference(qtype: GgmlType, real_rows: F32) -> None:
    ours = squared_error(real_rows, quantize(real_rows, qtype), qtype)
    assert ours <= ERROR_BAR * squared_error(real_rows, reference(real_rows, qtype), qtype)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    qtype=st.sampled_from(K_QUANTS),
    seed=st.integers(0, 2**32 - 1),
    freedom=st.floats(2, 30),
    offset=st.floats(-1, 1),
    spread=st.floats(0, 1),
    scale=st.floats(1e-2, 1),
)
def test_rows_of_any_tail_offset_and_spread_are_as_good_as_the_reference(
    qtype: GgmlType, seed: int, freedom: float, offset: float, spread: float, scale: float
) -> None:
    rng = np.random.default_rng(seed)
    local = np.exp(spread * rng.standard_normal((16, 2048 // 32))).repeat(32, axis=1)
    x = (scale * local * (rng.standard_t(freedom, (16, 2048)) + offset)).astype(np.float32)
    ours = squared_error(x, quantize(x, qtype, threads=1), qtype)
    assert ours <= ERROR_BAR * squared_error(x, reference(x, qtype), qtype)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    qtype=st.sampled_from(K_QUANTS),
    row=hnp.arrays(
        np.float32,
        (1, 512),
        elements=st.floats(-100, 100, width=32, allow_subnormal=False),
        fill=st.floats(-2, 2, width=32, allow_subnormal=False),
    ),
)
def test_a_contrived_row_is_never_far_worse_than_the_reference(qtype: GgmlType, row: F32) -> None:
    """On a few odd values in a flat row either search may be the luckier one; neither by much."""
    ours = squared_error(row, quantize(row, qtype, threads=1), qtype)
    bound = squared_error(row, reference(row, qtype), qtype)
    assert ours <= 2 * bound + 512 * HALF_NOISE * float(np.square(row).max())


@pytest.mark.parametrize("qtype", K_QUANTS + RTN + TERNARY, ids=lambda t: t.name)
@pytest.mark.parametrize("value", [0.0, -0.0, 1.0, -1.0, 0.37, -1234.5, 6e4, 1e-40])
def test_constant_rows_come_back_to_half_precision(qtype: GgmlType, value: float) -> None:
    x = np.full((2, 512), value, np.float32)
    ours = squared_error(x, quantize(x, qtype), qtype)
    assert ours <= squared_error(x, reference(x, qtype), qtype) + x.size * HALF_NOISE * value**2


@pytest.mark.parametrize("qtype", K_QUANTS + RTN + TERNARY, ids=lambda t: t.name)
def test_weights_beyond_half_precision_stay_finite(qtype: GgmlType) -> None:
    x = (np.random.default_rng(3).uniform(-1, 1, (4, 1024)) * 3e6).astype(np.float32)
    assert np.isfinite(decoded(quantize(x, qtype), qtype)).all()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("qtype", RTN + TERNARY, ids=lambda t: t.name)
def test_closed_formulas_give_the_reference_bytes(qtype: GgmlType, kind: str) -> None:
    x = made_rows(kind)
    if kind == "huge":
        x /= 8  # the reference's offset overflows half precision beyond; ours stays finite
    np.testing.assert_array_equal(quantize(x, qtype), reference(x, qtype))


@pytest.mark.parametrize("qtype", RTN + TERNARY, ids=lambda t: t.name)
def test_ties_and_signed_zeros_are_rounded_as_the_reference_does(qtype: GgmlType) -> None:
    rng = np.random.default_rng(5)
    halves = rng.integers(-16, 17, (32, 256)).astype(np.float32) / 4
    zeros = np.where(rng.random((32, 256)) < 0.5, np.float32(0), np.float32(-0.0))
    one_sided = np.maximum(rng.standard_normal((32, 256)), 0).astype(np.float32)
    x = np.concatenate([halves, zeros, one_sided, -one_sided, np.abs(halves) + 1])
    np.testing.assert_array_equal(quantize(x, qtype), reference(x, qtype))


def test_f16_rounds_as_numpy_does() -> None:
    patterns = np.random.default_rng(0).integers(0, 2**32, (64, 4096), dtype=np.uint32)
    edges = np.array(
        [[65519.996, 65520, 65504, 2.0**-14, 2.0**-24, 2.0**-25, 6e-8, 0, -0.0, np.inf]], np.float32
    )
    for x in (patterns.view(np.float32), edges):
        with np.errstate(over="ignore", invalid="ignore"):
            expected = x.astype(np.float16).view(np.uint16)
        number = ~np.isnan(x)
        np.testing.assert_array_equal(quantize(x, GgmlType.F16).view(np.uint16)[number], expected[number])


def test_bf16_rounds_as_torch_does() -> None:
    x = np.random.default_rng(0).integers(0, 2**32, (64, 4096), dtype=np.uint32).view(np.float32)
    expected = torch.from_numpy(x).to(torch.bfloat16).view(torch.int16).numpy().view(np.uint16)
    number = ~np.isnan(x)
    np.testing.assert_array_equal(quantize(x, GgmlType.BF16).view(np.uint16)[number], expected[number])


def test_every_half_and_bfloat16_becomes_its_float32() -> None:
    every = np.arange(65536, dtype=np.uint16)
    out = np.empty(65536, np.float32)
    assert f16_to_f32(every.view(np.float16), out) is out
    np.testing.assert_array_equal(out, every.view(np.float16).astype(np.float32))
    np.testing.assert_array_equal(
        bf16_to_f32(every).view(np.uint32), every.astype(np.uint32) << np.uint32(16)
    )


@pytest.mark.parametrize("qtype", list(GgmlType), ids=lambda t: t.name)
def test_decoding_agrees_bit_by_bit_with_gguf(qtype: GgmlType) -> None:
    x = made_rows("student_t3")
    blocks = quantize(x, qtype)
    noise = np.random.default_rng(1).integers(0, 256, blocks.shape, dtype=np.uint8)
    for data in (blocks, noise):
        with np.errstate(all="ignore"):
            expected = gguf.dequantize(data, GGMLQuantizationType[qtype.name])
            np.testing.assert_array_equal(dequantize(data, qtype, COLS), expected)


@pytest.mark.parametrize("qtype", list(GgmlType), ids=lambda t: t.name)
def test_the_bytes_do_not_depend_on_the_number_of_threads(qtype: GgmlType) -> None:
    x = np.random.default_rng(2).standard_normal((517, 1280)).astype(np.float32)
    alone = quantize(x, qtype, threads=1)
    np.testing.assert_array_equal(alone, quantize(x, qtype, threads=2))
    np.testing.assert_array_equal(alone, quantize(x, qtype, threads=5))
    rows = [quantize(x[i : i + 1], qtype, threads=1) for i in range(0, 517, 100)]
    np.testing.assert_array_equal(alone[::100], np.concatenate(rows))


@pytest.mark.parametrize("qtype", [*K_QUANTS, *RTN[:4]], ids=lambda t: t.name)
def test_importance_lowers_the_error_that_it_weights(qtype: GgmlType) -> None:
    rng = np.random.default_rng(11)
    x = rng.standard_normal((32, 1024)).astype(np.float32)
    importance = np.exp(2 * rng.standard_normal(1024)).astype(np.float32)
    plain = squared_error(x, quantize(x, qtype), qtype, importance)
    weighted = squared_error(x, quantize(x, qtype, importance=importance), qtype, importance)
    bound = squared_error(x, reference(x, qtype, importance), qtype, importance)
    assert weighted < 0.97 * plain
    assert weighted <= ERROR_BAR * bound


@pytest.mark.parametrize("qtype", K_QUANTS + RTN[:4], ids=lambda t: t.name)
def test_columns_without_importance_do_not_break_the_others(qtype: GgmlType) -> None:
    x = np.random.default_rng(12).standard_normal((4, 1024)).astype(np.float32)
    importance = np.ones(1024, np.float32)
    importance[256:600] = 0
    blocks = quantize(x, qtype, importance=importance)
    assert squared_error(x, blocks, qtype) <= 3 * squared_error(x, quantize(x, qtype), qtype)
    nothing = quantize(x, qtype, importance=np.zeros(1024, np.float32))
    np.testing.assert_array_equal(nothing, quantize(x, qtype))


@pytest.mark.parametrize("qtype", [t for t in GgmlType if t.is_quantized], ids=lambda t: t.name)
def test_rows_that_are_not_whole_blocks_are_refused(qtype: GgmlType) -> None:
    with pytest.raises(ValueError, match=qtype.name):
        quantize(np.zeros((2, qtype.block_size + 16), np.float32), qtype)
    with pytest.raises(ValueError, match=qtype.name):
        dequantize(np.zeros((2, qtype.type_size + 1), np.uint8), qtype, qtype.block_size)


def test_wrong_arrays_are_refused() -> None:
    x = np.zeros((2, 256), np.float32)
    with pytest.raises(ValueError, match="float32"):
        quantize(x.astype(np.float64), GgmlType.Q4_0)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(ValueError, match="out"):
        quantize(x, GgmlType.Q4_0, out=np.empty((2, 143), np.uint8))
    with pytest.raises(ValueError, match="importance has shape"):
        quantize(x, GgmlType.Q4_K, importance=np.ones(255, np.float32))
    with pytest.raises(ValueError, match="finite"):
        quantize(x, GgmlType.Q4_K, importance=np.full(256, np.nan, np.float32))


@pytest.mark.parametrize("qtype", list(GgmlType), ids=lambda t: t.name)
def test_out_is_filled_and_sources_may_be_read_only_or_strided(qtype: GgmlType) -> None:
    wide = np.random.default_rng(4).standard_normal((6, 1024)).astype(np.float32)
    x = np.ascontiguousarray(wide[:, :512])
    out = np.empty((6, qtype.row_bytes(512)), np.uint8)
    assert quantize(x, qtype, out=out) is out
    frozen = x.copy()
    frozen.flags.writeable = False
    np.testing.assert_array_equal(quantize(frozen, qtype), out)
    np.testing.assert_array_equal(quantize(wide[:, :512], qtype), out)
    assert quantize(x[:0], qtype).shape == (0, out.shape[1])
    assert dequantize(out[:0], qtype, 512).shape == (0, 512)


@pytest.mark.parametrize("qtype", list(GgmlType), ids=lambda t: t.name)
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_finite_do_no_harm_to_other_blocks(qtype: GgmlType, bad: float) -> None:
    x = np.random.default_rng(6).standard_normal((2, 512)).astype(np.float32)
    clean = quantize(x, qtype)
    x[0, 3] = bad
    np.testing.assert_array_equal(quantize(x, qtype)[1], clean[1])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("at", [0, 1, 4095, 4096, 999_999])
def test_the_first_value_that_is_not_finite_is_found(bad: float, at: int) -> None:
    x = np.full((1000, 1000), 3.0e38, np.float32)
    assert find_nonfinite(x) == -1
    x.reshape(-1)[at:] = bad
    assert find_nonfinite(x) == at
    assert find_nonfinite(x[:0]) == -1
