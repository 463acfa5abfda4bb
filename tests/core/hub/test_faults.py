"""Every way in which a hub can fail, for small and large files, at first and midway: the download ends with
right files, or with a clear message and nothing that counts as downloaded."""

from __future__ import annotations

import dataclasses
import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import ClassVar

import pytest

from core.errors import (
    BitwrightError,
    CorruptFileError,
    DiskFullError,
    GatedRepoError,
    InvalidInputError,
    NetworkError,
    NotFoundError,
    OfflineError,
)
from core.hub import fetch
from core.hub.client import HubClient
from core.hub.download import Downloaded, download
from core.hub.places import WORK_NAME, FolderPlace
from core.hub.plan import DownloadPlan, plan_download
from core.hub.planning import make_plan
from core.library.hub_cache import cached_snapshot
from core.paths import current_paths
from tests.fakes.hub import FakeHub

REPO = "org/tiny"
FILES = {
    "config.json": b'{"a": 1}' * 9000,  # more than one network chunk
    "tokenizer.json": b"{}",
    "model-00001-of-00002.safetensors": bytes(range(256)) * 1000,
    "model-00002-of-00002.safetensors": bytes(range(255)) * 900,
}
SMALL, LFS = "config.json", "model-00001-of-00002.safetensors"
MIDDLE = 30_000

both_files = pytest.mark.parametrize("name", [SMALL, LFS], ids=["small", "lfs"])
both_times = pytest.mark.parametrize("after", [0, MIDDLE], ids=["at-first", "midway"])


class Setup:
    def __init__(self, hub: FakeHub) -> None:
        self.hub = hub
        self.commit = hub.add_repo(REPO, FILES)
        self.client = HubClient(hub.endpoint, retries=3, backoff_s=0, read_timeout_s=0.3)
        self.cache = current_paths().hub_cache

    def plan(self) -> DownloadPlan:
        return make_plan(self.client, REPO)

    def run(self, plan: DownloadPlan | None = None) -> Downloaded:
        return download(plan or self.plan(), self.client, self.cache)

    def where(self, name: str) -> str:
        """The part of an address that only the content of this file has."""
        return f"/cdn/{REPO}/{name}" if name.endswith(".safetensors") else f"resolve/{self.commit}/{name}"

    def begin(self, name: str, after: int) -> None:
        """Let the first answer about a file end early, when trouble is to come midway."""
        if after:
            self.hub.fail("drop", self.where(name), after=after)

    def nothing_counts(self) -> None:
        assert cached_snapshot(self.cache, REPO) is None
        blobs = {path.name for path in self.cache.rglob("blobs/*") if "incomplete" not in path.name}
        right = {file.blob_name for file in self.plan().files}
        assert blobs <= right


def is_right(got: Downloaded) -> None:
    for name, content in FILES.items():
        assert (got.folder / name).read_bytes() == content


@pytest.fixture
def setup(fake_hub: FakeHub) -> Setup:
    return Setup(fake_hub)


@both_files
@both_times
@pytest.mark.parametrize("fault", ["drop", "stall", "slow"])
def test_a_connection_that_fails_is_taken_up_again(setup: Setup, fault: str, name: str, after: int) -> None:
    setup.hub.fail(fault, setup.where(name), after=after, times=2)
    is_right(setup.run())
    asked = [r.range for r in setup.hub.gets(name) if setup.where(name) in r.path]
    if fault != "slow" and after:
        assert asked == [None, f"bytes={after}-", f"bytes={2 * after}-"]


@both_files
@both_times
def test_a_flipped_byte_is_fetched_again_once(setup: Setup, name: str, after: int) -> None:
    setup.hub.fail("corrupt", setup.where(name), after=after)
    is_right(setup.run())


@both_files
@both_times
def test_content_that_stays_wrong_is_reported_and_never_counts(setup: Setup, name: str, after: int) -> None:
    setup.hub.fail("corrupt", setup.where(name), after=after, times=99)
    with pytest.raises(CorruptFileError, match=f"'{name}' of 'org/tiny' arrives damaged"):
        setup.run()
    setup.nothing_counts()
    setup.hub.faults.clear()
    is_right(setup.run())


