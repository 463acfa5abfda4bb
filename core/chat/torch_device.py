"""What torch computes a chat in: number type and free memory."""

from __future__ import annotations

import torch


def compute_dtypes(device: str, *, native_bf16: bool | None = None) -> tuple[torch.dtype, ...]:
    """The dtypes to compute in, best first; a later one is for when the first does not fit in memory.

    On a CPU float32 is exact and, without native BF16, several times faster. ``native_bf16`` says whether
    the CPU has BF16 instructions (None: ask it).
    """
    if device == "cuda":
        return (torch.bfloat16,) if torch.cuda.is_bf16_supported() else (torch.float32,)
    if device == "cpu":
        native = _cpu_has_bf16() if native_bf16 is None else native_bf16
        return (torch.float32, torch.bfloat16) if native else (torch.float32,)
    return (torch.float32,)


def free_memory(device: str) -> int:
    """Bytes that can be taken on ``device`` now."""
    if device == "cuda":
        return int(torch.cuda.mem_get_info()[0])
    if device == "mps":
        return int(torch.mps.recommended_max_memory()) - int(torch.mps.driver_allocated_memory())
    from core.hardware.system import probe_memory

    return probe_memory().available_bytes


def _cpu_has_bf16() -> bool:
    from core.hardware.cpu import probe_cpu

    return any("BF16" in name for name in probe_cpu().isa)
