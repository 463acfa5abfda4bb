"""Model folders: shards, indexes, links, wrong folders, and reading in every stored dtype."""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from core.errors import CorruptFileError, NotFoundError, UnsupportedModelError
from core.sources.hf_folder import HfFolderSource
from core.sources.source import open_source
from core.types import SourceKind
from tests.fakes.model_folders import stored, write_json, write_safetensors

CONFIG: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 1,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": 16,
    "max_position_embeddings": 64,
    "tie_word_embeddings": True,
    "torch_dtype": "bfloat16",
}


def weights(*names: str) -> dict[str, NDArray[np.float32]]:
    rng = np.random.default_rng(0)
    return {name: rng.normal(size=(6, 32)).astype(np.float32) for name in names}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Tiny-Model"
    path.mkdir()
    write_json(path / "config.json", CONFIG)
    return path


def shard(folder: Path, index: dict[str, str]) -> None:
    write_json(folder / "model.safetensors.index.json", {"metadata": {}, "weight_map": index})


@pytest.mark.parametrize("dtype", ["F32", "F16", "BF16"])
def test_reading_gives_the_stored_values_whole_in_rows_and_into_a_buffer(folder: Path, dtype: str) -> None:
    values = weights("a", "b")
    write_safetensors(folder / "model.safetensors", values, dtype)
    source = open_source(folder)
    assert source.kind is SourceKind.HF_FOLDER
    assert list(source.tensors) == ["a", "b"]
    raw = source.read("b")
    assert np.array_equal(raw, stored(values["b"], dtype))
    exact = (
        raw.astype(np.uint32).__lshift__(16).view(np.float32) if dtype == "BF16" else raw.astype(np.float32)
    )
    assert np.array_equal(source.read_f32("b"), exact)
    assert np.array_equal(source.read_f32_rows("b", 2, 5), exact[2:5])
    out = np.empty((6, 32), np.float32)
    assert source.read_f32("b", out) is out
    assert np.array_equal(out, exact)
    source.release("b")
    assert np.array_equal(source.read("b"), raw)
    with pytest.raises(ValueError, match="read-only"):
        raw[0, 0] = 1


def test_tensors_larger_than_a_chunk_are_read_in_full(folder: Path) -> None:
    values = {"a": np.arange(3_000_000 * 2, dtype=np.float32).reshape(3000, 2000) % 256}
    write_safetensors(folder / "model.safetensors", values, "BF16")
    assert np.array_equal(open_source(folder).read_f32("a"), values["a"])


def test_shards_are_read_by_index(folder: Path) -> None:
    values = weights("a", "b", "c")
    write_safetensors(folder / "model-00001-of-00002.safetensors", {"c": values["c"]})
    write_safetensors(folder / "model-00002-of-00002.safetensors", {"a": values["a"], "b": values["b"]})
    shard(
        folder,
        {"c": "model-00001-of-00002.safetensors", **dict.fromkeys("ab", "model-00002-of-00002.safetensors")},
    )
    source = open_source(folder)
    assert list(source.tensors) == ["c", "a", "b"]
    assert np.array_equal(source.read_f32("a"), values["a"])
    assert [path.name for path in source.files()] == [
        "model-00001-of-00002.safetensors",
        "model-00002-of-00002.safetensors",
        "config.json",
        "model.safetensors.index.json",
    ]


def test_shards_without_an_index_must_all_be_there(folder: Path) -> None:
    write_safetensors(folder / "model-00001-of-00002.safetensors", weights("a"))
    with pytest.raises(CorruptFileError, match="model-00002-of-00002"):
        open_source(folder)


