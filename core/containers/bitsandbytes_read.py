"""Reading bitsandbytes 4-bit folders, our own and those of transformers and peft.

The JSON in a linear's quant_state is a stranger's word: nothing is allocated by it before the sizes of all
tensors have been found to agree with it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import torch

from core.containers.bitsandbytes import (
    QUANT_STATE,
    encode,
    extra_files,
    obstacle,
    quantization_config,
    refusal,
)
from core.containers.codec import Codec, CodeRows, StoredLinear, corrupt
from core.containers.stored import stored_tensor
from core.errors import UnsupportedModelError
from core.quant.math.four_bit import BLOCK_SIZES, TABLES, unpack_values
from core.quant.math.nested import NestedScales, unnest
from core.quant.math.quantized import Grid
from core.sources.hf_folder import HfFolderSource
from core.sources.json_file import parse_json_object

Tensor = torch.Tensor

_MAX_STATE: Final = 4096  # bytes of JSON; real ones have about 170
_MAX_EXTENT: Final = 1 << 31
_TABLE_TOLERANCE: Final = 1e-4
#: dtypes in which the bytes of codes may be stored (bnb_4bit_quant_storage)
_STORAGE: Final = ("U8", "I8", "BF16", "F16", "F32")


def open_linears(source: HfFolderSource, config: Mapping[str, Any]) -> dict[str, StoredLinear]:
    """The 4-bit linears of a folder, by module name.

    Raises UnsupportedModelError for LLM.int8() folders and CorruptFileError where parts are missing or do not
    agree.
    """
    if config.get("load_in_8bit") or config.get("_load_in_8bit"):
        raise UnsupportedModelError(
            "8-bit bitsandbytes models (LLM.int8) cannot be read",
            "Use the full-precision model that it was made from.",
        )
    linears: dict[str, StoredLinear] = {}
    for stored in source.tensors:
        name, found, kind = stored.rpartition(QUANT_STATE)
        if not found:
            continue
        if name in linears:
            raise corrupt(name, "it has two states")
        linears[name] = _open(source, name, kind)
    for stored in source.tensors:
        name, found, _ = stored.rpartition(".weight.absmax")
        if found and name not in linears:
            raise corrupt(name, "its quant_state is missing")
    return linears


@dataclass(frozen=True)
class _Linear:
    """A linear whose parts were found to agree; ``nested_block`` is None without double quantization."""

    source: HfFolderSource
    name: str
    dtype: str
    shape: tuple[int, int]
    block_size: int
    nested_block: int | None
    offset: float

    def tensor(self, part: str, first: int, last: int) -> Tensor:
        return stored_tensor(self.source, f"{self.name}.weight.{part}", rows=(first, last))

    def absmax(self, first: int, last: int) -> Tensor:
        """Scales of blocks ``first`` to ``last``, float32."""
        scales = self.tensor("absmax", first, last)
        if self.nested_block is not None:
            begin, end = first // self.nested_block, -(-last // self.nested_block)
            groups = torch.arange(first, last) // self.nested_block - begin
            largest = self.tensor("nested_absmax", begin, end)[groups]
            table = self.tensor("nested_quant_map", 0, 256)
            scales = unnest(NestedScales(scales, largest, self.offset, table), 1)
        if not bool(torch.isfinite(scales).all()):
            raise corrupt(self.name, "a scale is NaN or infinite")
        return scales

    def read_rows(self, start: int, stop: int) -> CodeRows:
        rows, cols = stop - start, self.shape[1]
        first, last = start * cols, stop * cols
        raw = self.source.read(f"{self.name}.weight").reshape(-1).view(np.uint8)
        packed = raw[first // 2 : (last + 1) // 2]
        odd = first % 2
        values = torch.from_numpy(unpack_values(packed, self.dtype, odd, odd + last - first))
        self.source.release(f"{self.name}.weight")
        values = values.reshape(rows, cols)
        begin = first // self.block_size
        scales = self.absmax(begin, -(-last // self.block_size))
        if cols % self.block_size == 0:
            return CodeRows(values, scales.reshape(rows, -1), None, self.block_size)
        blocks = torch.arange(first, last) // self.block_size - begin
        return CodeRows(values, scales[blocks].reshape(rows, cols), None, 1)


def _open(source: HfFolderSource, name: str, kind: str) -> StoredLinear:
    state_name = f"{name}{QUANT_STATE}{kind}"
    dtype = kind.upper()
    info = source.tensors[state_name]
    if dtype not in TABLES or info.dtype != "U8" or len(info.shape) != 1 or not 0 < info.nbytes <= _MAX_STATE:
        raise corrupt(name, f"quant_state is {kind} {info.dtype} {list(info.shape)}")
    state = parse_json_object(bytes(source.read(state_name)), f"The quant_state of {name}")
    if state.get("quant_type") != kind:
        raise corrupt(name, f"its state says quant_type = {state.get('quant_type')!r}")
    block_size = state.get("blocksize")
    if not _is_count(block_size) or block_size not in BLOCK_SIZES:
        raise corrupt(name, f"its state says blocksize = {block_size!r}")
    shape = _shape(name, state.get("shape"))
    n = shape[0] * shape[1]
    weight = source.tensors.get(f"{name}.weight")
    if weight is None:
        raise corrupt(name, "weight is missing")
    if weight.dtype not in _STORAGE or weight.nbytes != (n + 1) // 2:
        raise corrupt(name, f"weight has {weight.nbytes} bytes, not the {(n + 1) // 2} of {list(shape)}")
    n_blocks = -(-n // block_size)
    parts = [f"{name}.weight", f"{name}.weight.absmax", f"{name}.weight.quant_map", state_name]
    nested_block, offset = None, 0.0
    if f"{name}.weight.nested_absmax" in source.tensors or "nested_blocksize" in state:
        nested_block, offset = _nested(name, state)
        _need(source, name, "absmax", "U8", n_blocks)
        _need(source, name, "nested_absmax", "F32", -(-n_blocks // nested_block))
        _need(source, name, "nested_quant_map", "F32", 256)
        parts += [f"{name}.weight.nested_absmax", f"{name}.weight.nested_quant_map"]
    else:
        _need(source, name, "absmax", "F32", n_blocks)
    _need(source, name, "quant_map", "F32", 16)
    table = source.read(f"{name}.weight.quant_map")
    if not np.allclose(table, TABLES[dtype], rtol=0, atol=_TABLE_TOLERANCE):
        raise corrupt(name, f"its quant_map is not that of {dtype}")
    linear = _Linear(source, name, dtype, shape, int(block_size), nested_block, offset)
    grid = Grid(dtype, strategy="group", group_size=int(block_size), scale_dtype=torch.float32)
    return StoredLinear(name, shape, grid, tuple(parts), linear.read_rows)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _shape(name: str, value: Any) -> tuple[int, int]:
    whole = isinstance(value, list) and all(_is_count(extent) for extent in value)
    if not whole or len(value) != 2 or not all(0 < extent < _MAX_EXTENT for extent in value):
        raise corrupt(name, f"its state says shape = {str(value)[:80]}")
    return int(value[0]), int(value[1])


def _nested(name: str, state: Mapping[str, Any]) -> tuple[int, float]:
    block, offset = state.get("nested_blocksize"), state.get("nested_offset")
    if not _is_count(block) or block not in BLOCK_SIZES:
        raise corrupt(name, f"its state says nested_blocksize = {block!r}")
    if isinstance(offset, bool) or not isinstance(offset, (int, float)) or not math.isfinite(offset):
        raise corrupt(name, f"its state says nested_offset = {str(offset)[:80]}")
    if state.get("nested_dtype") != "float32":
        raise corrupt(name, f"its state says nested_dtype = {str(state.get('nested_dtype'))[:80]}")
    return int(block), float(offset)


def _need(source: HfFolderSource, name: str, part: str, dtype: str, size: int) -> None:
    info = source.tensors.get(f"{name}.weight.{part}")
    if info is None:
        raise corrupt(name, f"{part} is missing")
    if info.dtype != dtype or info.shape != (size,):
        raise corrupt(name, f"{part} is {info.dtype} {list(info.shape)}, not {dtype} [{size}]")


BITSANDBYTES: Final = Codec(
    container="bitsandbytes",
    quant_method="bitsandbytes",
    refusal=refusal,
    obstacle=obstacle,
    encode=encode,
    quantization_config=quantization_config,
    extra_files=extra_files,
    open_linears=open_linears,
    supports_conv1d=True,
)
