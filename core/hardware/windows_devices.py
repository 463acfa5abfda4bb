"""GPUs and NPUs on Windows, from the registry (WMI stops counting memory at 4 GB).

The registry keeps an entry for every card that was ever plugged in, and for virtual displays: what the device
manager does not call present is not counted.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from core.hardware.found import MAX_MEMORY_BYTES, Found
from core.hardware.gpu_arch import Architecture, amd_architecture, intel_architecture
from core.hardware.gpu_table import known_bandwidth
from core.hardware.npu_table import npu_by_pci_id, qualcomm_npu
from core.hardware.profile import GpuInfo, NpuInfo, ProbeGap
from core.hardware.windows_memory import AdapterUse, InUse, memory_in_use

# The device classes "Display" and "ComputeAccelerator" (Microsoft: system-defined device setup classes).
_CLASSES = r"SYSTEM\CurrentControlSet\Control\Class"
DISPLAY_CLASS = _CLASSES + r"\{4d36e968-e325-11ce-bfc1-08002be10318}"
ACCELERATOR_CLASS = _CLASSES + r"\{f01a9d53-3ff6-48d2-9f97-c8a7004be10c}"
_ENUM = r"SYSTEM\CurrentControlSet\Enum"
_PRESENT_OF_CLASS = 0x100 | 0x200  # CM_GETIDLIST_FILTER_PRESENT | CM_GETIDLIST_FILTER_CLASS (cfgmgr32.h)

ENTRY = "@entry"  # under this key a registry reader gives the device's own number, "0000"

Registry = Callable[[str], list[Mapping[str, Any]]]
Present = Callable[[str], frozenset[str] | None]

_VENDORS = {
    "1002": "amd",
    "1022": "amd",
    "8086": "intel",
    "10DE": "nvidia",
    "4D4F4351": "qualcomm",
    "QCOM": "qualcomm",
}
_BUILT_IN = re.compile(
    r"(uhd|iris|hd)(\(r\))? (xe |plus |pro )?graphics|intel\(r\) graphics"
    r"|arc\(tm\) (pro )?(graphics|1[34]0[vt])|radeon(\(tm\))? (graphics|\d{3}m|80[56]0s)|adreno"
)
_GIB = 1 << 30
_LARGE_CARVE_OUT = 16 * _GIB  # a built-in GPU that was given this much (Ryzen AI Max) keeps it for itself


def read_registry(class_key: str) -> list[Mapping[str, Any]]:
    """The values of every numbered device (0000, 0001, ...) below a class key of HKEY_LOCAL_MACHINE."""
    devices: list[Mapping[str, Any]] = []
    if sys.platform == "win32":
        import winreg

        try:
            opened = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, class_key)
        except FileNotFoundError:  # no device of this class was ever here
            return devices
        with opened as parent:
            for index in range(winreg.QueryInfoKey(parent)[0]):
                name = winreg.EnumKey(parent, index)
                if not name.isdigit():
                    continue
                try:
                    with winreg.OpenKey(parent, name) as key:
                        count = winreg.QueryInfoKey(key)[1]
                        values = dict(winreg.EnumValue(key, i)[:2] for i in range(count))
                        devices.append({**values, ENTRY: name})
                except OSError:  # a device that only the system may read
                    continue
    return devices


def present_devices(class_key: str) -> frozenset[str] | None:
    """The numbers ("0000", ...) of this class's devices that are plugged in now; None when it is not told."""
    if sys.platform == "win32":
        import ctypes
        import winreg

        manager = ctypes.windll.cfgmgr32
        guid = ctypes.c_wchar_p(class_key.rpartition("\\")[2])
        size = ctypes.c_ulong()
        if manager.CM_Get_Device_ID_List_SizeW(ctypes.byref(size), guid, _PRESENT_OF_CLASS) != 0:
            return None
        buffer = ctypes.create_unicode_buffer(size.value + 1)
        if manager.CM_Get_Device_ID_ListW(guid, buffer, size.value, _PRESENT_OF_CLASS) != 0:
            return None
        numbers = set()
        for instance in filter(None, buffer[: size.value].split("\0")):
            try:
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, rf"{_ENUM}\{instance}") as key:
                    numbers.add(str(winreg.QueryValueEx(key, "Driver")[0]).rpartition("\\")[2])
            except OSError:  # a device without a driver has no entry of the class
                continue
        return frozenset(numbers)
    return None


def _size(values: Mapping[str, Any]) -> int:
    """Memory in bytes: a 64-bit number, or on older drivers four little-endian bytes."""
    for key in ("HardwareInformation.qwMemorySize", "HardwareInformation.MemorySize"):
        value = values.get(key)
        if isinstance(value, bytes):
            value = int.from_bytes(value, "little")
        if isinstance(value, int) and 0 < value < MAX_MEMORY_BYTES:
            return value
    return 0


def _hardware_id(values: Mapping[str, Any]) -> tuple[str, int | None] | None:
    """(maker, device number) by the hardware id; None for drivers with no hardware (remote or virtual)."""
    text = str(values.get("MatchingDeviceId", "")).upper()
    if not text.startswith(("PCI\\", "ACPI\\")):
        return None
    maker = re.search(r"VEN_([0-9A-Z]+)", text) or re.match(r"ACPI\\(QCOM)", text)
    device = re.search(r"DEV_([0-9A-F]{4})", text)
    return (
        _VENDORS.get(maker[1], "other") if maker else "other",
        int(device[1], 16) if device else None,
    )


