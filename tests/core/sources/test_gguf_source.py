"""GGUF files as sources: every type, split files, folders that hold one, and float types read back."""

from __future__ import annotations

import struct
from pathlib import Path

import gguf
import numpy as np
import pytest

from core.errors import CorruptFileError, NotFoundError, UnsupportedModelError
from core.sources.gguf_file import GgufSource
from core.sources.source import open_source
from core.types import SourceKind
from tests.fakes.gguf_files import (
    gguf_bytes,
    llama_pairs,
    string,
    tensor_info,
    u32_pair,
    write_f32_gguf,
)

NAMES = ["token_embd.weight", "blk.0.attn_norm.weight"]


def tensors() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(1)
    return {
        NAMES[0]: rng.normal(size=(8, 32)).astype(np.float32),
        NAMES[1]: rng.normal(size=32).astype(np.float32),
    }


def test_values_rows_and_bytes_are_those_of_the_file(tmp_path: Path) -> None:
    values = tensors()
    source = open_source(write_f32_gguf(tmp_path / "m.gguf", values))
    assert source.kind is SourceKind.GGUF_FILE
    assert list(source.tensors) == NAMES
    for name, value in values.items():
        assert np.array_equal(source.read(name), value)
        assert np.array_equal(source.read_f32(name), value)
        assert np.array_equal(source.read_f32_rows(name, 1, 5), value[1:5])
        source.release(name)


def gguf_can_decode(kind: gguf.GGMLQuantizationType) -> bool:
    block, size = gguf.GGML_QUANT_SIZES[kind]
    try:
        gguf.dequantize(np.zeros((1, 256 // block * size), np.uint8), kind)
    except NotImplementedError:
        return False
    return True


DECODABLE = [kind for kind in gguf.GGMLQuantizationType if gguf_can_decode(kind)]


@pytest.mark.parametrize("kind", DECODABLE, ids=lambda kind: kind.name)
def test_every_type_that_gguf_can_decode_reads_as_gguf_decodes_it(
    tmp_path: Path, kind: gguf.GGMLQuantizationType
) -> None:
    block, size = gguf.GGML_QUANT_SIZES[kind]
    n_cols = max(block, 256)
    row_bytes = n_cols // block * size
    rows = np.random.default_rng(2).integers(0, 120, (6, row_bytes), dtype=np.uint8)
    path = tmp_path / "m.gguf"
    path.write_bytes(
        gguf_bytes(llama_pairs(), [tensor_info("x", (2, 3, n_cols), int(kind), 0)], rows.tobytes())
    )
    source = open_source(path)
    theirs = gguf.dequantize(rows, kind).reshape(2, 3, n_cols)
    assert np.array_equal(source.read_f32("x"), theirs, equal_nan=True)
    assert np.array_equal(source.read_f32_rows("x", 1, 2), theirs[1:2], equal_nan=True)
    if block > 1:
        assert source.read("x").shape == (2, 3, row_bytes)
    assert source.facts().quantized is (block > 1)


def test_types_that_hold_no_weights_are_refused_when_read(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    for type_id, name in ((26, "I32"), (41, "Q1_0"), (15, "Q8_K")):
        path.write_bytes(gguf_bytes(llama_pairs(), [tensor_info("x", (256,), type_id, 0)], bytes(1024)))
        with pytest.raises(UnsupportedModelError, match=name):
            open_source(path).read_f32("x")


def split(folder: Path, count: int) -> list[Path]:
    """A model in two parts that claims ``count`` tensors."""
    values = tensors()
    promised = string("split.tensors.count") + struct.pack("<Ii", 5, count)
    first = write_f32_gguf(
        folder / "m-00001-of-00002.gguf", {NAMES[0]: values[NAMES[0]]}, [*llama_pairs(), promised]
    )
    second = write_f32_gguf(
        folder / "m-00002-of-00002.gguf", {NAMES[1]: values[NAMES[1]]}, [u32_pair("split.no", 1)]
    )
    return [first, second]


@pytest.mark.parametrize("opened", [0, 1, None], ids=["first part", "second part", "folder"])
def test_a_split_model_opens_from_any_part_or_its_folder(tmp_path: Path, opened: int | None) -> None:
    parts = split(tmp_path, 2)
    source = open_source(tmp_path if opened is None else parts[opened])
    assert list(source.tensors) == NAMES
    assert source.files() == tuple(parts)
    assert np.array_equal(source.read_f32(NAMES[1]), tensors()[NAMES[1]])
    assert source.facts().architecture == "llama"


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    split(tmp_path, 2)[1].unlink()
    with pytest.raises(NotFoundError, match="m-00002-of-00002"):
        open_source(tmp_path / "m-00001-of-00002.gguf")


def test_parts_that_hold_fewer_tensors_than_promised_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CorruptFileError, match="2 of 9"):
        open_source(split(tmp_path, 9)[0])


def test_a_folder_with_several_gguf_models_asks_for_one(tmp_path: Path) -> None:
    write_f32_gguf(tmp_path / "a.gguf", tensors())
    assert open_source(tmp_path).path.name == "a.gguf"
    write_f32_gguf(tmp_path / "b.gguf", tensors())
    with pytest.raises(NotFoundError, match="2 GGUF models"):
        open_source(tmp_path)


def test_other_files_are_refused_and_gguf_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("hello")
    with pytest.raises(UnsupportedModelError, match=r"notes\.txt"):
        open_source(other)
    blob = write_f32_gguf(tmp_path / "sha256-abc", tensors())
    assert open_source(blob).facts().name == "Tiny"


def test_a_file_without_an_architecture_has_no_facts(tmp_path: Path) -> None:
    path = write_f32_gguf(tmp_path / "m.gguf", tensors(), [u32_pair("general.file_type", 0)])
    with pytest.raises(CorruptFileError, match="architecture"):
        GgufSource(path).facts()
