"""How busy the card is: NVIDIA's library, AMD's files, and nothing where neither answers."""

from __future__ import annotations

from pathlib import Path

from core.hardware.gpu_use import GpuMeter, GpuUse
from tests.fakes.nvml import FakeNvml, NVMLError, NVMLError_LibraryNotFound

NONE = NVMLError_LibraryNotFound("no library")


def test_the_busiest_nvidia_card_is_told() -> None:
    nvml = FakeNvml({"memory": (100, 60), "busy": 7}, {"memory": (200, 50), "busy": 83})
    meter = GpuMeter(nvml)
    assert meter.sample() == GpuUse(0.83, 150, 200)
    assert not nvml.is_shut_down
    meter.close()
    assert nvml.is_shut_down


def test_a_card_that_does_not_tell_its_load_still_tells_its_memory(tmp_path: Path) -> None:
    use = GpuMeter(FakeNvml({"memory": (100, 25)}), tmp_path).sample()
    assert use == GpuUse(None, 75, 100)
    assert use.memory_share == 0.75


def test_amd_cards_are_read_from_the_driver_s_files(tmp_path: Path) -> None:
    device = tmp_path / "sys" / "class" / "drm" / "card1" / "device"
    device.mkdir(parents=True)
    (device / "gpu_busy_percent").write_text("42\n")
    (device / "mem_info_vram_used").write_text("1000\n")
    (device / "mem_info_vram_total").write_text("4000\n")
    assert GpuMeter(FakeNvml(fails_with=NONE), tmp_path).sample() == GpuUse(0.42, 1000, 4000)
    (device / "gpu_busy_percent").write_text("no number")
    assert GpuMeter(FakeNvml(fails_with=NONE), tmp_path).sample() is None


def test_without_a_card_or_with_a_lost_one_there_is_nothing(tmp_path: Path) -> None:
    assert GpuMeter(FakeNvml(fails_with=NONE), tmp_path).sample() is None
    assert GpuMeter(FakeNvml({"lost": True}), tmp_path).sample() is None
    assert GpuMeter(FakeNvml(fails_with=NVMLError("busy")), tmp_path).sample() is None