def _present_entries(class_key: str, registry: Registry, present: Present) -> list[Mapping[str, Any]]:
    """The entries of devices that are here now.

    Without an answer from the device manager, entries of the same driver and hardware count once.
    """
    here = present(class_key)
    entries: list[Mapping[str, Any]] = []
    seen: set[tuple[str, str]] = set()
    for index, values in enumerate(registry(class_key)):
        number = str(values.get(ENTRY, f"{index:04d}"))
        same = (str(values.get("DriverDesc", "")), str(values.get("MatchingDeviceId", "")).upper())
        if (here is not None and number not in here) or (here is None and same in seen):
            continue
        seen.add(same)
        entries.append(values)
    return entries


def probe_windows_gpus(
    registry: Registry = read_registry,
    present: Present = present_devices,
    in_use: InUse = memory_in_use,
) -> Found[GpuInfo]:
    """AMD, Intel and Qualcomm GPUs; NVIDIA's are NVML's to tell.

    Cards of other makers (a server's management display, a virtual machine's) are none that models can use.
    """
    gpus: list[GpuInfo] = []
    gaps: list[ProbeGap] = []
    uses = list(in_use())
    for values in _present_entries(DISPLAY_CLASS, registry, present):
        identity, name = _hardware_id(values), str(values.get("DriverDesc", "")).strip()
        if identity is None or not name:
            continue
        vendor, device = identity
        if "basic display" in name.lower():
            gaps.append(
                ProbeGap("gpu", "a graphics card runs on Microsoft's basic driver, not on its maker's")
            )
        elif vendor not in {"nvidia", "other"}:
            gpu = _with_free_memory(_gpu(values, vendor, device, name), device, uses)
            gpus.append(gpu)
            gaps.extend(_unknowns(gpu, known=_architecture(vendor, device, name) is not None))
    return Found(tuple(gpus), tuple(gaps))


def windows_nvidia_names(
    registry: Registry = read_registry, present: Present = present_devices
) -> tuple[str, ...]:
    """The NVIDIA cards that Windows has a driver for: NVML should tell of each."""
    return tuple(
        str(values.get("DriverDesc", "")).strip()
        for values in _present_entries(DISPLAY_CLASS, registry, present)
        if (identity := _hardware_id(values)) is not None and identity[0] == "nvidia"
    )


def _architecture(vendor: str, device: int | None, name: str) -> Architecture | None:
    if vendor == "amd":
        return amd_architecture(None, name, device)
    if vendor == "intel":
        return intel_architecture(device, name)
    return Architecture("Adreno") if "adreno" in name.lower() else None


def _gpu(values: Mapping[str, Any], vendor: str, device: int | None, name: str) -> GpuInfo:
    total = _size(values)
    integrated = bool(_BUILT_IN.search(name.lower())) or total < _GIB
    borrows = integrated and total < _LARGE_CARVE_OUT
    architecture = _architecture(vendor, device, name) or Architecture("")
    return GpuInfo(
        name=name,
        vendor=vendor,
        # A built-in GPU's own part is mostly small; how much it may borrow follows from the memory.
        vram_total_bytes=0 if borrows else total,
        vram_free_bytes=None,
        integrated=integrated,
        unified_memory=borrows,
        driver=str(values["DriverVersion"]) if "DriverVersion" in values else None,
        compute_capability=None,
        native_bf16=architecture.bf16,
        native_fp8=architecture.fp8,
        bandwidth_bytes_per_s=known_bandwidth(name),
        generation=architecture.generation or None,
        native_int8=architecture.int8,
        native_tf32=architecture.tf32,
    )


def _with_free_memory(gpu: GpuInfo, device: int | None, uses: list[AdapterUse]) -> GpuInfo:
    """What is free of the card's own memory; the use that is counted is taken out of ``uses``."""
    if gpu.unified_memory or not gpu.vram_total_bytes:
        return gpu
    for use in uses:
        if use.device == device and _VENDORS.get(f"{use.vendor:04X}") == gpu.vendor:
            uses.remove(use)
            return replace(gpu, vram_free_bytes=max(0, gpu.vram_total_bytes - use.used_bytes))
    return gpu


def _unknowns(gpu: GpuInfo, *, known: bool) -> list[ProbeGap]:
    gaps = []
    if not gpu.unified_memory and gpu.vram_free_bytes is None:
        gaps.append(ProbeGap("gpu", f"Windows does not tell how much memory of the {gpu.name} is free"))
    if not known:
        gaps.append(ProbeGap("gpu", f"which number formats the {gpu.name} computes natively is not known"))
    return gaps


def probe_windows_npus(
    registry: Registry = read_registry, present: Present = present_devices
) -> Found[NpuInfo]:
    npus = []
    for values in _present_entries(ACCELERATOR_CLASS, registry, present):
        identity, name = _hardware_id(values), str(values.get("DriverDesc", "")).strip()
        if identity is None or not name:
            continue
        vendor, device = identity
        driver = str(values["DriverVersion"]) if "DriverVersion" in values else None
        known = npu_by_pci_id({"intel": 0x8086, "amd": 0x1022}.get(vendor, 0), device or 0)
        if known is not None:
            npus.append(replace(known, driver=driver))
        else:
            generation, tops = qualcomm_npu(name) if vendor == "qualcomm" else (None, None)
            npus.append(NpuInfo(name, vendor, driver, generation, tops))
    return Found(tuple(npus))
