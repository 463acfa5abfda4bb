"""Weights and activations in 8 bits, the activations' scales chosen for each token while running."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from core.quant.calibration.sample import InputSample
from core.quant.math.activations import fake_quantize
from core.quant.math.quantized import ActivationGrid, ActivationParameters, Grid
from core.quant.math.rtn import quantize_rtn
from core.quant.methods.method import ALL_WINDOWS, Block, Collector, Outcome, Quantized
from core.quant.methods.smoothing import SAMPLE_ROWS, Strength, smooth

Tensor = torch.Tensor


@dataclass(frozen=True, slots=True)
class Dynamic:
    """``strength``: SmoothQuant's, None for none, "auto" for one searched for every input."""

    grid: Grid
    activation: ActivationGrid
    strength: Strength
    collects: bool = False
    sequential: bool = False

    @property
    def samples(self) -> int:
        return 0 if self.strength is None else ALL_WINDOWS

    def sampler(self, block: Block, group: int, tokens: int) -> Collector:
        return InputSample(block.channels(group), tokens, SAMPLE_ROWS)

    def transform(self, block: Block, seen: Mapping[int, Collector]) -> None:
        if self.strength is not None:
            smooth(block, seen, self.grid, self.activation, self.strength)

    def collector(self, block: Block, group: int) -> Collector:
        raise AssertionError("dynamic scales are chosen while running")

    def quantize(self, block: Block, group: int, collected: Collector | None) -> Outcome:
        parameters = ActivationParameters(self.activation)
        return [
            Quantized(name, quantize_rtn(block.weight(name), self.grid), parameters)
            for name in block.groups[group].names
        ], []

    def replace(self, quantized: Quantized, x: Tensor) -> Tensor:
        assert quantized.activation is not None
        return fake_quantize(x, quantized.activation)
