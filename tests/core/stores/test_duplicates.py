"""Equal content in the library and in other programs' stores: found, shown, shared; never harmed."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.errors import CorruptFileError, LibraryError
from core.jobs.protocol import JobKind
from core.library.catalog import Catalog
from core.paths import Paths
from core.stores import duplicates
from core.stores.dedupe import run_dedupe, share
from tests.core.stores.conftest import RunJob, add_gguf
from tests.fakes.records import source_record
from tests.fakes.stores import OllamaStore, digest_of, model_gguf, snapshot_of


@pytest.fixture(autouse=True)
def small_files_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "MIN_BYTES", 1000)


@pytest.fixture
def ollama(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OllamaStore:
    store = OllamaStore(tmp_path / "ollama" / "models")
    monkeypatch.setenv("OLLAMA_MODELS", str(store.root))
    return store


def deduped(run: RunJob, **params: Any) -> dict[str, Any]:
    return run(run_dedupe, JobKind.DEDUPE, **params)


def no_hashing(path: Path, *_: object) -> str:
    raise AssertionError(path)


def test_a_copy_of_what_ollama_has_is_found_without_reading_either(
    run: RunJob, paths: Paths, ollama: OllamaStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = model_gguf()
    ollama.add("m", content)
    record = add_gguf(paths, "mine", content)
    add_gguf(paths, "other", model_gguf(seed=1))
    monkeypatch.setattr(duplicates, "sha256_file", no_hashing)
    before = snapshot_of(paths.variants)
    result = deduped(run)
    (found,) = result["duplicates"]
    assert found["sha256"] == digest_of(content)
    assert [(copy["owner"], copy["ours"]) for copy in found["copies"]] == [
        ("Ollama", False),
        ("Library", True),
    ]
    assert found["replace"] == [{"path": record.path, "with": str(ollama.weights(content))}]
    assert (found["held_bytes"], found["saves_bytes"]) == (2 * len(content), len(content))
    assert result["saved_bytes"] == 0
    assert snapshot_of(paths.variants) == before
    assert not Path(record.path).samefile(ollama.weights(content))


def test_sharing_makes_our_copy_a_name_of_the_other_file(
    run: RunJob, paths: Paths, ollama: OllamaStore
) -> None:
    content = model_gguf()
    ollama.add("m", content)
    record = add_gguf(paths, "mine", content)
    before = snapshot_of(ollama.root)
    result = deduped(run, apply=True)
    assert result["saved_bytes"] == len(content)
    assert Path(record.path).samefile(ollama.weights(content))
    assert snapshot_of(ollama.root) == before
    assert [p.name for p in Path(record.path).parent.iterdir()] == ["model.gguf"]
    assert deduped(run)["duplicates"] == []
    with Catalog(paths) as catalog:
        assert catalog.verify("mine").ok
        catalog.remove_variant("mine")
    assert snapshot_of(ollama.root) == before


def test_two_variants_of_the_library_share_too(run: RunJob, paths: Paths) -> None:
    content = model_gguf()
    first, second = add_gguf(paths, "a", content), add_gguf(paths, "b", content)
    third = add_gguf(paths, "c", content)
    result = deduped(run, apply=True)
    assert result["saved_bytes"] == 2 * len(content)
    assert Path(first.path).samefile(second.path)
    assert Path(first.path).samefile(third.path)


def test_files_of_unknown_hash_are_read_only_where_sizes_agree(
    run: RunJob, paths: Paths, tmp_path: Path, no_real_programs: Path
) -> None:
    """LM Studio states no hashes."""
    folder = no_real_programs / ".lmstudio" / "models" / "p" / "m"
    folder.mkdir(parents=True)
    content = model_gguf()
    (folder / "same.gguf").write_bytes(content)
    (folder / "same-size.gguf").write_bytes(model_gguf(seed=7))
    (folder / "longer.gguf").write_bytes(model_gguf("A longer name of it", seed=8))
    add_gguf(paths, "mine", content)
    (found,) = deduped(run)["duplicates"]
    assert found["copies"][0]["path"] == str(folder / "same.gguf")


def test_copies_of_others_are_listed_but_never_replaced(
    run: RunJob, paths: Paths, ollama: OllamaStore, no_real_programs: Path
) -> None:
    content = model_gguf()
    ollama.add("m", content)
    theirs = no_real_programs / ".lmstudio" / "models" / "p" / "m" / "m.gguf"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(content)
    before = (snapshot_of(ollama.root), snapshot_of(no_real_programs))
    result = deduped(run, apply=True)
    (found,) = result["duplicates"]
    assert (found["replace"], found["saves_bytes"], result["saved_bytes"]) == ([], 0, 0)
    assert (snapshot_of(ollama.root), snapshot_of(no_real_programs)) == before
    assert not theirs.samefile(ollama.weights(content))


def test_a_users_own_folder_is_no_keeper(run: RunJob, paths: Paths, tmp_path: Path) -> None:
    """A file there may be written over in place by anybody."""
    content = model_gguf()
    mine = tmp_path / "downloads" / "m.gguf"
    mine.parent.mkdir()
    mine.write_bytes(content)
    add_gguf(paths, "v", content)
    files = (add_gguf(paths, "w", model_gguf(seed=4)).files[0],)
    with Catalog(paths) as catalog:
        file = files[0].__class__("m.gguf", len(content), digest_of(content))
        catalog.add_source(source_record(mine, files=(file,), added_at="2099-01-01T00:00:00.000+00:00"))
    (found,) = deduped(run)["duplicates"]
    assert found["replace"] == []


def test_a_wrong_claim_is_found_before_anything_is_replaced(
    run: RunJob, paths: Paths, ollama: OllamaStore
) -> None:
    content = model_gguf()
    ollama.add("m", content)
    record = add_gguf(paths, "mine", content)
    damaged = bytearray(content)
    damaged[-1] ^= 1
    ollama.weights(content).write_bytes(damaged)
    result = deduped(run, apply=True)
    assert result["saved_bytes"] == 0
    assert "changed since" in result["failed"][0]["message"]
    assert Path(record.path).read_bytes() == content


def test_a_file_system_without_links_leaves_the_copy_as_it_was(
    run: RunJob, paths: Paths, ollama: OllamaStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = model_gguf()
    ollama.add("m", content)
    record = add_gguf(paths, "mine", content)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    before = snapshot_of(paths.variants)
    result = deduped(run, apply=True)
    assert "no second name" in result["failed"][0]["message"]
    assert snapshot_of(paths.variants) == before
    assert Path(record.path).read_bytes() == content


def test_only_what_was_chosen_is_shared(run: RunJob, paths: Paths) -> None:
    one, two = model_gguf(), model_gguf("Other", seed=5)
    for name, content in (("a", one), ("b", one), ("c", two), ("d", two)):
        add_gguf(paths, name, content)
    result = deduped(run, apply=True, only=[digest_of(two)])
    assert result["saved_bytes"] == len(two)
    assert [entry["sha256"] for entry in deduped(run)["duplicates"]] == [digest_of(one)]


def test_nothing_outside_of_our_folder_can_be_shared_over(paths: Paths, tmp_path: Path) -> None:
    theirs, other = tmp_path / "theirs", tmp_path / "other"
    theirs.write_bytes(b"same")
    other.write_bytes(b"same")
    with pytest.raises(LibraryError, match="own folder"):
        share(paths, theirs, other, digest_of(b"same"), lambda n: None)
    link = paths.variants / "link"
    link.symlink_to(theirs)
    with pytest.raises(LibraryError, match="own folder"):
        share(paths, link, other, digest_of(b"same"), lambda n: None)


def test_a_file_that_changes_while_it_is_read_is_not_replaced(paths: Paths, tmp_path: Path) -> None:
    ours, other = paths.variants / "x", tmp_path / "other"
    ours.write_bytes(b"same")
    other.write_bytes(b"same")
    reads = 0

    def meddle(_: int) -> None:
        nonlocal reads
        reads += 1
        if reads == 2:  # both are hashed: now somebody writes
            ours.write_bytes(b"news")

    with pytest.raises(CorruptFileError, match="changed while"):
        share(paths, ours, other, digest_of(b"same"), meddle)
    assert ours.read_bytes() == b"news"
    assert [p.name for p in paths.variants.iterdir()] == ["x"]


def test_the_command_shows_then_shares(
    paths: Paths, ollama: OllamaStore, capfd: pytest.CaptureFixture[str]
) -> None:
    content = model_gguf(padding=1 << 20)
    ollama.add("m", content)
    record = add_gguf(paths, "mine", content)
    assert main(["library", "duplicates", "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["saves_bytes"] == len(content)
    assert main(["library", "duplicates"]) == 0
    assert "Sharing saves 1 MB: add --apply." in capfd.readouterr().out
    assert main(["library", "duplicates", "--apply", "--yes"]) == 0
    assert "Saved 1 MB." in capfd.readouterr().out
    assert Path(record.path).samefile(ollama.weights(content))
