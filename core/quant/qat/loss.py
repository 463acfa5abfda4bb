"""How far the student's next-token distribution is from the original's, and the way back from it.

The loss is KL(original || student) in nats, its mean over all positions: self-distillation (Hinton et al.,
"Distilling the Knowledge in a Neural Network", 2015; for quantized language models Liu et al., "LLM-QAT",
2023). Logits of some positions at a time are made, compared and turned into the gradient of the hidden
states, so that a vocabulary of any size needs a few megabytes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import torch

Tensor = torch.Tensor
Project = Callable[[Tensor], Tensor]

CHUNK_ELEMENTS: Final = 4 << 20


def divergence(states: Tensor, answers: Tensor, head: Head) -> float:
    """Mean KL divergence of the student's normed ``states [n, hidden]`` from the original's ``answers``."""
    total = 0.0
    with torch.no_grad():
        for part in head.chunks(len(states)):
            log_p = head.logits(answers[part]).log_softmax(-1)
            log_q = head.logits(states[part]).log_softmax(-1)
            total += float((log_p.exp() * (log_p - log_q)).sum(-1).cpu().sum(dtype=torch.float64))
    return total / len(states)


def divergence_gradient(states: Tensor, answers: Tensor, head: Head) -> tuple[float, Tensor]:
    """The mean KL divergence and its gradient by ``states``, float32 ``[n, hidden]``."""
    grad = torch.empty_like(states)
    total = torch.zeros((), dtype=torch.float64)
    count = len(states)
    with torch.no_grad():
        for part in head.chunks(count):
            log_p = head.logits(answers[part]).log_softmax(-1)
            raw = head.raw(states[part])
            log_q = head.capped(raw).log_softmax(-1)
            p = log_p.exp()
            total += torch.dot(p.view(-1), (log_p - log_q).view(-1)).cpu().double()
            back = log_q.exp_().sub_(p).div_(count)  # d KL / d logits = (q - p) / n
            grad[part] = head.back(head.uncapped(raw, back))
    return float(total) / count, grad


class Head:
    """The output matrix ``[vocab, hidden]`` in ``compute``, with Gemma 2's soft bound of the logits."""

    def __init__(self, matrix: Tensor, cap: float | None, compute: torch.dtype) -> None:
        self._matrix = matrix.to(compute)
        self._cap = cap

    def chunks(self, positions: int) -> list[slice]:
        """Ranges of positions whose logits are in memory together."""
        step = max(8, CHUNK_ELEMENTS // len(self._matrix))
        return [slice(start, min(start + step, positions)) for start in range(0, positions, step)]

    def raw(self, states: Tensor) -> Tensor:
        """Logits before the bound, float32 ``[n, vocab]``."""
        return (states.to(self._matrix.dtype) @ self._matrix.T).to(torch.float32)

    def capped(self, raw: Tensor) -> Tensor:
        return raw if self._cap is None else torch.tanh(raw / self._cap) * self._cap

    def uncapped(self, raw: Tensor, grad: Tensor) -> Tensor:
        """The gradient before the bound, of one after it."""
        return grad if self._cap is None else grad * (1 - torch.tanh(raw / self._cap).square())

    def logits(self, states: Tensor) -> Tensor:
        """float32 ``[n, vocab]``."""
        return self.capped(self.raw(states))

    def back(self, grad: Tensor) -> Tensor:
        """The gradient of the states, of one of the logits."""
        return (grad.to(self._matrix.dtype) @ self._matrix).to(torch.float32)
