"""The entry point: which of its three faces it shows, and what the window's process never loads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import desktop.entry

WINDOW = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from core.paths import current_paths
from desktop.app import make_window
from desktop.pages.registry import PAGES

app = QApplication([])
window, services, theme = make_window(app, current_paths())
window.start()

def end():
    if services.hardware.profile is None or not services.catalog.is_loaded or not services.background.is_idle:
        return
    timer.stop()
    for page in PAGES:
        window.show_page(page.id)
    window.close()
    app.quit()

timer = QTimer()
timer.timeout.connect(end)
timer.start(20)
QTimer.singleShot(60000, lambda: app.exit(3))
code = app.exec()
print(json.dumps({"code": code, "modules": sorted(sys.modules)}))
"""
FORBIDDEN = ("torch", "transformers", "xllamacpp", "numba", "core.quant", "core.chat", "core.convert")


def test_the_window_s_process_never_loads_the_engines() -> None:
    root = Path(desktop.entry.__file__).parents[1]
    ran = subprocess.run(
        [sys.executable, "-c", WINDOW], cwd=root, capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stderr
    said = json.loads(ran.stdout)
    assert said["code"] == 0
    loaded = [
        module
        for module in said["modules"]
        if any(module == name or module.startswith(f"{name}.") for name in FORBIDDEN)
    ]
    assert loaded == []


def test_no_arguments_open_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["bitwright"])
    monkeypatch.setattr("desktop.app.run", lambda _arguments: 7)
    assert desktop.entry.main() == 7


def test_worker_and_a_folder_are_the_job_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "argv", ["bitwright", "--worker", str(tmp_path)])
    seen: list[Path] = []

    def work(folder: Path) -> int:
        seen.append(folder)
        return 5

    monkeypatch.setattr("core.jobs.worker.main", work)
    assert desktop.entry.main() == 5
    assert seen == [tmp_path]


def test_anything_else_goes_to_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["bitwright", "detect", "--json"])
    monkeypatch.setattr("core.cli.main", lambda arguments: 0 if arguments == ["detect", "--json"] else 9)
    assert desktop.entry.main() == 0
