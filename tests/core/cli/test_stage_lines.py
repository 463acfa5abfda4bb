"""A job's events where there is no terminal: a line a stage, and none before a bare failure."""

from __future__ import annotations

from typing import Any

import pytest

from core.cli.output import job_progress
from core.jobs.protocol import Event, EventType

PREPARE: tuple[EventType, dict[str, Any]] = (EventType.STAGE, {"name": "prepare"})
FAILED: tuple[EventType, dict[str, Any]] = (EventType.FAILED, {"code": "x", "message": "m", "hint": ""})


def _said(capsys: pytest.CaptureFixture[str], *events: tuple[EventType, dict[str, Any]]) -> str:
    with job_progress() as listener:
        for number, (kind, fields) in enumerate(events):
            listener(Event(kind, number, "job", fields))
    return capsys.readouterr().err


def test_a_job_that_fails_at_once_says_nothing_but_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert _said(capsys, (EventType.STARTED, {}), PREPARE, FAILED) == ""


def test_stages_are_told_in_their_order(capsys: pytest.CaptureFixture[str]) -> None:
    progress = (EventType.PROGRESS, {"done": 1, "total": 2, "unit": "bytes"})
    download = (EventType.STAGE, {"name": "download"})
    said = _said(capsys, PREPARE, progress, download, progress, download, progress)
    assert said == "Preparing ...\nDownloading ...\n"


def test_a_warning_comes_after_the_stage_it_belongs_to(capsys: pytest.CaptureFixture[str]) -> None:
    warned = (EventType.WARNING, {"message": "a row is short"})
    assert _said(capsys, PREPARE, warned) == "Preparing ...\nnote: a row is short\n"
