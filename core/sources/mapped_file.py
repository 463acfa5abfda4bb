"""Reading ranges of a weight file: views without a copy, or copies that leave no mapped pages behind."""

from __future__ import annotations

import mmap
import os
import threading
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import CorruptFileError
from core.language import tr


class MappedFile:
    """One weight file, opened at the first read.

    ``view`` maps the file (its pages count towards the resident set until ``release``);
    ``read_into`` uses plain reads, so that a streaming job's memory stays flat.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._fd: int | None = None
        self._map: mmap.mmap | None = None
        self._lock = threading.Lock()  # systems without positioned reads share one file position

    def view(self, offset: int, nbytes: int) -> NDArray[np.uint8]:
        """Read-only bytes ``offset .. offset + nbytes`` of the file, not copied."""
        if nbytes == 0:
            return np.empty(0, np.uint8)
        if self._map is None:
            self._map = mmap.mmap(self._descriptor(), 0, access=mmap.ACCESS_READ)
        if offset + nbytes > len(self._map):
            raise self._shorter()
        return np.frombuffer(self._map, np.uint8, count=nbytes, offset=offset)

    def read_into(self, offset: int, out: NDArray[Any]) -> None:
        """Fill the contiguous array ``out`` with the file's bytes from ``offset`` on."""
        target = out.reshape(-1).view(np.uint8).data
        done = 0
        descriptor = self._descriptor()
        while done < len(target):
            if hasattr(os, "preadv"):
                n_read = os.preadv(descriptor, [target[done:]], offset + done)
            else:
                with self._lock:
                    os.lseek(descriptor, offset + done, os.SEEK_SET)
                    chunk = os.read(descriptor, min(len(target) - done, 1 << 24))
                n_read = len(chunk)
                target[done : done + n_read] = chunk
            if n_read == 0:
                raise self._shorter()
            done += n_read

    def release(self, offset: int, nbytes: int) -> None:
        """Give the pages of a range that was viewed back to the system (they can be read again)."""
        if self._map is None or not hasattr(self._map, "madvise") or not hasattr(mmap, "MADV_DONTNEED"):
            return
        start = offset - offset % mmap.PAGESIZE
        self._map.madvise(mmap.MADV_DONTNEED, start, offset + nbytes - start)

    def close(self) -> None:
        """Close the file; a map that arrays still look into stays until they are gone."""
        self._map = None
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def __del__(self) -> None:
        self.close()

    def _descriptor(self) -> int:
        with self._lock:
            if self._fd is None:
                self._fd = os.open(self.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            return self._fd

    def _shorter(self) -> CorruptFileError:
        return CorruptFileError(
            tr("{name} became shorter while it was read", name=self.path.name), tr("Download the file again.")
        )
