"""The safetensors header parser against true, damaged and hostile files."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors import safe_open
from safetensors.numpy import save_file

from core.errors import BitwrightError, CorruptFileError, UnsupportedModelError
from core.sources.safetensors_header import read_safetensors_header


def write(path: Path, header: Any, data: bytes, length: int | None = None) -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes((len(text) if length is None else length).to_bytes(8, "little") + text + data)
    return path


def entry(shape: Any = (2, 2), offsets: Any = (0, 16), dtype: Any = "F32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": list(shape), "data_offsets": list(offsets)}


def test_a_file_of_the_safetensors_library_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    save_file(
        {
            "b": np.arange(6, dtype=np.float32).reshape(2, 3),
            "a": np.ones(4, np.float16),
            "s": np.array(3, np.float32),
        },
        path,
        {"format": "np"},
    )
    entries = read_safetensors_header(path)
    assert list(entries) == ["a", "b", "s"]
    raw = path.read_bytes()
    with safe_open(path, "np") as theirs:
        for name, found in entries.items():
            tensor = theirs.get_tensor(name)
            assert tensor.shape == found.info.shape
            assert raw[found.offset : found.offset + found.info.nbytes] == tensor.tobytes()


def test_an_empty_tensor_and_an_empty_file_are_sound(tmp_path: Path) -> None:
    assert read_safetensors_header(write(tmp_path / "a", {}, b"")) == {}
    found = read_safetensors_header(write(tmp_path / "b", {"x": entry((0, 4), (0, 0))}, b""))
    assert found["x"].info.nbytes == 0


DAMAGED: dict[str, tuple[Any, bytes]] = {
    "not json": (b"{nonsense", b""),
    "a list": (b"[1, 2]", b""),
    "deep nesting": (b'{"a":' + b"[" * 100_000, b""),
    "name twice": (b'{"x": {"dtype":"F32"}, "x": {"dtype":"F32"}}', b""),
    "entry no object": ({"x": 3}, b""),
    "no shape": ({"x": {"dtype": "F32", "data_offsets": [0, 4]}}, bytes(4)),
    "shape of strings": ({"x": entry(["2", "2"])}, bytes(16)),
    "negative shape": ({"x": entry((-2, -2))}, bytes(16)),
    "shape overflows": ({"x": entry((1 << 40, 1 << 40), (0, 16))}, bytes(16)),
    "too many dimensions": ({"x": entry((1,) * 60, (0, 4))}, bytes(4)),
    "true as a number": ({"x": entry((True, 4), (0, 16))}, bytes(16)),
    "bytes do not match": ({"x": entry((2, 2), (0, 12))}, bytes(12)),
    "offsets reversed": ({"x": entry((2, 2), (16, 0))}, bytes(16)),
    "past the end": ({"x": entry()}, bytes(8)),
    "bytes left over": ({"x": entry()}, bytes(20)),
    "hole": ({"x": entry(), "y": entry(offsets=(20, 36))}, bytes(36)),
    "overlap": ({"x": entry(), "y": entry(offsets=(8, 24))}, bytes(24)),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_headers_are_refused(tmp_path: Path, name: str) -> None:
    header, data = DAMAGED[name]
    with pytest.raises(CorruptFileError):
        read_safetensors_header(write(tmp_path / "model.safetensors", header, data))


@pytest.mark.parametrize("length", [0, 1, 10_000, 1 << 40, (1 << 64) - 1])
def test_a_header_length_that_cannot_be_is_refused_before_anything_is_read(
    tmp_path: Path, length: int
) -> None:
    with pytest.raises(CorruptFileError):
        read_safetensors_header(write(tmp_path / "model.safetensors", {"x": entry()}, bytes(16), length))


@pytest.mark.parametrize("data", [b"", b"abc"])
def test_files_too_short_for_a_length_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "model.safetensors").write_bytes(data)
    with pytest.raises(CorruptFileError):
        read_safetensors_header(tmp_path / "model.safetensors")


@pytest.mark.parametrize("dtype", ["Q9", None, 7])
def test_unknown_dtypes_are_named(tmp_path: Path, dtype: Any) -> None:
    with pytest.raises(UnsupportedModelError, match=repr(dtype)):
        read_safetensors_header(write(tmp_path / "model.safetensors", {"x": entry(dtype=dtype)}, bytes(16)))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), min_size=1, max_size=5))
def test_any_damage_gives_a_clear_error_or_a_readable_header(
    tmp_path: Path, changes: list[tuple[int, int]]
) -> None:
    path = write(tmp_path / "model.safetensors", {"x": entry(), "y": entry(offsets=(16, 32))}, bytes(32))
    data = bytearray(path.read_bytes())
    for at, value in changes:
        data[at % len(data)] = value
    path.write_bytes(data)
    with contextlib.suppress(BitwrightError):
        read_safetensors_header(path)
