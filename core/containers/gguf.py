"""GGUF files: written as a stream of tensors, read back, verified."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

import gguf
import numpy as np
from numpy.typing import NDArray

from core.errors import CorruptFileError, DiskFullError
from core.sources.decode import dequantize_rows
from core.sources.ggml_types import GGML_IDS, GGML_LAYOUTS
from core.sources.gguf_file import GgufSource
from core.sources.gguf_header import DEFAULT_ALIGNMENT, MetaEntry
from core.types import TensorInfo

#: Called with (bytes written, bytes in all, tensor being written); raise in it to stop.
Progress = Callable[[int, int, str], None]

_FILE_TYPE: Final = "general.file_type"
_ARCHITECTURE: Final = "general.architecture"
_CHECK_BYTES: Final = 8 << 20

#: type name -> byte offsets in a block of the half-precision scales; all else in a block is integers
_HALF_SCALES: Final[dict[str, tuple[int, ...]]] = {
    "Q4_0": (0,),
    "Q4_1": (0, 2),
    "Q5_0": (0,),
    "Q5_1": (0, 2),
    "Q8_0": (0,),
    "Q2_K": (80, 82),
    "Q3_K": (108,),
    "Q4_K": (0, 2),
    "Q5_K": (0, 2),
    "Q6_K": (208,),
    "TQ1_0": (52,),
    "TQ2_0": (64,),
}


@dataclass(frozen=True, slots=True)
class TensorOut:
    """A tensor to be written: row-major ``shape``, a GGML type id (a ``GgmlType``, or the id of a type
    that is only copied), and ``data``, called once when its turn comes.

    ``data`` gives one array or an iterator of arrays; their bytes, one after the other, are the
    tensor (FP32/FP16 arrays, BF16 as uint16, quantized rows as uint8).
    """

    name: str
    shape: tuple[int, ...]
    type_id: int
    data: Callable[[], NDArray[Any] | Iterable[NDArray[Any]]]

    @property
    def nbytes(self) -> int:
        layout = GGML_LAYOUTS[self.type_id]
        n_elements = TensorInfo(self.name, self.shape, layout.name, 0).n_elements
        if self.shape[-1] % layout.block_size:
            raise ValueError(f"the rows of {self.name} are not whole {layout.name} blocks")
        return n_elements // layout.block_size * layout.type_size


def write_gguf(
    path: Path,
    architecture: str,
    metadata: Sequence[MetaEntry],
    tensors: Sequence[TensorOut],
    *,
    file_type: int | None = None,
    progress: Progress | None = None,
) -> int:
    """Write a GGUF file and flush it to the disk; returns its size in bytes.

    Header and tensor places first, then one tensor after the other with padding: never more than one
    tensor (or one of its chunks) is in memory. ``file_type`` replaces ``general.file_type``
    (llama.h, ``llama_ftype``) where it stands. Raises DiskFullError; what was written so far is left
    for the caller to remove.
    """
    writer = _prepare(architecture, metadata, tensors, file_type)
    try:
        return _write(writer, path, tensors, progress)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError(
                f"The disk is full: {path.name} could not be written", "Free some space and try again."
            ) from error
        raise


def _prepare(
    architecture: str, metadata: Sequence[MetaEntry], tensors: Sequence[TensorOut], file_type: int | None
) -> gguf.GGUFWriter:
    writer = gguf.GGUFWriter(path=None, arch=architecture)
    for entry in metadata:
        if entry.key == _ARCHITECTURE:
            continue
        value = file_type if entry.key == _FILE_TYPE and file_type is not None else entry.value
        sub_type = None if entry.sub_type is None else gguf.GGUFValueType(int(entry.sub_type))
        writer.add_key_value(entry.key, value, gguf.GGUFValueType(int(entry.type)), sub_type)
    if file_type is not None and all(entry.key != _FILE_TYPE for entry in metadata):
        writer.add_file_type(file_type)
    for tensor in tensors:
        kind = gguf.GGMLQuantizationType(int(tensor.type_id))
        writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), tensor.nbytes, kind)
    return writer


def _write(
    writer: gguf.GGUFWriter, path: Path, tensors: Sequence[TensorOut], progress: Progress | None
) -> int:
    total, done = sum(tensor.nbytes for tensor in tensors), 0
    try:
        writer.write_header_to_file(path=path)
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        file = cast(BinaryIO, writer.fout[0])
        _pad(file, file.tell())
        for tensor in tensors:
            if progress is not None:
                progress(done, total, tensor.name)
            written = 0
            for chunk in _chunks(tensor):
                file.write(np.ascontiguousarray(chunk).reshape(-1).view(np.uint8).data)
                written += chunk.nbytes
                if progress is not None:
                    progress(done + written, total, tensor.name)
            if written != tensor.nbytes:
                raise ValueError(f"{tensor.name} gave {written} bytes instead of {tensor.nbytes}")
            done += written
            _pad(file, written)
        file.flush()
        os.fsync(file.fileno())
        return file.tell()
    finally:
        writer.close()


def _chunks(tensor: TensorOut) -> Iterator[NDArray[Any]]:
    data = tensor.data()
    if isinstance(data, np.ndarray):
        yield data
    else:
        yield from data


def _pad(file: BinaryIO, n_bytes: int) -> None:
    file.write(bytes(-n_bytes % DEFAULT_ALIGNMENT))


def read_tensors_f32(path: Path) -> Iterator[tuple[TensorInfo, NDArray[np.float32]]]:
    """Every tensor of a GGUF file, decoded one after the other."""
    source = GgufSource(path)
    for name, info in source.tensors.items():
        yield info, source.read_f32(name)


def verify_gguf(
    path: Path,
    expected: Sequence[TensorOut] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Read a GGUF file back: its structure, and that no stored value decodes to NaN or infinity.

    ``expected`` compares names, order, shapes and types with what should have been written. Returns
    the bytes of tensor data. Raises CorruptFileError naming the tensor.
    """
    source = GgufSource(path)
    infos = list(source.tensors.values())
    if expected is not None:
        wanted = [(t.name, t.shape, GGML_LAYOUTS[t.type_id].name) for t in expected]
        found = [(info.name, info.shape, info.dtype) for info in infos]
        if wanted != found:
            odd = next((pair for pair in zip(wanted, found, strict=False) if pair[0] != pair[1]), None)
            what = f"{odd[1][0]!r} is not as it was written" if odd else "a tensor is missing or too many"
            raise CorruptFileError(f"{path.name}: {what}", "Quantize again; check the disk.")
    total, done = sum(info.nbytes for info in infos), 0
    for info in infos:
        for part in _byte_ranges(source, info):
            if not _all_finite(part, info):
                raise CorruptFileError(
                    f"The tensor {info.name!r} of {path.name} holds NaN or infinite values",
                    "The file or the model that it was made from is damaged.",
                )
            done += part.nbytes
            if progress is not None:
                progress(done, total)
        source.release(info.name)
    return total


