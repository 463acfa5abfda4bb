"""Files that were moved are found by size and hash, and the library learns where they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.errors import CancelledError, NotFoundError
from core.library.catalog import Catalog
from core.library.presence import absent_entries, absent_files
from core.library.records import FileRecord
from core.library.relocate import find_moved
from core.paths import Paths, current_paths
from tests.fakes.records import source_record, variant_record, write_file


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def _folder_files(folder: Path) -> tuple[FileRecord, ...]:
    return (
        write_file(folder / "model.safetensors", b"w" * 900),
        write_file(folder / "config.json", b"{}"),
    )


def test_what_is_missing_or_of_another_size_is_seen_without_reading(paths: Paths) -> None:
    there = variant_record(paths, "there")
    write_file(Path(there.path), b"weights")
    short, gone = variant_record(paths, "short"), variant_record(paths, "gone")
    write_file(Path(short.path), b"w")
    assert absent_entries([there, short, gone]) == {"short": ("model.gguf",), "gone": ("model.gguf",)}
    assert absent_entries([short, gone], lambda: True) == {}


def test_a_renamed_file_is_found_by_its_content_and_written_down(paths: Paths, tmp_path: Path) -> None:
    moved = variant_record(paths, "v-1")
    write_file(tmp_path / "drive" / "deep" / "other name.gguf", b"weights")
    write_file(tmp_path / "drive" / "decoy.gguf", b"wrights")  # the same size, another content
    with Catalog(paths) as catalog:
        catalog.add_variant(moved)
        found = find_moved([moved], tmp_path / "drive")
        assert found.missing == {}
        (place,) = found.found
        assert place.path == tmp_path / "drive" / "deep" / "other name.gguf"
        catalog.relocate(place.entry_id, place.path, place.files)
        now = catalog.variant("v-1")
        assert absent_files(now) == ()
        assert catalog.verify("v-1").ok
        assert now.measurements == moved.measurements


def test_a_lost_database_finds_a_relocated_variant_again(paths: Paths, tmp_path: Path) -> None:
    moved = variant_record(paths, "v-1")
    write_file(tmp_path / "drive" / "model.gguf", b"weights")
    with Catalog(paths) as catalog:
        catalog.add_variant(moved)
        (place,) = find_moved([moved], tmp_path / "drive").found
        catalog.relocate("v-1", place.path, place.files)
    for file in paths.database.parent.glob("library.db*"):
        file.unlink()
    with Catalog(paths) as catalog:
        assert [v.path for v in catalog.adopt_orphans()] == [str(tmp_path / "drive" / "model.gguf")]


def test_a_folder_is_found_only_where_all_of_its_files_lie_together(paths: Paths, tmp_path: Path) -> None:
    files = _folder_files(tmp_path / "old")
    source = source_record(tmp_path / "old", files=files)
    (tmp_path / "old").rename(tmp_path / "away")
    write_file(tmp_path / "away" / "half" / "model.safetensors", b"w" * 900)
    found = find_moved([source], tmp_path / "away" / "half")
    assert found.found == ()
    assert found.missing == {source.id: ("config.json",)}
    (place,) = find_moved([source], tmp_path).found
    assert place.path == tmp_path / "away"
    with Catalog(paths) as catalog:
        catalog.add_source(source)
        catalog.relocate(source.id, place.path, place.files)
        assert catalog.verify_source(source.id).ok


def test_all_parts_of_a_split_file_are_needed(paths: Paths, tmp_path: Path) -> None:
    names = ("m-00001-of-00002.gguf", "m-00002-of-00002.gguf")
    folder = tmp_path / "parts"
    files = tuple(write_file(folder / name, name.encode() * 9) for name in names)
    split = variant_record(paths, "v-1", files=files, path=str(tmp_path / "gone" / names[0]))
    (place,) = find_moved([split], tmp_path).found
    assert place.path == folder / names[0]
    (folder / names[1]).unlink()
    assert find_moved([split], tmp_path).missing == {"v-1": (names[1],)}


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_linked_folders_are_not_entered_and_a_search_can_be_stopped(paths: Paths, tmp_path: Path) -> None:
    write_file(tmp_path / "real" / "model.gguf", b"weights")
    (tmp_path / "look").mkdir()
    (tmp_path / "look" / "loop").symlink_to(tmp_path, target_is_directory=True)
    moved = variant_record(paths, "v-1")
    assert find_moved([moved], tmp_path / "look").found == ()
    with pytest.raises(CancelledError):
        find_moved([moved], tmp_path / "real", cancelled=lambda: True)
    with pytest.raises(NotFoundError, match="not a folder"):
        find_moved([moved], tmp_path / "nowhere")
