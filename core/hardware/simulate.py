"""Imagine another computer: a preset, or this one with another graphics card or more memory. Pure.

What is imagined is marked (``HardwareProfile.simulated``) and never measured: memory is free as on a computer
at rest, speeds come from data sheets, and a GPU is usable by what its maker's builds of the runtimes support.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches

from core.errors import InvalidInputError
from core.formats import short
from core.hardware.gpu_arch import (
    Architecture,
    amd_architecture,
    apple_architecture,
    apple_family,
    intel_architecture,
    nvidia_architecture,
)
from core.hardware.gpu_table import known_bandwidth
from core.hardware.macos_devices import working_set_bytes
from core.hardware.npu_table import apple_npu
from core.hardware.presets import GPU_PRESETS, MACHINE_PRESETS, GpuPreset, MachinePreset
from core.hardware.profile import (
    CpuInfo,
    GpuInfo,
    HardwareProfile,
    MemoryInfo,
    NpuInfo,
    ProbeGap,
)
from core.language import mark, tr

CPU_ONLY = "CPU only"
GAP = ProbeGap(
    "simulated",
    mark("what is imagined was not measured: figures are the makers', memory is free as at rest"),
)

_GIB = 1 << 30
_COPY_SHARE = 0.75  # of the data sheet's memory speed that a copy by the processor reaches
_DISPLAY_BYTES = round(0.6 * _GIB)  # of a card's memory, for the screen and the driver
_SYSTEM_BYTES = round(2.5 * _GIB)  # of memory, for the system at rest; on small computers a third at most
_MAX_RAM_GIB = 65536
_USABLE_BY = {
    "nvidia": ("torch", "llama.cpp"),
    "amd": ("torch", "llama.cpp"),
    "intel": ("torch", "llama.cpp"),
    "apple": ("torch", "llama.cpp"),
    "qualcomm": ("llama.cpp",),
}
_TORCH_NEEDS_OWN_MEMORY = frozenset({"amd"})  # ROCm serves cards, and few built-in GPUs
_DEVICE_GAPS = frozenset({"gpu", "nvidia", "runtimes"})


def simulated_names() -> tuple[str, ...]:
    """Every name that ``simulate`` knows: cards for this computer first, then whole computers."""
    return (*(gpu.name for gpu in GPU_PRESETS), CPU_ONLY, *(machine.name for machine in MACHINE_PRESETS))


def simulated_words(name: str) -> str:
    """What a name stands for: "NVIDIA GeForce RTX 4090, 24 GB, in this computer"."""
    preset = _find(name)
    if preset is None:
        return _computer_words(preset)
    if isinstance(preset, MachinePreset):
        return _with_memory(_computer_words(preset), preset.ram_gib)
    product = f"{preset.count} x {preset.product}" if preset.count > 1 else preset.product
    return tr("{product}, {size} GB, in this computer", product=product, size=short(preset.memory_gib))


def simulate(name: str, base: HardwareProfile, ram_gib: float | None = None) -> HardwareProfile:
    """The computer called ``name`` (see ``simulated_names``; parts of a name do), with ``ram_gib`` of memory.

    ``base`` is this computer: what a graphics card would be put into, and whose disk is used. Raises
    InvalidInputError with the names that are known.
    """
    preset = _find(name)
    if preset is None:
        profile = without_gpus(base)
    elif isinstance(preset, MachinePreset):
        profile = _machine(preset, base)
    else:
        profile = with_gpu(base, preset.name)
    return profile if ram_gib is None else with_ram(profile, ram_gib, _computer_words(preset))


def imagined(base: HardwareProfile, name: str | None, ram_gib: float | None = None) -> HardwareProfile:
    """``base`` with what is asked of it: another computer or card, other memory, or nothing at all."""
    if name is not None:
        return simulate(name, base, ram_gib)
    return base if ram_gib is None else with_ram(base, ram_gib)


def with_gpu(base: HardwareProfile, name: str) -> HardwareProfile:
    """``base`` with a card of the presets instead of its own."""
    preset = _find(name)
    if not isinstance(preset, GpuPreset):
        raise InvalidInputError(
            tr("'{name}' is not a graphics card", name=name), tr("see 'bitwright detect --list-simulated'")
        )
    gpus = (_gpu(preset, base.memory, base.os),) * preset.count
    return _marked(replace(base, gpus=gpus), _computer_words(preset))


def without_gpus(base: HardwareProfile) -> HardwareProfile:
    return _marked(replace(base, gpus=()), _computer_words(None))


def with_ram(base: HardwareProfile, ram_gib: float, computer: str | None = None) -> HardwareProfile:
    """``base`` with that much memory, free as on a computer at rest; a GPU that shares it follows.
    ``computer`` is what ``base`` is called (None: this computer)."""
    if not 0.25 <= ram_gib <= _MAX_RAM_GIB:
        raise InvalidInputError(
            tr("{ram_gib} GB of memory is no computer", ram_gib=short(ram_gib)),
            tr("give the memory in GB, as in 64"),
        )
    memory = _memory(ram_gib, base.memory.bandwidth_bytes_per_s, base.memory.swap_bytes)
    gpus = tuple(_sharing(gpu, memory, base.os) if gpu.unified_memory else gpu for gpu in base.gpus)
    words = _with_memory(computer or tr("this computer"), ram_gib)
    return _marked(replace(base, memory=memory, gpus=gpus), words)


def is_whole(profile: HardwareProfile) -> bool:
    """Whether all of a computer is imagined, not only a part of this one: what runs it has no version."""
    return profile.simulated is not None and not profile.os_version


def _computer_words(preset: GpuPreset | MachinePreset | None) -> str:
    """What is imagined, in a sentence and without its memory: "this computer with an RTX 4090"."""
    if preset is None:
        return tr("this computer without a graphics card")
    if isinstance(preset, MachinePreset):
        return tr(preset.words, chip=preset.cpu.removeprefix("Apple "))
    if preset.count == 2:
        return tr("this computer with two {gpu}", gpu=preset.name.removeprefix("2x "))
    if preset.name[0] in "AR":  # spoken with a vowel
        return tr("this computer with an {gpu}", gpu=preset.name)
    return tr("this computer with a {gpu}", gpu=preset.name)


def _with_memory(computer: str, ram_gib: float) -> str:
    return tr("{computer}, {size} GB of memory", computer=computer, size=short(ram_gib))


def _marked(profile: HardwareProfile, words: str) -> HardwareProfile:
    gaps = tuple(gap for gap in profile.gaps if gap.probe not in _DEVICE_GAPS and gap != GAP)
    runtimes = tuple(
        replace(
            runtime,
            devices=("CPU", *(gpu.name for gpu in profile.gpus if runtime.name in gpu.usable_by)),
        )
        for runtime in profile.runtimes
    )
    return replace(profile, gaps=(*gaps, GAP), runtimes=runtimes, simulated=words)


def _memory(ram_gib: float, bandwidth: float | None, swap_bytes: int) -> MemoryInfo:
    total = round(ram_gib * _GIB)
    return MemoryInfo(total, total - min(_SYSTEM_BYTES, total // 3), swap_bytes, False, bandwidth)


def _machine(preset: MachinePreset, base: HardwareProfile) -> HardwareProfile:
    memory = _memory(preset.ram_gib, preset.peak_gb_s * 1e9 * _COPY_SHARE, 0)
    npus: tuple[NpuInfo, ...] = ()
    if preset.os == "macos":
        npus = (replace(apple_npu(preset.cpu), usable_by=("onnxruntime",)),)
    elif preset.npu is not None:
        npu = preset.npu
        npus = (NpuInfo(npu.name, npu.vendor, None, npu.generation, npu.tops, ("onnxruntime",)),)
    profile = replace(
        base,
        os=preset.os,
        os_version="",
        cpu=CpuInfo(
            preset.cpu, preset.architecture, preset.cores, preset.threads, preset.threads, preset.isa
        ),
        memory=memory,
        gpus=tuple(_gpu(gpu, memory, preset.os, preset.peak_gb_s * 1e9) for gpu in preset.gpus),
        npus=npus,
        gaps=(),
        decode=None,  # what was measured is this processor's
    )
    return _marked(profile, _with_memory(_computer_words(preset), preset.ram_gib))


def _gpu(preset: GpuPreset, memory: MemoryInfo, system: str, shared_peak: float | None = None) -> GpuInfo:
    """A card with memory of its own, or a built-in GPU (``memory_gib`` 0) that reads at ``shared_peak``."""
    shares = preset.memory_gib == 0
    architecture = _architecture(preset) or Architecture("")
    total = round(preset.memory_gib * _GIB)
    usable_by = _USABLE_BY[preset.vendor]
    if shares and preset.vendor in _TORCH_NEEDS_OWN_MEMORY:
        usable_by = ("llama.cpp",)
    gpu = GpuInfo(
        name=preset.product,
        vendor=preset.vendor,
        vram_total_bytes=total,
        vram_free_bytes=max(0, total - _DISPLAY_BYTES),
        integrated=shares,
        unified_memory=shares,
        driver=None,
        compute_capability=apple_family(preset.product) or preset.core,
        native_bf16=architecture.bf16,
        native_fp8=architecture.fp8,
        bandwidth_bytes_per_s=shared_peak if shares else known_bandwidth(preset.product),
        usable_by=usable_by,
        generation=architecture.generation or None,
        native_int8=architecture.int8,
        native_tf32=architecture.tf32,
    )
    return _sharing(gpu, memory, system) if shares else gpu


def _architecture(preset: GpuPreset) -> Architecture | None:
    if preset.vendor == "nvidia":
        major, _, minor = (preset.core or "0.0").partition(".")
        return nvidia_architecture(int(major), int(minor))
    if preset.vendor == "amd":
        core = (preset.core or "").removeprefix("gfx")
        gfx = (int(core[:-2]), int(core[-2], 16), int(core[-1], 16)) if core else None
        return amd_architecture(gfx, preset.product)
    if preset.vendor == "intel":
        return intel_architecture(None, preset.product)
    if preset.vendor == "apple":
        return apple_architecture(preset.product)
    return Architecture("Adreno X1")


def _sharing(gpu: GpuInfo, memory: MemoryInfo, system: str) -> GpuInfo:
    """A built-in GPU with its part of ``memory``: Metal's limit, Windows' half, or all of it."""
    total = memory.total_bytes
    if gpu.vendor == "apple":
        total = working_set_bytes(total, 0)
    elif system == "windows":
        total //= 2
    bandwidth = gpu.bandwidth_bytes_per_s or memory.bandwidth_bytes_per_s
    return replace(
        gpu,
        vram_total_bytes=total,
        vram_free_bytes=min(total, memory.available_bytes),
        bandwidth_bytes_per_s=bandwidth,
    )


def _words(text: str) -> frozenset[str]:
    """ "NVIDIA RTX 4090 24GB" is {"rtx", "4090", "24", "gb"}: the makers' names tell nothing."""
    plain = re.sub(r"(\d)\s*(gib|gb)\b", r"\1 gb", text.lower())
    return frozenset(re.findall(r"[a-z0-9]+", plain)) - {
        "nvidia",
        "geforce",
        "amd",
        "radeon",
        "intel",
        "with",
    }