@both_files
@both_times
@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_hub_is_waited_for(setup: Setup, status: int, name: str, after: int) -> None:
    setup.begin(name, after)
    setup.hub.fail("status", setup.where(name), times=2, status=status, headers={"Retry-After": "0"})
    is_right(setup.run())


@both_files
@both_times
@pytest.mark.parametrize(
    ("status", "error", "says"),
    [
        (401, GatedRepoError, "refuses access"),
        (403, GatedRepoError, "refuses access"),
        (404, NotFoundError, "is not on the hub any more"),
        (429, NetworkError, "too many requests"),
        (503, NetworkError, "HTTP 503"),
    ],
)
def test_a_refusal_that_stays_is_told_and_what_came_is_kept(
    setup: Setup, status: int, error: type[BitwrightError], says: str, name: str, after: int
) -> None:
    setup.begin(name, after)
    setup.hub.fail("status", setup.where(name), times=99, status=status)
    with pytest.raises(error, match=says) as caught:
        setup.run()
    assert caught.value.hint
    setup.nothing_counts()
    setup.hub.faults.clear()
    is_right(setup.run())
    if after:
        assert [r.range for r in setup.hub.gets(name)][-1] == f"bytes={after}-"


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_hub_is_waited_for_when_the_plan_is_made(setup: Setup, status: int) -> None:
    setup.hub.fail("status", "/api/models/", times=2, status=status, headers={"Retry-After": "0"})
    assert setup.plan().commit == setup.commit


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, GatedRepoError),
        (403, GatedRepoError),
        (404, NotFoundError),
        (429, NetworkError),
        (503, NetworkError),
    ],
)
def test_a_plan_that_cannot_be_made_is_told(setup: Setup, status: int, error: type[BitwrightError]) -> None:
    setup.hub.fail("status", "/api/models/", times=99, status=status)
    with pytest.raises(error) as caught:
        setup.plan()
    assert caught.value.hint


def test_an_answer_that_crawls_is_asked_for_anew(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "CRAWL_S", 0.2)
    setup.hub.fail("slow", setup.where(LFS), after=MIDDLE, chunk=10, delay=0.05)
    is_right(setup.run())
    first, second = (r for r in setup.hub.gets(LFS) if setup.where(LFS) in r.path)
    assert first.range is None
    assert second.range is not None


def test_a_download_that_is_switched_off_midway_says_so_at_once(setup: Setup) -> None:
    plan = setup.plan()
    setup.client.offline = "Offline mode is switched on in the settings."
    with pytest.raises(OfflineError, match="switched on"):
        setup.run(plan)
    assert cached_snapshot(setup.cache, REPO) is None


def test_a_hub_that_asks_one_stream_to_wait_makes_all_wait(
    setup: Setup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "MAX_WAIT_S", 0.2)
    setup.hub.fail("status", setup.where(SMALL), status=429, headers={"Retry-After": "3600"})
    is_right(setup.run())


def test_a_file_that_vanished_is_told_by_name(setup: Setup) -> None:
    plan = setup.plan()
    setup.hub.add_repo(REPO, {"README.md": b"moved"})
    (setup.hub.history / setup.commit / "tokenizer.json").unlink()
    with pytest.raises(NotFoundError, match="is not on the hub any more"):
        setup.run(plan)
    setup.nothing_counts()


def test_a_change_on_the_hub_after_the_plan_does_not_reach_the_download(setup: Setup) -> None:
    plan = setup.plan()
    newer = setup.hub.add_repo(REPO, {SMALL: b"new", LFS: b"newer"})
    got = setup.run(plan)
    is_right(got)
    assert (got.commit, newer == got.commit) == (setup.commit, False)


def test_a_change_between_two_runs_does_not_mix_two_commits(setup: Setup) -> None:
    plan = setup.plan()
    setup.begin(LFS, MIDDLE)
    setup.hub.fail("status", setup.where(LFS), times=99, status=503)
    with pytest.raises(NetworkError):
        setup.run(plan)
    setup.hub.faults.clear()
    setup.hub.add_repo(REPO, {LFS: FILES[LFS][:-1] + b"!"})
    is_right(setup.run(plan))


