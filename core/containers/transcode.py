"""Quantized folders as GGUF files, where a GGML block type holds every weight exactly.

A symmetric grid of at most 4 bits is Q4_0 (``d (q - 8)``), an asymmetric one Q4_1 (``d q + m``, m = -z s),
a symmetric 8-bit one Q8_0 (``d q``), a ternary one TQ2_0 (``d (q - 1)``), as long as 32 neighbouring weights
share a scale and float16 holds scales and minima. Everything else keeps its 16 or 32 bits, so llama.cpp
serves such a variant with the very weights that were measured. How inputs are quantized has no place in GGUF:
llama.cpp does that its own way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray

from core.containers.codec import CodeRows, StoredLinear
from core.containers.dense import DenseFolder, open_model
from core.containers.gguf import TensorOut, write_gguf
from core.convert.permute import interleave_halves
from core.convert.plan import ConversionPlan, ConvertedTensor, plan_conversion, qk_heads
from core.errors import UnsupportedModelError
from core.quant.math.ggml.ternary import BLOCK as TERNARY_BLOCK
from core.quant.math.ggml.ternary import pack_ternary
from core.quant.math.quantized import Grid
from core.sources.source import Source
from core.types import GgmlType, SourceKind, StoredWarning

_Pieces = Iterator[NDArray[Any]]
_BLOCK: Final = 32
_PIECE_WEIGHTS: Final = 4 << 20
_PROBED_ROWS: Final = 32
_FLOATS: Final = {"F32": GgmlType.F32, "F16": GgmlType.F16, "BF16": GgmlType.BF16}
_FILE_TYPES: Final = {
    GgmlType.F32: 0,
    GgmlType.F16: 1,
    GgmlType.Q4_0: 2,
    GgmlType.Q4_1: 3,
    GgmlType.Q8_0: 7,
    GgmlType.BF16: 32,
    GgmlType.TQ1_0: 36,
    GgmlType.TQ2_0: 37,
}
_HINT: Final = "It is served by torch instead."


@dataclass(frozen=True, slots=True)
class TranscodedModel:
    """What was written. ``tensors`` in order, for ``verify_gguf``; ``types`` counts them by type."""

    path: Path
    size_bytes: int
    n_weights: int
    types: Mapping[str, int]
    tensors: tuple[TensorOut, ...]
    warnings: tuple[StoredWarning, ...]


def can_transcode(folder: Path) -> str | None:
    """Why a folder has no exact GGUF copy; None when it has.

    Looks at the headers, and at some rows of every matrix for scales that float16 does not hold. Raises what
    opening the folder raises when it is damaged.
    """
    try:
        source = open_model(folder)
        if source.kind is not SourceKind.HF_FOLDER:
            return "it is a GGUF file already"
        plan = plan_conversion(source)
        for tensor, linear in _pairs(source, plan):
            if linear is None:
                _float_type(tensor)
            elif (why := _grid_obstacle(linear.grid) or _shape_obstacle(linear)) is not None:
                return f"{linear.name}: {why}"
            else:
                _blocks(linear.read_rows(0, min(_PROBED_ROWS, linear.shape[0])), _type_of(linear), linear)
    except UnsupportedModelError as error:
        return error.message
    return None


def transcode_to_gguf(
    folder: Path,
    target: Path,
    *,
    threads: int | None = None,
    ternary: GgmlType | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> TranscodedModel:
    """Write the exact GGUF copy of a model folder to ``target``; ``ternary``: TQ1_0 instead of TQ2_0.

    ``progress`` hears weights done and in all, and may raise to stop. Raises UnsupportedModelError when
    anything would be lost, and DiskFullError; what was written so far is left for the caller to remove.
    """
    source = open_model(folder)
    plan = plan_conversion(source)
    total = sum(tensor.n_elements for tensor in plan.tensors)
    done = 0

    def counted(pieces: Callable[[], _Pieces], tensor: ConvertedTensor) -> _Pieces:
        nonlocal done
        start = done
        for piece in pieces():
            yield piece
            done += tensor.shape[-1] * (piece.shape[0] if piece.ndim > 1 else 1)
            progress(min(done, start + tensor.n_elements), total)
        done = start + tensor.n_elements
        progress(done, total)

    outputs: list[TensorOut] = []
    for tensor, linear in _pairs(source, plan):
        kind = _float_type(tensor) if linear is None else _type_of(linear, ternary)
        pieces = (
            partial(_float_pieces, tensor, kind)
            if linear is None
            else partial(_linear_pieces, linear, kind, qk_heads(tensor.name, source))
        )
        outputs.append(TensorOut(tensor.name, tensor.shape, int(kind), partial(counted, pieces, tensor)))
    main = _main_type(outputs)
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(threads or before)
        size = write_gguf(target, plan.architecture, plan.metadata, outputs, file_type=_FILE_TYPES[main])
    finally:
        torch.set_num_threads(before)
    names = [GgmlType(output.type_id).name for output in outputs]
    types = {name: names.count(name) for name in dict.fromkeys(names)}
    return TranscodedModel(target, size, total, types, tuple(outputs), plan.warnings)


def _pairs(source: Source, plan: ConversionPlan) -> Iterator[tuple[ConvertedTensor, StoredLinear | None]]:
    """Every tensor of the GGUF file to be, with the quantized linear that it comes from."""
    linears = source.linears if isinstance(source, DenseFolder) else {}
    for tensor in plan.tensors:
        names = [name.removesuffix(".weight") for name in tensor.source_names if name.endswith(".weight")]
        yield tensor, linears.get(names[0]) if len(names) == 1 else None


def _main_type(outputs: list[TensorOut]) -> GgmlType:
    """The type that most bytes are stored in, of matrices."""
    sizes: dict[GgmlType, int] = {}
    for output in outputs:
        if len(output.shape) > 1:
            kind = GgmlType(output.type_id)
            weights = output.shape[0] * output.shape[1]
            quantized = kind.is_quantized  # a large vocabulary at 16 bits does not name the file
            sizes[kind] = sizes.get(kind, 0) + weights * (1000 if quantized else 1)
    return max(sizes, key=lambda kind: sizes[kind], default=GgmlType.F16)


# --- what fits -----------------------------------------------------------------------------------------


def _grid_obstacle(grid: Grid) -> str | None:
    if grid.is_float or grid.is_table:
        return f"GGUF has no type for {grid.dtype}"
    if grid.bits == 8 and not grid.symmetric:
        return "GGUF has no 8-bit type with zero points"
    if grid.strategy == "block":
        return "GGUF has no scales for blocks of rows"
    if grid.strategy == "group" and grid.group_size % _BLOCK:
        return f"groups of {grid.group_size} are not whole blocks of {_BLOCK}"
    return None


def _shape_obstacle(linear: StoredLinear) -> str | None:
    if linear.shape[1] % _BLOCK:
        return f"rows of {linear.shape[1]} are not whole blocks of {_BLOCK}"
    return None


def _type_of(linear: StoredLinear, ternary: GgmlType | None = None) -> GgmlType:
    why = _grid_obstacle(linear.grid) or _shape_obstacle(linear)
    if why is not None:
        raise _lossy(linear.name, why)
    if linear.grid.is_ternary:
        return GgmlType.Q4_0 if linear.shape[1] % TERNARY_BLOCK else ternary or GgmlType.TQ2_0
    if linear.grid.bits == 8:
        return GgmlType.Q8_0
    return GgmlType.Q4_0 if linear.grid.symmetric else GgmlType.Q4_1


def _float_type(tensor: ConvertedTensor) -> GgmlType:
    """Vectors are FP32 in GGUF; matrices keep what they are stored in."""
    if tensor.always_f32:
        return GgmlType.F32
    kind = _FLOATS.get(tensor.dtype_hint)
    if kind is None:
        raise _lossy(tensor.name, f"{tensor.dtype_hint} is no plain float")
    return kind


def _lossy(name: str, why: str) -> UnsupportedModelError:
    return UnsupportedModelError(f"{name} has no exact copy in GGUF: {why}", _HINT)


# --- the bytes -----------------------------------------------------------------------------------------


def _float_pieces(tensor: ConvertedTensor, kind: GgmlType) -> _Pieces:
    n_rows = tensor.shape[0]
    step = max(1, _PIECE_WEIGHTS * n_rows // max(1, tensor.n_elements))
    for start in range(0, n_rows, step):
        values = np.ascontiguousarray(tensor.load_rows(start, min(n_rows, start + step)))
        if kind is GgmlType.F32:
            stored: NDArray[Any] = values
        elif kind is GgmlType.F16:
            stored = values.astype(np.float16)
        else:
            stored = (values.view(np.uint32) >> 16).astype(np.uint16)
        yield stored


def _linear_pieces(linear: StoredLinear, kind: GgmlType, heads: int) -> _Pieces:
    """Blocks of a quantized linear, by ranges of whole heads where q or k rows change places."""
    out, cols = linear.shape
    unit = out // heads if heads else 1
    step = max(1, _PIECE_WEIGHTS // (cols * unit)) * unit
    for start in range(0, out, step):
        stop = min(out, start + step)
        blocks = _blocks(linear.read_rows(start, stop), kind, linear)
        yield interleave_halves(blocks, (stop - start) // unit) if heads else blocks


def _blocks(rows: CodeRows, kind: GgmlType, linear: StoredLinear) -> NDArray[np.uint8]:
    """Rows as blocks of a GGML type, uint8 ``[n, row bytes]``; raises UnsupportedModelError for any loss."""
    n, cols = rows.codes.shape
    scales = _each_block(rows, rows.scales, linear)
    d = scales.to(torch.float16)
    if rows.zeros is None or not torch.equal(d.to(torch.float32), scales):
        raise _lossy(linear.name, "float16 does not hold its scales")
    zeros = _each_block(rows, rows.zeros, linear)
    if linear.grid.is_ternary:
        signed = (rows.codes.to(torch.int16) - rows.expand(rows.zeros)).to(torch.int8)
        try:
            return pack_ternary(signed.numpy(), float(rows.scales[0, 0]), kind)
        except ValueError as error:
            raise _lossy(linear.name, str(error)) from error
    codes = rows.codes.reshape(n, cols // _BLOCK, _BLOCK)
    parts = [_bytes(d)]
    if kind is GgmlType.Q4_1:
        minima = -(zeros.to(torch.float32) * scales)
        m = minima.to(torch.float16)
        if not torch.equal(m.to(torch.float32), minima):
            raise _lossy(linear.name, "float16 does not hold its smallest values (zero point times scale)")
        parts += [_bytes(m), _nibbles(codes)]
    else:
        middle = 1 << (linear.grid.bits - 1)
        if not bool((zeros == middle).all()):
            raise _lossy(linear.name, "its zero points differ, although it is called symmetric")
        if kind is GgmlType.Q8_0:
            parts.append(codes ^ 0x80)  # from 0 .. 255 to -128 .. 127
        else:
            parts.append(_nibbles(codes + (8 - middle)))
    return torch.cat(parts, 2).reshape(n, -1).numpy()


def _each_block(rows: CodeRows, per_group: torch.Tensor, linear: StoredLinear) -> torch.Tensor:
    """Values ``[n, groups]`` as ``[n, blocks]``."""
    n_blocks = rows.codes.shape[1] // _BLOCK
    if rows.columns is not None:
        columns = rows.columns.reshape(n_blocks, _BLOCK)
        if not bool((columns == columns[:, :1]).all()):
            raise _lossy(linear.name, "neighbouring columns have different scales (act-order)")
        return per_group[:, columns[:, 0]]
    if per_group.shape[1] == 1:
        return per_group.expand(rows.codes.shape[0], n_blocks)
    if rows.group_size % _BLOCK:
        raise _lossy(linear.name, f"groups of {rows.group_size} are not whole blocks of {_BLOCK}")
    return per_group.repeat_interleave(rows.group_size // _BLOCK, 1)[:, :n_blocks]


def _bytes(halves: torch.Tensor) -> torch.Tensor:
    """float16 ``[n, blocks]`` as uint8 ``[n, blocks, 2]``."""
    return halves.contiguous().reshape(-1).view(torch.uint8).reshape(*halves.shape, 2)


def _nibbles(codes: torch.Tensor) -> torch.Tensor:
    """uint8 ``[n, blocks, 32]`` as ``[n, blocks, 16]``: value j below value j + 16."""
    return codes[..., :16] | (codes[..., 16:] << 4)
