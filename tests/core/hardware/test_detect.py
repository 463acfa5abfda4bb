"""Detection: failures become gaps, caches are merged, and the real machine is described quickly."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from core.hardware.bandwidth import load_bandwidth, measure_memory_bandwidth, save_bandwidth
from core.hardware.cpu import isa_names
from core.hardware.detect import DEFAULT_PROBES, Probes, detect
from core.hardware.found import Found
from core.hardware.probe_cache import load_probe, save_probe
from core.hardware.profile import CpuInfo, DiskInfo, GpuInfo, MemoryInfo, NpuInfo
from core.hardware.system import SystemName
from core.paths import Paths
from tests.fakes.machines import GIB, gpu

RTX = gpu("NVIDIA GeForce RTX 4090", "nvidia", 24, 22, 1008e9, capability="8.9")
MAC_GPU = gpu("Apple M2", "apple", 10.6, None, 100e9, shared=True)


def probes(*nvidia: GpuInfo, others: tuple[GpuInfo, ...] = ()) -> Probes:
    return Probes(
        system=lambda: SystemName("linux", "test"),
        cpu=lambda: CpuInfo("CPU X", "x86_64", 8, 16, 8, ("AVX2",)),
        memory=lambda: MemoryInfo(16 * GIB, 9 * GIB, 0, False, None),
        nvidia=lambda: Found(nvidia),
        gpus=lambda: Found(others),
        npus=lambda: Found((NpuInfo("NPU", "intel"),)),
        disk=lambda folder: DiskInfo(str(folder), 100, 50),
    )


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "home")


def llama(name: str, description: str, kind: str) -> dict[str, object]:
    return {"name": name, "description": description, "type": kind, "total_bytes": 1, "free_bytes": 1}


def test_every_probe_that_fails_becomes_a_gap_with_its_reason(paths: Paths) -> None:
    def broken(*_: object) -> object:
        raise RuntimeError("the driver fell over")

    all_broken = Probes(broken, broken, broken, broken, broken, broken, broken)  # type: ignore[arg-type]
    profile = detect(paths, all_broken)
    assert {gap.probe for gap in profile.gaps} == {"system", "cpu", "memory", "nvidia", "gpu", "npu", "disk"}
    assert all("the driver fell over" in gap.reason for gap in profile.gaps)
    assert profile.cpu.usable_cores >= 1
    json.dumps(profile.to_json())


def test_without_a_probe_job_the_use_of_a_gpu_is_marked_as_assumed(paths: Paths) -> None:
    profile = detect(paths, probes(RTX))
    assert profile.gpus[0].usable_by == ()
    assert [gap.probe for gap in profile.gaps] == ["runtimes"]
    assert detect(paths, probes()).gaps == ()


def test_the_probe_jobs_answer_says_who_can_use_which_gpu(paths: Paths) -> None:
    amd = gpu("AMD Radeon RX 7900 XTX", "amd", 24, 23, 960e9)
    save_probe(
        paths,
        {
            "torch_devices": [
                {"type": "cuda", "name": "NVIDIA GeForce RTX 4090", "total_bytes": 1, "free_bytes": 1}
            ],
            "llama_devices": [
                llama("CPU", "AMD Ryzen", "cpu"),
                llama("Vulkan0", "AMD Radeon RX 7900 XTX (RADV NAVI31)", "gpu"),
            ],
            "memory_bandwidth_bytes_per_s": None,
        },
    )
    profile = detect(paths, probes(RTX, others=(amd,)))
    assert [g.usable_by for g in profile.gpus] == [("torch",), ("llama.cpp",)]
    assert profile.gaps == ()


def test_an_apple_gpu_is_matched_by_metal_and_mps(paths: Paths) -> None:
    save_probe(
        paths,
        {
            "torch_devices": [{"type": "mps", "name": "Apple GPU", "total_bytes": 1, "free_bytes": 1}],
            "llama_devices": [llama("MTL0", "Apple M2", "gpu")],
        },
    )
    assert detect(paths, probes(others=(MAC_GPU,))).gpus[0].usable_by == ("torch", "llama.cpp")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"versions": {}, "result": {}}', '{"versions": null}'])
def test_a_damaged_or_outdated_probe_cache_is_ignored(paths: Paths, text: str) -> None:
    paths.cache.mkdir(parents=True)
    (paths.cache / "probe.json").write_text(text)
    assert load_probe(paths) is None


def test_unified_memory_is_free_only_as_far_as_the_systems_memory_is(paths: Paths) -> None:
    found = detect(paths, probes(others=(MAC_GPU,))).gpus[0]
    assert found.vram_free_bytes == 9 * GIB


def test_bandwidth_comes_from_the_cache_of_the_same_processor_only(paths: Paths) -> None:
    assert detect(paths, probes()).memory.bandwidth_bytes_per_s is None
    save_bandwidth(paths, "CPU X", 30e9, 8)
    assert detect(paths, probes()).memory.bandwidth_bytes_per_s == 30e9
    assert load_bandwidth(paths, "CPU Y") is None
    (paths.cache / "bandwidth.json").write_text('{"cpu": "CPU X", "bytes_per_s": "fast"}')
    assert load_bandwidth(paths, "CPU X") is None


def test_bandwidth_counts_bytes_read_and_written() -> None:
    measured = measure_memory_bandwidth(2, copy_bytes=8 << 20, rounds=2)
    assert 1e8 < measured < 1e13


def test_instruction_sets_are_named_as_people_know_them() -> None:
    assert isa_names(frozenset({"avx2", "avx512f", "avx512_vnni", "mmx"}), "x86_64") == (
        "AVX2",
        "AVX-512",
        "AVX-512 VNNI",
    )
    assert isa_names(frozenset({"sve"}), "arm64") == ("NEON", "SVE")


def test_this_machine_is_described_within_half_a_second(paths: Paths) -> None:
    detect(paths)  # the first call imports
    start = time.process_time()
    profile = detect(paths, replace(DEFAULT_PROBES))
    assert time.process_time() - start < 0.5
    assert profile.cpu.name
    assert 0 < profile.memory.available_bytes <= profile.memory.total_bytes
    assert profile.disk.free_bytes > 0
    assert not [gap for gap in profile.gaps if gap.probe in {"cpu", "memory", "disk", "system"}]


def test_detection_imports_neither_torch_nor_the_chat_runtime() -> None:
    code = (
        "import sys; from core.hardware.detect import detect; from core.paths import current_paths; "
        "import core.recommend.recommend; detect(current_paths()); "
        "print(sorted({'torch', 'xllamacpp', 'transformers', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
