"""macOS and Windows, from recorded sysctl values and registry keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from core.hardware.gpu_table import known_bandwidth
from core.hardware.macos_devices import probe_macos_gpus, probe_macos_npus, working_set_bytes
from core.hardware.windows_devices import (
    ACCELERATOR_CLASS,
    DISPLAY_CLASS,
    probe_windows_gpus,
    probe_windows_npus,
)

GIB = 1 << 30


def test_an_apple_chip_shares_its_memory_up_to_metals_limit() -> None:
    values = {
        "machdep.cpu.brand_string": "Apple M2 Pro",
        "hw.memsize": str(16 * GIB),
        "iogpu.wired_limit_mb": "0",
    }
    (gpu,) = probe_macos_gpus(values.get).items
    assert gpu.vram_total_bytes == 16 * GIB * 2 // 3
    assert gpu.unified_memory
    assert gpu.native_bf16
    assert gpu.bandwidth_bytes_per_s == 200e9
    assert [npu.vendor for npu in probe_macos_npus(values.get).items] == ["apple"]


def test_the_users_own_metal_limit_counts() -> None:
    assert working_set_bytes(64 * GIB, 0) == 48 * GIB
    assert working_set_bytes(64 * GIB, 56 * 1024) == 56 * GIB


def test_an_intel_mac_has_no_gpu_for_the_runtimes() -> None:
    values = {"machdep.cpu.brand_string": "Intel(R) Core(TM) i7-9750H", "hw.memsize": str(16 * GIB)}
    assert probe_macos_gpus(values.get).items == ()
    assert probe_macos_npus(values.get).items == ()


def registry(class_key: str) -> list[Mapping[str, Any]]:
    if class_key == DISPLAY_CLASS:
        return [
            {
                "DriverDesc": "AMD Radeon RX 7800 XT",
                "MatchingDeviceId": r"PCI\VEN_1002&DEV_747E",
                "HardwareInformation.qwMemorySize": 16 * GIB,
                "DriverVersion": "31.0.24002.92",
            },
            {
                "DriverDesc": "Intel(R) UHD Graphics 770",
                "MatchingDeviceId": r"PCI\VEN_8086&DEV_4680",
                "HardwareInformation.MemorySize": (128 << 20).to_bytes(4, "little"),
            },
            {"DriverDesc": "NVIDIA GeForce RTX 4070", "MatchingDeviceId": r"PCI\VEN_10DE&DEV_2786"},
            {"DriverDesc": "Microsoft Remote Display Adapter", "MatchingDeviceId": "RdpIdd_IndirectDisplay"},
        ]
    assert class_key == ACCELERATOR_CLASS
    return [{"DriverDesc": "Intel(R) AI Boost", "MatchingDeviceId": r"PCI\VEN_8086&DEV_7D1D"}]


def test_the_registry_tells_gpus_above_four_gigabytes_and_skips_what_is_no_card() -> None:
    found = probe_windows_gpus(registry)
    radeon, uhd = found.items
    assert (radeon.vendor, radeon.vram_total_bytes, radeon.integrated) == ("amd", 16 * GIB, False)
    assert radeon.driver == "31.0.24002.92"
    assert (radeon.generation, radeon.native_bf16) == ("RDNA 3", True)
    assert (uhd.vendor, uhd.vram_total_bytes, uhd.integrated) == ("intel", 0, True)  # it borrows
    assert [gap.reason for gap in found.gaps] == [
        "Windows does not tell how much memory of the AMD Radeon RX 7800 XT is free"
    ]
    assert [npu.vendor for npu in probe_windows_npus(registry).items] == ["intel"]


@pytest.mark.parametrize(
    ("name", "gigabytes"),
    [
        ("NVIDIA GeForce RTX 4070 Ti SUPER", 672),
        ("NVIDIA GeForce RTX 4070 Ti", 504),
        ("NVIDIA GeForce RTX 4070 Laptop GPU", 256),
        ("Apple M1 Max", 400),
        ("AMD Radeon RX 7900 XT", 800),
        ("NVIDIA A100-SXM4-40GB", 1555),
        ("A graphics card of the future", None),
    ],
)
def test_the_bandwidth_table_takes_the_most_specific_name(name: str, gigabytes: float | None) -> None:
    assert known_bandwidth(name) == (None if gigabytes is None else gigabytes * 1e9)
