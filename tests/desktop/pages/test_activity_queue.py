"""What waits: reordered by dragging and by keys, taken out, paused; what runs: its steps, paused."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind, JobState
from core.paths import Paths
from desktop.pages.activity import ActivityPage
from desktop.services.bundle import Services, make_services
from tests.fakes import script_worker

MOVE = Qt.DropAction.MoveAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


def _command(folder: Path) -> list[str]:
    return [sys.executable, "-S", script_worker.__file__, str(folder)]


@pytest.fixture
def queued(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> Iterator[tuple[ActivityPage, Services, list[str]]]:
    """One job runs, four wait: their ids, the next one first."""
    services = make_services(paths, _command)
    page = ActivityPage(services)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    services.jobs.submit(JobKind.QUANTIZE, "Running", {"script": [{"wait": True}]})
    finish = {"script": [{"say": "finished", "result": {}}]}
    waiting = [services.jobs.submit(JobKind.QUANTIZE, f"Job {n}", finish) for n in range(1, 5)]
    yield page, services, waiting
    services.close()


def _order(services: Services) -> list[str]:
    return [row.title[-1] for row in services.jobs.waiting()]


def _drop_row(page: ActivityPage, row: int, y: int) -> None:
    table = page.queue_card.table
    data = table.model().mimeData([table.model().index(row, 0)])
    spot = QPoint(200, y)
    entered = QDragEnterEvent(QPointF(spot), MOVE, data, LEFT, NONE)
    QApplication.sendEvent(table.viewport(), entered)
    moved = QDragMoveEvent(QPointF(spot), MOVE, data, LEFT, NONE)
    QApplication.sendEvent(table.viewport(), moved)
    assert moved.isAccepted()
    table.viewport().grab()  # with the line that shows where it would go
    QApplication.sendEvent(table.viewport(), QDropEvent(QPointF(spot), MOVE, data, LEFT, NONE))


def test_a_row_is_dragged_to_another_place(queued: tuple[ActivityPage, Services, list[str]]) -> None:
    page, services, _ids = queued
    height = page.queue_card.table.rowHeight(0)
    _drop_row(page, 3, 2)  # the last one to the top
    assert _order(services) == ["4", "1", "2", "3"]
    _drop_row(page, 0, 3 * height - 4)  # and from there to behind the third
    assert _order(services) == ["1", "2", "4", "3"]
    _drop_row(page, 1, 10 * height)  # below all rows is the end
    assert _order(services) == ["1", "4", "3", "2"]
    assert page.queue_card.model.rowCount() == 4


def test_alt_and_arrows_move_the_current_row_and_it_stays_current(
    qtbot: QtBot, queued: tuple[ActivityPage, Services, list[str]]
) -> None:
    page, services, ids = queued
    table = page.queue_card.table
    table.setFocus()
    table.select_key(ids[2])
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)
    assert _order(services) == ["3", "1", "2", "4"]
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)  # it is the first already
    qtbot.keyClick(table, Qt.Key.Key_Down, ALT)
    assert _order(services) == ["1", "3", "2", "4"]
    assert table.current_row().job.id == ids[2]
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert _order(services) == ["1", "2", "4"]
    assert services.jobs.row(ids[2]) is None
    services.undo.undo()
    assert _order(services) == ["1", "2", "4", "3"]


def test_a_paused_queue_begins_nothing_heavy_and_goes_on_where_it_was(
    qtbot: QtBot, queued: tuple[ActivityPage, Services, list[str]]
) -> None:
    page, services, ids = queued
    qtbot.keyClick(page.queue_card.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert services.jobs.is_paused
    assert page.queue_card.pause.text() == "Go on with the queue"
    running = services.jobs.running()[0].id
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000):
        services.jobs.cancel(running)
    assert services.jobs.running() == ()
    light = services.jobs.submit(JobKind.IMPORT, "Light", {"script": [{"wait": True}]})
    assert [row.id for row in services.jobs.running()] == [light]
    with qtbot.waitSignals([services.jobs.job_ended] * 4, timeout=20_000):
        page.queue_card.pause.click()
        services.jobs.cancel(light)
    qtbot.waitUntil(lambda: services.jobs.waiting() == () and services.jobs.running() == (), timeout=10_000)
    assert all(services.jobs.row(job).state is JobState.FINISHED for job in ids)  # type: ignore[union-attr]


def test_a_running_job_shows_its_steps_and_can_be_paused_and_resumed(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> None:
    services = make_services(paths, _command)
    page = ActivityPage(services)
    qtbot.addWidget(page)
    page.show()
    script = [
        {"say": "stage", "name": "prepare"},
        {"say": "stage", "name": "warm_up"},
        {"say": "stage", "name": "quantize"},
        {"say": "progress", "done": 1, "total": 4, "unit": "weights"},
        {"wait_pause": True},
    ]
    recipe = {"method": "rtn", "level": "Q4_K_M"}
    job = services.jobs.submit(JobKind.QUANTIZE, "A level", {"script": script, "recipe": recipe})
    qtbot.waitUntil(lambda: page.running_cards()[0].figures.text() == "25 %", timeout=10_000)
    card = page.running_cards()[0]
    states = [state for _, state, _ in card.steps.steps()]
    assert states == ["done", "done", "current", "to_come", "to_come", "to_come"]
    assert card.steps.accessibleName() == "Step 3 of 6: Quantizing"
    assert card.pause.isVisible()
    assert "begins this job again" in card.pause.toolTip()
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000):
        qtbot.mouseClick(card.pause, LEFT)
    row = services.jobs.row(job)
    assert row is not None
    assert row.paused
    assert [entry.badge.word for entry in page.history_rows()] == ["Paused"]
    with qtbot.waitSignal(services.jobs.job_changed, timeout=10_000):
        qtbot.mouseClick(page.history_rows()[0].buttons["Resume"], LEFT)
    assert [row.id for row in services.jobs.running()] == [job]
    services.close()
