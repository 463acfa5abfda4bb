"""How much of each graphics card's own memory is in use on Windows, by the system's performance counters.

The counter ``GPU Adapter Memory`` names adapters by a number (LUID) that is new at each start of Windows; the
registry's DirectX key, which Windows renews at each start, says which card has which number.
"""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

DIRECTX_KEY = r"SOFTWARE\Microsoft\DirectX"
_COUNTER = r"\GPU Adapter Memory(*)\Dedicated Usage"
_AS_LARGE = 0x400  # PDH_FMT_LARGE (pdh.h)
_INSTANCE = re.compile(r"luid_0x([0-9a-f]{8})_0x([0-9a-f]{8})_phys_\d+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AdapterUse:
    """Bytes of its own memory that an adapter's programs hold; ``vendor`` and ``device`` are PCI numbers."""

    vendor: int
    device: int
    used_bytes: int


InUse = Callable[[], tuple[AdapterUse, ...]]


def memory_in_use() -> tuple[AdapterUse, ...]:
    """Every adapter's use now; empty where Windows does not tell."""
    return adapters_in_use(_directx_entries(), _dedicated_usage())


def adapters_in_use(
    entries: Iterable[Mapping[str, Any]], counters: Mapping[str, int]
) -> tuple[AdapterUse, ...]:
    """Counters by adapter. ``entries`` are the DirectX key's of this start of Windows."""
    used: dict[int, int] = {}
    for instance, nbytes in counters.items():
        if matched := _INSTANCE.fullmatch(instance):
            luid = int(matched[1], 16) << 32 | int(matched[2], 16)
            used[luid] = used.get(luid, 0) + nbytes
    found = []
    for entry in entries:
        vendor, device, number = (entry.get(key) for key in ("VendorId", "DeviceId", "AdapterLuid"))
        if isinstance(vendor, int) and isinstance(device, int) and isinstance(number, int) and number in used:
            found.append(AdapterUse(vendor, device, used[number]))
    return tuple(found)


def _directx_entries() -> list[Mapping[str, Any]]:
    """The adapters that Windows has seen since it started; older ones stay in the registry."""
    entries: list[Mapping[str, Any]] = []
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, DIRECTX_KEY) as parent:
                last_seen = winreg.QueryValueEx(parent, "LastSeen")[0]
                for index in range(winreg.QueryInfoKey(parent)[0]):
                    with winreg.OpenKey(parent, winreg.EnumKey(parent, index)) as key:
                        count = winreg.QueryInfoKey(key)[1]
                        values = dict(winreg.EnumValue(key, i)[:2] for i in range(count))
                    if values.get("LastSeen") == last_seen:
                        entries.append(values)
        except OSError:
            return []
    return entries


class _Value(ctypes.Structure):
    """PDH_FMT_COUNTERVALUE, whose union holds a 64-bit number here."""

    _fields_ = (("status", ctypes.c_ulong), ("large", ctypes.c_longlong))


class _Item(ctypes.Structure):
    """PDH_FMT_COUNTERVALUE_ITEM_W."""

    _fields_ = (("name", ctypes.c_wchar_p), ("value", _Value))


def _dedicated_usage() -> dict[str, int]:
    """Bytes by the counter's instance; empty where the counter does not exist (before Windows 10 1709)."""
    found: dict[str, int] = {}
    if sys.platform == "win32":
        try:
            pdh = ctypes.WinDLL("pdh")
        except OSError:
            return found
        handle, size = ctypes.c_void_p, ctypes.POINTER(ctypes.c_ulong)
        pdh.PdhOpenQueryW.argtypes = (ctypes.c_wchar_p, ctypes.c_size_t, ctypes.POINTER(handle))
        pdh.PdhAddEnglishCounterW.argtypes = (
            handle,
            ctypes.c_wchar_p,
            ctypes.c_size_t,
            ctypes.POINTER(handle),
        )
        pdh.PdhCollectQueryData.argtypes = pdh.PdhCloseQuery.argtypes = (handle,)
        pdh.PdhGetFormattedCounterArrayW.argtypes = (handle, ctypes.c_ulong, size, size, ctypes.c_void_p)
        query, counter = handle(), handle()
        if pdh.PdhOpenQueryW(None, 0, ctypes.byref(query)) != 0:
            return found
        try:
            length, count = ctypes.c_ulong(0), ctypes.c_ulong(0)
            if pdh.PdhAddEnglishCounterW(query, _COUNTER, 0, ctypes.byref(counter)) != 0:
                return found
            if pdh.PdhCollectQueryData(query) != 0:
                return found
            arguments = (counter, _AS_LARGE, ctypes.byref(length), ctypes.byref(count))
            pdh.PdhGetFormattedCounterArrayW(*arguments, None)  # tells the length
            buffer = ctypes.create_string_buffer(max(1, length.value))
            if length.value == 0 or pdh.PdhGetFormattedCounterArrayW(*arguments, buffer) != 0:
                return found
            items = ctypes.cast(buffer, ctypes.POINTER(_Item))
            for index in range(count.value):
                if items[index].name and items[index].value.status == 0:
                    found[str(items[index].name)] = int(items[index].value.large)
        finally:
            pdh.PdhCloseQuery(query)
    return found
