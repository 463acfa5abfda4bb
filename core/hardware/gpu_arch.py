"""GPU generations and the number formats that each computes in itself.

Sources: NVIDIA's CUDA programming guide (compute capabilities; BF16 and TF32 tensor cores from 8.0, INT8 from
7.2, FP8 from 8.9), AMD's instruction set guides (CDNA 1 to 4, RDNA 3 and 4: WMMA and MFMA instructions),
Intel's Xe documentation (XMX in Xe-HPG, Xe-LPG+, Xe2 and Xe-HPC; TF32 in Xe-HPC and from Xe2 on), Apple's
Metal feature set tables (bfloat from family 8 on), the Linux drivers' lists of PCI ids.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Architecture:
    """A generation by name, and its native formats."""

    generation: str
    bf16: bool = False
    fp8: bool = False
    int8: bool = False
    tf32: bool = False


# NVIDIA: (from this compute capability on, generation); the last entry that is not above wins.
_NVIDIA: tuple[tuple[tuple[int, int], str], ...] = (
    ((3, 0), "Kepler"),
    ((5, 0), "Maxwell"),
    ((6, 0), "Pascal"),
    ((7, 0), "Volta"),
    ((7, 5), "Turing"),
    ((8, 0), "Ampere"),
    ((8, 9), "Ada Lovelace"),
    ((9, 0), "Hopper"),
    ((10, 0), "Blackwell"),
)


def nvidia_architecture(major: int, minor: int) -> Architecture | None:
    """The generation of a compute capability; None for (0, 0), which means that it was not told."""
    at = (major, minor)
    names = [name for start, name in _NVIDIA if start <= at]
    if not names:
        return None
    return Architecture(names[-1], at >= (8, 0), at >= (8, 9), at >= (7, 2), at >= (8, 0))


_CDNA3 = Architecture("CDNA 3", bf16=True, fp8=True, int8=True, tf32=True)
_CDNA4 = Architecture("CDNA 4", bf16=True, fp8=True, int8=True)
_RDNA3 = Architecture("RDNA 3", bf16=True, int8=True)
_RDNA35 = Architecture("RDNA 3.5", bf16=True, int8=True)
_RDNA4 = Architecture("RDNA 4", bf16=True, fp8=True, int8=True)
_RDNA2 = Architecture("RDNA 2")

# AMD: (from this graphics core on, architecture); gfx90a is (9, 0, 10).
_AMD: tuple[tuple[tuple[int, int, int], Architecture], ...] = (
    ((8, 0, 0), Architecture("GCN 3 or 4")),
    ((9, 0, 0), Architecture("Vega")),
    ((9, 0, 8), Architecture("CDNA", bf16=True, int8=True)),
    ((9, 0, 9), Architecture("Vega")),
    ((9, 0, 10), Architecture("CDNA 2", bf16=True, int8=True)),
    ((9, 0, 12), Architecture("Vega")),
    ((9, 4, 0), _CDNA3),
    ((9, 5, 0), _CDNA4),
    ((10, 1, 0), Architecture("RDNA")),
    ((10, 3, 0), _RDNA2),
    ((11, 0, 0), _RDNA3),
    ((11, 5, 0), _RDNA35),
    ((12, 0, 0), _RDNA4),
)

_AMD_NAMES: tuple[tuple[str, Architecture], ...] = (
    (r"instinct mi35\d", _CDNA4),
    (r"instinct mi3\d\d", _CDNA3),
    (r"instinct mi2\d\d", Architecture("CDNA 2", bf16=True, int8=True)),
    (r"rx 9\d{3}|ai pro r9", _RDNA4),
    (r"80[56]0s|8[89]0m|8[46]0m", _RDNA35),
    (r"rx 7\d{3}|7[468]0m|pro w7\d{3}", _RDNA3),
    (r"rx 6\d{3}|6[18]0m|660m|pro w6\d{3}", _RDNA2),
    (r"rx 5[3-7]00", Architecture("RDNA")),
    (r"vega|radeon vii", Architecture("Vega")),
    (r"rx [45]\d0\b", Architecture("GCN 3 or 4")),
)


# Built-in GPUs whose name is only "Radeon Graphics", by PCI device id.
_AMD_BUILT_IN = {
    0x1636: Architecture("Vega"),
    0x1638: Architecture("Vega"),
    0x164C: Architecture("Vega"),
    0x164E: _RDNA2,
    0x13C0: _RDNA2,
    0x1506: _RDNA2,
    0x1681: _RDNA2,
    0x15BF: _RDNA3,
    0x15C8: _RDNA3,
    0x1900: _RDNA3,
    0x1901: _RDNA3,
    0x1114: _RDNA35,
    0x150E: _RDNA35,
    0x1586: _RDNA35,
}


def amd_architecture(
    gfx: tuple[int, int, int] | None, name: str, device_id: int | None = None
) -> Architecture | None:
    """By the graphics core where the driver tells it, else by the PCI device id or the product's name."""
    if gfx is not None:
        found = [architecture for start, architecture in _AMD if start <= gfx]
        return found[-1] if found else None
    return _AMD_BUILT_IN.get(device_id or 0) or _by_name(_AMD_NAMES, name)


