"""Results of background work reach those who asked, unless they are gone."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.services.background import Background


class _Page(QLabel):
    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self.heard = heard

    def take(self, result: str) -> None:
        self.heard.append(result)
        self.setText(result)

    def ask_with_a_local_function(self, background: Background) -> None:
        def done(result: str) -> None:
            self.take(result)

        background.run(lambda: "local", done)


def test_a_page_that_was_destroyed_meanwhile_hears_nothing(qtbot: QtBot) -> None:
    failures: list[Exception] = []
    background = Background(failures.append)
    heard: list[str] = []
    for is_gone in (False, True):
        page = _Page(heard)
        background.run(lambda: "method", page.take)
        background.run(lambda: "partial", partial(_Page.take, page))
        page.ask_with_a_local_function(background)
        if is_gone:
            with qtbot.waitSignal(page.destroyed):
                page.deleteLater()
        qtbot.waitUntil(lambda: background.is_idle, timeout=5000)
        if not is_gone:
            assert sorted(heard) == ["local", "method", "partial"]
            heard.clear()
            page.deleteLater()
    assert heard == []
    assert failures == []
    background.close()
