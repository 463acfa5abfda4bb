"""Numbers as people read them, the same everywhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core import formats as f

NOW = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (12_400, "12 kB"),
        (93_000_000, "93 MB"),
        (999_600_000, "1.0 GB"),
        (4_700_000_000, "4.7 GB"),
        (1_240_000_000_000, "1.2 TB"),
        (None, "–"),
    ],
)
def test_file_sizes_are_powers_of_ten(size: float | None, words: str) -> None:
    assert f.file_size(size) == words


def test_memory_is_powers_of_two() -> None:
    assert f.memory_size(8 << 30) == "8.0 GiB"
    assert f.memory_size(512 << 20) == "512 MiB"
    assert f.memory_size(None) == "–"


def test_estimates_are_marked() -> None:
    assert f.file_size(4.7e9, estimate=True) == "~4.7 GB"
    assert f.memory_size(5 << 30, estimate=True) == "~5.0 GiB"
    assert f.rate(9.42, estimate=True) == "~9.4 tokens/s"


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.84, "0.8 tokens/s"), (9.94, "9.9 tokens/s"), (9.96, "10 tokens/s"), (92.4, "92 tokens/s")],
)
def test_rates_lose_their_decimals_from_ten_on(value: float, words: str) -> None:
    assert f.rate(value) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.42, "0.4 s"),
        (12, "12 s"),
        (59.7, "1 min"),
        (200, "3 min 20 s"),
        (3599.6, "1 h"),
        (3900, "1 h 5 min"),
        (60 * 3600, "2 days"),
        (-1, "–"),
        (float("inf"), "–"),
    ],
)
def test_durations_have_at_most_two_units(seconds: float, words: str) -> None:
    assert f.duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (2, "a few seconds left"),
        (22, "about 20 s left"),
        (170, "about 3 min left"),
        (None, ""),
        (float("nan"), ""),
    ],
)
def test_time_left_is_said_in_words(seconds: float | None, words: str) -> None:
    assert f.time_left(seconds) == words


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(days=3), "3 days ago"),
        (timedelta(days=40), "31 Jan 2026"),
    ],
)
def test_dates_are_relative(age: timedelta, words: str) -> None:
    assert f.relative_date((NOW - age).isoformat(), NOW) == words


def test_a_date_that_cannot_be_read_is_a_dash() -> None:
    assert f.relative_date("soon", NOW) == "–"
    assert f.relative_date(None) == "–"
    for edge in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"):  # outside of time in UTC
        assert f.relative_date(edge) == "–"
        assert f.full_date(edge) == "–"


def test_models_and_contexts_are_short() -> None:
    assert f.parameters(134_515_008) == "135M"
    assert f.parameters(8_030_261_248) == "8.0B"
    assert f.parameters(70_553_706_496) == "71B"
    assert f.tokens(8192) == "8K"
    assert f.tokens(1000) == "1,000"
    assert f.count(9431) == "9,431"
    assert f.count(3_400_000) == "3.4M"


def test_small_measurements_keep_their_digits() -> None:
    assert f.number(0.00312) == "0.0031"
    assert f.number(0.0000612, 4) == "0.000061"
    assert f.number(18.4249) == "18.42"
    assert f.number(None) == "–"


@pytest.mark.parametrize(
    ("number", "words"), [(9_472, "9K"), (999_600, "1M"), (135e6, "135M"), (8.03e9, "8.0B"), (70e9, "70B")]
)
def test_models_are_counted_in_their_weights(number: float, words: str) -> None:
    assert f.parameters(number) == words
