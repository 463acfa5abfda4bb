"""What takes room, what deleting it frees, and that only what was chosen goes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.jobs.liveness import lock_file
from core.library.catalog import Catalog
from core.library.freeing import free_space
from core.library.space import SpaceItem, SpaceKind, frees_bytes, survey
from core.library.transcoded import cache_folder
from core.paths import Paths, current_paths
from tests.fakes.records import source_record, variant_record, write_file

COMMIT = "c" * 40


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    """A library with a bit of everything."""
    made = current_paths().ensure()
    repo = made.hub_cache / "models--org--tiny"
    blob = write_file(repo / "blobs" / "abc", b"h" * 5000)
    snapshot = repo / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (snapshot / "model.safetensors").symlink_to(repo / "blobs" / "abc")
    write_file(repo / "blobs" / "def.bitwright.incomplete", b"p" * 70)
    write_file(made.hub_cache / "models--other--thing" / "blobs" / "x", b"o" * 600)
    hub = source_record(snapshot, files=(blob,), repo_id="org/tiny", revision=COMMIT)
    own = source_record(
        made.sources / "own",
        id="own-1",
        name="Own",
        files=(write_file(made.sources / "own" / "model.safetensors", b"s" * 3000),),
    )
    variant = variant_record(made, "v-1", b"v" * 400, source_id=hub.id)
    write_file(Path(variant.path), b"v" * 400)
    copy = cache_folder(made.transcoded, Path(own.path)) / "copy.gguf"
    write_file(copy, b"c" * 200)
    write_file(made.partial / "some-job" / "model.gguf", b"u" * 90)
    with Catalog(made) as catalog:
        catalog.add_source(hub)
        catalog.add_source(own)
        catalog.add_variant(variant)
    return made


def _by_kind(paths: Paths) -> dict[tuple[SpaceKind, str], SpaceItem]:
    return {(item.kind, item.id): item for item in survey(paths).items}


def test_everything_is_listed_with_its_size_what_goes_and_what_stays(paths: Paths) -> None:
    found = _by_kind(paths)
    sizes = {key: item.size_bytes for key, item in found.items()}
    assert sizes[SpaceKind.VARIANT, "v-1"] == 400
    assert found[SpaceKind.VARIANT, "v-1"].name.endswith("Q4_K_M")  # which of a model's variants
    assert sizes[SpaceKind.SOURCE, "own-1"] == 3000
    assert sizes[SpaceKind.HUB, "other/thing"] == 600
    assert 5070 < sizes[SpaceKind.HUB, "org/tiny"] < 5400  # a beginning and a link, too
    assert sizes[SpaceKind.UNFINISHED, "some-job"] == 90
    assert sizes[SpaceKind.DOWNLOADS, ""] == 70
    assert sum(kind is SpaceKind.COPY for kind, _ in found) == 1
    hub = found[SpaceKind.HUB, "org/tiny"]
    assert hub.stays.startswith("1 variant that was made from it")
    assert "Other tools may" in found[SpaceKind.HUB, "other/thing"].stays
    assert "can be made again" in found[SpaceKind.VARIANT, "v-1"].stays
    listed = list(survey(paths).items)
    assert listed == sorted(listed, key=lambda item: (-item.size_bytes, item.name))


def test_a_file_with_another_name_frees_nothing_until_both_go(paths: Paths, tmp_path: Path) -> None:
    variant = paths.variants / "v-1" / "model.gguf"
    os.link(variant, paths.sources / "own" / "same.gguf")
    items = _by_kind(paths)
    assert frees_bytes([items[SpaceKind.VARIANT, "v-1"]]) == 0
    both = [items[SpaceKind.VARIANT, "v-1"], items[SpaceKind.VARIANT, "v-1"]]
    assert frees_bytes(both) == 0  # chosen twice is not deleted twice


def test_only_what_was_chosen_is_deleted(paths: Paths) -> None:
    items = _by_kind(paths)
    chosen = [items[SpaceKind.SOURCE, "own-1"], items[SpaceKind.UNFINISHED, "some-job"]]
    freed = free_space(paths, chosen)
    assert freed.freed_bytes == 3090
    assert freed.failed == ()
    left = _by_kind(paths)
    assert set(items) - set(left) == {(item.kind, item.id) for item in chosen}
    with Catalog(paths) as catalog:
        assert [source.id for source in catalog.sources()] == ["tiny-model-0a1b2c"]


def test_a_repository_goes_but_its_model_stays_known_while_variants_of_it_are_here(paths: Paths) -> None:
    items = _by_kind(paths)
    freed = free_space(paths, [items[SpaceKind.HUB, "org/tiny"], items[SpaceKind.HUB, "other/thing"]])
    assert freed.failed == ()
    assert not (paths.hub_cache / "models--org--tiny").exists()
    with Catalog(paths) as catalog:
        assert "tiny-model-0a1b2c" in {source.id for source in catalog.sources()}
        assert [v.id for v in catalog.variants()] == ["v-1"]


def test_what_a_download_works_on_stays_and_is_told(paths: Paths) -> None:
    locks = paths.hub_cache / ".locks" / "models--org--tiny"
    locks.mkdir(parents=True)
    held = lock_file(locks / "abc.lock", 0)
    assert held is not None
    try:
        freed = free_space(paths, [_by_kind(paths)[SpaceKind.HUB, "org/tiny"]])
    finally:
        os.close(held)
    assert freed.freed_bytes == 0
    assert "at work" in freed.failed[0][1]
    assert (paths.hub_cache / "models--org--tiny" / "blobs" / "abc").is_file()


def test_all_that_can_be_chosen_can_be_deleted_and_nothing_else_is_touched(paths: Paths) -> None:
    stranger = write_file(paths.home / "models" / "mine.txt", b"keep")
    freed = free_space(paths, survey(paths).items)
    assert freed.failed == ()
    assert survey(paths).items == ()
    assert (paths.home / "models" / stranger.path).is_file()
