"""Tensors that pass through: those outside the blocks as they are, or all of them in another float format.

They stream from the source into their part in pieces: an embedding of a gigabyte is never in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import torch

from core.containers.plain import cast
from core.containers.safetensors_file import DTYPE_NAMES, StoredTensor, write_safetensors
from core.errors import CorruptFileError, UnsupportedModelError
from core.sources.facts import SKIPPED_SUFFIXES
from core.sources.source import Source
from core.types import TensorInfo

Tensor = torch.Tensor

PIECE_WEIGHTS: Final = 2 << 20
_FLOATS: Final = frozenset({"F32", "BF16", "F16"})

Check = Callable[[], None]


def copy_tensors(
    source: Source, names: Iterable[str], folder: Path, check: Check, *, assembling: bool = False
) -> list[Path]:
    """A part for each named tensor, values as they are stored; parts that are there already are kept.

    ``assembling``: parts are on their way into shards; none is made again. Raises CorruptFileError for NaN
    or infinity.
    """
    parts = []
    for number, name in enumerate(names):
        check()
        part = folder / f"rest-{number:05d}.safetensors"
        if not (assembling or part.is_file()):
            info = source.tensors[name]
            write_safetensors(
                part, [StoredTensor(name, info.dtype, info.shape, _copier(source, info, check))]
            )
            source.release(name)
        parts.append(part)
    return parts


def cast_tensors(
    source: Source,
    dtype: torch.dtype,
    folder: Path,
    step: Callable[[int, int, str], None],
    check: Check,
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
        if info.dtype not in _FLOATS:
            raise UnsupportedModelError(
                f"The tensor {info.name} is stored as {info.dtype}",
                "FP32, FP16 and BF16 weights can be cast.",
            )
        if not (assembling or part.is_file()):
            chunks = _caster(source, info, dtype, check)
            write_safetensors(part, [StoredTensor(info.name, DTYPE_NAMES[dtype], info.shape, chunks)])
        parts.append(part)
        done += info.n_elements
        step(done, total, info.name)
    return parts


def _copier(source: Source, info: TensorInfo, check: Check) -> Callable[[], Iterator[memoryview]]:
    def chunks() -> Iterator[memoryview]:
        flat = source.read(info.name).reshape(-1)
        for start in range(0, flat.size, PIECE_WEIGHTS):
            check()
            piece = flat[start : start + PIECE_WEIGHTS]
            if info.dtype in _FLOATS:
                _require_finite(info, piece)
            yield memoryview(np.ascontiguousarray(piece).view(np.uint8).data)

    return chunks


def _require_finite(info: TensorInfo, stored: np.ndarray[tuple[int], np.dtype[np.generic]]) -> None:
    """A float is finite when the bits of its exponent are not all ones."""
    masks = {"F32": (np.uint32, 0x7F800000), "BF16": (np.uint16, 0x7F80), "F16": (np.uint16, 0x7C00)}
    kind, mask = masks[info.dtype]
    bits = stored.view(kind)
    if bool(((bits & kind(mask)) == mask).any()):
        raise _not_finite(info.name)


def _caster(
    source: Source, info: TensorInfo, dtype: torch.dtype, check: Check
) -> Callable[[], Iterator[memoryview]]:
    def chunks() -> Iterator[memoryview]:
        for values in _pieces(source, info):
            check()
            piece = torch.from_numpy(values)
            if not bool(torch.isfinite(piece).all()):
                raise _not_finite(info.name)
            yield cast(piece, dtype, info.name).reshape(-1).view(torch.uint8).numpy().data

    return chunks


def _pieces(source: Source, info: TensorInfo) -> Iterator[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    if not info.shape:
        yield source.read_f32(info.name).reshape(1)
        return
    step = max(1, PIECE_WEIGHTS * info.shape[0] // max(1, info.n_elements))
    for start in range(0, info.shape[0], step):
        yield source.read_f32_rows(info.name, start, min(start + step, info.shape[0]))


def _not_finite(name: str) -> CorruptFileError:
    return CorruptFileError(
        f"the tensor {name} holds values that are not numbers",
        "the model file is damaged, or training diverged: download it again",
    )
