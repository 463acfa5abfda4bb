"""Whose turn is it: an immutable queue in which one heavy job runs at a time and light ones never wait."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.jobs.protocol import JobKind

HEAVY_KINDS = frozenset(
    {JobKind.QUANTIZE, JobKind.MODULE_QAT, JobKind.EVALUATE}
)  # each takes all cores and much memory
LONE_KINDS = frozenset({JobKind.MOVE})  # nothing else may use the models meanwhile
DOWNLOADS_AT_ONCE = 2  # more share one line anyway
UNLIMITED_KINDS = frozenset(
    {
        JobKind.CHAT,
        JobKind.PROBE,
        JobKind.IMPORT,
        JobKind.EXPORT,
        JobKind.DEDUPE,
        JobKind.PREVIEW,
        JobKind.SERVE,
    }
)  # they wait for disks and networks


@dataclass(frozen=True, slots=True)
class QueuedJob:
    job: str
    kind: JobKind


@dataclass(frozen=True, slots=True)
class JobQueue:
    """Waiting jobs in order, and those that run. Every method returns a new queue or a plain answer."""

    waiting: tuple[QueuedJob, ...] = ()
    running: tuple[QueuedJob, ...] = ()

    def __contains__(self, job: str) -> bool:
        return any(entry.job == job for entry in (*self.waiting, *self.running))

    def add(self, job: str, kind: JobKind) -> JobQueue:
        """Append a job; one that is known already stays where it is."""
        return self if job in self else replace(self, waiting=(*self.waiting, QueuedJob(job, kind)))

    def remove(self, job: str) -> JobQueue:
        """Take a job out, whether it waits or runs (a run that ended)."""
        return JobQueue(
            tuple(entry for entry in self.waiting if entry.job != job),
            tuple(entry for entry in self.running if entry.job != job),
        )

    def move(self, job: str, position: int) -> JobQueue:
        """Put a waiting job at ``position`` (0 is next); out-of-range positions are clamped."""
        moved = [entry for entry in self.waiting if entry.job == job]
        others = [entry for entry in self.waiting if entry.job != job]
        if not moved:
            return self
        at = max(0, min(position, len(others)))
        return replace(self, waiting=(*others[:at], *moved, *others[at:]))

    def start(self, job: str) -> JobQueue:
        """A waiting job has been started."""
        moved = tuple(entry for entry in self.waiting if entry.job == job)
        return JobQueue(tuple(entry for entry in self.waiting if entry.job != job), (*self.running, *moved))

    def ready(self) -> tuple[str, ...]:
        """The jobs that may start now, in order."""
        if any(entry.kind in LONE_KINDS for entry in self.running):
            return ()
        heavy_free = not any(entry.kind in HEAVY_KINDS for entry in self.running)
        downloads_free = DOWNLOADS_AT_ONCE - sum(entry.kind is JobKind.DOWNLOAD for entry in self.running)
        chosen: list[str] = []
        for entry in self.waiting:
            if entry.kind in LONE_KINDS:  # whoever waits behind it waits for its end
                return tuple(chosen) if chosen or self.running else (entry.job,)
            if entry.kind in UNLIMITED_KINDS:
                chosen.append(entry.job)
            elif entry.kind in HEAVY_KINDS:
                if heavy_free:
                    chosen.append(entry.job)
                    heavy_free = False
            elif downloads_free > 0:
                chosen.append(entry.job)
                downloads_free -= 1
        return tuple(chosen)
