"""Curves of trainings from real workers: live, after a pause, after a restart of the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.jobs import store
from core.jobs.protocol import JobKind, JobState
from core.paths import Paths
from desktop.models.training import TrainingCurve
from desktop.services.bundle import Services, make_services
from desktop.services.outcome import Ending, Outcome
from tests.fakes import training_worker

PARAMS = {"recipe": {"method": "qat", "dtype": "INT4", "container": "gguf"}}


def _command(folder: Path) -> list[str]:
    return [sys.executable, training_worker.__file__, str(folder)]


@pytest.fixture
def services(qapp: QApplication, paths: Paths) -> Iterator[Services]:
    made = make_services(paths, _command)
    yield made
    made.close()


def _wait_for_steps(qtbot: QtBot, services: Services, job: str, steps: int) -> TrainingCurve:
    qtbot.waitUntil(lambda: len(services.training.curve(job).train) >= steps, timeout=60_000)
    return services.training.curve(job)


def _paused(qtbot: QtBot, services: Services, job: str) -> Outcome:
    with qtbot.waitSignal(services.jobs.job_ended, timeout=60_000) as ended:
        services.jobs.pause(job)
    assert ended.args is not None
    outcome = ended.args[1]
    assert isinstance(outcome, Outcome)
    return outcome


def test_the_curve_grows_while_it_trains(qtbot: QtBot, services: Services) -> None:
    job = services.jobs.submit(JobKind.QUANTIZE, "A training", PARAMS)
    curve = _wait_for_steps(qtbot, services, job, 12)
    assert curve.start is not None
    assert curve.start.value == training_worker.START_KL
    assert curve.budget_s == training_worker.BUDGET_S
    assert len(curve.valid) >= 3
    assert [point.step for point in curve.train] == list(range(1, len(curve.train) + 1))
    row = services.jobs.row(job)
    assert row is not None
    assert row.trains
    assert row.can_finish
    services.jobs.cancel(job)
    qtbot.waitUntil(lambda: services.jobs.running() == (), timeout=30_000)


def test_a_pause_keeps_the_job_to_be_resumed_and_the_curve_goes_on_after_a_restart(
    qtbot: QtBot, services: Services, paths: Paths
) -> None:
    job = services.jobs.submit(JobKind.QUANTIZE, "A training", PARAMS)
    _wait_for_steps(qtbot, services, job, 6)
    assert _paused(qtbot, services, job).ending is Ending.PAUSED
    row = services.jobs.row(job)
    assert row is not None
    assert (row.state, row.paused, row.pausing, row.error) == (JobState.INTERRUPTED, True, False, "")
    assert row.can_resume
    assert services.notifications.items()[0].message == "Paused: A training"
    before = services.training.curve(job)
    assert store.load_job(paths, job).paused

    again = make_services(paths, _command)  # the window is closed and opened
    try:
        with qtbot.waitSignal(again.notifications.added, timeout=10_000):
            again.jobs.start()
        assert again.notifications.items()[0].message == "“A training” is paused."
        found = again.jobs.row(job)
        assert found is not None
        assert found.paused
        again.jobs.resume(job)
        curve = _wait_for_steps(qtbot, again, job, len(before.train) + 3)
        assert curve.train[: len(before.train)] == before.train
        assert curve.valid[: len(before.valid)] == before.valid
        running = again.jobs.row(job)
        assert running is not None
        assert not running.paused
    finally:
        again.close()


def test_finish_ends_it_with_a_result(qtbot: QtBot, services: Services) -> None:
    job = services.jobs.submit(JobKind.QUANTIZE, "A training", PARAMS)
    _wait_for_steps(qtbot, services, job, 6)
    with qtbot.waitSignal(services.jobs.job_ended, timeout=60_000) as ended:
        services.jobs.finish(job)
        row = services.jobs.row(job)
        assert row is not None
        assert row.finishing
    assert ended.args is not None
    assert ended.args[1].ending is Ending.FINISHED
    row = services.jobs.row(job)
    assert row is not None
    assert row.result["training"]["stopped"] == "finish"
    assert not row.finishing


def test_a_cancel_wins_over_a_pause(qtbot: QtBot, services: Services, paths: Paths) -> None:
    job = services.jobs.submit(JobKind.QUANTIZE, "A training", PARAMS)
    _wait_for_steps(qtbot, services, job, 2)
    with qtbot.waitSignal(services.jobs.job_ended, timeout=60_000) as ended:
        services.jobs.cancel(job)
        services.jobs.pause(job)
    assert ended.args is not None
    assert ended.args[1].ending is Ending.CANCELLED
    assert not (paths.partial / job).exists()


def test_pausing_or_finishing_what_does_not_run_does_nothing(services: Services) -> None:
    services.jobs.pause("no such job")
    services.jobs.finish("no such job")
    assert services.jobs.records() == ()


def test_a_job_without_a_record_has_an_empty_curve(qtbot: QtBot, services: Services) -> None:
    assert services.training.curve("gone").is_empty
    assert services.training.curve("../escape").is_empty
    qtbot.waitUntil(lambda: services.background.is_idle, timeout=5000)
    assert services.training.curve("gone").is_empty
