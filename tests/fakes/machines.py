"""Recorded and imagined computers, as hardware profiles, and the models that are asked about on them."""

from __future__ import annotations

from dataclasses import replace

from core.hardware.profile import (
    CpuInfo,
    DiskInfo,
    GpuInfo,
    HardwareProfile,
    MemoryInfo,
    NpuInfo,
    ProbeGap,
)
from core.types import CacheGroup, ModelFacts

GIB = 1 << 30
UNPROBED = ProbeGap("runtimes", "which runtimes can use the GPU has not been tried yet; it is assumed")


def machine(
    *,
    os: str = "linux",
    cores: int = 8,
    total: float = 32,
    free: float = 26,
    bandwidth: float | None = 38e9,
    gpus: tuple[GpuInfo, ...] = (),
    npus: tuple[NpuInfo, ...] = (),
    gaps: tuple[ProbeGap, ...] = (),
    limited: bool = False,
) -> HardwareProfile:
    """A computer; memory in GiB."""
    return HardwareProfile(
        os=os,
        os_version="",
        cpu=CpuInfo("Test CPU", "x86_64", cores, cores * 2, cores, ("AVX2",)),
        memory=MemoryInfo(round(total * GIB), round(free * GIB), 0, limited, bandwidth),
        gpus=gpus,
        npus=npus,
        disk=DiskInfo("/", 500 * GIB, 200 * GIB),
        gaps=gaps,
    )


def gpu(
    name: str,
    vendor: str,
    total: float,
    free: float | None,
    bandwidth: float | None,
    *,
    capability: str | None = None,
    usable_by: tuple[str, ...] = (),
    bf16: bool = True,
    fp8: bool = False,
    shared: bool = False,
) -> GpuInfo:
    return GpuInfo(
        name=name,
        vendor=vendor,
        vram_total_bytes=round(total * GIB),
        vram_free_bytes=None if free is None else round(free * GIB),
        integrated=shared,
        unified_memory=shared,
        driver="1",
        compute_capability=capability,
        native_bf16=bf16,
        native_fp8=fp8,
        bandwidth_bytes_per_s=bandwidth,
        usable_by=usable_by,
    )


BOTH = ("torch", "llama.cpp")


def rtx_4090(usable_by: tuple[str, ...] = BOTH) -> GpuInfo:
    return gpu(
        "NVIDIA GeForce RTX 4090",
        "nvidia",
        24,
        23.2,
        1008e9,
        capability="8.9",
        fp8=True,
        usable_by=usable_by,
    )


LAPTOP = machine(total=16, free=11)
DESKTOP_4090 = machine(total=64, free=55, gpus=(rtx_4090(),))
DESKTOP_4090_UNPROBED = machine(total=64, free=55, gpus=(rtx_4090(()),), gaps=(UNPROBED,))
LAPTOP_8GB_GPU = machine(
    total=32,
    free=24,
    gpus=(
        gpu(
            "NVIDIA GeForce RTX 4060 Laptop GPU",
            "nvidia",
            8,
            7.4,
            256e9,
            capability="8.9",
            fp8=True,
            usable_by=BOTH,
        ),
    ),
)
OLD_8GB_GPU = machine(
    gpus=(
        gpu(
            "NVIDIA GeForce RTX 2080",
            "nvidia",
            8,
            7.5,
            448e9,
            capability="7.5",
            bf16=False,
            usable_by=BOTH,
        ),
    )
)
TWO_GPUS = machine(total=128, free=110, cores=16, gpus=(rtx_4090(), rtx_4090()))
MAC_16 = machine(
    os="macos",
    total=16,
    free=9,
    bandwidth=None,
    gpus=(gpu("Apple M2", "apple", 10.6, 9, 100e9, shared=True),),
    npus=(NpuInfo("Apple Neural Engine", "apple"),),
    gaps=(UNPROBED,),
)
CONTAINER_4 = machine(cores=2, total=4, free=3.6, bandwidth=25e9, limited=True)
RX_7900 = machine(
    total=64,
    free=50,
    gpus=(gpu("AMD Radeon RX 7900 XTX", "amd", 24, 23, 960e9, capability="gfx1100", usable_by=BOTH),),
)
NPU_LAPTOP = machine(
    total=32,
    free=22,
    gpus=(gpu("Intel Arc Graphics", "intel", 31, 22, None, shared=True),),
    npus=(NpuInfo("Intel AI Boost", "intel"),),
)
SERVER_2_CORES = machine(cores=2, total=24, free=22, bandwidth=26.5e9)

