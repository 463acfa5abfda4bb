"""Describe this computer: run every probe, and turn each failure into a stated gap instead of an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import psutil

from core.hardware.bandwidth import load_bandwidth
from core.hardware.found import Found, ProbeError
from core.hardware.linux_devices import probe_linux_gpus, probe_linux_npus
from core.hardware.macos_devices import probe_macos_gpus, probe_macos_npus
from core.hardware.nvidia import probe_nvidia
from core.hardware.probe_cache import load_probe, mark_usable
from core.hardware.profile import (
    CpuInfo,
    DiskInfo,
    GpuInfo,
    HardwareProfile,
    MemoryInfo,
    NpuInfo,
    ProbeGap,
)
from core.hardware.system import (
    SystemName,
    machine_architecture,
    probe_cpu,
    probe_disk,
    probe_memory,
    system_name,
)
from core.hardware.windows_devices import probe_windows_gpus, probe_windows_npus
from core.paths import Paths

T = TypeVar("T")

RUNTIMES_GAP = "runtimes"  # the gap's name while no probe job has run: who can use the GPU is assumed


@dataclass(frozen=True, slots=True)
class Probes:
    """The questions asked of a machine; tests and other platforms put in their own answers."""

    system: Callable[[], SystemName]
    cpu: Callable[[], CpuInfo]
    memory: Callable[[], MemoryInfo]
    nvidia: Callable[[], Found[GpuInfo]]
    gpus: Callable[[], Found[GpuInfo]]  # all that NVML does not tell of
    npus: Callable[[], Found[NpuInfo]]
    disk: Callable[[Path], DiskInfo]


def _platform_gpus() -> Found[GpuInfo]:
    if sys.platform == "darwin":
        return probe_macos_gpus()
    return probe_windows_gpus() if sys.platform == "win32" else probe_linux_gpus()


def _platform_npus() -> Found[NpuInfo]:
    if sys.platform == "darwin":
        return probe_macos_npus()
    return probe_windows_npus() if sys.platform == "win32" else probe_linux_npus()


DEFAULT_PROBES = Probes(
    system=system_name,
    cpu=probe_cpu,
    memory=probe_memory,
    nvidia=probe_nvidia,
    gpus=_platform_gpus,
    npus=_platform_npus,
    disk=probe_disk,
)


def detect(paths: Paths, probes: Probes = DEFAULT_PROBES) -> HardwareProfile:
    """This computer as frozen facts. Never raises for a probe; what failed is in ``gaps``.

    Measured bandwidth and the runtimes' view of the GPUs come from the cache that the probe job fills;
    nothing here imports torch or llama.cpp, and nothing is measured.
    """
    gaps: list[ProbeGap] = []

    def ask(name: str, question: Callable[[], T], otherwise: T) -> T:
        try:
            return question()
        except Exception as error:  # noqa: BLE001 - a broken driver or library must never stop the app
            reason = str(error) if isinstance(error, ProbeError) else f"{type(error).__name__}: {error}"
            gaps.append(ProbeGap(name, reason.strip().removesuffix(":")))
            return otherwise

    def ask_found(name: str, question: Callable[[], Found[T]]) -> tuple[T, ...]:
        nothing: Found[T] = Found()
        found = ask(name, question, nothing)
        gaps.extend(found.gaps)
        return found.items

    system = ask("system", probes.system, SystemName(sys.platform, ""))
    cpu = ask("cpu", probes.cpu, _cpu_unknown())
    memory = ask("memory", probes.memory, MemoryInfo(0, 0, 0, False, None))
    memory = replace(memory, bandwidth_bytes_per_s=load_bandwidth(paths, cpu.name))
    gpus = ask_found("nvidia", probes.nvidia) + ask_found("gpu", probes.gpus)
    gpus = tuple(_with_unified_memory(gpu, memory) for gpu in gpus)
    npus = ask_found("npu", probes.npus)
    disk = ask("disk", lambda: probes.disk(paths.variants), DiskInfo(str(paths.variants), 0, 0))
    if gpus:
        probed = load_probe(paths)
        if probed is None:
            gaps.append(
                ProbeGap(RUNTIMES_GAP, "which runtimes can use the GPU has not been tried yet; it is assumed")
            )
        else:
            gpus = mark_usable(gpus, probed)
    return HardwareProfile(
        os=system.system,
        os_version=system.version,
        cpu=cpu,
        memory=memory,
        gpus=gpus,
        npus=npus,
        disk=disk,
        gaps=tuple(gaps),
    )


def _cpu_unknown() -> CpuInfo:
    cores = os.cpu_count() or 1
    architecture = machine_architecture()
    return CpuInfo(architecture, architecture, psutil.cpu_count(logical=False) or cores, cores, cores, ())


def _with_unified_memory(gpu: GpuInfo, memory: MemoryInfo) -> GpuInfo:
    """A GPU that shares the system's memory can use what is free there, up to its own limit."""
    if not gpu.unified_memory:
        return gpu
    total = min(gpu.vram_total_bytes or memory.total_bytes, memory.total_bytes)
    own_free = total if gpu.vram_free_bytes is None else gpu.vram_free_bytes
    return replace(
        gpu,
        vram_total_bytes=total,
        vram_free_bytes=min(total, own_free, memory.available_bytes),
        bandwidth_bytes_per_s=gpu.bandwidth_bytes_per_s or memory.bandwidth_bytes_per_s,
    )
