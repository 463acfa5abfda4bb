"""NVIDIA GPUs as a stand-in NVML tells of them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from core.hardware.found import Found, ProbeError
from core.hardware.nvidia import probe_nvidia

GIB = 1 << 30


class NVMLError(Exception):
    pass


class NVMLError_LibraryNotFound(NVMLError):  # noqa: N801, N818 - the library's own name
    pass


class FakeNvml:
    """Answers as pynvml does; a device is a dict, a missing answer raises NVMLError."""

    NVMLError = NVMLError
    NVML_CLOCK_MEM = 2

    def __init__(self, *devices: dict[str, Any], fails_with: Exception | None = None) -> None:
        self.devices = devices
        self.fails_with = fails_with
        self.is_shut_down = False

    def nvmlInit(self) -> None:
        if self.fails_with is not None:
            raise self.fails_with

    def nvmlShutdown(self) -> None:
        self.is_shut_down = True

    def nvmlSystemGetDriverVersion(self) -> bytes:
        return b"560.35.03"

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

    def nvmlDeviceGetCudaComputeCapability(self, device: dict[str, Any]) -> Any:
        return self._answer(device, "capability")

    def nvmlDeviceGetMemoryBusWidth(self, device: dict[str, Any]) -> Any:
        return self._answer(device, "bus")

    def nvmlDeviceGetMaxClockInfo(self, device: dict[str, Any], _clock: int) -> Any:
        return self._answer(device, "clock")


RTX_4090 = {
    "name": "NVIDIA GeForce RTX 4090",
    "memory": (24 * GIB, 22 * GIB),
    "capability": (8, 9),
    "bus": 384,
    "clock": 10501,
}


def test_a_gpu_is_described_with_its_free_memory_and_number_formats() -> None:
    nvml = FakeNvml(RTX_4090)
    (gpu,) = probe_nvidia(nvml).items
    assert (gpu.name, gpu.vendor, gpu.driver) == ("NVIDIA GeForce RTX 4090", "nvidia", "560.35.03")
    assert (gpu.vram_total_bytes, gpu.vram_free_bytes) == (24 * GIB, 22 * GIB)
    assert (gpu.compute_capability, gpu.native_bf16, gpu.native_fp8) == ("8.9", True, True)
    assert not gpu.integrated
    assert gpu.bandwidth_bytes_per_s == pytest.approx(1008e9, rel=0.01)  # from bus width and clock
    assert nvml.is_shut_down


def test_an_older_gpu_with_bytes_for_a_name_uses_the_table() -> None:
    device = {"name": b"NVIDIA GeForce RTX 2080 Ti", "memory": (11 * GIB, 10 * GIB), "capability": (7, 5)}
    (gpu,) = probe_nvidia(FakeNvml(device)).items
    assert gpu.name == "NVIDIA GeForce RTX 2080 Ti"
    assert not gpu.native_bf16
    assert not gpu.native_fp8
    assert gpu.bandwidth_bytes_per_s == 616e9


def test_a_board_that_does_not_tell_its_memory_shares_the_systems() -> None:
    (gpu,) = probe_nvidia(FakeNvml({"name": "NVIDIA GB10", "capability": (12, 1)})).items
    assert gpu.unified_memory
    assert gpu.vram_free_bytes is None


def test_no_driver_library_is_simply_no_gpu() -> None:
    assert (
        probe_nvidia(FakeNvml(fails_with=NVMLError_LibraryNotFound("NVML Shared Library Not Found")))
        == Found()
    )


def test_a_driver_that_does_not_answer_is_told() -> None:
    with pytest.raises(ProbeError, match="Driver Not Loaded"):
        probe_nvidia(FakeNvml(fails_with=NVMLError("Driver Not Loaded")))


def test_a_lost_gpu_is_a_gap_and_hides_no_other() -> None:
    found = probe_nvidia(FakeNvml({"lost": True}, RTX_4090))
    assert [gpu.name for gpu in found.items] == ["NVIDIA GeForce RTX 4090"]
    assert "GPU 0" in found.gaps[0].reason
