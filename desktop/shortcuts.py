"""Every keyboard shortcut, once: bound from here, listed in the palette and by F1, tested for conflicts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from core.language import mark


@dataclass(frozen=True, slots=True)
class Shortcut:
    """``page`` "" is the whole window; rows share keys only when their pages differ and neither is ""."""

    id: str
    keys: str
    title: str
    page: str = ""


SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut("palette", "Ctrl+K", mark("Find a command")),
    Shortcut("undo", "Ctrl+Z", mark("Undo")),
    Shortcut("help", "F1", mark("Show all shortcuts")),
    Shortcut("quit", "Ctrl+Q", mark("Quit Bitwright")),
    Shortcut("library.find", "Ctrl+F", mark("Filter"), "library"),
    Shortcut("library.delete", "Del", mark("Delete"), "library"),
    Shortcut("chat.stop", "Esc", mark("Stop the answer"), "chat"),
    Shortcut("serve.start", "Ctrl+Return", mark("Start serving"), "serve"),
    Shortcut("serve.try", "Ctrl+T", mark("Try the server"), "serve"),
    Shortcut("serve.copy", "Ctrl+Shift+C", mark("Copy the server's address"), "serve"),
)
"""Ctrl+1, Ctrl+2, ... are the pages, in the order of the rail (desktop.pages.registry)."""


def shortcut(identifier: str) -> Shortcut:
    """The row of this id. Raises KeyError."""
    for row in SHORTCUTS:
        if row.id == identifier:
            return row
    raise KeyError(identifier)


def bind(owner: QWidget, identifier: str, run: Callable[[], object]) -> QShortcut:
    """Let the keys of ``identifier`` run ``run``: in the whole window, or while ``owner`` has the focus."""
    row = shortcut(identifier)
    made = QShortcut(QKeySequence(row.keys), owner)
    if row.page:
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(run)
    return made
