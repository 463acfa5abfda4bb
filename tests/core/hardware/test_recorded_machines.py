"""Recorded computers of every kind go through the real probes, and the whole profile is compared."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.hardware import probe_cache
from core.hardware.detect import detect
from core.hardware.profile import HardwareProfile
from core.paths import Paths
from tests.fakes.recorded import NAMES, VERSIONS, load, recorded_probes


def profile_of(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HardwareProfile:
    record = load(name)
    paths = Paths(tmp_path / "home")
    if "probe" in record:
        monkeypatch.setattr(probe_cache, "runtime_versions", lambda: VERSIONS)
        probe_cache.save_probe(paths, record["probe"])
    return detect(paths, recorded_probes(record, tmp_path / "root"))


def test_at_least_a_dozen_machines_are_recorded() -> None:
    assert len(NAMES) >= 12


@pytest.mark.parametrize("name", NAMES)
def test_the_whole_profile_comes_out_as_recorded(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = profile_of(name, tmp_path, monkeypatch).to_json()
    found["disk"]["path"] = "LIBRARY"  # where the test's home lies
    assert json.loads(json.dumps(found)) == load(name)["profile"]


@pytest.mark.parametrize("name", NAMES)
def test_memory_and_cores_are_never_more_than_there_is(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = profile_of(name, tmp_path, monkeypatch)
    assert 0 < profile.memory.available_bytes <= profile.memory.total_bytes
    assert 1 <= profile.cpu.usable_cores <= profile.cpu.logical_cores
    assert profile.cpu.physical_cores <= profile.cpu.logical_cores
    for gpu in profile.gpus:
        assert gpu.vram_free_bytes is None or 0 <= gpu.vram_free_bytes <= gpu.vram_total_bytes
        assert not gpu.unified_memory or gpu.vram_total_bytes <= profile.memory.total_bytes
        told = " ".join(gap.reason for gap in profile.gaps)
        assert gpu.vram_free_bytes is not None or gpu.name in told  # what is missing is said


def test_phantom_cards_are_not_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linux = profile_of("linux-phantom", tmp_path / "a", monkeypatch)
    windows = profile_of("windows-phantom", tmp_path / "b", monkeypatch)
    unsure = profile_of("windows-no-device-manager", tmp_path / "c", monkeypatch)
    assert [gpu.name for gpu in linux.gpus] == ["NVIDIA GeForce RTX 4090", "AMD Radeon RX 6700 XT"]
    assert [gpu.name for gpu in windows.gpus] == ["AMD Radeon RX 7800 XT", "AMD Radeon(TM) Graphics"]
    assert windows.gpus[0].driver == "32.0.12033.1030"  # of the entry that is present
    assert len(unsure.gpus) == 2


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("linux-nouveau", "nouveau"),
        ("linux-nvidia-no-driver", "no driver is loaded"),
        ("container-nvidia-no-nvml", "NVML"),
        ("linux-nvidia-mismatch", "mismatch"),
        ("windows-basic-display", "basic driver"),
        ("linux-npu-no-driver", "no driver is loaded"),
    ],
)
def test_hardware_that_cannot_be_used_is_told_with_the_reason(
    name: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = profile_of(name, tmp_path, monkeypatch)
    assert any(reason in gap.reason for gap in profile.gaps)
    assert not [gpu for gpu in profile.gpus if gpu.vendor == "nvidia"]
