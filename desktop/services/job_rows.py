"""What the window knows of each job, as frozen rows, and how an event changes a row (pure)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from core.errors import BitwrightError
from core.formats import duration, file_size, parameters, parse_date, whole
from core.jobs.protocol import Event, EventType, JobKind, JobSpec, JobState
from core.jobs.store import RESUMABLE_KINDS, RESUMABLE_STATES, JobRecord
from core.language import mark, retold, tr
from core.specs.methods import METHODS
from core.types import StoredWarning
from desktop.services.outcome import Ending, Outcome

STAGE_WORDS = {
    "prepare": mark("Preparing"),
    "download": mark("Downloading"),
    "verify": mark("Verifying"),
    "read": mark("Reading"),
    "warm_up": mark("Preparing the kernels (slow once)"),
    "calibrate": mark("Reading the calibration text"),
    "quantize": mark("Quantizing"),
    "start": mark("Making the starting point"),
    "train": mark("Training"),
    "write": mark("Writing the files"),
    "read_back": mark("Reading back what was written"),
    "catalog": mark("Adding to the library"),
    "evaluate": mark("Measuring quality"),
    "speed": mark("Measuring speed"),
    "hand_over": mark("Handing over"),
    "move": mark("Copying and checking"),
    "link": mark("Sharing disk space"),
}
TRAIN_STAGE = "train"
_TOLD_BY_DETAIL = {"blocks", "steps"}
"""Units whose count says less than the words beside it ("block 3 of 30")."""
_BLOCK = re.compile(r"block (\d+) of (\d+)")
_UNIT_SENTENCES = {
    "weights": mark("{done} of {total} weights"),
    "tensors": mark("{done} of {total} tensors"),
    "windows": mark("{done} of {total} pieces of text"),
    "blocks": mark("{done} of {total} blocks"),
    "steps": mark("{done} of {total} steps"),
    "files": mark("{done} of {total} files"),
    "parts": mark("{done} of {total} parts"),
    "models": mark("{done} of {total} models"),
    "tokens": mark("{done} of {total} tokens"),
}
KIND_WORDS = {
    JobKind.DOWNLOAD: mark("Download"),
    JobKind.IMPORT: mark("Import"),
    JobKind.QUANTIZE: mark("Quantize"),
    JobKind.MODULE_QAT: mark("Train a module"),
    JobKind.EVALUATE: mark("Evaluate"),
    JobKind.CHAT: mark("Chat"),
    JobKind.PROBE: mark("Measure this computer"),
    JobKind.EXPORT: mark("Export"),
    JobKind.DEDUPE: mark("Find duplicates"),
    JobKind.MOVE: mark("Move the models"),
    JobKind.PREVIEW: mark("Look at a text"),
    JobKind.SERVE: mark("Serve"),
}


@dataclass(frozen=True, slots=True)
class JobProgress:
    """``unit`` is "bytes", "tensors", "windows"...; ``eta_s`` seconds left, None when unknown."""

    done: float
    total: float
    unit: str
    eta_s: float | None = None
    detail: str = ""

    @property
    def share(self) -> float | None:
        """0 to 1, or None when the total is not known."""
        return min(1.0, self.done / self.total) if self.total > 0 else None


def progress_words(progress: JobProgress | None) -> str:
    """How much is done: "1.2 GB of 4.7 GB", "34 of 272 tensors", "block 3 of 30"."""
    if progress is None:
        return ""
    if progress.unit in _TOLD_BY_DETAIL and progress.detail:
        return _detail_words(progress.detail)
    if progress.unit == "seconds" and progress.total:
        words = tr("{time} of {time2}", time=duration(progress.done), time2=duration(progress.total))
    elif progress.unit == "bytes":
        done = file_size(progress.done)
        words = tr("{done} of {size}", done=done, size=file_size(progress.total)) if progress.total else done
    else:
        figure = parameters if progress.unit == "weights" else whole
        sentence = _UNIT_SENTENCES.get(progress.unit, "{done} of {total}")
        words = tr(sentence, done=figure(progress.done), total=figure(progress.total))
    return f"{words}  ·  {progress.detail}" if progress.detail else words


def _detail_words(detail: str) -> str:
    """What a worker says of its place: "block 3 of 30"."""
    if (block := _BLOCK.fullmatch(detail)) is not None:
        return tr("Block {at} of {blocks}", at=block[1], blocks=block[2])
    return detail[:1].upper() + detail[1:]


def outcome_lines(row: JobRow) -> tuple[str, ...]:
    """What a finished export tells: where it is, what to run, what to know. Nothing for other jobs."""
    if row.kind is not JobKind.EXPORT or row.state is not JobState.FINISHED:
        return ()
    result = row.result
    notes = result.get("notes")
    lines = [result.get("url") or result.get("destination"), result.get("command")]
    lines += notes if isinstance(notes, list) else []
    return tuple(str(line) for line in lines if line)


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job for the screen. Times are ISO 8601 UTC. ``cancelling``, ``pausing`` and ``finishing``: asked to
    stop, to stop for now, or to stop and keep its best, and not yet gone."""

    id: str
    kind: JobKind
    title: str
    params: Mapping[str, Any]
    state: JobState
    created_at: str
    started_at: str | None = None
    ended_at: str | None = None
    stage: str = ""
    stages: tuple[tuple[str, str], ...] = ()  # (name, when it began) of this run, in order
    progress: JobProgress | None = None
    warnings: tuple[StoredWarning, ...] = field(default=())
    metrics: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    result: Mapping[str, Any] = field(default_factory=dict)
    error_code: str = ""
    error: str = ""
    hint: str = ""
    cancelling: bool = False
    pausing: bool = False
    finishing: bool = False
    paused: bool = False  # interrupted because the user paused it

    @property
    def can_pause(self) -> bool:
        """Whether what runs can be stopped and taken up again later."""
        return self.kind in RESUMABLE_KINDS

    @property
    def starts_over(self) -> bool:
        """Whether a pause costs what was done so far: a level's file is begun again (it takes minutes)."""
        recipe = self.params.get("recipe")
        level = isinstance(recipe, Mapping) and bool(recipe.get("level"))
        return self.kind in {JobKind.EVALUATE, JobKind.EXPORT} or (self.kind is JobKind.QUANTIZE and level)

    @property
    def can_resume(self) -> bool:
        return self.state in RESUMABLE_STATES and self.kind in RESUMABLE_KINDS

    @property
    def can_retry(self) -> bool:
        """Start again from the beginning with the same parameters."""
        over_without_result = {JobState.FAILED, JobState.CANCELLED, JobState.CRASHED, JobState.INTERRUPTED}
        return self.state in over_without_result and not self.can_resume

    @property
    def trains(self) -> bool:
        """Whether it is a training: it has a curve, and can be paused and ended early."""
        recipe = self.params.get("recipe")
        name = recipe.get("method") if isinstance(recipe, Mapping) else None
        return self.kind is JobKind.QUANTIZE and any(s.name == name and s.needs_training for s in METHODS)

    @property
    def can_finish(self) -> bool:
        """Whether there is something to keep already."""
        return self.trains and self.stage == TRAIN_STAGE

    @property
    def stage_words(self) -> str:
        """The stage, as people call it."""
        return tr(STAGE_WORDS.get(self.stage, self.stage.replace("_", " ").capitalize()))


