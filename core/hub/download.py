"""Carrying out a download plan: several files at once, resumed, verified, and only then given their names."""

from __future__ import annotations

import errno
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from core.errors import DiskFullError, InvalidInputError
from core.formats import file_size
from core.hub.client import HubClient, HubFile
from core.hub.fetch import Fetcher, OnDisk, Tell, stamp_of
from core.hub.limit import RateLimit
from core.hub.places import CachePlace, Place
from core.hub.plan import DownloadPlan
from core.hub.speed import SpeedMeter
from core.jobs.cancellable import Abandoned, Leash, run_cancellable
from core.language import tr
from core.library.hub_cache import is_revision
from core.types import Stage

FREE_MARGIN_BYTES = 64 << 20
MOST_STREAMS = 16

Progress = Callable[[int, int, str], None]  # done bytes, total bytes, file
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A verified snapshot. ``sha256`` of each file by its path in the snapshot folder (absolute)."""

    folder: Path
    commit: str
    sha256: dict[Path, str]


@dataclass(frozen=True, slots=True)
class Observer:
    """Who follows a download; each may be called from any thread, one call at a time."""

    progress: Progress | None = None  # bytes of the stage
    stage: Callable[[str], None] | None = None  # Stage.VERIFY (what is here is hashed), Stage.DOWNLOAD
    files: Callable[[int, int], None] | None = None  # verified files, of how many
    damaged: Callable[[str], None] | None = None  # a file that came with a wrong hash and is fetched again
    meter: SpeedMeter | None = None  # counts what the network brings


def missing_bytes(plan: DownloadPlan, hub_cache: Path, place: Place | None = None) -> int:
    """Bytes that still have to come: whole files and begun ones are counted off."""
    place = place or CachePlace(hub_cache, plan.repo_id)
    return sum(file.size_bytes - _here(place, file) for file in distinct(plan.files))


def _here(place: Place, file: HubFile) -> int:
    """Bytes on the disk of a file, whatever they are worth."""
    whole = stamp_of(place.whole(file))
    if whole is not None and whole[1] == file.size_bytes:
        return file.size_bytes
    partial = stamp_of(place.partial(file))
    return min(partial[1], file.size_bytes) if partial is not None else 0


def distinct(files: Sequence[HubFile]) -> list[HubFile]:
    """Files of the same content once: it is fetched once."""
    return list({file.blob_name: file for file in reversed(files)}.values())[::-1]


def free_bytes(folder: Path) -> tuple[Path, int]:
    """The nearest folder that exists, and what is free on its disk."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    return existing, shutil.disk_usage(existing).free


def check_space(plan: DownloadPlan, hub_cache: Path, place: Place | None = None) -> None:
    """Raise DiskFullError when the plan does not fit on the disk it goes to."""
    place = place or CachePlace(hub_cache, plan.repo_id)
    existing, free = free_bytes(place.root)
    needed = missing_bytes(plan, hub_cache, place)
    if needed and free < needed + FREE_MARGIN_BYTES:
        raise DiskFullError(
            tr(
                "'{repo_id}' needs {size} more; {existing} has {size2} free.",
                repo_id=plan.repo_id,
                size=file_size(needed),
                existing=existing,
                size2=file_size(free),
            ),
            tr("Free some space, choose fewer files, or another folder (--to, or HF_HOME for the cache)."),
        )


def download(
    plan: DownloadPlan,
    client: HubClient,
    hub_cache: Path,
    progress: Progress | None = None,
    check: Callable[[], None] | None = None,
    *,
    place: Place | None = None,
    streams: int = 4,
    limit: RateLimit | None = None,
    observer: Observer | None = None,
) -> Downloaded:
    """Fetch what is missing, ``streams`` files at once, verify everything, then give it its names.

    ``place`` is the Hugging Face cache ``hub_cache`` unless another is given. ``check()`` is called ten times
    a second and may raise (CancelledError): what has come is kept, and the next call goes on from there.
    Raises NetworkError, GatedRepoError, NotFoundError, DiskFullError, CorruptFileError (the content is wrong
    even after a second try), InvalidInputError (nothing may be written there).
    """
    if not is_revision(plan.revision):
        raise InvalidInputError(
            tr("'{revision}' is not a revision.", revision=plan.revision), tr("Use a branch, tag or commit.")
        )
    place = place or CachePlace(hub_cache, plan.repo_id)
    observer = observer or Observer(progress)
    fetcher = Fetcher(
        plan,
        client,
        place,
        limit=limit or RateLimit(lambda: 0),
        meter=observer.meter or SpeedMeter(),
        on_damaged=observer.damaged,
    )
    task = _Task(plan, place, fetcher, observer, max(1, min(streams, MOST_STREAMS)))
    try:
        check_space(plan, hub_cache, place)
        return run_cancellable(task.run, check or _nothing)
    except PermissionError as error:
        raise InvalidInputError(
            tr("Nothing may be written to {root}.", root=place.root),
            tr("Check its permissions, or choose another folder (HF_HOME moves the cache)."),
        ) from error
    except OSError as error:
        if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
            raise DiskFullError(
                tr(
                    "The disk of {root} is full; what has come of '{repo_id}' is kept.",
                    root=place.root,
                    repo_id=plan.repo_id,
                ),
                tr("Free {size}, then resume.", size=file_size(missing_bytes(plan, hub_cache, place))),
            ) from error
        raise


