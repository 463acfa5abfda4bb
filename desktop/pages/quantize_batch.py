"""Several variants that are made one after the other, as a short list above the one that is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.formats import percent
from core.jobs.protocol import JobState
from core.language import tr, trn
from core.specs.recipe import Recipe
from desktop.services.job_rows import JobRow
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, line, text
from desktop.widgets.layout import clear_layout


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One job of the list: its level, an icon in a token's colour, and where it stands."""

    job: str
    label: str
    icon: str
    role: str
    words: str
    is_over: bool


_STATES: dict[JobState, tuple[str, str]] = {
    JobState.QUEUED: ("clock", "quiet"),
    JobState.RUNNING: ("play-circle-fill", "accent"),
    JobState.FINISHED: ("check-circle-fill", "ok"),
    JobState.FAILED: ("x-circle-fill", "bad"),
    JobState.CRASHED: ("x-circle-fill", "bad"),
    JobState.CANCELLED: ("minus-circle", "quiet"),
    JobState.INTERRUPTED: ("pause-circle", "warn"),
}


def batch_item(row: JobRow) -> BatchItem:
    icon, role = _STATES[row.state]
    return BatchItem(row.id, _label(row), icon, role, _words(row), row.state.is_over)


def _label(row: JobRow) -> str:
    try:
        return Recipe.from_json(row.params["recipe"]).label
    except (KeyError, TypeError, ValueError):
        return row.title


def _words(row: JobRow) -> str:
    if row.state is JobState.RUNNING:
        share = row.progress.share if row.progress else None
        return tr("Running") if share is None else percent(share, 0)
    return {
        JobState.QUEUED: tr("Waiting"),
        JobState.FINISHED: tr("Ready"),
        JobState.CANCELLED: tr("Cancelled"),
        JobState.INTERRUPTED: tr("Paused"),
    }.get(row.state, tr("Failed"))


class BatchList(QWidget):
    """``job_chosen`` when one of them shall be looked at."""

    job_chosen = Signal(str)
    cancel_all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Variants that are made"))
        self.title = text("", "subtitle", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(metrics().s)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[IconLabel, QPushButton, QLabel]] = {}
        self.cancel_all = button(tr("Cancel all"), "link", clicked=self.cancel_all_asked.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, metrics().s)
        column.setSpacing(metrics().s)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        column.addWidget(self.cancel_all)
        column.addWidget(line())

    def show_items(self, items: Sequence[BatchItem], current: str) -> None:
        if list(self._lines) != [item.job for item in items]:
            self._build(items)
        done = sum(item.is_over for item in items)
        self.title.setText(
            tr("{done} of {all} are done", done=done, all=len(items))
            if done < len(items)
            else trn("{n} job is done", "All {n} jobs are done", len(items))
        )
        self.cancel_all.setVisible(done < len(items))
        for item in items:
            icon, name, words = self._lines[item.job]
            icon.set_icon(item.icon, item.role)
            words.setText(item.words)
            name.setChecked(item.job == current)
            name.setAccessibleName(f"{item.label}: {item.words}")

    def _build(self, items: Sequence[BatchItem]) -> None:
        clear_layout(self._grid)
        self._lines.clear()
        for row, item in enumerate(items):
            icon, words = IconLabel(item.icon, item.role, 16), text("", "quiet")
            name = button(item.label, "link", tip=tr("Show how far it is, or what came out"))
            name.setCheckable(True)
            name.clicked.connect(lambda _checked=False, job=item.job: self.job_chosen.emit(job))
            self._grid.addWidget(icon, row, 0)
            self._grid.addWidget(name, row, 1)
            self._grid.addWidget(words, row, 2, Qt.AlignmentFlag.AlignRight)
            self._lines[item.job] = (icon, name, words)
