"""Jobs as they lie on the disk: what each folder says happened, and the tidying at start-up."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from core.errors import BitwrightError, InvalidInputError, NotFoundError
from core.jobs.context import CancelReason
from core.jobs.liveness import is_alive
from core.jobs.protocol import Event, EventType, JobKind, JobSpec, JobState
from core.jobs.worker import EVENTS_NAME, LOG_NAME, STATE_NAME, read_spec
from core.language import tr
from core.paths import Paths
from core.types import StoredWarning

OWNER_NAME = "owner"  # pid of the process that queued the job
RESUMABLE_KINDS = frozenset(
    {JobKind.QUANTIZE, JobKind.DOWNLOAD, JobKind.EVALUATE, JobKind.IMPORT, JobKind.EXPORT, JobKind.MOVE}
)
RESUMABLE_STATES = frozenset({JobState.INTERRUPTED, JobState.CRASHED})
ORPHAN_AGE_S = 3600.0  # a partial folder without a job is left alone while somebody may be writing it
_PROGRESS_MARK = b'"type":"progress"'


@dataclass(frozen=True, slots=True)
class JobRecord:
    """What is known of a job from its folder. Times are ISO 8601 UTC; ``error`` has code, message, hint."""

    spec: JobSpec
    folder: Path
    state: JobState
    created_at: str
    ended_at: str | None = None
    stage: str = ""
    result: Mapping[str, Any] | None = None
    error: Mapping[str, str] | None = None
    warnings: tuple[StoredWarning, ...] = field(default=())
    paused: bool = False  # interrupted by the user's own wish

    @property
    def can_resume(self) -> bool:
        return self.state in RESUMABLE_STATES and self.spec.kind in RESUMABLE_KINDS


def folder_of(paths: Paths, job_id: str) -> Path:
    """The job's folder; an id that would lead elsewhere is refused."""
    if not job_id or job_id in {".", ".."} or Path(job_id).name != job_id or "\\" in job_id:
        raise InvalidInputError(
            tr("'{job_id}' is not a job's id.", job_id=job_id), tr("Take the id from the list of jobs.")
        )
    return paths.jobs / job_id


def load_jobs(paths: Paths) -> list[JobRecord]:
    """All jobs, oldest first. Folders without a readable spec are skipped."""
    if not paths.jobs.is_dir():
        return []
    records = []
    for folder in sorted(paths.jobs.iterdir()):
        with contextlib.suppress(BitwrightError, OSError):
            records.append(_load(folder))
    return records


def load_job(paths: Paths, job_id: str) -> JobRecord:
    """One job; raises NotFoundError."""
    return _load(folder_of(paths, job_id))


def _load(folder: Path) -> JobRecord:
    spec = read_spec(folder)
    run = _read_last_run(folder / EVENTS_NAME)
    marked = _read_mark(folder)
    alive = is_alive(folder)
    terminal = run.terminal
    state = JobState.INTERRUPTED
    error: Mapping[str, str] | None = None
    ended_at: str | None = None
    result: Mapping[str, Any] | None = None
    if alive and terminal is None:
        state = JobState.RUNNING
    elif marked is not None:
        state, error, ended_at = JobState(marked["state"]), marked.get("error"), marked.get("at")
    elif terminal is not None:
        state = JobState(str(terminal.type))
        if terminal.fields.get("reason", CancelReason.COMMAND) != CancelReason.COMMAND:
            # Nobody wanted it to end for good: it was paused, the window was killed, the system went down.
            state = JobState.INTERRUPTED
        ended_at = terminal.fields.get("at")
        if terminal.type is EventType.FAILED:
            error = {key: str(terminal.fields.get(key, "")) for key in ("code", "message", "hint")}
        elif terminal.type is EventType.FINISHED:
            result = terminal.fields.get("result")
    elif not run.started and _owner_lives(folder):
        state = JobState.QUEUED
    elif run.started:
        ended_at = _iso((folder / EVENTS_NAME).stat().st_mtime)
    paused = (
        state is JobState.INTERRUPTED
        and terminal is not None
        and terminal.fields.get("reason") == CancelReason.PAUSE
    )
    return JobRecord(
        spec,
        folder,
        state,
        _created_at(folder),
        ended_at,
        run.stage,
        result,
        error,
        tuple(run.warnings),
        paused,
    )


@dataclass(slots=True)
class _Run:
    started: bool = False
    stage: str = ""
    terminal: Event | None = None
    warnings: list[StoredWarning] = field(default_factory=list)


