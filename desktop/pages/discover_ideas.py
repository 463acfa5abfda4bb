"""Where to begin on the Hub while nothing is typed: a few searches that people often want."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.hub.search import Sort
from core.language import mark, tr
from desktop.theme import metrics
from desktop.widgets.basics import button
from desktop.widgets.layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Idea:
    """A search by words and filters; ``size`` is a row of the filters' table of sizes."""

    title: str
    icon: str
    text: str = ""
    size: int = 0
    sort: Sort = "downloads"
    fits: bool = False


IDEAS = (
    Idea(mark("What fits this computer"), "check-circle", fits=True),
    Idea(mark("Small and quick"), "lightning", size=1),
    Idea(mark("For code"), "code", text="coder"),
    Idea(mark("Trending now"), "trend-up", sort="trending"),
)


class IdeasRow(QWidget):
    """One quiet button an idea."""

    chosen = Signal(object)  # Idea

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, metrics().s)
        self.buttons = [
            button(tr(idea.title), "quiet", icon_name=idea.icon, clicked=partial(self.chosen.emit, idea))
            for idea in IDEAS
        ]
        for made in self.buttons:
            flow.addWidget(made)
