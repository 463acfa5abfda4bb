"""PCI devices on Linux: their driver, their slot, and their name by the system's list of PCI ids."""

from __future__ import annotations

import re
from pathlib import Path

from core.hardware.found import read_int, read_text

MAKERS = {0x1002: "AMD", 0x8086: "Intel", 0x10DE: "NVIDIA"}
_PCI_IDS = ("usr/share/misc/pci.ids", "usr/share/hwdata/pci.ids")


def driver_of(device: Path) -> str | None:
    """The kernel driver that is bound to a device's folder, or None."""
    return _uevent(device, "DRIVER")


def slot_of(device: Path) -> str | None:
    """The PCI slot (0000:01:00.0), or None for a device that is not on PCI."""
    return _uevent(device, "PCI_SLOT_NAME")


def _uevent(device: Path, wanted: str) -> str | None:
    for line in (read_text(device / "uevent") or "").splitlines():
        key, _, value = line.partition("=")
        if key == wanted:
            return value or None
    return None


def product_name(root: Path, device: Path, vendor: int) -> str:
    """The card's own product name, else the name in the system's list of PCI ids, else its number."""
    product = read_text(device / "product_name")
    if product:
        return product
    number = read_int(device / "device") or 0
    maker = MAKERS.get(vendor, f"{vendor:04x}")
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
