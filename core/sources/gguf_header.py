"""A GGUF header parser for hostile files: every count and offset is checked against the file's size.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Arrays (vocabularies) are only
walked over while parsing; their values are read when somebody asks.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from core.errors import CorruptFileError, UnsupportedModelError
from core.language import tr
from core.sources.ggml_types import GGML_LAYOUTS
from core.types import TensorInfo

MAGIC: Final = b"GGUF"
DEFAULT_ALIGNMENT: Final = 32
_FIRST_READ: Final = 4 << 20
_MAX_HEADER: Final = 1 << 30
_MAX_KEY: Final = 65535
_MAX_NAME: Final = 1024
_MAX_ELEMENTS: Final = 1 << 48
_HINT: Final = "The file is damaged or incomplete: download it again, and compare its checksum."


class GgufValueType(IntEnum):
    """Types of metadata values (gguf.md, ``gguf_metadata_value_type``)."""

    UINT8 = 0
    INT8 = 1
    UINT16 = 2
    INT16 = 3
    UINT32 = 4
    INT32 = 5
    FLOAT32 = 6
    BOOL = 7
    STRING = 8
    ARRAY = 9
    UINT64 = 10
    INT64 = 11
    FLOAT64 = 12


_SCALARS: Final[dict[int, struct.Struct]] = {
    GgufValueType.UINT8: struct.Struct("<B"),
    GgufValueType.INT8: struct.Struct("<b"),
    GgufValueType.UINT16: struct.Struct("<H"),
    GgufValueType.INT16: struct.Struct("<h"),
    GgufValueType.UINT32: struct.Struct("<I"),
    GgufValueType.INT32: struct.Struct("<i"),
    GgufValueType.FLOAT32: struct.Struct("<f"),
    GgufValueType.BOOL: struct.Struct("<?"),
    GgufValueType.UINT64: struct.Struct("<Q"),
    GgufValueType.INT64: struct.Struct("<q"),
    GgufValueType.FLOAT64: struct.Struct("<d"),
}
_U32: Final = struct.Struct("<I")
_U64: Final = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class MetaEntry:
    """One metadata pair as it is written. ``sub_type`` is the element type of an array.

    Strings are ``str``, or ``bytes`` where they must be kept to the byte (vocabularies).
    """

    key: str
    value: Any
    type: GgufValueType
    sub_type: GgufValueType | None = None


@dataclass(frozen=True, slots=True)
class _Field:
    """Where a metadata value lies; ``value`` holds scalars and strings, None stands for an array."""

    type: GgufValueType
    value: Any
    sub_type: GgufValueType | None = None
    offset: int = 0
    count: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class GgufTensor:
    """A tensor's place: ``info`` in row-major shape, its GGML type id, and its absolute file offset."""

    info: TensorInfo
    type_id: int
    offset: int


class _NeedMoreError(Exception):
    """The bytes read so far end inside the header."""


class HeaderIncompleteError(Exception):
    """``path`` holds the beginning of a larger file, and its header does not end in what is there."""


class _Cursor:
    """Reads little-endian values from the first bytes of a file whose size is known."""

    def __init__(self, data: bytes, file_size: int, path: Path) -> None:
        self.data = data
        self.file_size = file_size
        self.path = path
        self.pos = 0

    def need(self, n_bytes: int) -> None:
        end = self.pos + n_bytes
        if end > self.file_size:
            raise _corrupt(self.path, "its header runs past the end of the file")
        if end > len(self.data):
            raise _NeedMoreError

    def u32(self) -> int:
        self.need(4)
        value: int = _U32.unpack_from(self.data, self.pos)[0]
        self.pos += 4
        return value

    def u64(self) -> int:
        self.need(8)
        value: int = _U64.unpack_from(self.data, self.pos)[0]
        self.pos += 8
        return value

    def raw_string(self, limit: int) -> bytes:
        length = self.u64()
        if length > limit:
            raise _corrupt(self.path, f"a string of {length} bytes where {limit} is the most")
        self.need(length)
        value = self.data[self.pos : self.pos + length]
        self.pos += length
        return value

    def name(self, limit: int) -> str:
        try:
            return self.raw_string(limit).decode("utf-8")
        except UnicodeDecodeError as error:
            raise _corrupt(self.path, "a name in its header is not UTF-8") from error

    def skip_strings(self, count: int) -> None:
        """Walk over ``count`` strings without keeping them (the hot loop of opening a file)."""
        data, pos, end = self.data, self.pos, len(self.data)
        unpack = _U64.unpack_from
        try:
            for _ in range(count):
                pos += 8 + unpack(data, pos)[0]
        except (struct.error, OverflowError):  # the next length lies past what was read
            pos = max(pos, end + 1)
        if pos > self.file_size:
            raise _corrupt(self.path, "an array of strings runs past the end of the file")
        if pos > end:
            raise _NeedMoreError
        self.pos = pos


