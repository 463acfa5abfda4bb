"""How much memory this process has needed at most, on each operating system."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Final

import psutil

_STATUS = Path("/proc/self/status")
_CLEAR_REFS = Path("/proc/self/clear_refs")


def peak_rss_bytes() -> int:
    """The highest resident set size of this process so far (since :func:`reset_peak_rss` on Linux)."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    if sys.platform == "linux":
        for line in _STATUS.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak) if sys.platform == "darwin" else int(peak) * 1024


def reset_peak_rss() -> bool:
    """Start the peak anew from what is resident now; False where the system cannot (only Linux can)."""
    try:
        _CLEAR_REFS.write_text("5", encoding="ascii")
    except OSError:
        return False
    return True


def usable_memory_bytes() -> int:
    """All the memory that this process may use: the machine's, or its container's limit."""
    from core.hardware.cgroups import read_limits

    total = int(psutil.virtual_memory().total)
    limit = read_limits().memory_bytes
    return total if limit is None else min(total, limit)


_M_MMAP_THRESHOLD: Final = -3  # malloc.h of glibc
_M_ARENA_MAX: Final = -8
_MAPPED_BYTES: Final = 2 << 20


def keep_heap_small() -> None:
    """Let glibc give blocks of 2 MiB and more back once they are freed, and keep one heap for all threads.

    By itself it raises that limit with every large block that is freed, up to 32 MiB: activations of the same
    few sizes then leave holes that no other size fits; and every thread gets a heap of its own, which keeps
    what it freed. To be called before threads start. Elsewhere nothing needs to be done.
    """
    if (libc := _glibc()) is not None:
        libc.mallopt(_M_MMAP_THRESHOLD, _MAPPED_BYTES)
        libc.mallopt(_M_ARENA_MAX, 1)


def return_freed_memory() -> None:
    """Give what is free at the end of the heap, and whole free pages inside it, back to the system."""
    if (libc := _glibc()) is not None:
        libc.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") else None
