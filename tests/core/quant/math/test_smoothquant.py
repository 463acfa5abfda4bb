"""SmoothQuant: the paper's formula, and a strength that is searched."""

from __future__ import annotations

import pytest
import torch

from core.errors import InvalidInputError
from core.quant.math.quantized import ActivationGrid, Grid
from core.quant.math.smoothquant import search_alpha, smooth_scales

CHANNEL = Grid("INT8", True, "channel", scale_dtype=torch.float32)


def _inputs() -> torch.Tensor:
    x = torch.randn((400, 128), generator=torch.Generator().manual_seed(0))
    x[:, ::31] *= 50
    return x


def _weights() -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    return [torch.randn((rows, 128), generator=generator) * 0.05 for rows in (64, 32)]


def test_scales_follow_the_papers_formula_up_to_a_common_factor() -> None:
    act, weight = torch.tensor([1.0, 16.0, 4.0]), torch.tensor([1.0, 0.25, 4.0])
    scales = smooth_scales(act, weight, 0.5)
    expected = act**0.5 / weight**0.5
    assert torch.allclose(scales / scales[0], expected / expected[0])
    assert float(scales.log().mean()) == pytest.approx(0.0, abs=1e-6)


def test_full_strength_makes_all_channels_of_the_input_equal() -> None:
    x = _inputs()
    smoothed = x / smooth_scales(x.abs().amax(0), torch.rand(128) + 0.1, 1.0)
    absmax = smoothed.abs().amax(0)
    assert torch.allclose(absmax, absmax.mean(), rtol=1e-4)


def test_dead_channels_keep_one() -> None:
    act, weight = torch.tensor([0.0, 9.0, 1.0]), torch.tensor([1.0, 1.0, 0.0])
    scales = smooth_scales(act, weight, 0.5)
    assert scales[0] == 1.0
    assert scales[2] == 1.0


@pytest.mark.parametrize("dynamic", [True, False])
def test_the_searched_strength_beats_none_and_the_fixed_one(dynamic: bool) -> None:
    activation = ActivationGrid("INT8", dynamic=dynamic)
    x, weights = _inputs(), _weights()
    none = search_alpha(weights, x, CHANNEL, activation, alphas=())
    fixed = search_alpha(weights, x, CHANNEL, activation, alphas=(0.5,))
    searched = search_alpha(weights, x, CHANNEL, activation)
    assert none.alpha is None
    assert torch.equal(none.scales, torch.ones(128))
    assert searched.error <= fixed.error
    assert searched.error < 0.2 * none.error


def test_bad_strengths_and_statistics_are_refused() -> None:
    with pytest.raises(InvalidInputError):
        smooth_scales(torch.ones(3), torch.ones(3), 1.5)
    with pytest.raises(InvalidInputError):
        smooth_scales(torch.tensor([float("nan")]), torch.ones(1), 0.5)
