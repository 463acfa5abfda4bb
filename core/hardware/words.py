"""A hardware profile in plain words: one list of facts for the terminal and the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.formats import bandwidth, file_size, memory_size, short
from core.hardware.decode_rates import DecodeRates
from core.hardware.profile import CpuInfo, GpuInfo, HardwareProfile, NpuInfo, ProbeGap, RuntimeInfo
from core.hardware.simulate import is_whole
from core.language import mark, tr, trn

_SYSTEMS = {"linux": "Linux", "macos": "macOS", "windows": "Windows"}
_SHOWN_RATES = ("Q4_0", "Q4_K", "Q8_0", "F16")
_PROBES = {
    "cpu": mark("Processor"),
    "memory": mark("Memory"),
    "gpu": mark("Graphics"),
    "nvidia": mark("Graphics"),
    "npu": "NPU",
    "disk": mark("Disk"),
    "system": mark("System"),
    "runtimes": mark("Runtimes"),
    "simulated": mark("Simulated"),
}


def facts(profile: HardwareProfile, unmeasured: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(name, lines) of everything that is known; ``unmeasured`` says how to measure what was not."""
    memory, disk = profile.memory, profile.disk
    yield tr("System"), (f"{_SYSTEMS.get(profile.os, profile.os)} {profile.os_version}".strip(),)
    isa = ", ".join(profile.cpu.isa) or tr("No vector extensions known")
    yield tr("Processor"), (_cpu(profile.cpu), isa)
    swap = tr("{memory} swap", memory=memory_size(memory.swap_bytes)) if memory.swap_bytes else tr("no swap")
    total, available = memory_size(memory.total_bytes), memory_size(memory.available_bytes)
    if memory.limited_by_container:
        total = tr("{total} (the limit of this container)", total=total)
    known = tr("{total}, {available} available, {swap}", total=total, available=available, swap=swap)
    yield tr("Memory"), (known,)
    speed = memory.bandwidth_bytes_per_s
    yield tr("Memory speed"), (f"{bandwidth(speed)} {_speed_source(profile)}" if speed else unmeasured,)
    yield tr("Chat speed"), (_decoding(profile.decode) if profile.decode else unmeasured,)
    tried = profile.simulated is not None or any(runtime.devices for runtime in profile.runtimes)
    for gpu in profile.gpus:
        yield tr("Graphics"), _gpu(gpu, simulated=profile.simulated is not None, tried=tried)
    if not profile.gpus:
        yield tr("Graphics"), (tr("None that models can use"),)
    for npu in profile.npus:
        yield "NPU", _npu(npu, tried=tried)
    if not profile.npus:
        yield "NPU", (tr("None found"),)
    yield (
        tr("Disk"),
        (
            tr(
                "{size} free of {size2} at {path}",
                size=file_size(disk.free_bytes),
                size2=file_size(disk.total_bytes),
                path=disk.path,
            ),
        ),
    )
    written = disk.write_bytes_per_s
    yield (
        tr("Write speed"),
        (tr("{bandwidth} measured", bandwidth=bandwidth(written)) if written else unmeasured,),
    )
    if profile.runtimes:
        yield tr("Runtimes"), tuple(map(_runtime, profile.runtimes))


def gap_words(gap: ProbeGap) -> tuple[str, str]:
    """(what is not known, why)."""
    return tr(_PROBES.get(gap.probe, gap.probe)), tr(gap.reason)


def gpu_formats(gpu: GpuInfo) -> tuple[str, ...]:
    """The number formats that the GPU computes in itself (FP16: at full speed, so not GTX 10 and older)."""
    slow_fp16 = gpu.vendor == "nvidia" and gpu.generation in {"Kepler", "Maxwell", "Pascal"}
    flags = (
        ("FP32", True),
        ("TF32", gpu.native_tf32),
        ("FP16", not slow_fp16),
        ("BF16", gpu.native_bf16),
        ("FP8", gpu.native_fp8),
        ("INT8", gpu.native_int8),
    )
    return tuple(name for name, has in flags if has)


