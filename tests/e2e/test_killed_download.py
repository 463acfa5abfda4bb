"""kill -9 of the window in the middle of a download: the next window goes on from the bytes on the disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.jobs.store import load_jobs
from core.library.catalog import Catalog
from core.paths import current_paths
from desktop.app import make_window
from desktop.pages.discover import DiscoverPage
from tests.fakes.hub import FakeHub
from tests.fakes.tiny_llama import tiny_llama

ROOT = Path(__file__).parents[2]
BEGUN = 200_000
WINDOW = """
from PySide6.QtWidgets import QApplication
from core.paths import current_paths
from desktop.app import make_window

app = QApplication([])
window, services, theme = make_window(app, current_paths())
services.settings.update(first_run_done=True)
services.jobs.event_received.connect(
    lambda job, event: print(event.fields.get("done", 0), flush=True)
)
window.start()
window.show_page("discover")
window.page("discover").planner.ask("org/tiny")
app.exec()
"""


def _is_over(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


@pytest.mark.parametrize("whole_machine", [False, True], ids=["window", "window and worker at once"])
def test_a_killed_window_leaves_a_download_that_goes_on_at_a_click(
    qtbot: QtBot, qapp: QApplication, fake_hub: FakeHub, tmp_path: Path, whole_machine: bool
) -> None:
    files = {path.name: path.read_bytes() for path in tiny_llama(tmp_path / "model").iterdir()}
    weights = len(files["model.safetensors"])
    fake_hub.add_repo("org/tiny", files)
    fake_hub.fail("stall", "/cdn/org/tiny/model.safetensors", after=BEGUN)
    paths = current_paths().ensure()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    assert any(int(line) >= BEGUN for line in process.stdout)
    workers = psutil.Process(process.pid).children(recursive=True)
    assert workers
    if whole_machine:  # as when the power goes: nobody has time to write anything
        for worker in workers:
            worker.kill()
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    qtbot.waitUntil(lambda: all(map(_is_over, workers)), timeout=20_000)
    with Catalog(paths) as catalog:
        assert catalog.sources() == []
    left = [path.stat().st_size for path in paths.hub_cache.rglob("*.bitwright.incomplete")]
    assert max(left) == BEGUN  # of the weights; a small file beside them may not be whole either

    window, services, theme = make_window(qapp, paths)
    services.settings.update(first_run_done=True)
    window.start()
    try:
        window.show_page("discover")
        page = window.page("discover")
        assert isinstance(page, DiscoverPage)
        qtbot.waitUntil(lambda: bool(page.jobs.lines()), timeout=20_000)
        (line,) = page.jobs.lines()
        qtbot.waitUntil(lambda: line.retry_button.isVisible() and line.retry_button.height() > 10)
        assert line.retry_button.text() == "Resume"
        qtbot.mouseClick(line.retry_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: line.is_ready, timeout=60_000)
        (record,) = load_jobs(paths)
        assert record.result is not None
        with Catalog(paths) as catalog:
            assert catalog.verify_source(record.result["source_id"]).ok
        assert fake_hub.served["/cdn/org/tiny/model.safetensors"] == weights  # each byte came once
    finally:
        services.close()
        window.close()
        window.deleteLater()
        theme.deleteLater()
