"""Downloads and imports as lines on Discover: progress, then what to do with the model that came."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.formats import bandwidth, file_size, time_left
from core.jobs.protocol import JobKind, JobState
from desktop.services.job_rows import JobRow
from desktop.services.jobs import JobsService
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, icon_button, text
from desktop.widgets.layout import Card, clear_layout
from desktop.widgets.states import ProgressRow

FOLLOWED = frozenset({JobKind.DOWNLOAD, JobKind.IMPORT})


class JobLines(QWidget):
    """One card for each job that the user started here and has not put away."""

    quantize_asked = Signal(str)  # source id
    variant_asked = Signal(str)  # variant id

    def __init__(self, jobs: JobsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._lines: dict[str, _Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics().s)
        jobs.job_changed.connect(self._on_job)
        jobs.list_changed.connect(self._on_list)
        for row in jobs.records():
            if _is_followed(row):
                self.follow(row.id)
        self.setVisible(bool(self._lines))

    def follow(self, job_id: str) -> None:
        if job_id not in self._lines:
            line = _Line()
            line.cancel_asked.connect(partial(self._jobs.cancel, job_id))
            line.retry_asked.connect(partial(self._on_retry, job_id))
            line.dismissed.connect(partial(self._drop, job_id))
            line.quantize_asked.connect(self.quantize_asked)
            line.variant_asked.connect(self.variant_asked)
            self._lines[job_id] = line
            self._column.addWidget(line)
            self.show()
        self._on_job(job_id)

    def lines(self) -> tuple[_Line, ...]:
        return tuple(self._lines.values())

    def _on_job(self, job_id: str) -> None:
        row = self._jobs.row(job_id)
        line = self._lines.get(job_id)
        if row is None or line is None:
            if row is not None and _is_followed(row):
                self.follow(job_id)
            return
        if row.state is JobState.CANCELLED:
            self._drop(job_id)
        else:
            line.show_row(row)

    def _on_list(self) -> None:
        """Put away lines of jobs that are gone: cancelled while they waited, or discarded elsewhere."""
        for job_id in [job_id for job_id in self._lines if self._jobs.row(job_id) is None]:
            self._drop(job_id)

    def _on_retry(self, job_id: str) -> None:
        row = self._jobs.row(job_id)
        if row is not None and row.can_resume:
            self._jobs.resume(job_id)
            return
        again = self._jobs.retry(job_id)
        self._drop(job_id)
        if again is not None:
            self.follow(again)

    def _drop(self, job_id: str) -> None:
        line = self._lines.pop(job_id, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))


def _is_followed(row: JobRow) -> bool:
    """What the list of other programs' models adds is shown there."""
    return row.kind in FOLLOWED and not row.state.is_over and "store_name" not in row.params


class _Line(Card):
    cancel_asked = Signal()
    retry_asked = Signal()
    dismissed = Signal()
    quantize_asked = Signal(str)
    variant_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind="plain", parent=parent)
        self._shown_as = ""
        self.progress: ProgressRow | None = None
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)

    @property
    def is_ready(self) -> bool:
        """Whether the model is here and can be quantized."""
        return self._shown_as == "finished"

    def show_row(self, row: JobRow) -> None:
        if row.state is JobState.FINISHED:
            self._show_finished(row)
        elif row.state.is_over:
            self._show_failed(row)
        else:
            self._show_running(row)

    def _begin(self, key: str) -> bool:
        if self._shown_as == key:
            return False
        self._shown_as = key
        self.progress = None
        clear_layout(self._place)
        return True

    def _show_running(self, row: JobRow) -> None:
        if self._begin("running"):
            self.progress = ProgressRow(row.title, self.cancel_asked.emit)
            self._place.addWidget(self.progress)
        if self.progress is None:
            return
        if row.state is JobState.QUEUED:
            self.progress.set_progress(None, "Waiting for the job before it")
            return
        stage = "Cancelling" if row.cancelling else row.stage_words or "Starting"
        progress = row.progress
        if progress is None:
            self.progress.set_progress(None, stage)
            return
        parts = [stage]
        if progress.unit == "bytes":
            parts.append(f"{file_size(progress.done)} of {file_size(progress.total)}")
            if progress.eta_s:
                parts.append(bandwidth((progress.total - progress.done) / progress.eta_s))
        if progress.detail:
            parts.append(progress.detail)
        self.progress.set_progress(progress.share, "  ·  ".join(parts), time_left(progress.eta_s))

    def _show_finished(self, row: JobRow) -> None:
        if not self._begin("finished"):
            return
        source, variant = str(row.result.get("source_id", "")), str(row.result.get("variant_id", ""))
        words = "is in the library" if variant else "is ready to quantize"
        line = QHBoxLayout()
        line.setSpacing(metrics().s)
        line.addWidget(IconLabel("check-circle-fill", "ok", 20))
        line.addWidget(text(f"{row.result.get('name') or row.title} {words}.", "strong"), 1)
        self.quantize_button = button("Quantize", icon_name="arrows-in-cardinal")
        if variant:
            self.quantize_button = button("Show", icon_name="books")
            self.quantize_button.clicked.connect(lambda: self.variant_asked.emit(variant))
        else:
            self.quantize_button.clicked.connect(lambda: self.quantize_asked.emit(source))
        line.addWidget(self.quantize_button)
        line.addWidget(icon_button("x", "Put away", clicked=self.dismissed.emit))
        self._place.addLayout(line)

    def _show_failed(self, row: JobRow) -> None:
        if not self._begin(f"failed:{row.ended_at}"):
            return
        label = "Resume" if row.can_resume else "Try again"
        retry = button(label, icon_name="arrow-clockwise", clicked=self.retry_asked.emit)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(
            text(f"{row.title}: {row.error or 'it ended early'}", "strong", wrap=True, select=True)
        )
        if row.hint:
            words.addWidget(text(row.hint, "quiet", wrap=True, select=True))
        line = QHBoxLayout()
        line.setSpacing(metrics().s)
        line.addWidget(IconLabel("warning-circle-fill", "bad", 20), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(retry)
        line.addWidget(icon_button("x", "Put away", clicked=self.dismissed.emit))
        self._place.addLayout(line)
