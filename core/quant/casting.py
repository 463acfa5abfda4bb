"""Tensors that pass through: those outside the blocks as they are, or all of them in another float format."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import numpy as np
import torch

from core.containers.folder import save_part
from core.containers.plain import cast
from core.errors import CorruptFileError, UnsupportedModelError
from core.sources.facts import SKIPPED_SUFFIXES
from core.sources.source import Source
from core.types import TensorInfo

Tensor = torch.Tensor

PIECE_WEIGHTS: Final = 4 << 20
_BITS: Final = {"BF16": torch.bfloat16}

Step = Callable[[int, int, str], None]


def copy_tensors(
    source: Source, names: Iterable[str], folder: Path, check: Callable[[], None], *, assembling: bool = False
) -> list[Path]:
    """A part for each named tensor, bytes as they are stored; parts that are there already are kept.

    ``assembling``: parts are on their way into shards; none is made again.
    """
    parts = []
    for number, name in enumerate(names):
        check()
        part = folder / f"rest-{number:05d}.safetensors"
        if not (assembling or part.is_file()):
            stored = torch.from_numpy(np.ascontiguousarray(source.read(name)))
            bits = _BITS.get(source.tensors[name].dtype)
            _require_finite(name, stored if bits is None else stored.view(bits))
            save_part(part, {name: stored if bits is None else stored.view(bits)})
            source.release(name)
        parts.append(part)
    return parts


def cast_tensors(
    source: Source,
    dtype: torch.dtype,
    folder: Path,
    step: Step,
    check: Callable[[], None],
    *,
    assembling: bool = False,
) -> list[Path]:
    """A part for each tensor of a source in another float format; ``assembling`` as for copies.

    Raises CorruptFileError for NaN or infinity, InvalidRecipeError for what the format cannot hold.
    """
    infos = [info for name, info in source.tensors.items() if not name.endswith(SKIPPED_SUFFIXES)]
    total, done = sum(info.n_elements for info in infos), 0
    parts = []
    for number, info in enumerate(infos):
        part = folder / f"cast-{number:05d}.safetensors"
        if not (assembling or part.is_file()):
            save_part(part, {info.name: _cast(source, info, dtype, check)})
        parts.append(part)
        done += info.n_elements
        step(done, total, info.name)
    return parts


def _cast(source: Source, info: TensorInfo, dtype: torch.dtype, check: Callable[[], None]) -> Tensor:
    if info.dtype not in {"F32", "BF16", "F16"}:
        raise UnsupportedModelError(
            f"The tensor {info.name} is stored as {info.dtype}", "FP32, FP16 and BF16 weights can be cast."
        )
    result = torch.empty(info.shape, dtype=dtype)
    if not info.shape:
        return cast(torch.from_numpy(source.read_f32(info.name)), dtype, info.name).reshape(())
    step = max(1, PIECE_WEIGHTS * info.shape[0] // max(1, info.n_elements))
    for start in range(0, info.shape[0], step):
        check()
        stop = min(start + step, info.shape[0])
        piece = torch.from_numpy(source.read_f32_rows(info.name, start, stop))
        _require_finite(info.name, piece)
        result[start:stop] = cast(piece, dtype, info.name)
    return result


def _require_finite(name: str, values: Tensor) -> None:
    if values.is_floating_point():
        flat = values.reshape(-1)
        for start in range(0, flat.numel(), PIECE_WEIGHTS):
            if not bool(torch.isfinite(flat[start : start + PIECE_WEIGHTS]).all()):
                raise CorruptFileError(
                    f"the tensor {name} holds values that are not numbers",
                    "the model file is damaged, or training diverged: download it again",
                )
