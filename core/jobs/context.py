"""What a handler holds while it works: progress, warnings, metrics, and the wish to cancel."""

from __future__ import annotations

import math
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from core.errors import CancelledError
from core.jobs.protocol import Event, EventType, JobSpec
from core.language import tr
from core.paths import Paths, paths_of
from core.settings import Settings, load_settings
from core.types import StoredWarning

EVENTS_PER_SECOND = 10.0
RATE_TIME_CONSTANT_S = 5.0  # how far back the smoothed rate remembers


class CancelReason(StrEnum):
    """Why a job was told to stop: the user's wish ends it, all else only interrupts it."""

    COMMAND = "command"
    PAUSE = "pause"  # the user's wish to go on later: the handler keeps its checkpoint
    PARENT_GONE = "parent_gone"
    SIGNAL = "signal"
    MEMORY = "memory"  # it outgrew what the user allows


class JobContext:
    """A handler's only link to the outside. Every method may be called from any thread.

    ``sink`` gets each event in order of its sequence number; ``first_seq`` continues the numbering of an
    earlier run on the same folder; ``clock`` is monotonic seconds.
    """

    def __init__(
        self,
        spec: JobSpec,
        folder: Path,
        paths: Paths,
        sink: Callable[[Event], None],
        *,
        first_seq: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.spec = spec
        self.folder = folder
        self.paths = paths
        self.threads = Settings(threads=spec.threads).effective_threads()
        self.memory_limit = load_settings(paths.settings_file).memory_limit  # bytes, 0: none
        self.warnings: list[StoredWarning] = []
        self.events: list[Event] = []  # filled by contexts made with `collecting` only
        self._sink = sink
        self._seq = first_seq
        self._clock = clock
        self._lock = threading.RLock()
        self._stage = ""
        self._stage_began_s = clock()
        self._stage_times_s: dict[str, float] = {}
        self._ended = False
        self._progress = _Progress()
        # A plain bool and a SimpleQueue: both may be touched inside a signal handler without a deadlock.
        self._cancelled = False
        self._cancel_reason = CancelReason.COMMAND
        self._finish_asked = False
        self._quit = False
        self._commands: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()

    @classmethod
    def collecting(cls, folder: Path, spec: JobSpec) -> Self:
        """A context for calling a handler in this process: its events gather in ``.events``."""
        folder.mkdir(parents=True, exist_ok=True)
        collected: list[Event] = []
        context = cls(spec, folder, paths_of(Path(spec.home)), collected.append)
        context.events = collected
        return context

    @property
    def partial(self) -> Path:
        """Where this job puts unfinished output; the handler creates it, a resumed run finds it again."""
        return self.paths.partial / self.spec.job

    @property
    def current_stage(self) -> str:
        return self._stage

    def stage_time_s(self, name: str) -> float:
        """Seconds that the stages of that name have taken which are over."""
        return self._stage_times_s.get(str(name), 0.0)

    # -- telling ------------------------------------------------------------------------------------

    def stage(self, name: str) -> None:
        """A new stage begins: the last progress of the one before is sent, the rate starts afresh."""
        with self._lock:
            self.flush()
            now = self._clock()
            before = self._stage_times_s.get(self._stage, 0.0)
            self._stage_times_s[self._stage] = before + now - self._stage_began_s
            self._stage, self._stage_began_s = str(name), now
            self._progress = _Progress()
            self.emit(EventType.STAGE, name=self._stage)

    def progress(self, done: int, total: int, unit: str, detail: str = "") -> None:
        """``done`` of ``total`` units (total 0: unknown). At most about 10 a second are sent; the last
        of a stage always is."""
        with self._lock:
            now = self._clock()
            if self._progress.update(now, done, total, unit, detail):
                self._send_progress(now)

    def metric(self, name: str, value: float, unit: str, **where: float) -> None:
        """A measured figure; ``where`` says at which point of the work (``step``, ``elapsed_s``)."""
        self.emit(EventType.METRIC, **{**where, "name": name, "value": value, "unit": unit})

    def warning(self, warning: StoredWarning) -> None:
        """Report a fallback and remember it in :attr:`warnings`, so that it is stored with the variant."""
        with self._lock:
            self.warnings.append(warning)
            self.emit(EventType.WARNING, **warning.to_json())

    def artifact(self, path: Path, size_bytes: int) -> None:
        self.emit(EventType.ARTIFACT, path=str(path), size_bytes=size_bytes)

    def emit(self, event: EventType, **fields: Any) -> None:
        """Send an event at once, whatever the rate. Numbers that JSON lacks (NaN, inf) become null. After a
        terminal event nothing is sent any more (a late thread)."""
        with self._lock:
            if self._ended:
                return
            if event not in {EventType.PROGRESS, EventType.TOKEN}:
                self.flush()
            finished = Event(event, self._seq, self.spec.job, clean(fields))
            self._seq += 1
            self._ended = finished.is_terminal
            self._sink(finished)

    def flush(self) -> None:
        """Send the progress that the rate limit holds back, if any."""
        with self._lock:
            if self._progress.pending:
                self._send_progress(self._clock())

    def _send_progress(self, now: float) -> None:
        self.emit(EventType.PROGRESS, **self._progress.take(now))

    # -- hearing ------------------------------------------------------------------------------------

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def check_cancelled(self) -> None:
        """Raise CancelledError when a cancel has come. Call it often: a cancel should act within a second."""
        if self._cancelled:
            raise CancelledError(tr("The job was cancelled."))

    @property
    def cancel_reason(self) -> CancelReason:
        """Who cancelled first (meaningful when :attr:`cancelled`); a cancel by the user outdoes a pause."""
        return self._cancel_reason

    @property
    def finish_asked(self) -> bool:
        """True once ``finish`` has come: stop here and keep the best so far. Not a cancel; only handlers
        that can end early look at it."""
        return self._finish_asked

    def cancel(self, reason: CancelReason = CancelReason.COMMAND) -> None:
        """Ask the handler to stop. Safe in signal handlers."""
        if not self._cancelled:
            self._cancel_reason = reason
            self._cancelled = True
        elif reason is CancelReason.COMMAND and self._cancel_reason is CancelReason.PAUSE:
            self._cancel_reason = reason
        self._commands.put(None)

    def push_command(self, command: dict[str, Any]) -> None:
        """Hand a command to the handler; ``cancel``, ``pause`` and ``finish`` act at once, all others wait
        to be read."""
        match command.get("command"):
            case "cancel":
                self.cancel()
            case "pause":
                self.cancel(CancelReason.PAUSE)
            case "finish":
                self._finish_asked = True
            case _:
                self._commands.put(command)

    def next_command(self, timeout_s: float) -> dict[str, Any] | None:
        """The next command (``quit`` included), or None when none came in time or a cancel has come."""
        if self._cancelled:
            return None
        try:
            command = self._commands.get(timeout=timeout_s) if timeout_s > 0 else self._commands.get_nowait()
        except queue.Empty:
            return None
        if command is not None and command.get("command") == "quit":
            self._quit = True
        return command

    def commands(self) -> Iterator[dict[str, Any]]:
        """Commands as they come, blocking; ends at ``quit``, at a cancel and at the end of stdin."""
        while not (self._cancelled or self._quit):
            command = self._commands.get()
            if command is None or self._cancelled:
                return
            if command.get("command") == "quit":
                self._quit = True
                return
            yield command


class _Progress:
    """Rate limit and smoothed time left of one stage."""

    def __init__(self) -> None:
        self.pending = False
        self._fields: dict[str, Any] = {}
        self._sent_at = -math.inf
        self._sent: tuple[int, int] | None = None
        self._sample: tuple[float, int] | None = None  # (time, done) of the last rate sample
        self._rate: float | None = None  # units a second

    def update(self, now: float, done: int, total: int, unit: str, detail: str) -> bool:
        """Take a new position in; True when it is to be sent now."""
        self._fields = {"done": done, "total": total, "unit": unit, "detail": detail}
        complete = 0 < total <= done and self._sent != (done, total)
        if complete or now - self._sent_at >= 1.0 / EVENTS_PER_SECOND:
            return True
        self.pending = self._sent != (done, total)
        return False

    def take(self, now: float) -> dict[str, Any]:
        """The fields to send, with ``eta_s`` (None while unknown)."""
        done, total = int(self._fields["done"]), int(self._fields["total"])
        self._learn_rate(now, done)
        eta: float | None = None
        if total > 0 and self._rate:
            eta = round(max(0, total - done) / self._rate, 1)
        self.pending = False
        self._sent_at = now
        self._sent = (done, total)
        return {**self._fields, "eta_s": eta}

    def _learn_rate(self, now: float, done: int) -> None:
        if self._sample is None or done < self._sample[1]:
            self._sample, self._rate = (now, done), None
            return
        elapsed = now - self._sample[0]
        if elapsed < 1.0 / EVENTS_PER_SECOND:
            return
        rate = (done - self._sample[1]) / elapsed
        weight = 1.0 - math.exp(-elapsed / RATE_TIME_CONSTANT_S)
        self._rate = rate if self._rate is None else self._rate + weight * (rate - self._rate)
        self._sample = (now, done)


def clean(value: Any) -> Any:
    """``value`` with everything JSON can hold: NaN and infinities become None, paths become text."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(k): clean(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [clean(v) for v in value]
    if isinstance(value, Path):
        return str(value)
    return value
