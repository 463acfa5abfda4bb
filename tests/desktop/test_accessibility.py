"""Every control of every page is reached by keyboard, and tells a screen reader its name and role."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from core.paths import Paths
from desktop.app import make_window
from desktop.dialogs.closing import CloseDialog
from desktop.dialogs.help import HelpDialog
from desktop.main_window import MainWindow
from desktop.pages.registry import PAGES
from desktop.services.bundle import make_services
from desktop.widgets.segmented import SegmentedControl
from tests.desktop.test_main_window import _command
from tests.fakes import demo_library

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTextEdit,
)  # fmt: skip
ROLELESS = {QAccessible.Role.NoRole, QAccessible.Role.Client}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[MainWindow]:
    """The real window over the demo library, with a job that runs, one that waits, and a history."""
    demo_library.build(paths)
    made, services, theme = make_window(qapp, paths, make_services(paths, _command))
    made.start()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: services.catalog.is_loaded and services.hardware.profile is not None)
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000):
        fail = {"say": "failed", "code": "disk_full", "message": "No room.", "hint": "Delete something."}
        services.jobs.submit(JobKind.QUANTIZE, "Failed", {"script": [fail]})
    services.jobs.submit(JobKind.QUANTIZE, "Running", {"script": [{"wait": True}]})
    services.jobs.submit(JobKind.QUANTIZE, "Waiting", {"script": []})
    qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
    yield made
    services.close()
    made.close()
    made.deleteLater()
    theme.deleteLater()


def _controls(root: QWidget) -> list[QWidget]:
    """What a person uses: known controls and whatever takes the focus by Tab; not Qt's own inner parts."""
    found = []
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QHeaderView)
        inner = inner or isinstance(widget.parentWidget(), QLineEdit)  # its clear button
        popup = widget.window() is not root.window()
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not (inner or popup) and (isinstance(widget, CONTROLS) or takes_tab):
            found.append(widget)
    return found


def _words(widget: QWidget) -> str:
    chain = []
    step: QWidget | None = widget
    while step is not None and len(chain) < 4:
        chain.append(type(step).__name__)
        step = step.parentWidget()
    return " in ".join(chain)


@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_every_control_has_a_name_and_a_role(window: MainWindow, page: str) -> None:
    window.show_page(page)
    nameless, roleless = [], []
    for widget in _controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        named = interface.text(QAccessible.Text.Name).strip()
        if not named and not widget.isHidden():  # what is hidden may get its words when it is needed
            nameless.append(_words(widget))
        if interface.role() in ROLELESS and not isinstance(widget, QScrollArea):
            roleless.append(_words(widget))
    assert nameless == []
    assert roleless == []


def test_popups_and_dialogs_of_the_frame_have_names_too(window: MainWindow) -> None:
    window.frame.open_palette(window.commands())
    window.services.notifications.error("No room.", "Delete something.", "errno 28")
    window.frame.open_notifications()
    closing = CloseDialog(["A job"], 1, has_tray=True, parent=window)
    helping = HelpDialog([], window)
    nameless = []
    for shown in (window.palette_popup, window.frame.panel, closing, helping):
        for widget in _controls(shown):
            if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip():
                nameless.append(_words(widget))
    window.frame.panel.close()
    window.palette_popup.close()
    for made in (closing, helping):
        made.deleteLater()
    assert nameless == []


@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_tab_reaches_every_control_that_is_shown(qtbot: QtBot, window: MainWindow, page: str) -> None:
    window.show_page(page)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    reached: set[QWidget] = set()
    window.rail.button(page).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(400):
        focus = QApplication.focusWidget()
        if focus is None or (focus in reached and focus is window.rail.button(page)):
            break
        reached.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)  # also out of texts
        if QApplication.focusWidget() is focus:
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focus:
            break
    missed = [
        _words(widget)
        for widget in _controls(window)
        if widget.isVisible()
        and widget.isEnabled()
        and widget not in reached
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _chosen_by_arrows(widget, reached)
    ]
    assert missed == []


def _chosen_by_arrows(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether arrow keys reach it: one of a group of which another has the Tab stop."""
    if isinstance(widget.parentWidget(), SegmentedControl):
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and not reached.isdisjoint(group.buttons())
