"""The window comes back where it was and on its page, and where it can be seen if screens changed."""

from __future__ import annotations

import json

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.paths import Paths
from desktop.app import make_window
from desktop.pages.registry import PAGES
from desktop.services.ui_state import UiState
from desktop.window_place import reachable, smallest

LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 0, 2560, 1400)


def test_a_place_on_one_of_the_screens_is_kept() -> None:
    for place in (QRect(100, 100, 1280, 800), QRect(2000, 50, 2000, 1200), QRect(-900, 200, 1280, 800)):
        assert reachable(place, [LEFT, RIGHT]) == place


def test_a_place_on_a_screen_that_is_gone_moves_to_the_one_that_is_there() -> None:
    moved = reachable(QRect(2400, 100, 2200, 1300), [LEFT])
    assert LEFT.contains(moved)
    assert moved.size() == QSize(1920, 1040)
    assert LEFT.contains(reachable(QRect(100, -3000, 1280, 800), [LEFT, RIGHT]))


def test_a_window_that_only_hangs_over_an_edge_by_its_title_is_kept_if_it_can_be_grabbed() -> None:
    assert reachable(QRect(1780, 500, 1280, 800), [LEFT]) == QRect(1780, 500, 1280, 800)
    assert reachable(QRect(1900, 500, 1280, 800), [LEFT]) != QRect(1900, 500, 1280, 800)


def test_a_strongly_scaled_screen_gives_a_smaller_window() -> None:
    assert smallest([LEFT, RIGHT]) == QSize(1024, 640)
    assert smallest([QRect(0, 0, 960, 520)]) == QSize(960, 520)
    assert smallest([]) == QSize(1024, 640)


def test_the_page_that_was_shown_last_is_shown_first(qtbot: QtBot, qapp: QApplication, paths: Paths) -> None:
    for expected, then in (("computer", "library"), ("library", "library")):
        window, services, theme = make_window(qapp, paths)
        services.settings.update(first_run_done=True)
        window.start()
        qtbot.waitExposed(window)
        assert window.current_page == expected
        window.show_page(then)
        qtbot.waitUntil(lambda made=services: made.background.is_idle, timeout=20_000)
        window.close()
        window.deleteLater()
        theme.deleteLater()


def test_a_maximised_window_comes_back_maximised(qtbot: QtBot, qapp: QApplication, paths: Paths) -> None:
    for again in (False, True):
        window, services, theme = make_window(qapp, paths)
        assert window.isMaximized() == again
        window.showMaximized()
        qtbot.waitExposed(window)
        window.close()
        services.close()
        window.deleteLater()
        theme.deleteLater()


NONSENSE: tuple[object, ...] = (
    [[[]], {"a": 1}, None, 5],
    {"hidden": [[1], {}], "order": [[1]], "widths": [1], "sort": [[1], {}], "port": 10**40, "waiting": -5},
    {"hidden": 5, "order": 5, "widths": {"name": "wide"}, "sort": ["name", []], "context": True},
    "\ud800",
    True,
)


def test_whatever_stands_in_its_file_the_window_opens_with_all_its_pages(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> None:
    names = (
        "window.page", "quantize.mode", "library.folded", "library.columns", "library.view", "library.folds",
        "chat.mode", "chat.history", "serve.options", "serve.snippet",
    )  # fmt: skip
    for value in NONSENSE:
        (paths.home / "window.json").write_text(json.dumps(dict.fromkeys(names, value)))
        window, services, theme = make_window(qapp, paths)
        for spec in PAGES:
            window.show_page(spec.id)
        services.ui.set("anything", value)
        window.close()
        window.deleteLater()
        theme.deleteLater()
    assert json.loads((paths.home / "window.json").read_text())["anything"] is True
    (paths.home / "window.json").write_text("[" * 100_000)
    assert UiState(paths).get("window.page", "x") == "x"
