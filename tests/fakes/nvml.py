"""A stand-in for the NVIDIA driver's library, answering as pynvml does."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any


class NVMLError(Exception):
    pass


class NVMLError_LibraryNotFound(NVMLError):  # noqa: N801, N818 - the library's own name
    pass


class FakeNvml:
    """Answers as pynvml does; a device is a dict, a missing answer raises NVMLError."""

    NVMLError = NVMLError
    NVML_CLOCK_MEM = 2

    def __init__(
        self,
        *devices: dict[str, Any],
        fails_with: Exception | None = None,
        driver: bytes | str = b"560.35.03",
    ) -> None:
        self.driver = driver
        self.devices = devices
        self.fails_with = fails_with
        self.is_shut_down = False

    def nvmlInit(self) -> None:
        if self.fails_with is not None:
            raise self.fails_with

    def nvmlShutdown(self) -> None:
        self.is_shut_down = True

    def nvmlSystemGetDriverVersion(self) -> bytes:
        return self.driver

    def nvmlDeviceGetCount(self) -> int:
        return len(self.devices)

    def nvmlDeviceGetHandleByIndex(self, index: int) -> dict[str, Any]:
        if "lost" in self.devices[index]:
            raise NVMLError("GPU is lost")
        return self.devices[index]

    def _answer(self, device: dict[str, Any], key: str) -> Any:
        if key not in device:
            raise NVMLError("Not Supported")
        return device[key]

    def nvmlDeviceGetName(self, device: dict[str, Any]) -> Any:
        return self._answer(device, "name")

    def nvmlDeviceGetMemoryInfo(self, device: dict[str, Any]) -> Any:
        total, free = self._answer(device, "memory")
        return SimpleNamespace(total=total, free=free, used=total - free)

    def nvmlDeviceGetUtilizationRates(self, device: dict[str, Any]) -> Any:
        return SimpleNamespace(gpu=self._answer(device, "busy"), memory=0)

    def nvmlDeviceGetCudaComputeCapability(self, device: dict[str, Any]) -> Any:
        return self._answer(device, "capability")

    def nvmlDeviceGetMemoryBusWidth(self, device: dict[str, Any]) -> Any:
        return self._answer(device, "bus")

    def nvmlDeviceGetMaxClockInfo(self, device: dict[str, Any], _clock: int) -> Any:
        return self._answer(device, "clock")

    def nvmlDeviceGetPciInfo(self, device: dict[str, Any]) -> Any:
        return SimpleNamespace(busId=self._answer(device, "bus_id"))
