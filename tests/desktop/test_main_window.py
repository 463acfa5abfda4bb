"""The frame: rail, shortcuts, palette, status strip, notifications, and the question at closing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from core.paths import Paths
from desktop.app import make_window
from desktop.dialogs.closing import CloseDialog
from desktop.main_window import MainWindow
from desktop.pages.registry import PAGES
from desktop.services.bundle import Services, make_services
from desktop.services.notifications import Action
from desktop.widgets.command_palette import matches
from desktop.widgets.states import ErrorCard
from tests.fakes import script_worker
from tests.fakes.event_loop import StallWatch


def _command(folder: Path) -> list[str]:
    return [sys.executable, "-S", script_worker.__file__, str(folder)]


@pytest.fixture
def scripted(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[tuple[MainWindow, Services]]:
    """A shown window whose jobs follow a script; its services are not started."""
    window, services, theme = make_window(qapp, paths, make_services(paths, _command))
    window.show_page("computer")
    window.show()
    qtbot.waitExposed(window)
    yield window, services
    services.close()
    window.hide()
    window.deleteLater()
    theme.deleteLater()


def test_every_page_opens_by_a_click_on_the_rail(qtbot: QtBot, main_window: MainWindow) -> None:
    for spec in PAGES:
        qtbot.mouseClick(main_window.rail.button(spec.id), Qt.MouseButton.LeftButton)
        assert main_window.current_page == spec.id
        assert main_window.page(spec.id).findChildren(ErrorCard) == []


def test_control_and_a_number_show_the_page_of_that_place(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.activateWindow()
    for index in (6, 3, 0):
        qtbot.keyClick(main_window, Qt.Key(Qt.Key.Key_1.value + index), Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda wanted=PAGES[index].id: main_window.current_page == wanted)
        assert main_window.rail.button(PAGES[index].id).isChecked()


def test_the_focus_stays_on_the_page_when_what_had_it_is_hidden(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    main_window.activateWindow()
    main_window.show_page("discover")
    page = main_window.page("discover")
    last = QPushButton("last", page)
    last.show()
    last.setFocus()
    qtbot.waitUntil(last.hasFocus)
    last.hide()
    assert QApplication.focusWidget() is page
    last.show()
    last.setFocus()
    main_window.show_page("activity")
    assert QApplication.focusWidget() is main_window.page("activity")


def test_arrow_keys_walk_along_the_rail(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.show_page("discover")
    qtbot.keyClick(main_window.rail.button("discover"), Qt.Key.Key_Down)
    assert main_window.current_page == "quantize"
    qtbot.keyClick(main_window.rail.button("quantize"), Qt.Key.Key_Up)
    assert main_window.current_page == "discover"


def test_the_window_can_be_as_small_as_1024_by_640(main_window: MainWindow) -> None:
    main_window.resize(1024, 640)
    for spec in PAGES:
        main_window.show_page(spec.id)
        assert main_window.size().toTuple() == (1024, 640), spec.id


def test_no_page_is_cut_off_at_the_right_in_the_smallest_window(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    main_window.resize(1024, 640)
    for spec in PAGES:
        main_window.show_page(spec.id)
        qtbot.wait(1)
        for scroll in main_window.page(spec.id).findChildren(QScrollArea):
            if scroll.isVisible():
                room = scroll.viewport().width()
                assert scroll.widget().minimumSizeHint().width() <= room, (spec.id, scroll.widget())


def test_the_palette_filters_and_runs_a_command(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.palette_popup.open_with(main_window.commands())
    popup = main_window.palette_popup
    qtbot.keyClicks(popup.field, "activity go")
    assert popup.list.count() == 1
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert main_window.current_page == "activity"
    assert not popup.isVisible()


def test_the_palette_moves_by_arrows_and_closes_by_escape(qtbot: QtBot, main_window: MainWindow) -> None:
    popup = main_window.palette_popup
    popup.open_with(main_window.commands())
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    assert popup.list.currentRow() == 1
    qtbot.keyClick(popup.field, Qt.Key.Key_Up)
    assert popup.list.currentRow() == 0
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_filter_words_may_come_in_any_order() -> None:
    assert matches("dark theme", "Use the dark theme")
    assert matches("theme dark", "Use the dark theme")
    assert not matches("theme darker", "Use the dark theme")


def test_the_strip_shows_memory_in_use(main_window: MainWindow) -> None:
    assert "GiB in use" in main_window.strip.memory.text()


def test_a_running_job_shows_in_strip_and_rail_and_leads_to_activity(
    qtbot: QtBot, scripted: tuple[MainWindow, Services]
) -> None:
    window, services = scripted
    progress = {"say": "progress", "done": 34, "total": 100, "unit": "tensors", "eta_s": 65}
    script = [{"say": "stage", "name": "quantize"}, progress, {"wait": True}]
    job = services.jobs.submit(JobKind.QUANTIZE, "Q4_K_M of a model", {"script": script})
    qtbot.waitUntil(lambda: window.strip.job.right.text().startswith("34 %"), timeout=10_000)
    assert window.rail.button("activity").running == 1
    assert "Quantizing" in window.strip.job.title.full_text()
    qtbot.mouseClick(window.strip.job, Qt.MouseButton.LeftButton)
    assert window.current_page == "activity"
    services.jobs.cancel(job)
    qtbot.waitUntil(lambda: not window.strip.job.isVisible(), timeout=10_000)
    assert window.rail.button("activity").running == 0


def test_notifications_become_toasts_and_wait_in_the_bell(
    qtbot: QtBot, scripted: tuple[MainWindow, Services]
) -> None:
    window, services = scripted
    services.notifications.error("The disk is full.", "Delete something.", "errno 28")
    assert [toast.message.text() for toast in window.toasts.toasts()] == ["The disk is full."]
    assert window.strip.bell.text() == "1"
    close = window.toasts.toasts()[0].findChildren(QPushButton)
    assert [made.text() for made in close] == ["Details", "Copy"]
    window.strip.bell.click()
    assert window.strip.bell.text() == ""


def test_a_click_on_a_notification_s_action_runs_it_and_dismisses_the_toast(
    qtbot: QtBot, scripted: tuple[MainWindow, Services]
) -> None:
    window, services = scripted
    heard: list[str] = []
    services.notifications.warning("Interrupted.", actions=[Action("Resume", lambda: heard.append("yes"))])
    resume = window.toasts.toasts()[0].findChildren(QPushButton)[0]
    qtbot.mouseClick(resume, Qt.MouseButton.LeftButton)
    assert heard == ["yes"]
    assert window.toasts.toasts() == ()


def test_at_most_three_toasts_are_shown(scripted: tuple[MainWindow, Services]) -> None:
    window, services = scripted
    for number in range(5):
        services.notifications.warning(f"Number {number}")
    assert [toast.message.text() for toast in window.toasts.toasts()] == ["Number 2", "Number 3", "Number 4"]


def _answer(choose: Callable[[CloseDialog], QPushButton]) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CloseDialog)
    choose(dialog).click()


def test_closing_while_a_job_runs_asks_and_may_be_refused(
    qtbot: QtBot, scripted: tuple[MainWindow, Services]
) -> None:
    window, services = scripted
    services.jobs.submit(JobKind.QUANTIZE, "A long job", {"script": [{"wait": True}]})
    services.jobs.submit(JobKind.QUANTIZE, "Another job", {"script": [{"wait": True}]})
    said: list[str] = []

    def stay(dialog: CloseDialog) -> QPushButton:
        said.extend([dialog.message.text(), dialog.hint.text(), dialog.keep_button.text()])
        return dialog.cancel_button

    QTimer.singleShot(100, lambda: _answer(stay))
    assert not window.close()
    assert window.isVisible()
    assert len(services.jobs.running()) == 1
    assert said[0] == "“A long job” is still running."
    assert said[1].startswith("1 more waits.")
    assert said[2] == "Keep running, minimised"  # the offscreen platform has no tray
    QTimer.singleShot(100, lambda: _answer(lambda dialog: dialog.stop_button))
    assert window.close()
    assert services.jobs.running() == ()


def test_without_a_tray_the_window_is_minimised_and_the_job_goes_on(
    qtbot: QtBot, scripted: tuple[MainWindow, Services]
) -> None:
    window, services = scripted
    services.jobs.submit(JobKind.QUANTIZE, "A long job", {"script": [{"wait": True}]})
    QTimer.singleShot(100, lambda: _answer(lambda dialog: dialog.keep_button))
    assert not window.close()
    assert window.isMinimized()
    assert len(services.jobs.running()) == 1
    window.come_back()
    assert not window.isMinimized()


def test_with_a_tray_the_window_hides_there_and_comes_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, scripted: tuple[MainWindow, Services]
) -> None:
    monkeypatch.setattr("desktop.main_window.tray_available", lambda: True)
    window, services = scripted
    services.jobs.submit(JobKind.QUANTIZE, "A long job", {"script": [{"wait": True}]})
    services.jobs.submit(JobKind.QUANTIZE, "Another job", {"script": [{"wait": True}]})
    assert window.tray is not None
    assert window.tray.is_shown
    QTimer.singleShot(100, lambda: _answer(lambda dialog: dialog.keep_button))
    assert not window.close()
    assert not window.isVisible()
    window.tray.refresh()
    assert window.tray.tip == "Bitwright\nA long job\n1 more job"
    window.tray.queue_action.trigger()
    assert services.jobs.is_paused
    assert window.tray.queue_action.text() == "Go on with the queue"
    window.tray.show_action.trigger()
    assert window.isVisible()
    QTimer.singleShot(100, lambda: _answer(lambda dialog: dialog.stop_button))
    window.tray.quit_action.trigger()
    assert not window.isVisible()
    assert services.jobs.running() == ()


def test_the_window_remembers_its_size(qtbot: QtBot, qapp: QApplication, paths: Paths) -> None:
    for expected in (None, (1024, 700)):
        window, services, theme = make_window(qapp, paths)
        if expected:
            assert window.size().toTuple() == expected
        window.resize(1024, 700)  # the offscreen platform's screen is small
        window.show()
        qtbot.waitExposed(window)
        window.close()
        window.deleteLater()
        theme.deleteLater()
        services.close()


def test_a_page_that_fails_shows_the_error_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, scripted: tuple[MainWindow, Services]
) -> None:
    window, _services = scripted

    def fail(*_arguments: object) -> None:
        raise RuntimeError("broken page")

    monkeypatch.setattr("desktop.frame.build_page", fail)
    window.show_page("settings")
    card = window.page("settings").findChild(ErrorCard)
    assert card is not None
    assert "broken page" in card.message.text()
    monkeypatch.undo()
    window.show_page("activity")
    assert window.page("activity").findChildren(ErrorCard) == []


def test_going_back_to_a_page_takes_less_than_50_ms(qtbot: QtBot, main_window: MainWindow) -> None:
    for spec in PAGES:
        main_window.show_page(spec.id)
        qtbot.wait(1)
    watch = StallWatch()
    for spec in PAGES:
        watch.reset()
        QTimer.singleShot(0, lambda page=spec.id: main_window.show_page(page))
        qtbot.waitUntil(lambda page=spec.id: main_window.current_page == page)
        qtbot.wait(1)
        assert watch.longest_s < 0.05, spec.id


def test_the_event_loop_is_never_busy_for_50_ms_while_jobs_report(
    qtbot: QtBot, scripted: tuple[MainWindow, Services]
) -> None:
    window, services = scripted
    window.show_page("activity")
    progress = [{"say": "progress", "done": n, "total": 200, "unit": "tensors"} for n in range(200)]
    script = [{"say": "stage", "name": "quantize"}, *progress, {"say": "finished", "result": {}}]
    services.jobs.submit(JobKind.QUANTIZE, "Warm up", {"script": script[-1:]})
    qtbot.waitUntil(lambda: services.jobs.running() == (), timeout=10_000)
    watch = StallWatch()
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000):
        services.jobs.submit(JobKind.QUANTIZE, "A chatty job", {"script": script})
        qtbot.wait(1)
        watch.reset()
    assert watch.longest_s < 0.05


class _WindowWatch(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_is_ever_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, scripted: tuple[MainWindow, Services]
) -> None:
    """A widget that is shown before it is laid out flashes as a window, and takes the focus away."""
    window, services = scripted
    watch = _WindowWatch()
    qapp.installEventFilter(watch)
    services.start()
    script = [{"say": "stage", "name": "prepare"}, {"say": "progress", "done": 1, "total": 2, "unit": "x"}]
    for kind in (JobKind.QUANTIZE, JobKind.DOWNLOAD, JobKind.EVALUATE):
        services.jobs.submit(kind, "A job", {"script": [*script, {"wait": True}]})
    for spec in PAGES:
        window.show_page(spec.id)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
    qapp.removeEventFilter(watch)
    assert watch.shown == []
