"""Peak memory of this process."""

from __future__ import annotations

import sys

import pytest

from core.jobs.memory import peak_rss_bytes, reset_peak_rss


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
