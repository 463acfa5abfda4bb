"""Which way out there is for damaged files, and that a repair from the hub brings the same bytes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.jobs.protocol import JobKind
from core.library.repair import Remedy, plan_repair
from core.paths import Paths, current_paths
from core.specs.recipe import IMPORTED, Recipe
from tests.fakes.records import source_record, variant_record, write_file

COMMIT = "d" * 40


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def test_a_source_of_the_hub_is_fetched_again_at_its_commit(paths: Paths) -> None:
    folder = paths.hub_cache / "models--org--tiny" / "snapshots" / COMMIT
    files = (write_file(folder / "model[1].safetensors", b"w"), write_file(folder / "config.json", b"{}"))
    plan = plan_repair(paths, source_record(folder, files=files, repo_id="org/tiny", revision=COMMIT))
    assert plan.remedy is Remedy.DOWNLOAD
    assert plan.kind is JobKind.DOWNLOAD
    assert plan.params == {
        "repo": "org/tiny",
        "commit": COMMIT,
        "include": ["model[[]1].safetensors", "config.json"],
    }


def test_plain_files_in_a_folder_come_back_into_that_folder(paths: Paths, tmp_path: Path) -> None:
    files = (write_file(tmp_path / "mine" / "model.safetensors", b"w"),)
    source = source_record(tmp_path / "mine", files=files, repo_id="org/tiny", revision=COMMIT)
    assert plan_repair(paths, source).params["to"] == str(tmp_path / "mine")


def test_a_file_in_a_subfolder_of_a_repository_is_asked_for_by_its_whole_name(paths: Paths) -> None:
    folder = paths.hub_cache / "models--org--tiny" / "snapshots" / COMMIT / "gguf"
    file = write_file(folder / "tiny.gguf", b"w")
    source = source_record(folder / "tiny.gguf", files=(file,), repo_id="org/tiny", revision=COMMIT)
    assert plan_repair(paths, source).params["include"] == ["gguf/tiny.gguf"]


def test_a_variant_made_here_is_made_again_while_its_original_is_here(paths: Paths, tmp_path: Path) -> None:
    source = source_record(tmp_path, files=(write_file(tmp_path / "model.safetensors", b"w"),))
    variant = variant_record(paths, "v-1", name="Mine")
    plan = plan_repair(paths, variant, source)
    assert plan.remedy is Remedy.REMAKE
    assert plan.kind is JobKind.QUANTIZE
    assert plan.params == {"source": source.id, "recipe": variant.recipe.to_json(), "name": "Mine"}
    (tmp_path / "model.safetensors").unlink()
    assert plan_repair(paths, variant, source).remedy is Remedy.LOCATE
    assert plan_repair(paths, variant, None).remedy is Remedy.LOCATE


def test_what_another_program_keeps_has_to_be_located(paths: Paths, tmp_path: Path) -> None:
    variant = replace(
        variant_record(paths, "v-1", path=str(tmp_path / "model.gguf")),
        recipe=Recipe(IMPORTED, "Q4_K", "gguf"),
    )
    ollama = replace(variant, lineage={"imported_from": "ollama", "repo_id": "org/tiny", "revision": COMMIT})
    assert plan_repair(paths, ollama).remedy is Remedy.LOCATE
    assert plan_repair(paths, replace(variant, lineage={})).remedy is Remedy.LOCATE
    folder = replace(variant, lineage={"imported_from": "folder", "repo_id": "org/tiny", "revision": COMMIT})
    assert plan_repair(paths, folder).params["to"] == str(tmp_path)


def test_our_own_conversions_are_not_overwritten_by_a_download(paths: Paths) -> None:
    folder = paths.sources / "abc" / "models--org--tiny"
    files = (write_file(folder / "model.safetensors", b"w"),)
    source = source_record(folder, files=files, repo_id="org/tiny", revision=COMMIT)
    assert plan_repair(paths, source).remedy is Remedy.LOCATE
