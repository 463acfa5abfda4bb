"""The GPU and the neural engine of Apple silicon, from sysctl."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

from core.hardware.found import Found
from core.hardware.gpu_arch import Architecture, apple_architecture, apple_family
from core.hardware.gpu_table import known_bandwidth
from core.hardware.npu_table import apple_npu
from core.hardware.profile import GpuInfo, NpuInfo, ProbeGap
from core.language import tr

Sysctl = Callable[[str], str | None]

_GIB = 1 << 30


def read_sysctl(key: str) -> str | None:
    """A sysctl value as text, or None."""
    try:
        done = subprocess.run(
            ["/usr/sbin/sysctl", "-n", key], capture_output=True, text=True, timeout=2, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() or None if done.returncode == 0 else None


def working_set_bytes(memory: int, wired_limit_mb: int) -> int:
    """What Metal recommends to use at most: the user's own limit, else 3/4 of the memory (2/3 up to 36 GB).

    The fractions are what ``recommendedMaxWorkingSetSize`` returns on Macs of these sizes.
    """
    if wired_limit_mb > 0:
        return min(memory, wired_limit_mb << 20)
    return memory * 3 // 4 if memory > 36 * _GIB else memory * 2 // 3


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0


def probe_macos_gpus(sysctl: Sysctl = read_sysctl) -> Found[GpuInfo]:
    """The GPU of an Apple chip; Intel Macs have none that the runtimes here use."""
    chip = sysctl("machdep.cpu.brand_string") or ""
    memory = _number(sysctl("hw.memsize"))
    if not chip.startswith("Apple"):
        return Found((), (ProbeGap("gpu", tr("the runtimes here do not use the GPU of an Intel Mac")),))
    if not memory:
        return Found((), (ProbeGap("gpu", tr("the system does not tell how much memory the GPU shares")),))
    known = apple_architecture(chip)
    architecture = known or Architecture("", bf16=True)
    gaps = (
        ()
        if known
        else (
            ProbeGap(
                "gpu", tr("the {chip} is newer than this version; it is taken for an M2 or later", chip=chip)
            ),
        )
    )
    return Found(
        (
            GpuInfo(
                name=chip,
                vendor="apple",
                vram_total_bytes=working_set_bytes(memory, _number(sysctl("iogpu.wired_limit_mb"))),
                vram_free_bytes=None,  # shared with everything else: the free memory decides
                integrated=True,
                unified_memory=True,
                driver="Metal",
                compute_capability=apple_family(chip),
                native_bf16=architecture.bf16,
                native_fp8=architecture.fp8,
                bandwidth_bytes_per_s=known_bandwidth(chip),
                generation=architecture.generation or None,
                native_int8=architecture.int8,
                native_tf32=architecture.tf32,
            ),
        ),
        gaps,
    )


def probe_macos_npus(sysctl: Sysctl = read_sysctl) -> Found[NpuInfo]:
    chip = sysctl("machdep.cpu.brand_string") or ""
    return Found((apple_npu(chip),)) if chip.startswith("Apple") else Found()
