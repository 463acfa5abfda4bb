"""Round to nearest on every grid: bounds, torch's operators as the oracle, searches that never lose."""

from __future__ import annotations

import pytest
import torch

from core.errors import CorruptFileError, InvalidInputError
from core.quant.math.quantized import FLOAT8, Grid, QuantizedWeight, Strategy
from core.quant.math.rtn import grouped, quantize_rtn, round_to, scales_minmax, scales_search
from core.quant.math.scales import round_scales

STRATEGIES: tuple[Strategy, ...] = ("tensor", "channel", "group", "block")
INTEGERS = ("INT8", "INT4", "INT3", "INT2")


def _weight(rows: int = 200, cols: int = 192, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn((rows, cols), generator=generator) * 0.05


def _error(weight: torch.Tensor, quantized: QuantizedWeight, importance: torch.Tensor | None = None) -> float:
    squares = (quantized.dequantize() - weight).square()
    return float((squares if importance is None else squares * importance).sum())


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("symmetric", [True, False])
def test_every_weight_is_within_half_a_step(dtype: str, strategy: Strategy, symmetric: bool) -> None:
    weight = _weight()
    grid = Grid(dtype, symmetric, strategy, 64, scale_dtype=torch.float32)
    quantized = quantize_rtn(weight, grid)
    steps = grid.expand(quantized.scales, (200, 192))
    # the symmetric positive extreme lies half a step beyond the last code
    assert ((quantized.dequantize() - weight).abs() <= steps * (0.501 if symmetric else 1.001)).all()
    assert quantized.scales.shape == grid.scale_shape((200, 192))
    assert quantized.codes.dtype == (torch.int8 if symmetric else torch.uint8)
    assert (quantized.zero_points is None) == symmetric
    assert int(quantized.codes.min()) >= grid.q_min
    assert int(quantized.codes.max()) <= grid.q_max


@pytest.mark.parametrize("symmetric", [True, False])
def test_channel_codes_agree_with_torch(symmetric: bool) -> None:
    weight = _weight()
    grid = Grid("INT4", symmetric, "channel", scale_dtype=torch.float32)
    quantized = quantize_rtn(weight, grid)
    zeros = quantized.zero_points
    expected = torch.fake_quantize_per_channel_affine(
        weight,
        quantized.scales[:, 0],
        torch.zeros(200) if zeros is None else zeros[:, 0].to(torch.float32),
        0,
        grid.q_min,
        grid.q_max,
    )
    different = (quantized.dequantize() - expected).abs() > 1e-6
    tie = ((weight / quantized.scales).abs() % 1.0 - 0.5).abs() < 1e-4  # torch multiplies by the reciprocal
    assert not (different & ~tie).any()


def test_tensor_codes_agree_with_torch() -> None:
    weight = _weight()
    grid = Grid("INT8", False, "tensor", scale_dtype=torch.float32)
    quantized = quantize_rtn(weight, grid)
    assert quantized.zero_points is not None
    expected = torch.fake_quantize_per_tensor_affine(
        weight, float(quantized.scales), int(quantized.zero_points), 0, 255
    )
    assert ((quantized.dequantize() - expected).abs() > 1e-6).float().mean() < 1e-3


@pytest.mark.parametrize("dtype", sorted(FLOAT8))
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_fp8_codes_are_torchs_cast_of_the_scaled_weight(dtype: str, strategy: Strategy) -> None:
    weight = _weight()
    grid = Grid(dtype, True, strategy, 64, scale_dtype=torch.float32)
    quantized = quantize_rtn(weight, grid)
    assert quantized.codes.dtype == FLOAT8[dtype]
    steps = grid.expand(quantized.scales, (200, 192))
    top = torch.finfo(FLOAT8[dtype]).max
    expected = (weight / steps).clamp(-top, top).to(FLOAT8[dtype]).to(torch.float32) * steps
    assert torch.equal(quantized.dequantize(), expected)
    assert torch.isfinite(expected).all()
    mantissa = 3 if dtype == "FP8_E4M3" else 2
    normal = weight.abs() > steps * torch.finfo(FLOAT8[dtype]).tiny
    relative = ((expected - weight) / weight).abs()[normal]
    assert float(relative.max()) <= 2.0 ** -(mantissa + 1) * 1.001


@pytest.mark.parametrize("dtype", [*INTEGERS, *sorted(FLOAT8)])
@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("symmetric", [True, False])
def test_search_is_never_worse_than_the_whole_range(dtype: str, strategy: Strategy, symmetric: bool) -> None:
    if dtype in FLOAT8 and not symmetric:
        pytest.skip("8-bit floats are symmetric")
    weight = _weight()
    importance = torch.rand(192, generator=torch.Generator().manual_seed(1)) ** 4
    grid = Grid(dtype, symmetric, strategy, 32)
    plain = quantize_rtn(weight, grid)
    searched = quantize_rtn(weight, grid, search=True, importance=importance)
    assert _error(weight, searched, importance) <= _error(weight, plain, importance) * (1 + 1e-5)
    unweighted = quantize_rtn(weight, grid, search=True)
    assert _error(weight, unweighted) <= _error(weight, plain) * (1 + 1e-5)
    if dtype in {"INT2", "INT3"}:
        assert _error(weight, unweighted) < _error(weight, plain) * 0.9


def test_search_in_pieces_gives_the_same_scales(monkeypatch: pytest.MonkeyPatch) -> None:
    weight, grid = _weight(), Grid("INT4", False, "group", 64)
    importance = torch.rand(192, generator=torch.Generator().manual_seed(1))
    whole = scales_search(weight, grid, importance)
    monkeypatch.setattr("core.quant.math.rtn.PIECE", 192 * 7)
    pieces = scales_search(weight, grid, importance)
    assert torch.equal(whole[0], pieces[0])
    assert whole[1] is not None
    assert pieces[1] is not None
    assert torch.equal(whole[1], pieces[1])


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_scales_are_what_their_type_holds(dtype: torch.dtype) -> None:
    scales, _ = scales_minmax(_weight(), Grid("INT4", True, "group", 64, scale_dtype=dtype))
    assert torch.equal(scales.to(dtype).to(torch.float32), scales)
    assert scales.dtype == torch.float32


def test_seven_bit_scales_make_scale_times_zero_exact_in_half_precision() -> None:
    grid = Grid("INT4", False, "group", 32, scale_bits=7)
    weight = _weight() * torch.logspace(-3, 1, 200).unsqueeze(1)
    quantized = quantize_rtn(weight, grid, search=True)
    assert quantized.zero_points is not None
    product = quantized.scales * quantized.zero_points.to(torch.float32)
    assert torch.equal(product.to(torch.float16).to(torch.float32), product)


def test_groups_of_zeros_stay_zero_and_tiny_ones_keep_a_scale() -> None:
    weight = _weight()
    weight[:3] = 0.0
    weight[3] *= 1e-9
    for symmetric in (True, False):
        quantized = quantize_rtn(weight, Grid("INT4", symmetric, "group", 64), search=True)
        assert (quantized.dequantize()[:3] == 0).all()
        assert (quantized.scales > 0).all()
        assert torch.isfinite(quantized.dequantize()).all()


def test_a_zero_point_can_be_kept_from_zero() -> None:
    grid = Grid("INT4", False, "group", 64, zero_min=1)
    for search in (False, True):
        quantized = quantize_rtn(_weight().abs(), grid, search=search)
        assert quantized.zero_points is not None
        assert int(quantized.zero_points.min()) == 1


def test_scales_beyond_half_precision_are_refused() -> None:
    with pytest.raises(InvalidInputError):
        round_scales(torch.tensor([1e6]), Grid("INT4"))
    assert float(round_scales(torch.tensor([1e6]), Grid("INT4", scale_dtype=torch.bfloat16))) > 9e5


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
@pytest.mark.parametrize("dtype", ["INT4", "FP8_E4M3"])
def test_weights_that_are_not_numbers_are_corrupt(bad: float, dtype: str) -> None:
    weight = _weight()
    weight[3, 4] = bad
    with pytest.raises(CorruptFileError):
        quantize_rtn(weight, Grid(dtype, strategy="channel"))


def test_groups_that_do_not_fit_are_refused() -> None:
    with pytest.raises(InvalidInputError):
        quantize_rtn(_weight(cols=100), Grid("INT4", group_size=64))


def test_blocks_at_the_edge_have_their_own_scale() -> None:
    weight = _weight(130, 300)
    weight[128:, 256:] *= 100
    blocks = grouped(weight, Grid("INT8", strategy="block"))
    assert blocks.shape == (2, 3, 128 * 128)
    assert torch.equal(blocks.abs().amax(2)[1, 2], weight[128:, 256:].abs().max())


def test_round_to_breaks_ties_to_even() -> None:
    grid = Grid("INT4", strategy="channel", scale_dtype=torch.float32)
    codes = round_to(torch.tensor([[0.5, 1.5, -0.5, 2.5]]), grid, torch.ones(1, 1))
    assert codes.tolist() == [[0, 2, 0, 2]]
