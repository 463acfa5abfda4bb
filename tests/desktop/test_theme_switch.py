"""A switch of the theme styles what is shown; pages that are shown later look as if all had been styled."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.paths import Paths
from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.pages.registry import PAGES
from desktop.theme import style_sheet, tokens_of
from tests.fakes import demo_library
from tests.fakes.event_loop import StallWatch

STILL = ("settings", "library", "chat", "activity")
"""Pages that do not calculate something anew each time they are shown."""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[MainWindow]:
    """Every page shown once, in the light theme; nothing changes by itself any more."""
    demo_library.build(paths)
    made, services, theme = make_window(qapp, paths)
    services.settings.update(theme="light")
    made.start()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: services.catalog.is_loaded and services.hardware.profile is not None)
    for spec in PAGES:
        made.show_page(spec.id)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
    services.hardware.stop()
    services.catalog.stop()
    yield made
    services.settings.update(theme="light")
    services.close()
    made.close()
    made.deleteLater()
    theme.deleteLater()


def _pictures(qtbot: QtBot, window: MainWindow) -> dict[str, QImage]:
    found = {}
    for page in STILL:
        window.show_page(page)
        window.rail.setFocus()
        seen: list[QImage] = []

        def is_settled(seen: list[QImage] = seen) -> bool:
            seen.append(window.frame.grab().toImage())
            idle = window.services.background.is_idle
            return idle and len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]

        qtbot.waitUntil(is_settled, timeout=20_000)
        found[page] = seen[-1]
    return found


def test_pages_that_were_hidden_look_as_if_all_had_been_styled(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    window.show_page("computer")
    window.services.settings.update(theme="dark")
    spared = _pictures(qtbot, window)
    qapp.setStyleSheet("")
    qapp.setStyleSheet(style_sheet(tokens_of("dark")))
    whole = _pictures(qtbot, window)
    assert [page for page in whole if spared[page] != whole[page]] == []


def test_the_theme_is_switched_in_less_than_50_ms_with_all_pages_made(
    qtbot: QtBot, window: MainWindow
) -> None:
    longest = []
    for theme in ("dark", "light", "dark", "light"):
        watch = StallWatch()
        QTimer.singleShot(0, lambda chosen=theme: window.services.settings.update(theme=chosen))
        qtbot.waitUntil(lambda chosen=theme: window.services.settings.current().theme == chosen)
        qtbot.wait(1)
        longest.append(watch.longest_s)
        watch.deleteLater()
    assert min(longest) < 0.05


def test_fields_of_pages_out_of_sight_take_the_new_colours_for_what_is_typed(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.services.settings.update(theme="dark")
    window.show_page("quantize")
    fields = [field for field in window.page("quantize").findChildren(QLineEdit) if field.isEnabled()]
    assert fields
    for field in fields:
        palette, dark = field.palette(), tokens_of("dark")
        colours = [brush.color().name().upper() for brush in (palette.text(), palette.placeholderText())]
        assert colours == [dark.text, dark.quiet], field.accessibleName()
