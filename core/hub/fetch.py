"""One file of a download: what is on the disk is hashed, the rest fetched by range, retried and verified."""

from __future__ import annotations

import errno
import hashlib
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from core.errors import BitwrightError, CorruptFileError, NetworkError, NotFoundError, OfflineError
from core.hub.client import HubClient, HubFile
from core.hub.errors import http_error_class, status_of, translated
from core.hub.limit import RateLimit
from core.hub.places import Place
from core.hub.plan import DownloadPlan
from core.hub.speed import SpeedMeter
from core.jobs.cancellable import Leash
from core.jobs.liveness import lock_file
from core.language import tr

MAX_WAIT_S = 60.0
CRAWL_S = 60.0  # an answer that brings less than CRAWL_BYTES in this time is asked for anew
CRAWL_BYTES = 60_000
_CHUNK = 1 << 20
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL}

Tell = Callable[[HubFile, int], None]  # a file, and how many of its bytes are there


class Digest:
    """Both hashes of a file that arrives in pieces, and how much has arrived."""

    def __init__(self, file: HubFile) -> None:
        self._size = file.size_bytes
        self._wants_git = file.sha256 is None
        self.restart()

    def restart(self) -> None:
        self.done = 0
        self.sha256 = hashlib.sha256()
        self._git = hashlib.sha1(b"blob %d\0" % self._size, usedforsecurity=False)

    def update(self, chunk: bytes | memoryview) -> None:
        self.done += len(chunk)
        self.sha256.update(chunk)
        if self._wants_git:
            self._git.update(chunk)

    def matches(self, file: HubFile) -> bool:
        if file.sha256 is not None:
            return self.sha256.hexdigest() == file.sha256
        return self._git.hexdigest() == file.git_sha1


@dataclass(frozen=True, slots=True)
class OnDisk:
    """What was found of a file: hashed, as it was at ``stamp`` (mtime_ns, size)."""

    path: Path
    stamp: tuple[int, int]
    digest: Digest


@dataclass(frozen=True, slots=True)
class _Part:
    """A file that grows, and the hashes of what is there of it."""

    file: HubFile
    path: Path
    digest: Digest


