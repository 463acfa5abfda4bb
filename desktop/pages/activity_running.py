"""The card of a running job: stage, progress, time left, a training's curve, remarks, its log, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QWidget

from core.formats import duration, parse_date, percent, time_left
from core.jobs.protocol import JobKind, JobState
from core.jobs.store import log_tail
from core.language import retold, tr
from desktop.models.downloads import figure_words, stage_words
from desktop.models.stages import planned_stages, stage_steps
from desktop.pages.training_view import NOTHING_KEPT, PAUSE_TIP, TrainingView, asked_words
from desktop.services.bundle import Services
from desktop.services.job_rows import KIND_WORDS, STAGE_WORDS, JobRow, elapsed_s, progress_words
from desktop.theme import metrics
from desktop.widgets.badges import Badge
from desktop.widgets.basics import ElidedLabel, button, text
from desktop.widgets.layout import Card
from desktop.widgets.stage_steps import StageSteps

LOG_POLL_MS = 1000
LOG_BYTES = 6000
CURVE_HEIGHT = 210


def _log_view() -> QPlainTextEdit:
    log = QPlainTextEdit()
    log.setReadOnly(True)
    log.setProperty("role", "mono")
    log.setFixedHeight(150)
    log.setAccessibleName(tr("Log of the job"))
    log.hide()
    return log


def _stage_words(row: JobRow) -> str:
    if row.cancelling:
        return tr("Cancelling, after the piece of work at hand")
    if row.kind is JobKind.DOWNLOAD:
        return stage_words(row)
    return asked_words(row) or row.stage_words


def step_words(row: JobRow) -> list[tuple[str, str, str]]:
    """The job's steps for the screen: words, state, and how long those took that are done."""
    seen = [name for name, _ in row.stages]
    began = dict(row.stages)
    after = dict(zip(seen, [at for _, at in row.stages[1:]], strict=False))
    found: list[tuple[str, str, str]] = []
    for step in stage_steps(planned_stages(row.kind, row.params), seen):
        started, ended = parse_date(began.get(step.name, "")), parse_date(after.get(step.name, ""))
        taken = ""
        if step.state == "done" and started and ended:
            taken = duration((ended - started).total_seconds())
        words = STAGE_WORDS.get(step.name, step.name.replace("_", " ").capitalize())
        found.append((tr(words), step.state, taken))
    return found


def _pause_tip(row: JobRow) -> str:
    if row.trains:
        return tr(PAUSE_TIP)
    if row.starts_over:
        return tr("Frees the computer now. Resume begins this job again; what others finished is kept.")
    return tr("What has come is kept; Resume goes on from there.")


