"""The header of a safetensors file, checked against the file's size before anything is believed.

Format: https://github.com/huggingface/safetensors#format. Nothing but the header is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.errors import CorruptFileError, UnsupportedModelError
from core.language import tr
from core.sources.json_file import parse_json_object
from core.sources.plain_dtypes import PLAIN_BYTES
from core.types import TensorInfo

_MAX_HEADER: Final = 100_000_000  # the limit of the safetensors library itself
_MAX_ELEMENTS: Final = 1 << 48
_MAX_DIMS: Final = 8
_HINT: Final = "The file is damaged or incomplete: download it again, and compare its checksum."


@dataclass(frozen=True, slots=True)
class SafetensorsEntry:
    """A tensor's ``info`` and the absolute offset of its bytes in the file."""

    info: TensorInfo
    offset: int


def read_safetensors_header(path: Path) -> dict[str, SafetensorsEntry]:
    """The tensors of a safetensors file, ordered by name.

    Raises CorruptFileError when sizes, offsets and shapes do not agree with each other and the file
    (offsets must cover the data without holes or overlaps, as the format demands), and
    UnsupportedModelError for dtypes that are not known.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        length = header_length(path, file.read(8), size)
        return parse_safetensors_header(path, file.read(length), size)


def header_length(path: Path, prefix: bytes, size: int) -> int:
    """Bytes of the header by the file's first eight; ``size`` is the file's. Raises CorruptFileError."""
    length = int.from_bytes(prefix, "little")
    if len(prefix) < 8 or length < 2 or length > min(size - 8, _MAX_HEADER):
        raise _corrupt(path, "its header is longer than the file")
    return length


def parse_safetensors_header(path: Path, text: bytes, size: int) -> dict[str, SafetensorsEntry]:
    """The tensors that the header ``text`` of a file of ``size`` bytes tells of: the file itself need not be
    here. Raises as :func:`read_safetensors_header`."""
    header = parse_json_object(text, f"The header of {path.name}", unique_keys=True)
    header.pop("__metadata__", None)
    data_start = 8 + len(text)
    entries = {name: _entry(path, name, header[name], data_start) for name in sorted(header)}
    end = data_start
    for entry in sorted(entries.values(), key=lambda e: (e.offset, e.info.nbytes)):
        if entry.offset != end:
            raise _corrupt(path, f"the data of {entry.info.name!r} leaves a hole or overlaps")
        end += entry.info.nbytes
    if end != size:
        raise _corrupt(path, f"its tensors need {end:,} bytes and the file has {size:,}")
    return entries


def _entry(path: Path, name: str, meta: Any, data_start: int) -> SafetensorsEntry:
    if not isinstance(meta, dict):
        raise _corrupt(path, f"the entry of {name!r} is no object")
    dtype = meta.get("dtype")
    shape, offsets = _counts(meta.get("shape")), _counts(meta.get("data_offsets"))
    if shape is None or len(shape) > _MAX_DIMS or offsets is None or len(offsets) != 2:
        raise _corrupt(path, f"the entry of {name!r} has no sound shape or offsets")
    if not isinstance(dtype, str) or dtype not in PLAIN_BYTES:
        raise UnsupportedModelError(
            tr(
                "{name}: {name2} is stored as {dtype}, which is not known",
                name=path.name,
                name2=f"{name!r}",
                dtype=f"{dtype!r}",
            ),
            tr("FP32, FP16 and BF16 weights can be read."),
        )
    nbytes = PLAIN_BYTES[dtype]
    for extent in shape:
        nbytes *= extent
        if nbytes > _MAX_ELEMENTS:
            raise _corrupt(path, f"{name!r} has the shape {shape}")
    if offsets[1] - offsets[0] != nbytes:
        raise _corrupt(path, f"the shape of {name!r} does not match its bytes")
    return SafetensorsEntry(TensorInfo(name, tuple(shape), dtype, nbytes), data_start + offsets[0])


def _counts(value: Any) -> list[int] | None:
    """``value`` when it is a list of whole numbers that are not negative, else None."""
    if isinstance(value, list) and all(type(item) is int and item >= 0 for item in value):
        return value
    return None


def _corrupt(path: Path, why: str) -> CorruptFileError:
    return CorruptFileError(
        tr("{name} is not a sound safetensors file: {why}", name=path.name, why=why), _HINT
    )
