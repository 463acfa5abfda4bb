"""A training in Quantize and Activity, with a real worker: the live curve, Pause, Resume, Stop and keep."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from core.paths import Paths
from desktop.pages.activity import ActivityPage
from desktop.pages.quantize_follow import JobFollower
from desktop.pages.quantize_run import RunPanel
from desktop.services.bundle import Services, make_services
from desktop.widgets.loss_curve import LossCurve
from tests.fakes import training_worker

LEFT = Qt.MouseButton.LeftButton
PARAMS = {"recipe": {"method": "qat", "dtype": "INT4", "container": "gguf"}}


def _command(folder: Path) -> list[str]:
    return [sys.executable, training_worker.__file__, str(folder)]


@pytest.fixture
def services(qapp: QApplication, paths: Paths) -> Iterator[Services]:
    made = make_services(paths, _command)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> ActivityPage:
    made = ActivityPage(services)
    qtbot.addWidget(made)
    made.resize(1024 - 76, 640)
    made.show()
    return made


@pytest.fixture
def panel(qtbot: QtBot) -> RunPanel:
    made = RunPanel()
    qtbot.addWidget(made)
    made.resize(332, 640)
    made.show()
    return made


def _button(parent: QWidget, words: str) -> QPushButton:
    return next(b for b in parent.findChildren(QPushButton) if b.text() == words and b.isVisible())


def test_activity_shows_the_curve_and_pauses_and_resumes_it(
    qtbot: QtBot, services: Services, page: ActivityPage
) -> None:
    services.jobs.submit(JobKind.QUANTIZE, "A training", PARAMS)
    qtbot.waitUntil(lambda: page.running_cards() != (), timeout=30_000)
    view = page.running_cards()[0].training
    assert view is not None
    qtbot.waitUntil(lambda: len(view.curve.curve.train) >= 6, timeout=60_000)
    assert page.running_cards()[0].detail.full_text().endswith("of 2 min")
    assert "Nothing of it is kept" in page.running_cards()[0].cancel.toolTip()
    assert view.finish.isEnabled()
    with qtbot.waitSignal(services.jobs.job_ended, timeout=60_000):
        qtbot.mouseClick(page.running_cards()[0].pause, LEFT)
        assert page.running_cards()[0].pause.text() == "Pausing…"
        assert not view.finish.isEnabled()
        assert page.running_cards()[0].stage.full_text().startswith("Pausing")
    before = len(view.curve.curve.train)
    row = page.history_rows()[0]
    assert row.badge.word == "Paused"
    row.fold.click()
    shown = row.findChild(LossCurve)
    assert shown is not None
    assert len(shown.curve.train) == before
    qtbot.mouseClick(row.buttons["Resume"], LEFT)
    qtbot.waitUntil(lambda: page.running_cards() != (), timeout=30_000)
    again = page.running_cards()[0].training
    assert again is not None
    qtbot.waitUntil(lambda: len(again.curve.curve.train) >= before + 3, timeout=60_000)
    assert again.curve.curve.start is not None
    with qtbot.waitSignal(services.jobs.job_ended, timeout=60_000):
        qtbot.mouseClick(page.running_cards()[0].cancel, LEFT)


def test_quantize_follows_it_and_stop_keeps_the_best(
    qtbot: QtBot, services: Services, panel: RunPanel
) -> None:
    follower = JobFollower(services, panel)
    follower.start([("A training", dict(PARAMS))], evaluate=False)
    training = panel.training
    assert training is not None
    assert not training.finish.isEnabled()
    assert "nothing to keep yet" in training.finish.toolTip()
    qtbot.waitUntil(lambda: len(training.curve.curve.valid) >= 2, timeout=60_000)
    assert panel.progress is not None
    assert panel.progress.title.full_text() == "Training"
    assert "Nothing of it is kept" in panel.cancel_button.toolTip()
    with qtbot.waitSignal(services.jobs.job_ended, timeout=60_000):
        qtbot.mouseClick(training.finish, LEFT)
        assert training.finish.text() == "Stopping…"
        assert panel.progress.title.full_text().startswith("Stopping, the best step")
    row = services.jobs.records()[0]
    assert row.result["training"]["stopped"] == "finish"


def test_quantize_shows_what_a_pause_kept_and_resumes_it(
    qtbot: QtBot, services: Services, panel: RunPanel
) -> None:
    follower = JobFollower(services, panel)
    follower.start([("A training", dict(PARAMS))], evaluate=False)
    training = panel.training
    assert training is not None
    qtbot.waitUntil(lambda: len(training.curve.curve.valid) >= 2, timeout=60_000)
    with qtbot.waitSignal(services.jobs.job_ended, timeout=60_000):
        assert training.pause is not None
        qtbot.mouseClick(training.pause, LEFT)
    assert panel.training is None
    qtbot.waitUntil(lambda: any(c.isVisible() for c in panel.findChildren(LossCurve)))
    kept = next(c for c in panel.findChildren(LossCurve) if c.isVisible())
    steps = len(kept.curve.train)
    assert steps
    qtbot.mouseClick(_button(panel, "Resume"), LEFT)
    qtbot.waitUntil(
        lambda: panel.training is not None and len(panel.training.curve.curve.train) > steps, timeout=60_000
    )
    assert follower.is_busy


def test_a_job_that_trains_nothing_has_neither_curve_nor_pause(
    qtbot: QtBot, services: Services, page: ActivityPage, panel: RunPanel
) -> None:
    follower = JobFollower(services, panel)
    follower.start([("A level", {"recipe": {"method": "rtn"}})], evaluate=False)
    assert panel.training is None
    qtbot.waitUntil(lambda: page.running_cards() != (), timeout=30_000)
    assert page.running_cards()[0].training is None
