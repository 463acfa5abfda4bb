"""Activity: the running job, the queue, and the history with what can be done about each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from core.paths import Paths
from desktop.pages.activity import ActivityPage
from desktop.services.bundle import Services, make_services
from desktop.services.job_rows import JobProgress, progress_words
from tests.fakes import script_worker

FINISH = {"say": "finished", "result": {"variant_id": "v1"}}
FAIL = {"say": "failed", "code": "disk_full", "message": "No room.", "hint": "Delete something."}


def _command(folder: Path) -> list[str]:
    return [sys.executable, "-S", script_worker.__file__, str(folder)]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[tuple[ActivityPage, Services]]:
    services = make_services(paths, _command)
    made = ActivityPage(services)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    yield made, services
    services.close()


def _run(qtbot: QtBot, services: Services, title: str, *script: dict[str, Any]) -> str:
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000):
        return services.jobs.submit(JobKind.QUANTIZE, title, {"script": list(script)})


def test_an_empty_page_says_what_will_be_here(page: tuple[ActivityPage, Services]) -> None:
    made, _services = page
    assert made.empty.isVisible()
    assert made.empty.sentence.text() == "Nothing has run yet."


def test_a_running_job_shows_stage_progress_and_remarks_and_can_be_cancelled(
    qtbot: QtBot, page: tuple[ActivityPage, Services]
) -> None:
    made, services = page
    script: list[dict[str, Any]] = [
        {"say": "stage", "name": "quantize"},
        {"say": "warning", "code": "row_not_multiple", "message": "Kept at Q8_0.", "tensors": ["a"]},
        {"say": "progress", "done": 34, "total": 272, "unit": "tensors", "eta_s": 170, "detail": "blk.3"},
        {"log": "words of a library"},
        {"wait": True},
    ]
    services.jobs.submit(JobKind.QUANTIZE, "Q4_K_M of a model", {"script": script})
    qtbot.waitUntil(lambda: made.running_cards() != () and made.running_cards()[0].figures.text() == "12 %")
    card = made.running_cards()[0]
    assert card.stage.full_text() == "Quantizing"
    assert card.detail.full_text() == "34 of 272 tensors  ·  blk.3"
    assert card.clock.text().startswith("about 3 min left")
    assert card.remarks.full_text() == "Kept at Q8_0."
    qtbot.mouseClick(card.fold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "words of a library" in card.log.toPlainText(), timeout=5000)
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000):
        qtbot.mouseClick(card.cancel, Qt.MouseButton.LeftButton)
        assert "Cancelling" in card.stage.full_text()
    assert made.running_cards() == ()
    assert made.history_rows()[0].badge.word == "Cancelled"


def test_a_finished_quantization_leads_to_its_variant(
    qtbot: QtBot, page: tuple[ActivityPage, Services]
) -> None:
    made, services = page
    _run(qtbot, services, "Q4_K_M of a model", FINISH)
    row = made.history_rows()[0]
    assert row.badge.word == "Finished"
    with qtbot.waitSignal(services.navigation.requested) as asked:
        qtbot.mouseClick(row.buttons["Show"], Qt.MouseButton.LeftButton)
    assert asked.args == ["library", "variant", "v1"]


def test_a_failure_shows_its_hint_and_can_be_retried(
    qtbot: QtBot, page: tuple[ActivityPage, Services]
) -> None:
    made, services = page
    _run(qtbot, services, "A job", FAIL)
    row = made.history_rows()[0]
    assert "No room." in row.accessibleName()
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000):
        qtbot.mouseClick(row.buttons["Retry"], Qt.MouseButton.LeftButton)
    assert len(made.history_rows()) == 1


def test_a_crashed_job_offers_resume_and_discard_and_keeps_its_log(
    qtbot: QtBot, page: tuple[ActivityPage, Services]
) -> None:
    made, services = page
    _run(qtbot, services, "A job", {"log": "the last words"}, {"kill": True})
    row = made.history_rows()[0]
    assert row.badge.word == "Crashed"
    assert list(row.buttons) == ["Resume", "Discard"]
    row.fold.click()
    log = row.findChild(QPlainTextEdit)
    assert log is not None
    qtbot.waitUntil(lambda: "the last words" in log.toPlainText(), timeout=5000)
    qtbot.mouseClick(row.buttons["Discard"], Qt.MouseButton.LeftButton)
    assert made.history_rows() == ()
    assert made.empty.isVisible()


def test_the_queue_can_be_reordered(qtbot: QtBot, page: tuple[ActivityPage, Services]) -> None:
    made, services = page
    services.jobs.submit(JobKind.QUANTIZE, "First", {"script": [{"wait": True}]})
    second = services.jobs.submit(JobKind.QUANTIZE, "Second", {"script": [FINISH]})
    third = services.jobs.submit(JobKind.QUANTIZE, "Third", {"script": [FINISH]})
    assert made.queue_card.isVisible()
    services.jobs.move(third, 0)
    assert [row.id for row in services.jobs.waiting()] == [third, second]


def test_clearing_keeps_what_can_be_resumed(qtbot: QtBot, page: tuple[ActivityPage, Services]) -> None:
    made, services = page
    _run(qtbot, services, "Done", FINISH)
    crashed = _run(qtbot, services, "Crashed", {"kill": True})
    qtbot.mouseClick(made.clear, Qt.MouseButton.LeftButton)
    assert [row.row.id for row in made.history_rows()] == [crashed]


def test_progress_is_said_in_its_unit() -> None:
    assert progress_words(JobProgress(1.2e9, 4.7e9, "bytes")) == "1.2 GB of 4.7 GB"
    assert progress_words(JobProgress(34, 272, "tensors")) == "34 of 272 tensors"
    assert progress_words(None) == ""


def test_what_was_forgotten_can_be_taken_back_until_its_files_are_deleted(
    qtbot: QtBot, page: tuple[ActivityPage, Services]
) -> None:
    made, services = page
    crashed = _run(qtbot, services, "Crashed", {"kill": True})
    folder = services.paths.jobs / crashed
    qtbot.mouseClick(made.history_rows()[0].buttons["Discard"], Qt.MouseButton.LeftButton)
    assert made.history_rows() == ()
    services.undo.undo()
    assert [row.row.id for row in made.history_rows()] == [crashed]
    assert folder.exists()
    qtbot.mouseClick(made.history_rows()[0].buttons["Discard"], Qt.MouseButton.LeftButton)
    services.close()
    assert not folder.exists()
    services.jobs.take_back([crashed])
    assert services.notifications.items()[0].message.startswith("It is too late")
