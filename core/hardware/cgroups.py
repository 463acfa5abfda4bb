"""What a Linux container is allowed: memory and processor limits of cgroups version 1 and 2."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from core.hardware.found import read_int, read_text

# Version 1 writes "no limit" as the largest multiple of the page size below 2**63.
_UNLIMITED = 1 << 60


@dataclass(frozen=True, slots=True)
class CgroupLimits:
    """None means no limit. ``memory_used_bytes`` leaves out file cache that can be dropped at once."""

    memory_bytes: int | None = None
    memory_used_bytes: int | None = None
    cpus: float | None = None


def read_limits(root: Path = Path("/")) -> CgroupLimits:
    """The tightest limits over this process's cgroups and their parents.

    ``root`` is where ``proc`` and ``sys`` lie (tests give a folder of their own). Layout:
    https://docs.kernel.org/admin-guide/cgroup-v2.html and cgroup-v1/memory.html.
    """
    memory: tuple[int, int | None] | None = None
    cpus: float | None = None
    for folder, top, version in _folders(root):
        for level in _with_parents(folder, top):
            limit, used = _memory_v2(level) if version == 2 else _memory_v1(level)
            if limit is not None and (memory is None or limit < memory[0]):
                memory = (limit, used)
            quota = _cpus_v2(level) if version == 2 else _cpus_v1(level)
            if quota is not None and (cpus is None or quota < cpus):
                cpus = quota
    if memory is None:
        return CgroupLimits(cpus=cpus)
    return CgroupLimits(memory[0], memory[1], cpus)


def _folders(root: Path) -> list[tuple[Path, Path, int]]:
    """(this process's folder, its mount point, version) for each hierarchy that can limit."""
    own: dict[str, str] = {}  # controller ("" for version 2) -> path inside the hierarchy
    for line in (read_text(root / "proc/self/cgroup") or "").splitlines():
        _, _, rest = line.partition(":")
        controllers, separator, path = rest.partition(":")
        if separator:
            for controller in controllers.split(","):
                own[controller] = path
    found = []
    for line in (read_text(root / "proc/self/mountinfo") or "").splitlines():
        before, separator, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")
        if not separator or len(fields) < 5 or len(kind) < 3:
            continue
        mount_root, mount_point = fields[3], root / fields[4].lstrip("/")
        if kind[0] == "cgroup2" and "" in own:
            found.append((_inside(mount_point, mount_root, own[""]), mount_point, 2))
        elif kind[0] == "cgroup":
            for controller in {"memory", "cpu"} & set(kind[2].split(",")):
                if controller in own:
                    found.append((_inside(mount_point, mount_root, own[controller]), mount_point, 1))
    return found


def _inside(mount_point: Path, mount_root: str, path: str) -> Path:
    """Where a cgroup's path is seen below a mount that may show only a part of the hierarchy."""
    pure = PurePosixPath(path)
    if ".." in pure.parts:
        return mount_point
    relative = pure.relative_to(mount_root) if pure.is_relative_to(mount_root) else pure.relative_to("/")
    folder = mount_point / relative
    return folder if folder.is_dir() else mount_point


def _with_parents(folder: Path, top: Path) -> list[Path]:
    levels = [folder]
    while levels[-1] != top and top in levels[-1].parents:
        levels.append(levels[-1].parent)
    return levels


def _limit(value: int | None) -> int | None:
    return value if value is not None and 0 < value < _UNLIMITED else None


def _droppable(folder: Path, key: str) -> int:
    for line in (read_text(folder / "memory.stat") or "").splitlines():
        name, _, value = line.partition(" ")
        if name == key and value.isdigit():
            return int(value)
    return 0


def _memory_v2(folder: Path) -> tuple[int | None, int | None]:
    limit = _limit(read_int(folder / "memory.max"))
    used = read_int(folder / "memory.current")
    return limit, None if used is None else max(0, used - _droppable(folder, "inactive_file"))


def _memory_v1(folder: Path) -> tuple[int | None, int | None]:
    limit = _limit(read_int(folder / "memory.limit_in_bytes"))
    used = read_int(folder / "memory.usage_in_bytes")
    return limit, None if used is None else max(0, used - _droppable(folder, "total_inactive_file"))


def _cpus_v2(folder: Path) -> float | None:
    quota, _, period = (read_text(folder / "cpu.max") or "").partition(" ")
    return int(quota) / int(period) if quota.isdigit() and period.isdigit() and int(period) else None


def _cpus_v1(folder: Path) -> float | None:
    quota = read_int(folder / "cpu.cfs_quota_us")
    period = read_int(folder / "cpu.cfs_period_us")
    return quota / period if quota is not None and period and quota > 0 else None
