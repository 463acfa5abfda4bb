"""GPUs and NPUs on Windows, from the registry (WMI stops counting memory at 4 GB)."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from typing import Any

from core.hardware.found import Found
from core.hardware.gpu_table import known_bandwidth
from core.hardware.profile import GpuInfo, NpuInfo

# The device classes "Display" and "ComputeAccelerator" (Microsoft: system-defined device setup classes).
_CLASSES = r"SYSTEM\CurrentControlSet\Control\Class"
DISPLAY_CLASS = _CLASSES + r"\{4d36e968-e325-11ce-bfc1-08002be10318}"
ACCELERATOR_CLASS = _CLASSES + r"\{f01a9d53-3ff6-48d2-9f97-c8a7004be10c}"

Registry = Callable[[str], list[Mapping[str, Any]]]

_VENDORS = {"1002": "amd", "8086": "intel", "10DE": "nvidia", "4D4F4351": "qualcomm", "QCOM": "qualcomm"}
_BUILT_IN = re.compile(
    r"(uhd|iris|hd) graphics|intel\(r\) graphics|arc\(tm\) graphics|radeon\(tm\) graphics|adreno"
)
_GIB = 1 << 30


def read_registry(class_key: str) -> list[Mapping[str, Any]]:
    """The values of every numbered device (0000, 0001, ...) below a class key of HKEY_LOCAL_MACHINE."""
    devices: list[Mapping[str, Any]] = []
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, class_key) as parent:
            for index in range(winreg.QueryInfoKey(parent)[0]):
                name = winreg.EnumKey(parent, index)
                if not name.isdigit():
                    continue
                try:
                    with winreg.OpenKey(parent, name) as key:
                        count = winreg.QueryInfoKey(key)[1]
                        devices.append(dict(winreg.EnumValue(key, i)[:2] for i in range(count)))
                except OSError:  # a device that only the system may read
                    continue
    return devices


def _size(values: Mapping[str, Any]) -> int:
    """Memory in bytes: a 64-bit number, or on older drivers four little-endian bytes."""
    for key in ("HardwareInformation.qwMemorySize", "HardwareInformation.MemorySize"):
        value = values.get(key)
        if isinstance(value, bytes):
            value = int.from_bytes(value, "little")
        if isinstance(value, int) and value > 0:
            return value
    return 0


def _vendor(values: Mapping[str, Any]) -> str | None:
    """The maker by its hardware id; None for drivers with no hardware (remote desktop, basic display)."""
    text = str(values.get("MatchingDeviceId", "")).upper()
    if not text.startswith(("PCI\\", "ACPI\\")):
        return None
    matched = re.search(r"VEN_([0-9A-Z]+)", text)
    return _VENDORS.get(matched[1], "other") if matched else "other"


def probe_windows_gpus(registry: Registry = read_registry) -> Found[GpuInfo]:
    """AMD, Intel and other GPUs; NVIDIA's are NVML's to tell."""
    gpus = []
    for values in registry(DISPLAY_CLASS):
        vendor = _vendor(values)
        name = str(values.get("DriverDesc", "")).strip()
        if vendor is None or vendor == "nvidia" or not name:
            continue
        total = _size(values)
        integrated = bool(_BUILT_IN.search(name.lower())) or total < _GIB
        gpus.append(
            GpuInfo(
                name=name,
                vendor=vendor,
                vram_total_bytes=total,
                vram_free_bytes=None,
                integrated=integrated,
                unified_memory=integrated,
                driver=str(values["DriverVersion"]) if "DriverVersion" in values else None,
                compute_capability=None,
                native_bf16=False,  # the registry does not tell; torch's probe may
                native_fp8=False,
                bandwidth_bytes_per_s=known_bandwidth(name),
            )
        )
    return Found(tuple(gpus))


def probe_windows_npus(registry: Registry = read_registry) -> Found[NpuInfo]:
    npus = []
    for values in registry(ACCELERATOR_CLASS):
        vendor, name = _vendor(values), str(values.get("DriverDesc", "")).strip()
        if vendor is not None and name:
            npus.append(NpuInfo(name, vendor))
    return Found(tuple(npus))