def _text(raw: bytes) -> str | bytes:
    """The string, or its bytes when it is not UTF-8 (so that a copy can be true to the byte)."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw


def _corrupt(path: Path, why: str) -> CorruptFileError:
    return CorruptFileError(tr("{name} is not a sound GGUF file: {why}", name=path.name, why=why), _HINT)


class GgufHeader:
    """The header of one GGUF file: metadata (arrays on demand) and tensor places.

    Raises CorruptFileError for anything that cannot be right, and UnsupportedModelError for
    version 1, big-endian files and tensor types that are not known. With ``file_size``, ``path`` holds the
    first bytes of a file of that size, and HeaderIncompleteError tells that they are too few.
    """

    def __init__(self, path: Path, file_size: int | None = None) -> None:
        self.path = path
        here = path.stat().st_size
        self.file_size = here if file_size is None else file_size
        self.fields: dict[str, _Field] = {}
        self.tensors: dict[str, GgufTensor] = {}
        self.alignment = DEFAULT_ALIGNMENT
        self.data_offset = 0
        self.version = 0
        wanted = _FIRST_READ
        with path.open("rb") as file:
            while True:
                file.seek(0)
                cursor = _Cursor(file.read(min(wanted, self.file_size)), self.file_size, path)
                try:
                    self._parse(cursor)
                    break
                except _NeedMoreError:
                    if here < self.file_size and wanted >= here:
                        raise HeaderIncompleteError from None
                    if wanted >= min(self.file_size, _MAX_HEADER):
                        raise _corrupt(path, "its header does not end") from None
                    wanted *= 4

    def __contains__(self, key: str) -> bool:
        return key in self.fields

    def get(self, key: str, default: Any = None) -> Any:
        """A scalar or string value, or a whole array (read now: strings as str, bad UTF-8 replaced)."""
        field = self.fields.get(key)
        if field is None:
            return default
        if field.type is not GgufValueType.ARRAY:
            value = field.value
            return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        values = self._read_array(field)
        if field.sub_type is GgufValueType.STRING:
            return [item.decode("utf-8", "replace") for item in values]
        return values

    def array_length(self, key: str) -> int | None:
        """Number of values in an array without reading it; None when there is no such array."""
        field = self.fields.get(key)
        return field.count if field is not None and field.type is GgufValueType.ARRAY else None

    def entries(self) -> Iterator[MetaEntry]:
        """Every metadata pair in file order, array strings as bytes so that nothing is lost."""
        for key, field in self.fields.items():
            value = self._read_array(field) if field.type is GgufValueType.ARRAY else field.value
            yield MetaEntry(key, value, field.type, field.sub_type)

    def _read_array(self, field: _Field) -> list[Any]:
        with self.path.open("rb") as file:
            file.seek(field.offset)
            data = file.read(field.size)
        if len(data) != field.size:
            raise _corrupt(self.path, "it became shorter while it was read")
        if field.sub_type is not None and field.sub_type is not GgufValueType.STRING:
            return [item[0] for item in _SCALARS[field.sub_type].iter_unpack(data)]
        values: list[Any] = []
        pos = 0
        for _ in range(field.count):
            start = pos + 8
            pos = start + _U64.unpack_from(data, pos)[0]
            values.append(data[start:pos])
        return values

    def _parse(self, cursor: _Cursor) -> None:
        path, size = self.path, self.file_size
        if size < 24:
            raise _corrupt(path, "it is too short to hold a header")
        if cursor.data[:4] != MAGIC:
            raise CorruptFileError(
                tr("{name} is not a GGUF file", name=path.name), tr("Choose a .gguf file or a model folder.")
            )
        cursor.pos = 4
        self.version = cursor.u32()
        if self.version in (0x02000000, 0x03000000):
            raise UnsupportedModelError(
                tr("{name} is a big-endian GGUF file", name=path.name),
                tr("Get the little-endian file of the same model."),
            )
        if self.version not in (2, 3):
            raise UnsupportedModelError(
                tr("{name} has GGUF version {version}", name=path.name, version=self.version),
                tr("Versions 2 and 3 can be read."),
            )
        n_tensors, n_fields = cursor.u64(), cursor.u64()
        # The smallest pair is an empty key and one byte (13), the smallest tensor info has 24 bytes.
        if n_fields * 13 > size or n_tensors * 24 > size:
            raise _corrupt(path, f"it claims {n_fields} metadata pairs and {n_tensors} tensors")
        self.fields = {}
        for _ in range(n_fields):
            key = cursor.name(_MAX_KEY)
            if key in self.fields:
                raise _corrupt(path, f"the key {key!r} comes twice")
            self.fields[key] = self._parse_field(cursor)
        self.alignment = self._alignment()
        places: list[tuple[str, tuple[int, ...], int, int]] = []
        names: set[str] = set()
        for _ in range(n_tensors):
            place = self._parse_tensor(cursor)
            if place[0] in names:
                raise _corrupt(path, f"the tensor {place[0]!r} comes twice")
            names.add(place[0])
            places.append(place)
        self.data_offset = -(-cursor.pos // self.alignment) * self.alignment
        self.tensors = self._place(places)

    def _parse_field(self, cursor: _Cursor) -> _Field:
        value_type = self._value_type(cursor.u32())
        if value_type is GgufValueType.STRING:
            return _Field(value_type, _text(cursor.raw_string(self.file_size)))
        if value_type is not GgufValueType.ARRAY:
            packer = _SCALARS[value_type]
            cursor.need(packer.size)
            value = packer.unpack_from(cursor.data, cursor.pos)[0]
            cursor.pos += packer.size
            return _Field(value_type, value)
        sub_type = self._value_type(cursor.u32())
        count = cursor.u64()
        if sub_type is GgufValueType.ARRAY:
            raise _corrupt(self.path, "an array of arrays")
        element = 8 if sub_type is GgufValueType.STRING else _SCALARS[sub_type].size
        if count * element > self.file_size - cursor.pos:
            raise _corrupt(self.path, f"an array of {count} values does not fit in the file")
        start = cursor.pos
        if sub_type is GgufValueType.STRING:
            cursor.skip_strings(count)
        else:
            cursor.need(count * element)
            cursor.pos += count * element
        return _Field(value_type, None, sub_type, start, count, cursor.pos - start)

    def _value_type(self, number: int) -> GgufValueType:
        try:
            return GgufValueType(number)
        except ValueError:
            raise _corrupt(self.path, f"{number} is no metadata type") from None

    def _alignment(self) -> int:
        field = self.fields.get("general.alignment")
        if field is None:
            return DEFAULT_ALIGNMENT
        value = field.value
        if not isinstance(value, int) or not 1 <= value <= 1 << 16 or value & (value - 1):
            raise _corrupt(self.path, f"an alignment of {value!r}")
        return value

    def _parse_tensor(self, cursor: _Cursor) -> tuple[str, tuple[int, ...], int, int]:
        name = cursor.name(_MAX_NAME)
        n_dims = cursor.u32()
        if not 1 <= n_dims <= 4:
            raise _corrupt(self.path, f"the tensor {name!r} has {n_dims} dimensions")
        extents = [cursor.u64() for _ in range(n_dims)]
        n_elements = 1
        for extent in extents:
            n_elements *= extent
            if extent < 1 or n_elements > _MAX_ELEMENTS:
                raise _corrupt(self.path, f"the tensor {name!r} has the shape {extents}")
        type_id = cursor.u32()
        return name, tuple(reversed(extents)), type_id, cursor.u64()

    def _place(self, places: list[tuple[str, tuple[int, ...], int, int]]) -> dict[str, GgufTensor]:
        tensors: dict[str, GgufTensor] = {}
        for name, shape, type_id, offset in places:
            layout = GGML_LAYOUTS.get(type_id)
            if layout is None:
                raise UnsupportedModelError(
                    tr(
                        "{name}: the tensor {name2} has GGML type {type_id}, which is not known",
                        name=self.path.name,
                        name2=f"{name!r}",
                        type_id=type_id,
                    ),
                    tr("A newer version may know it; F16 or Q8_0 files of the model can be read."),
                )
            info = TensorInfo(name, shape, layout.name, 0)
            if shape[-1] % layout.block_size:
                raise _corrupt(self.path, f"the rows of {name!r} are not whole {layout.name} blocks")
            nbytes = info.n_elements // layout.block_size * layout.type_size
            start = self.data_offset + offset
            if offset % self.alignment or start + nbytes > self.file_size:
                raise _corrupt(self.path, f"the data of {name!r} lies outside the file or is misaligned")
            tensors[name] = GgufTensor(TensorInfo(name, shape, layout.name, nbytes), type_id, start)
        end = 0
        for tensor in sorted(tensors.values(), key=lambda t: t.offset):
            if tensor.offset < end:
                raise _corrupt(self.path, f"the data of {tensor.info.name!r} overlaps another tensor's")
            end = tensor.offset + tensor.info.nbytes
        return tensors