def _read_last_run(path: Path) -> _Run:
    """The story of the last run in ``events.jsonl`` (a resumed job appends). Torn lines are skipped."""
    run = _Run()
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return run
    for line in lines:
        event = None if _PROGRESS_MARK in line else Event.from_line(line)
        if event is None:
            continue
        if event.type is EventType.STARTED:
            run = _Run(started=True)
        elif event.type is EventType.STAGE:
            run.stage = str(event.fields.get("name", ""))
        elif event.type is EventType.WARNING:
            with contextlib.suppress(KeyError, TypeError):
                run.warnings.append(StoredWarning.from_json(dict(event.fields)))
        elif event.is_terminal:
            run.terminal = event
    return run


def _read_mark(folder: Path) -> dict[str, Any] | None:
    try:
        data = json.loads((folder / STATE_NAME).read_text(encoding="utf-8"))
        JobState(data["state"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return dict(data)


def _owner_lives(folder: Path) -> bool:
    try:
        return bool(psutil.pid_exists(int((folder / OWNER_NAME).read_text(encoding="ascii"))))
    except (OSError, ValueError):
        return False


def _created_at(folder: Path) -> str:
    try:
        stamp = datetime.datetime.strptime(folder.name[:22], "%Y%m%d-%H%M%S-%f")
    except ValueError:
        return _iso(folder.stat().st_mtime)
    return stamp.replace(tzinfo=datetime.UTC).isoformat(timespec="milliseconds")


def _iso(timestamp: float) -> str:
    return datetime.datetime.fromtimestamp(timestamp, datetime.UTC).isoformat(timespec="milliseconds")


def mark(folder: Path, state: JobState, error: BitwrightError | None = None) -> None:
    """Write down how a job ended when its worker could not (crashed, interrupted); a resume clears it."""
    body: dict[str, Any] = {"state": str(state), "at": _iso(time.time())}
    if error is not None:
        body["error"] = {"code": error.code, "message": error.message, "hint": error.hint}
    scratch = folder / f"{STATE_NAME}.tmp"
    scratch.write_text(json.dumps(body), encoding="utf-8")
    scratch.replace(folder / STATE_NAME)


def sweep(paths: Paths) -> list[JobRecord]:
    """Start-up tidying. Jobs with neither an end nor a living worker become ``interrupted``, and are
    returned; partial output is kept only where its job runs, waits, or can be resumed."""
    interrupted = []
    kept: set[str] = set()
    # Looked at before the jobs are: what a job makes that starts meanwhile is not taken for a left-over.
    partials = list(paths.partial.iterdir()) if paths.partial.is_dir() else []
    for record in load_jobs(paths):
        if record.state is JobState.INTERRUPTED and not (record.folder / STATE_NAME).exists():
            mark(record.folder, JobState.INTERRUPTED)
            interrupted.append(record)
        if not record.state.is_over or record.can_resume:
            kept.add(record.spec.job)
    for partial in partials:
        job = paths.jobs / partial.name
        is_over = not is_alive(job) if job.is_dir() else _age_s(partial) > ORPHAN_AGE_S
        if partial.name not in kept and is_over:
            _remove(partial)
    return interrupted


def _age_s(path: Path) -> float:
    """Seconds since anything in ``path`` was last written."""
    newest = 0.0
    for candidate in (path, *path.rglob("*")):
        with contextlib.suppress(OSError):
            newest = max(newest, candidate.lstat().st_mtime)
    return time.time() - newest


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def discard(paths: Paths, job_id: str) -> None:
    """Forget a job that is over: its folder and its partial output. Raises when it runs or is unknown."""
    folder = folder_of(paths, job_id)
    if not folder.is_dir():
        raise NotFoundError(
            tr("There is no job '{job_id}'.", job_id=job_id), tr("It may have been discarded already.")
        )
    if is_alive(folder):
        raise InvalidInputError(tr("The job is still running."), tr("Cancel it first."))
    with contextlib.suppress(BitwrightError, OSError):
        record = _load(folder)
        if record.spec.kind is JobKind.DOWNLOAD and record.can_resume:  # a failed one may be tried again
            from core.hub.kept import remove_kept

            remove_kept(folder, paths.hub_cache, record.spec.params.get("to"))
        if record.spec.kind is JobKind.MOVE:
            from core.library.moving import remove_staging

            remove_staging(paths, record.spec.params.get("to"))
    _remove(paths.partial / job_id)
    _remove(folder)


def delete_finished(paths: Paths) -> int:
    """Forget all jobs that need nothing more (finished, failed, cancelled); returns how many."""
    done = [record.spec.job for record in load_jobs(paths) if record.state.is_over and not record.can_resume]
    for job_id in done:
        discard(paths, job_id)
    return len(done)


def log_tail(paths: Paths, job_id: str, max_bytes: int = 8192) -> str:
    """The end of a job's log; empty when there is none."""
    return tail_of_log(folder_of(paths, job_id), max_bytes)


def tail_of_log(folder: Path, max_bytes: int = 8192) -> str:
    """The end of the log in a job's folder; empty when there is none."""
    try:
        with (folder / LOG_NAME).open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - max_bytes))
            return file.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
