"""Safetensors files written as a stream: never more than one tensor, or a piece of one, is in memory.

The format: 8 bytes of header length, a JSON header (dtype, shape, offsets), the data without holes. Wider
dtypes come first, as the format's own library writes them, so that every tensor is aligned.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch

from core.durable import sync_folder
from core.errors import DiskFullError
from core.sources.decode import PLAIN_DTYPES

Tensor = torch.Tensor

DTYPE_NAMES: Final[dict[torch.dtype, str]] = {
    torch.float64: "F64",
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.int64: "I64",
    torch.int32: "I32",
    torch.int16: "I16",
    torch.int8: "I8",
    torch.uint8: "U8",
    torch.bool: "BOOL",
    torch.float8_e4m3fn: "F8_E4M3",
    torch.float8_e5m2: "F8_E5M2",
}
_CHUNK: Final = 8 << 20
_ALIGNMENT: Final = 8


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """A tensor to be written; ``chunks`` gives its bytes in order when its turn comes."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    chunks: Callable[[], Iterator[memoryview]]

    @property
    def nbytes(self) -> int:
        n_bytes = PLAIN_DTYPES[self.dtype].itemsize
        for extent in self.shape:
            n_bytes *= extent
        return n_bytes


def stored(name: str, tensor: Tensor) -> StoredTensor:
    """A tensor in memory, to be written."""
    return StoredTensor(name, DTYPE_NAMES[tensor.dtype], tuple(tensor.shape), lambda: _chunks(tensor))


def _chunks(tensor: Tensor) -> Iterator[memoryview]:
    if tensor.numel():
        raw = tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().data
        for start in range(0, len(raw), _CHUNK):
            yield raw[start : start + _CHUNK]


def write_safetensors(
    path: Path, tensors: Sequence[StoredTensor], on_bytes: Callable[[int], None] = lambda _: None
) -> None:
    """Write ``path`` through a file beside it and a rename: it is there wholly or not at all.

    ``on_bytes`` hears of every piece and may raise to stop. Raises DiskFullError.
    """
    partial = path.with_name(f".{path.name}.partial")
    ordered = sorted(tensors, key=lambda tensor: -PLAIN_DTYPES[tensor.dtype].itemsize)
    try:
        with partial.open("wb") as file:
            file.write(_header(ordered))
            for tensor in ordered:
                written = 0
                for chunk in tensor.chunks():
                    file.write(chunk)
                    written += len(chunk)
                    on_bytes(len(chunk))
                if written != tensor.nbytes:
                    raise ValueError(f"{tensor.name} gave {written} bytes instead of {tensor.nbytes}")
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError(
                f"The disk is full: {path.name} could not be written", "Free some space and try again."
            ) from error
        raise
    sync_folder(path.parent)


def _header(tensors: Sequence[StoredTensor]) -> bytes:
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for tensor in tensors:
        header[tensor.name] = {
            "dtype": tensor.dtype,
            "shape": list(tensor.shape),
            "data_offsets": [offset, offset + tensor.nbytes],
        }
        offset += tensor.nbytes
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
    text += b" " * (-len(text) % _ALIGNMENT)
    return len(text).to_bytes(8, "little") + text
