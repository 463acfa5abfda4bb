"""Dialogs are as high as their words need."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.dialogs.fit import fit
from desktop.widgets.basics import text
from desktop.widgets.layout import KeyValueGrid


def test_a_dialog_of_wrapped_words_has_no_empty_room(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    words = "The same disk: done in a moment, nothing is copied and nothing else has to be said here"
    layout.addWidget(text("Move the models?", "subtitle", wrap=True))
    layout.addWidget(KeyValueGrid((str(number), words) for number in range(5)))
    dialog.show()
    fit(dialog, 560)
    lines = 5 * 2 * dialog.fontMetrics().lineSpacing()
    assert dialog.height() < lines + 120
