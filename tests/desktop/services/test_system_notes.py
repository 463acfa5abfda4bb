"""A long job that ends while nobody looks is told outside of the window, by the desktop's own service."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.errors import CancelledError, DiskFullError
from core.jobs.protocol import JobKind, JobSpec
from desktop.services.bundle import Services
from desktop.services.job_rows import JobRow, row_of_spec, with_outcome
from desktop.services.outcome import Ending, Outcome
from desktop.services.system_notes import LongJobNotes, note_words, notify_by_bus
from tests.fakes import notification_daemon

ROOT = Path(__file__).parents[3]


def _row(kind: JobKind = JobKind.QUANTIZE, **changes: Any) -> JobRow:
    spec = JobSpec("20260101-000000-000000-x", kind, "Q4_K_M of a model", {}, "/nowhere")
    times = {"started_at": "2026-01-01T00:00:00+00:00", "ended_at": "2026-01-01T00:03:20+00:00"}
    return replace(row_of_spec(spec), **times, **changes)


def test_a_long_job_is_told_with_how_long_it_took() -> None:
    finished = note_words(_row(), Outcome(Ending.FINISHED))
    assert finished == ("Done: Q4_K_M of a model", "It took 3 min 20 s.")
    failed = with_outcome(
        _row(), Outcome(Ending.FAILED, error=DiskFullError("No room.", "Delete something."))
    )
    words = note_words(replace(failed, ended_at=_row().ended_at), Outcome(Ending.FAILED))
    assert words == ("Not finished: Q4_K_M of a model", "No room.")


def test_short_quiet_and_stopped_jobs_are_not_worth_a_word() -> None:
    short = replace(_row(), ended_at="2026-01-01T00:00:19+00:00")
    assert note_words(short, Outcome(Ending.FINISHED)) is None
    assert note_words(_row(JobKind.PROBE), Outcome(Ending.FINISHED)) is None
    cancelled = Outcome(Ending.CANCELLED, error=CancelledError("The job was cancelled."))
    assert note_words(_row(), cancelled) is None
    assert note_words(_row(), Outcome(Ending.PAUSED)) is None


@pytest.mark.parametrize("watched", [True, False])
def test_nothing_is_told_while_somebody_looks(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, services: Services, watched: bool
) -> None:
    monkeypatch.setattr(services.jobs, "row", lambda _job: _row())
    notes = LongJobNotes(services.jobs, lambda: watched)
    heard: list[tuple[str, str]] = []
    notes.told.connect(lambda title, body: heard.append((title, body)))
    services.jobs.job_ended.emit("x", Outcome(Ending.FINISHED))
    assert len(heard) == (0 if watched else 1)
    notes.deleteLater()


ASK = """
import sys
from PySide6.QtCore import QCoreApplication
from desktop.services.system_notes import notify_by_bus
app = QCoreApplication([])
print(notify_by_bus("Done", "a <b> & c"))
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a D-Bus of its own")
def test_the_desktop_s_notification_service_is_asked_by_d_bus(tmp_path: Path) -> None:
    program = (
        "import subprocess, sys\n"
        f"daemon = subprocess.Popen([sys.executable, {notification_daemon.__file__!r}],"
        " stdout=subprocess.PIPE, text=True)\n"
        "assert daemon.stdout.readline() == 'ready\\n'\n"
        f"subprocess.run([sys.executable, '-c', {ASK!r}], check=True)\n"
        "print(daemon.stdout.readline())\n"
        "daemon.kill()\n"
        "daemon.wait()\n"
    )
    ran = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    answer, told = [line for line in ran.stdout.splitlines() if line.strip()]
    assert answer == "True"
    assert json.loads(told) == {
        "app": "Bitwright",
        "icon": "bitwright",
        "title": "Done",
        "body": "a &lt;b&gt; &amp; c",
        "actions": [],
    }


def test_without_a_bus_there_is_no_notification_and_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert notify_by_bus("Done", "") is False
