"""The window's jobs: queued, run in worker processes, followed by their events, cancelled and resumed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import BitwrightError
from core.jobs import store
from core.jobs.launch import prepare_job, worker_command
from core.jobs.protocol import JobKind, JobState
from core.jobs.queue import UNLIMITED_KINDS, JobQueue
from core.language import tr, trn
from core.paths import Paths, paths_of
from desktop.models.chains import AFTER
from desktop.services.background import Background
from desktop.services.job_rows import (
    JobRow,
    outcome_lines,
    row_of_record,
    row_of_spec,
    with_event,
    with_outcome,
)
from desktop.services.notifications import Action, NotificationService
from desktop.services.outcome import Ending, Outcome
from desktop.services.process import WorkerProcess
from desktop.services.settings import SettingsService

QUIT_PATIENCE_MS = 4000
FORGET_MS = 60_000


class JobsService(QObject):
    """Holds one row a job. Quiet kinds (chat, probe) are not announced and not kept."""

    job_changed = Signal(str)  # job id: its row is new or different
    event_received = Signal(str, object)  # job id, core.jobs.protocol.Event
    job_ended = Signal(str, object)  # job id, Outcome
    list_changed = Signal()  # rows came or went

    def __init__(
        self,
        paths: Paths,
        settings: SettingsService,
        notifications: NotificationService,
        background: Background,
        *,
        command_for: Callable[[Path], Sequence[str]] = worker_command,
        parent: QObject | None = None,
    ) -> None:
        """``command_for`` gives the command line that does the job in a folder (tests put in their own)."""
        super().__init__(parent)
        self._paths = paths
        self._settings = settings
        self._notifications = notifications
        self._background = background
        self._command_for = command_for
        self._queue = JobQueue()
        self._rows: dict[str, JobRow] = {}
        self._workers: dict[str, WorkerProcess] = {}
        self._chats: dict[str, WorkerProcess] = {}
        self._retired: list[WorkerProcess] = []
        self._forgotten: dict[str, JobRow] = {}
        self._forgetting = QTimer(self)
        self._forgetting.setSingleShot(True)
        self._forgetting.setInterval(FORGET_MS)
        self._forgetting.timeout.connect(self._delete_forgotten)
        self._paused = False
        self._closing = False

    # What is known

    def records(self) -> tuple[JobRow, ...]:
        """Every job, newest first: history from the disk and what runs and waits now."""
        return tuple(sorted(self._rows.values(), key=lambda row: row.id, reverse=True))

    def row(self, job_id: str) -> JobRow | None:
        return self._rows.get(job_id)

    def running(self) -> tuple[JobRow, ...]:
        """The jobs of this window that run now, oldest first."""
        return tuple(self._rows[job] for job in sorted(self._workers) if job in self._rows)

    def waiting(self) -> tuple[JobRow, ...]:
        """The queue, next one first."""
        return tuple(self._rows[entry.job] for entry in self._queue.waiting if entry.job in self._rows)

    @property
    def is_paused(self) -> bool:
        """Whether nothing new begins that needs the machine or the line (what runs goes on)."""
        return self._paused

    # What pages ask for

    def submit(self, kind: JobKind, title: str, params: Mapping[str, Any]) -> str:
        """Queue a job; it starts when its turn comes. Returns its id."""
        spec = prepare_job(
            self._paths, kind, title, params, threads=self._settings.current().effective_threads()
        )
        self._rows[spec.job] = row_of_spec(spec)
        self._queue = self._queue.add(spec.job, kind)
        self._announce(spec.job, is_new=True)
        self._start_ready()
        return spec.job

    def cancel(self, job_id: str) -> None:
        """Stop a running job, or take a waiting one out of the queue."""
        worker, row = self._workers.get(job_id), self._rows.get(job_id)
        if row is None:
            return
        if worker is not None:
            self._rows[job_id] = replace(row, cancelling=True)
            worker.cancel()
            self._announce(job_id)
        elif job_id in self._queue:
            self._queue = self._queue.remove(job_id)
            if row.can_resume or row.started_at:
                self._rows[job_id] = replace(row, state=JobState.INTERRUPTED)
                self._announce(job_id)
            else:
                self.discard(job_id)

    def pause(self, job_id: str) -> None:
        """Stop a running job for now: it keeps what it has, and counts as interrupted until it is resumed."""
        row = self._rows.get(job_id)
        if row is not None and job_id in self._workers:
            self._tell(replace(row, pausing=True), "pause")

    def finish(self, job_id: str) -> None:
        """Ask a training to stop here and to keep its best step."""
        row = self._rows.get(job_id)
        if row is not None and job_id in self._workers:
            self._tell(replace(row, finishing=True), "finish")

    def _tell(self, row: JobRow, command: str) -> None:
        self._rows[row.id] = row
        self._workers[row.id].send({"command": command})
        self._announce(row.id)

    def resume(self, job_id: str) -> None:
        """Queue an interrupted or crashed job again; it goes on with what it had."""
        row = self._rows.get(job_id)
        if row is None or not row.can_resume or job_id in self._queue:
            return
        self._rows[job_id] = replace(
            row, state=JobState.QUEUED, error="", error_code="", hint="", paused=False
        )
        self._queue = self._queue.add(job_id, row.kind)
        self._announce(job_id)
        self._start_ready()

    def retry(self, job_id: str) -> str | None:
        """Start a job that failed or was cancelled again from the beginning, as a new job."""
        row = self._rows.get(job_id)
        if row is None or not row.can_retry:
            return None
        new = self.submit(row.kind, row.title, row.params)
        self.discard(job_id)
        return new

    def discard(self, job_id: str) -> None:
        """Forget a job that is over, with its partial files (what it finished stays in the library)."""
        if job_id in self._workers or self._rows.pop(job_id, None) is None:
            return
        self._queue = self._queue.remove(job_id)
        self.list_changed.emit()
        self._background.run(lambda: self._discard(job_id), failed=self._notifications.exception)

    def measure_kept(self, job_id: str, done: Callable[[int], None]) -> None:
        """Tell ``done`` how many bytes of unfinished files a download that stopped has left."""
        from core.hub.kept import kept_of_job

        self._with_kept(job_id, kept_of_job, lambda kept: done(kept.size_bytes))

    def remove_kept(self, job_id: str) -> None:
        """Delete them; the job stays in the history."""
        from core.hub.kept import remove_kept

        self._with_kept(job_id, remove_kept, lambda _freed: None)

    def _with_kept(
        self, job_id: str, work: Callable[[Path, Path, str | None], Any], done: Callable[[Any], None]
    ) -> None:
        row = self._rows.get(job_id)
        if row is None or job_id in self._workers:
            return
        folder, cache, to = store.folder_of(self._paths, job_id), self._paths.hub_cache, row.params.get("to")
        self._background.run(lambda: work(folder, cache, to if isinstance(to, str) else None), done)

    def forget(self, job_ids: Sequence[str]) -> None:
        """Take jobs that are over out of the list now; their folders and partial files go in a minute.

        Until then :meth:`take_back` brings them back.
        """
        for job_id in job_ids:
            if job_id not in self._workers and job_id in self._rows:
                self._forgotten[job_id] = self._rows.pop(job_id)
        self._forgetting.start()
        self.list_changed.emit()

    def take_back(self, job_ids: Sequence[str]) -> None:
        """Bring forgotten jobs back, or say that it is too late."""
        back = {job_id: self._forgotten.pop(job_id) for job_id in job_ids if job_id in self._forgotten}
        self._rows |= back
        self.list_changed.emit()
        if not back:
            self._notifications.info(tr("It is too late to take that back: the files are deleted."))

    def _discard(self, job_id: str) -> None:
        """With its partial files, which lie where the models are now. Raises BitwrightError, OSError."""
        store.discard(paths_of(self._paths.home), job_id)

    def _delete_forgotten(self) -> None:
        for job_id in self._forgotten:
            work = partial(self._discard, job_id)
            self._background.run(work, failed=self._notifications.exception)
        self._forgotten.clear()

    def clear_history(self) -> tuple[str, ...]:
        """Forget all jobs that need nothing more; returns which, for :meth:`take_back`."""
        gone = tuple(row.id for row in self.records() if row.state.is_over and not row.can_resume)
        self.forget(gone)
        return gone

    def move(self, job_id: str, position: int) -> None:
        """Change a waiting job's place in the queue; 0 is next."""
        self._queue = self._queue.move(job_id, position)
        self._announce(job_id)

    def set_paused(self, paused: bool) -> None:
        """Let nothing new begin, or go on with the queue. It is not kept: the next start begins unpaused."""
        if paused != self._paused:
            self._paused = paused
            self.list_changed.emit()
            self._start_ready()

    def open_worker(
        self, kind: JobKind, params: Mapping[str, Any], title: str = "", *, threads: int = 0
    ) -> WorkerProcess:
        """A worker outside of the queue, already starting (chat). The caller ends it by ``shut_down()``;
        at the latest it ends with the window. ``threads`` 0 is as many as the settings say."""
        threads = threads or self._settings.current().effective_threads()
        spec = prepare_job(self._paths, kind, title, params, threads=threads)
        worker = self._worker(spec.job)
        self._chats[spec.job] = worker
        worker.ended.connect(lambda _outcome, job=spec.job: self._on_open_worker_ended(job))
        worker.start()
        return worker

    # The life of the window

    def start(self) -> None:
        """Tidy up what an earlier run left, read the history, and offer to resume (in the background)."""

        def read() -> tuple[Sequence[store.JobRecord], Sequence[store.JobRecord]]:
            interrupted = store.sweep(self._paths)
            return interrupted, store.load_jobs(self._paths)

        self._background.run(read, self._on_history_read)

    def shut_down(self) -> None:
        """End all workers and wait for them, a few seconds at most.

        Jobs are killed, not cancelled: a cancel would be their end, so they would not be offered for
        resuming at the next start. Nothing is half there after a kill, by the way jobs write.
        """
        self._closing = True
        self._forgetting.stop()
        for job_id in self._forgotten:
            with suppress(BitwrightError, OSError):
                self._discard(job_id)
        self._forgotten.clear()
        workers = [*self._workers.values(), *self._chats.values()]
        for worker in self._workers.values():
            worker.abandon()
        for worker in self._chats.values():
            worker.shut_down()
        for worker in workers:
            worker.wait_for_end(QUIT_PATIENCE_MS)

    def _on_history_read(self, found: tuple[Sequence[store.JobRecord], Sequence[store.JobRecord]]) -> None:
        interrupted, records = found
        for record in records:
            if record.spec.job not in self._rows and record.spec.kind not in QUIET_KINDS:
                self._rows[record.spec.job] = row_of_record(record)
        self.list_changed.emit()
        for record in interrupted:
            row = self._rows.get(record.spec.job)
            if row is not None and row.can_resume:
                self._offer_resume(row)

    def _offer_resume(self, row: JobRow) -> None:
        self._notifications.warning(
            tr("“{title}” is paused." if row.paused else "“{title}” was interrupted.", title=row.title),
            tr("Resume takes it up again. Discard deletes its partial files."),
            actions=(
                Action(tr("Resume"), lambda: self.resume(row.id)),
                Action(tr("Discard"), lambda: self.discard(row.id)),
            ),
        )

    def _worker(self, job_id: str) -> WorkerProcess:
        folder = store.folder_of(self._paths, job_id)
        return WorkerProcess(folder, command=self._command_for(folder))

    def _retire(self, worker: WorkerProcess) -> None:
        """Keep a worker until the event loop turns: it is still inside its own process's signal."""
        self._retired.append(worker)
        QTimer.singleShot(0, self, self._retired.clear)

    def _start_ready(self) -> None:
        if self._closing:
            return
        for job_id in self._queue.ready():
            if self._paused and self._rows[job_id].kind not in UNLIMITED_KINDS:
                continue
            self._queue = self._queue.start(job_id)
            worker = self._worker(job_id)
            self._workers[job_id] = worker
            worker.event_received.connect(lambda event, job=job_id: self._on_event(job, event))
            worker.ended.connect(lambda outcome, job=job_id: self._on_ended(job, outcome))
            self._rows[job_id] = replace(self._rows[job_id], state=JobState.RUNNING)
            self._announce(job_id)
            worker.start()

    def _on_event(self, job_id: str, event: Any) -> None:
        row = self._rows[job_id]
        changed = with_event(row, event)
        self._rows[job_id] = changed
        self.event_received.emit(job_id, event)
        if changed != row:
            self._announce(job_id)

    def _on_ended(self, job_id: str, outcome: Outcome) -> None:
        worker = self._workers.pop(job_id)
        self._retire(worker)
        self._queue = self._queue.remove(job_id)
        if self._closing:
            return
        self._rows[job_id] = with_outcome(self._rows[job_id], outcome)
        if outcome.ending in {Ending.CRASHED, Ending.NOT_STARTED}:
            store.mark(worker.folder, outcome.job_state, outcome.error)
        self._announce(job_id)
        self.job_ended.emit(job_id, outcome)
        self._notify(self._rows[job_id], outcome)
        if self._rows[job_id].kind in QUIET_KINDS:
            self.discard(job_id)
        self._start_ready()

    def _on_open_worker_ended(self, job_id: str) -> None:
        self._retire(self._chats.pop(job_id))
        if not self._closing:
            self._background.run(lambda: store.discard(self._paths, job_id), failed=lambda _error: None)

    def _notify(self, row: JobRow, outcome: Outcome) -> None:
        looked = row.kind is JobKind.DEDUPE and not row.params.get("apply")  # its dialog shows the answer
        if row.kind in QUIET_KINDS or looked or outcome.ending is Ending.CANCELLED:
            return
        if outcome.ending is Ending.FINISHED and "store_name" in row.params and not row.warnings:
            return  # the list of other programs' models tells it, once for all that it adds
        if outcome.ending is Ending.FINISHED and AFTER in row.params and not row.warnings:
            return  # FollowUps tells it, with what to do next
        if outcome.ending is Ending.FINISHED:
            doubts = len(row.warnings)
            hint = (
                "" if not doubts else trn("{n} remark: see Activity.", "{n} remarks: see Activity.", doubts)
            )
            told = outcome_lines(row)  # where an export went, and what to run there
            self._notifications.success(
                tr("Done: {title}", title=row.title), hint or "\n".join(told[:2]), "\n".join(told[2:])
            )
            return
        actions = (Action(tr("Resume"), lambda: self.resume(row.id)),) if row.can_resume else ()
        if outcome.ending is Ending.PAUSED:
            self._notifications.info(
                tr("Paused: {title}", title=row.title), tr("What it has is kept."), actions=actions
            )
            return
        message = f"{row.title}: {row.error}"
        self._notifications.error(message, row.hint, actions=actions)

    def _announce(self, job_id: str, *, is_new: bool = False) -> None:
        self.job_changed.emit(job_id)
        if is_new:
            self.list_changed.emit()


QUIET_KINDS = frozenset({JobKind.CHAT, JobKind.PROBE, JobKind.PREVIEW, JobKind.SERVE})
