"""AWQ in the loop over blocks: factors searched for each fold, ranges clipped, then rounded to nearest; or
the factors only, with GPTQ doing the rounding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import torch

from core.quant.math.awq import direct_scales, search_clip, search_scales
from core.quant.math.gptq import factorize
from core.quant.math.hessian import Hessian
from core.quant.math.quantized import Grid, QuantizedWeight
from core.quant.math.rtn import quantize_rtn, round_to
from core.quant.methods.folding import fold_exactly, fold_groups
from core.quant.methods.gptq import Gptq
from core.quant.methods.method import Block, Collector, Outcome, Quantized, no_activations

Tensor = torch.Tensor


@dataclass(frozen=True, slots=True)
class Awq:
    """``samples``: windows that judge the factors; ``clip``: search how far each group's range is cut, else
    ``search`` scales by their own error; ``then``: rounds instead of rounding to nearest, its factors come
    from its own measure of importance.

    Factors are judged with scales that cover the whole range: searched ones cost twenty times as much.
    """

    grid: Grid
    samples: int
    clip: bool = False
    search: bool = False
    then: Gptq | None = None
    _moments: dict[int, Tensor] = field(default_factory=dict)  # of the inputs, for the clip search

    @property
    def collects(self) -> bool:
        return self.then is not None

    @property
    def sequential(self) -> bool:
        return self.then is not None and self.then.sequential

    def sampler(self, block: Block, group: int, tokens: int) -> Collector:
        return Hessian(block.channels(group))

    def transform(self, block: Block, seen: Mapping[int, Collector]) -> None:
        self._moments.clear()
        moments = {index: h for index, h in seen.items() if isinstance(h, Hessian) and h.n_tokens}
        matrices = {index: h.matrix for index, h in moments.items()}
        for fold in block.folds:
            readers = [index for index in fold_groups(block, fold) if index in moments]
            if not readers:
                continue
            tokens = sum(moments[index].n_tokens for index in readers)
            share = {index: moments[index].n_tokens / tokens for index in readers}
            hessian = sum((matrices[i] * share[i] for i in readers), torch.zeros(()))
            mean_abs = sum((moments[i].mean_abs * share[i] for i in readers), torch.zeros(()))
            weights = [block.weight(name) for index in readers for name in block.groups[index].names]
            if self.then is None:
                scales = search_scales(weights, hessian, mean_abs, self.grid).scales
            else:
                factor = factorize(hessian, damping=self.then.damping)
                scales = direct_scales(weights, factor.importance.masked_fill(factor.dead, 0.0))
            used = fold_exactly(block, fold, scales)
            for index in readers:
                matrices[index] /= used[:, None] * used[None, :]
        if self.then is None and self.clip:
            self._moments.update(matrices)

    def collector(self, block: Block, group: int) -> Collector:
        assert self.then is not None
        return self.then.collector(block, group)

    def quantize(self, block: Block, group: int, collected: Collector | None) -> Outcome:
        if self.then is not None:
            return self.then.quantize(block, group, collected)
        names = block.groups[group].names
        if not self.clip:
            return [
                Quantized(n, quantize_rtn(block.weight(n), self.grid, search=self.search)) for n in names
            ], []
        hessian = self._moments.get(group)
        if hessian is None:
            found = [Quantized(n, quantize_rtn(block.weight(n), self.grid, search=True)) for n in names]
            return found, [no_activations(names)]
        return [Quantized(name, self._clipped(block.weight(name), hessian)) for name in names], []

    def _clipped(self, weight: Tensor, hessian: Tensor) -> QuantizedWeight:
        scales, zeros = search_clip(weight, hessian, self.grid)
        codes = round_to(weight, self.grid, scales, zeros)
        return QuantizedWeight(self.grid, codes, scales, None if zeros is None else zeros.to(torch.uint8))

    def replace(self, quantized: Quantized, x: Tensor) -> Tensor:
        return x
