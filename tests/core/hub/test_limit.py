"""The bandwidth limit and the smoothed speed, on a clock of their own."""

from __future__ import annotations

import threading
import time

import pytest

from core.errors import InvalidInputError
from core.hub.client import HubClient
from core.hub.download import download
from core.hub.limit import RateLimit, parse_rate
from core.hub.plan import plan_download
from core.hub.speed import SpeedMeter
from core.paths import current_paths
from tests.fakes.hub import FakeHub


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


def test_bytes_take_the_time_that_the_rate_allows() -> None:
    clock = Clock()
    limit = RateLimit(lambda: 1000, clock)
    for _ in range(10):
        limit.spend(1000, clock.wait)
    assert clock.now - 100 == pytest.approx(10, abs=0.3)


def test_a_quiet_while_saves_up_little() -> None:
    clock = Clock()
    limit = RateLimit(lambda: 1000, clock)
    limit.spend(1000, clock.wait)
    clock.now += 3600
    before = clock.now
    limit.spend(2000, clock.wait)
    assert clock.now - before == pytest.approx(2, abs=0.3)


def test_no_limit_waits_for_nothing_and_a_limit_that_is_lifted_lets_go() -> None:
    clock = Clock()
    rates = iter([1, 0, 0])
    limit = RateLimit(lambda: next(rates), clock)
    limit.spend(1000, clock.wait)  # a thousand seconds, but the limit goes after the first half
    assert clock.now - 100 < 1
    limit.spend(10**9, clock.wait)
    assert clock.now - 100 < 1


def test_all_streams_share_one_limit(fake_hub: FakeHub) -> None:
    content = {f"model-{i:05d}-of-00004.safetensors": bytes(100_000) + bytes([i]) for i in range(1, 5)}
    fake_hub.add_repo("org/big", content)
    client = HubClient(fake_hub.endpoint)
    plan = plan_download(client.model_page("org/big"))
    started = time.monotonic()
    download(plan, client, current_paths().hub_cache, limit=RateLimit(lambda: 400_000))
    assert 0.4 < time.monotonic() - started < 20


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("5MB", 5_000_000),
        ("500k", 500_000),
        ("1.5 MiB/s", 1_572_864),
        ("2000", 2000),
        ("0", 0),
        ("1GBps", 1_000_000_000),
    ],
)
def test_rates_are_read_as_people_write_them(text: str, rate: int) -> None:
    assert parse_rate(text) == rate


@pytest.mark.parametrize("text", ["", "fast", "-5MB", "5 apples", "1", "1e9"])
def test_other_words_are_no_rate(text: str) -> None:
    with pytest.raises(InvalidInputError):
        parse_rate(text)


def test_the_speed_is_an_average_that_fades_when_nothing_comes() -> None:
    clock = Clock()
    meter = SpeedMeter(clock)
    assert meter.bytes_per_s() is None
    clock.now += 60  # making the plan, looking at the disk: none of it slows the average
    meter.add(1)
    for _ in range(40):
        clock.now += 0.5
        meter.add(500)
        meter.bytes_per_s()
    assert meter.bytes_per_s() == pytest.approx(1000, rel=0.01)
    clock.now += 0.5
    meter.add(50_000)  # one burst moves it a little
    assert 1000 < (meter.bytes_per_s() or 0) < 12_000
    clock.now += 60
    assert (meter.bytes_per_s() or 0) < 10
    assert meter.total_bytes == 70_001


def test_the_meter_may_be_used_by_many_threads() -> None:
    meter = SpeedMeter()
    threads = [threading.Thread(target=lambda: [meter.add(1) for _ in range(2000)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert meter.total_bytes == 8000
