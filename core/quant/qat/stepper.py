"""One step of training: forward, loss, and the way back on which each block is stepped as it is reached."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import torch

from core.quant.qat.loss import Head, divergence_gradient
from core.quant.qat.student import Student, StudentBlock
from core.quant.qat.teacher import Lesson

Tensor = torch.Tensor

BETAS: Final = (0.9, 0.99)
STRETCH: Final = 0.3
"""Learning rate of scales (of their logarithm) for a weight's of one step of its grid."""
CLIP: Final = 4.0
"""A block's gradient is cut to so many times its usual length."""
SMOOTHING: Final = 0.9
_MEMORY: Final = ("step", "exp_avg", "exp_avg_sq")


class Diverged(Exception):  # noqa: N818 - never leaves the trainer: a rollback follows
    """The loss or a gradient is no number, or has left the road."""


class Stepper:
    """Adam over a student, a block at a time: memory holds the gradients of one block.

    ``keep_graph``: activations are kept on the way forward; else only the inputs of blocks are, and each
    block is computed again on the way back (Chen et al., "Training Deep Nets with Sublinear Memory Cost").
    """

    def __init__(self, student: Student, head: Head, *, keep_graph: bool) -> None:
        self._student = student
        self._head = head
        self._keep = keep_graph
        self._optimizers: dict[int, torch.optim.Optimizer] = {}
        self._usual: dict[int, float] = {}
        self.forget()

    def forget(self) -> None:
        """Fresh optimizers: no momentum."""
        self._usual = {}
        self._optimizers = {
            block.index: torch.optim.Adam(_groups(block), lr=0.0, betas=BETAS, fused=_fuses(block))
            for block in self._student.blocks
            if block.learns
        }

    def step(self, lesson: Lesson, rate: float, check: Callable[[], None]) -> float:
        """Learn from ``lesson`` at the learning rate ``rate`` (grid steps); gives the divergence before it.

        ``check()`` is called at every block. Raises Diverged when something is no number: some blocks may
        have been stepped then.
        """
        student, first = self._student, self._student.first
        states = lesson.embedded
        with torch.no_grad():
            for block in student.blocks[:first]:
                check()
                states = student.run(block, states)
        met: list[tuple[StudentBlock, Tensor, Tensor | None]] = []
        for block in student.blocks[first:]:
            check()
            leaf = states.detach().requires_grad_(block.index > first)
            kept: Tensor | None = None
            if self._keep:
                states = kept = student.run(block, leaf)
            else:
                with torch.no_grad():
                    states = student.run(block, leaf)
            met.append((block, leaf, kept))
        loss, back = self._loss(states.detach().requires_grad_(), lesson.answers)
        while met:
            check()
            block, leaf, kept = met.pop()
            out = student.run(block, leaf) if kept is None else kept
            torch.autograd.backward(out, back)
            if leaf.grad is not None:
                back = leaf.grad
            self._step_block(block, rate)
        return loss

    def _loss(self, end: Tensor, answers: Tensor) -> tuple[float, Tensor]:
        """The divergence and its gradient by what the last block gave."""
        normed = self._student.norm(end)
        hidden = normed.shape[-1]
        flat = normed.detach().reshape(-1, hidden)
        loss, grad = divergence_gradient(flat, answers.reshape(-1, hidden), self._head)
        if not math.isfinite(loss):
            raise Diverged
        normed.backward(grad.view(normed.shape))
        assert end.grad is not None
        return loss, end.grad

    def _step_block(self, block: StudentBlock, rate: float) -> None:
        optimizer = self._optimizers.get(block.index)
        if optimizer is None:
            return
        grads = [parameter.grad for _, parameter in block.named_parameters() if parameter.grad is not None]
        if not grads:
            return  # experts that no token chose
        length = float(torch.stack([torch.linalg.vector_norm(grad) for grad in grads]).square().sum().sqrt())
        if not math.isfinite(length):
            raise Diverged
        usual = self._usual.get(block.index, length)
        if length > CLIP * usual:
            for grad in grads:
                grad.mul_(CLIP * usual / length)
            length = CLIP * usual
        self._usual[block.index] = SMOOTHING * usual + (1 - SMOOTHING) * length
        for group in optimizer.param_groups:
            group["lr"] = rate * group["unit"]
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    # -- what a checkpoint holds --------------------------------------------------------------------

    def weights(self) -> dict[str, Tensor]:
        """All that learns, by name."""
        return {key: parameter.detach() for _, key, parameter in self._named()}

    def load_weights(self, tensors: Mapping[str, Tensor]) -> None:
        with torch.no_grad():
            for _, key, parameter in self._named():
                parameter.copy_(tensors[key])

    def memory(self) -> dict[str, Tensor]:
        """The optimizers' moments, and the usual lengths of gradients."""
        found = {f"{index}#usual": torch.tensor([value]) for index, value in self._usual.items()}
        for index, key, parameter in self._named():
            kept = self._optimizers[index].state.get(parameter, {})
            found |= {f"{key}#{part}": kept[part] for part in _MEMORY if part in kept}
        return found

    def load_memory(self, tensors: Mapping[str, Tensor]) -> None:
        for index, key, parameter in self._named():
            kept = {part: tensors[f"{key}#{part}"] for part in _MEMORY if f"{key}#{part}" in tensors}
            if kept:
                self._optimizers[index].state[parameter] = {
                    part: value.clone() if part == "step" else value.to(parameter.device, copy=True)
                    for part, value in kept.items()
                }
            if f"{index}#usual" in tensors:
                self._usual[index] = float(tensors[f"{index}#usual"])

    def _named(self) -> Iterator[tuple[int, str, torch.nn.Parameter]]:
        for block in self._student.blocks:
            for name, parameter in block.named_parameters():
                yield block.index, f"{block.index}.{name}", parameter


def _fuses(block: StudentBlock) -> bool:
    """Whether there is one kernel for Adam's whole step."""
    device = next(iter(block.trained.values())).latent.device
    return device.type in {"cpu", "cuda"}


def _groups(block: StudentBlock) -> list[dict[str, object]]:
    """Parameter groups, each with the ``unit`` of its learning rate: the mean distance of two grid points for
    a weight, a fixed factor for the logarithm of a scale."""
    groups: list[dict[str, object]] = []
    for linear in block.trained.values():
        groups.append({"params": [linear.latent], "unit": float(linear.steps().scales.mean())})
        if linear.stretch is not None:
            groups.append({"params": [linear.stretch], "unit": STRETCH})
    return groups
