"""GPTQ in the loop over blocks: one Hessian a group, solved at once for all linears that share it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from core.quant.math.gptq import factorize, solve
from core.quant.math.hessian import Hessian
from core.quant.math.quantized import Grid
from core.quant.math.rtn import quantize_rtn
from core.quant.methods.method import Block, Collector, Outcome, Quantized, no_activations
from core.types import StoredWarning

Tensor = torch.Tensor


@dataclass(frozen=True, slots=True)
class Gptq:
    """``search``: scales searched for the error that GPTQ makes; ``damping``: part of the mean diagonal;
    ``sweeps``: how often the groups are solved again, scales included."""

    grid: Grid
    search: bool
    act_order: bool
    damping: float
    sequential: bool
    sweeps: int = 0
    samples: int = 0
    collects: bool = True

    def sampler(self, block: Block, group: int, tokens: int) -> Collector:
        raise AssertionError("GPTQ moves nothing beforehand")

    def transform(self, block: Block, seen: Mapping[int, Collector]) -> None:
        """Nothing is moved."""

    def collector(self, block: Block, group: int) -> Collector:
        return Hessian(block.channels(group))

    def quantize(self, block: Block, group: int, collected: Collector | None) -> Outcome:
        names = block.groups[group].names
        assert isinstance(collected, Hessian)
        if collected.n_tokens == 0:
            rounded = [
                Quantized(name, quantize_rtn(block.weight(name), self.grid, search=True)) for name in names
            ]
            return rounded, [no_activations(names)]
        factor = factorize(collected.take(), act_order=self.act_order, damping=self.damping)
        results = solve(block.weights(group), factor, self.grid, search=self.search, sweeps=self.sweeps)
        found = [Quantized(name, result.weight) for name, result in zip(names, results, strict=True)]
        return found, [self._raised(names, factor.damping)] if factor.raised else []

    def _raised(self, names: tuple[str, ...], used: float) -> StoredWarning:
        return StoredWarning(
            "damping_raised",
            f"the Hessian could not be inverted with a damping of {self.damping:g}; {used:g} was used",
            names,
        )

    def replace(self, quantized: Quantized, x: Tensor) -> Tensor:
        return x
