"""What a person means by SOURCE, and importing a local model in place."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import CancelledError, CorruptFileError, InvalidInputError, NotFoundError
from core.jobs.context import JobContext
from core.jobs.protocol import JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.hub_cache import is_repo_id, is_revision, model_path
from core.library.importing import run_import
from core.library.resolve import ResolvedSource, resolve_source
from core.paths import Paths, current_paths
from tests.fakes.records import source_record, variant_record, write_file
from tests.fakes.stores import model_gguf
from tests.fakes.tiny_repository import MODEL


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "my model"
    for name in ("config.json", "model.safetensors"):
        write_file(made / name, MODEL[name])
    return made


def context(paths: Paths, **params: object) -> JobContext:
    spec = JobSpec("j", JobKind.IMPORT, "t", params, str(paths.home))
    return JobContext.collecting(paths.jobs / "j", spec)


def test_an_import_registers_the_folder_in_place_with_hashes(paths: Paths, folder: Path) -> None:
    result = run_import(context(paths, path=str(folder), name="Mine", repo_id="org/x", revision="r"))
    assert result["path"] == str(folder)
    with Catalog(paths) as catalog:
        source = catalog.source(result["source_id"])
        assert catalog.verify_source(source.id).ok
    assert (source.name, source.repo_id, source.revision) == ("Mine", "org/x", "r")
    assert {"config.json", "model.safetensors"} <= {f.path for f in source.files}
    assert run_import(context(paths, path=str(folder)))["source_id"] == source.id
    assert resolve_source(paths, str(folder)) == ResolvedSource(folder, source.id, "org/x", "r")
    assert resolve_source(paths, source.id[:-2]).path == folder


def test_what_is_no_model_is_not_registered(paths: Paths, folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"\xff" * 100)
    with pytest.raises(CorruptFileError):
        run_import(context(paths, path=str(folder)))
    with pytest.raises(NotFoundError):
        run_import(context(paths, path=str(folder / "nothing")))
    with pytest.raises(InvalidInputError):
        run_import(context(paths))
    with Catalog(paths) as catalog:
        assert catalog.sources() == []


def test_an_import_can_be_cancelled_while_it_hashes(paths: Paths, folder: Path) -> None:
    ctx = context(paths, path=str(folder))
    ctx.cancel()
    with pytest.raises(CancelledError):
        run_import(ctx)


def test_a_path_wins_then_a_repository_then_an_id(
    paths: Paths, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert resolve_source(paths, "my model").path == folder
    commit = "a" * 40
    snapshot = paths.hub_cache / "models--org--tiny" / "snapshots" / commit
    for name in ("config.json", "model.safetensors"):
        write_file(snapshot / name, MODEL[name])
    assert resolve_source(paths, "org/tiny") == ResolvedSource(snapshot, None, "org/tiny", commit)
    assert resolve_source(paths, f"org/tiny@{commit}").revision == commit
    with pytest.raises(NotFoundError):
        resolve_source(paths, "org/tiny@v2")
    with Catalog(paths) as catalog:
        catalog.add_source(source_record(snapshot, repo_id="org/tiny", revision=commit))
        record = variant_record(paths, "tiny-q4")
        write_file(Path(record.path), b"weights")
        catalog.add_variant(record)
    assert resolve_source(paths, "Org/Tiny").source_id == "tiny-model-0a1b2c"
    found = resolve_source(paths, "tiny-q4")
    assert (found.path, found.variant_id, found.source_id) == (Path(record.path), "tiny-q4", None)
    with pytest.raises(InvalidInputError, match="No source"):
        resolve_source(paths, "  ")


def test_a_source_whose_files_are_gone_says_so(paths: Paths, tmp_path: Path) -> None:
    with Catalog(paths) as catalog:
        catalog.add_source(source_record(tmp_path / "gone"))
        catalog.add_source(replace(source_record(tmp_path / "gone2"), id="tiny-model-0affff"))
    with pytest.raises(NotFoundError, match="are gone"):
        resolve_source(paths, "tiny-model-0a1b2c")
    with pytest.raises(InvalidInputError, match="could be 2 sources"):
        resolve_source(paths, "tiny-model-0a")


@pytest.mark.parametrize("text", ["org/never-downloaded", "nothing", "~nobody/x", "x" * 5000, "a\0b"])
def test_what_is_not_there_is_not_found_with_a_hint(paths: Paths, text: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        resolve_source(paths, text)
    assert caught.value.hint


def test_of_a_snapshot_the_folder_or_the_best_gguf_is_opened(tmp_path: Path) -> None:
    for name, size in (("m-Q4_K_M.gguf", 9), ("m-f16.gguf", 3), ("sub/m-BF16.gguf", 4)):
        write_file(tmp_path / name, b"x" * size)
    assert model_path(tmp_path) == tmp_path / "sub" / "m-BF16.gguf"
    write_file(tmp_path / "model.safetensors", b"x")
    assert model_path(tmp_path) == tmp_path
    (tmp_path / "empty").mkdir()
    assert model_path(tmp_path / "empty") == tmp_path / "empty"


@pytest.mark.parametrize("text", ["..", "a/..", "../a", "a/b/c", "/a", "a\\b", "a b", "", "a--b", "é/x"])
def test_names_that_could_lead_astray_are_no_repo_ids(text: str) -> None:
    assert not is_repo_id(text)


@pytest.mark.parametrize("text", ["..", "a/../b", "/a", "", "a b", "a\\b"])
def test_names_that_could_lead_astray_are_no_revisions(text: str) -> None:
    assert not is_revision(text)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_path_that_may_not_be_read_is_told_apart_from_none(paths: Paths, folder: Path) -> None:
    folder.chmod(0)
    try:
        with pytest.raises(InvalidInputError, match="permission denied"):
            resolve_source(paths, str(folder / "model.safetensors"))
    finally:
        folder.chmod(0o700)


def test_an_opened_file_that_others_quantized_is_both_a_source_and_a_variant(
    paths: Paths, tmp_path: Path, folder: Path
) -> None:
    file = tmp_path / "tiny.gguf"
    file.write_bytes(model_gguf())
    result = run_import(context(paths, path=str(file), **{"as": "opened"}))
    with Catalog(paths) as catalog:
        assert catalog.variant(result["variant_id"]).path == catalog.source(result["source_id"]).path
    assert "variant_id" not in run_import(context(paths, path=str(folder), **{"as": "opened"}))
