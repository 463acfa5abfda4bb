"""A download into a folder of the user's choice: plain files, named only when all are verified."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.errors import CorruptFileError, DiskFullError, InvalidInputError, NetworkError
from core.hub import fetch, places
from core.hub.client import HubClient
from core.hub.download import Downloaded, download, missing_bytes
from core.hub.kept import kept_of_plan
from core.hub.places import WORK_NAME, CachePlace, FolderPlace
from core.hub.plan import DownloadPlan, plan_download
from core.library.hub_cache import cached_snapshot
from core.paths import current_paths
from tests.fakes.hub import FakeHub

REPO = "org/tiny"
FILES = {
    "config.json": b'{"a": 1}',
    "chat_template.jinja": b"same",
    "additional_chat_templates/tool.jinja": b"same",  # one content under two names
    "model.safetensors": bytes(range(256)) * 1200,
}


class Setup:
    def __init__(self, hub: FakeHub, folder: Path) -> None:
        self.hub = hub
        hub.add_repo(REPO, FILES)
        self.client = HubClient(hub.endpoint, retries=1, backoff_s=0)
        self.folder = folder
        self.cache = current_paths().hub_cache

    @property
    def place(self) -> FolderPlace:
        return FolderPlace(self.folder)

    def plan(self) -> DownloadPlan:
        return plan_download(self.client.model_page(REPO))

    def run(self, streams: int = 4) -> Downloaded:
        return download(self.plan(), self.client, self.cache, place=self.place, streams=streams)

    def names(self) -> set[str]:
        return {p.relative_to(self.folder).as_posix() for p in self.folder.rglob("*") if p.is_file()}


@pytest.fixture
def setup(fake_hub: FakeHub, tmp_path: Path) -> Setup:
    return Setup(fake_hub, tmp_path / "my models" / "tiny")


def test_plain_files_and_nothing_else_are_left(setup: Setup) -> None:
    got = setup.run()
    assert got.folder == setup.folder
    assert setup.names() == set(FILES)
    for name, content in FILES.items():
        assert not (setup.folder / name).is_symlink()
        assert (setup.folder / name).read_bytes() == content
    assert set(got.sha256) == {setup.folder / name for name in FILES}
    assert cached_snapshot(setup.cache, REPO) is None
    assert len([r for r in setup.hub.gets(".jinja") if "/resolve/" in r.path]) == 1


def test_no_file_has_its_name_before_all_are_verified(setup: Setup) -> None:
    setup.hub.fail("corrupt", "/cdn/", times=99)
    with pytest.raises(CorruptFileError):
        setup.run(streams=1)  # small ones first: they are verified when the large one fails
    assert all(name.startswith(f"{WORK_NAME}/") for name in setup.names())
    setup.hub.faults.clear()
    asked = len(setup.hub.gets("config.json"))
    setup.run()
    assert len(setup.hub.gets("config.json")) == asked  # what was verified is not fetched again
    assert setup.names() == set(FILES)


def test_it_goes_on_from_the_bytes_that_are_there(setup: Setup) -> None:
    setup.hub.fail("drop", "/cdn/", after=100_000)
    setup.hub.fail("status", "/cdn/", times=9, status=503)
    with pytest.raises(NetworkError):
        setup.run(streams=1)
    setup.hub.faults.clear()
    kept = kept_of_plan(setup.plan(), setup.place)
    assert kept.size_bytes == 100_000 + len(FILES["config.json"]) + len(b"same")
    assert missing_bytes(setup.plan(), setup.cache, setup.place) == len(FILES["model.safetensors"]) - 100_000
    setup.run()
    assert setup.hub.gets("model.safetensors")[-1].range == "bytes=100000-"


def test_files_that_are_there_with_the_same_content_are_kept(setup: Setup) -> None:
    setup.folder.mkdir(parents=True)
    (setup.folder / "model.safetensors").write_bytes(FILES["model.safetensors"])
    (setup.folder / "notes.txt").write_text("mine")
    setup.run()
    assert setup.names() == {*FILES, "notes.txt"}
    assert setup.hub.gets("model.safetensors") == []


@pytest.mark.parametrize("content", [b'{"mine": true}', b'{"a": 2}'])
def test_a_file_of_the_users_is_never_replaced(setup: Setup, content: bytes) -> None:
    setup.folder.mkdir(parents=True)
    (setup.folder / "config.json").write_bytes(content)
    with pytest.raises(InvalidInputError, match="is there already"):
        setup.run()
    assert (setup.folder / "config.json").read_bytes() == content
    assert not (setup.folder / "model.safetensors").exists()


@pytest.mark.parametrize("name", ["chat_template.jinja", "additional_chat_templates/tool.jinja"])
def test_each_name_of_a_content_is_looked_at(setup: Setup, name: str) -> None:
    setup.folder.joinpath(name).parent.mkdir(parents=True)
    (setup.folder / name).write_bytes(b"mine")
    with pytest.raises(InvalidInputError, match="is there already"):
        setup.run()
    assert (setup.folder / name).read_bytes() == b"mine"
    assert not (setup.folder / "model.safetensors").exists()


@pytest.mark.parametrize("name", ["chat_template.jinja", "additional_chat_templates/tool.jinja"])
def test_a_name_that_is_missing_is_given_again(setup: Setup, name: str) -> None:
    setup.run()
    (setup.folder / name).unlink()
    setup.run()
    assert setup.names() == set(FILES)
    assert (setup.folder / name).read_bytes() == FILES[name]


def test_many_that_publish_the_same_snapshot_at_once_all_succeed(setup: Setup) -> None:
    plan = setup.plan()
    download(plan, setup.client, setup.cache)
    place = CachePlace(setup.cache, REPO)
    repository = setup.cache / "models--org--tiny"
    with ThreadPoolExecutor(8) as pool:
        for _ in range(15):
            shutil.rmtree(repository / "snapshots")
            start = threading.Barrier(8)

            def publish(start: threading.Barrier = start) -> Path:
                start.wait()
                return place.publish(plan)

            folders = {future.result() for future in [pool.submit(publish) for _ in range(8)]}
            (folder,) = folders
            assert {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} == set(FILES)
            assert not list(repository.glob(".bitwright*"))


def test_links_that_a_killed_process_left_are_swept_away_after_a_while(setup: Setup) -> None:
    repository = setup.cache / "models--org--tiny"
    old, new = (repository / f".bitwright-links.{name}" / "commit" for name in ("old", "new"))
    for folder in (old, new):
        folder.mkdir(parents=True)
    os.utime(old.parent, (1, 1))
    download(setup.plan(), setup.client, setup.cache)
    assert not old.parent.exists()
    assert new.exists()  # somebody may be at it


def test_a_file_in_the_folders_place_is_told(setup: Setup) -> None:
    setup.folder.parent.mkdir(parents=True)
    setup.folder.write_text("not a folder")
    with pytest.raises(InvalidInputError, match="is not a folder"):
        setup.run()


def test_a_disk_without_room_is_told_before_anything_is_fetched(
    setup: Setup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.hub.download.free_bytes", lambda folder: (folder, 1000))
    with pytest.raises(DiskFullError, match="needs") as caught:
        setup.run()
    assert "--to" in caught.value.hint
    assert setup.hub.gets("config.json") == []


def test_a_kill_while_links_are_made_leaves_no_snapshot_that_lacks_files(
    setup: Setup, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, made = setup.plan(), 0
    really_link = places.link_blob

    def link(blob: Path, pointer: Path) -> None:
        nonlocal made
        made += 1
        if made == 3:
            raise KeyboardInterrupt
        really_link(blob, pointer)

    monkeypatch.setattr(places, "link_blob", link)
    with pytest.raises(KeyboardInterrupt):
        download(plan, setup.client, setup.cache)
    assert cached_snapshot(setup.cache, REPO) is None
    monkeypatch.undo()
    got = download(plan, setup.client, setup.cache, place=CachePlace(setup.cache, REPO))
    assert {p.relative_to(got.folder).as_posix() for p in got.folder.rglob("*") if p.is_file()} == set(FILES)
    assert (got.folder / "additional_chat_templates/tool.jinja").resolve().read_bytes() == b"same"


def test_a_drive_without_locks_is_no_obstacle(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, patience_s: float) -> int | None:
        raise OSError(errno.ENOLCK, "No locks available", str(path))

    monkeypatch.setattr(fetch, "lock_file", refuse)
    setup.run()
    assert setup.names() == set(FILES)