def test_a_shard_that_the_index_names_and_nobody_has_is_named(folder: Path) -> None:
    write_safetensors(folder / "model-00001-of-00002.safetensors", weights("a"))
    shard(folder, {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"})
    with pytest.raises(CorruptFileError, match="model-00002-of-00002"):
        open_source(folder)


def test_an_index_that_disagrees_with_its_files_names_the_tensor(folder: Path) -> None:
    write_safetensors(folder / "model.safetensors", weights("a"))
    shard(folder, {"a": "model.safetensors", "lost": "model.safetensors"})
    with pytest.raises(CorruptFileError, match="lost"):
        open_source(folder)


def test_a_tensor_in_two_shards_is_refused(folder: Path) -> None:
    for part in (1, 2):
        write_safetensors(folder / f"model-0000{part}-of-00002.safetensors", weights("a"))
    with pytest.raises(CorruptFileError, match="'a'"):
        open_source(folder)


@pytest.mark.parametrize(
    "name", ["../secret.safetensors", "/etc/passwd", "sub/x.safetensors", "C:\\x", "..", ""]
)
def test_an_index_cannot_lead_out_of_the_folder(folder: Path, name: str) -> None:
    write_safetensors(folder.parent / "secret.safetensors", weights("a"))
    shard(folder, {"a": name})
    with pytest.raises(CorruptFileError):
        open_source(folder)


@pytest.mark.parametrize("weight_map", [{}, None, {"a": 3}])
def test_an_index_without_sense_is_refused(folder: Path, weight_map: Any) -> None:
    write_json(folder / "model.safetensors.index.json", {"weight_map": weight_map})
    with pytest.raises(CorruptFileError):
        open_source(folder)


def test_a_link_out_of_the_folder_is_refused(folder: Path) -> None:
    write_safetensors(folder.parent / "elsewhere.safetensors", weights("a"))
    (folder / "model.safetensors").symlink_to(folder.parent / "elsewhere.safetensors")
    with pytest.raises(CorruptFileError, match="leads out"):
        open_source(folder)


@pytest.mark.parametrize("shared", [False, True], ids=["the repository's blobs", "the cache's shared blobs"])
def test_a_hugging_face_cache_snapshot_opens_through_its_links(tmp_path: Path, shared: bool) -> None:
    repo = tmp_path / "hub" / "models--org--Tiny"
    snapshot = repo / "snapshots" / "0123abcd"
    snapshot.mkdir(parents=True)
    (repo / "blobs").mkdir()
    write_json(repo / "blobs" / "c", CONFIG)
    write_safetensors(repo / "blobs" / "w", weights("a"))
    if shared:
        store = tmp_path / "hub" / "blobs" / "ab"
        store.mkdir(parents=True)
        (repo / "blobs" / "w").rename(store / "abcd")
        (repo / "blobs" / "w").symlink_to(store / "abcd")
    (snapshot / "config.json").symlink_to("../../blobs/c")
    (snapshot / "model.safetensors").symlink_to("../../blobs/w")
    source = open_source(snapshot)
    assert source.facts().name == "Tiny"
    assert np.array_equal(source.read_f32("a"), weights("a")["a"])


def test_a_cache_link_to_another_repository_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "hub" / "models--org--Other"
    snapshot = tmp_path / "hub" / "models--org--Tiny" / "snapshots" / "0"
    snapshot.mkdir(parents=True)
    other.mkdir()
    write_json(snapshot / "config.json", CONFIG)
    write_safetensors(other / "w", weights("a"))
    (snapshot / "model.safetensors").symlink_to(other / "w")
    with pytest.raises(CorruptFileError, match="leads out"):
        open_source(snapshot)


def test_what_is_missing_is_said(folder: Path) -> None:
    with pytest.raises(NotFoundError, match="does not exist"):
        open_source(folder / "nowhere")
    with pytest.raises(NotFoundError, match="holds no model weights"):
        open_source(folder)
    (folder / "pytorch_model.bin").write_bytes(b"pickle")
    with pytest.raises(UnsupportedModelError, match="pickled"):
        open_source(folder)
    write_safetensors(folder / "model.safetensors", weights("a"))
    assert open_source(folder)
    (folder / "config.json").unlink()
    with pytest.raises(NotFoundError, match=r"config\.json"):
        open_source(folder)


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"a": ' + "[" * 100_000])
def test_a_config_that_is_no_json_object_is_refused(folder: Path, text: str) -> None:
    write_safetensors(folder / "model.safetensors", weights("a"))
    (folder / "config.json").write_text(text)
    with pytest.raises(CorruptFileError):
        open_source(folder)


def test_a_tensor_that_is_not_there_is_named(folder: Path) -> None:
    write_safetensors(folder / "model.safetensors", weights("a"))
    with pytest.raises(CorruptFileError, match="nobody"):
        HfFolderSource(folder).read_f32("nobody")


def test_a_file_that_shrinks_after_opening_is_an_error_not_a_crash(folder: Path) -> None:
    path = write_safetensors(folder / "model.safetensors", weights("a"))
    source = open_source(folder)
    os.truncate(path, path.stat().st_size - 100)
    with pytest.raises(CorruptFileError, match="shorter"):
        source.read_f32("a")


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of the resident set")
def test_streaming_a_large_sparse_model_keeps_memory_flat(folder: Path) -> None:
    """2 GiB of weights (a hole on disk) in tensors of 32 MiB, read one after the other."""
    n_tensors, shape = 64, [4096, 4096]
    nbytes = shape[0] * shape[1] * 2
    header = {
        f"t{i:02d}": {"dtype": "BF16", "shape": shape, "data_offsets": [i * nbytes, (i + 1) * nbytes]}
        for i in range(n_tensors)
    }
    text = json.dumps(header).encode()
    path = folder / "model.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    os.truncate(path, 8 + len(text) + n_tensors * nbytes)
    source = open_source(folder)
    out = np.empty(shape, np.float32)
    source.read_f32("t00", out)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name in list(source.tensors)[:16]:
        assert not source.read_f32(name, out)[0].any()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 32 << 10  # KiB