def elapsed_s(row: JobRow, now: datetime | None = None) -> float | None:
    """Seconds since the job began (until it ended)."""
    started = parse_date(row.started_at or row.created_at)
    ended = parse_date(row.ended_at) if row.ended_at else (now or datetime.now(UTC))
    return (ended - started).total_seconds() if started and ended else None


def now_iso() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def row_of_spec(spec: JobSpec) -> JobRow:
    """A job that was just prepared and waits."""
    return JobRow(spec.job, spec.kind, spec.title, spec.params, JobState.QUEUED, now_iso())


def row_of_record(record: JobRecord) -> JobRow:
    """A job as it lies on the disk."""
    error = record.error or {}
    return JobRow(
        id=record.spec.job,
        kind=record.spec.kind,
        title=record.spec.title,
        params=record.spec.params,
        state=record.state,
        created_at=record.created_at,
        ended_at=record.ended_at,
        stage=record.stage,
        warnings=record.warnings,
        result=record.result or {},
        error_code=error.get("code", ""),
        error=retold(error.get("message", "")),
        hint=retold(error.get("hint", "")),
        paused=record.paused,
    )


def with_event(row: JobRow, event: Event) -> JobRow:
    """The row after an event. Fields of a wrong type leave the row as it is."""
    try:
        return replace(row, **_changes(row, event.type, event.fields))
    except (KeyError, TypeError, ValueError):
        return row


def _changes(row: JobRow, kind: EventType, fields: Mapping[str, Any]) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if kind is EventType.STARTED:
        changes = {
            "state": JobState.RUNNING,
            "started_at": str(fields.get("at") or now_iso()),
            "warnings": (),
            "stages": (),
            "paused": False,
        }
    elif kind is EventType.STAGE:
        name = str(fields["name"])
        began = (name, str(fields.get("at") or now_iso()))
        changes = {"stage": name, "stages": (*row.stages, began), "progress": None}
    elif kind is EventType.PROGRESS:
        eta = fields.get("eta_s")
        done, total, unit = float(fields["done"]), float(fields["total"]), str(fields.get("unit", ""))
        detail = str(fields.get("detail") or "")
        changes = {"progress": JobProgress(done, total, unit, None if eta is None else float(eta), detail)}
    elif kind is EventType.WARNING:
        changes = {"warnings": (*row.warnings, StoredWarning.from_json(dict(fields)))}
    elif kind is EventType.METRIC:
        value = (float(fields["value"]), str(fields.get("unit", "")))
        changes = {"metrics": {**row.metrics, str(fields["name"]): value}}
    return changes


def with_outcome(row: JobRow, outcome: Outcome) -> JobRow:
    """The row of a job whose process has ended."""
    error: BitwrightError | None = outcome.error
    return replace(
        row,
        state=outcome.job_state,
        ended_at=now_iso(),
        progress=None,
        cancelling=False,
        pausing=False,
        finishing=False,
        paused=outcome.ending is Ending.PAUSED,
        result=outcome.result,
        error_code=error.code if error else "",
        error=retold(error.message) if error else "",
        hint=retold(error.hint) if error else "",
    )
