"""AWQ: scales and clips that never lose on the calibration, judged with the activations themselves."""

from __future__ import annotations

import pytest
import torch

from core.errors import InvalidInputError
from core.quant.math.awq import direct_scales, normalised, search_clip, search_scales
from core.quant.math.hessian import Hessian
from core.quant.math.quantized import Grid
from core.quant.math.rtn import quantize_rtn, round_to, scales_minmax

COLS = 192


def _inputs(outliers: float = 20.0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    x = torch.randn((1500, COLS), generator=generator)
    x[:, ::41] *= outliers
    return x


def _weights() -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    return [torch.randn((rows, COLS), generator=generator) * 0.05 for rows in (96, 40)]


def _hessian(x: torch.Tensor) -> Hessian:
    hessian = Hessian(COLS)
    hessian.add(x)
    return hessian


def _output_error(
    x: torch.Tensor, weights: list[torch.Tensor], scales: torch.Tensor, grid: Grid
) -> tuple[float, float]:
    """Squared error of the outputs and their power, from the activations, in double precision."""
    error = power = 0.0
    for weight in weights:
        quantized = quantize_rtn(weight * scales, grid).dequantize() / scales
        reference = x.double() @ weight.double().t()
        error += float((x.double() @ quantized.double().t() - reference).square().sum())
        power += float(reference.square().sum())
    return error, power


@pytest.mark.parametrize("grid", [Grid("INT4", False, "group", 64), Grid("INT3", True, "channel")])
def test_scales_lower_the_error_of_outlier_channels(grid: Grid) -> None:
    x, weights = _inputs(), _weights()
    hessian = _hessian(x)
    found = search_scales(weights, hessian.matrix, hessian.mean_abs, grid)
    plain, power = _output_error(x, weights, torch.ones(COLS), grid)
    scaled, _ = _output_error(x, weights, found.scales, grid)
    assert scaled < 0.8 * plain
    assert found.error == pytest.approx(scaled / power, rel=1e-2)
    assert (found.scales > 0).all()
    assert found.ratio > 0


@pytest.mark.parametrize("outliers", [1.0, 5.0])
@pytest.mark.parametrize("search", [True, False])
def test_scales_never_lose_against_none(outliers: float, search: bool) -> None:
    x, weights = _inputs(outliers), _weights()
    hessian = _hessian(x)
    grid = Grid("INT4", False, "group", 64)
    found = search_scales(weights, hessian.matrix, hessian.mean_abs, grid, search=search)
    none = search_scales(weights, hessian.matrix, hessian.mean_abs, grid, search=search, steps=0)
    assert found.error <= none.error
    assert torch.equal(none.scales, torch.ones(COLS))


def test_normalised_scales_lie_around_one() -> None:
    scales = normalised(torch.tensor([0.1, 3.0, 40.0]))
    assert float(scales.max() * scales.min()) == pytest.approx(1.0)


@pytest.mark.parametrize("symmetric", [True, False])
def test_clipping_lowers_the_error_of_the_groups_products(symmetric: bool) -> None:
    x, weight = _inputs(), _weights()[0]
    weight[:, 7] *= 6  # one large weight a row makes the whole range wasteful
    x[:, 7] *= 0.01
    hessian = _hessian(x).matrix
    grid = Grid("INT4", symmetric, "group", 64)

    def error_of(scales: torch.Tensor, zeros: torch.Tensor | None) -> float:
        values = round_to(weight, grid, scales, zeros).to(torch.float32)
        if zeros is not None:
            values -= grid.expand(zeros, (96, COLS))
        difference = values * grid.expand(scales, (96, COLS)) - weight
        total = 0.0
        for start in range(0, COLS, 64):
            part = slice(start, start + 64)
            total += float((x[:, part] @ difference[:, part].t()).square().sum())
        return total

    assert error_of(*search_clip(weight, hessian, grid)) < 0.9 * error_of(*scales_minmax(weight, grid))


def test_statistics_that_are_not_numbers_are_refused() -> None:
    hessian = _hessian(_inputs())
    bad = hessian.mean_abs.clone()
    bad[3] = float("nan")
    with pytest.raises(InvalidInputError):
        search_scales(_weights(), hessian.matrix, bad, Grid("INT4", group_size=64))


def test_direct_scales_even_out_magnitudes_and_lift_what_is_important() -> None:
    weight = torch.ones(8, 4) * torch.tensor([1.0, 4.0, 1.0, 1.0])
    scales = direct_scales([weight], torch.tensor([1.0, 1.0, 16.0, 1.0]))
    assert float(scales.log().mean()) == pytest.approx(0.0, abs=1e-6)
    assert scales[1] < scales[0] < scales[2]
    assert scales[0] == scales[3]


def test_direct_scales_survive_columns_that_nothing_reads_or_feeds() -> None:
    scales = direct_scales([torch.zeros(4, 3), torch.randn(2, 3)], torch.tensor([0.0, 1.0, 2.0]))
    assert bool((torch.isfinite(scales) & (scales > 0)).all())
