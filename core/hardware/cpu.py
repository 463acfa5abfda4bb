"""The processor: its name, its cores and the instruction sets that quantized kernels use."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import psutil

from core.hardware.cgroups import read_limits
from core.hardware.found import by_number, read_text
from core.hardware.macos_devices import Sysctl, read_sysctl
from core.hardware.profile import CpuInfo
from core.hardware.windows_devices import Registry, read_registry

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
    ("sme", "SME"),
)
_ARCHITECTURES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}

# Part numbers of the "CPU part" line, by implementer (Arm's and the vendors' main id registers).
_ARM_PARTS = {
    ("0x41", "0xd03"): "Cortex-A53",
    ("0x41", "0xd05"): "Cortex-A55",
    ("0x41", "0xd08"): "Cortex-A72",
    ("0x41", "0xd0b"): "Cortex-A76",
    ("0x41", "0xd0c"): "Neoverse N1",
    ("0x41", "0xd40"): "Neoverse V1",
    ("0x41", "0xd41"): "Cortex-A78",
    ("0x41", "0xd44"): "Cortex-X1",
    ("0x41", "0xd49"): "Neoverse N2",
    ("0x41", "0xd4f"): "Neoverse V2",
    ("0x41", "0xd80"): "Cortex-A520",
    ("0x41", "0xd81"): "Cortex-A720",
    ("0x41", "0xd82"): "Cortex-X4",
    ("0x41", "0xd83"): "Neoverse V3",
    ("0x41", "0xd8e"): "Neoverse N3",
    ("0x51", "0x001"): "Qualcomm Oryon",
    ("0xc0", "0xac3"): "Ampere-1",
}

# sysctl keys of Apple chips -> flag.
_APPLE_FEATURES = (
    ("hw.optional.arm.FEAT_DotProd", "asimddp"),
    ("hw.optional.arm.FEAT_I8MM", "i8mm"),
    ("hw.optional.arm.FEAT_BF16", "bf16"),
    ("hw.optional.arm.FEAT_SME", "sme"),
)
_MAC_X86_FLAGS = {
    "SSE4.2": "sse4_2",
    "AVX1.0": "avx",
    "F16C": "f16c",
    "FMA": "fma",
    "AVX2": "avx2",
    "AVX512F": "avx512f",
    "AVX512VNNI": "avx512_vnni",
}

# IsProcessorFeaturePresent (winnt.h): feature number -> flag.
_WINDOWS_ARM_FEATURES = ((43, "asimddp"), (46, "sve"), (47, "sve2"), (66, "i8mm"), (68, "bf16"))
PROCESSOR_KEY = r"HARDWARE\DESCRIPTION\System\CentralProcessor"


def machine_architecture() -> str:
    return plain_architecture(platform.machine())


def plain_architecture(machine: str) -> str:
    """One name for each architecture: x86_64, arm64."""
    return _ARCHITECTURES.get(machine.lower(), machine.lower() or "unknown")


def isa_names(flags: frozenset[str], architecture: str) -> tuple[str, ...]:
    """The instruction sets that matter, in a fixed order."""
    if architecture == "arm64":
        flags |= {"asimd"}  # part of every 64-bit ARM
    return tuple(name for flag, name in _ISA_NAMES if flag in flags)


def process_affinity() -> int | None:
    """How many cores this process may run on; None where the system does not say."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return None


def probe_cpu() -> CpuInfo:
    """This computer's processor."""
    if sys.platform == "darwin":
        return macos_cpu()
    return windows_cpu() if sys.platform == "win32" else linux_cpu()


def linux_cpu(
    root: Path = Path("/"),
    affinity: Callable[[], int | None] = process_affinity,
    architecture: str | None = None,
) -> CpuInfo:
    """From /proc/cpuinfo. ``usable_cores`` respects affinity and a container's quota (whole cores, >= 1)."""
    architecture = architecture or machine_architecture()
    blocks = _cpuinfo(root)
    cores = [block for block in blocks if "processor" in block]
    logical = len(cores) or psutil.cpu_count(logical=True) or os.cpu_count() or 1
    flags = frozenset((cores[0].get("flags") or cores[0].get("features") or "").split()) if cores else None
    usable = min(affinity() or logical, logical)
    quota = read_limits(root).cpus
    if quota is not None:
        usable = min(usable, max(1, int(quota + 0.01)))
    return CpuInfo(
        name=_linux_name(root, blocks) or platform.processor() or architecture,
        architecture=architecture,
        physical_cores=min(_physical_cores(root, cores) or logical, logical),
        logical_cores=logical,
        usable_cores=max(1, usable),
        isa=isa_names(flags or frozenset(), architecture),
    )


