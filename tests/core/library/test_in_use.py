"""What a running job, chat or server works with is not deleted, and it is said what holds it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.errors import InvalidInputError, LibraryError
from core.jobs.launch import prepare_job
from core.jobs.liveness import claim, lock_file
from core.jobs.protocol import JobKind
from core.jobs.store import folder_of
from core.library.catalog import Catalog
from core.library.freeing import free_space
from core.library.space import SpaceKind, survey
from core.library.transcoded import cache_folder
from core.paths import Paths, current_paths
from tests.fakes.records import source_record, variant_record, write_file


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    """An original of ours with a variant and a copy for chatting, and one in the cache of downloads."""
    made = current_paths().ensure()
    file = write_file(made.sources / "own" / "model.safetensors", b"s" * 300)
    own = source_record(made.sources / "own", id="own-1", name="Own", files=(file,))
    snapshot = made.hub_cache / "models--org--tiny" / "snapshots" / ("c" * 40)
    hub = source_record(snapshot, id="hub-1", files=(write_file(snapshot / "model.safetensors", b"h" * 50),))
    variant = variant_record(made, "v-1", b"v" * 40, source_id=own.id)
    write_file(Path(variant.path), b"v" * 40)
    write_file(cache_folder(made.transcoded, Path(variant.path)) / "copy.gguf", b"c" * 20)
    with Catalog(made) as catalog:
        catalog.add_source(own)
        catalog.add_source(hub)
        catalog.add_variant(variant)
    return made


@pytest.mark.parametrize(
    ("kind", "params", "deleted", "held_by"),
    [
        (JobKind.CHAT, {"variant": "v-1"}, SpaceKind.VARIANT, "A chat uses it"),
        (JobKind.SERVE, {"variant": "v-1"}, SpaceKind.COPY, "being served"),
        (JobKind.QUANTIZE, {"source": "hub-1"}, SpaceKind.HUB, "“Work” works with it"),
        (JobKind.QUANTIZE, {"source": "own-1"}, SpaceKind.SOURCE, "“Work” works with it"),
        (JobKind.EVALUATE, {"variant": "v-1"}, SpaceKind.SOURCE, "“Work” works with it"),
    ],
)
def test_what_is_in_use_stays_until_that_has_ended(
    paths: Paths, kind: JobKind, params: dict[str, str], deleted: SpaceKind, held_by: str
) -> None:
    spec = prepare_job(paths, kind, "Work", params)
    [item] = [item for item in survey(paths).items if item.kind is deleted]
    held = claim(folder_of(paths, spec.job))
    assert held is not None
    with held:
        freed = free_space(paths, [item])
        assert held_by in freed.failed[0][1]
        assert freed.freed_bytes == 0
        assert all(file.path.exists() for file in item.files)
    freed = free_space(paths, [item])
    assert freed.failed == ()
    assert not any(file.path.exists() for file in item.files)


def test_a_path_names_the_variant_too_and_other_models_can_be_deleted(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        path = catalog.variant("v-1").path
        spec = prepare_job(paths, JobKind.CHAT, "", {"variant": path})
        held = claim(folder_of(paths, spec.job))
        assert held is not None
        with held:
            with pytest.raises(LibraryError, match="A chat uses it"):
                catalog.remove_variant("v-1")
            assert Path(path).is_file()
            catalog.remove_source("own-1")


def test_nothing_is_deleted_while_the_models_are_moved(paths: Paths) -> None:
    moving = lock_file(paths.home / "moving.lock", 0)
    assert moving is not None
    try:
        with Catalog(paths) as catalog:
            with pytest.raises(InvalidInputError, match="being moved"):
                catalog.remove_variant("v-1")
            assert Path(catalog.variant("v-1").path).is_file()
    finally:
        os.close(moving)
