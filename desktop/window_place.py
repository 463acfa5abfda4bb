"""Where the window stands and how large it is: remembered, and put right when the screens are others."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

SMALLEST = QSize(1024, 640)
FIRST = QSize(1280, 800)
_FRAME = QSize(16, 48)
"""Room for what the system draws around a window, which is not known before it is shown."""
_GRIP = QSize(120, 40)
"""At least so much of the window's top must be on a screen, or it could not be moved."""


def stored_place(window: QMainWindow) -> str:
    """Position, size and whether it is maximised, as text for the settings."""
    return base64.b64encode(bytes(window.saveGeometry().data())).decode("ascii")


def restore_place(window: QMainWindow, stored: str) -> None:
    """Put the window where it was, or where it can be seen; in the middle of a first size at first."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    primary = QGuiApplication.primaryScreen()
    scaled = primary is not None and primary.devicePixelRatio() > 1
    window.setMinimumSize(smallest(screens) if scaled else SMALLEST)
    if not stored or not window.restoreGeometry(QByteArray.fromBase64(QByteArray(stored.encode()))):
        window.resize(first_size(screens))
        return
    if not (window.isMaximized() or window.isFullScreen()):
        placed = reachable(window.geometry(), screens)
        if placed != window.geometry():
            window.setGeometry(placed)


def first_size(screens: Sequence[QRect]) -> QSize:
    """The size at the very first start: the whole window, with its title bar, is on the first screen."""
    return FIRST.boundedTo(screens[0].size() - _FRAME) if screens else FIRST


def smallest(screens: Sequence[QRect]) -> QSize:
    """The least size of the window: a strongly scaled screen can have less room than pages like to have."""
    if not screens:
        return SMALLEST
    widest = max(screens, key=lambda screen: screen.width() * screen.height())
    return SMALLEST.boundedTo(widest.size())


def reachable(place: QRect, screens: Sequence[QRect]) -> QRect:
    """``place`` if its top can be grabbed on one of the ``screens``, else the same size on the first one."""
    grip = QRect(place.topLeft(), QSize(place.width(), _GRIP.height()))
    for screen in screens:
        seen = screen.intersected(grip)
        if seen.width() >= min(_GRIP.width(), place.width()) and seen.height() >= _GRIP.height() // 2:
            return place
    if not screens:
        return place
    home = screens[0]
    size = place.size().boundedTo(home.size())
    moved = QRect(home.topLeft(), size)
    moved.moveCenter(home.center())
    return moved
