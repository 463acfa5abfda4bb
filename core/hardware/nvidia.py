"""NVIDIA GPUs through the driver's own library (NVML); no driver is no GPU, and not an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from core.hardware.found import Found, ProbeError
from core.hardware.gpu_arch import Architecture, nvidia_architecture
from core.hardware.gpu_table import known_bandwidth
from core.hardware.profile import GpuInfo, ProbeGap
from core.language import tr

T = TypeVar("T")


def probe_nvidia(nvml: Any = None) -> Found[GpuInfo]:
    """Every NVIDIA GPU. ``nvml`` is the ``pynvml`` module, or a stand-in with the same functions.

    A missing library means that there is no NVIDIA driver: nothing found, no gap. Any other failure to
    start raises ProbeError; a single GPU that does not answer becomes a gap.
    """
    if nvml is None:
        import pynvml

        nvml = pynvml
    try:
        nvml.nvmlInit()
    except nvml.NVMLError as error:
        if type(error).__name__ == "NVMLError_LibraryNotFound":
            return Found()
        raise ProbeError(tr("the NVIDIA driver does not answer: {error}", error=error)) from error
    gpus: list[GpuInfo] = []
    gaps: list[ProbeGap] = []
    try:
        driver = _text(_ask(nvml, nvml.nvmlSystemGetDriverVersion))
        for index in range(nvml.nvmlDeviceGetCount()):
            try:
                gpu = _device(nvml, index, driver)
                if gpu.bus_id is None or all(gpu.bus_id != other.bus_id for other in gpus):
                    gpus.append(gpu)  # else the same card under a second number
            except nvml.NVMLError as error:
                gaps.append(ProbeGap("nvidia", f"GPU {index} does not answer: {error}"))
    except nvml.NVMLError as error:
        raise ProbeError(tr("the NVIDIA driver does not answer: {error}", error=error)) from error
    finally:
        _ask(nvml, nvml.nvmlShutdown)
    return Found(tuple(gpus), tuple(gaps))


def _ask(nvml: Any, call: Callable[..., T], *arguments: Any) -> T | None:
    """The call's answer, or None when this GPU or driver does not support the question."""
    try:
        return call(*arguments)
    except nvml.NVMLError:
        return None


def _text(value: Any) -> str | None:
    """Older bindings answer in bytes."""
    if value is None:
        return None
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _device(nvml: Any, index: int, driver: str | None) -> GpuInfo:
    handle = nvml.nvmlDeviceGetHandleByIndex(index)
    name = _text(nvml.nvmlDeviceGetName(handle)) or "NVIDIA GPU"
    memory = _ask(nvml, nvml.nvmlDeviceGetMemoryInfo, handle)  # boards with unified memory do not say
    capability: Any = _ask(nvml, nvml.nvmlDeviceGetCudaComputeCapability, handle)
    major, minor = (int(capability[0]), int(capability[1])) if capability else (0, 0)
    architecture = nvidia_architecture(major, minor) or Architecture("")
    return GpuInfo(
        name=name,
        vendor="nvidia",
        vram_total_bytes=int(memory.total) if memory else 0,
        vram_free_bytes=int(memory.free) if memory else None,
        integrated=memory is None,
        unified_memory=memory is None,
        driver=driver,
        compute_capability=f"{major}.{minor}" if capability else None,
        native_bf16=architecture.bf16,
        native_fp8=architecture.fp8,
        bandwidth_bytes_per_s=_bandwidth(nvml, handle) or known_bandwidth(name),
        generation=architecture.generation or None,
        native_int8=architecture.int8,
        native_tf32=architecture.tf32,
        bus_id=_bus_id(nvml, handle),
    )


def _bus_id(nvml: Any, handle: Any) -> str | None:
    """NVML writes 00000000:01:00.0 with eight digits of domain; Linux writes 0000:01:00.0."""
    pci: Any = _ask(nvml, nvml.nvmlDeviceGetPciInfo, handle)
    text = (_text(pci.busId) or "").lower() if pci else ""
    return text[4:] if len(text) == len("00000000:01:00.0") else text or None


def _bandwidth(nvml: Any, handle: Any) -> float | None:
    """Two transfers a clock (double data rate) over the bus: 384 bit at 10501 MHz is 1008 GB/s."""
    width = _ask(nvml, nvml.nvmlDeviceGetMemoryBusWidth, handle)
    clock = _ask(nvml, nvml.nvmlDeviceGetMaxClockInfo, handle, nvml.NVML_CLOCK_MEM)
    return 2.0 * int(clock) * 1e6 * int(width) / 8 if width and clock else None