def _speed_source(profile: HardwareProfile) -> str:
    if is_whole(profile):
        return tr("from the data sheet")
    return tr("measured, read plus written")


def _cpu(cpu: CpuInfo) -> str:
    told = [cpu.name, cpu.architecture]
    told += [trn("{n} core", "{n} cores", cpu.physical_cores), _threads(cpu.logical_cores)]
    if cpu.usable_cores < cpu.logical_cores:
        told.append(tr("{usable_cores} usable here", usable_cores=cpu.usable_cores))
    return ", ".join(told)


def _threads(number: int) -> str:
    return trn("{n} thread", "{n} threads", number)


def _used_by(runtimes: tuple[str, ...], *, tried: bool) -> str:
    return _words(runtimes) if runtimes or tried else tr("not tried yet")


def _gpu(gpu: GpuInfo, *, simulated: bool, tried: bool) -> tuple[str, str, str]:
    size = memory_size(gpu.vram_total_bytes) if gpu.vram_total_bytes else tr("unknown memory")
    if gpu.unified_memory:
        kind = tr("built in, may use {memory}", memory=size)
    elif gpu.integrated:
        kind = tr("built in, {memory}", memory=size)
    else:
        kind = tr("own memory: {memory}", memory=size)
    told = [f"{gpu.name} ({_vendor(gpu.vendor)})", kind]
    if gpu.vram_free_bytes is not None:
        told.append(tr("{memory} free now", memory=memory_size(gpu.vram_free_bytes)))
    details = [gpu.generation] if gpu.generation else []
    if gpu.compute_capability:
        named = gpu.compute_capability[:1].isdigit()
        details.append(
            tr("compute capability {compute_capability}", compute_capability=gpu.compute_capability)
            if named
            else gpu.compute_capability
        )
    if not simulated:
        details.append(tr("driver {driver}", driver=gpu.driver) if gpu.driver else tr("driver not known"))
    if gpu.bandwidth_bytes_per_s:
        details.append(tr("reads {bandwidth}", bandwidth=bandwidth(gpu.bandwidth_bytes_per_s)))
    return (
        ", ".join(told),
        ", ".join(details),
        tr(
            "Computes natively in {words}; used by: {used_by}",
            words=_words(gpu_formats(gpu)),
            used_by=_used_by(gpu.usable_by, tried=tried),
        ),
    )


def _decoding(rates: DecodeRates) -> str:
    """How fast the chat runtime takes weights in, for formats that people know."""
    shown = [f"{kind} {bandwidth(rates.rates[kind])}" for kind in _SHOWN_RATES if kind in rates.rates]
    return tr("Measured with {count}: reads {words}", count=_threads(rates.threads), words=_words(shown))


def _vendor(vendor: str) -> str:
    return {"nvidia": "NVIDIA", "amd": "AMD"}.get(vendor, vendor.capitalize())


def _npu(npu: NpuInfo, *, tried: bool) -> tuple[str, str]:
    details = [npu.generation] if npu.generation else []
    details.append(tr("{tops} TOPS", tops=short(npu.tops)) if npu.tops else tr("TOPS not known"))
    if npu.driver:
        details.append(tr("driver {driver}", driver=npu.driver))
    details.append(tr("used by: {used_by}", used_by=_used_by(npu.usable_by, tried=tried)))
    return f"{npu.name} ({_vendor(npu.vendor)})", ", ".join(details)


def _runtime(runtime: RuntimeInfo) -> str:
    if runtime.devices is None:
        return tr("{name} {version}, its GPUs: not measured yet", name=runtime.name, version=runtime.version)
    return tr(
        "{name} {version}, computes on: {words}",
        name=runtime.name,
        version=runtime.version,
        words=_words(runtime.devices),
    )


def _words(items: Iterable[str]) -> str:
    return ", ".join(items) or tr("none")
