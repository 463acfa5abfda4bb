"""The probe job: which devices torch and llama.cpp really offer here, and how fast the memory is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.hardware.bandwidth import measure_memory_bandwidth, save_bandwidth
from core.hardware.probe_cache import save_probe
from core.hardware.system import probe_cpu
from core.jobs.context import JobContext
from core.types import Stage, StoredWarning


def run_probe(ctx: JobContext) -> dict[str, Any]:
    """Ask both runtimes, measure when ``params["bandwidth"]`` says so, and cache what was learned.

    Returns ``torch_devices`` [{type, name, total_bytes, free_bytes}], ``llama_devices`` [{name,
    description, type, total_bytes, free_bytes}] and ``memory_bandwidth_bytes_per_s`` (None when not
    asked). A runtime that cannot be imported gives a warning and no devices.
    """
    ctx.stage(Stage.PREPARE)
    torch_devices = _ask(ctx, "torch", _torch_devices)
    ctx.check_cancelled()
    llama_devices = _ask(ctx, "llama.cpp", _llama_devices)
    ctx.check_cancelled()
    bandwidth: float | None = None
    if ctx.spec.params.get("bandwidth", False):
        ctx.stage(Stage.SPEED)
        measured = measure_memory_bandwidth(ctx.threads)
        bandwidth = save_bandwidth(ctx.paths, probe_cpu().name, measured, ctx.threads)
        ctx.metric("memory_bandwidth", bandwidth, "B/s")
    result: dict[str, Any] = {
        "torch_devices": torch_devices,
        "llama_devices": llama_devices,
        "memory_bandwidth_bytes_per_s": bandwidth,
    }
    save_probe(ctx.paths, result)
    return result


def _ask(ctx: JobContext, runtime: str, question: Callable[[], list[dict[str, Any]]]) -> list[dict[str, Any]]:
    try:
        return question()
    except (ImportError, OSError, RuntimeError) as error:  # a build that does not match this machine
        ctx.warning(StoredWarning("runtime_missing", f"{runtime} cannot be used here: {error}"))
        return []


def _torch_devices() -> list[dict[str, Any]]:
    """CUDA (and ROCm, which torch also calls cuda), Intel XPU and Apple MPS devices."""
    import torch

    devices: list[dict[str, Any]] = []
    for kind, module in (("cuda", torch.cuda), ("xpu", torch.xpu)):
        if not module.is_available():
            continue
        for index in range(module.device_count()):
            properties = module.get_device_properties(index)
            free = module.mem_get_info(index)[0]
            devices.append(_torch_device(kind, properties.name, properties.total_memory, free))
    if torch.backends.mps.is_available():
        total = int(torch.mps.recommended_max_memory())
        devices.append(_torch_device("mps", "Apple GPU", total, total - torch.mps.driver_allocated_memory()))
    return devices


def _torch_device(kind: str, name: str, total: int, free: int) -> dict[str, Any]:
    return {"type": kind, "name": str(name), "total_bytes": int(total), "free_bytes": int(free)}


def _llama_devices() -> list[dict[str, Any]]:
    """Every backend's devices; ``type`` is cpu, gpu, igpu or accel."""
    import xllamacpp

    return [
        {
            "name": str(device["name"]),
            "description": str(device["description"]),
            "type": device["type"].name.removeprefix("GGML_BACKEND_DEVICE_TYPE_").lower(),
            "total_bytes": int(device["memory_total"]),
            "free_bytes": int(device["memory_free"]),
        }
        for device in xllamacpp.get_device_info()
    ]
