"""Carrying out a download plan: resumed by range, retried, hashed before a blob counts, laid out as the
Hugging Face cache that other tools share."""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import BitwrightError, CorruptFileError, DiskFullError, InvalidInputError, NetworkError
from core.hub.client import HubClient, HubFile
from core.hub.errors import http_error_class, status_of, translated
from core.hub.plan import DownloadPlan
from core.jobs.cancellable import Leash, run_cancellable
from core.jobs.liveness import lock_file
from core.library.hub_cache import is_revision, repo_folder

FREE_MARGIN_BYTES = 64 << 20
MAX_WAIT_S = 60.0
_CHUNK = 1 << 20

Progress = Callable[[int, int, str], None]  # done bytes, total bytes, file


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A verified snapshot. ``sha256`` of each file by its path in the snapshot folder (absolute)."""

    folder: Path
    commit: str
    sha256: dict[Path, str]


def missing_bytes(plan: DownloadPlan, hub_cache: Path) -> int:
    """Bytes that still have to come: whole blobs and started ones are counted off."""
    blobs = repo_folder(hub_cache, plan.repo_id) / "blobs"
    needed = 0
    for file in plan.files:
        if _size(blobs / file.blob_name) != file.size_bytes:
            needed += file.size_bytes - min(_size(_incomplete(blobs, file)) or 0, file.size_bytes)
    return needed


def check_space(plan: DownloadPlan, hub_cache: Path) -> None:
    """Raise DiskFullError when the plan does not fit on the cache's disk."""
    existing = next(folder for folder in (hub_cache, *hub_cache.parents) if folder.exists())
    free = shutil.disk_usage(existing).free
    needed = missing_bytes(plan, hub_cache)
    if needed and free < needed + FREE_MARGIN_BYTES:
        raise DiskFullError(
            f"'{plan.repo_id}' needs {needed / 1e9:.1f} GB more; {existing} has {free / 1e9:.1f} GB free.",
            "Free some space, choose fewer files, or move the cache with HF_HOME.",
        )


def download(
    plan: DownloadPlan,
    client: HubClient,
    hub_cache: Path,
    progress: Progress | None = None,
    check: Callable[[], None] | None = None,
) -> Downloaded:
    """Fetch what is missing, verify everything, then link the snapshot.

    ``check()`` is called ten times a second and may raise (CancelledError): what has come is kept, and the
    next call goes on from there. Raises NetworkError, GatedRepoError, NotFoundError, DiskFullError,
    CorruptFileError (the content is wrong even after a second try).
    """
    if not is_revision(plan.revision):
        raise InvalidInputError(f"'{plan.revision}' is not a revision.", "Use a branch, tag or commit.")
    check_space(plan, hub_cache)
    task = _Task(plan, client, repo_folder(hub_cache, plan.repo_id), progress)
    try:
        return run_cancellable(task.run, check or _nothing)
    except PermissionError as error:
        raise InvalidInputError(
            f"The cache {hub_cache} may not be written.", "Check its permissions, or move it with HF_HOME."
        ) from error


def _nothing() -> None:
    """No wish to cancel."""


