"""BitNet's grids by rounding: three (or two) values a weight, one scale a matrix, inputs of 8 bits by token.

For a model that was not trained for it this destroys nearly everything: it is where training starts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from core.quant.math.activations import fake_quantize
from core.quant.math.bitnet import BITNET_ACTIVATION, absmean_binary, absmean_ternary
from core.quant.math.quantized import ActivationParameters, Grid
from core.quant.math.rtn import check_finite
from core.quant.methods.method import Block, Collector, Outcome, Quantized

Tensor = torch.Tensor


@dataclass(frozen=True, slots=True)
class Absmean:
    """``binary``: only -1 and 1."""

    grid: Grid
    binary: bool = False
    samples: int = 0
    collects: bool = False
    sequential: bool = False

    def sampler(self, block: Block, group: int, tokens: int) -> Collector:
        raise AssertionError("BitNet's rounding looks at no inputs")

    def transform(self, block: Block, seen: Mapping[int, Collector]) -> None:
        """Nothing is moved."""

    def collector(self, block: Block, group: int) -> Collector:
        raise AssertionError("BitNet's rounding looks at no inputs")

    def quantize(self, block: Block, group: int, collected: Collector | None) -> Outcome:
        found = []
        for name in block.groups[group].names:
            weight = block.weight(name)
            check_finite(weight)
            rounded = (absmean_binary if self.binary else absmean_ternary)(weight, self.grid)
            found.append(Quantized(name, rounded, ActivationParameters(BITNET_ACTIVATION)))
        return found, []

    def replace(self, quantized: Quantized, x: Tensor) -> Tensor:
        assert quantized.activation is not None
        return fake_quantize(x, quantized.activation)
