"""Copies of the models' files on another disk: flushed, read back and compared, kept for the next attempt."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from core.durable import sync_folder
from core.errors import CorruptFileError, DiskFullError
from core.formats import file_size
from core.jobs.context import JobContext
from core.language import tr
from core.library.move_plan import MoveEntry, MoveFile, MovePlan
from core.sources.hashing import sha256_file
from core.types import Stage, StoredWarning

VERIFIED: Final = "verified.jsonl"
_CHUNK: Final = 4 << 20


def copy_all(ctx: JobContext, plan: MovePlan, staging: Path, recorded: dict[Path, str]) -> None:
    """Copy and verify every file into the staging folder; those that an earlier run has verified are kept."""
    verified = _read_verified(staging)
    total = plan.size_bytes
    wanted = [(entry, file) for entry in plan.entries for file in entry.files]
    ready = {_key(entry, file) for entry, file in wanted if _is_ready(entry, file, staging, verified)}
    missing = sum(file.size_bytes for entry, file in wanted if _key(entry, file) not in ready)
    if plan.free_bytes < missing + plan.needed_bytes - total:
        raise DiskFullError(
            tr(
                "{size} are to be moved, and {folder} has {free} free.",
                size=file_size(missing),
                folder=plan.target,
                free=file_size(plan.free_bytes),
            ),
            tr("Free some space there, or choose another disk."),
        )
    staging.mkdir(parents=True, exist_ok=True)
    ctx.stage(Stage.MOVE)
    done = 0
    changed: list[str] = []

    def advance(n_bytes: int) -> None:
        nonlocal done
        ctx.check_cancelled()
        done += n_bytes
        ctx.progress(min(done // 2, total), total, "bytes", title)

    with (staging / VERIFIED).open("a", encoding="utf-8") as journal:
        for entry, file in wanted:
            title = entry.title
            if _key(entry, file) in ready:
                advance(2 * file.size_bytes)
                continue
            source, copy = file_in(entry, file, plan.source), file_in(entry, file, staging)
            digest = _copy(source, copy, file, advance)
            if recorded.get(source, digest) != digest:
                changed.append(f"{entry.title}: {file.path or entry.name}")
            journal.write(json.dumps([*_key(entry, file), digest]) + "\n")
            journal.flush()
    for folder in {file_in(entry, file, staging).parent for entry, file in wanted}:
        sync_folder(folder)  # the names, too, outlive a loss of power before the originals go
    if changed:
        ctx.warning(
            StoredWarning(
                "changed_before",
                "Files were not as they were recorded, and were moved as they are.",
                tuple(changed),
            )
        )


def _key(entry: MoveEntry, file: MoveFile) -> tuple[str, str, str, int, int]:
    return entry.place, entry.name, file.path, file.size_bytes, file.mtime_ns


def file_in(entry: MoveEntry, file: MoveFile, root: Path) -> Path:
    return entry.below(root) / file.path if file.path else entry.below(root)


def _read_verified(staging: Path) -> set[tuple[Any, ...]]:
    found: set[tuple[Any, ...]] = set()
    with contextlib.suppress(OSError):
        for line in (staging / VERIFIED).read_text(encoding="utf-8").splitlines():
            with contextlib.suppress(ValueError, TypeError):  # the last line of a run that was killed
                found.add(tuple(json.loads(line)[:5]))
    return found


def _is_ready(entry: MoveEntry, file: MoveFile, staging: Path, verified: set[tuple[Any, ...]]) -> bool:
    if _key(entry, file) not in verified:
        return False
    try:
        status = file_in(entry, file, staging).lstat()
    except OSError:
        return False
    return status.st_size == file.size_bytes and status.st_mtime_ns == file.mtime_ns


def _copy(source: Path, copy: Path, file: MoveFile, advance: Callable[[int], None]) -> str:
    """Copy one file durably, read it back, and give it its time; returns its SHA-256 ("" for a link)."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.unlink(missing_ok=True)
    if source.is_symlink():
        copy.symlink_to(source.readlink())
        return ""
    digest = hashlib.sha256()
    with source.open("rb") as reader, copy.open("wb") as writer:
        while chunk := reader.read(_CHUNK):
            writer.write(chunk)
            digest.update(chunk)
            advance(len(chunk))
        writer.flush()
        os.fsync(writer.fileno())
        if hasattr(os, "posix_fadvise"):  # so that reading back asks the disk, not the memory
            os.posix_fadvise(writer.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if sha256_file(copy, advance) != digest.hexdigest():
        raise CorruptFileError(
            tr("The disk gave back something else than was written: {path}", path=copy),
            tr("Nothing was changed. Check that disk, or choose another one."),
        )
    os.utime(copy, ns=(file.mtime_ns, file.mtime_ns))
    return digest.hexdigest()
