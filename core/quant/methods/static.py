"""Weights and activations in 8 bits, one scale for each linear's input, measured on the calibration text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from core.quant.math.observers import Criterion, Histogram
from core.quant.math.quantized import ActivationParameters
from core.quant.math.rtn import quantize_rtn
from core.quant.methods.dynamic import Dynamic
from core.quant.methods.method import Block, Collector, Outcome, Quantized, no_activations

Tensor = torch.Tensor


class RangeCollector:
    """A histogram of all values that a group reads."""

    def __init__(self) -> None:
        self.histogram = Histogram()
        self.n_tokens = 0

    def add(self, x: Tensor) -> None:
        self.histogram.update(x)
        self.n_tokens += len(x)


@dataclass(frozen=True, slots=True)
class Static:
    """``base`` smooths and rounds the weights; ``criterion`` chooses the range of activations. Ranges are
    taken from inputs that already carry the errors of the linears before."""

    base: Dynamic
    criterion: Criterion
    collects: bool = True
    sequential: bool = True

    @property
    def samples(self) -> int:
        return self.base.samples

    def sampler(self, block: Block, group: int, tokens: int) -> Collector:
        return self.base.sampler(block, group, tokens)

    def transform(self, block: Block, seen: Mapping[int, Collector]) -> None:
        self.base.transform(block, seen)

    def collector(self, block: Block, group: int) -> Collector:
        return RangeCollector()

    def quantize(self, block: Block, group: int, collected: Collector | None) -> Outcome:
        names = block.groups[group].names
        assert isinstance(collected, RangeCollector)
        warnings = [] if collected.n_tokens else [no_activations(names)]
        found: ActivationParameters = collected.histogram.parameters(self.base.activation, self.criterion)
        return [
            Quantized(name, quantize_rtn(block.weight(name), self.base.grid), found) for name in names
        ], warnings

    def replace(self, quantized: Quantized, x: Tensor) -> Tensor:
        return self.base.replace(quantized, x)
