"""Results of background work reach those who asked, unless they are gone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest
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

    def ask(self, background: Background, work: Callable[[str], str]) -> None:
        def done(result: str) -> None:
            self.take(result)

        background.run(lambda: work("method"), self.take)
        background.run(lambda: work("partial"), partial(_Page.take, self))
        background.run(lambda: work("local"), done)


@pytest.mark.parametrize("is_gone", [False, True])
def test_a_page_that_was_destroyed_meanwhile_hears_nothing(qtbot: QtBot, is_gone: bool) -> None:
    failures: list[Exception] = []
    heard: list[str] = []
    go_on = threading.Event()

    def work(word: str) -> str:
        go_on.wait(10)
        return word

    background = Background(failures.append)
    page = _Page(heard)
    page.ask(background, work)
    if is_gone:
        with qtbot.waitSignal(page.destroyed):
            page.deleteLater()
    go_on.set()
    qtbot.waitUntil(lambda: background.is_idle, timeout=10_000)
    background.close()
    assert sorted(heard) == ([] if is_gone else ["local", "method", "partial"])
    assert failures == []
