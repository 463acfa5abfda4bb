"""Downloads against the stand-in hub: resumed, verified, cancelled, and laid out for every other tool."""

from __future__ import annotations

import shutil
import threading
import time
from collections import namedtuple
from pathlib import Path

import huggingface_hub
import pytest

from core.errors import (
    BitwrightError,
    CancelledError,
    CorruptFileError,
    DiskFullError,
    GatedRepoError,
    InvalidInputError,
    NetworkError,
    NotFoundError,
)
from core.hub.client import HubClient
from core.hub.download import Downloaded, check_space, download, missing_bytes
from core.hub.plan import DownloadPlan, plan_download
from core.library.hub_cache import cached_snapshot
from core.paths import current_paths
from tests.fakes.hub import TOKEN, FakeHub

REPO = "org/tiny"
WEIGHTS = bytes(range(256)) * 1200  # several network chunks
FILES = {"config.json": b'{"a": 1}', "README.md": b"", "model.safetensors": WEIGHTS}


class Setup:
    def __init__(self, hub: FakeHub) -> None:
        self.hub = hub
        self.commit = hub.add_repo(REPO, FILES)
        self.client = HubClient(hub.endpoint, retries=3, backoff_s=0)
        self.cache = current_paths().hub_cache
        self.seen: list[tuple[int, int, str]] = []

    def plan(self, revision: str | None = None) -> DownloadPlan:
        return plan_download(self.client.model_page(REPO, revision), (), revision)

    def run(self, revision: str | None = None) -> Downloaded:
        return download(self.plan(revision), self.client, self.cache, lambda *seen: self.seen.append(seen))

    def blobs(self) -> Path:
        return self.cache / "models--org--tiny" / "blobs"

    def incomplete(self) -> Path:
        return next(self.blobs().glob("*.bitwright.incomplete"))


@pytest.fixture
def setup(fake_hub: FakeHub) -> Setup:
    return Setup(fake_hub)


def test_a_download_has_the_published_content_and_progress_to_the_end(setup: Setup) -> None:
    got = setup.run()
    for name, content in FILES.items():
        assert (got.folder / name).read_bytes() == content
    total = sum(map(len, FILES.values()))
    assert setup.seen[-1][:2] == (total, total)
    assert [s[0] for s in setup.seen] == sorted(s[0] for s in setup.seen)
    assert got.commit == setup.commit
    assert not list(setup.blobs().glob("*incomplete"))


def test_other_tools_find_the_snapshot_in_their_cache(setup: Setup) -> None:
    got = setup.run()
    cache = huggingface_hub.scan_cache_dir(setup.cache)
    assert not cache.warnings
    (repo,) = cache.repos
    assert repo.repo_id == REPO
    assert {f.file_name for revision in repo.revisions for f in revision.files} == set(FILES)
    assert repo.refs.keys() == {"main"}
    folder = huggingface_hub.snapshot_download(REPO, cache_dir=setup.cache, local_files_only=True)
    assert Path(folder) == got.folder
    assert (got.folder / "model.safetensors").is_symlink()
    assert cached_snapshot(setup.cache, REPO) == (got.folder, setup.commit)


def test_what_another_tool_downloaded_is_verified_and_not_fetched_again(setup: Setup) -> None:
    for name in FILES:
        huggingface_hub.hf_hub_download(REPO, name, cache_dir=setup.cache, endpoint=setup.hub.endpoint)
    before = len(setup.hub.gets(".safetensors"))
    assert missing_bytes(setup.plan(), setup.cache) == 0
    setup.run()
    assert len(setup.hub.gets(".safetensors")) == before


def test_a_damaged_blob_in_the_cache_is_replaced(setup: Setup) -> None:
    got = setup.run()
    blob = (got.folder / "model.safetensors").resolve()
    blob.write_bytes(WEIGHTS[:-1] + b"!")
    assert (setup.run().folder / "model.safetensors").read_bytes() == WEIGHTS


def test_a_cut_connection_is_resumed_by_range(setup: Setup) -> None:
    setup.hub.fail("drop", "/cdn/", after=100_000)
    setup.hub.fail("drop", "/cdn/", after=50_000)
    got = setup.run()
    assert (got.folder / "model.safetensors").read_bytes() == WEIGHTS
    ranges = [r.range for r in setup.hub.gets("model.safetensors") if r.path.startswith("/cdn/")]
    assert ranges == [None, "bytes=100000-", "bytes=150000-"]


def test_the_next_run_goes_on_where_an_earlier_one_stopped(setup: Setup) -> None:
    setup.hub.fail("drop", "/cdn/", after=100_000)
    setup.hub.fail("status", "/cdn/", times=10, status=503)
    with pytest.raises(NetworkError, match="503"):
        setup.run()
    setup.hub.faults.clear()
    assert setup.incomplete().stat().st_size == 100_000
    assert missing_bytes(setup.plan(), setup.cache) == len(WEIGHTS) - 100_000
    setup.run()
    assert setup.hub.gets("model.safetensors")[-1].range == "bytes=100000-"


def test_a_server_that_ignores_the_range_starts_the_file_anew(setup: Setup) -> None:
    setup.hub.fail("drop", "/cdn/", after=100_000)
    setup.hub.fail("no_range", "/cdn/")
    assert (setup.run().folder / "model.safetensors").read_bytes() == WEIGHTS


@pytest.mark.parametrize("left", [b"x" * 1000, WEIGHTS[:1000], WEIGHTS + b"more", WEIGHTS])
def test_whatever_an_earlier_run_left_the_result_is_right(setup: Setup, left: bytes) -> None:
    plan = setup.plan()
    setup.blobs().mkdir(parents=True)
    (setup.blobs() / f"{plan.files[-1].blob_name}.bitwright.incomplete").write_bytes(left)
    assert (setup.run().folder / "model.safetensors").read_bytes() == WEIGHTS


