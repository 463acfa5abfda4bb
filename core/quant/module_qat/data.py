"""The data of a module: a ``.safetensors`` file with ``inputs`` [N, ...] and, where they are, ``targets``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch

from core.errors import InvalidInputError
from core.sources.decode import as_stored, bf16_to_f32
from core.sources.mapped_file import MappedFile
from core.sources.safetensors_header import read_safetensors_header

Tensor = torch.Tensor
LEAST: Final = 8
"""Examples that are needed: some to train on, some to judge by."""
_HELD_OUT: Final = 0.2
_TYPES: Final = ("F32", "F16", "BF16", "I64", "I32", "U8")
_HINT: Final = "Give a .safetensors file with 'inputs' [N, ...] and, if there are any, 'targets' [N, ...]."


@dataclass(frozen=True, slots=True)
class ModuleData:
    """``inputs [N, ...]`` and ``targets``: class numbers int64 ``[N]``, floats like the outputs, or None (the
    float model's own outputs are the targets then)."""

    inputs: Tensor
    targets: Tensor | None = None

    def __len__(self) -> int:
        return len(self.inputs)

    def split(self) -> tuple[ModuleData, ModuleData]:
        """What to train on and, from the end, the fifth to judge by. Raises InvalidInputError when it is too
        little for both."""
        if len(self) < LEAST:
            raise InvalidInputError(
                f"{len(self)} examples are too few to train on and to judge by", f"Give {LEAST} or more."
            )
        kept = max(1, round(len(self) * _HELD_OUT))
        return self._part(0, len(self) - kept), self._part(len(self) - kept, len(self))

    def batches(self, size: int, generator: torch.Generator) -> Iterator[ModuleData]:
        """Random batches of exactly ``size``, without end; an example comes again when all have been."""
        while True:
            order = torch.randperm(len(self), generator=generator)
            order = order.repeat(-(-size // len(order)))
            for start in range(0, len(order) - size + 1, size):
                chosen = order[start : start + size]
                yield ModuleData(self.inputs[chosen], None if self.targets is None else self.targets[chosen])

    def _part(self, start: int, stop: int) -> ModuleData:
        return ModuleData(self.inputs[start:stop], None if self.targets is None else self.targets[start:stop])


def read_data(path: Path) -> ModuleData:
    """The file's examples. Raises InvalidInputError for missing or odd tensors and values that are no
    numbers, and what reading a damaged file raises."""
    if not path.is_file():
        raise InvalidInputError(f"{path} does not exist", _HINT)
    entries = read_safetensors_header(path)
    if "inputs" not in entries:
        raise InvalidInputError(f"{path.name} has no tensor 'inputs'", _HINT)
    file = MappedFile(path)
    found: dict[str, Tensor] = {}
    for name in ("inputs", "targets"):
        if (entry := entries.get(name)) is None:
            continue
        info = entry.info
        if info.dtype not in _TYPES or not info.shape:
            raise InvalidInputError(f"'{name}' of {path.name} is {info.dtype} {list(info.shape)}", _HINT)
        stored = np.array(as_stored(file.view(entry.offset, info.nbytes), info.shape, info.dtype))
        if info.dtype == "BF16":
            wide = np.empty(info.shape, np.float32)
            bf16_to_f32(stored, wide)
            stored = wide
        values = torch.from_numpy(stored)
        found[name] = values.float() if values.is_floating_point() else values
        if values.is_floating_point() and not bool(torch.isfinite(found[name]).all()):
            raise InvalidInputError(f"'{name}' of {path.name} holds NaN or infinite values", _HINT)
    targets = found.get("targets")
    if targets is not None and len(targets) != len(found["inputs"]):
        raise InvalidInputError(
            f"{path.name} has {len(found['inputs'])} inputs and {len(targets)} targets", _HINT
        )
    if targets is not None and not targets.is_floating_point():
        targets = targets.long()
    return ModuleData(found["inputs"], targets)
