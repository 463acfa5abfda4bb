"""Toasts lie where they cover no control."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.notifications import NotificationService
from desktop.widgets.toasts import ToastArea


def _on_page(qtbot: QtBot, *controls: QRect) -> tuple[ToastArea, QWidget]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    for place in controls:
        made = QPushButton("Start", page)
        made.setGeometry(place)
    page.show()
    notifications = NotificationService()
    notifications.setParent(page)
    area = ToastArea(notifications, page, page)
    notifications.error("There was not enough memory.", "Choose a smaller model.")
    return area, page


def test_a_toast_lies_at_the_lower_right(qtbot: QtBot) -> None:
    area, page = _on_page(qtbot)
    assert page.width() - area.geometry().right() < 24
    assert page.height() - area.geometry().bottom() < 24


@pytest.mark.parametrize(
    "control", [QRect(880, 550, 110, 34), QRect(500, 100, 490, 490)], ids=["a button", "a pane full of them"]
)
def test_a_toast_makes_way_for_what_can_be_clicked(qtbot: QtBot, control: QRect) -> None:
    area, page = _on_page(qtbot, control)
    assert not area.geometry().intersects(control)
    assert page.rect().contains(area.geometry())
