"""A mixture of experts with one linear per expert matrix, as checkpoints store it.

Transformers fuses the experts of a layer into three-dimensional parameters. Calibration and quantization
look at matrices: here every expert has its own linears under the checkpoint's names. Router and shared
expert stay transformers' own.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import nn

from core.decoder.families import ExpertNames

Tensor = torch.Tensor


class Expert(nn.Module):
    """``down(act(gate(x)) * up(x))`` with the linears named as in the checkpoint."""

    def __init__(
        self, names: ExpertNames, hidden: int, inner: int, act: Callable[[Tensor], Tensor], dtype: torch.dtype
    ) -> None:
        super().__init__()
        gate, up = names.feed
        self._act = act
        self._names = (gate, up, names.out)
        for name, rows, cols in ((gate, inner, hidden), (up, inner, hidden), (names.out, hidden, inner)):
            self.add_module(name, nn.Linear(cols, rows, bias=False, device="meta", dtype=dtype))

    def forward(self, x: Tensor) -> Tensor:
        gate, up, down = (self.get_submodule(name) for name in self._names)
        y: Tensor = down(self._act(gate(x)) * up(x))
        return y


class LinearExperts(nn.ModuleList):
    """The experts of one layer; stands in for transformers' fused module."""

    def forward(self, hidden: Tensor, index: Tensor, weights: Tensor) -> Tensor:
        """Sum of the chosen experts' outputs ``[tokens, hidden]``, each times its weight.

        ``index`` and ``weights`` ``[tokens, top_k]`` come from the router. Experts that no token chose are
        not called.
        """
        total = torch.zeros_like(hidden)
        for number in torch.unique(index).tolist():
            token, place = torch.where(index == number)
            y = self[number](hidden[token]) * weights[token, place, None]
            total.index_add_(0, token, y.to(total.dtype))
        return total


def linearise_experts(layer: nn.Module, names: ExpertNames) -> None:
    """Put :class:`LinearExperts` (on the meta device) into a layer of transformers, under the checkpoint's
    name of the mixture: ``layer.mlp`` stays a way to reach it, for the layer's own forward."""
    mixture = layer.get_submodule("mlp")
    fused = mixture.get_submodule("experts")
    down = fused.get_parameter("down_proj")
    n_experts, hidden, inner = down.shape
    act = fused.get_submodule("act_fn")
    experts = [Expert(names, hidden, inner, act, down.dtype) for _ in range(n_experts)]
    mixture.add_module("experts", LinearExperts(experts))
    if names.module != "mlp":
        del layer.mlp
        layer.add_module(names.module, mixture)
        object.__setattr__(layer, "mlp", mixture)  # no second registration: parameters have one name
