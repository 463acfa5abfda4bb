"""A training while it runs: its curve, and the ways to stop it that keep something."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.jobs.protocol import JobState
from core.language import mark, tr
from desktop.services.job_rows import JobRow
from desktop.theme import metrics
from desktop.widgets.basics import button
from desktop.widgets.layout import FlowLayout
from desktop.widgets.loss_curve import LossCurve

NOTHING_KEPT = mark("Ends the training. Nothing of it is kept; the original is untouched.")
PAUSE_TIP = mark("Stops for now and keeps everything. Resume goes on from there, also after a restart.")
FINISH_TIP = mark("Ends the training here. The best step so far becomes the variant.")
NOT_YET = mark("There is nothing to keep yet: the training has not begun")


def asked_words(row: JobRow) -> str:
    """What the user asked for and what happens now, or nothing."""
    if row.pausing:
        return tr("Pausing, as soon as all is saved")
    if row.finishing:
        return tr("Stopping, the best step becomes the variant")
    return ""


class TrainingView(QWidget):
    """Shows a curve (:attr:`curve`) with Stop and keep the best beneath.

    With ``cancel`` (the page's own) that and Pause are there, too; else the page has both elsewhere.
    """

    pause_asked = Signal()
    finish_asked = Signal()

    def __init__(self, height: int, cancel: QPushButton | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve = LossCurve(height)
        self.pause: QPushButton | None = None
        if cancel is not None:
            tip, ask = tr(PAUSE_TIP), self.pause_asked.emit
            self.pause = button(tr("Pause"), icon_name="pause", tip=tip, clicked=ask)
        self.finish = button(tr("Stop and keep the best"), icon_name="check", clicked=self.finish_asked.emit)
        holder = QWidget()
        self.buttons = FlowLayout(holder)
        for made in (self.pause, cancel, self.finish):
            if made is not None:
                self.buttons.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(metrics().m)
        layout.addWidget(self.curve)
        layout.addWidget(holder)

    def show_row(self, row: JobRow) -> None:
        """What can be asked for as the job stands."""
        asked = row.cancelling or row.pausing
        running = row.state is JobState.RUNNING and row.started_at is not None
        if self.pause is not None:
            self.pause.setEnabled(running and not asked)
            self.pause.setText(tr("Pausing…") if row.pausing else tr("Pause"))
        self.finish.setEnabled(running and row.can_finish and not asked and not row.finishing)
        self.finish.setText(tr("Stopping…") if row.finishing else tr("Stop and keep the best"))
        self.finish.setToolTip(tr(FINISH_TIP if row.can_finish else NOT_YET))
