"""Whether this computer can multiply in TF32, and if not, why (pure)."""

from __future__ import annotations

from core.hardware.profile import GpuInfo, HardwareProfile
from core.language import tr

_AMPERE = (8, 0)
"""The first CUDA compute capability with TF32."""


def tf32_obstacle(profile: HardwareProfile | None) -> str:
    """Why TF32 cannot be chosen here; empty when it can."""
    if profile is None:
        return tr("Looking at this computer…")
    nvidia = [gpu for gpu in profile.gpus if gpu.vendor == "nvidia"]
    if not nvidia:
        return tr("TF32 needs an NVIDIA GPU; there is none here.")
    able = [gpu for gpu in nvidia if _capability(gpu) >= _AMPERE]
    if not able:
        return tr("TF32 needs an NVIDIA GPU from RTX 30 or A100 on; {name} is older.", name=nvidia[0].name)
    if not any("torch" in gpu.usable_by for gpu in able):
        return tr("PyTorch cannot use {name} here: its CUDA version is not installed.", name=able[0].name)
    return ""


def _capability(gpu: GpuInfo) -> tuple[int, int]:
    """Its CUDA compute capability; (0, 0) where it is not known."""
    major, _, minor = (gpu.compute_capability or "").partition(".")
    return (int(major), int(minor)) if major.isdigit() and minor.isdigit() else (0, 0)
