"""The cache of GGUF copies: found again, bounded, and gone with the variant."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.library.catalog import Catalog
from core.library.transcoded import cache_folder, clean_up, copy_path, mark_used, room_for
from core.paths import Paths
from tests.fakes.records import variant_record


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def model(folder: Path, text: str = "{}") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "config.json").write_text(text)
    (folder / "model.safetensors").write_bytes(b"weights")
    return folder


def made(cache: Path, folder: Path, *, used_at: int, size_bytes: int = 10) -> Path:
    copy = copy_path(cache, folder)
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(b"x" * size_bytes)
    os.utime(copy, (used_at, used_at))
    return copy


def test_a_copy_is_found_again_until_the_model_changes(tmp_path: Path, cache: Path) -> None:
    folder = model(tmp_path / "a")
    before = copy_path(cache, folder)
    assert copy_path(cache, folder) == before
    assert before.parent == cache_folder(cache, folder)
    (folder / "notes.log").write_text("no part of the model")
    assert copy_path(cache, folder) == before
    model(folder, '{"changed": true}')
    assert copy_path(cache, folder) != before
    assert copy_path(cache, folder).parent == before.parent
    assert copy_path(cache, model(tmp_path / "b")).parent != before.parent


def test_the_copies_used_last_stay(tmp_path: Path, cache: Path) -> None:
    old, middle, new = (
        made(cache, model(tmp_path / name), used_at=at) for name, at in (("old", 1), ("mid", 2), ("new", 3))
    )
    mark_used(old)
    assert clean_up(cache, new, copies=2) == [middle]
    assert not middle.parent.exists()
    assert old.exists()
    assert new.exists()


def test_the_bytes_are_bounded_but_the_copy_in_use_stays(tmp_path: Path, cache: Path) -> None:
    small, large, used = (
        made(cache, model(tmp_path / name), used_at=at, size_bytes=size)
        for name, at, size in (("small", 1, 10), ("large", 2, 500), ("used", 3, 900))
    )
    assert clean_up(cache, used, size_bytes=950) == [large]
    assert small.exists()
    assert clean_up(cache, used, size_bytes=5) == [small]
    assert used.exists()


def test_the_copy_of_an_earlier_state_goes(tmp_path: Path, cache: Path) -> None:
    folder = model(tmp_path / "a")
    before = made(cache, folder, used_at=5)
    model(folder, '{"changed": true}')
    after = made(cache, folder, used_at=4)
    assert clean_up(cache, after) == [before]
    assert after.exists()


def test_a_copy_goes_with_its_variant(bitwright_home: Path) -> None:
    paths = Paths(bitwright_home).ensure()
    folder = paths.variants / "tiny-int4"
    record = variant_record(paths, "tiny-int4", path=str(folder))
    model(folder)
    copy = made(paths.transcoded, folder, used_at=1)
    other = made(paths.transcoded, model(bitwright_home / "other"), used_at=1)
    with Catalog(paths) as catalog:
        catalog.add_variant(record)
        plan = catalog.removal_plan("tiny-int4")
        assert copy in plan.files
        assert plan.frees_bytes >= copy.stat().st_size
        catalog.remove_variant("tiny-int4")
    assert not copy.parent.exists()
    assert other.exists()


def test_room_is_asked_of_the_disk(tmp_path: Path) -> None:
    assert room_for(tmp_path, 1)
    assert not room_for(tmp_path, 1 << 62)
