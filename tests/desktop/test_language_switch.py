"""Another language without a restart: all words anew, page and choices stay, nothing is left over."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind, JobState
from core.paths import Paths
from core.setting_values import setting_spec
from desktop.app import make_window
from desktop.language import LANGUAGES
from desktop.main_window import MainWindow
from desktop.pages.quantize import QuantizePage
from desktop.pages.registry import PAGES
from desktop.services.bundle import Services
from desktop.widgets.states import ErrorCard
from tests.fakes import demo_library


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[tuple[MainWindow, Services]]:
    demo_library.build(paths)
    window, services, theme = make_window(qapp, paths)
    services.settings.update(language="en")
    window.start()
    qtbot.waitExposed(window)
    qtbot.waitUntil(
        lambda: services.catalog.is_loaded and services.hardware.profile is not None, timeout=20_000
    )
    qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
    yield window, services
    services.settings.update(language="en")  # the tests after these read English
    services.close()
    window.close()
    window.deleteLater()
    theme.deleteLater()


def _speak(qtbot: QtBot, window: MainWindow, services: Services, code: str) -> None:
    old = window.frame
    with qtbot.waitSignal(old.destroyed, timeout=20_000):
        services.settings.update(language=code)
    qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _census() -> Counter[str]:
    gc.collect()
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def _listeners(services: Services) -> dict[str, int]:
    """How many slots each signal of the services has."""
    found = {}
    for field in fields(services):
        service = getattr(services, field.name)
        if isinstance(service, QObject):
            meta = service.metaObject()
            for at in range(QObject.staticMetaObject.methodCount(), meta.methodCount()):
                method = meta.method(at)
                if method.methodType() == QMetaMethod.MethodType.Signal:
                    signature = bytes(method.methodSignature().data()).decode()
                    found[f"{field.name}.{signature}"] = service.receivers(f"2{signature}")
    return found


def test_the_rail_speaks_the_new_language_and_the_page_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, shown: tuple[MainWindow, Services]
) -> None:
    monkeypatch.setattr("desktop.language._translated", lambda text, _n: f"<{text}>")
    window, services = shown
    window.show_page("settings")
    assert window.rail.button("settings").text() == "Settings"
    _speak(qtbot, window, services, "de")
    assert window.current_page == "settings"
    assert window.rail.button("settings").text() == "<Settings>"
    assert window.rail.button("settings").isChecked()
    assert window.commands()[0].title == "<Go to <My computer>>"
    assert window.page("settings").findChildren(ErrorCard) == []
    _speak(qtbot, window, services, "en")
    assert window.rail.button("settings").text() == "Settings"


def test_two_switches_leave_no_widget_no_timer_and_no_listener_of_the_pages_that_went(
    qtbot: QtBot, shown: tuple[MainWindow, Services]
) -> None:
    window, services = shown

    def round_trip() -> tuple[Counter[str], int, dict[str, int]]:
        for code in ("de", "en"):
            _speak(qtbot, window, services, code)
            for spec in PAGES:
                window.show_page(spec.id)
            qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
        timers = sum(  # single shots come and go by themselves
            timer.isActive() and not timer.isSingleShot() for timer in window.findChildren(QTimer)
        )
        return _census(), timers, _listeners(services)

    before, after = round_trip(), round_trip()
    assert after[0] - before[0] == Counter()
    assert after[1:] == before[1:]


def test_what_a_page_wants_to_keep_is_found_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, shown: tuple[MainWindow, Services]
) -> None:
    window, services = shown
    window.show_page("activity")
    page = window.page("activity")
    assert isinstance(page, QWidget)
    page.restore_page_state(400)  # type: ignore[attr-defined]
    window.show_page("computer")
    for code in ("de", "en"):  # the page is not shown in between
        _speak(qtbot, window, services, code)
    assert window.page("activity").page_state() == 400  # type: ignore[attr-defined]


def test_jobs_and_catalog_may_change_after_the_pages_were_made_anew(
    qtbot: QtBot, shown: tuple[MainWindow, Services]
) -> None:
    window, services = shown
    for spec in PAGES:
        window.show_page(spec.id)
    _speak(qtbot, window, services, "de")
    services.jobs.list_changed.emit()
    services.jobs.job_changed.emit("nothing")
    services.catalog.changed.emit()
    services.hardware.changed.emit()
    services.settings.changed.emit(services.settings.current())
    services.notifications.info("Still here.")
    qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
    assert len(window.toasts.toasts()) == 1


@pytest.mark.parametrize("at_plan", [False, True])
def test_what_shall_be_measured_is_measured_though_its_page_was_not_shown_again(
    qtbot: QtBot, shown: tuple[MainWindow, Services], monkeypatch: pytest.MonkeyPatch, at_plan: bool
) -> None:
    window, services = shown
    services.jobs.set_paused(True)
    window.show_page("quantize")
    page = window.page("quantize")
    assert isinstance(page, QuantizePage)
    page.follower.start([("A variant", {"source": "s", "recipe": {}})], evaluate=True)
    if at_plan:
        page.side.setCurrentIndex(0)
    [job] = page.follower.jobs
    window.show_page("library")
    _speak(qtbot, window, services, "de")
    submitted: list[JobKind] = []

    def submit(kind: JobKind, title: str, params: object) -> str:
        submitted.append(kind)
        return "evaluation"

    monkeypatch.setattr(services.jobs, "submit", submit)
    row = services.jobs.row(job)
    assert row is not None
    services.jobs._rows[job] = replace(row, state=JobState.FINISHED, result={"variant_id": "v"})
    services.jobs.job_changed.emit(job)
    assert submitted == [JobKind.EVALUATE]


def test_the_terminal_knows_the_same_languages() -> None:
    assert setting_spec("language").choices == ("system", *(language.code for language in LANGUAGES))
