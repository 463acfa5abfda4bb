"""One pure value tells not started, running, finished, failed, cancelled and crashed apart."""

from __future__ import annotations

from core.errors import CancelledError, DiskFullError, WorkerCrashedError
from core.jobs.protocol import Event, EventType, JobState
from desktop.services.outcome import Ending, Exit, decide


def _terminal(kind: EventType, **fields: object) -> Event:
    return Event(kind, 9, "job", fields)


def test_without_an_end_it_runs() -> None:
    assert decide(None, "", None).ending is Ending.RUNNING


def test_a_process_that_could_not_start_is_a_failure_with_the_reason() -> None:
    outcome = decide(None, "", Exit(started=False, reason="No such file"))
    assert outcome.ending is Ending.NOT_STARTED
    assert outcome.job_state is JobState.FAILED
    assert "No such file" in str(outcome)


def test_the_terminal_event_wins_over_the_exit_code() -> None:
    outcome = decide(_terminal(EventType.FINISHED, result={"path": "x"}), "", Exit(started=True, code=139))
    assert outcome.ending is Ending.FINISHED
    assert outcome.result == {"path": "x"}
    assert outcome.error is None


def test_a_failure_keeps_its_class_message_and_hint() -> None:
    event = _terminal(EventType.FAILED, code="disk_full", message="No room.", hint="Delete something.")
    outcome = decide(event, "", Exit(started=True, code=1))
    assert outcome.ending is Ending.FAILED
    assert isinstance(outcome.error, DiskFullError)
    assert outcome.error.hint == "Delete something."


def test_a_cancel_is_not_an_error_of_the_job() -> None:
    outcome = decide(_terminal(EventType.CANCELLED), "", Exit(started=True, code=2))
    assert outcome.ending is Ending.CANCELLED
    assert isinstance(outcome.error, CancelledError)


def test_a_kill_after_a_cancel_counts_as_cancelled() -> None:
    assert decide(None, "", Exit(started=True, code=-9, was_killed=True)).ending is Ending.CANCELLED


def test_an_end_without_a_word_is_a_crash_with_signal_stage_and_log() -> None:
    outcome = decide(None, "quantize", Exit(started=True, code=-9), "last words")
    assert outcome.ending is Ending.CRASHED
    assert isinstance(outcome.error, WorkerCrashedError)
    assert all(part in outcome.error.message for part in ("SIGKILL", "quantize", "last words"))
    assert "memory" in outcome.error.hint


def test_a_pause_is_no_error_and_a_shutdown_leaves_the_job_to_be_resumed() -> None:
    paused = decide(_terminal(EventType.CANCELLED, reason="pause"), "", Exit(started=True, code=2))
    assert (paused.ending, paused.error, paused.job_state) == (Ending.PAUSED, None, JobState.INTERRUPTED)
    cut = decide(_terminal(EventType.CANCELLED, reason="signal"), "", Exit(started=True, code=2))
    assert cut.ending is Ending.INTERRUPTED
    assert cut.job_state is JobState.INTERRUPTED
    wanted = decide(_terminal(EventType.CANCELLED, reason="command"), "", Exit(started=True, code=2))
    assert wanted.ending is Ending.CANCELLED
