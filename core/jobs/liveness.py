"""Is a job's worker alive? A lock file answers: the kernel drops the lock when its process dies, however."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

LOCK_NAME = "lock"
PID_NAME = "pid"
CLAIM_PATIENCE_S = 2.0  # somebody who only asks "is it alive?" holds the lock for microseconds

if sys.platform == "win32":
    import msvcrt

    def _try_lock(fd: int) -> bool:
        try:
            os.lseek(fd, 0, os.SEEK_SET)
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(fd: int) -> bool:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class Claim:
    """The lock on a job folder, held by its worker until the process ends or :meth:`release`."""

    def __init__(self, fd: int, folder: Path) -> None:
        self._fd = fd
        self._folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def release(self) -> None:
        (self._folder / PID_NAME).unlink(missing_ok=True)
        os.close(self._fd)


def lock_file(path: Path, patience_s: float) -> int | None:
    """Lock ``path`` (created if need be) for this process until the returned descriptor is closed or the
    process dies; None when another holds it for longer than ``patience_s``."""
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    deadline = time.monotonic() + patience_s
    while not _try_lock(fd):
        if time.monotonic() >= deadline:
            os.close(fd)
            return None
        time.sleep(0.01)
    return fd


def claim(folder: Path, patience_s: float = CLAIM_PATIENCE_S) -> Claim | None:
    """Become the one worker of ``folder`` and write its ``pid`` file; None when another process is."""
    fd = lock_file(folder / LOCK_NAME, patience_s)
    if fd is None:
        return None
    (folder / PID_NAME).write_text(f"{os.getpid()}\n", encoding="ascii")
    return Claim(fd, folder)


def is_alive(folder: Path) -> bool:
    """True while a worker holds the job folder."""
    try:
        fd = os.open(folder / LOCK_NAME, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _try_lock(fd)
    finally:
        os.close(fd)
