"""Computers and graphics cards to imagine, as data.

Sources: the makers' data sheets and technical specifications (memory, memory type and width, cores,
instruction sets, TOPS). Names are what people type.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark

_X86 = ("SSE4.2", "AVX", "F16C", "FMA", "AVX2")
_X86_VNNI = (*_X86, "AVX-VNNI")
_ZEN5 = (*_X86, "AVX-VNNI", "AVX-512", "AVX-512 VNNI", "AVX-512 BF16")
_SERVER = (*_X86, "AVX-512", "AVX-512 VNNI", "AVX-512 BF16", "AMX INT8", "AMX BF16")
_ARM = ("NEON", "DotProd")
_ARM_NEW = (*_ARM, "I8MM", "BF16")


@dataclass(frozen=True, slots=True)
class GpuPreset:
    """A graphics card for this computer. ``core`` is "8.9" for NVIDIA, "gfx1100" for AMD."""

    name: str
    product: str  # as the driver would call it
    vendor: str
    memory_gib: float
    core: str | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class NpuPreset:
    vendor: str
    name: str
    generation: str
    tops: float


@dataclass(frozen=True, slots=True)
class MachinePreset:
    """A whole computer. ``peak_gb_s`` is its memory's data-sheet speed; a GPU without memory shares."""

    name: str
    words: str  # in a sentence: "simulated: <words>, 16 GB of memory"; {chip} is its cpu without the maker
    os: str
    cpu: str
    cores: int
    threads: int
    isa: tuple[str, ...]
    ram_gib: int
    peak_gb_s: float
    gpus: tuple[GpuPreset, ...] = ()
    npu: NpuPreset | None = None
    architecture: str = "x86_64"


def _nvidia(name: str, memory_gib: float, core: str, count: int = 1) -> GpuPreset:
    return GpuPreset(name, f"NVIDIA GeForce {name.removeprefix('2x ')}", "nvidia", memory_gib, core, count)


def _amd(name: str, memory_gib: float, core: str) -> GpuPreset:
    return GpuPreset(name, f"AMD Radeon {name}", "amd", memory_gib, core)


def _intel(name: str, memory_gib: float) -> GpuPreset:
    return GpuPreset(name, f"Intel {name} Graphics", "intel", memory_gib)


GPU_PRESETS: tuple[GpuPreset, ...] = (
    _nvidia("RTX 3060", 12, "8.6"),
    _nvidia("RTX 3090", 24, "8.6"),
    _nvidia("2x RTX 3090", 24, "8.6", count=2),
    _nvidia("RTX 4060", 8, "8.9"),
    _nvidia("RTX 4060 Ti", 16, "8.9"),
    _nvidia("RTX 4070", 12, "8.9"),
    _nvidia("RTX 4080", 16, "8.9"),
    _nvidia("RTX 4090", 24, "8.9"),
    _nvidia("RTX 5060 Ti", 16, "12.0"),
    _nvidia("RTX 5070", 12, "12.0"),
    _nvidia("RTX 5080", 16, "12.0"),
    _nvidia("RTX 5090", 32, "12.0"),
    _amd("RX 7600", 8, "gfx1102"),
    _amd("RX 7900 XTX", 24, "gfx1100"),
    _amd("RX 9070 XT", 16, "gfx1201"),
    _intel("Arc A770", 16),
    _intel("Arc B580", 12),
)


def _laptop(ram_gib: int) -> MachinePreset:
    return MachinePreset(
        f"Laptop {ram_gib} GB without GPU",
        mark("a laptop without a graphics card"),
        "windows",
        "Intel Core i5-1240P",
        12,
        16,
        _X86_VNNI,
        ram_gib,
        51.2,  # DDR4-3200, two channels
    )


def _mac(chip: str, ram_gib: int, cores: int, peak_gb_s: float, *, new: bool = True) -> MachinePreset:
    return MachinePreset(
        f"Apple {chip} {ram_gib} GB",
        mark("a Mac with an {chip}"),
        "macos",
        f"Apple {chip}",
        cores,
        cores,
        _ARM_NEW if new else _ARM,
        ram_gib,
        peak_gb_s,
        (GpuPreset(f"Apple {chip}", f"Apple {chip}", "apple", 0),),
        architecture="arm64",
    )


