"""The hardware profile: what this computer is, as frozen facts with stated gaps."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class CpuInfo:
    name: str
    architecture: str  # x86_64, arm64, ...
    physical_cores: int
    logical_cores: int
    usable_cores: int  # after affinity and container limits
    isa: tuple[str, ...]  # AVX2, AVX-512, VNNI, AMX, NEON, SVE, ...


@dataclass(frozen=True, slots=True)
class MemoryInfo:
    """Bytes. ``total`` and ``available`` respect a container's limit."""

    total_bytes: int
    available_bytes: int
    swap_bytes: int
    limited_by_container: bool
    bandwidth_bytes_per_s: float | None  # measured; None until it was


@dataclass(frozen=True, slots=True)
class GpuInfo:
    name: str
    vendor: str  # nvidia, amd, intel, apple, other
    vram_total_bytes: int
    vram_free_bytes: int | None
    integrated: bool
    unified_memory: bool
    driver: str | None
    compute_capability: str | None
    native_bf16: bool
    native_fp8: bool
    bandwidth_bytes_per_s: float | None
    usable_by: tuple[str, ...] = ()  # runtimes that can use it here: "torch", "llama.cpp"


@dataclass(frozen=True, slots=True)
class NpuInfo:
    name: str
    vendor: str


@dataclass(frozen=True, slots=True)
class DiskInfo:
    path: str
    total_bytes: int
    free_bytes: int


@dataclass(frozen=True, slots=True)
class ProbeGap:
    """A probe that could not answer, and why."""

    probe: str
    reason: str


@dataclass(frozen=True, slots=True)
class HardwareProfile:
    os: str
    os_version: str
    cpu: CpuInfo
    memory: MemoryInfo
    gpus: tuple[GpuInfo, ...]
    npus: tuple[NpuInfo, ...]
    disk: DiskInfo
    gaps: tuple[ProbeGap, ...]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
