"""GPTQ against a naive textbook implementation, round to nearest, and damaged Hessians."""

from __future__ import annotations

import pytest
import torch

from core.errors import CorruptFileError, InvalidInputError, InvalidRecipeError
from core.quant.math import gptq_columns
from core.quant.math.gptq import factorize, gptq, solve
from core.quant.math.hessian import Hessian
from core.quant.math.quantized import Grid, Strategy
from core.quant.math.rtn import quantize_rtn, scales_minmax
from core.quant.math.scales import round_scales

ROWS, COLS = 70, 256
STRATEGIES: tuple[Strategy, ...] = ("group", "channel", "tensor", "block")


def _inputs(tokens: int = 2000, cols: int = COLS, seed: int = 0) -> torch.Tensor:
    """Correlated activations with a few strong channels."""
    generator = torch.Generator().manual_seed(seed)
    mixing = torch.randn((cols, cols), generator=generator) / cols**0.5
    x = torch.randn((tokens, cols), generator=generator) @ mixing + 0.2
    x[:, ::37] *= 8
    return x


def _weight(rows: int = ROWS, cols: int = COLS, seed: int = 1) -> torch.Tensor:
    return torch.randn((rows, cols), generator=torch.Generator().manual_seed(seed)) * 0.05


def _hessian(x: torch.Tensor) -> torch.Tensor:
    hessian = Hessian(x.shape[-1])
    hessian.add(x)
    return hessian.matrix


def _loss(weight: torch.Tensor, quantized: torch.Tensor, hessian: torch.Tensor) -> float:
    difference = (weight - quantized).double()
    return float(((difference @ hessian.double()) * difference).sum())


def _textbook(
    weight: torch.Tensor, hessian: torch.Tensor, grid: Grid, order: torch.Tensor, damping: float
) -> torch.Tensor:
    """Optimal brain quantization in a fixed order: the full inverse, one column eliminated at a time."""
    w = weight.double().clone()
    scales, zeros = scales_minmax(weight, grid)
    s = grid.expand(scales, (ROWS, COLS)).double()
    z = torch.zeros_like(s) if zeros is None else grid.expand(zeros, (ROWS, COLS)).double()
    damped = hessian.double() + damping * float(hessian.diagonal().mean()) * torch.eye(COLS).double()
    inverse = torch.linalg.inv(damped)
    codes = torch.zeros_like(w)
    for i in order.tolist():
        q = (torch.round(w[:, i] / s[:, i]) + z[:, i]).clamp(grid.q_min, grid.q_max)
        codes[:, i] = q
        error = (w[:, i] - (q - z[:, i]) * s[:, i]) / inverse[i, i]
        w -= error[:, None] * inverse[i][None, :]
        inverse = inverse - torch.outer(inverse[:, i], inverse[i]) / inverse[i, i]
        inverse[i, i] = 1.0
    return codes


@pytest.mark.parametrize("symmetric", [True, False])
@pytest.mark.parametrize("act_order", [True, False])
def test_codes_are_those_of_the_textbook(symmetric: bool, act_order: bool) -> None:
    hessian, weight = _hessian(_inputs()), _weight()
    grid = Grid("INT4", symmetric, "group", 64)
    order = (
        torch.argsort(hessian.diagonal(), descending=True, stable=True) if act_order else torch.arange(COLS)
    )
    result = gptq(weight, hessian, grid, act_order=act_order, damping=0.01, search=False, sweeps=0)
    expected = _textbook(weight, hessian, grid, order, 0.01)
    # float32 against float64: a tie may fall the other way and move its successors by a step
    assert (result.weight.codes.double() != expected).double().mean() < 0.005
    assert _loss(weight, result.weight.dequantize(), hessian) == pytest.approx(result.loss, rel=1e-3)


@pytest.mark.parametrize("dtype", ["INT8", "INT4", "INT3", "INT2"])
@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("symmetric", [True, False])
def test_loss_is_below_round_to_nearest(dtype: str, strategy: Strategy, symmetric: bool) -> None:
    hessian, weight = _hessian(_inputs()), _weight()
    grid = Grid(dtype, symmetric, strategy, 32)
    result = gptq(weight, hessian, grid)
    plain = quantize_rtn(weight, grid, search=True, importance=hessian.diagonal())
    ours = _loss(weight, result.weight.dequantize(), hessian)
    assert ours < 0.9 * _loss(weight, plain.dequantize(), hessian)
    assert ours == pytest.approx(result.loss, rel=0.02)
    assert not result.raised