class RunningCard(Card):
    """Follows one job by :meth:`show_row`."""

    def __init__(self, services: Services, row: JobRow, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._services = services
        self.job_id = row.id
        self.title = ElidedLabel(row.title, "subtitle")
        self.kind = Badge(tr(KIND_WORDS[row.kind]), "spinner", "accent")
        self.stage = ElidedLabel("", "body")
        self.figures = text("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.detail = ElidedLabel("", "quiet")
        self.clock = text("", "quiet")
        self.remarks = ElidedLabel("", "warn")
        self.remarks.hide()
        self.cancel = button(
            tr("Cancel"),
            "danger",
            icon_name="x",
            tip=tr("Ends the job. Nothing of it is kept."),
            clicked=lambda: services.jobs.cancel(self.job_id),
        )
        self.pause = button(
            tr("Pause"),
            icon_name="pause",
            tip=_pause_tip(row),
            clicked=lambda: services.jobs.pause(self.job_id),
        )
        self.steps = StageSteps()
        self.fold = button(tr("Show log"), "link", clicked=self._toggle_log)
        self.log = _log_view()
        self.training = self._training_view() if row.trains else None
        self._lay_out()
        self.pause.setVisible(row.can_pause or row.trains)  # not earlier: it would be a window by itself
        self._row = row
        self._clock_timer = QTimer(self)
        self._clock_timer.setInterval(LOG_POLL_MS)
        self._clock_timer.timeout.connect(self._on_second)
        self._clock_timer.start()
        self.show_row(row)

    def _lay_out(self) -> None:
        size = metrics()
        head = QHBoxLayout()
        head.setSpacing(size.m)
        head.addWidget(self.title, 1)
        head.addWidget(self.kind)
        head.addWidget(self.pause)
        head.addWidget(self.cancel)
        bar = QHBoxLayout()
        bar.setSpacing(size.m)
        bar.addWidget(self.bar, 1)
        bar.addWidget(self.figures)
        below = QHBoxLayout()
        below.addWidget(self.detail, 1)
        below.addWidget(self.clock)
        self.body.addLayout(head)
        self.body.addWidget(self.steps)
        self.body.addWidget(self.stage)
        self.body.addLayout(bar)
        self.body.addLayout(below)
        if self.training is not None:
            self.body.addWidget(self.training)
        self.body.addWidget(self.remarks)
        self.body.addWidget(self.fold)
        self.body.addWidget(self.log)
        self.body.setSpacing(size.s)

    def _training_view(self) -> TrainingView:
        jobs, view = self._services.jobs, TrainingView(CURVE_HEIGHT)
        view.finish_asked.connect(lambda: jobs.finish(self.job_id))
        self._services.training.changed.connect(self._on_curve)
        self.cancel.setToolTip(tr(NOTHING_KEPT))
        return view

    def show_row(self, row: JobRow) -> None:
        self._row = row
        share = row.progress.share if row.progress else None
        stage = _stage_words(row)
        if self.training is not None:
            self.training.show_row(row)
            self.training.curve.set_curve(self._services.training.curve(self.job_id))
        self.stage.set_full_text(stage or tr("Starting"))
        steps = step_words(row)
        self.steps.set_steps(steps)
        # The marked step says it already, unless there is more to say: cancelling, pausing, checking twice.
        said = any(words == stage and state == "current" for words, state, _ in steps)
        self.stage.setVisible(not said)
        if share is None:
            self.bar.setRange(0, 0)
            self.figures.setText("")
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(share * 1000))
            self.figures.setText(percent(share, 0))
        downloads = row.kind is JobKind.DOWNLOAD
        self.detail.set_full_text(figure_words(row)[0] if downloads else progress_words(row.progress))
        self.cancel.setEnabled(not row.cancelling)
        began = row.state is JobState.RUNNING and row.started_at is not None
        self.pause.setEnabled(not (row.cancelling or row.pausing) and (began or not row.trains))
        self.pause.setText(tr("Pausing…") if row.pausing else tr("Pause"))
        count = len(row.warnings)
        self.remarks.setVisible(bool(count))
        if count:
            last = retold(row.warnings[-1].message)
            self.remarks.set_full_text(
                tr("{remark} (and {count} more)", remark=last, count=count - 1) if count > 1 else last
            )
        self._show_clock()
        self.setAccessibleName(f"{row.title}: {stage} {self.figures.text()}")

    def _on_curve(self, job_id: str) -> None:
        if self.training is not None and job_id == self.job_id:
            self.training.curve.set_curve(self._services.training.curve(job_id))

    def _show_clock(self) -> None:
        row = self._row
        left = time_left(row.progress.eta_s) if row.progress else ""
        if row.kind is JobKind.DOWNLOAD:
            left = figure_words(row)[1]
        elapsed = elapsed_s(self._row) or 0.0
        gone = tr("{gone} so far", gone=duration(elapsed)) if elapsed >= 10 else tr("just started")
        self.clock.setText(f"{left}  ·  {gone}" if left else gone)

    def _toggle_log(self) -> None:
        self.log.setVisible(self.log.isHidden())
        self.fold.setText(tr("Show log") if self.log.isHidden() else tr("Hide log"))
        self._read_log()

    def _on_second(self) -> None:
        self._show_clock()
        if self.log.isVisible():
            self._read_log()

    def _read_log(self) -> None:
        paths, job_id = self._services.paths, self.job_id
        self._services.background.run(
            lambda: log_tail(paths, job_id, LOG_BYTES), self._show_log, lambda _error: None
        )

    def _show_log(self, tail: str) -> None:
        shown = tail or tr("The log is empty so far.")
        if shown != self.log.toPlainText():
            self.log.setPlainText(shown)
            self.log.moveCursor(QTextCursor.MoveOperation.End)
