"""The hardware profile: what this computer is, as frozen facts with stated gaps."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from core.hardware.decode_rates import DecodeRates


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
    """Bytes. ``total`` and ``available`` respect a container's limit; bandwidth counts reads and writes.

    ``limit`` is what the user allows one chat or job to take (settings); None: all of it.
    """

    total_bytes: int
    available_bytes: int
    swap_bytes: int
    limited_by_container: bool
    bandwidth_bytes_per_s: float | None  # measured; None until it was
    limit_bytes: int | None = None

    @property
    def usable_bytes(self) -> int:
        """What a model or a job may take now: what is free, within the user's limit."""
        return (
            self.available_bytes if self.limit_bytes is None else min(self.available_bytes, self.limit_bytes)
        )

    @property
    def is_limited(self) -> bool:
        """Whether the user allows less than there is."""
        return self.limit_bytes is not None and self.limit_bytes < self.total_bytes

    @property
    def usable_total_bytes(self) -> int:
        """The same if nothing else ran."""
        return self.total_bytes if self.limit_bytes is None else min(self.total_bytes, self.limit_bytes)


@dataclass(frozen=True, slots=True)
class GpuInfo:
    """A graphics processor. ``native_*``: it computes in that format itself (INT8 and TF32: matrix units)."""

    name: str
    vendor: str  # nvidia, amd, intel, apple, qualcomm, other
    vram_total_bytes: int
    vram_free_bytes: int | None
    integrated: bool
    unified_memory: bool
    driver: str | None
    compute_capability: str | None  # NVIDIA "8.9", AMD "gfx1100", Apple "apple9"
    native_bf16: bool
    native_fp8: bool
    bandwidth_bytes_per_s: float | None
    usable_by: tuple[str, ...] = ()  # runtimes that can use it here: "torch", "llama.cpp", "onnxruntime"
    generation: str | None = None  # "Ada Lovelace", "RDNA 3", "Xe2", ...
    native_int8: bool = False
    native_tf32: bool = False
    bus_id: str | None = None  # 0000:01:00.0 where it sits on PCI: tells one card from two


@dataclass(frozen=True, slots=True)
class NpuInfo:
    """A neural processor. ``tops``: INT8 operations a second (10^12) that its maker states."""

    name: str
    vendor: str
    driver: str | None = None  # kernel driver, or the driver's version on Windows
    generation: str | None = None
    tops: float | None = None
    usable_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DiskInfo:
    path: str
    total_bytes: int
    free_bytes: int
    write_bytes_per_s: float | None = None  # measured, with everything on the disk at the end


@dataclass(frozen=True, slots=True)
class RuntimeInfo:
    """An installed runtime. ``devices`` are what it offered when it was asked; None until it was."""

    name: str
    version: str
    devices: tuple[str, ...] | None = None


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
    runtimes: tuple[RuntimeInfo, ...] = ()
    decode: DecodeRates | None = None  # measured once: how fast the chat runtime generates here
    simulated: str | None = None  # the words of the imagined computer; None: this is a real one

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