class Fetcher:
    """Brings files of one plan to one place. Its methods may run on many threads, a file on each."""

    def __init__(
        self,
        plan: DownloadPlan,
        client: HubClient,
        place: Place,
        *,
        limit: RateLimit,
        meter: SpeedMeter,
        on_damaged: Callable[[str], None] | None = None,
    ) -> None:
        self._plan = plan
        self._client = client
        self._place = place
        self._limit = limit
        self._meter = meter
        self._on_damaged = on_damaged
        self._lock = threading.Lock()
        self._asked_to_wait_until = 0.0  # a hub that says "later" means all of our streams

    def survey(self, file: HubFile, leash: Leash, tell: Tell) -> OnDisk | None:
        """Hash what is there of a file: the whole one, else its beginning. None when there is nothing, or
        when another process works on it."""
        with self._alone(file, leash, patient=False) as mine:
            if not mine:
                return None
            whole = self._place.whole(file)
            if stamp_of(whole) is not None:
                found = self._hash(whole, file, leash, tell)
                if found is not None and found.digest.matches(file):
                    return found
                self._place.damaged(file)
            return self._hash(self._place.partial(file), file, leash, tell)

    def ensure(self, file: HubFile, found: OnDisk | None, leash: Leash, tell: Tell) -> str:
        """The file, whole and verified, where its place wants it; returns its sha256.

        A content that is wrong is fetched once more. Raises CorruptFileError when that is wrong too,
        NetworkError, GatedRepoError, NotFoundError, OSError.
        """
        with self._alone(file, leash, patient=True):
            whole, partial = self._place.whole(file), self._place.partial(file)
            if stamp_of(whole) is not None:
                known = found if _still(found, whole) else self._hash(whole, file, leash, tell)
                if known is not None and known.digest.matches(file):
                    tell(file, file.size_bytes)
                    return known.digest.sha256.hexdigest()
                self._place.damaged(file)
            begun = found if _still(found, partial) else self._hash(partial, file, leash, tell)
            digest = begun.digest if begun is not None else Digest(file)
            for attempt in ("first", "second"):
                self._fetch(_Part(file, partial, digest), leash, tell)
                if digest.matches(file):
                    leash.check()
                    with partial.open("rb+") as done:
                        os.fsync(done.fileno())
                    partial.replace(whole)
                    return digest.sha256.hexdigest()
                partial.unlink(missing_ok=True)
                digest = Digest(file)
                if attempt == "first":
                    tell(file, 0)
                    if self._on_damaged is not None:
                        self._on_damaged(file.path)
        raise CorruptFileError(
            tr(
                "'{path}' of '{repo_id}' arrives damaged: its checksum is wrong.",
                path=file.path,
                repo_id=self._plan.repo_id,
            ),
            tr("Try again later, or over another network."),
        )

    @contextmanager
    def _alone(self, file: HubFile, leash: Leash, *, patient: bool) -> Iterator[bool]:
        """Two processes that want the same content take turns; the second finds it done."""
        path = self._place.lock(file)
        try:
            while (lock := lock_file(path, patience_s=0)) is None and patient:
                leash.wait(0.2)
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
            yield True  # a network drive without locks: nobody can be told to wait
            return
        try:
            yield lock is not None
        finally:
            if lock is not None:
                os.close(lock)

    def _hash(self, path: Path, file: HubFile, leash: Leash, tell: Tell) -> OnDisk | None:
        stamp = stamp_of(path)
        if stamp is None or stamp[1] > file.size_bytes:
            return None
        digest = Digest(file)
        with path.open("rb") as existing:
            while chunk := existing.read(_CHUNK):
                leash.check()
                digest.update(chunk)
                tell(file, min(digest.done, file.size_bytes))
        return OnDisk(path, stamp, digest)

    def _fetch(self, part: _Part, leash: Leash, tell: Tell) -> None:
        """Bring a part to its full size, in as many tries as make headway."""
        from huggingface_hub.errors import OfflineModeIsEnabled

        file, partial, digest = part.file, part.path, part.digest

        failures = 0
        while digest.done < file.size_bytes or not partial.exists():
            before = digest.done
            try:
                self._be_patient(leash)
                self._stream(part, leash, tell)
            except OfflineModeIsEnabled:
                with translated(self._plan.repo_id, self._client.endpoint):
                    raise
            except (http_error_class(), NetworkError) as error:
                leash.check()  # a connection that we cut ourselves is no failure
                failures = 1 if digest.done > before else failures + 1
                if status_of(error) == 416:  # the hub knows no such place in this file: start it anew
                    partial.unlink(missing_ok=True)
                    digest.restart()
                if _vanished(error):
                    raise NotFoundError(
                        tr(
                            "'{path}' of '{repo_id}' is not on the hub any more.",
                            path=file.path,
                            repo_id=self._plan.repo_id,
                        ),
                        tr("The repository was changed meanwhile: start the download anew."),
                    ) from error
                if failures > self._client.retries or not passes(error):
                    with translated(self._plan.repo_id, self._client.endpoint):
                        raise
                asked = min(retry_after(error), MAX_WAIT_S)
                if asked:
                    with self._lock:
                        until = time.monotonic() + asked
                        self._asked_to_wait_until = max(self._asked_to_wait_until, until)
                leash.wait(min(max(self._client.backoff_s * 2 ** (failures - 1), asked), MAX_WAIT_S))

    def _be_patient(self, leash: Leash) -> None:
        while (left := self._asked_to_wait_until - time.monotonic()) > 0:
            leash.wait(left)

    def _stream(self, part: _Part, leash: Leash, tell: Tell) -> None:
        """One request: append what comes. Raises NetworkError when it ends too early."""
        plan, file, digest = self._plan, part.file, part.digest
        leash.check()
        with self._client.open_file(plan.repo_id, plan.commit, file.path, digest.done) as response:
            if digest.done and not _continues(response, digest.done, file.size_bytes):
                digest.restart()  # the server sends all of it again
            with leash.interruptible(lambda: _hang_up(response)):
                self._append(response, part, leash, tell)
        if digest.done < file.size_bytes:
            raise NetworkError(
                tr("The connection ended in the middle of '{path}'.", path=file.path), tr("Try again.")
            )

    def _append(self, response: Any, part: _Part, leash: Leash, tell: Tell) -> None:
        file, digest = part.file, part.digest
        with part.path.open("ab" if digest.done else "wb", buffering=0) as out:
            if digest.done != out.seek(0, os.SEEK_END):
                raise NetworkError(tr("The partial file was changed by another program."), tr("Try again."))
            since, there = time.monotonic(), digest.done
            for chunk in response.iter_raw():
                leash.check()
                if time.monotonic() - since > CRAWL_S:
                    if digest.done - there < CRAWL_BYTES and not self._limit.holds:
                        raise NetworkError(
                            tr("'{path}' comes too slowly.", path=file.path), tr("Try again later.")
                        )
                    since, there = time.monotonic(), digest.done
                piece = chunk[: file.size_bytes - digest.done]  # never more than was promised
                write_all(out, piece)
                digest.update(piece)
                self._meter.add(len(piece))
                tell(file, digest.done)
                if digest.done == file.size_bytes:
                    return
                self._limit.spend(len(piece), leash.wait)


def stamp_of(path: Path) -> tuple[int, int] | None:
    """Modification time (ns) and size; None when nothing is there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def _still(found: OnDisk | None, path: Path) -> bool:
    """Is what was hashed still what lies at ``path``?"""
    return found is not None and found.path == path and stamp_of(path) == found.stamp


def write_all(out: Any, chunk: bytes) -> None:
    """Raw files may write less than they are given."""
    view = memoryview(chunk)
    while view:
        view = view[out.write(view) :]


def _hang_up(response: Any) -> None:
    """Wake the thread that reads this answer: closing a socket does not, shutting it down does."""
    stream = response.extensions.get("network_stream")
    connection = stream.get_extra_info("socket") if stream is not None else None
    if connection is not None:
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)


def _continues(response: Any, start: int, size: int) -> bool:
    """Does this answer go on where we stopped, in the file that we mean?"""
    content_range = str(response.headers.get("Content-Range", ""))
    return response.status_code == 206 and content_range == f"bytes {start}-{size - 1}/{size}"


def passes(error: Exception) -> bool:
    """Is this trouble of the kind that passes by itself?"""
    if isinstance(error, BitwrightError):
        return isinstance(error, NetworkError) and not isinstance(error, OfflineError)
    status = status_of(error)
    return status is None or status in {408, 416, 429} or status >= 500


def _vanished(error: Exception) -> bool:
    """Is the file gone, though its repository is there?"""
    from huggingface_hub.errors import RepositoryNotFoundError, RevisionNotFoundError

    return status_of(error) == 404 and not isinstance(error, RepositoryNotFoundError | RevisionNotFoundError)


def retry_after(error: Exception) -> float:
    """Seconds that the server asks us to wait: it names them, or a date; 0 when it asks nothing."""
    response = getattr(error, "response", None)
    said = str(response.headers.get("Retry-After", "")) if response is not None else ""
    if not said:
        return 0.0
    try:
        return max(0.0, float(said)) if said.strip().isascii() else 0.0
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return 0.0
