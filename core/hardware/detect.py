"""Describe this computer: run every probe, and turn each failure into a stated gap instead of an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import psutil

from core.hardware.bandwidth import load_bandwidth
from core.hardware.cpu import machine_architecture, probe_cpu
from core.hardware.decode_rates import load_decode_rates
from core.hardware.found import Found, ProbeError
from core.hardware.linux_devices import linux_nvidia_slots, probe_linux_gpus, probe_linux_npus
from core.hardware.macos_devices import probe_macos_gpus, probe_macos_npus
from core.hardware.nvidia import probe_nvidia
from core.hardware.probe_cache import (
    installed_runtimes,
    load_probe,
    mark_usable,
    mark_usable_npus,
    runtime_versions,
)
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
    probe_disk,
    probe_memory,
    system_name,
)
from core.hardware.windows_devices import probe_windows_gpus, probe_windows_npus, windows_nvidia_names
from core.hardware.write_speed import load_write_speed
from core.language import trn
from core.paths import Paths
from core.settings import load_settings

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
    nvidia_drivers: Callable[[], tuple[str, ...]] = tuple  # cards that NVIDIA's own driver serves
    runtimes: Callable[[], Mapping[str, str]] = runtime_versions


def _platform_gpus() -> Found[GpuInfo]:
    if sys.platform == "darwin":
        return probe_macos_gpus()
    return probe_windows_gpus() if sys.platform == "win32" else probe_linux_gpus()


def _platform_npus() -> Found[NpuInfo]:
    if sys.platform == "darwin":
        return probe_macos_npus()
    return probe_windows_npus() if sys.platform == "win32" else probe_linux_npus()


def _nvidia_drivers() -> tuple[str, ...]:
    if sys.platform == "darwin":
        return ()
    return windows_nvidia_names() if sys.platform == "win32" else linux_nvidia_slots()


DEFAULT_PROBES = Probes(
    system=system_name,
    cpu=probe_cpu,
    memory=probe_memory,
    nvidia=probe_nvidia,
    gpus=_platform_gpus,
    npus=_platform_npus,
    disk=probe_disk,
    nvidia_drivers=_nvidia_drivers,
)


def detect(paths: Paths, probes: Probes = DEFAULT_PROBES) -> HardwareProfile:
    """This computer as frozen facts. Never raises for a probe; what failed is in ``gaps``.

    Measured bandwidth and write speed and the runtimes' view of the GPUs come from the cache that the probe
    job fills; nothing here imports torch or llama.cpp, and nothing is measured.
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
    memory = replace(
        memory,
        bandwidth_bytes_per_s=load_bandwidth(paths, cpu.name),
        limit_bytes=load_settings(paths.settings_file).memory_limit or None,
    )
    nvidia = ask_found("nvidia", probes.nvidia)
    if not nvidia and not any(gap.probe == "nvidia" for gap in gaps):
        no_cards: tuple[str, ...] = ()
        served = ask("nvidia", probes.nvidia_drivers, no_cards)
        if served:
            reason = trn(
                "NVIDIA's driver serves {n} card, but its library (NVML) is not found",
                "NVIDIA's driver serves {n} cards, but its library (NVML) is not found",
                len(served),
            )
            gaps.append(ProbeGap("nvidia", reason))
    gpus = nvidia + ask_found("gpu", probes.gpus)
    gpus = tuple(_with_unified_memory(gpu, memory, system.system) for gpu in gpus)
    npus = ask_found("npu", probes.npus)
    disk = ask("disk", lambda: probes.disk(paths.variants), DiskInfo(str(paths.variants), 0, 0))
    disk = replace(disk, write_bytes_per_s=load_write_speed(paths, paths.variants))
    no_versions: Mapping[str, str] = {}
    versions = ask("runtimes", probes.runtimes, no_versions)
    probed = load_probe(paths, versions)
    if probed is not None:
        gpus, npus = mark_usable(gpus, probed), mark_usable_npus(npus, probed)
    elif gpus:
        gaps.append(
            ProbeGap(RUNTIMES_GAP, "which runtimes can use the GPU has not been tried yet; it is assumed")
        )
    return HardwareProfile(
        os=system.system,
        os_version=system.version,
        cpu=cpu,
        memory=memory,
        gpus=gpus,
        npus=npus,
        disk=disk,
        gaps=tuple(gaps),
        runtimes=installed_runtimes(probed, versions),
        decode=load_decode_rates(paths, cpu.name),
    )


def _cpu_unknown() -> CpuInfo:
    cores = os.cpu_count() or 1
    architecture = machine_architecture()
    return CpuInfo(architecture, architecture, psutil.cpu_count(logical=False) or cores, cores, cores, ())


def _with_unified_memory(gpu: GpuInfo, memory: MemoryInfo, system: str) -> GpuInfo:
    """A GPU that shares the system's memory can use what is free there, up to its own limit.

    Windows lends a GPU at most half of the memory (WDDM's shared memory).
    """
    if not gpu.unified_memory:
        return gpu
    lent = memory.total_bytes // 2 if system == "windows" else memory.total_bytes
    total = min(gpu.vram_total_bytes or lent, memory.total_bytes)
    own_free = total if gpu.vram_free_bytes is None else gpu.vram_free_bytes
    return replace(
        gpu,
        vram_total_bytes=total,
        vram_free_bytes=min(total, own_free, memory.available_bytes),
        bandwidth_bytes_per_s=gpu.bandwidth_bytes_per_s or memory.bandwidth_bytes_per_s,
    )
