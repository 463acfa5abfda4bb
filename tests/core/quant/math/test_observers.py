"""Observers: exact ranges, histograms that grow, and the three criteria."""

from __future__ import annotations

import math

import pytest
import torch

from core.errors import InvalidInputError
from core.quant.math.observers import N_BINS, ChannelRange, Criterion, Histogram
from core.quant.math.quantized import ActivationGrid

GRID = ActivationGrid("INT8", dynamic=False)


def _windows() -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(3)
    return [torch.randn((4, 128, 32), generator=generator) * (1 + i) for i in range(3)]


def test_channel_range_is_exact_over_windows() -> None:
    observer = ChannelRange(32)
    windows = _windows()
    for x in windows:
        observer.update(x)
    everything = torch.cat(windows).reshape(-1, 32)
    assert torch.equal(observer.absmax, everything.abs().amax(0))
    assert torch.equal(observer.low, everything.amin(0))
    assert torch.equal(observer.high, everything.amax(0))


def test_minmax_covers_everything_seen() -> None:
    observer = Histogram()
    windows = _windows()
    for x in windows:
        observer.update(x)
    everything = torch.cat(windows)
    assert observer.range_of("minmax") == (float(everything.min()), float(everything.max()))
    scale = observer.parameters(GRID).scale
    assert scale is not None
    assert math.isclose(scale, float(everything.abs().max()) / 127.5, rel_tol=1e-6)


def test_histogram_keeps_every_value_while_its_range_doubles() -> None:
    observer = Histogram()
    for factor in (0.01, 1.0, 50.0):
        observer.update(torch.full((1000,), factor))
        observer.update(torch.full((1000,), -factor))
    assert observer.counts.sum() == 6000
    assert observer.counts.shape == (N_BINS,)
    assert observer.limit == 64.0
    assert observer.counts[: N_BINS // 2].sum() == 3000


def test_percentile_leaves_out_rare_outliers_on_each_side() -> None:
    x = torch.linspace(-1, 2, 200_000)
    x[:5] = -100.0
    observer = Histogram()
    observer.update(x)
    low, high = observer.range_of("percentile")
    width = 2 * observer.limit / N_BINS
    assert abs(low - torch.quantile(x[::2], 0.0001)) <= 2 * width
    assert abs(high - 2.0) <= 2 * width


def test_entropy_clips_outliers_of_a_bell_but_keeps_a_uniform_range() -> None:
    generator = torch.Generator().manual_seed(0)
    bell = torch.randn(200_000, generator=generator)
    bell[0] = 60.0
    observer = Histogram()
    observer.update(bell)
    low, high = observer.range_of("entropy")
    assert 2.0 < high < 20.0
    assert low >= float(bell.min())

    flat = Histogram()
    flat.update(torch.rand(200_000, generator=generator) * 2 - 1)
    assert flat.range_of("entropy")[1] > 0.9


def test_an_input_of_zeros_has_a_usable_scale() -> None:
    observer = Histogram()
    observer.update(torch.zeros(10))
    criteria: tuple[Criterion, ...] = ("minmax", "percentile", "entropy")
    for criterion in criteria:
        scale = observer.parameters(GRID, criterion).scale
        assert scale is not None
        assert scale > 0


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_activations_that_are_not_numbers_are_refused(bad: float) -> None:
    x = torch.zeros(4, 8)
    x[2, 3] = bad
    with pytest.raises(InvalidInputError):
        Histogram().update(x)
    with pytest.raises(InvalidInputError):
        ChannelRange(8).update(x)