def _byte_ranges(source: GgufSource, info: TensorInfo) -> Iterator[NDArray[np.uint8]]:
    """The stored bytes of a tensor in whole rows of about 8 MiB."""
    data = source.read(info.name).reshape(-1).view(np.uint8)
    row_bytes = info.nbytes // max(1, info.n_elements // info.shape[-1])
    step = max(1, _CHECK_BYTES // row_bytes) * row_bytes
    for start in range(0, info.nbytes, step):
        yield data[start : start + step]


def _all_finite(data: NDArray[np.uint8], info: TensorInfo) -> bool:
    """A float is finite when the bits of its exponent are not all ones."""
    if info.dtype in ("F32", "BF16", "F16"):
        if info.dtype == "F32":
            return _no_full_exponent(data.view(np.uint32), 0x7F800000)
        return _no_full_exponent(data.view(np.uint16), 0x7F80 if info.dtype == "BF16" else 0x7C00)
    if info.dtype in _HALF_SCALES:
        halves = data.reshape(-1, GGML_LAYOUTS[GGML_IDS[info.dtype]].type_size).view(np.uint16)
        return all(_no_full_exponent(halves[:, at // 2], 0x7C00) for at in _HALF_SCALES[info.dtype])
    if info.dtype.startswith("I") and not info.dtype.startswith("IQ"):
        return True
    if info.dtype == "F64":
        return bool(np.isfinite(data.view(np.float64)).all())
    n_cols = info.shape[-1]
    layout = GGML_LAYOUTS[GGML_IDS[info.dtype]]
    rows = data.reshape(-1, n_cols // layout.block_size * layout.type_size)
    return bool(np.isfinite(dequantize_rows(rows, info.dtype, n_cols)).all())


def _no_full_exponent(bits: NDArray[Any], mask: int) -> bool:
    return not bool(((bits & bits.dtype.type(mask)) == mask).any())
