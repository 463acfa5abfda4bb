"""Observers: what range a linear's input has over the calibration, told window by window.

``ChannelRange`` keeps the exact minimum and maximum of every channel. ``Histogram`` keeps counts over the
whole tensor, from which a range is chosen by min-max, a percentile, or TensorRT's entropy criterion
(Migacz, "8-bit Inference with TensorRT", GTC 2017: the threshold whose quantized distribution has the least
KL divergence from the observed one). Memory does not grow with the calibration.
"""

from __future__ import annotations

import math
from typing import Final, Literal

import torch

from core.errors import InvalidInputError
from core.quant.math.activations import parameters_of
from core.quant.math.quantized import ActivationGrid, ActivationParameters

Tensor = torch.Tensor
Criterion = Literal["minmax", "percentile", "entropy"]

N_BINS: Final = 4096
PERCENTILE: Final = 99.99
_LEVELS: Final = 128  # magnitudes of a symmetric 8-bit grid
_THRESHOLDS: Final = 64  # thresholds that the entropy criterion tries


class ChannelRange:
    """The running minimum and maximum of each input channel, ``[in]``."""

    def __init__(self, channels: int) -> None:
        self.low = torch.zeros(channels)
        self.high = torch.zeros(channels)

    def update(self, x: Tensor) -> None:
        """Take in ``x [..., in]``. Raises InvalidInputError for NaN or infinite activations."""
        low, high = x.reshape(-1, x.shape[-1]).aminmax(dim=0)
        _check_finite(low, high)
        self.low = torch.minimum(self.low.to(low.device), low)
        self.high = torch.maximum(self.high.to(high.device), high)

    @property
    def absmax(self) -> Tensor:
        """Largest magnitude of each channel, ``[in]``."""
        return torch.maximum(-self.low, self.high)


class Histogram:
    """Counts of a tensor's values in ``N_BINS`` equal bins over ``-limit .. limit``.

    ``limit`` is a power of two that doubles (pairs of bins merge) when a value lies beyond it, so that the
    order of the windows does not matter beyond the widths of the bins.
    """

    def __init__(self) -> None:
        self.counts = torch.zeros(N_BINS, dtype=torch.float64)
        self.limit = 0.0
        self.low = 0.0
        self.high = 0.0

    def update(self, x: Tensor) -> None:
        """Take in all values of ``x``. Raises InvalidInputError for NaN or infinite activations."""
        low, high = x.aminmax()
        _check_finite(low, high)
        self.low, self.high = min(self.low, float(low)), max(self.high, float(high))
        largest = max(-self.low, self.high)
        if largest == 0.0:
            return
        if self.limit == 0.0:
            self.limit = 2.0 ** math.ceil(math.log2(largest))
        while largest > self.limit:
            self._double()
        counts = torch.histc(x.to(torch.float32), N_BINS, -self.limit, self.limit)
        self.counts += counts.to("cpu", torch.float64)

    def _double(self) -> None:
        half = N_BINS // 4
        merged = torch.zeros_like(self.counts)
        merged[half : N_BINS - half] = self.counts.view(-1, 2).sum(1)
        self.counts, self.limit = merged, self.limit * 2

    def parameters(self, grid: ActivationGrid, criterion: Criterion = "minmax") -> ActivationParameters:
        """Static parameters of the range that the criterion chooses."""
        low, high = self.range_of(criterion)
        return parameters_of(grid, low, high)

    def range_of(self, criterion: Criterion) -> tuple[float, float]:
        """The chosen range; never wider than what was seen."""
        low, high = self.low, self.high
        if self.limit == 0.0 or criterion == "minmax":
            return low, high
        if criterion == "percentile":
            bottom, top = self._percentiles(PERCENTILE)
        else:
            top = self._entropy_threshold()
            bottom = -top
        return max(low, bottom), min(high, top)

    def _percentiles(self, percentile: float) -> tuple[float, float]:
        """The values that leave ``100 - percentile`` per cent outside on each side."""
        share = (1 - percentile / 100) * float(self.counts.sum())
        edges = torch.linspace(-self.limit, self.limit, N_BINS + 1, dtype=torch.float64)
        below = self.counts.cumsum(0)
        above = self.counts.flip(0).cumsum(0)
        first = int(torch.searchsorted(below, share, right=True))
        last = N_BINS - int(torch.searchsorted(above, share, right=True))
        return float(edges[min(first, N_BINS - 1)]), float(edges[max(last, 1)])

    def _entropy_threshold(self) -> float:
        """The symmetric threshold of least KL divergence between the clipped and the quantized magnitudes."""
        half = N_BINS // 2
        magnitudes = self.counts[half:] + self.counts[:half].flip(0)
        occupied = int(torch.nonzero(magnitudes).max()) + 1
        best, chosen = math.inf, occupied
        for bins in _thresholds(occupied):
            reference = magnitudes[:bins].clone()
            reference[-1] += magnitudes[bins:].sum()  # what lies beyond saturates
            divergence = _divergence(reference, _merged(magnitudes[:bins]))
            if divergence < best:
                best, chosen = divergence, bins
        return chosen * self.limit / half


def _thresholds(occupied: int) -> list[int]:
    """Bins kept, ``_THRESHOLDS`` of them from ``_LEVELS`` to all occupied ones."""
    if occupied <= _LEVELS:
        return [occupied]
    spread = torch.linspace(_LEVELS, occupied, _THRESHOLDS).round().to(torch.int64)
    return sorted({int(bins) for bins in spread})


def _merged(counts: Tensor) -> Tensor:
    """The histogram after quantizing to ``_LEVELS`` levels: a level's count spread over its occupied bins."""
    bins = len(counts)
    level = (torch.arange(bins) * _LEVELS) // bins
    occupied = (counts > 0).to(torch.float64)
    total = torch.zeros(_LEVELS, dtype=torch.float64).index_add_(0, level, counts)
    among = torch.zeros(_LEVELS, dtype=torch.float64).index_add_(0, level, occupied)
    return (total / among.clamp_min(1))[level] * occupied


def _divergence(p: Tensor, q: Tensor) -> float:
    """KL(p || q) of two histograms; a bin that q lacks counts as one ten-thousandth of an event."""
    p, q = p / p.sum(), q.clamp_min(1e-4) / q.clamp_min(1e-4).sum()
    seen = p > 0
    return float((p[seen] * (p[seen] / q[seen]).log()).sum())


def _check_finite(low: Tensor, high: Tensor) -> None:
    if not bool((torch.isfinite(low) & torch.isfinite(high)).all()):
        raise InvalidInputError(
            "The activations seen during calibration are NaN or infinite.",
            "The model cannot run this text in float32; check the source.",
        )
