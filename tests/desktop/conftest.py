"""Fixtures of the window's tests: the real window over an empty home, and a strict ear for Qt's warnings."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.paths import Paths, current_paths
from core.settings import Settings, save_settings
from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.services.bundle import Services, make_services
from tests.desktop import leaks

EXPECTED_QT_MESSAGES = (
    "This plugin does not support",  # the offscreen platform, about raising and propagating sizes
    "QFont::setPointSize",
    "QObject::connect: No such signal QPlatformNativeInterface::systemTrayWindowChanged",  # it has no tray
)


@pytest.fixture(autouse=True)
def no_qt_warnings() -> Iterator[None]:
    """Fail the test when Qt warned about something."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        quiet = kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        if not quiet and not message.startswith(EXPECTED_QT_MESSAGES):
            heard.append(message)

    previous = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(previous)
    assert not heard, heard


@pytest.fixture(autouse=True)
def nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """Fail the test when it leaves a thread, a running timer, a window or a process behind.

    As in the app, no background thread may collect garbage (and so destroy widgets).
    """
    gc.disable()
    before = leaks.look()
    yield
    left = leaks.left_since(before)
    gc.collect(1)  # what this test made: survivors of earlier ones are not looked at again
    assert not left, left


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    made = current_paths().ensure()
    save_settings(Settings(first_run_done=True), made.settings_file)  # the tour has tests of its own
    return made


@pytest.fixture
def services(qapp: QApplication, paths: Paths) -> Iterator[Services]:
    """The real services, not started; a test starts what it needs."""
    made = make_services(paths)
    yield made
    made.close()


@pytest.fixture
def main_window(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[MainWindow]:
    """The real window, shown, its services started and the first reads done."""
    window, made, theme = make_window(qapp, paths)
    window.start()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: made.catalog.is_loaded and made.hardware.profile is not None, timeout=20_000)
    qtbot.waitUntil(lambda: made.background.is_idle, timeout=20_000)
    yield window
    made.close()
    window.close()
    window.deleteLater()
    theme.deleteLater()
