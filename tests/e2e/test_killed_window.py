"""kill -9 of the window while its worker quantizes: nothing half, no orphan, and Resume is offered."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobState
from core.jobs.store import load_jobs
from core.library.catalog import Catalog
from core.paths import current_paths
from desktop.app import make_window

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
from core.jobs.protocol import EventType, JobKind
from core.paths import current_paths
from core.specs.support import recipe_for
from desktop.app import make_window

app = QApplication([])
window, services, theme = make_window(app, current_paths())
services.settings.update(first_run_done=True)

def on_event(job, event):
    if event.type is EventType.PROGRESS and event.fields["unit"] == "weights":
        print("busy", flush=True)

services.jobs.event_received.connect(on_event)
window.start()
params = {"source": sys.argv[1], "recipe": recipe_for("Q2_K").to_json()}
services.jobs.submit(JobKind.QUANTIZE, "Quantize SmolLM2 to Q2_K", params)
app.exec()
"""


def _is_over(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


@pytest.mark.real_model
def test_a_killed_window_leaves_an_interrupted_job_that_resumes_at_a_click(
    qtbot: QtBot, qapp: QApplication, smollm2_gguf: Path
) -> None:
    paths = current_paths().ensure()
    window_process = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(smollm2_gguf)], stdout=subprocess.PIPE, text=True
    )
    assert window_process.stdout is not None
    assert window_process.stdout.readline() == "busy\n"
    workers = psutil.Process(window_process.pid).children(recursive=True)
    assert workers
    os.kill(window_process.pid, signal.SIGKILL)
    window_process.wait()
    window_process.stdout.close()
    qtbot.waitUntil(lambda: all(map(_is_over, workers)), timeout=10_000)
    with Catalog(paths) as catalog:
        assert catalog.variants() == []

    window, services, theme = make_window(qapp, paths)
    services.settings.update(first_run_done=True)
    window.start()
    try:
        qtbot.waitUntil(lambda: bool(window.toasts.toasts()), timeout=20_000)
        [record] = [job for job in load_jobs(paths) if not job.state.is_over or job.can_resume]
        assert record.state is JobState.INTERRUPTED
        resume = next(
            b for t in window.toasts.toasts() for b in t.findChildren(QPushButton) if b.text() == "Resume"
        )
        qtbot.mouseClick(resume, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: len(services.catalog.variants()) == 1, timeout=120_000)
        with Catalog(paths) as catalog:
            [variant] = catalog.variants()
            assert catalog.verify(variant.id).ok
    finally:
        services.close()
        window.close()
        window.deleteLater()
        theme.deleteLater()
