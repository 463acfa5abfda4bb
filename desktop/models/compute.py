"""Whether this computer can multiply in TF32, and if not, why (pure)."""

from __future__ import annotations

from core.hardware.profile import GpuInfo, HardwareProfile

_AMPERE = (8, 0)
"""The first CUDA compute capability with TF32."""


def tf32_obstacle(profile: HardwareProfile | None) -> str:
    """Why TF32 cannot be chosen here; empty when it can."""
    if profile is None:
        return "Looking at this computer…"
    nvidia = [gpu for gpu in profile.gpus if gpu.vendor == "nvidia"]
    if not nvidia:
        return "TF32 needs an NVIDIA GPU; there is none here."
    able = [gpu for gpu in nvidia if _capability(gpu) >= _AMPERE]
    if not able:
        return f"TF32 needs an NVIDIA GPU from RTX 30 or A100 on; {nvidia[0].name} is older."
    if not any("torch" in gpu.usable_by for gpu in able):
        return f"PyTorch cannot use {able[0].name} here: its CUDA version is not installed."
    return ""


def _capability(gpu: GpuInfo) -> tuple[int, int]:
    """Its CUDA compute capability; (0, 0) where it is not known."""
    major, _, minor = (gpu.compute_capability or "").partition(".")
    return (int(major), int(minor)) if major.isdigit() and minor.isdigit() else (0, 0)
