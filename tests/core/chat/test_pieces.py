"""Pieces of an answer are sent seldom enough for those who read them, and none is lost or late."""

from __future__ import annotations

import pytest

from core.chat import worker


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(worker.time, "monotonic", lambda: now[0])
    return now


def test_the_first_goes_at_once_and_quick_ones_together(clock: list[float]) -> None:
    sent: list[str] = []
    pieces = worker._Pieces(sent.append)
    for number in range(20):
        pieces.add(f"{number} ")
        clock[0] += 0.01  # a hundred a second
    pieces.flush()
    assert "".join(sent) == "".join(f"{number} " for number in range(20))
    assert sent[0] == "0 "
    assert len(sent) <= 4


def test_slow_ones_are_sent_as_they_come(clock: list[float]) -> None:
    sent: list[str] = []
    pieces = worker._Pieces(sent.append)
    for number in range(5):
        pieces.add(str(number))
        clock[0] += 0.2
    assert sent == ["0", "1", "2", "3", "4"]