@pytest.mark.parametrize(
    "grid", [Grid("INT4", True, "group", 64), Grid("INT3", False, "group", 32, scale_bits=7)]
)
def test_sweeps_only_lower_the_loss_and_keep_to_the_grid(grid: Grid) -> None:
    hessian, weight = _hessian(_inputs()), _weight()
    results = [gptq(weight, hessian, grid, damping=1e-4, sweeps=sweeps) for sweeps in range(3)]
    losses = [_loss(weight, result.weight.dequantize(), hessian) for result in results]
    assert losses[1] < losses[0] * 0.99
    assert losses[2] <= losses[1] * 1.001
    for result, loss in zip(results, losses, strict=True):
        assert result.loss == pytest.approx(loss, rel=1e-2)
        assert torch.equal(round_scales(result.weight.scales, grid), result.weight.scales)
        assert int(result.weight.codes.min()) >= grid.q_min
        assert int(result.weight.codes.max()) <= grid.q_max
        assert (result.weight.zero_points is None) == grid.symmetric


def test_the_device_loop_and_the_kernel_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    hessian, weight = _hessian(_inputs()), _weight()
    grid = Grid("INT4", False, "group", 64)
    kernel = gptq(weight, hessian, grid)
    monkeypatch.setattr(gptq_columns, "on_cpu", lambda _: False)
    loop = gptq(weight, hessian, grid)
    assert (kernel.weight.codes != loop.weight.codes).float().mean() < 0.02
    assert loop.loss == pytest.approx(kernel.loss, rel=1e-3)


def test_weights_solved_together_are_as_alone() -> None:
    hessian = _hessian(_inputs())
    weights = [_weight(48), _weight(20, seed=2), _weight(65, seed=3)]
    grid = Grid("INT4", True, "group", 64)
    together = solve(weights, factorize(hessian), grid, sweeps=0)
    for weight, result in zip(weights, together, strict=True):
        alone = gptq(weight, hessian, grid, sweeps=0)
        assert torch.equal(result.weight.codes, alone.weight.codes)
        assert torch.equal(result.weight.scales, alone.weight.scales)


def test_inputs_are_left_as_they_were() -> None:
    hessian, weight = _hessian(_inputs()), _weight()
    before = hessian.clone(), weight.clone()
    gptq(weight, hessian, Grid("INT4", group_size=64))
    assert torch.equal(hessian, before[0])
    assert torch.equal(weight, before[1])


def test_columns_without_input_are_rounded_to_nearest() -> None:
    x = _inputs()
    x[:, 10:20] = 0.0
    weight = _weight()
    grid = Grid("INT8", True, "channel", scale_dtype=torch.float32)
    result = gptq(weight, _hessian(x), grid, search=False)
    assert not result.raised
    error = (result.weight.dequantize() - weight)[:, 10:20].abs()
    assert (error <= result.weight.scales * 0.6).all()


def test_too_few_tokens_still_factorise_and_the_damping_is_told() -> None:
    hessian, weight = _hessian(_inputs(tokens=5)), _weight()
    result = gptq(weight, hessian, Grid("INT4", group_size=64), damping=0.0)
    assert result.raised
    assert result.damping > 0
    assert torch.isfinite(result.weight.dequantize()).all()


def test_a_hessian_that_no_damping_mends_is_refused() -> None:
    bad = torch.eye(COLS)
    bad[0, 1] = bad[1, 0] = 50.0
    with pytest.raises(InvalidInputError):
        gptq(_weight(), bad, Grid("INT4", group_size=64))


def test_values_that_are_not_numbers_are_refused() -> None:
    x = _inputs()
    x[7, 3] = float("nan")
    with pytest.raises(InvalidInputError):
        _hessian(x)
    hessian = _hessian(_inputs())
    hessian[3, 3] = float("inf")
    with pytest.raises(InvalidInputError):
        factorize(hessian)
    weight = _weight()
    weight[1, 1] = float("nan")
    with pytest.raises(CorruptFileError):
        gptq(weight, _hessian(_inputs()), Grid("INT4", group_size=64))


def test_eight_bit_floats_and_misfit_groups_are_refused() -> None:
    hessian = _hessian(_inputs())
    with pytest.raises(InvalidRecipeError):
        gptq(_weight(), hessian, Grid("FP8_E4M3", strategy="channel"))
    with pytest.raises(InvalidInputError):
        gptq(_weight(), hessian, Grid("INT4", group_size=96))


def test_hessian_is_the_mean_of_outer_products_over_all_windows() -> None:
    x = _inputs(900, 300)
    hessian = Hessian(300)
    for window in x.reshape(3, 300, 300):
        hessian.add(window.unsqueeze(0))
    expected = (x.double().t() @ x.double()) / 900
    assert hessian.n_tokens == 900
    assert torch.equal(hessian.matrix, hessian.matrix.t())
    assert torch.allclose(hessian.matrix.double(), expected, rtol=1e-4, atol=1e-5)
    assert torch.allclose(hessian.mean_abs, x.abs().mean(0), rtol=1e-4)


def test_a_hessian_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidInputError):
        _ = Hessian(8).matrix
