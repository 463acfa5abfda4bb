"""The model that learns: its blocks in memory, quantized linears in training or frozen on their grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import torch

from core.quant.qat.layers import FrozenLinear, TrainedLinear

if TYPE_CHECKING:
    from core.decoder.model import BlockModel
    from core.decoder.weights import Weights
    from core.quant.qat.start import StartPart

Tensor = torch.Tensor


@dataclass(frozen=True, slots=True)
class Shaping:
    """How the student is built. ``chosen(block, name)``: whether a linear learns; ``keep_bins``: latent
    weights are the original's, moved into the start's bins (else the start's own values: where factors were
    folded, the original's weights belong to another computation)."""

    chosen: Callable[[int, str], bool]
    compute: torch.dtype
    train_scales: bool
    keep_bins: bool
    binary: bool = False


@dataclass(slots=True)
class StudentBlock:
    """One block: ``trained`` and ``frozen`` linears by their relative name."""

    index: int
    layer: torch.nn.Module
    trained: dict[str, TrainedLinear] = field(default_factory=dict)
    frozen: dict[str, FrozenLinear] = field(default_factory=dict)

    @property
    def learns(self) -> bool:
        return bool(self.trained)

    def named_parameters(self) -> Iterator[tuple[str, torch.nn.Parameter]]:
        """All that learns, by a stable name."""
        for name, linear in self.trained.items():
            yield f"{name}.latent", linear.latent
            if linear.stretch is not None:
                yield f"{name}.stretch", linear.stretch

    def set_exact(self, exact: bool) -> None:
        for linear in self.trained.values():
            linear.exact = exact


@dataclass(frozen=True, slots=True)
class Student:
    """All blocks, in order. ``norm`` is the final norm, which does not learn."""

    model: BlockModel
    blocks: tuple[StudentBlock, ...]
    norm: torch.nn.Module

    @property
    def first(self) -> int:
        """The first block that learns: nothing before it needs gradients."""
        return next(block.index for block in self.blocks if block.learns)

    @property
    def n_trained(self) -> int:
        """Weights that learn."""
        return sum(linear.latent.numel() for block in self.blocks for linear in block.trained.values())

    def run(self, block: StudentBlock, states: Tensor) -> Tensor:
        return self.model.run_layer(block.layer, block.index, states)

    @torch.no_grad()
    def answers(self, embedded: Tensor, check: Callable[[], None]) -> Tensor:
        """Normed states of windows ``[n, length, hidden]``, in float32 on the very grid that is stored."""
        states = embedded
        for block in self.blocks:
            check()
            block.set_exact(True)
            try:
                states = self.run(block, states)
            finally:
                block.set_exact(False)
        normed: Tensor = self.norm(states)
        return normed


def build_student(
    model: BlockModel,
    weights: Weights,
    part_of: Callable[[int], StartPart],
    shaping: Shaping,
    *,
    norm: torch.nn.Module,
    check: Callable[[], None],
) -> Student:
    """The student at its starting point, one block after the other. Raises what reading raises."""
    blocks = []
    for index in range(model.n_blocks):
        check()
        blocks.append(_block(model, weights, index, part_of(index), shaping))
    return Student(model, tuple(blocks), norm)


@torch.no_grad()
def reset_student(
    student: Student, weights: Weights, part_of: Callable[[int], StartPart], shaping: Shaping
) -> None:
    """Put everything that learns back to the starting point, in place."""
    for block in student.blocks:
        if not block.learns:
            continue
        fresh = _block(student.model, weights, block.index, part_of(block.index), shaping)
        for (_, mine), (_, theirs) in zip(block.named_parameters(), fresh.named_parameters(), strict=True):
            mine.copy_(theirs)


def _block(
    model: BlockModel, weights: Weights, index: int, part: StartPart, shaping: Shaping
) -> StudentBlock:
    layer = model.load_block(weights, index, release=False)
    stored = {name: weights.stored_name(full) for name, full in model.block_state_names(index).items()}
    block = StudentBlock(index, layer)
    linears = {name: module for name, module in layer.named_modules() if isinstance(module, torch.nn.Linear)}
    for name, linear in linears.items():
        module = stored[f"{name}.weight"].removesuffix(".weight")
        start = part.weight(module)
        if start is None:
            continue
        start = start.to(linear.weight.device)
        bias = None if linear.bias is None else part.tensors.get(f"{module}.bias")
        if bias is not None:
            bias = bias.to(linear.weight.device, torch.float32)
        how = part.input(module)
        if shaping.chosen(index, name):
            trained = TrainedLinear(
                linear.weight.detach() if shaping.keep_bins or start.grid.is_ternary else start.dequantize(),
                start,
                bias=bias,
                activation=how,
                compute=shaping.compute,
                train_scales=shaping.train_scales,
                keep_bins=shaping.keep_bins and not start.grid.is_ternary,
                binary=shaping.binary,
            )
            layer.set_submodule(name, trained)
            block.trained[name] = trained
        else:
            frozen = FrozenLinear(start.dequantize(), bias=bias, activation=how, compute=shaping.compute)
            layer.set_submodule(name, frozen)
            block.frozen[name] = frozen
    _take_plain(layer, stored, part)
    return block


def _take_plain(layer: torch.nn.Module, stored: Mapping[str, str], part: StartPart) -> None:
    """What is not quantized comes from the starting point too: a method may have folded factors into it."""
    turned: frozenset[str] = getattr(layer, "transposed", frozenset())
    for name, parameter in layer.named_parameters():
        found = part.plain(stored[name]) if name in stored else None
        if found is not None and not name.endswith((".latent", ".stretch")):
            values = found.T if name.removesuffix(".weight") in turned else found
            with torch.no_grad():
                parameter.copy_(values.to(parameter.dtype))