class _Task:
    """One download, on its own thread."""

    def __init__(
        self, plan: DownloadPlan, client: HubClient, folder: Path, progress: Progress | None
    ) -> None:
        self._plan = plan
        self._client = client
        self._folder = folder
        self._blobs = folder / "blobs"
        self._progress = progress
        self._before = 0  # bytes of the files that are done

    def run(self, leash: Leash) -> Downloaded:
        self._blobs.mkdir(parents=True, exist_ok=True)
        digests = {}
        for file in self._plan.files:
            with self._alone(file, leash):
                digests[file.path] = self._ensure_blob(file, leash)
            self._before += file.size_bytes
        leash.check()
        snapshot = self._folder / "snapshots" / self._plan.commit
        for file in self._plan.files:
            link_blob(self._blobs / file.blob_name, snapshot / file.path)
        if self._plan.revision != self._plan.commit:
            ref = self._folder / "refs" / self._plan.revision
            ref.parent.mkdir(parents=True, exist_ok=True)
            scratch = ref.with_name(ref.name + ".tmp")
            scratch.write_text(self._plan.commit, encoding="ascii")
            scratch.replace(ref)
        return Downloaded(
            snapshot, self._plan.commit, {snapshot / path: digest for path, digest in digests.items()}
        )

    def _tell(self, done: int, file: HubFile) -> None:
        if self._progress is not None:
            self._progress(self._before + done, self._plan.total_bytes, file.path)

    @contextmanager
    def _alone(self, file: HubFile, leash: Leash) -> Iterator[None]:
        """Two processes that want the same blob take turns; the second finds it done."""
        locks = self._folder.parent / ".locks" / self._folder.name  # where other tools look, too
        locks.mkdir(parents=True, exist_ok=True)
        path = locks / f"{file.blob_name}.lock"
        while (lock := lock_file(path, patience_s=0)) is None:
            leash.wait(0.2)
        try:
            yield
        finally:
            os.close(lock)

    def _ensure_blob(self, file: HubFile, leash: Leash) -> str:
        """The blob, whole and verified; returns its sha256."""
        blob = self._blobs / file.blob_name
        partial = _incomplete(self._blobs, file)
        if _size(blob) == file.size_bytes:  # another tool may have put it there unchecked
            found = self._hash(blob, file, leash)
            if found.matches(file):
                return found.sha256.hexdigest()
        for attempt in ("first", "second"):
            found = self._fetch(file, partial, leash)
            if found.matches(file):
                leash.check()
                with partial.open("rb+") as done:
                    os.fsync(done.fileno())
                partial.replace(blob)
                return found.sha256.hexdigest()
            partial.unlink(missing_ok=True)
            if attempt == "first":
                self._tell(0, file)
        raise CorruptFileError(
            f"'{file.path}' of '{self._plan.repo_id}' arrives damaged: its checksum is wrong.",
            "Try again later, or over another network.",
        )

    def _hash(self, path: Path, file: HubFile, leash: Leash) -> _Digest:
        digest = _Digest(file)
        with path.open("rb") as existing:
            while chunk := existing.read(_CHUNK):
                leash.check()
                digest.update(chunk)
                self._tell(digest.done, file)
        return digest

    def _fetch(self, file: HubFile, partial: Path, leash: Leash) -> _Digest:
        """Bring ``partial`` to its full size, in as many tries as make headway."""
        if (_size(partial) or 0) > file.size_bytes:
            partial.unlink()
        digest = self._hash(partial, file, leash) if partial.exists() else _Digest(file)
        failures = 0
        while digest.done < file.size_bytes or not partial.exists():
            before = digest.done
            try:
                digest = self._stream(file, partial, digest, leash)
            except (http_error_class(), NetworkError) as error:
                failures = 1 if digest.done > before else failures + 1
                if status_of(error) == 416:  # the hub knows no such place in this file: start it anew
                    partial.unlink(missing_ok=True)
                    digest.restart()
                if failures > self._client.retries or not _passes(error):
                    with translated(self._plan.repo_id, self._client.endpoint):
                        raise
                wait = max(self._client.backoff_s * 2 ** (failures - 1), _retry_after(error))
                leash.wait(min(wait, MAX_WAIT_S))
        return digest

    def _stream(self, file: HubFile, partial: Path, digest: _Digest, leash: Leash) -> _Digest:
        """One request: append to ``partial`` what comes. Raises NetworkError when it ends too early."""
        plan = self._plan
        leash.check()
        with self._client.open_file(plan.repo_id, plan.commit, file.path, digest.done) as response:
            if digest.done and not _continues(response, digest.done, file.size_bytes):
                digest.restart()  # the server sends all of it again
            with leash.interruptible(lambda: _hang_up(response)):
                self._append(response, file, partial, digest, leash)
        if digest.done < file.size_bytes:
            raise NetworkError(f"The connection ended in the middle of '{file.path}'.", "Try again.")
        return digest

    def _append(self, response: Any, file: HubFile, partial: Path, digest: _Digest, leash: Leash) -> None:
        with partial.open("ab" if digest.done else "wb", buffering=0) as out:
            if digest.done != out.seek(0, os.SEEK_END):
                raise NetworkError("The partial file was changed by another program.", "Try again.")
            for chunk in response.iter_raw():
                leash.check()
                piece = chunk[: file.size_bytes - digest.done]  # never more than was promised
                _write(out, piece)
                digest.update(piece)
                self._tell(digest.done, file)
                if digest.done == file.size_bytes:
                    return


class _Digest:
    """Both hashes of a file that arrives in pieces, and how much has arrived."""

    def __init__(self, file: HubFile) -> None:
        self._size = file.size_bytes
        self._wants_git = file.sha256 is None
        self.restart()

    def restart(self) -> None:
        self.done = 0
        self.sha256 = hashlib.sha256()
        self._git = hashlib.sha1(b"blob %d\0" % self._size, usedforsecurity=False)

    def update(self, chunk: bytes) -> None:
        self.done += len(chunk)
        self.sha256.update(chunk)
        if self._wants_git:
            self._git.update(chunk)

    def matches(self, file: HubFile) -> bool:
        if file.sha256 is not None:
            return self.sha256.hexdigest() == file.sha256
        return self._git.hexdigest() == file.git_sha1


def _incomplete(blobs: Path, file: HubFile) -> Path:
    return blobs / f"{file.blob_name}.bitwright.incomplete"


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _write(out: Any, chunk: bytes) -> None:
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


def _passes(error: Exception) -> bool:
    """Is this trouble of the kind that passes by itself?"""
    if isinstance(error, BitwrightError):
        return isinstance(error, NetworkError)
    status = status_of(error)
    return status is None or status == 429 or status >= 500 or status == 416


def _retry_after(error: Exception) -> float:
    response = getattr(error, "response", None)
    try:
        return float(response.headers.get("Retry-After", 0)) if response is not None else 0.0
    except ValueError:
        return 0.0


def link_blob(blob: Path, pointer: Path) -> None:
    """``snapshots/COMMIT/FILE`` -> ``blobs/HASH``: a relative link, a hard link where the system allows no
    other (Windows without developer mode), a copy at worst."""
    pointer.parent.mkdir(parents=True, exist_ok=True)
    if pointer.is_symlink() or pointer.exists():
        if pointer.exists() and pointer.samefile(blob):
            return
        pointer.unlink()
    try:
        pointer.symlink_to(os.path.relpath(blob, pointer.parent))
    except OSError:
        try:
            os.link(blob, pointer)
        except OSError:
            scratch = pointer.with_name(f".{pointer.name}.bitwright-partial")
            shutil.copyfile(blob, scratch)
            scratch.replace(pointer)
