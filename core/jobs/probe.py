"""The probe job: what the runtimes really offer here, and how fast the memory and the library's disk are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any, TypeVar

from core.errors import ChatError, DiskFullError, OutOfMemoryError
from core.hardware.bandwidth import measure_memory_bandwidth, save_bandwidth
from core.hardware.cpu import probe_cpu
from core.hardware.decode_rates import DecodeRates, save_decode_rates
from core.hardware.found import ProbeError
from core.hardware.probe_cache import save_probe
from core.hardware.write_speed import measure_write_speed, save_write_speed
from core.jobs.context import JobContext
from core.types import Stage, StoredWarning

T = TypeVar("T")


def run_probe(ctx: JobContext) -> dict[str, Any]:
    """Ask the runtimes, measure what ``params["bandwidth"]`` and ``["write_speed"]`` ask for, and cache it.

    Returns ``torch_devices`` [{type, name, total_bytes, free_bytes}], ``llama_devices`` [{name,
    description, type, total_bytes, free_bytes}], ``onnxruntime_providers`` [name],
    ``memory_bandwidth_bytes_per_s``, ``write_bytes_per_s`` and ``decode_rates`` (None when not asked; the
    last when ``params["decoding"]`` says so). A runtime that cannot be imported gives a warning and no
    devices; a disk or a runtime that cannot be measured gives a warning too.
    """
    ctx.stage(Stage.PREPARE)
    torch_devices = _ask(ctx, "torch", _torch_devices)
    ctx.check_cancelled()
    llama_devices = _ask(ctx, "llama.cpp", _llama_devices)
    ctx.check_cancelled()
    providers = _ask(ctx, "ONNX Runtime", _onnx_providers)
    ctx.check_cancelled()
    bandwidth: float | None = None
    if ctx.spec.params.get("bandwidth", False):
        ctx.stage(Stage.SPEED)
        measured = measure_memory_bandwidth(ctx.threads)
        bandwidth = save_bandwidth(ctx.paths, probe_cpu().name, measured, ctx.threads)
        ctx.metric("memory_bandwidth", bandwidth, "B/s")
    rates = _measure_decoding(ctx) if ctx.spec.params.get("decoding", False) else None
    write_speed = _measure_disk(ctx) if ctx.spec.params.get("write_speed", False) else None
    result: dict[str, Any] = {
        "torch_devices": torch_devices,
        "llama_devices": llama_devices,
        "onnxruntime_providers": providers,
        "memory_bandwidth_bytes_per_s": bandwidth,
        "write_bytes_per_s": write_speed,
        "decode_rates": None if rates is None else asdict(rates),
    }
    save_probe(ctx.paths, result)
    return result


def _measure_decoding(ctx: JobContext) -> DecodeRates | None:
    """What a token costs the chat runtime here, remembered for this processor."""
    ctx.stage(Stage.SPEED)
    from core.chat.calibrate import measure_decode_rates
    from core.evaluate.speed import measure_speed

    def progress(done: int, total: int) -> None:
        ctx.check_cancelled()
        ctx.progress(done, total, "models")

    try:
        rates = measure_decode_rates(
            ctx.threads, progress, lambda path: measure_speed(ctx, path).tokens_per_s
        )
    except (ImportError, ChatError, DiskFullError, OutOfMemoryError, OSError) as error:
        ctx.warning(StoredWarning("decoding_unknown", f"the chat runtime was not measured: {error}"))
        return None
    save_decode_rates(ctx.paths, probe_cpu().name, rates)
    return rates


def _measure_disk(ctx: JobContext) -> float | None:
    """Bytes a second into the library's folder, remembered for its disk."""
    ctx.stage(Stage.SPEED)
    folder = ctx.paths.variants
    try:
        speed = measure_write_speed(folder)
        save_write_speed(ctx.paths, folder, speed)
    except (ProbeError, OSError) as error:
        ctx.warning(StoredWarning("write_speed_unknown", f"the disk was not measured: {error}"))
        return None
    ctx.metric("write_speed", speed, "B/s")
    return speed


def _ask(ctx: JobContext, runtime: str, question: Callable[[], list[T]]) -> list[T]:
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


def _onnx_providers() -> list[str]:
    """ONNX Runtime's execution providers, the quickest first, as it names them."""
    import onnxruntime

    onnxruntime.disable_telemetry_events()

    return [str(name) for name in onnxruntime.get_available_providers()]


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
