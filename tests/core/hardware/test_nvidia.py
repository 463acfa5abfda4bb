"""NVIDIA GPUs as a stand-in NVML tells of them."""

from __future__ import annotations

import pytest

from core.hardware.found import Found, ProbeError
from core.hardware.nvidia import probe_nvidia
from tests.fakes.nvml import FakeNvml, NVMLError, NVMLError_LibraryNotFound

GIB = 1 << 30


RTX_4090 = {
    "name": "NVIDIA GeForce RTX 4090",
    "memory": (24 * GIB, 22 * GIB),
    "capability": (8, 9),
    "bus": 384,
    "clock": 10501,
    "bus_id": b"00000000:01:00.0",
}


def test_a_gpu_is_described_with_its_free_memory_and_number_formats() -> None:
    nvml = FakeNvml(RTX_4090)
    (gpu,) = probe_nvidia(nvml).items
    assert (gpu.name, gpu.vendor, gpu.driver) == ("NVIDIA GeForce RTX 4090", "nvidia", "560.35.03")
    assert (gpu.vram_total_bytes, gpu.vram_free_bytes) == (24 * GIB, 22 * GIB)
    assert (gpu.compute_capability, gpu.native_bf16, gpu.native_fp8) == ("8.9", True, True)
    assert (gpu.generation, gpu.native_int8, gpu.native_tf32) == ("Ada Lovelace", True, True)
    assert gpu.bus_id == "0000:01:00.0"
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


def test_a_card_that_is_listed_twice_counts_once() -> None:
    second = {**RTX_4090, "bus_id": "00000000:02:00.0"}
    found = probe_nvidia(FakeNvml(RTX_4090, dict(RTX_4090), second))
    assert [gpu.bus_id for gpu in found.items] == ["0000:01:00.0", "0000:02:00.0"]
