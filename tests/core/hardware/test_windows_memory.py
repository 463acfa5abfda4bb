"""Free video memory on Windows, from recorded counters and DirectX entries."""

from __future__ import annotations

import sys

import pytest

from core.hardware.windows_memory import AdapterUse, adapters_in_use, memory_in_use

CARD = {"VendorId": 0x1002, "DeviceId": 0x747E, "AdapterLuid": 0x1_0000_C822}


def test_a_counter_belongs_to_the_adapter_of_its_number() -> None:
    counters = {"luid_0x00000001_0x0000C822_phys_0": 5, "luid_0x00000000_0x0000C822_phys_0": 7}
    assert adapters_in_use([CARD], counters) == (AdapterUse(0x1002, 0x747E, 5),)


def test_the_parts_of_a_linked_adapter_are_added() -> None:
    counters = {"luid_0x00000001_0x0000c822_phys_0": 5, "luid_0x00000001_0x0000c822_phys_1": 6}
    assert adapters_in_use([CARD], counters)[0].used_bytes == 11


def test_what_is_damaged_or_of_no_adapter_is_left_out() -> None:
    entries = [{}, {"VendorId": "x", "DeviceId": 1, "AdapterLuid": 1}, {**CARD, "AdapterLuid": 2}]
    assert adapters_in_use(entries, {"luid_nonsense": 3, "": 4}) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has the counters")
def test_other_systems_tell_nothing() -> None:
    assert memory_in_use() == ()