def _cpuinfo(root: Path) -> list[dict[str, str]]:
    """The blocks of /proc/cpuinfo, keys in lower case."""
    blocks = []
    for block in (read_text(root / "proc/cpuinfo") or "").split("\n\n"):
        pairs = (line.partition(":") for line in block.splitlines())
        blocks.append({key.strip().lower(): value.strip() for key, colon, value in pairs if colon})
    return [block for block in blocks if block]


def _physical_cores(root: Path, cores: list[dict[str, str]]) -> int:
    told = {(core.get("physical id", "0"), core["core id"]) for core in cores if "core id" in core}
    if told:
        return len(told)
    found = set()
    for folder in by_number((root / "sys/devices/system/cpu").glob("cpu[0-9]*")):
        package = read_text(folder / "topology/physical_package_id")
        core_id = read_text(folder / "topology/core_id")
        if core_id is not None:
            found.add((package, core_id))
    return len(found)


def _linux_name(root: Path, blocks: list[dict[str, str]]) -> str:
    """The model's name; on ARM the board's name with its kinds of core."""
    for block in blocks:
        if name := block.get("model name", ""):
            return name
    keys = dict.fromkeys((block.get("cpu implementer", ""), block.get("cpu part", "")) for block in blocks)
    parts = " + ".join(dict.fromkeys(_ARM_PARTS[key] for key in keys if key in _ARM_PARTS))
    board = next((block["model"] for block in blocks if block.get("model")), "")
    board = board or (read_text(root / "sys/firmware/devicetree/base/model") or "").rstrip("\0")
    if not board:
        return parts or next((block["hardware"] for block in blocks if block.get("hardware")), "")
    return f"{board} ({parts})" if parts else board


def macos_cpu(sysctl: Sysctl = read_sysctl) -> CpuInfo:
    name = sysctl("machdep.cpu.brand_string") or ""
    architecture = "arm64" if name.startswith("Apple") else "x86_64"
    if architecture == "arm64":
        flags = frozenset(flag for key, flag in _APPLE_FEATURES if sysctl(key) == "1")
    else:
        told = f"{sysctl('machdep.cpu.features') or ''} {sysctl('machdep.cpu.leaf7_features') or ''}"
        flags = frozenset(_MAC_X86_FLAGS[word] for word in told.split() if word in _MAC_X86_FLAGS)
    logical = _whole(sysctl("hw.logicalcpu")) or os.cpu_count() or 1
    return CpuInfo(
        name=name or architecture,
        architecture=architecture,
        physical_cores=_whole(sysctl("hw.physicalcpu")) or logical,
        logical_cores=logical,
        usable_cores=logical,
        isa=isa_names(flags, architecture),
    )


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0


def windows_cpu(
    registry: Registry = read_registry,
    cores: Callable[[], tuple[int, int]] | None = None,
    flags: Callable[[str], Iterable[str]] | None = None,
    architecture: str | None = None,
) -> CpuInfo:
    """From the registry (name), psutil (physical and logical cores) and the processor itself (flags)."""
    architecture = architecture or machine_architecture()
    values = next(iter(registry(PROCESSOR_KEY)), {})
    name = str(values.get("ProcessorNameString", "")).strip()
    physical, logical = (cores or _core_counts)()
    return CpuInfo(
        name=name or platform.processor() or architecture,
        architecture=architecture,
        physical_cores=physical,
        logical_cores=logical,
        usable_cores=logical,
        isa=isa_names(frozenset((flags or _windows_flags)(architecture)), architecture),
    )


def _core_counts() -> tuple[int, int]:
    logical = psutil.cpu_count(logical=True) or os.cpu_count() or 1
    return psutil.cpu_count(logical=False) or logical, logical


def _windows_flags(architecture: str) -> Iterable[str]:
    """x86 answers by its CPUID instruction, which archspec reads; ARM by the system's own list."""
    if architecture != "arm64":
        import archspec.cpu.detect

        return tuple(str(flag) for flag in archspec.cpu.detect.detected_info().features)
    if sys.platform == "win32":
        present = ctypes.windll.kernel32.IsProcessorFeaturePresent
        return tuple(flag for number, flag in _WINDOWS_ARM_FEATURES if present(number))
    return ()
