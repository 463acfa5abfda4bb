"""Fake quantization of activations, against torch's own operators and compressed-tensors' conventions."""

from __future__ import annotations

import pytest
import torch

from core.errors import InvalidInputError
from core.quant.math.activations import fake_quantize, parameters_of
from core.quant.math.quantized import ActivationGrid, ActivationParameters

INT8_STATIC = ActivationGrid("INT8", dynamic=False)
INT8_DYNAMIC = ActivationGrid("INT8", dynamic=True)


def _activations(seed: int = 0) -> torch.Tensor:
    x = torch.randn((2, 17, 64), generator=torch.Generator().manual_seed(seed))
    x[..., 5] *= 30
    return x


@pytest.mark.parametrize("symmetric", [True, False])
def test_static_int8_agrees_with_torch(symmetric: bool) -> None:
    x = _activations()
    grid = ActivationGrid("INT8", dynamic=False, symmetric=symmetric)
    low, high = (float(v) for v in x.aminmax())
    parameters = parameters_of(grid, low * 0.7, high * 0.9)
    assert parameters.scale is not None
    expected = torch.fake_quantize_per_tensor_affine(
        x, parameters.scale, parameters.zero_point or 0, -128, 127
    )
    assert torch.allclose(fake_quantize(x, parameters), expected, atol=1e-5 * parameters.scale)


def test_dynamic_int8_agrees_with_torch_token_by_token() -> None:
    x = _activations()
    tokens = x.reshape(-1, 64)
    scales = tokens.abs().amax(1) / 127.5
    expected = torch.fake_quantize_per_channel_affine(
        tokens, scales, torch.zeros(len(tokens), dtype=torch.int32), 0, -128, 127
    ).reshape(x.shape)
    ours = fake_quantize(x, ActivationParameters(INT8_DYNAMIC))
    extreme = x.abs() == x.abs().amax(-1, keepdim=True)  # 127.5 steps: a tie that torch's reciprocal breaks
    assert torch.allclose(ours[~extreme], expected[~extreme], atol=1e-5)
    assert ((ours - x).abs().reshape(-1, 64).amax(1) <= scales * 0.501).all()


@pytest.mark.parametrize(
    ("dtype", "torch_dtype", "top"),
    [("FP8_E4M3", torch.float8_e4m3fn, 448.0), ("FP8_E5M2", torch.float8_e5m2, 57344.0)],
)
def test_dynamic_fp8_agrees_with_torchs_cast(dtype: str, torch_dtype: torch.dtype, top: float) -> None:
    x = _activations()
    scales = x.abs().amax(-1, keepdim=True) / top
    expected = (x / scales).to(torch_dtype).to(torch.float32) * scales
    assert torch.equal(fake_quantize(x, ActivationParameters(ActivationGrid(dtype, dynamic=True))), expected)


def test_static_fp8_saturates_beyond_its_range() -> None:
    parameters = ActivationParameters(ActivationGrid("FP8_E4M3", dynamic=False), scale=1.0)
    assert fake_quantize(torch.tensor([1000.0, -1000.0]), parameters).tolist() == [448.0, -448.0]


@pytest.mark.parametrize("symmetric", [True, False])
def test_errors_are_at_most_half_a_step_inside_the_range(symmetric: bool) -> None:
    x = _activations()
    grid = ActivationGrid("INT8", dynamic=False, symmetric=symmetric)
    low, high = (float(v) for v in x.aminmax())
    parameters = parameters_of(grid, low, high)
    assert parameters.scale is not None
    error = (fake_quantize(x, parameters) - x).abs().max()
    assert error <= parameters.scale * (1.01 if symmetric else 0.51 + 0.5)
    assert (fake_quantize(x, parameters) - x).abs().median() <= parameters.scale * 0.5


def test_asymmetric_range_of_a_one_sided_input_is_finer() -> None:
    x = _activations().abs()
    symmetric = parameters_of(INT8_STATIC, 0.0, float(x.max()))
    asymmetric = parameters_of(ActivationGrid("INT8", dynamic=False, symmetric=False), 0.0, float(x.max()))
    error = [(fake_quantize(x, p) - x).square().mean() for p in (symmetric, asymmetric)]
    assert error[1] < error[0] * 0.5


@pytest.mark.parametrize("grid", [INT8_DYNAMIC, ActivationGrid("INT8", dynamic=True, symmetric=False)])
def test_tokens_of_zeros_stay_zero(grid: ActivationGrid) -> None:
    assert torch.equal(fake_quantize(torch.zeros(3, 8), ActivationParameters(grid)), torch.zeros(3, 8))


def test_missing_scales_and_endless_ranges_are_refused() -> None:
    with pytest.raises(InvalidInputError):
        fake_quantize(torch.ones(2, 4), ActivationParameters(INT8_STATIC))
    with pytest.raises(InvalidInputError):
        parameters_of(INT8_STATIC, float("nan"), 1.0)
    with pytest.raises(InvalidInputError):
        parameters_of(INT8_STATIC, 0.0, float("inf"))
