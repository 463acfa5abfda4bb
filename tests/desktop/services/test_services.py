"""Background work, notifications, settings, and the library and hardware as the window sees them."""

from __future__ import annotations

import sys
import threading
from functools import partial
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.errors import DiskFullError
from core.library.catalog import Catalog
from core.paths import Paths
from core.settings import load_settings
from desktop.services.background import gone
from desktop.services.bundle import Services
from desktop.services.notifications import NotificationService, Severity
from tests.fakes.records import source_record


def test_background_work_answers_on_the_main_thread(qtbot: QtBot, services: Services) -> None:
    threads: list[threading.Thread] = []
    services.background.run(threading.current_thread, threads.append)
    services.background.run(lambda: None, lambda _nothing: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread() or threads[1] is not threading.main_thread()
    assert threading.main_thread() in threads


def test_background_failures_go_to_the_callback_or_become_notifications(
    qtbot: QtBot, services: Services
) -> None:
    def fail() -> None:
        raise DiskFullError("No room.", "Delete something.")

    heard: list[Exception] = []
    services.background.run(fail, failed=heard.append)
    services.background.run(fail)
    qtbot.waitUntil(lambda: bool(heard) and bool(services.notifications.items()))
    assert isinstance(heard[0], DiskFullError)
    assert services.notifications.items()[0].hint == "Delete something."


def test_nothing_is_delivered_after_closing(qtbot: QtBot, services: Services) -> None:
    heard: list[object] = []
    gate = threading.Event()
    services.background.run(gate.wait, heard.append)
    gate.set()
    services.background.close()
    qtbot.wait(20)
    assert heard == []


def test_an_uncaught_exception_of_a_thread_becomes_a_notification(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    notifications = NotificationService()
    undo = notifications.install_hooks()
    try:

        def fail() -> None:
            raise ValueError("in a thread")

        with qtbot.waitSignal(notifications.added):
            thread = threading.Thread(target=fail)
            thread.start()
            thread.join()
    finally:
        undo()
    note = notifications.items()[0]
    assert note.severity is Severity.ERROR
    assert "in a thread" in note.details
    assert "ValueError" in capsys.readouterr().err


def test_an_error_of_the_disk_is_told_in_words(qtbot: QtBot) -> None:
    notifications = NotificationService()
    notifications.exception(PermissionError(13, "Permission denied", "/locked"))
    note = notifications.items()[0]
    assert note.message == "Permission denied: /locked"
    assert "permissions" in note.hint


def test_the_hooks_can_be_taken_back(qtbot: QtBot) -> None:
    before = sys.excepthook
    NotificationService().install_hooks()()
    assert sys.excepthook is before


def test_settings_are_saved_as_they_change(qtbot: QtBot, services: Services, paths: Paths) -> None:
    with qtbot.waitSignal(services.settings.changed):
        services.settings.update(theme="dark", threads=1)
    saved = load_settings(paths.settings_file)
    assert (saved.theme, saved.threads) == ("dark", 1)
    with qtbot.assertNotEmitted(services.settings.changed):
        services.settings.update(theme="dark")


def test_the_library_of_another_process_shows_up_by_itself(
    qtbot: QtBot, services: Services, paths: Paths
) -> None:
    with qtbot.waitSignal(services.catalog.changed, timeout=10_000):
        services.catalog.start()
    assert services.catalog.sources() == ()
    with Catalog(paths) as other:
        added = other.add_source(source_record(paths.sources / "tiny"))
    qtbot.waitUntil(lambda: [s.id for s in services.catalog.sources()] == [added.id], timeout=10_000)


def test_the_hardware_is_detected_in_the_background(qtbot: QtBot, services: Services) -> None:
    assert services.hardware.profile is None
    with qtbot.waitSignal(services.hardware.changed, timeout=20_000):
        services.hardware.start()
    assert services.hardware.profile is not None
    assert services.hardware.use is not None
    assert 0 < services.hardware.use.memory_used_bytes < services.hardware.use.memory_total_bytes


def test_nothing_is_delivered_to_a_page_that_went_meanwhile(qtbot: QtBot, services: Services) -> None:
    class Page(QObject):
        heard: ClassVar[list[object]] = []

        def take(self, place: int, result: object) -> None:
            self.heard.append((place, result))

    page, gate = Page(), threading.Event()
    services.background.run(lambda: "first", partial(page.take, 1))
    qtbot.waitUntil(lambda: Page.heard == [(1, "first")])
    services.background.run(gate.wait, partial(page.take, 2))
    services.background.run(gate.wait, page.take)
    delete(page)
    gate.set()
    qtbot.waitUntil(lambda: services.background.is_idle)
    assert Page.heard == [(1, "first")]
    assert gone(page.take)
    assert not gone(None)
    assert not gone(print)