@both_files
def test_a_full_disk_keeps_what_came_and_says_what_to_free(
    setup: Setup, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = 0
    really_write = fetch.write_all

    def write_all(out: object, chunk: bytes) -> None:
        nonlocal written
        if written >= MIDDLE and str(getattr(out, "name", "")).endswith(".incomplete"):
            raise OSError(28, "No space left on device")
        written += len(chunk)
        really_write(out, chunk)

    plan = plan_download(setup.client.model_page(REPO))
    only = dataclasses.replace(plan, files=tuple(file for file in plan.files if file.path == name))
    monkeypatch.setattr(fetch, "write_all", write_all)
    with pytest.raises(DiskFullError, match="what has come of 'org/tiny' is kept") as caught:
        setup.run(only)
    assert "Free" in caught.value.hint
    setup.nothing_counts()
    monkeypatch.undo()
    setup.client.endpoint = setup.hub.endpoint
    is_right(download(plan, setup.client, setup.cache))
    assert setup.hub.gets(name)[-1].range == f"bytes={written}-"


def test_a_folder_that_may_not_be_written_is_told(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: FolderPlace) -> None:
        raise PermissionError(13, "Permission denied", str(self.root))

    monkeypatch.setattr(FolderPlace, "open", refuse)
    with pytest.raises(InvalidInputError, match="Nothing may be written to"):
        download(setup.plan(), setup.client, setup.cache, place=FolderPlace(Path("/nowhere/at/all")))


def test_the_hub_going_away_for_good_is_told(setup: Setup) -> None:
    plan = setup.plan()
    setup.hub.fail("refuse", "/resolve/", times=99)
    with pytest.raises(NetworkError, match="cannot be reached"):
        setup.run(plan)
    setup.nothing_counts()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("", 0.0),
        ("120", 120.0),
        ("-5", 0.0),
        ("soon", 0.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Wed, 99 Foo 2015", 0.0),
    ],
)
def test_what_a_server_says_of_later_is_understood_or_ignored(said: str, seconds: float) -> None:
    class Answer:
        headers: ClassVar[dict[str, str]] = {"Retry-After": said} if said else {}

    error = Exception("busy")
    error.response = Answer()  # type: ignore[attr-defined]
    assert fetch.retry_after(error) == seconds
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=60))
    Answer.headers = {"Retry-After": later}
    assert 55 < fetch.retry_after(error) <= 60


KINDS = ("drop", "corrupt", "stall", "slow", "no_range", "status", "refuse")


@pytest.mark.parametrize("seed", range(16))
@pytest.mark.parametrize("to_folder", [False, True], ids=["cache", "folder"])
def test_whatever_goes_wrong_together_no_wrong_file_is_ever_named(
    setup: Setup, tmp_path: Path, seed: int, to_folder: bool
) -> None:
    """A dozen faults of all kinds, drawn at random, while several files come at once."""
    dice = random.Random(seed)
    folder = tmp_path / "mine"

    def attempt() -> Downloaded:
        place = FolderPlace(folder) if to_folder else None
        return download(plan, setup.client, setup.cache, place=place, streams=dice.randint(1, 5))

    def named() -> dict[str, bytes]:
        """Every file that a user or another tool could take for the model's."""
        snapshots = [] if to_folder else list(setup.cache.glob("*/snapshots/*"))
        roots = [folder] if to_folder else snapshots
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for root in roots
            for path in root.rglob("*")
            if path.is_file() and WORK_NAME not in path.parts
        }

    plan = setup.plan()
    for _ in range(12):
        kind, name = dice.choice(KINDS), dice.choice(list(FILES))
        setup.hub.fail(
            kind,
            setup.where(name),
            times=dice.randint(1, 3),
            after=dice.randint(0, len(FILES[name]) - 1),
            status=dice.choice([401, 404, 416, 429, 500, 503]),
            delay=0.002,
        )
    got: Downloaded | None = None
    for _ in range(40):  # the faults have an end, and so must the download
        with suppress(BitwrightError):
            got = attempt()
            break
        assert named() == {}
    assert got is not None
    is_right(got)
    assert named() == FILES
