"""The processor, the memory, the disk and the operating system's name: what psutil and archspec know."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil

from core.hardware.cgroups import CgroupLimits, read_limits
from core.hardware.found import read_text
from core.hardware.profile import CpuInfo, DiskInfo, MemoryInfo

# Flags as /proc/cpuinfo and archspec spell them -> the name people know; only what quantized kernels use.
_ISA_NAMES: tuple[tuple[str, str], ...] = (
    ("sse4_2", "SSE4.2"),
    ("avx", "AVX"),
    ("f16c", "F16C"),
    ("fma", "FMA"),
    ("avx2", "AVX2"),
    ("avx_vnni", "AVX-VNNI"),
    ("avx512f", "AVX-512"),
    ("avx512_vnni", "AVX-512 VNNI"),
    ("avx512_bf16", "AVX-512 BF16"),
    ("amx_int8", "AMX INT8"),
    ("amx_bf16", "AMX BF16"),
    ("asimd", "NEON"),
    ("asimddp", "DotProd"),
    ("i8mm", "I8MM"),
    ("bf16", "BF16"),
    ("sve", "SVE"),
    ("sve2", "SVE2"),
)
_ARCHITECTURES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}


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
    if system == "linux":
        try:
            return SystemName(
                system, platform.freedesktop_os_release().get("PRETTY_NAME", platform.release())
            )
        except OSError:
            return SystemName(system, platform.release())
    return SystemName(system, platform.version())


def machine_architecture() -> str:
    machine = platform.machine().lower()
    return _ARCHITECTURES.get(machine, machine or "unknown")


def isa_names(flags: frozenset[str], architecture: str) -> tuple[str, ...]:
    """The instruction sets that matter, in a fixed order."""
    if architecture == "arm64":
        flags |= {"asimd"}  # part of every 64-bit ARM
    return tuple(name for flag, name in _ISA_NAMES if flag in flags)


def _archspec() -> tuple[str, frozenset[str]]:
    """(name, flags) as the processor itself reports them; empty where archspec knows nothing."""
    import archspec.cpu
    import archspec.cpu.detect

    name = archspec.cpu.brand_string() or ""
    detected = archspec.cpu.detect.detected_info()
    return str(name).strip(), frozenset(str(flag) for flag in detected.features)


def _name_from_cpuinfo(root: Path) -> str:
    for line in (read_text(root / "proc/cpuinfo") or "").splitlines():
        key, separator, value = line.partition(":")
        if separator and key.strip() in {"model name", "Hardware", "Model"} and value.strip():
            return value.strip()
    return ""


def probe_cpu(root: Path = Path("/")) -> CpuInfo:
    """The processor; ``usable_cores`` respects affinity and a container's quota (whole cores, at least 1)."""
    name, flags = _archspec()
    architecture = machine_architecture()
    logical = psutil.cpu_count(logical=True) or os.cpu_count() or 1
    physical = psutil.cpu_count(logical=False) or logical
    affinity = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else logical
    quota = read_limits(root).cpus
    usable = min(affinity, max(1, int(quota + 0.01))) if quota is not None else affinity
    return CpuInfo(
        name=name or _name_from_cpuinfo(root) or platform.processor() or architecture,
        architecture=architecture,
        physical_cores=physical,
        logical_cores=logical,
        usable_cores=max(1, usable),
        isa=isa_names(flags, architecture),
    )


def limit_memory(total: int, available: int, limits: CgroupLimits) -> tuple[int, int, bool]:
    """(total, available, limited) in bytes once the container's limit is applied to the machine's figures."""
    limit = limits.memory_bytes
    if limit is None or limit >= total:
        return total, available, False
    room = limit - (limits.memory_used_bytes or 0)
    return limit, max(0, min(available, room)), True


def probe_memory(root: Path = Path("/")) -> MemoryInfo:
    memory = psutil.virtual_memory()
    total, available, limited = limit_memory(int(memory.total), int(memory.available), read_limits(root))
    try:
        swap = int(psutil.swap_memory().total)
    except (OSError, RuntimeError):  # a container without /proc/vmstat
        swap = 0
    return MemoryInfo(total, available, swap, limited, None)


def probe_disk(folder: Path) -> DiskInfo:
    """The disk that ``folder`` lies on, or will lie on once it is made."""
    existing = folder
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    usage = psutil.disk_usage(str(existing))
    return DiskInfo(str(folder), int(usage.total), int(usage.free))
