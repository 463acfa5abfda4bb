"""What the tests of the Library page share."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from desktop.pages.library import LibraryPage
from desktop.services.bundle import Services

LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]


def shown_page(qtbot: QtBot, services: Services) -> LibraryPage:
    """The page as the window shows it, its first look at the disk done."""
    made = LibraryPage(services)
    qtbot.addWidget(made)
    made.resize(1204, 768)
    made.show()
    made.on_shown()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: bool(made.model.rows))
    return made
