"""How a worker's run stands or ended, as one pure value that tells all cases apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from core.errors import BitwrightError, CancelledError, WorkerCrashedError
from core.jobs.context import CancelReason
from core.jobs.launch import crash_error, event_error
from core.jobs.protocol import Event, EventType, JobState
from core.language import tr


class Ending(StrEnum):
    NOT_STARTED = "not_started"  # the process could not be started
    RUNNING = "running"
    FINISHED = "finished"
    FAILED = "failed"  # the worker said so
    CANCELLED = "cancelled"
    PAUSED = "paused"  # by the user: it can be resumed
    INTERRUPTED = "interrupted"  # by nobody's wish, by a shutdown of the system: it can be resumed
    CRASHED = "crashed"  # ended without a terminal event


@dataclass(frozen=True, slots=True)
class Outcome:
    """``error`` is set for every ending but running, finished and paused."""

    ending: Ending
    result: Mapping[str, Any] = field(default_factory=dict)
    error: BitwrightError | None = None

    @property
    def job_state(self) -> JobState:
        return _STATES[self.ending]

    def __str__(self) -> str:
        return str(self.error) if self.error else str(self.ending)


_STATES = {
    Ending.NOT_STARTED: JobState.FAILED,
    Ending.RUNNING: JobState.RUNNING,
    Ending.FINISHED: JobState.FINISHED,
    Ending.FAILED: JobState.FAILED,
    Ending.CANCELLED: JobState.CANCELLED,
    Ending.PAUSED: JobState.INTERRUPTED,
    Ending.INTERRUPTED: JobState.INTERRUPTED,
    Ending.CRASHED: JobState.CRASHED,
}


@dataclass(frozen=True, slots=True)
class Exit:
    """What the process itself did. A negative ``code`` is the signal that ended it."""

    started: bool
    code: int = 0
    reason: str = ""  # why it could not start
    was_killed: bool = False  # by us, after a cancel that it did not follow


def decide(terminal: Event | None, stage: str, end: Exit | None, log_tail: str = "") -> Outcome:
    """The outcome of a run: its terminal event if it sent one, else what its process did."""
    if terminal is not None:
        return _reported(terminal)
    if end is None:
        return Outcome(Ending.RUNNING)
    if not end.started:
        return Outcome(
            Ending.NOT_STARTED,
            error=WorkerCrashedError(
                tr("The worker process could not be started: {reason}", reason=end.reason),
                tr("Check the installation of Bitwright."),
            ),
        )
    if end.was_killed:
        hint = tr("It did not stop by itself and was ended.")
        return Outcome(Ending.CANCELLED, error=CancelledError(tr("The job was cancelled."), hint))
    return Outcome(Ending.CRASHED, error=crash_error(end.code, stage, log_tail))


def _reported(terminal: Event) -> Outcome:
    if terminal.type is EventType.FINISHED:
        result = terminal.fields.get("result")
        return Outcome(Ending.FINISHED, result if isinstance(result, dict) else {})
    if terminal.type is EventType.CANCELLED:
        reason = terminal.fields.get("reason", CancelReason.COMMAND)
        if reason == CancelReason.PAUSE:
            return Outcome(Ending.PAUSED)
        if reason != CancelReason.COMMAND:
            error = CancelledError(tr("The job was interrupted."), tr("Resume takes it up again."))
            return Outcome(Ending.INTERRUPTED, error=error)
        return Outcome(Ending.CANCELLED, error=CancelledError(tr("The job was cancelled.")))
    return Outcome(Ending.FAILED, error=event_error(terminal))
