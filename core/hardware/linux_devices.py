"""AMD and Intel GPUs and NPUs on Linux, from the files below /sys alone (no driver library needed)."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from core.hardware.found import MAX_MEMORY_BYTES, Found, by_number, read_int, read_size, read_text
from core.hardware.gpu_arch import Architecture, amd_architecture, intel_architecture
from core.hardware.gpu_table import known_bandwidth
from core.hardware.npu_table import npu_by_pci_id
from core.hardware.pci_names import MAKERS, driver_of, product_name, slot_of
from core.hardware.profile import GpuInfo, NpuInfo, ProbeGap
from core.language import tr

_AMD, _INTEL, _NVIDIA = 0x1002, 0x8086, 0x10DE
_VENDORS = {_AMD: "amd", _INTEL: "intel", _NVIDIA: "nvidia", 0x1022: "amd"}
_GIB = 1 << 30
_DISPLAY = 0x03  # PCI base class
_NPU_DRIVERS = {
    "intel_vpu": ("Intel AI Boost", "intel"),
    "amdxdna": ("AMD XDNA (Ryzen AI)", "amd"),
    "rocket": ("Rockchip NPU", "rockchip"),
    "habanalabs": ("Intel Gaudi", "intel"),
    "qaic": ("Qualcomm Cloud AI", "qualcomm"),
    "ethosu": ("Arm Ethos-U", "arm"),
}
_APU_NAMES = re.compile(
    r"radeon (graphics|\d{3}m|80[56]0s)|raphael|phoenix|strix|cezanne|renoir|picasso|vega \d+ "
)


def probe_linux_gpus(root: Path = Path("/")) -> Found[GpuInfo]:
    """GPUs below /sys/class/drm other than NVIDIA's (NVML tells more about those), each card once.

    Cards that no driver, or not their maker's, serves are gaps: they are there and cannot be used.
    Displays without a maker (a boot framebuffer, a virtual machine's) are none that models can use.
    """
    gpus: list[GpuInfo] = []
    gaps: list[ProbeGap] = []
    seen: set[str] = set()
    for card in by_number((root / "sys/class/drm").glob("card*")):
        device = card / "device"
        vendor = read_int(device / "vendor") if card.name[4:].isdigit() else None
        if vendor not in MAKERS:
            continue
        slot = slot_of(device)
        if slot is not None and slot in seen:
            continue  # one card may have several display nodes
        seen.add(slot or card.name)
        if vendor == _NVIDIA:
            gaps.extend(_without_makers_driver(root, device, vendor))
            continue
        gpu = _amd(root, device) if vendor == _AMD else _intel(root, device)
        gpus.append(gpu)
        gaps.extend(_unknowns(gpu))
    for device in sorted((root / "sys/bus/pci/devices").glob("*")):
        vendor = read_int(device / "vendor")
        if vendor in MAKERS and device.name not in seen and _is_display(device):
            gaps.extend(_without_makers_driver(root, device, vendor))
    return Found(tuple(gpus), tuple(gaps))


def linux_nvidia_slots(root: Path = Path("/")) -> tuple[str, ...]:
    """The cards that NVIDIA's kernel driver serves: NVML should tell of each."""
    return tuple(
        device.name
        for device in sorted((root / "sys/bus/pci/devices").glob("*"))
        if read_int(device / "vendor") == _NVIDIA and _is_display(device) and driver_of(device) == "nvidia"
    )


def _is_display(device: Path) -> bool:
    return (read_int(device / "class") or 0) >> 16 == _DISPLAY


def _without_makers_driver(root: Path, device: Path, vendor: int) -> list[ProbeGap]:
    driver = driver_of(device)
    if vendor == _NVIDIA and driver == "nvidia":
        return []
    name = product_name(root, device, vendor)
    if driver == "vfio-pci":
        reason = tr("{name} is present, but it is set aside for virtual machines (vfio-pci)", name=name)
    elif driver:
        reason = tr(
            "{name} is present, but runs on the driver '{driver}', which models cannot use",
            name=name,
            driver=driver,
        )
    else:
        reason = tr("{name} is present, but no driver is loaded", name=name)
    return [ProbeGap(_VENDORS[vendor] if vendor == _NVIDIA else "gpu", reason)]


def _unknowns(gpu: GpuInfo) -> list[ProbeGap]:
    gaps = []
    if not gpu.vram_total_bytes and not gpu.integrated:
        gaps.append(ProbeGap("gpu", tr("the memory size of {gpu} cannot be read", gpu=gpu.name)))
    elif gpu.vram_free_bytes is None and not gpu.unified_memory:
        gaps.append(
            ProbeGap("gpu", tr("the driver does not tell how much memory of {gpu} is free", gpu=gpu.name))
        )
    if gpu.generation is None:
        gaps.append(
            ProbeGap("gpu", tr("which number formats {gpu} computes natively is not known", gpu=gpu.name))
        )
    return gaps


def probe_linux_npus(root: Path = Path("/")) -> Found[NpuInfo]:
    """Accelerators below /sys/class/accel, and Qualcomm's by its FastRPC device; known ones without driver
    are gaps."""
    npus: list[NpuInfo] = []
    gaps: list[ProbeGap] = []
    for accel in by_number((root / "sys/class/accel").glob("accel*")):
        device = accel / "device"
        driver = driver_of(device)
        vendor = read_int(device / "vendor") or 0
        known = npu_by_pci_id(vendor, read_int(device / "device") or 0)
        if known is None:
            other = (f"NPU ({driver or 'unknown driver'})", _VENDORS.get(vendor, "other"))
            known = NpuInfo(*_NPU_DRIVERS.get(driver or "", other))
        npus.append(replace(known, driver=driver))
    if (root / "sys/class/misc/fastrpc-cdsp").exists():
        npus.append(NpuInfo("Qualcomm Hexagon", "qualcomm", "fastrpc"))
    for device in sorted((root / "sys/bus/pci/devices").glob("*")):
        known = npu_by_pci_id(read_int(device / "vendor") or 0, read_int(device / "device") or 0)
        if known is not None and driver_of(device) is None:
            gaps.append(ProbeGap("npu", f"{known.name} is present, but no driver is loaded"))
    return Found(tuple(npus), tuple(gaps))


def _gfx_version(root: Path, device: Path) -> tuple[int, int, int] | None:
    """The graphics core's version from the ROCm kernel driver (110001 is gfx1101), matched by render node."""
    minors = {node.name[7:] for node in (device / "drm").glob("renderD*")}
    for node in by_number((root / "sys/class/kfd/kfd/topology/nodes").glob("*")):
        properties = dict(
            line.split(" ", 1) for line in (read_text(node / "properties") or "").splitlines() if " " in line
        )
        version = properties.get("gfx_target_version", "0")
        if properties.get("drm_render_minor") in minors and version.isdigit() and int(version):
            return int(version) // 10000, int(version) // 100 % 100, int(version) % 100
    return None


def _amd(root: Path, device: Path) -> GpuInfo:
    name = product_name(root, device, _AMD)
    own = read_size(device / "mem_info_vram_total") or 0
    shared = read_size(device / "mem_info_gtt_total") or 0
    # An APU has little memory of its own and may use far more of the system's; a guess, and named so.
    integrated = bool(_APU_NAMES.search(name.lower() + " ")) or (0 < own <= _GIB and shared > own)
    borrows = integrated and shared > own  # else its own part of the memory is the larger one
    total, used = own, read_size(device / "mem_info_vram_used")
    if borrows:
        total, used = shared, read_size(device / "mem_info_gtt_used")
    gfx = _gfx_version(root, device)
    architecture = amd_architecture(gfx, name, read_int(device / "device")) or Architecture("")
    return GpuInfo(
        name=name,
        vendor="amd",
        vram_total_bytes=total,
        vram_free_bytes=max(0, total - used) if used is not None and total else None,
        integrated=integrated,
        unified_memory=borrows,
        driver=driver_of(device),
        compute_capability=f"gfx{gfx[0]}{gfx[1]:x}{gfx[2]:x}" if gfx else None,
        native_bf16=architecture.bf16,
        native_fp8=architecture.fp8,
        bandwidth_bytes_per_s=known_bandwidth(name),
        generation=architecture.generation or None,
        native_int8=architecture.int8,
        native_tf32=architecture.tf32,
        bus_id=slot_of(device),
    )


def _intel(root: Path, device: Path) -> GpuInfo:
    """Intel's built-in GPU always sits in slot 00:02.0; an Arc card has memory of its own."""
    name = product_name(root, device, _INTEL)
    slot = slot_of(device)
    integrated = (slot or "").endswith("00:02.0")
    total, free = (0, None) if integrated else _intel_memory(device)
    architecture = intel_architecture(read_int(device / "device"), name) or Architecture("")
    return GpuInfo(
        name=name,
        vendor="intel",
        vram_total_bytes=total,
        vram_free_bytes=free,
        integrated=integrated,
        unified_memory=integrated,
        driver=driver_of(device),
        compute_capability=None,
        native_bf16=architecture.bf16,
        native_fp8=architecture.fp8,
        bandwidth_bytes_per_s=known_bandwidth(name),
        generation=architecture.generation or None,
        native_int8=architecture.int8,
        native_tf32=architecture.tf32,
        bus_id=slot,
    )


def _intel_memory(device: Path) -> tuple[int, int | None]:
    """Bytes (total, free or None): from the driver where it tells, else the largest PCI memory window."""
    for folder in (device, *by_number((device / "drm").glob("card*"))):
        total = read_size(folder / "lmem_total_bytes")
        if total:
            free = read_size(folder / "lmem_avail_bytes")
            return total, min(free, total) if free is not None else None
    tiles = [read_size(tile / "physical_vram_size_bytes") or 0 for tile in by_number(device.glob("tile*"))]
    return sum(tiles) or _largest_bar(device), None


def _largest_bar(device: Path) -> int:
    """Bytes of the largest PCI memory window when it is a gigabyte or more (resizable BAR), else 0."""
    largest = 0
    for line in (read_text(device / "resource") or "").splitlines():
        try:
            start, end = (int(field, 16) for field in line.split()[:2])
        except ValueError:
            continue
        largest = max(largest, end - start + 1 if end else 0)
    return largest if _GIB <= largest < MAX_MEMORY_BYTES else 0
