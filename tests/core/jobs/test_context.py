"""The handler's side of a job: progress rate and time left, warnings, commands, cancel."""

from __future__ import annotations

import math
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import CancelledError
from core.jobs.context import CancelReason, JobContext
from core.jobs.protocol import Event, EventType, JobKind, JobSpec
from core.paths import Paths
from core.types import StoredWarning

SPEC = JobSpec("j1", JobKind.IMPORT, "t", {}, "/nowhere")


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def make(clock: Clock) -> tuple[JobContext, list[Event]]:
    events: list[Event] = []
    return JobContext(SPEC, Path(), Paths(Path()), events.append, clock=clock), events


def test_progress_is_limited_to_about_ten_a_second() -> None:
    clock = Clock()
    context, events = make(clock)
    for step in range(1000):
        clock.now += 0.002
        context.progress(step, 1000, "tensors")
    assert 18 <= len(events) <= 22


@given(st.lists(st.tuples(st.integers(0, 50), st.floats(0, 0.3)), min_size=1, max_size=30))
def test_the_last_progress_of_a_stage_is_never_lost(steps: list[tuple[int, float]]) -> None:
    clock = Clock()
    context, events = make(clock)
    for done, wait in steps:
        clock.now += wait
        context.progress(done, 50, "x")
    context.stage("next")
    assert events[-1].type is EventType.STAGE
    assert events[-2].type is EventType.PROGRESS
    assert events[-2].fields["done"] == steps[-1][0]
    assert [e.seq for e in events] == list(range(len(events)))


def test_a_complete_stage_is_told_at_once_but_not_again_and_again() -> None:
    context, events = make(Clock())
    context.progress(0, 10, "x")
    for _ in range(100):
        context.progress(10, 10, "x")
    assert [e.fields["done"] for e in events] == [0, 10]


def test_time_left_follows_the_rate_and_counts_only_what_this_run_did() -> None:
    clock = Clock()
    context, events = make(clock)
    for second in range(20):
        context.progress(500 + 10 * second, 1000, "x")
        clock.now += 1.0
    assert events[0].fields["eta_s"] is None
    assert events[-1].fields["eta_s"] == pytest.approx((1000 - 690) / 10, rel=0.01)


def test_an_unknown_total_has_no_time_left() -> None:
    clock = Clock()
    context, events = make(clock)
    for _ in range(3):
        clock.now += 1
        context.progress(5, 0, "x")
    assert all(e.fields["eta_s"] is None for e in events)


def test_numbers_that_json_lacks_become_null(tmp_path: Path) -> None:
    context = JobContext.collecting(tmp_path, SPEC)
    context.metric("perplexity", math.inf, "")
    context.emit(EventType.ARTIFACT, path=tmp_path, deep={"a": [math.nan]})
    assert context.events[0].fields["value"] is None
    assert context.events[1].fields == {"path": str(tmp_path), "deep": {"a": [None]}}
    assert all(Event.from_line(e.to_line()) == e for e in context.events)


def test_warnings_are_sent_and_remembered(tmp_path: Path) -> None:
    context = JobContext.collecting(tmp_path, SPEC)
    warning = StoredWarning("row_not_multiple", "kept wider", ("a", "b"))
    context.warning(warning)
    assert context.warnings == [warning]
    assert StoredWarning.from_json(dict(context.events[0].fields)) == warning


def test_cancel_raises_and_wakes_a_handler_that_waits_for_commands(tmp_path: Path) -> None:
    context = JobContext.collecting(tmp_path, SPEC)
    context.check_cancelled()
    seen: list[list[dict[str, object]]] = []
    waiter = threading.Thread(target=lambda: seen.append(list(context.commands())))
    waiter.start()
    context.push_command({"command": "ask"})
    context.push_command({"command": "cancel"})
    waiter.join(5)
    assert seen in ([[{"command": "ask"}]], [[]])
    assert context.next_command(10) is None
    with pytest.raises(CancelledError):
        context.check_cancelled()


def test_a_pause_stops_like_a_cancel_and_says_that_it_was_one(tmp_path: Path) -> None:
    context = JobContext.collecting(tmp_path, SPEC)
    context.push_command({"command": "pause"})
    with pytest.raises(CancelledError):
        context.check_cancelled()
    assert context.cancel_reason is CancelReason.PAUSE
    context.cancel(CancelReason.PARENT_GONE)
    assert context.cancel_reason is CancelReason.PAUSE
    context.push_command({"command": "cancel"})
    assert context.cancel_reason is CancelReason.COMMAND  # the user changed their mind while it saved


def test_finish_is_a_flag_and_neither_a_cancel_nor_a_command_to_read(tmp_path: Path) -> None:
    context = JobContext.collecting(tmp_path, SPEC)
    assert not context.finish_asked
    context.push_command({"command": "finish"})
    assert context.finish_asked
    assert not context.cancelled
    assert context.next_command(0) is None


def test_a_metric_says_at_which_point_of_the_work_it_was_measured(tmp_path: Path) -> None:
    context = JobContext.collecting(tmp_path, SPEC)
    context.metric("valid_kl", 0.25, "nats", step=12, elapsed_s=3.5)
    assert context.events[0].fields == {
        "name": "valid_kl",
        "value": 0.25,
        "unit": "nats",
        "step": 12,
        "elapsed_s": 3.5,
    }


def test_next_command_gives_quit_once_and_then_commands_end(tmp_path: Path) -> None:
    context = JobContext.collecting(tmp_path, SPEC)
    assert context.next_command(0) is None
    context.push_command({"command": "quit"})
    assert context.next_command(1) == {"command": "quit"}
    assert list(context.commands()) == []


def test_events_from_many_threads_keep_their_order(tmp_path: Path) -> None:
    context = JobContext.collecting(tmp_path, SPEC)
    threads = [
        threading.Thread(target=lambda: [context.metric("x", 1, "") for _ in range(200)]) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [e.seq for e in context.events] == list(range(800))
