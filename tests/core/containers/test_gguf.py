"""GGUF files: streamed out, read back, and every kind of damage found."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from numpy.typing import NDArray

from core.containers import gguf as container
from core.containers.gguf import TensorOut, read_tensors_f32, verify_gguf, write_gguf
from core.errors import CancelledError, CorruptFileError, DiskFullError
from core.sources.ggml_types import GGML_LAYOUTS
from core.sources.gguf_header import GgufHeader, GgufValueType, MetaEntry
from core.types import GgmlType

META = (
    MetaEntry("general.architecture", "llama", GgufValueType.STRING),
    MetaEntry("general.name", "Grüße", GgufValueType.STRING),
    MetaEntry("general.file_type", 1, GgufValueType.UINT32),
    MetaEntry("llama.rope.freq_base", 10000, GgufValueType.FLOAT32),
    MetaEntry("tokenizer.ggml.tokens", [b"\xff", "ä"], GgufValueType.ARRAY, GgufValueType.STRING),
    MetaEntry("tokenizer.ggml.token_type", [1, 3], GgufValueType.ARRAY, GgufValueType.INT32),
    MetaEntry("split.flags", [True, False], GgufValueType.ARRAY, GgufValueType.BOOL),
)


def rows(kind: GgmlType, n_rows: int = 3, n_cols: int = 512) -> NDArray[np.uint8]:
    """Rows whose every decoded value is finite: small bytes make small half-precision scales."""
    rng = np.random.default_rng(int(kind))
    return rng.integers(0, 60, (n_rows, kind.row_bytes(n_cols)), dtype=np.uint8)


def out(kind: GgmlType, name: str | None = None) -> TensorOut:
    return TensorOut(name or kind.name.lower(), (3, 512), int(kind), lambda: rows(kind))


def outs() -> list[TensorOut]:
    return [out(kind) for kind in GgmlType]


def test_what_is_written_is_what_gguf_reader_reads(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    odd = TensorOut("odd", (7,), 0, lambda: np.arange(7, dtype=np.float32))
    size = write_gguf(path, "llama", META, [odd, *outs()], file_type=15)
    assert size == path.stat().st_size
    reader = gguf.GGUFReader(path)
    assert reader.get_field("general.file_type").contents() == 15
    assert [k for k in reader.fields if not k.startswith("GGUF.")] == [entry.key for entry in META]
    assert reader.get_field("general.name").contents() == "Grüße"
    by_name = {tensor.name: tensor for tensor in reader.tensors}
    assert np.array_equal(by_name["odd"].data, np.arange(7))
    for kind in GgmlType:
        tensor = by_name[kind.name.lower()]
        assert tensor.tensor_type == int(kind)
        assert tensor.data.tobytes() == rows(kind).tobytes()
        assert list(tensor.shape) == [512, 3]
    assert verify_gguf(path, [odd, *outs()]) == 28 + sum(rows(kind).nbytes for kind in GgmlType)


def test_tensors_given_in_chunks_are_joined(tmp_path: Path) -> None:
    whole = rows(GgmlType.Q4_K)

    def chunks() -> Iterator[NDArray[Any]]:
        yield whole[:1]
        yield whole[1:]

    path = tmp_path / "m.gguf"
    write_gguf(path, "llama", META, [TensorOut("x", (3, 512), int(GgmlType.Q4_K), chunks)])
    assert gguf.GGUFReader(path).tensors[0].data.tobytes() == whole.tobytes()
    assert GgufHeader(path).get("general.file_type") == 1


def test_reading_back_decodes_every_tensor(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    write_gguf(path, "llama", META, outs())
    for info, values in read_tensors_f32(path):
        kind = GgmlType[info.dtype]
        theirs = gguf.dequantize(rows(kind), gguf.GGMLQuantizationType(int(kind)))
        assert np.array_equal(values, theirs.reshape(3, 512)), kind.name


def test_progress_ends_at_the_total_and_raising_in_it_stops(tmp_path: Path) -> None:
    calls: list[tuple[int, int, str]] = []
    write_gguf(tmp_path / "m.gguf", "llama", META, outs(), progress=lambda *call: calls.append(call))
    assert calls[-1][0] == calls[-1][1] == sum(tensor.nbytes for tensor in outs())

    def stop(done: int, total: int, name: str) -> None:
        if done:
            raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        write_gguf(tmp_path / "n.gguf", "llama", META, outs(), progress=stop)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def full(descriptor: int) -> None:
        raise OSError(number, "no space")

    monkeypatch.setattr(container.os, "fsync", full)
    with pytest.raises(DiskFullError, match=r"m\.gguf"):
        write_gguf(tmp_path / "m.gguf", "llama", META, outs())


def test_a_producer_that_gives_too_few_bytes_is_our_own_bug(tmp_path: Path) -> None:
    short = TensorOut("x", (3, 512), 0, lambda: np.zeros(5, np.float32))
    with pytest.raises(ValueError, match="20 bytes instead of 6144"):
        write_gguf(tmp_path / "m.gguf", "llama", META, [short])


#: byte offsets of the float scales in a block, by the layouts of ggml-common.h
SCALES = {
    "Q4_1": (0, 2),
    "Q5_1": (0, 2),
    "Q2_K": (80, 82),
    "Q3_K": (108,),
    "Q4_K": (0, 2),
    "Q5_K": (0, 2),
    "Q6_K": (208,),
    "TQ1_0": (52,),
    "TQ2_0": (64,),
}


@pytest.mark.parametrize("kind", GgmlType, ids=lambda kind: kind.name)
def test_a_nan_or_infinity_anywhere_is_found_and_the_tensor_named(tmp_path: Path, kind: GgmlType) -> None:
    special = {"F32": b"\x00\x00\x80\x7f", "BF16": b"\x80\x7f"}.get(kind.name, b"\x00\x7c")
    for at in SCALES.get(kind.name, (0,)):
        data = rows(kind)
        last_block = data.shape[1] - kind.type_size
        data[-1, last_block + at : last_block + at + len(special)] = np.frombuffer(special, np.uint8)
        bad = TensorOut("bad", (3, 512), int(kind), lambda data=data: data)
        path = tmp_path / "m.gguf"
        write_gguf(path, "llama", META, [out(GgmlType.F32, "good"), bad])
        with pytest.raises(CorruptFileError, match="'bad'"):
            verify_gguf(path)


def test_types_that_are_only_copied_are_verified_by_decoding(tmp_path: Path) -> None:
    type_id = int(gguf.GGMLQuantizationType.IQ4_NL)
    data = np.full((2, 32 // 32 * GGML_LAYOUTS[type_id].type_size), 60, np.uint8)
    path = tmp_path / "m.gguf"
    write_gguf(path, "llama", META, [TensorOut("x", (2, 32), type_id, lambda: data)])
    assert verify_gguf(path) == data.nbytes
    data[1, 1] = 0x7C
    write_gguf(path, "llama", META, [TensorOut("x", (2, 32), type_id, lambda: data)])
    with pytest.raises(CorruptFileError, match="'x'"):
        verify_gguf(path)


def test_a_file_that_is_not_what_was_meant_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    write_gguf(path, "llama", META, outs())
    with pytest.raises(CorruptFileError, match="missing"):
        verify_gguf(path, [*outs(), out(GgmlType.F32, "more")])
    with pytest.raises(CorruptFileError, match="'f16'"):
        verify_gguf(path, [out(GgmlType.F32), out(GgmlType.BF16, "f16"), *outs()[2:]])
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(CorruptFileError):
        verify_gguf(path, outs())


def test_verification_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    write_gguf(path, "llama", META, outs())

    def stop(done: int, total: int) -> None:
        raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        verify_gguf(path, progress=stop)