def _built_in(product: str, vendor: str, core: str | None = None) -> tuple[GpuPreset, ...]:
    return (GpuPreset(product, product, vendor, 0, core),)


MACHINE_PRESETS: tuple[MachinePreset, ...] = (
    _laptop(8),
    _laptop(16),
    _laptop(32),
    MachinePreset(
        "Gaming laptop RTX 4060 16 GB",
        mark("a laptop with an RTX 4060"),
        "windows",
        "AMD Ryzen 7 7840HS",
        8,
        16,
        (*_X86, "AVX-512", "AVX-512 VNNI", "AVX-512 BF16"),
        16,
        89.6,  # DDR5-5600, two channels
        (GpuPreset("RTX 4060 Laptop", "NVIDIA GeForce RTX 4060 Laptop GPU", "nvidia", 8, "8.9"),),
    ),
    _mac("M1", 8, 8, 68, new=False),
    _mac("M2", 16, 8, 100),
    _mac("M3 Pro", 18, 12, 150),
    _mac("M3 Pro", 36, 12, 150),
    _mac("M4", 16, 10, 120),
    _mac("M4 Max", 64, 16, 546),
    MachinePreset(
        "Core Ultra laptop 16 GB",
        mark("a Core Ultra laptop with an NPU"),
        "windows",
        "Intel Core Ultra 7 155H",
        16,
        22,
        _X86_VNNI,
        16,
        119.5,  # LPDDR5X-7467, 128 bit
        _built_in("Intel Arc Graphics", "intel"),
        NpuPreset("intel", "Intel AI Boost", "NPU 3720 (Meteor Lake)", 11),
    ),
    MachinePreset(
        "Core Ultra 258V laptop 32 GB",
        mark("a Core Ultra (Lunar Lake) laptop with an NPU"),
        "windows",
        "Intel Core Ultra 7 258V",
        8,
        8,
        _X86_VNNI,
        32,
        136.5,  # LPDDR5X-8533, 128 bit
        _built_in("Intel Arc 140V Graphics", "intel"),
        NpuPreset("intel", "Intel AI Boost", "NPU 4 (Lunar Lake)", 47),
    ),
    MachinePreset(
        "Ryzen AI 9 laptop 32 GB",
        mark("a Ryzen AI 9 laptop with an NPU"),
        "windows",
        "AMD Ryzen AI 9 HX 370",
        12,
        24,
        _ZEN5,
        32,
        120,  # LPDDR5X-7500, 128 bit
        _built_in("AMD Radeon 890M", "amd", "gfx1150"),
        NpuPreset("amd", "AMD XDNA (Ryzen AI)", "XDNA 2", 50),
    ),
    MachinePreset(
        "Ryzen AI Max 128 GB",
        mark("a Ryzen AI Max computer"),
        "linux",
        "AMD Ryzen AI Max+ 395",
        16,
        32,
        _ZEN5,
        128,
        256,  # LPDDR5X-8000, 256 bit
        _built_in("AMD Radeon 8060S", "amd", "gfx1151"),
        NpuPreset("amd", "AMD XDNA (Ryzen AI)", "XDNA 2", 50),
    ),
    MachinePreset(
        "Snapdragon X laptop 16 GB",
        mark("a Snapdragon X laptop with an NPU"),
        "windows",
        "Snapdragon X Elite X1E78100",
        12,
        12,
        _ARM_NEW,
        16,
        135,  # LPDDR5X-8448, 128 bit
        _built_in("Qualcomm Adreno X1-85 GPU", "qualcomm"),
        NpuPreset("qualcomm", "Qualcomm Hexagon NPU", "Hexagon (Snapdragon X)", 45),
        architecture="arm64",
    ),
    MachinePreset(
        "Raspberry Pi 5 8 GB",
        mark("a Raspberry Pi 5"),
        "linux",
        "Raspberry Pi 5 (Cortex-A76)",
        4,
        4,
        _ARM,
        8,
        17,  # LPDDR4X-4267, 32 bit
        architecture="arm64",
    ),
    MachinePreset(
        "Server H100 256 GB",
        mark("a server with an H100"),
        "linux",
        "Intel Xeon Platinum 8462Y+",
        32,
        64,
        _SERVER,
        256,
        307,  # DDR5-4800, eight channels
        (GpuPreset("H100", "NVIDIA H100 80GB HBM3", "nvidia", 80, "9.0"),),
    ),
)