def _nothing() -> None:
    """No wish to cancel."""


class _Task:
    """One download: first what is here is looked at, then the rest is fetched."""

    def __init__(
        self, plan: DownloadPlan, place: Place, fetcher: Fetcher, observer: Observer, streams: int
    ) -> None:
        self._plan = plan
        self._place = place
        self._fetcher = fetcher
        self._observer = observer
        self._streams = streams

    def run(self, leash: Leash) -> Downloaded:
        self._place.open()
        files = distinct(self._plan.files)
        found = self._survey(files, leash)
        digests = self._fetch(files, found, leash)
        leash.check()
        folder = self._place.publish(self._plan)
        return Downloaded(
            folder,
            self._plan.commit,
            {folder / file.path: digests[file.blob_name] for file in self._plan.files},
        )

    def _survey(self, files: list[HubFile], leash: Leash) -> dict[str, OnDisk]:
        here = {file.blob_name: _here(self._place, file) for file in files}
        begun = [file for file in files if stamp_of(self._place.whole(file)) or here[file.blob_name]]
        if any(here.values()):
            self._stage(Stage.VERIFY)
        tally = _Tally(sum(here.values()), self._observer.progress)
        looked = _crew(
            begun, self._streams, leash, lambda file: self._fetcher.survey(file, leash, tally.tell)
        )
        return {file.blob_name: found for file, found in zip(begun, looked, strict=True) if found is not None}

    def _fetch(self, files: list[HubFile], found: dict[str, OnDisk], leash: Leash) -> dict[str, str]:
        self._stage(Stage.DOWNLOAD)
        copies = {f.blob_name: sum(f.blob_name == g.blob_name for g in self._plan.files) for f in files}
        tally = _Tally(self._plan.total_bytes, self._observer.progress, copies)
        for file in files:
            if (begun := found.get(file.blob_name)) is not None:
                tally.start_at(file, begun.digest.done)
        done = 0

        def fetch(file: HubFile) -> str:
            nonlocal done
            digest = self._fetcher.ensure(file, found.get(file.blob_name), leash, tally.tell)
            with tally.lock:
                done += copies[file.blob_name]
                if self._observer.files is not None:
                    self._observer.files(done, len(self._plan.files))
            return digest

        digests = _crew(files, self._streams, leash, fetch)
        tally.say()
        return {file.blob_name: digest for file, digest in zip(files, digests, strict=True)}

    def _stage(self, name: Stage) -> None:
        if self._observer.stage is not None:
            self._observer.stage(name)


class _Tally:
    """Bytes of all files together, told as one progress."""

    def __init__(self, total: int, progress: Progress | None, copies: dict[str, int] | None = None) -> None:
        self.lock = threading.RLock()
        self._total = total
        self._progress = progress
        self._copies = copies or {}
        self._done: dict[str, int] = {}
        self._sum = 0
        self._name = ""

    def start_at(self, file: HubFile, done: int) -> None:
        """What is there already, told by the next piece that comes."""
        with self.lock:
            self._sum += (done - self._done.get(file.blob_name, 0)) * self._copies.get(file.blob_name, 1)
            self._done[file.blob_name] = done

    @property
    def tell(self) -> Tell:
        return self._tell

    def _tell(self, file: HubFile, done: int) -> None:
        with self.lock:
            self.start_at(file, done)
            self._name = file.path
            self.say()

    def say(self) -> None:
        with self.lock:
            if self._progress is not None:
                self._progress(min(self._sum, self._total), self._total, self._name)


def _crew(
    files: Sequence[HubFile], streams: int, leash: Leash, work: Callable[[HubFile], _Result]
) -> list[_Result]:
    """``work`` on every file, on up to ``streams`` threads. The first failure ends all, and is raised."""
    results: dict[int, _Result] = {}
    failures: list[BaseException] = []
    waiting = iter(range(len(files)))
    turn = threading.Lock()

    def run() -> None:
        try:
            while True:
                leash.check()
                with turn:
                    i = next(waiting, None)
                if i is None:
                    return
                results[i] = work(files[i])
        except BaseException as error:  # noqa: BLE001 - handed over to the one who waits
            if not isinstance(error, Abandoned):
                failures.append(error)
                leash.let_go()

    threads = [
        threading.Thread(target=run, name=f"download-{n}", daemon=True)
        for n in range(min(streams, len(files)))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    leash.check()
    return [results[i] for i in range(len(files))]
