"""What the original computes on a stretch of text: its last hidden states, from which its logits follow.

The original is never in memory: its blocks are read one after the other for many windows at once, as in an
evaluation. Hidden states after the final norm are kept instead of logits: a hundredth of their size, and with
the output matrix, which original and student share, they give every logit exactly.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from core.decoder.families import groups
from core.decoder.model import BlockModel
from core.decoder.weights import Weights
from core.quant.qat.layers import FrozenLinear

Tensor = torch.Tensor


@dataclass(frozen=True, slots=True)
class Lesson:
    """Windows with what the original makes of them: ``embedded`` ``[n, length, hidden]`` flows into the first
    block, ``answers`` of the same shape are its states after the final norm, float32."""

    embedded: Tensor
    answers: Tensor

    def __len__(self) -> int:
        return len(self.embedded)

    def part(self, rows: slice) -> Lesson:
        return Lesson(self.embedded[rows], self.answers[rows])


@dataclass(frozen=True, slots=True)
class Teacher:
    """The original. Products are computed in ``compute``, all else in float32; ``at_once`` windows go through
    a block together."""

    model: BlockModel
    weights: Weights
    norm: torch.nn.Module
    compute: torch.dtype
    at_once: int

    @torch.no_grad()
    def lesson(
        self, windows: NDArray[np.int64], check: Callable[[], None], compute: torch.dtype | None = None
    ) -> Lesson:
        """The original's answers to ``windows [n, length]``; ``compute`` may ask for more precise ones.
        ``check()`` may raise to stop."""
        embedded = self.model.embed(self.weights, torch.from_numpy(np.ascontiguousarray(windows)))
        states = embedded.clone()
        for index in range(self.model.n_blocks):
            layer = self.model.load_block(self.weights, index)
            dtype = self.compute if compute is None else compute
            if dtype is not torch.float32:
                self._lighten(layer, index, dtype)
            for start in range(0, len(states), self.at_once):
                check()
                part = slice(start, start + self.at_once)
                states[part] = self.model.run_layer(layer, index, states[part])
            self.model.release()
        for start in range(0, len(states), self.at_once):
            part = slice(start, start + self.at_once)
            states[part] = self.norm(states[part])
        return Lesson(embedded, states)

    def _lighten(self, layer: torch.nn.Module, index: int, dtype: torch.dtype) -> None:
        """Let the block's large products run in ``dtype``."""
        for group in groups(self.model.structure, index):
            for name in group.names:
                linear = layer.get_submodule(name)
                bias = linear.bias if isinstance(linear.bias, Tensor) else None
                light = FrozenLinear(
                    linear.get_parameter("weight"), bias=bias, activation=None, compute=dtype
                )
                layer.set_submodule(name, light)
