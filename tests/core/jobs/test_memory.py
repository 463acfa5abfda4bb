"""Peak memory of this process."""

from __future__ import annotations

import sys

import psutil
import pytest

from core.jobs.memory import keep_heap_small, peak_rss_bytes, reset_peak_rss, return_freed_memory


def test_the_peak_sees_memory_that_is_already_free_again() -> None:
    before = peak_rss_bytes()
    block = bytearray(b"x" * (before + (64 << 20)))
    del block
    assert peak_rss_bytes() >= before + (60 << 20)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can start the peak anew")
def test_the_peak_can_be_started_anew() -> None:
    block = bytearray(b"x" * (300 << 20))
    del block
    high = peak_rss_bytes()
    assert reset_peak_rss()
    assert peak_rss_bytes() < high


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's allocator does it by itself")
def test_freed_memory_goes_back_to_the_system() -> None:
    keep_heap_small()
    kept, freed = [], []
    for _ in range(64):
        freed.append(bytearray(b"x" * (4 << 20)))
        kept.append(bytearray(1 << 10))  # keeps the heap from simply shrinking at its end
    full = psutil.Process().memory_info().rss
    del freed
    return_freed_memory()
    assert psutil.Process().memory_info().rss < full - (128 << 20)
    assert len(kept) == 64
