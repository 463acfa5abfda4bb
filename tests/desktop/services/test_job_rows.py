"""How events change a job's row."""

from __future__ import annotations

from typing import Any

import pytest

from core.jobs.protocol import Event, EventType, JobKind, JobState
from core.types import Stage
from desktop.services.job_rows import STAGE_WORDS, JobProgress, JobRow, progress_words, with_event

ROW = JobRow("j1", JobKind.QUANTIZE, "Q4_K_M of a model", {}, JobState.QUEUED, "2026-03-12T12:00:00+00:00")


def _after(row: JobRow, kind: EventType, **fields: Any) -> JobRow:
    return with_event(row, Event(kind, 1, "j1", fields))


def test_started_makes_it_run() -> None:
    row = _after(ROW, EventType.STARTED, at="2026-03-12T12:00:01+00:00")
    assert row.state is JobState.RUNNING
    assert row.started_at == "2026-03-12T12:00:01+00:00"


def test_a_new_stage_clears_the_progress_of_the_last_one() -> None:
    row = _after(ROW, EventType.PROGRESS, done=3, total=4, unit="tensors", eta_s=1.5, detail="blk.0")
    assert row.progress is not None
    assert row.progress.share == 0.75
    row = _after(row, EventType.STAGE, name="read_back")
    assert row.progress is None
    assert row.stage_words == "Reading back what was written"


def test_progress_without_a_total_has_no_share() -> None:
    row = _after(ROW, EventType.PROGRESS, done=3, total=0, unit="bytes")
    assert row.progress is not None
    assert row.progress.share is None


def test_warnings_add_up_until_the_job_is_started_again() -> None:
    row = _after(ROW, EventType.WARNING, code="requantized", message="Once more.", tensors=[])
    assert [w.code for w in row.warnings] == ["requantized"]
    assert _after(row, EventType.STARTED).warnings == ()


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (EventType.PROGRESS, {"done": "many", "total": 3}),
        (EventType.PROGRESS, {}),
        (EventType.STAGE, {}),
        (EventType.WARNING, {"tensors": 3}),
        (EventType.METRIC, {"name": "x", "value": None}),
    ],
)
def test_an_event_with_broken_fields_leaves_the_row_alone(kind: EventType, fields: dict[str, Any]) -> None:
    assert _after(ROW, kind, **fields) == ROW


def test_blocks_are_told_as_the_worker_words_them() -> None:
    assert progress_words(JobProgress(3, 30, "blocks", detail="block 3 of 30")) == "Block 3 of 30"
    assert progress_words(JobProgress(90, 900, "steps", detail="block 3 of 30")) == "Block 3 of 30"
    assert progress_words(JobProgress(3, 30, "blocks")) == "3 of 30 blocks"


def test_time_is_told_as_time() -> None:
    assert progress_words(JobProgress(700, 1200, "seconds")) == "11 min 40 s of 20 min"


@pytest.mark.parametrize("stage", [str(stage) for stage in Stage] + ["calibrate", "write"])
def test_every_stage_has_words(stage: str) -> None:
    assert stage in STAGE_WORDS
