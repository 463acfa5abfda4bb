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
    Shortcut("notifications", "Ctrl+Shift+N", mark("Show notifications")),
    Shortcut("quit", "Ctrl+Q", mark("Quit Bitwright")),
    Shortcut("library.find", "Ctrl+F", mark("Filter"), "library"),
    Shortcut("library.delete", "Del", mark("Delete"), "library"),
    Shortcut("library.favourite", "Ctrl+D", mark("Favourite"), "library"),
    Shortcut("library.tag", "Ctrl+T", mark("Tags…"), "library"),
    Shortcut("library.rename", "F2", mark("Rename…"), "library"),
    Shortcut("library.evaluate", "Ctrl+E", mark("Evaluate"), "library"),
    Shortcut("library.compare", "Ctrl+Shift+C", mark("Compare two in a chat"), "library"),
    Shortcut("library.list", "Alt+1", mark("Show the list"), "library"),
    Shortcut("library.chart", "Alt+2", mark("Show quality against size"), "library"),
    Shortcut("library.disk", "Alt+3", mark("Show disk usage"), "library"),
    Shortcut("computer.again", "F5", mark("Look at this computer again"), "computer"),
    Shortcut("discover.find", "Ctrl+F", mark("Search the Hub"), "discover"),
    Shortcut("discover.back", "Alt+Left", mark("Back to the results"), "discover"),
    Shortcut("quantize.start", "Ctrl+Return", mark("Start"), "quantize"),
    Shortcut("quantize.mode", "Ctrl+E", mark("Simple or expert mode"), "quantize"),
    Shortcut("quantize.save_recipe", "Ctrl+S", mark("Save this recipe"), "quantize"),
    Shortcut("quantize.find_option", "Ctrl+F", mark("Find an option"), "quantize"),
    Shortcut("settings.find", "Ctrl+F", mark("Find a setting"), "settings"),
    Shortcut("activity.up", "Alt+Up", mark("Move the waiting job up"), "activity"),
    Shortcut("activity.down", "Alt+Down", mark("Move the waiting job down"), "activity"),
    Shortcut("activity.remove", "Del", mark("Take the waiting job out"), "activity"),
    Shortcut("activity.pause", "Ctrl+P", mark("Pause the queue, or go on with it"), "activity"),
    Shortcut("chat.stop", "Esc", mark("Stop the answer"), "chat"),
    Shortcut("chat.new", "Ctrl+N", mark("New chat"), "chat"),
    Shortcut("chat.again", "Ctrl+R", mark("Answer again"), "chat"),
    Shortcut("chat.edit", "Ctrl+E", mark("Edit the last question"), "chat"),
    Shortcut("chat.copy", "Ctrl+Shift+C", mark("Copy the last answer"), "chat"),
    Shortcut("chat.find", "Ctrl+F", mark("Search conversations"), "chat"),
    Shortcut("chat.history", "Ctrl+H", mark("Show or hide earlier conversations"), "chat"),
    Shortcut("chat.settings", "Ctrl+.", mark("Show or hide the chat's settings"), "chat"),
    Shortcut("chat.vote.1", "1", mark("Vote: A is better"), "chat"),
    Shortcut("chat.vote.2", "2", mark("Vote: B is better"), "chat"),
    Shortcut("chat.vote.3", "3", mark("Vote: equally good"), "chat"),
    Shortcut("chat.vote.4", "4", mark("Vote: both bad"), "chat"),
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
    """Let the keys of ``identifier`` run ``run`` while ``owner`` is shown.

    A page's keys without Ctrl (Del, Esc, Alt+Up) act only while ``owner`` or something in it has the focus.
    """
    row = shortcut(identifier)
    made = bind_keys(owner, row.keys, run)
    made.setObjectName(identifier)  # by which a test finds that no row is without effect
    if row.page and not row.keys.startswith("Ctrl+"):
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return made


def bind_keys(owner: QWidget, keys: str, run: Callable[[], object]) -> QShortcut:
    """Let ``keys`` run ``run`` in the whole window of ``owner`` (the pages' own numbers)."""
    made = QShortcut(QKeySequence(keys), owner)
    made.activated.connect(run)
    return made


def shown_keys(keys: str) -> str:
    """Keys as this system writes them ("Ctrl+K", "⌘K")."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def keys_of(identifier: str) -> str:
    """The keys of a row as this system writes them, for tooltips and the palette. Raises KeyError."""
    return shown_keys(shortcut(identifier).keys)
