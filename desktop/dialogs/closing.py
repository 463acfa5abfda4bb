"""The question when the window is closed while jobs run: go on without a window, stop, or stay."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.language import tr, trn
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, text


class Closing(StrEnum):
    """What was chosen. ``BACKGROUND``: the jobs go on, in the tray or with the window minimised."""

    STAY = "stay"
    BACKGROUND = "background"
    STOP = "stop"


class CloseDialog(QDialog):
    """Asks once for all jobs; Escape stays. Its answer is :attr:`chosen`."""

    def __init__(
        self,
        running: Sequence[str],
        waiting: int,
        *,
        has_tray: bool,
        serving: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``running``: titles of jobs; ``serving``: what other programs use now, or nothing."""
        super().__init__(parent)
        size = metrics()
        self.chosen = Closing.STAY
        self.setWindowTitle("Bitwright")
        words = QVBoxLayout()
        words.setSpacing(size.s)
        self.message = text(_message(running, serving), "subtitle", wrap=True)
        words.addWidget(self.message)
        self.hint = text(_hint(len(running), waiting, has_tray=has_tray, serving=serving), "quiet", wrap=True)
        self.hint.setMinimumWidth(460)
        words.addWidget(self.hint)
        top = QHBoxLayout()
        top.setSpacing(size.l)
        top.addWidget(IconLabel("question-fill", "accent", 28), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        keep = tr("Keep running in the tray") if has_tray else tr("Keep running, minimised")
        self.cancel_button = button(tr("Cancel"), clicked=self.reject)
        self.stop_button = button(tr("Stop and quit"), "danger", clicked=lambda: self._choose(Closing.STOP))
        self.keep_button = button(keep, "primary", clicked=lambda: self._choose(Closing.BACKGROUND))
        for made in (self.cancel_button, self.stop_button):
            made.setAutoDefault(False)
        self.keep_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addWidget(self.stop_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.xl)
        layout.addLayout(top)
        layout.addLayout(buttons)
        self.keep_button.setFocus()

    def _choose(self, chosen: Closing) -> None:
        self.chosen = chosen
        self.accept()


def _message(running: Sequence[str], serving: str) -> str:
    if len(running) == 1:
        return tr("“{title}” is still running.", title=running[0])
    if running:
        return trn("{n} job is still running.", "{n} jobs are still running.", len(running))
    return tr("“{title}” is serving other programs.", title=serving)


def _hint(running: int, waiting: int, *, has_tray: bool, serving: str) -> str:
    said = []
    if running and serving:
        said.append(tr("“{title}” is serving other programs, too.", title=serving))
    if waiting:
        said.append(trn("{n} more waits.", "{n} more wait.", waiting))
    if has_tray and not running:
        said.append(tr("In the tray it goes on without a window."))
    elif has_tray:
        said.append(tr("In the tray it goes on without a window, and tells you when it is done."))
    else:
        said.append(tr("This desktop has no tray, but the window can be minimised while it goes on."))
    if running:
        said.append(tr("What you stop is kept, and can be resumed at the next start."))
    if serving:
        said.append(tr("Programs that ask a model get no answers any more when you stop."))
    return " ".join(said)
