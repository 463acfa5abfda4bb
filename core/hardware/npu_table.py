"""NPUs by PCI id, chip or name: what they are called, their generation and the TOPS their makers state.

Sources: the Linux drivers intel_vpu and amdxdna (PCI ids), the makers' product pages (INT8 TOPS of the NPU
alone; where one id covers several chips, the slowest counts) and Apple's technical specifications.
"""

from __future__ import annotations

import re

from core.hardware.profile import NpuInfo

_INTEL, _AMD = 0x8086, 0x1022
_INTEL_NAME, _AMD_NAME = "Intel AI Boost", "AMD XDNA (Ryzen AI)"

_BY_PCI_ID: dict[tuple[int, int], NpuInfo] = {
    (_INTEL, 0x7D1D): NpuInfo(_INTEL_NAME, "intel", None, "NPU 3720 (Meteor Lake)", 11),
    (_INTEL, 0xAD1D): NpuInfo(_INTEL_NAME, "intel", None, "NPU 3720 (Arrow Lake)", 11),
    (_INTEL, 0x643E): NpuInfo(_INTEL_NAME, "intel", None, "NPU 4 (Lunar Lake)", 40),
    (_INTEL, 0xB03E): NpuInfo(_INTEL_NAME, "intel", None, "NPU 5 (Panther Lake)", 46),
    (_AMD, 0x1502): NpuInfo(_AMD_NAME, "amd", None, "XDNA", 10),
    (_AMD, 0x17F0): NpuInfo(_AMD_NAME, "amd", None, "XDNA 2", 50),
}

_APPLE_TOPS = {"M1": 11, "M2": 15.8, "M3": 18, "M4": 38}


def npu_by_pci_id(vendor: int, device: int) -> NpuInfo | None:
    return _BY_PCI_ID.get((vendor, device))


def apple_npu(chip: str) -> NpuInfo:
    """The Neural Engine of "Apple M2 Max"; an Ultra has two of them."""
    matched = re.match(r"Apple (M\d+)( Ultra)?", chip)
    tops = _APPLE_TOPS.get(matched[1]) if matched else None
    if matched and matched[2] and tops is not None:
        tops *= 2
    return NpuInfo("Apple Neural Engine", "apple", "Core ML", chip, tops)


def qualcomm_npu(name: str) -> tuple[str | None, float | None]:
    """(generation, TOPS) of the Hexagon NPU by the device's name on Windows."""
    if re.search(r"snapdragon\W+r?\W*x2", name, re.IGNORECASE):
        return "Hexagon (Snapdragon X2)", 80
    if re.search(r"snapdragon\W+r?\W*x\b", name, re.IGNORECASE):
        return "Hexagon (Snapdragon X)", 45
    return None, None
