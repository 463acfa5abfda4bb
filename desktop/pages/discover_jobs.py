"""Downloads and imports as lines on Discover: progress, then what to do with the model that came."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.jobs.protocol import JobKind, JobState
from desktop.pages.discover_line import JobLine
from desktop.services.follow_ups import FollowUps
from desktop.services.job_rows import JobRow
from desktop.services.jobs import JobsService
from desktop.theme import metrics

FOLLOWED = frozenset({JobKind.DOWNLOAD, JobKind.IMPORT})


class JobLines(QWidget):
    """One card for each job that the user started here and has not put away."""

    quantize_asked = Signal(str)  # source id
    login_asked = Signal()  # a download needs an account at the hub
    variant_asked = Signal(str)  # variant id

    chat_asked = Signal(str)  # variant id

    def __init__(self, jobs: JobsService, follow_ups: FollowUps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._follow_ups = jobs, follow_ups
        self._lines: dict[str, JobLine] = {}
        self._put_away: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics().s)
        jobs.job_changed.connect(self._on_job)
        jobs.list_changed.connect(self._on_list)
        follow_ups.changed.connect(self._on_job)
        for row in jobs.records():
            if self._is_wanted(row):
                self.follow(row.id)
        self.setVisible(bool(self._lines))

    def follow(self, job_id: str) -> None:
        if job_id not in self._lines:
            row = self._jobs.row(job_id)
            line = JobLine(can_pause=row is not None and row.kind is JobKind.DOWNLOAD)
            line.cancel_asked.connect(partial(self._on_cancel, job_id))
            line.pause_asked.connect(partial(self._jobs.pause, job_id))
            line.retry_asked.connect(partial(self._on_retry, job_id))
            line.agreed.connect(partial(self._on_agreed, job_id))
            line.delete_asked.connect(partial(self._on_delete, job_id))
            line.dismissed.connect(partial(self._on_dismissed, job_id))
            line.quantize_asked.connect(self.quantize_asked)
            line.login_asked.connect(self.login_asked)
            line.variant_asked.connect(self.variant_asked)
            line.chat_asked.connect(self.chat_asked)
            self._lines[job_id] = line
            self._column.addWidget(line)
            self.show()
        self._on_job(job_id)

    def lines(self) -> tuple[JobLine, ...]:
        return tuple(self._lines.values())

    def _is_wanted(self, row: JobRow) -> bool:
        """What runs or waits; and a download that was interrupted, until it is put away. What the list of
        other programs' models adds is shown there."""
        if row.kind not in FOLLOWED or row.id in self._put_away or "store_name" in row.params:
            return False
        if not row.state.is_over or (row.kind is JobKind.DOWNLOAD and row.can_resume):
            return True
        chain = self._follow_ups.chain(row.id)
        return chain is not None and chain.quantize is not None and not chain.quantize.state.is_over

    def _on_job(self, job_id: str) -> None:
        row = self._jobs.row(job_id)
        line = self._lines.get(job_id)
        if row is None or line is None:
            if row is not None and self._is_wanted(row):
                self.follow(job_id)
            return
        if row.state is JobState.CANCELLED and row.kind is not JobKind.DOWNLOAD:
            self._drop(job_id)
            return
        line.show_row(row, self._follow_ups.chain(job_id))
        if line.wants_kept:
            self._jobs.measure_kept(job_id, partial(self._on_kept, job_id))

    def _on_kept(self, job_id: str, size_bytes: int) -> None:
        line, row = self._lines.get(job_id), self._jobs.row(job_id)
        if line is None or row is None:
            return
        if row.state is JobState.CANCELLED and not size_bytes:
            self._drop(job_id)  # nothing came, nothing is left: there is nothing to say
        else:
            line.show_kept(size_bytes)

    def _on_list(self) -> None:
        """Put away lines of jobs that are gone: cancelled while they waited, or discarded elsewhere; take up
        downloads that an earlier run of the app left."""
        for job_id in [job_id for job_id in self._lines if self._jobs.row(job_id) is None]:
            self._drop(job_id)
        for row in self._jobs.records():
            if row.id not in self._lines and self._is_wanted(row):
                self.follow(row.id)

    def _on_cancel(self, job_id: str) -> None:
        chain = self._follow_ups.chain(job_id)
        self._jobs.cancel(chain.job.id if chain is not None else job_id)

    def _on_retry(self, job_id: str) -> None:
        chain = self._follow_ups.chain(job_id)
        if chain is not None and chain.quantize is not None:  # the download itself is done
            if chain.quantize.can_resume:
                self._jobs.resume(chain.quantize.id)
            else:
                self._jobs.retry(chain.quantize.id)
            return
        row = self._jobs.row(job_id)
        if row is not None and row.can_resume:
            self._jobs.resume(job_id)
            return
        again = self._jobs.retry(job_id)
        self._drop(job_id)
        if again is not None:
            self.follow(again)

    def _on_agreed(self, job_id: str) -> None:
        """The user agreed to pickled weights: the same download again, with that in it."""
        row = self._jobs.row(job_id)
        if row is None:
            return
        again = self._jobs.submit(row.kind, row.title, {**row.params, "allow_pickle": True})
        self._jobs.discard(job_id)
        self._drop(job_id)
        self.follow(again)

    def _on_delete(self, job_id: str) -> None:
        row = self._jobs.row(job_id)
        if row is not None and row.can_resume:
            self._jobs.discard(job_id)  # with what it kept
        else:
            self._jobs.remove_kept(job_id)
        self._drop(job_id)

    def _on_dismissed(self, job_id: str) -> None:
        self._put_away.add(job_id)
        self._drop(job_id)

    def _drop(self, job_id: str) -> None:
        line = self._lines.pop(job_id, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))
