"""The GPU and the neural engine of Apple silicon, from sysctl."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

from core.hardware.found import Found
from core.hardware.gpu_table import known_bandwidth
from core.hardware.profile import GpuInfo, NpuInfo

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
    if not chip.startswith("Apple") or not memory:
        return Found()
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
                compute_capability=None,
                native_bf16=not chip.startswith("Apple M1"),
                native_fp8=False,
                bandwidth_bytes_per_s=known_bandwidth(chip),
            ),
        )
    )


def probe_macos_npus(sysctl: Sysctl = read_sysctl) -> Found[NpuInfo]:
    chip = sysctl("machdep.cpu.brand_string") or ""
    return Found((NpuInfo("Apple Neural Engine", "apple"),)) if chip.startswith("Apple") else Found()
