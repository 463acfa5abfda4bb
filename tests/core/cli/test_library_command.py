"""``bitwright library``'s tags, notes, moved files, repairs and room, as a person types them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.library.catalog import Catalog
from core.paths import Paths, current_paths
from tests.fakes.hub import FakeHub
from tests.fakes.records import variant_record, write_file
from tests.fakes.tiny_llama import tiny_llama
from tests.fakes.tiny_repository import MODEL


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Any:
    """Run a command in this process; returns (exit code, stdout, stderr)."""

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        out, err = capfd.readouterr()
        return code, out, err

    return call


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    """A library of two variants: one there, one whose file is gone."""
    made = current_paths().ensure()
    there, gone = variant_record(made, "there-1"), variant_record(made, "gone-1", b"moved away")
    write_file(Path(there.path), b"weights")
    with Catalog(made) as catalog:
        catalog.add_variant(there)
        catalog.add_variant(gone)
    return made


def test_tags_notes_and_favourites_are_set_shown_and_filtered_by(run: Any, paths: Paths) -> None:
    assert run("library", "tag", "there", "#Work,two words")[:2] == (0, "there-1: two-words, work\n")
    assert run("library", "tag", "there", "new", "--remove", "work")[1] == "there-1: new, two-words\n"
    assert run("library", "note", "there", "good at maths")[0] == 0
    assert run("library", "favourite", "there")[1] == "there-1: a favourite\n"
    code, out, _ = run("library", "show", "there", "--json")
    assert code == 0
    marks = {"favourite": True, "tags": ["new", "two-words"], "note": "good at maths"}
    assert json.loads(out)["marks"] == marks
    listed = json.loads(run("library", "list", "--tag", "new", "--favourites", "--json")[1])
    assert [variant["id"] for variant in listed["variants"]] == ["there-1"]
    assert json.loads(run("library", "list", "--tag", "none", "--json")[1])["variants"] == []
    assert "your note    good at maths" in run("library", "show", "there")[1]
    assert run("library", "note", "there", "--clear")[1] == "there-1: no note\n"
    code, _, err = run("library", "tag", "there", "x" * 40)
    assert (code, err.count("\n")) == (1, 1)


def test_missing_files_are_listed_found_and_noted(run: Any, paths: Paths, tmp_path: Path) -> None:
    listed = json.loads(run("library", "list", "--missing", "--json")[1])
    assert [variant["id"] for variant in listed["variants"]] == ["gone-1"]
    code, out, err = run("library", "relocate", str(tmp_path))
    assert code == 1
    assert "gone-1: not found (model.gguf)" in out
    assert "1 of 1 were not found" in err
    write_file(tmp_path / "usb" / "stick.gguf", b"moved away")
    found = json.loads(run("library", "relocate", str(tmp_path / "usb"), "--json")[1])
    assert found == {"found": [{"id": "gone-1", "path": str(tmp_path / "usb" / "stick.gguf")}], "missing": []}
    assert run("library", "verify")[0] == 0
    assert run("library", "relocate", str(tmp_path))[1] == "No files are missing.\n"


def test_verify_says_what_cannot_be_repaired_here(run: Any, paths: Paths) -> None:
    code, out, err = run("library", "verify", "--repair")
    assert code == 1
    assert "DAMAGED gone-1: It could be made again from its recipe" in out
    assert "library relocate" in err


def test_a_damaged_download_is_fetched_again_from_its_commit(run: Any, fake_hub: FakeHub) -> None:
    fake_hub.add_repo("org/tiny", MODEL)
    assert run("download", "org/tiny", "--json")[0] == 0
    paths = current_paths()
    with Catalog(paths) as catalog:
        (source,) = catalog.sources()
    weights = (Path(source.path) / "model.safetensors").resolve()
    weights.write_bytes(weights.read_bytes()[:-4] + b"ROT!")
    (Path(source.path) / "config.json").resolve().unlink()
    assert run("library", "verify", source.id)[0] == 1
    code, out, err = run("library", "verify", source.id, "--repair", "--json")
    assert code == 0, err
    assert json.loads(out)["sources"][0]["repair"]["remedy"] == "download"
    with Catalog(paths) as catalog:
        assert [s.id for s in catalog.sources()] == [source.id]
        assert catalog.verify_source(source.id).ok


def test_a_damaged_variant_is_made_again_by_its_recipe_and_keeps_its_tags(run: Any, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "tiny-llama")
    made = json.loads(run("quantize", str(folder), "--to", "Q8_0", "--json")[1])
    old = made["variant_id"]
    run("library", "tag", old, "mine")
    before = Path(made["path"]).read_bytes()
    Path(made["path"]).write_bytes(b"rot")
    code, out, _ = run("library", "verify", old, "--repair", "--json")
    assert code == 1  # the damaged one is still there
    new = json.loads(out)["variants"][0]["repair"]["variant_id"]
    with Catalog(current_paths()) as catalog:
        again = catalog.variant(new)
    assert again.marks.tags == ("mine",)
    assert Path(again.path).read_bytes() == before


def test_room_is_listed_and_only_what_is_named_is_deleted(run: Any, paths: Paths) -> None:
    code, out, _ = run("library", "space", "--json")
    assert code == 0
    items = {item["key"]: item for item in json.loads(out)["items"]}
    assert items["variant:there-1"]["frees_bytes"] == 7
    assert "variant:there-1" in run("library", "space")[1]
    code, _, err = run("library", "free", "variant:nobody", "--yes")
    assert (code, "no 'variant:nobody'" in err) == (1, True)
    code, out, _ = run("library", "free", "variant:there-1", "--json")
    assert json.loads(out) == {"removed": ["variant:there-1"], "freed_bytes": 7, "failed": {}}
    with Catalog(paths) as catalog:
        assert [variant.id for variant in catalog.variants()] == ["gone-1"]


def test_tensors_are_listed_with_how_they_are_stored(run: Any, paths: Paths, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "tiny-llama")
    imported = json.loads(run("quantize", str(folder), "--to", "Q8_0", "--json")[1])["variant_id"]
    told = json.loads(run("library", "tensors", imported, "--json")[1])
    assert {tensor["dtype"] for tensor in told["tensors"]} >= {"Q8_0", "F32"}
    assert "Q8_0" in run("library", "tensors", imported)[1]
    code, _, err = run("library", "tensors", "there-1")
    assert (code, "Traceback" in err) == (1, False)
