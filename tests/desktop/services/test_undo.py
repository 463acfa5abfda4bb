"""What can be taken back: once, by the keys or by the button of its toast, which goes with it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.notifications import NotificationService
from desktop.services.undo import UndoService
from desktop.widgets.toasts import ToastArea


def test_undo_by_keys_closes_the_toast_that_offered_it_and_says_what_was_undone(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    notifications = NotificationService(host)
    toasts, undo, back = ToastArea(notifications, host, host), UndoService(notifications, host), []
    undo.done("Renamed to A.", lambda: back.append("a"))
    undo.done("Renamed to B.", lambda: back.append("b"))
    undo.undo()
    assert back == ["b"]
    assert [toast.notification.message for toast in toasts.toasts()] == [
        "Renamed to A.",
        "Undone: Renamed to B.",
    ]
    assert [item.message for item in notifications.items()] == ["Undone: Renamed to B.", "Renamed to A."]
    button = next(b for b in toasts.toasts()[0].findChildren(QPushButton) if b.text() == "Undo")
    button.click()
    undo.undo()
    assert back == ["b", "a"]


def test_what_is_said_again_takes_the_place_of_its_first_toast(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    notifications = NotificationService(host)
    toasts = ToastArea(notifications, host, host)
    for message in ("a.gguf is damaged.", "b.gguf is damaged.", "a.gguf is damaged."):
        notifications.error(message)
    shown = [toast.notification.message for toast in toasts.toasts()]
    assert shown == ["b.gguf is damaged.", "a.gguf is damaged."]
    assert len(notifications.items()) == 3
