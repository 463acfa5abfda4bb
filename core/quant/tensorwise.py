"""NF4 and FP4, matrix by matrix: nothing has to be run, so that memory holds the bytes of one matrix.

Each matrix is read in pieces of rows, whole blocks each, and quantized as it comes; every other tensor
passes through as it is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

from core.containers.bitsandbytes import packed_linear
from core.containers.codec import Layout
from core.containers.folder import save_part
from core.errors import CorruptFileError
from core.quant.casting import Check, copy_tensors
from core.quant.math.four_bit import quantize_blocks
from core.sources.facts import SKIPPED_SUFFIXES
from core.sources.source import Source
from core.types import TensorInfo

F32 = NDArray[np.float32]

PIECE_WEIGHTS: Final = 2 << 20

#: stored dtypes of a source -> what their values are kept in
_DTYPES: Final[Mapping[str, torch.dtype]] = {
    "F32": torch.float32,
    "BF16": torch.bfloat16,
    "F16": torch.float16,
}


def quantize_tensors(
    source: Source,
    linears: Mapping[str, bool],
    layout: Layout,
    folder: Path,
    *,
    step: Callable[[int, int, str], None],
    check: Check,
    threads: int,
    assembling: bool = False,
) -> list[Path]:
    """A part for each tensor of ``source``, the matrices ``linears`` quantized by ``layout``.

    ``linears``: stored name of the weight -> whether it is stored ``[in, out]``. ``step`` hears weights done,
    in all, and the tensor's name. Parts that are there already are kept; ``assembling``: they are on their
    way into shards, and none is made again. Raises CorruptFileError for NaN or infinity.
    """
    infos = [source.tensors[name] for name in linears]
    total, done = sum(info.n_elements for info in infos), 0
    parts = []
    for number, info in enumerate(infos):
        check()
        part = folder / f"linear-{number:05d}.safetensors"
        if not (assembling or part.is_file()):
            transposed = linears[info.name]
            packed, absmax = _quantized(source, info, layout, check, transposed=transposed, threads=threads)
            name = info.name.removesuffix(".weight")
            shape = (info.shape[1], info.shape[0]) if transposed else (info.shape[0], info.shape[1])
            dtype = _DTYPES.get(info.dtype, torch.float32)
            save_part(part, packed_linear(name, shape, packed, absmax, layout, dtype=dtype))
            source.release(info.name)
        parts.append(part)
        done += info.n_elements
        step(done, total, info.name)
    rest = [n for n in source.tensors if n not in linears and not n.endswith(SKIPPED_SUFFIXES)]
    return [*parts, *copy_tensors(source, rest, folder, check, assembling=assembling)]


def _quantized(
    source: Source, info: TensorInfo, layout: Layout, check: Check, *, transposed: bool, threads: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """The bytes of codes and the absmax of blocks of one matrix."""
    grid = layout.weight_grid
    size, n = grid.group_size, info.n_elements
    packed = np.empty(-(-n // 2), np.uint8)
    absmax = np.empty(-(-n // size), np.float32)
    for start, values in _pieces(source, info, size, transposed=transposed):
        check()
        stop = start + values.size
        scales = absmax[start // size : -(-stop // size)]
        quantize_blocks(values, grid.dtype, size, scales, packed[start // 2 : -(-stop // 2)], threads=threads)
        if not np.isfinite(scales).all():
            raise CorruptFileError(
                f"the tensor {info.name} holds values that are not numbers",
                "the model file is damaged, or training diverged: download it again",
            )
    return torch.from_numpy(packed), torch.from_numpy(absmax)


def _pieces(
    source: Source, info: TensorInfo, block_size: int, *, transposed: bool
) -> Iterator[tuple[int, F32]]:
    """(first weight, weights) in row-major order of ``[out, in]``, each but the last of whole blocks."""
    if transposed:
        yield 0, np.ascontiguousarray(source.read_f32(info.name).T).reshape(-1)
        return
    rows, cols = info.shape
    if cols % block_size:  # the container stores no such matrix
        raise ValueError(f"{info.name} has rows of {cols}: no whole blocks of {block_size}")
    step = max(1, PIECE_WEIGHTS // cols)
    for start in range(0, rows, step):
        piece = source.read_f32_rows(info.name, start, min(rows, start + step))
        yield start * cols, piece.reshape(-1)
