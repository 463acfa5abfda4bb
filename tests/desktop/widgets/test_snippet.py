"""A well of code: as high as its lines, copied by its button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.snippet import SnippetWell


def test_the_button_copies_the_code_and_says_so(qtbot: QtBot) -> None:
    well = SnippetWell("import torch\nprint(1)\n", "How to load it")
    qtbot.addWidget(well)
    well.show()
    assert well.copy.accessibleName() == "Copy: How to load it"
    with qtbot.waitSignal(well.copied):
        qtbot.mouseClick(well.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "import torch\nprint(1)"


def test_it_is_as_high_as_its_code_and_does_not_scroll_up_and_down(qtbot: QtBot) -> None:
    well = SnippetWell("one line")
    qtbot.addWidget(well)
    well.show()
    low = well.view.height()
    well.set_code("\n".join(f"line {i}" for i in range(12)))
    assert well.view.height() > low
    assert well.view.verticalScrollBar().maximum() == 0
