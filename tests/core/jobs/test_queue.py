"""The window's queue: one heavy job at a time, order kept, light jobs never wait."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.jobs.protocol import JobKind
from core.jobs.queue import HEAVY_KINDS, JobQueue


def make(*jobs: tuple[str, JobKind]) -> JobQueue:
    queue = JobQueue()
    for job, kind in jobs:
        queue = queue.add(job, kind)
    return queue


def test_heavy_jobs_take_turns_and_light_ones_pass_them() -> None:
    queue = make(("q1", JobKind.QUANTIZE), ("e1", JobKind.EVALUATE), ("p", JobKind.PROBE))
    assert queue.ready() == ("q1", "p")
    queue = queue.start("q1").start("p")
    assert queue.ready() == ()
    assert queue.remove("q1").ready() == ("e1",)


def test_two_downloads_run_at_once() -> None:
    queue = make(*((f"d{n}", JobKind.DOWNLOAD) for n in range(3)))
    assert queue.ready() == ("d0", "d1")
    assert queue.start("d0").start("d1").remove("d0").ready() == ("d2",)


def test_moving_clamps_and_ignores_what_does_not_wait() -> None:
    queue = make(("a", JobKind.QUANTIZE), ("b", JobKind.QUANTIZE), ("c", JobKind.QUANTIZE))
    assert queue.move("c", 0).ready() == ("c",)
    assert [e.job for e in queue.move("a", 99).waiting] == ["b", "c", "a"]
    assert queue.move("x", 0) == queue
    assert queue.add("a", JobKind.QUANTIZE) == queue


@given(st.lists(st.sampled_from(list(JobKind)), max_size=12))
def test_whatever_is_queued_everything_runs_once_and_never_two_heavy_together(kinds: list[JobKind]) -> None:
    queue = make(*((str(n), kind) for n, kind in enumerate(kinds)))
    done = []
    while queue.waiting or queue.running:
        for job in queue.ready():
            queue = queue.start(job)
        assert sum(entry.kind in HEAVY_KINDS for entry in queue.running) <= 1
        assert queue.running, "nothing runs though jobs wait"
        done.append(queue.running[0].job)
        queue = queue.remove(done[-1])
    assert sorted(done) == sorted(str(n) for n in range(len(kinds)))
