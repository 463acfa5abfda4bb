"""Round to nearest: no text, no order, every linear for itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from core.quant.math.quantized import Grid
from core.quant.math.rtn import quantize_rtn
from core.quant.methods.method import Block, Collector, Outcome, Quantized

Tensor = torch.Tensor


@dataclass(frozen=True, slots=True)
class Rtn:
    """``search``: scales of least squared error instead of those that cover the range."""

    grid: Grid
    search: bool
    samples: int = 0
    collects: bool = False
    sequential: bool = False

    def sampler(self, block: Block, group: int, tokens: int) -> Collector:
        raise AssertionError("rounding to nearest looks at no inputs")

    def transform(self, block: Block, seen: Mapping[int, Collector]) -> None:
        """Nothing is moved."""

    def collector(self, block: Block, group: int) -> Collector:
        raise AssertionError("rounding to nearest looks at no inputs")

    def quantize(self, block: Block, group: int, collected: Collector | None) -> Outcome:
        return [
            Quantized(name, quantize_rtn(block.weight(name), self.grid, search=self.search))
            for name in block.groups[group].names
        ], []

    def replace(self, quantized: Quantized, x: Tensor) -> Tensor:
        return x
