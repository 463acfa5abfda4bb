"""Are files still what was recorded of them? Sizes first, then SHA-256."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from core.errors import CancelledError
from core.language import tr
from core.library.records import FileRecord
from core.library.serialise import safe_relative
from core.sources.hashing import sha256_file

_CLOCK_SLACK_S: Final = 2.0  # FAT keeps times in steps of two seconds


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """Relative paths of files that are missing, and of those whose size or content changed."""

    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return not (self.missing or self.changed)


def unchanged_since(folder: Path, files: Sequence[FileRecord], when: str) -> bool:
    """Whether ``files`` are all there in their sizes and none was written after ``when`` (ISO 8601): a quick
    answer without reading them."""
    latest = datetime.fromisoformat(when).timestamp() + _CLOCK_SLACK_S
    try:
        found = [(folder / safe_relative(file.path)).stat() for file in files]
    except OSError:
        return False
    return all(
        status.st_size == file.size_bytes and status.st_mtime <= latest
        for status, file in zip(found, files, strict=True)
    )


def verify_files(
    folder: Path,
    files: Sequence[FileRecord],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> VerifyReport:
    """Compare ``files`` below ``folder`` with their records, hashing only those of the right size.

    ``progress(done_bytes, total_bytes)``; raises CancelledError when ``cancelled()`` becomes true.
    """
    total = sum(file.size_bytes for file in files)
    done = 0
    missing, changed = [], []

    def advance(n_bytes: int) -> None:
        nonlocal done
        if cancelled is not None and cancelled():
            raise CancelledError(tr("The check was cancelled."))
        done += n_bytes
        if progress is not None:
            progress(min(done, total), total)

    for file in files:
        before = done
        path = folder / safe_relative(file.path)
        if not path.is_file():
            missing.append(file.path)
        elif path.stat().st_size != file.size_bytes or sha256_file(path, advance) != file.sha256:
            changed.append(file.path)
        advance(before + file.size_bytes - done)
    return VerifyReport(tuple(missing), tuple(changed))