def _find(name: str) -> GpuPreset | MachinePreset | None:
    """The preset that ``name`` means: its own name, else the shortest that has all its words. None: CPU."""
    wanted = _words(name)
    if wanted in ({"cpu", "only"}, {"cpu"}, {"no", "gpu"}):
        return None
    presets: tuple[GpuPreset | MachinePreset, ...] = (*GPU_PRESETS, *MACHINE_PRESETS)
    for preset in presets:
        if wanted == _words(preset.name):
            return preset
    fitting = [(len(_words(preset.name)), preset) for preset in presets if _matches(wanted, preset)]
    least = min((size for size, _ in fitting), default=0)
    found = [preset for size, preset in fitting if size == least]
    if len(found) > 1:
        start = name.lower().split()[0] if name.split() else ""
        found = [preset for preset in found if preset.name.lower().startswith(start)] or found
    if len(found) == 1 and wanted:
        return found[0]
    if found and wanted:
        both = ", ".join(f"'{preset.name}'" for preset in found)
        raise InvalidInputError(
            tr("'{name}' may mean several computers: {both}.", name=name, both=both),
            tr("Write the whole name."),
        )
    names = {known.lower(): known for known in simulated_names()}
    near = [names[close] for close in get_close_matches(name.lower(), names, 3, 0.7)]
    raise InvalidInputError(
        tr("No computer or graphics card is known as '{name}'.", name=name),
        tr("Did you mean {names}? All names: bitwright detect --list-simulated", names=" / ".join(near))
        if near
        else tr("For example RTX 4090 or Apple M4 16 GB. All names: bitwright detect --list-simulated"),
    )


def _matches(wanted: frozenset[str], preset: GpuPreset | MachinePreset) -> bool:
    known = _words(preset.name)
    if isinstance(preset, GpuPreset):
        known |= {f"{preset.memory_gib:g}", "gb"}
    return wanted <= known
