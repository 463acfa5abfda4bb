"""The GGUF header parser: true headers are read in full, false ones are refused with a clear error."""

from __future__ import annotations

import contextlib
import struct
import time
from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import BitwrightError, CorruptFileError, UnsupportedModelError
from core.sources.ggml_types import GGML_LAYOUTS
from core.sources.gguf_file import GgufSource
from core.sources.gguf_header import GgufHeader, GgufValueType
from core.types import GgmlType
from tests.fakes.gguf_files import (
    gguf_bytes,
    llama_pairs,
    string,
    string_pair,
    strings_pair,
    tensor_info,
    u32_pair,
    write_f32_gguf,
)


def header_of(tmp_path: Path, data: bytes) -> GgufHeader:
    path = tmp_path / "model.gguf"
    path.write_bytes(data)
    return GgufHeader(path)


def test_layouts_are_those_of_the_gguf_package() -> None:
    assert {int(kind): (kind.name, *sizes) for kind, sizes in gguf.GGML_QUANT_SIZES.items()} == {
        type_id: tuple(layout) for type_id, layout in GGML_LAYOUTS.items()
    }
    for kind in GgmlType:
        assert GGML_LAYOUTS[kind] == (kind.name, kind.block_size, kind.type_size)


def test_a_file_of_the_gguf_package_reads_as_its_own_reader_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    writer = gguf.GGUFWriter(path, "llama")
    for kind, value in (("uint8", 200), ("int8", -3), ("uint16", 60000), ("int16", -9), ("int32", -7)):
        getattr(writer, f"add_{kind}")(f"a.{kind}", value)
    for kind, value in (("uint64", 1 << 60), ("int64", -(1 << 60)), ("float64", 0.1), ("float32", 0.5)):
        getattr(writer, f"add_{kind}")(f"a.{kind}", value)
    writer.add_bool("a.bool", True)
    writer.add_array("a.strings", ["x", "Grüße", ""])
    writer.add_array("a.ints", [1, -2, 3])
    writer.add_array("a.floats", [0.5, -1.0])
    writer.add_array("a.bools", [True, False])
    writer.add_custom_alignment(64)
    writer.add_tensor("x", np.ones((2, 3, 32), np.float32))
    writer.add_tensor("y", np.ones((2, 34), np.uint8), raw_dtype=gguf.GGMLQuantizationType.Q8_0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    header = GgufHeader(path)
    reader = gguf.GGUFReader(path)
    theirs = {key: field for key, field in reader.fields.items() if not key.startswith("GGUF.")}
    assert list(header.fields) == list(theirs)
    for key, field in theirs.items():
        assert header.get(key) == field.contents(), key
    assert [
        (t.name, tuple(int(n) for n in reversed(t.shape)), t.tensor_type, t.data_offset)
        for t in reader.tensors
    ] == [(name, t.info.shape, t.type_id, t.offset) for name, t in header.tensors.items()]
    assert header.alignment == 64


def test_a_large_vocabulary_is_walked_over_quickly(tmp_path: Path) -> None:
    vocab = [f"token {i}" for i in range(150_000)]
    pairs = [*llama_pairs(), strings_pair("a.tokens", vocab), strings_pair("a.merges", vocab)]
    path = tmp_path / "model.gguf"
    path.write_bytes(gguf_bytes(pairs, []))
    started = time.process_time()
    facts = GgufSource(path).facts()
    assert time.process_time() - started < 0.5  # about 0.05 s on an idle machine
    assert facts.architecture == "llama"
    assert GgufHeader(path).get("a.merges")[-1] == "token 149999"


def test_headers_longer_than_the_first_read_are_read_in_full(tmp_path: Path) -> None:
    long_text = "x" * (5 << 20)
    header = header_of(tmp_path, gguf_bytes([string_pair("a", long_text), u32_pair("b", 7)], []))
    assert header.get("b") == 7
    assert len(header.get("a")) == len(long_text)


def test_array_strings_that_are_not_utf8_are_kept_to_the_byte(tmp_path: Path) -> None:
    header = header_of(tmp_path, gguf_bytes([strings_pair("a", [b"\xff\xfe", "ok"])], []))
    (entry,) = header.entries()
    assert entry.value == [b"\xff\xfe", b"ok"]
    assert entry.sub_type is GgufValueType.STRING
    assert header.get("a")[1] == "ok"


def f32_info(name: str = "x", shape: tuple[int, ...] = (2, 4), type_id: int = 0, offset: int = 0) -> bytes:
    return tensor_info(name, shape, type_id, offset)


DATA = bytes(1024)
DAMAGED = {
    "empty": b"",
    "only magic": b"GGUF",
    "wrong magic": gguf_bytes([], [], magic=b"GGML") + DATA,
    "huge pair count": gguf_bytes([], [], n_pairs=1 << 60) + DATA,
    "huge tensor count": gguf_bytes([], [], n_tensors=1 << 60) + DATA,
    "more pairs than there are": gguf_bytes([u32_pair("a", 1)], [], n_pairs=3),
    "huge key": gguf_bytes([struct.pack("<Q", 1 << 62) + b"a"], []) + DATA,
    "huge string": gguf_bytes([string("a") + struct.pack("<IQ", 8, 1 << 40)], []) + DATA,
    "huge array": gguf_bytes([string("a") + struct.pack("<IIQ", 9, 4, 1 << 61)], []) + DATA,
    "huge string in array": gguf_bytes([string("a") + struct.pack("<IIQQ", 9, 8, 1, (1 << 64) - 4)], [])
    + DATA,
    "array of arrays": gguf_bytes([string("a") + struct.pack("<IIQ", 9, 9, 1)], []) + DATA,
    "unknown value type": gguf_bytes([string("a") + struct.pack("<I", 77)], []) + DATA,
    "key not utf-8": gguf_bytes([string(b"\xff") + struct.pack("<II", 4, 1)], []) + DATA,
    "key twice": gguf_bytes([u32_pair("a", 1), u32_pair("a", 2)], []),
    "alignment zero": gguf_bytes([u32_pair("general.alignment", 0)], []),
    "alignment odd": gguf_bytes([u32_pair("general.alignment", 33)], []),
    "alignment a string": gguf_bytes([string_pair("general.alignment", "32")], []),
    "no dimensions": gguf_bytes([], [string("x") + struct.pack("<IIQ", 0, 0, 0)]) + DATA,
    "nine dimensions": gguf_bytes([], [f32_info(shape=(1,) * 9)], DATA),
    "dimension zero": gguf_bytes([], [f32_info(shape=(0, 4))], DATA),
    "product overflows": gguf_bytes([], [f32_info(shape=(1 << 33, 1 << 33))], DATA),
    "data past the end": gguf_bytes([], [f32_info(shape=(1024, 1024))], DATA),
    "offset past the end": gguf_bytes([], [f32_info(offset=1 << 62)], DATA),
    "offset misaligned": gguf_bytes([], [f32_info(offset=4)], DATA),
    "tensor twice": gguf_bytes([], [f32_info(), f32_info(offset=64)], DATA),
    "tensors overlap": gguf_bytes([], [f32_info(shape=(64,)), f32_info("y", offset=32)], DATA),
    "rows not whole blocks": gguf_bytes([], [f32_info(shape=(2, 40), type_id=8)], DATA),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_headers_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(CorruptFileError):
        header_of(tmp_path, DAMAGED[name])


@pytest.mark.parametrize(
    "data",
    [
        gguf_bytes([], [], version=1),
        gguf_bytes([], [], version=4),
        gguf_bytes([], [], version=0x03000000),
        gguf_bytes([], [f32_info(type_id=4)], DATA),
        gguf_bytes([], [f32_info(type_id=999)], DATA),
    ],
    ids=["version 1", "version 4", "big-endian", "withdrawn type", "unknown type"],
)
def test_sound_files_that_are_not_understood_say_so(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UnsupportedModelError):
        header_of(tmp_path, data)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 2000),
)
def test_any_damage_gives_a_clear_error_or_a_readable_file(
    tmp_path: Path, changes: list[tuple[int, int]], cut: int
) -> None:
    path = write_f32_gguf(
        tmp_path / "model.gguf",
        {"token_embd.weight": np.ones((8, 32), np.float32), "output_norm.weight": np.ones(32, np.float32)},
    )
    data = bytearray(path.read_bytes())
    for at, value in changes:
        data[at % len(data)] = value
    path.write_bytes(bytes(data[: len(data) - cut % 200]))
    with contextlib.suppress(BitwrightError):
        source = GgufSource(path)
        source.facts()
        for name in source.tensors:
            source.read_f32(name)
        list(source.header.entries())


def test_strings_that_are_not_utf8_are_copied_as_they_are(tmp_path: Path) -> None:
    header = header_of(tmp_path, gguf_bytes([string("a") + struct.pack("<I", 8) + string(b"\xffx")], []))
    assert header.get("a") == "�x"
    assert [entry.value for entry in header.entries()] == [b"\xffx"]