@pytest.mark.parametrize("name", ["model.safetensors", "config.json"])
def test_one_flipped_byte_is_noticed_and_fetched_again(setup: Setup, name: str) -> None:
    setup.hub.fail("corrupt", name, after=3)
    assert (setup.run().folder / name).read_bytes() == FILES[name]


def test_content_that_stays_wrong_is_refused_and_leaves_no_blob(setup: Setup) -> None:
    setup.hub.fail("corrupt", "model.safetensors", after=3, times=2)
    with pytest.raises(CorruptFileError, match="checksum"):  # one after the other: the small ones are first
        download(setup.plan(), setup.client, setup.cache, streams=1)
    assert cached_snapshot(setup.cache, REPO) is None
    assert not list(setup.blobs().glob("*incomplete"))
    assert len(list(setup.blobs().iterdir())) == 2  # the small files


@pytest.mark.parametrize("status", [429, 500, 503])
def test_trouble_that_passes_is_waited_for(setup: Setup, status: int) -> None:
    setup.hub.fail("status", "/resolve/", times=2, status=status, headers={"Retry-After": "0"})
    setup.hub.fail("refuse", "/cdn/")
    setup.run()


@pytest.mark.parametrize(
    ("status", "error"), [(401, GatedRepoError), (403, GatedRepoError), (404, NotFoundError)]
)
def test_trouble_that_stays_is_told_at_once(setup: Setup, status: int, error: type[BitwrightError]) -> None:
    setup.hub.fail("status", "/resolve/", times=99, status=status)
    with pytest.raises(error):
        setup.run()
    asked = [r.path for r in setup.hub.requests if "/resolve/" in r.path]
    assert len(asked) == len(set(asked))  # no file was asked for twice


def test_the_hub_going_away_midway_is_a_network_error(setup: Setup) -> None:
    plan = setup.plan()
    with pytest.raises(NetworkError, match="cannot be reached"):
        download(plan, HubClient("http://127.0.0.1:9", retries=1, backoff_s=0), setup.cache)


@pytest.mark.parametrize("how", ["stall", "retry"])
def test_a_cancel_acts_within_a_second_even_when_nothing_arrives(setup: Setup, how: str) -> None:
    if how == "stall":
        setup.hub.fail("stall", "/cdn/", after=100_000)
    else:
        setup.hub.fail("status", "/cdn/", times=99, status=429, headers={"Retry-After": "60"})
    asked = threading.Event()

    def progress(done: int, total: int, name: str) -> None:
        if done >= 8:
            asked.set()

    cancelled_at = 0.0

    def check() -> None:
        nonlocal cancelled_at
        if asked.is_set():
            cancelled_at = cancelled_at or time.monotonic()
            raise CancelledError("stop")

    with pytest.raises(CancelledError):
        download(setup.plan(), setup.client, setup.cache, progress, check)
    assert time.monotonic() - cancelled_at < 1.0
    assert cached_snapshot(setup.cache, REPO) is None
    setup.hub.faults.clear()
    setup.run()  # the abandoned thread holds nothing that this one needs
    assert time.monotonic() - cancelled_at < 10.0


def test_two_downloads_of_one_repository_at_once_do_not_disturb_each_other(setup: Setup) -> None:
    failures: list[Exception] = []

    def run() -> None:
        try:
            setup.run()
        except Exception as error:  # noqa: BLE001 - looked at below
            failures.append(error)

    threads = [threading.Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len([r for r in setup.hub.gets("model.safetensors") if r.path.startswith("/cdn/")]) == 1


def test_the_disk_is_looked_at_before_the_start(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = setup.plan()
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
    with pytest.raises(DiskFullError, match="needs"):
        setup.run()
    assert setup.hub.gets(".safetensors") == []
    monkeypatch.undo()
    check_space(plan, setup.cache)


def test_the_token_does_not_follow_to_the_storage_host(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    setup.run()
    for request in setup.hub.requests:
        assert request.authorized is not request.path.startswith("/cdn/")


def test_a_revision_that_is_a_commit_leaves_no_ref_and_a_bad_one_is_refused(setup: Setup) -> None:
    setup.run(setup.commit)
    assert not (setup.cache / "models--org--tiny" / "refs").exists()
    plan = setup.plan()
    for revision in ("../../x", "", "a\0"):
        bad = DownloadPlan(plan.repo_id, revision, plan.commit, plan.files, plan.skipped)
        with pytest.raises(InvalidInputError):
            download(bad, setup.client, setup.cache)


def test_a_new_commit_replaces_what_main_means_and_shares_unchanged_blobs(setup: Setup) -> None:
    first = setup.run()
    setup.hub.add_repo(REPO, {"config.json": b'{"a": 2}'})
    second = setup.run()
    assert first.commit != second.commit
    assert len([r for r in setup.hub.gets("model.safetensors") if r.path.startswith("/cdn/")]) == 1
    assert cached_snapshot(setup.cache, REPO) == (second.folder, second.commit)
    assert cached_snapshot(setup.cache, REPO, first.commit) == (first.folder, first.commit)


def test_without_symbolic_links_the_snapshot_holds_the_files_all_the_same(
    setup: Setup, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: str, target_is_directory: bool = False) -> None:
        raise OSError(1314, "A required privilege is not held by the client")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    got = setup.run()
    assert (got.folder / "model.safetensors").read_bytes() == WEIGHTS
    assert not (got.folder / "model.safetensors").is_symlink()
