"""What a test leaves behind: threads, timers, windows, processes; looked for after each of them."""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass
from typing import Any

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QProcess, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_BORROWED_THREADS = ("pydevd", "asyncio_", "tqdm", "ThreadPoolExecutor-huggingface")
"""Threads of other packages that are made once and stay."""


@dataclass(frozen=True, slots=True)
class Before:
    """What there was before the test."""

    threads: frozenset[int | None]
    children: frozenset[int]
    windows: frozenset[int]


def look() -> Before:
    return Before(
        threads=frozenset(thread.ident for thread in threading.enumerate()),
        children=frozenset(child.pid for child in _children()),
        windows=frozenset(id(window) for window in QApplication.topLevelWidgets()),
    )


def left_since(before: Before) -> list[str]:
    """What is there now and was not, in words; collects garbage of this test first.

    Needs the automatic collector to be off during the test: what the test made is then in the first
    generation, and the rest of the process need not be searched.
    """
    _delete_what_waits()
    gc.collect(0)
    _delete_what_waits()
    made = gc.get_objects(generation=1)
    left = [f"window {_words(window)}" for window in _windows(before)]
    left += [f"running {_words(thing)}" for thing in made if _runs(thing)]
    del made
    left += [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread.ident not in before.threads and not thread.name.startswith(_BORROWED_THREADS)
    ]
    left += [f"process {child.pid}" for child in _children() if child.pid not in before.children]
    return left


def _delete_what_waits() -> None:
    for _ in range(3):  # what is deleted may ask for more to be deleted
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _windows(before: Before) -> list[QWidget]:
    return [
        window
        for window in QApplication.topLevelWidgets()
        if id(window) not in before.windows and isValid(window) and window.isWindow()
    ]


def _runs(thing: Any) -> bool:
    if not isinstance(thing, QTimer | QThread | QProcess) or not isValid(thing):
        return False
    if isinstance(thing, QTimer):
        return thing.isActive()
    if isinstance(thing, QThread):
        return thing.isRunning()
    return thing.state() != QProcess.ProcessState.NotRunning


def _words(thing: Any) -> str:
    parent = thing.parent()
    owner = f" of {type(parent).__name__}" if parent is not None else ""
    return f"{type(thing).__name__} {thing.objectName()!r}{owner}"


def _children() -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children():
        try:
            if child.status() != psutil.STATUS_ZOMBIE:
                found.append(child)
        except psutil.NoSuchProcess:
            continue
    return found
