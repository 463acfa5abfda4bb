"""From Start to the finished variants: submits the jobs, has them measured, keeps the run panel current."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.jobs.protocol import JobKind, JobState
from core.language import tr
from desktop.pages.quantize_batch import batch_item
from desktop.pages.quantize_run import RunPanel
from desktop.services.bundle import Services
from desktop.services.job_rows import JobRow


class JobFollower(QObject):
    """Follows quantize jobs and the evaluations after them. ``begun``: the run panel should be in sight;
    ``left``: the plan should be again."""

    begun = Signal()
    left = Signal()

    def __init__(self, services: Services, panel: RunPanel) -> None:
        super().__init__(panel)
        self._services = services
        self._panel = panel
        self._jobs: list[str] = []
        self._picked: str | None = None  # of several, the one that the user wants to see
        self._evaluations: dict[str, str] = {}  # by quantize job
        self._evaluate_after: set[str] = set()
        panel.cancel_asked.connect(self._on_cancel)
        panel.pause_asked.connect(self._on_pause)
        panel.finish_asked.connect(self._on_finish)
        panel.activity_asked.connect(self._on_activity)
        panel.chat_asked.connect(self._on_chat)
        panel.library_asked.connect(self._on_library)
        panel.copied.connect(self._on_copied)
        panel.again_asked.connect(self.left)
        panel.retry_asked.connect(self._on_retry)
        panel.batch.job_chosen.connect(self._on_picked)
        panel.batch.cancel_all_asked.connect(self._on_cancel_all)
        services.jobs.job_changed.connect(self._on_job)
        services.jobs.list_changed.connect(self.show)
        services.training.changed.connect(self._on_curve)

    @property
    def is_busy(self) -> bool:
        return any(not row.state.is_over for row in self._rows())

    @property
    def is_awaited(self) -> bool:
        """Whether something is still to be done after a job that has not ended."""
        rows = (self._services.jobs.row(job) for job in {*self._jobs, *self._evaluate_after})
        return any(row is not None and not row.state.is_over for row in rows)

    @property
    def jobs(self) -> tuple[str, ...]:
        """The quantize jobs that are followed, in their order."""
        return tuple(self._jobs)

    def start(self, wanted: Sequence[tuple[str, dict[str, Any]]], *, evaluate: bool) -> None:
        """Submit quantize jobs, each with its title and parameters, and follow them."""
        submit = self._services.jobs.submit
        self._picked, self._evaluations = None, {}
        self._jobs = [submit(JobKind.QUANTIZE, title, params) for title, params in wanted]
        if evaluate:
            self._evaluate_after.update(self._jobs)
        self.begun.emit()
        self.show()

    def state(self) -> dict[str, Any]:
        """What must survive when the page is made anew."""
        return {
            "jobs": list(self._jobs),
            "evaluations": dict(self._evaluations),
            "evaluate_after": sorted(self._evaluate_after),
        }

    def restore(self, state: dict[str, Any], *, shown: bool) -> None:
        """Go on following what :meth:`state` told; ``shown``: the run panel was in sight."""
        self._jobs = list(state.get("jobs", []))
        self._evaluations = dict(state.get("evaluations", {}))
        self._evaluate_after = set(state.get("evaluate_after", []))
        if self._jobs and shown:
            self.begun.emit()
        for job in {*self._jobs, *self._evaluate_after}:
            self._on_job(job)  # one may have ended meanwhile
        self.show()

    def _rows(self) -> list[JobRow]:
        rows = (self._services.jobs.row(job) for job in self._jobs)
        return [row for row in rows if row is not None]

    def _current(self) -> JobRow | None:
        """Of several the one that was picked, else what runs, waits or failed; else the last."""
        rows = self._rows()
        picked = next((row for row in rows if row.id == self._picked), None)
        open_ones = (row for row in rows if row.state is not JobState.FINISHED)
        running = next((row for row in rows if row.state is JobState.RUNNING), None)
        return picked or running or next(open_ones, rows[-1] if rows else None)

    def _current_id(self) -> str:
        row = self._current()
        return row.id if row else ""

    def _on_curve(self, job_id: str) -> None:
        if job_id == self._current_id():
            self._panel.show_curve(self._services.training.curve(job_id))

    def _on_picked(self, job_id: str) -> None:
        self._picked = job_id
        self.show()

    def _on_cancel(self) -> None:
        self._services.jobs.cancel(self._current_id())

    def _on_cancel_all(self) -> None:
        for row in reversed(self._rows()):  # the waiting ones first, so that none of them starts
            if not row.state.is_over:
                self._services.jobs.cancel(row.id)

    def _on_pause(self) -> None:
        self._services.jobs.pause(self._current_id())

    def _on_finish(self) -> None:
        self._services.jobs.finish(self._current_id())

    def _on_activity(self) -> None:
        self._services.navigation.go("activity", "job", self._current_id())

    def _on_chat(self, variant: str) -> None:
        self._services.navigation.go("chat", "variant", variant)

    def _on_library(self, variant: str) -> None:
        self._services.navigation.go("library", "variant", variant)

    def _on_copied(self) -> None:
        self._services.notifications.info(tr("Copied"))

    def _on_retry(self) -> None:
        row = self._current()
        if row is None:
            self.left.emit()
        elif row.can_resume:
            self._services.jobs.resume(row.id)
        else:
            place = self._jobs.index(row.id)
            again = self._services.jobs.retry(row.id)
            if again is not None:
                self._jobs[place] = again
                if row.id in self._evaluate_after:
                    self._evaluate_after.add(again)
                self._picked = again if self._picked else None
                self.show()

    def _on_job(self, job_id: str) -> None:
        row = self._services.jobs.row(job_id)
        if row is not None and row.state is JobState.FINISHED and job_id in self._evaluate_after:
            self._evaluate_after.discard(job_id)
            self._evaluations[job_id] = self._submit_evaluation(row)
        if job_id in self._jobs or job_id in self._evaluations.values():
            self.show()

    def _submit_evaluation(self, row: JobRow) -> str:
        variant = str(row.result.get("variant_id", ""))
        return self._services.jobs.submit(
            JobKind.EVALUATE,
            tr("Measure {title}", title=row.title),
            {"variant": variant, "text": None, "speed": True},
        )

    def show(self) -> None:
        """Show where the followed jobs stand, when the run panel is in sight."""
        if not self._jobs or self._panel.isHidden():
            return
        row = self._current()
        if row is None:  # cancelled while they waited
            self.left.emit()
            return
        rows = self._rows()
        self._panel.batch.setVisible(len(self._jobs) > 1)
        if len(self._jobs) > 1:
            self._panel.batch.show_items([batch_item(other) for other in rows], row.id)
        if row.state is not JobState.FINISHED:
            self._panel.show_job(row, self._services.training.curve(row.id) if row.trains else None)
            return
        self._show_result(row)

    def _show_result(self, row: JobRow) -> None:
        variant = self._services.catalog.variant(str(row.result.get("variant_id", "")))
        if variant is None:
            self._services.catalog.refresh()  # the row is on its way; `changed` comes back here
            return
        asked = self._evaluations.get(row.id)
        evaluation = self._services.jobs.row(asked) if asked else None
        elapsed = row.result.get("elapsed_s")
        self._panel.show_result(variant, evaluation, float(elapsed) if elapsed is not None else None)
        if evaluation is not None and evaluation.state is JobState.FINISHED and not variant.measurements:
            self._services.catalog.refresh()
