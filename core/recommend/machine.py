"""The machine as a runtime sees it: the GPUs it can really use, what is free, and what it leaves idle."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from core.hardware.profile import GpuInfo, HardwareProfile
from core.language import tr

RUNTIMES_GAP = "runtimes"

# Without a measurement: dual-channel DDR4-3200 moves about this much in a copy.
ASSUMED_BANDWIDTH = 30e9


def free_bytes(gpu: GpuInfo) -> int:
    """Free now; where the driver does not say, nine tenths of all."""
    return gpu.vram_free_bytes if gpu.vram_free_bytes is not None else gpu.vram_total_bytes * 9 // 10


def _alike(gpus: tuple[GpuInfo, ...]) -> bool:
    """The same card several times (one alone, or none, too)."""
    return len({(gpu.vendor, gpu.name, gpu.vram_total_bytes) for gpu in gpus}) <= 1


@dataclass(frozen=True)
class Room:
    """Memory in bytes that one runtime may fill now. ``gpu_free`` 0 means that it has no GPU; ``limited``:
    more is free than the user allows."""

    gpu_free: int
    gpus: tuple[GpuInfo, ...]
    ram_free: int
    ram_total: int
    limited: bool = False

    @property
    def unified(self) -> bool:
        return bool(self.gpus) and all(gpu.unified_memory for gpu in self.gpus)

    @property
    def gpu_bandwidth(self) -> float | None:
        """Layers are split over the GPUs and run one after another: the mean speed, weighted by memory."""
        total = sum(gpu.vram_total_bytes for gpu in self.gpus)
        if not total or any(gpu.bandwidth_bytes_per_s is None for gpu in self.gpus):
            return None
        return total / sum(gpu.vram_total_bytes / (gpu.bandwidth_bytes_per_s or 1.0) for gpu in self.gpus)


@dataclass(frozen=True)
class Machine:
    """A hardware profile with the questions that rules ask of it."""

    hardware: HardwareProfile

    @cached_property
    def probed(self) -> bool:
        """Whether a probe job told which runtime can use which GPU."""
        return all(gap.probe != RUNTIMES_GAP for gap in self.hardware.gaps)

    def _usable(self, gpu: GpuInfo, runtime: str) -> bool:
        if runtime == "onnxruntime":
            return False  # the package that is installed computes on the processor
        if gpu.usable_by or self.probed:
            return runtime in gpu.usable_by
        # Nobody tried yet. PyPI's chat runtime is CPU only except on a Mac; its torch has CUDA on Linux.
        if gpu.vendor == "apple":
            return True
        return runtime == "torch" and gpu.vendor == "nvidia" and self.hardware.os == "linux"

    def gpus_of(self, runtime: str) -> tuple[GpuInfo, ...]:
        """The GPUs that ``runtime`` (as candidates name it) can use; those with memory of their own first."""
        usable = tuple(gpu for gpu in self.hardware.gpus if self._usable(gpu, runtime))
        own = tuple(gpu for gpu in usable if not gpu.unified_memory)
        return own or usable[:1]

    def room(self, runtime: str) -> Room:
        """What a runtime may fill. llama.cpp splits the layers over GPUs of any sizes; what runs torch's
        formats (vLLM, transformers) cuts matrices into equal parts: GPUs that are not alike do not add up.
        """
        memory = self.hardware.memory
        gpus = self.gpus_of(runtime)
        if runtime == "torch" and not _alike(gpus):
            gpus = (max(gpus, key=free_bytes),)
        free = sum(free_bytes(gpu) for gpu in gpus)
        if runtime == "torch" and len(gpus) > 1:
            free = len(gpus) * min(free_bytes(gpu) for gpu in gpus)
        if gpus and all(gpu.unified_memory for gpu in gpus):
            free = min(free, memory.usable_bytes)
        limited = memory.usable_bytes < memory.available_bytes
        return Room(free, gpus, memory.usable_bytes, memory.usable_total_bytes, limited)

    @property
    def ram_bandwidth(self) -> float:
        return self.hardware.memory.bandwidth_bytes_per_s or ASSUMED_BANDWIDTH

    @property
    def bandwidth_measured(self) -> bool:
        return self.hardware.memory.bandwidth_bytes_per_s is not None

    @property
    def torch_bf16(self) -> bool:
        gpus = self.gpus_of("torch")
        return bool(gpus) and all(gpu.native_bf16 for gpu in gpus)

    @property
    def torch_fp8(self) -> bool:
        gpus = self.gpus_of("torch")
        return bool(gpus) and all(gpu.native_fp8 for gpu in gpus)

    @property
    def int4_kernels(self) -> bool:
        """GPTQ, AWQ and INT8 kernels exist for NVIDIA from Turing (7.5) on and for AMD with ROCm."""
        gpus = self.gpus_of("torch")
        return bool(gpus) and all(
            gpu.vendor == "amd" or (gpu.vendor == "nvidia" and _capability(gpu) >= (7, 5)) for gpu in gpus
        )

    @property
    def nf4_kernels(self) -> bool:
        """bitsandbytes trains on NVIDIA, AMD (ROCm) and Intel GPUs."""
        gpus = self.gpus_of("torch")
        return bool(gpus) and all(gpu.vendor in {"nvidia", "amd", "intel"} for gpu in gpus)

    def idle_gpu_note(self, runtime: str) -> str | None:
        """A sentence about a GPU that this runtime leaves idle, or None."""
        if self.gpus_of(runtime):
            return None
        for gpu in self.hardware.gpus:
            if gpu.integrated and gpu.vendor != "apple":
                continue
            if runtime != "llama.cpp":
                return tr(
                    "your {gpu} is not used by the installed {runtime}; a build with support for it would be "
                    "faster",
                    gpu=gpu.name,
                    runtime=runtime,
                )
            if self.probed:
                return tr(
                    "your {gpu} is not used by the installed chat runtime; a build with support for it would "
                    "be faster",
                    gpu=gpu.name,
                )
            return tr(
                "your {gpu} is not used by the installed chat runtime, as far as is known before it was "
                "tried; a build with support for it would be faster",
                gpu=gpu.name,
            )
        return None


def _capability(gpu: GpuInfo) -> tuple[int, int]:
    major, _, minor = (gpu.compute_capability or "").partition(".")
    return (int(major), int(minor)) if major.isdigit() and minor.isdigit() else (0, 0)