MACHINES = {
    "laptop without a GPU": LAPTOP,
    "desktop with an RTX 4090": DESKTOP_4090,
    "desktop with an RTX 4090, not probed": DESKTOP_4090_UNPROBED,
    "laptop with 8 GB of video memory": LAPTOP_8GB_GPU,
    "older GPU without BF16": OLD_8GB_GPU,
    "two GPUs": TWO_GPUS,
    "Apple with 16 GB": MAC_16,
    "container limited to 4 GB": CONTAINER_4,
    "AMD with ROCm": RX_7900,
    "Intel laptop with an NPU": NPU_LAPTOP,
    "two-core server": SERVER_2_CORES,
}


def model(name: str, **changes: object) -> ModelFacts:
    """Llama 3.1 8B with ``changes``."""
    base = ModelFacts(
        name=name,
        architecture="llama",
        hf_architecture="LlamaForCausalLM",
        n_params=8_030_261_248,
        n_layers=32,
        hidden_size=4096,
        intermediate_size=14336,
        n_heads=32,
        n_kv_heads=8,
        head_dim=128,
        context_length=131072,
        vocab_size=128256,
        tied_embeddings=False,
        dtype="BF16",
        size_bytes=16_060_522_496,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


SMOLLM2_135M = model(
    "SmolLM2-135M-Instruct",
    n_params=134_515_008,
    n_layers=30,
    hidden_size=576,
    intermediate_size=1536,
    n_heads=9,
    n_kv_heads=3,
    head_dim=64,
    context_length=8192,
    vocab_size=49152,
    tied_embeddings=True,
    size_bytes=269_030_016,
)
SMOLLM2_135M_Q4_1 = replace(SMOLLM2_135M, dtype="Q4_1", size_bytes=96_576_768, quantized=True)
LLAMA_1B = model(
    "Llama-3.2-1B-Instruct",
    n_params=1_235_814_400,
    n_layers=16,
    hidden_size=2048,
    intermediate_size=8192,
    head_dim=64,
    tied_embeddings=True,
    size_bytes=2_471_628_800,
)
LLAMA_8B = model("Llama-3.1-8B-Instruct")
LLAMA_70B = model(
    "Llama-3.3-70B-Instruct",
    n_params=70_553_706_496,
    n_layers=80,
    hidden_size=8192,
    intermediate_size=28672,
    n_heads=64,
    size_bytes=141_107_412_992,
)
MIXTRAL = model(
    "Mixtral-8x7B-Instruct",
    hf_architecture="MixtralForCausalLM",
    n_params=46_702_792_704,
    context_length=32768,
    vocab_size=32000,
    n_experts=8,
    n_experts_used=2,
    size_bytes=93_405_585_408,
)
GEMMA2_9B = model(
    "gemma-2-9b-it",
    architecture="gemma2",
    hf_architecture="Gemma2ForCausalLM",
    n_params=9_241_705_984,
    n_layers=42,
    hidden_size=3584,
    n_heads=16,
    head_dim=256,
    context_length=8192,
    vocab_size=256000,
    tied_embeddings=True,
    sliding_window=4096,
    size_bytes=18_483_411_968,
    cache=(CacheGroup(21, 2048, 2048), CacheGroup(21, 2048, 2048, 4096)),
)
MODELS = {m.name: m for m in (SMOLLM2_135M, LLAMA_1B, LLAMA_8B, LLAMA_70B, MIXTRAL, GEMMA2_9B)}
