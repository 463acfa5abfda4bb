"""The memory, the disk and the operating system's name."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from core.hardware.cgroups import CgroupLimits, read_limits
from core.hardware.found import ProbeError, read_text
from core.hardware.profile import DiskInfo, MemoryInfo
from core.language import tr


@dataclass(frozen=True, slots=True)
class SystemName:
    """``system`` is ``linux``, ``macos``, ``windows`` or what Python calls it."""

    system: str
    version: str


def system_name() -> SystemName:
    names = {"linux": "linux", "darwin": "macos", "win32": "windows"}
    system = names.get(sys.platform, sys.platform)
    if system == "macos":
        return SystemName(system, platform.mac_ver()[0])
    return linux_system() if system == "linux" else SystemName(system, platform.version())


def linux_system(root: Path = Path("/")) -> SystemName:
    """The distribution as it names itself, and whether it runs inside Windows."""
    name = ""
    for place in ("etc/os-release", "usr/lib/os-release"):
        for line in (read_text(root / place) or "").splitlines():
            key, _, value = line.partition("=")
            if key == "PRETTY_NAME" and not name:
                name = value.strip().strip("\"'")
    kernel = read_text(root / "proc/sys/kernel/osrelease") or ""
    inside_windows = " (WSL)" if "microsoft" in kernel.lower() else ""
    return SystemName("linux", (name or kernel or platform.release()) + inside_windows)


def limit_memory(total: int, available: int, limits: CgroupLimits) -> tuple[int, int, bool]:
    """(total, available, limited) in bytes once the container's limit is applied to the machine's figures."""
    limit = limits.memory_bytes
    if limit is None or limit >= total:
        return total, available, False
    room = limit - (limits.memory_used_bytes or 0)
    return limit, max(0, min(available, room)), True


def system_memory() -> tuple[int, int, int]:
    """Bytes (total, available, swap) as psutil tells them on every system."""
    memory = psutil.virtual_memory()
    try:
        swap = int(psutil.swap_memory().total)
    except (OSError, RuntimeError):  # a container without /proc/vmstat
        swap = 0
    return int(memory.total), int(memory.available), swap


def probe_memory() -> MemoryInfo:
    """This computer's memory; bandwidth comes from a cache (core.hardware.bandwidth)."""
    if sys.platform in {"darwin", "win32"}:
        return plain_memory(system_memory)
    return linux_memory()


def plain_memory(numbers: Callable[[], tuple[int, int, int]]) -> MemoryInfo:
    """Of a system without container limits (macOS, Windows)."""
    total, available, swap = numbers()
    return MemoryInfo(total, available, swap, False, None)


def linux_memory(root: Path = Path("/")) -> MemoryInfo:
    """From /proc/meminfo, within this process's cgroup limits."""
    told = _meminfo(root)
    if "MemTotal" not in told:
        raise ProbeError(tr("the system does not tell how much memory there is (/proc/meminfo)"))
    spare = told.get("MemFree", 0) + told.get("Buffers", 0) + told.get("Cached", 0)  # kernels before 3.14
    available = min(told["MemTotal"], told.get("MemAvailable", spare))
    total, available, limited = limit_memory(told["MemTotal"], available, read_limits(root))
    return MemoryInfo(total, available, told.get("SwapTotal", 0), limited, None)


def _meminfo(root: Path) -> dict[str, int]:
    """Bytes by name."""
    found = {}
    for line in (read_text(root / "proc/meminfo") or "").splitlines():
        name, _, value = line.partition(":")
        words = value.split()
        if words and words[0].isdigit():
            found[name] = int(words[0]) * (1024 if words[-1] == "kB" else 1)
    return found


def existing_folder(folder: Path) -> Path:
    """``folder``, or the nearest folder above it that exists already."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder


def probe_disk(folder: Path, usage: Callable[[Path], tuple[int, int, int]] = shutil.disk_usage) -> DiskInfo:
    """The disk that ``folder`` lies on, or will lie on once it is made."""
    total, _used, free = usage(existing_folder(folder))
    return DiskInfo(str(folder), int(total), int(free))
