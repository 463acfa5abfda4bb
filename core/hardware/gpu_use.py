"""How busy the graphics card is now: asked once a second, so the driver's library stays open between."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class GpuUse:
    """``share`` of its computing time that was used (0 to 1), None where the driver does not say; bytes of
    its memory."""

    share: float | None
    memory_used_bytes: int
    memory_total_bytes: int

    @property
    def memory_share(self) -> float:
        return self.memory_used_bytes / max(1, self.memory_total_bytes)


class GpuMeter:
    """Asks the busiest of the NVIDIA cards (NVML), else of AMD's on Linux (sysfs).

    ``nvml`` is the ``pynvml`` module or a stand-in, ``root`` the folder that ``/sys`` lies in.
    """

    def __init__(self, nvml: Any = None, root: Path = Path("/")) -> None:
        self._nvml = nvml
        self._root = root
        self._handles: list[Any] | None = None

    def sample(self) -> GpuUse | None:
        """The use now; None where no driver tells it. May take milliseconds: not for the main thread."""
        if self._handles is None:
            self._handles = self._open()
        found = [use for handle in self._handles if (use := self._nvidia(handle)) is not None]
        if not found:
            found = [use for device in self._amd_devices() if (use := _amd(device)) is not None]
        return max(found, key=lambda use: (use.share or 0.0, use.memory_used_bytes), default=None)

    def close(self) -> None:
        """Let go of the driver's library."""
        if self._handles and self._nvml is not None:
            with contextlib.suppress(self._nvml.NVMLError):  # it went away by itself
                self._nvml.nvmlShutdown()
        self._handles = []

    def _open(self) -> list[Any]:
        if self._nvml is None:
            import pynvml

            self._nvml = pynvml
        try:
            self._nvml.nvmlInit()
            count = self._nvml.nvmlDeviceGetCount()
            return [self._nvml.nvmlDeviceGetHandleByIndex(index) for index in range(count)]
        except self._nvml.NVMLError:
            return []

    def _nvidia(self, handle: Any) -> GpuUse | None:
        nvml = self._nvml
        try:
            memory = nvml.nvmlDeviceGetMemoryInfo(handle)
        except nvml.NVMLError:
            return None
        try:
            share: float | None = float(nvml.nvmlDeviceGetUtilizationRates(handle).gpu) / 100
        except nvml.NVMLError:
            share = None
        return GpuUse(share, int(memory.used), int(memory.total))

    def _amd_devices(self) -> list[Path]:
        cards = self._root / "sys" / "class" / "drm"
        return [path.parent for path in sorted(cards.glob("card*/device/gpu_busy_percent"))]


def _amd(device: Path) -> GpuUse | None:
    """What the amdgpu driver writes into its device's folder."""
    try:
        share = int((device / "gpu_busy_percent").read_text(encoding="ascii")) / 100
        used = int((device / "mem_info_vram_used").read_text(encoding="ascii"))
        total = int((device / "mem_info_vram_total").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return GpuUse(share, used, total)
