"""AMD and Intel GPUs and NPUs on Linux, from the files below /sys alone (no driver library needed)."""

from __future__ import annotations

import re
from pathlib import Path

from core.hardware.found import Found, by_number, read_int, read_text
from core.hardware.gpu_table import known_bandwidth
from core.hardware.profile import GpuInfo, NpuInfo, ProbeGap

_AMD, _INTEL, _NVIDIA = 0x1002, 0x8086, 0x10DE
_VENDORS = {_AMD: "amd", _INTEL: "intel", _NVIDIA: "nvidia"}
_GIB = 1 << 30
_PCI_IDS = ("usr/share/misc/pci.ids", "usr/share/hwdata/pci.ids")
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
    """GPUs below /sys/class/drm other than NVIDIA's (NVML tells more about those).

    An NVIDIA card whose kernel driver is not NVIDIA's own is a gap: it is there and cannot be used.
    """
    gpus: list[GpuInfo] = []
    gaps: list[ProbeGap] = []
    for card in by_number((root / "sys/class/drm").glob("card*")):
        device = card / "device"
        vendor = read_int(device / "vendor") if card.name[4:].isdigit() else None
        if vendor not in _VENDORS:
            continue
        driver = _driver(device)
        if vendor == _NVIDIA:
            if driver != "nvidia":
                gaps.append(
                    ProbeGap(
                        "nvidia", f"an NVIDIA GPU is present, but runs on the driver '{driver or 'none'}'"
                    )
                )
            continue
        name = _product_name(root, device, vendor)
        gpu = _amd(root, device, name, driver) if vendor == _AMD else _intel(device, name, driver)
        if not gpu.vram_total_bytes and not gpu.integrated:
            gaps.append(ProbeGap("gpu", f"the memory size of {gpu.name} cannot be read"))
        gpus.append(gpu)
    return Found(tuple(gpus), tuple(gaps))


def probe_linux_npus(root: Path = Path("/")) -> Found[NpuInfo]:
    """Accelerators below /sys/class/accel."""
    npus = []
    for accel in by_number((root / "sys/class/accel").glob("accel*")):
        driver = _driver(accel / "device")
        vendor = _VENDORS.get(read_int(accel / "device/vendor") or 0, "other")
        npus.append(NpuInfo(*_NPU_DRIVERS.get(driver or "", (f"NPU ({driver or 'unknown driver'})", vendor))))
    return Found(tuple(npus))


def _driver(device: Path) -> str | None:
    for line in (read_text(device / "uevent") or "").splitlines():
        key, _, value = line.partition("=")
        if key == "DRIVER":
            return value
    return None


def _slot(device: Path) -> str:
    for line in (read_text(device / "uevent") or "").splitlines():
        key, _, value = line.partition("=")
        if key == "PCI_SLOT_NAME":
            return value
    return ""


def _product_name(root: Path, device: Path, vendor: int) -> str:
    """The card's own product name, else the name in the system's list of PCI ids, else its number."""
    product = read_text(device / "product_name")
    if product:
        return product
    number = read_int(device / "device") or 0
    maker = {_AMD: "AMD", _INTEL: "Intel"}[vendor]
    for place in _PCI_IDS:
        found = _pci_name(root / place, vendor, number)
        if found:
            marketing = re.search(r"\[(.+)\]", found)
            name = marketing[1] if marketing else found
            return name if name.startswith(maker) else f"{maker} {name}"
    return f"{maker} GPU {number:04x}"


def _pci_name(ids: Path, vendor: int, number: int) -> str | None:
    """The device's line below its vendor's in pci.ids (format: https://pci-ids.ucw.cz)."""
    text = "\n" + (read_text(ids) or "")
    start = text.find(f"\n{vendor:04x}  ")
    if start < 0:
        return None
    for line in text[start + 1 :].split("\n")[1:]:
        if line and not line.startswith(("\t", "#")):
            return None
        if line.startswith(f"\t{number:04x}  "):
            return line[7:].strip()
    return None


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


def _amd(root: Path, device: Path, name: str, driver: str | None) -> GpuInfo:
    total = read_int(device / "mem_info_vram_total") or 0
    used = read_int(device / "mem_info_vram_used")
    shared = read_int(device / "mem_info_gtt_total") or 0
    # An APU has little memory of its own and may use far more of the system's; a guess, and named so.
    integrated = bool(_APU_NAMES.search(name.lower() + " ")) or (0 < total <= _GIB and shared > total)
    gfx = _gfx_version(root, device)
    if integrated and shared > total:
        total, used = shared, read_int(device / "mem_info_gtt_used")
    return GpuInfo(
        name=name,
        vendor="amd",
        vram_total_bytes=total,
        vram_free_bytes=max(0, total - used) if used is not None and total else None,
        integrated=integrated,
        unified_memory=integrated,
        driver=driver,
        compute_capability=f"gfx{gfx[0]}{gfx[1]:x}{gfx[2]:x}" if gfx else None,
        native_bf16=gfx is not None and (gfx >= (11, 0, 0) or (9, 0, 10) <= gfx < (10, 0, 0)),
        native_fp8=gfx is not None and (gfx >= (12, 0, 0) or (9, 4, 2) <= gfx < (10, 0, 0)),
        bandwidth_bytes_per_s=known_bandwidth(name),
    )


def _intel(device: Path, name: str, driver: str | None) -> GpuInfo:
    """Intel's built-in GPU always sits in slot 00:02.0; an Arc card shows its memory as its largest BAR."""
    integrated = _slot(device).endswith("00:02.0")
    total = 0 if integrated else _largest_bar(device)
    return GpuInfo(
        name=name,
        vendor="intel",
        vram_total_bytes=total,
        vram_free_bytes=None,
        integrated=integrated,
        unified_memory=integrated,
        driver=driver,
        compute_capability=None,
        native_bf16=not integrated,
        native_fp8=False,
        bandwidth_bytes_per_s=known_bandwidth(name),
    )


def _largest_bar(device: Path) -> int:
    """Bytes of the largest PCI memory window when it is a gigabyte or more (resizable BAR), else 0."""
    largest = 0
    for line in (read_text(device / "resource") or "").splitlines():
        try:
            start, end = (int(field, 16) for field in line.split()[:2])
        except ValueError:
            continue
        largest = max(largest, end - start + 1 if end else 0)
    return largest if largest >= _GIB else 0