_XE_LP = Architecture("Xe-LP")
_XE_LPG = Architecture("Xe-LPG")
_XE_LPG_PLUS = Architecture("Xe-LPG+", bf16=True, int8=True)
_XE_HPG = Architecture("Xe-HPG", bf16=True, int8=True)
_XE_HPC = Architecture("Xe-HPC", bf16=True, int8=True, tf32=True)
_XE2 = Architecture("Xe2", bf16=True, int8=True, tf32=True)
_XE3 = Architecture("Xe3", bf16=True, int8=True, tf32=True)

# Intel: the leading digits of PCI device ids, longest first (the xe and i915 drivers' lists).
_INTEL_IDS: tuple[tuple[str, Architecture], ...] = (
    ("7d51", _XE_LPG_PLUS),
    ("7dd1", _XE_LPG_PLUS),
    ("7d", _XE_LPG),
    ("56", _XE_HPG),
    ("4f8", _XE_HPG),
    ("e2", _XE2),
    ("64", _XE2),
    ("b0", _XE3),
    ("0bd", _XE_HPC),
    ("0b6", _XE_HPC),
    ("9a", _XE_LP),
    ("46", _XE_LP),
    ("4c", _XE_LP),
    ("49", _XE_LP),
    ("a7", _XE_LP),
)

_INTEL_NAMES: tuple[tuple[str, Architecture], ...] = (
    (r"arc (pro )?b3[79]0", _XE3),
    (r"arc 1[34]0v|arc (pro )?b\d", _XE2),
    (r"arc (pro )?1[34]0t", _XE_LPG_PLUS),
    (r"arc (pro )?a\d", _XE_HPG),
    (r"arc graphics|arc pro graphics", _XE_LPG),
    (r"data center gpu max", _XE_HPC),
    (r"data center gpu flex", _XE_HPG),
    (r"iris xe|uhd graphics (7[0-9]0|for)", _XE_LP),
    (r"(uhd|hd|iris|iris plus|iris pro) graphics", Architecture("Gen9 or older")),
)


def intel_architecture(device_id: int | None, name: str) -> Architecture | None:
    """By the PCI device id where it is known, else by the product's name."""
    if device_id is not None:
        digits = f"{device_id:04x}"
        for start, architecture in _INTEL_IDS:
            if digits.startswith(start):
                return architecture
    return _by_name(_INTEL_NAMES, name)


_APPLE_FAMILIES = {"M1": "apple7", "M2": "apple8", "M3": "apple9", "M4": "apple9", "M5": "apple10"}


def apple_family(chip: str) -> str | None:
    """Metal's GPU family of a chip such as "Apple M3 Pro"."""
    matched = re.match(r"Apple (M\d+)\b", chip)
    return _APPLE_FAMILIES.get(matched[1]) if matched else None


def apple_architecture(chip: str) -> Architecture | None:
    family = apple_family(chip)
    if family is None:
        return None
    return Architecture(f"Apple family {family.removeprefix('apple')}", bf16=family != "apple7")


def _by_name(table: tuple[tuple[str, Architecture], ...], name: str) -> Architecture | None:
    plain = re.sub(r"\((r|tm|c)\)", "", name.lower())
    plain = re.sub(r"\s+", " ", plain)
    return next((architecture for pattern, architecture in table if re.search(pattern, plain)), None)
