"""One line of the history: how a job ended, what can be done about it, and its details folded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.formats import duration, full_date, relative_date
from core.jobs.protocol import JobKind, JobState
from core.jobs.store import log_tail
from core.language import mark, retold, tr, trn
from desktop.pages.activity_running import CURVE_HEIGHT
from desktop.services.bundle import Services
from desktop.services.job_rows import KIND_WORDS, JobRow, elapsed_s, outcome_lines
from desktop.theme import metrics
from desktop.widgets.badges import Badge, Meaning
from desktop.widgets.basics import ElidedLabel, button, icon_button, text
from desktop.widgets.layout import clear_layout
from desktop.widgets.loss_curve import LossCurve

STATE_WORDS: dict[JobState, tuple[str, str, Meaning]] = {
    JobState.QUEUED: (mark("Waiting"), "clock", "quiet"),
    JobState.RUNNING: (mark("Running elsewhere"), "spinner", "accent"),
    JobState.FINISHED: (mark("Finished"), "check-circle-fill", "ok"),
    JobState.FAILED: (mark("Failed"), "x-circle-fill", "bad"),
    JobState.CANCELLED: (mark("Cancelled"), "prohibit", "quiet"),
    JobState.CRASHED: (mark("Crashed"), "warning-octagon-fill", "bad"),
    JobState.INTERRUPTED: (mark("Interrupted"), "pause-circle-fill", "warn"),
}
PAUSED: tuple[str, str, Meaning] = (mark("Paused"), "pause-circle-fill", "info")
LOG_BYTES = 8000


def result_target(row: JobRow) -> tuple[str, str, str, str] | None:
    """(button, page, kind, id) that a finished job leads to."""
    if row.state is not JobState.FINISHED:
        return None
    if row.kind is JobKind.QUANTIZE and row.result.get("variant_id"):
        return (tr("Show"), "library", "variant", str(row.result["variant_id"]))
    if row.kind is JobKind.EVALUATE and row.params.get("variant"):
        return (tr("Show"), "library", "variant", str(row.params["variant"]))
    if row.kind in {JobKind.DOWNLOAD, JobKind.IMPORT} and row.result.get("variant_id"):
        return (tr("Show"), "library", "variant", str(row.result["variant_id"]))
    if row.kind in {JobKind.DOWNLOAD, JobKind.IMPORT} and row.result.get("source_id"):
        return (tr("Quantize"), "quantize", "source", str(row.result["source_id"]))
    return None


def remark(row: JobRow) -> str:
    """Kind, when and how long: "Quantize, 5 min ago, took 1 min 20 s"."""
    parts = [tr(KIND_WORDS[row.kind]), relative_date(row.ended_at or row.created_at)]
    gone = elapsed_s(row) if row.ended_at else None
    if gone is not None and row.state is JobState.FINISHED:
        parts.append(tr("took {time}", time=duration(gone)))
    if row.warnings:
        parts.append(trn("{n} remark", "{n} remarks", len(row.warnings)))
    return "  ·  ".join(parts)


class HistoryRow(QWidget):
    """Shows one job that is over (or waits, or runs in another process)."""

    def __init__(self, services: Services, row: JobRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._services = services
        self.row = row
        word, icon_name, meaning = PAUSED if row.paused else STATE_WORDS[row.state]
        word = tr(word)
        self.badge = Badge(word, icon_name, meaning)
        self.title = ElidedLabel(row.title)
        when = ElidedLabel(remark(row), "caption")
        when.setToolTip(full_date(row.ended_at or row.created_at))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(when)
        if row.error:
            problem = text(row.error, "bad" if row.state is not JobState.CANCELLED else "quiet", wrap=True)
            words.addWidget(problem)
            if row.hint:
                words.addWidget(text(row.hint, "quiet", wrap=True))
        self.buttons: dict[str, QWidget] = {}
        buttons = QHBoxLayout()
        buttons.setSpacing(size.xs)
        for name, tip, run in self._offers():
            made = button(name, "quiet", tip=tip, clicked=run)
            made.setAccessibleName(f"{name}: {row.title}")
            self.buttons[name] = made
            buttons.addWidget(made)
        self.fold = icon_button("caret-down", tr("Details of {title}", title=row.title), clicked=self._toggle)
        buttons.addWidget(self.fold)
        badge_box = QVBoxLayout()
        badge_box.addWidget(self.badge)
        badge_box.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(size.m)
        holder = QWidget()
        holder.setFixedWidth(150)
        badge_box.setContentsMargins(0, 6, 0, 0)
        holder.setLayout(badge_box)
        line.addWidget(holder)
        line.addLayout(words, 1)
        line.addLayout(buttons)
        line.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        self._details = QVBoxLayout()
        self._details_shown = False
        self._curve: LossCurve | None = None
        self._lay_out(line)
        self.setAccessibleName(f"{row.title}: {word}. {row.error}")
        if row.trains:
            services.training.changed.connect(self._on_curve)

    def _lay_out(self, line: QHBoxLayout) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, metrics().xs, 0, metrics().xs)
        layout.setSpacing(metrics().s)
        layout.addLayout(line)
        layout.addLayout(self._details)

    def _offers(self) -> list[tuple[str, str, Callable[[], object]]]:
        """(button, tooltip, what it does)."""
        jobs, row = self._services.jobs, self.row
        offers: list[tuple[str, str, Callable[[], object]]] = []
        target = result_target(row)
        if target is not None:
            name, page, kind, identifier = target
            offers.append((name, "", lambda: self._services.navigation.go(page, kind, identifier)))
        if row.can_resume:
            tip = tr("Begins this job again.") if row.starts_over else tr("Goes on from where it was.")
            offers.append((tr("Resume"), tip, lambda: jobs.resume(row.id)))
        if row.can_retry:
            offers.append((tr("Retry"), tr("Begins this job again."), lambda: jobs.retry(row.id)))
        if row.state.is_over and row.can_resume:
            tip = tr("Deletes what it had finished so far, and takes it out of this list.")
            offers.append((tr("Discard"), tip, self._on_forget))
        elif row.state.is_over:
            tip = tr("Takes it out of this list. What it made stays in the library.")
            offers.append((tr("Forget"), tip, self._on_forget))
        return offers

    def _on_forget(self) -> None:
        jobs, row = self._services.jobs, self.row
        jobs.forget([row.id])
        words = tr("“{title}” is out of the list.", title=row.title)
        self._services.undo.done(words, lambda: jobs.take_back([row.id]))

    def _toggle(self) -> None:
        self._details_shown = not self._details_shown
        self._curve = None
        clear_layout(self._details)
        if not self._details_shown:
            return
        if self.row.trains:
            curve = LossCurve(CURVE_HEIGHT)
            self._details.addWidget(curve)
            self._curve = curve
            self._on_curve(self.row.id)
        for told in outcome_lines(self.row):
            self._details.addWidget(text(told, "quiet", wrap=True, select=True))
        for warning in self.row.warnings:
            self._details.addWidget(text(f"•  {retold(warning.message)}", "quiet", wrap=True, select=True))
        log = QPlainTextEdit()
        log.setReadOnly(True)
        log.setProperty("role", "mono")
        log.setFixedHeight(160)
        log.setAccessibleName(tr("Log of the job"))
        copy = button(tr("Copy"), "link", clicked=lambda: self._copy(log.toPlainText()))
        self._details.addWidget(log)
        self._details.addWidget(copy)
        paths, job_id = self._services.paths, self.row.id

        def show(tail: str) -> None:
            if isValid(log) and self._details_shown:  # else it was folded, or the row went, meanwhile
                log.setPlainText(tail or tr("The log is empty."))

        self._services.background.run(
            lambda: log_tail(paths, job_id, LOG_BYTES), show, lambda _error: show("")
        )

    def _on_curve(self, job_id: str) -> None:
        if self._curve is not None and job_id == self.row.id:
            self._curve.set_curve(self._services.training.curve(job_id))

    def _copy(self, log: str) -> None:
        parts = (self.row.title, self.row.error, self.row.hint, log)
        QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))
