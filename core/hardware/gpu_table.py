"""Memory bandwidth of well-known GPUs, for when the driver does not tell it.

Bytes a second from the makers' data sheets (memory clock x bus width): NVIDIA GeForce/RTX/data-center
product pages, AMD Radeon and Instinct product pages, Intel Arc product pages, and Apple's technical
specifications of the Macs that carry each chip. Where one name covers several chips, the slowest counts.
"""

from __future__ import annotations

import re

_GB = 1e9

# (words of the name that must all occur, GB/s); the longer entry wins, so "4070 ti super" beats "4070".
_TABLE: tuple[tuple[str, float], ...] = (
    ("rtx 5090", 1792),
    ("rtx 5080", 960),
    ("rtx 5070 ti", 896),
    ("rtx 5070", 672),
    ("rtx 5060 ti", 448),
    ("rtx 5060", 448),
    ("rtx 4090 laptop", 576),
    ("rtx 4080 laptop", 432),
    ("rtx 4070 laptop", 256),
    ("rtx 4060 laptop", 256),
    ("rtx 4050 laptop", 192),
    ("rtx 4090", 1008),
    ("rtx 4080 super", 736),
    ("rtx 4080", 717),
    ("rtx 4070 ti super", 672),
    ("rtx 4070 ti", 504),
    ("rtx 4070", 504),
    ("rtx 4060 ti", 288),
    ("rtx 4060", 272),
    ("rtx 3090 ti", 1008),
    ("rtx 3090", 936),
    ("rtx 3080 ti", 912),
    ("rtx 3080 laptop", 448),
    ("rtx 3080", 760),
    ("rtx 3070 ti", 608),
    ("rtx 3070 laptop", 448),
    ("rtx 3070", 448),
    ("rtx 3060 ti", 448),
    ("rtx 3060 laptop", 336),
    ("rtx 3060", 360),
    ("rtx 3050", 168),
    ("rtx 2080 ti", 616),
    ("rtx 2080", 448),
    ("rtx 2070", 448),
    ("rtx 2060", 336),
    ("gtx 1080 ti", 484),
    ("gtx 1660 super", 336),
    ("gtx 1660", 192),
    ("gtx 1650", 128),
    ("rtx 6000 ada", 960),
    ("rtx a6000", 768),
    ("rtx a5000", 768),
    ("rtx a4000", 448),
    ("h200", 4800),
    ("h100 pcie", 2000),
    ("h100", 3350),
    ("a100", 1555),
    ("a40", 696),
    ("a10g", 600),
    ("a10", 600),
    ("l40s", 864),
    ("l40", 864),
    ("l4", 300),
    ("v100", 900),
    ("tesla t4", 320),
    ("rx 9070 xt", 640),
    ("rx 9070", 640),
    ("rx 9060 xt", 320),
    ("rx 7900 xtx", 960),
    ("rx 7900 xt", 800),
    ("rx 7900 gre", 576),
    ("rx 7800 xt", 624),
    ("rx 7700 xt", 432),
    ("rx 7600 xt", 288),
    ("rx 7600", 288),
    ("rx 6900 xt", 512),
    ("rx 6800", 512),
    ("rx 6700 xt", 384),
    ("rx 6600", 224),
    ("instinct mi300x", 5300),
    ("instinct mi250x", 3277),
    ("instinct mi210", 1638),
    ("arc b580", 456),
    ("arc b570", 380),
    ("arc a770", 512),
    ("arc a750", 512),
    ("arc a580", 512),
    ("arc a380", 186),
    ("apple m1 ultra", 800),
    ("apple m1 max", 400),
    ("apple m1 pro", 200),
    ("apple m1", 68),
    ("apple m2 ultra", 800),
    ("apple m2 max", 400),
    ("apple m2 pro", 200),
    ("apple m2", 100),
    ("apple m3 ultra", 819),
    ("apple m3 max", 300),
    ("apple m3 pro", 150),
    ("apple m3", 100),
    ("apple m4 max", 410),
    ("apple m4 pro", 273),
    ("apple m4", 120),
)


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", name.lower()))


_ENTRIES = sorted(((_words(name), speed) for name, speed in _TABLE), key=lambda entry: -len(entry[0]))


def known_bandwidth(name: str) -> float | None:
    """Bytes a second of the GPU called ``name``, or None when the table does not know it."""
    words = _words(name)
    for needed, gigabytes in _ENTRIES:
        if needed <= words:
            return gigabytes * _GB
    return None
