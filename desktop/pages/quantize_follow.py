"""From Start to the finished variant: submits the job, has it measured, keeps the run panel current."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from core.jobs.protocol import JobKind, JobState
from core.language import tr
from desktop.pages.quantize_run import RunPanel
from desktop.services.bundle import Services
from desktop.services.job_rows import JobRow


class JobFollower(QObject):
    """Follows one quantize job and the evaluation after it. ``begun``: the run panel should be in sight;
    ``left``: the plan should be again."""

    begun = Signal()
    left = Signal()

    def __init__(self, services: Services, panel: RunPanel) -> None:
        super().__init__(panel)
        self._services = services
        self._panel = panel
        self._job: str | None = None
        self._evaluation: str | None = None
        self._evaluate_after: set[str] = set()
        navigation = services.navigation
        panel.cancel_asked.connect(self._on_cancel)
        panel.pause_asked.connect(lambda: services.jobs.pause(self._job or ""))
        panel.finish_asked.connect(lambda: services.jobs.finish(self._job or ""))
        panel.activity_asked.connect(lambda: navigation.go("activity", "job", self._job or ""))
        panel.chat_asked.connect(lambda variant: navigation.go("chat", "variant", variant))
        panel.library_asked.connect(lambda variant: navigation.go("library", "variant", variant))
        panel.copied.connect(lambda: services.notifications.info(tr("Copied")))
        panel.again_asked.connect(self.left)
        panel.retry_asked.connect(self._on_retry)
        services.jobs.job_changed.connect(self._on_job)
        services.jobs.list_changed.connect(self.show)
        services.training.changed.connect(self._on_curve)

    @property
    def is_busy(self) -> bool:
        row = self._row()
        return row is not None and not row.state.is_over

    def start(self, title: str, params: dict[str, Any], *, evaluate: bool) -> None:
        """Submit a quantize job and follow it."""
        self._follow(self._services.jobs.submit(JobKind.QUANTIZE, title, params), evaluate)

    def _row(self) -> JobRow | None:
        return self._services.jobs.row(self._job) if self._job else None

    def _follow(self, job: str, evaluate: bool) -> None:
        self._job, self._evaluation = job, None
        if evaluate:
            self._evaluate_after.add(job)
        self.begun.emit()
        self.show()

    def _on_curve(self, job_id: str) -> None:
        if job_id == self._job:
            self._panel.show_curve(self._services.training.curve(job_id))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._services.jobs.cancel(self._job)

    def _on_retry(self) -> None:
        row = self._row()
        if row is None:
            self.left.emit()
        elif row.can_resume:
            self._services.jobs.resume(row.id)
        else:
            again = self._services.jobs.retry(row.id)
            if again is not None:
                self._follow(again, row.id in self._evaluate_after)

    def _on_job(self, job_id: str) -> None:
        row = self._services.jobs.row(job_id)
        if row is not None and row.state is JobState.FINISHED and job_id in self._evaluate_after:
            self._evaluate_after.discard(job_id)
            evaluation = self._submit_evaluation(row)
            if job_id == self._job:
                self._evaluation = evaluation
        if job_id in {self._job, self._evaluation}:
            self.show()

    def _submit_evaluation(self, row: JobRow) -> str:
        variant = str(row.result.get("variant_id", ""))
        return self._services.jobs.submit(
            JobKind.EVALUATE,
            tr("Measure {title}", title=row.title),
            {"variant": variant, "text": None, "speed": True},
        )

    def show(self) -> None:
        """Show where the followed job stands, when the run panel is in sight."""
        if self._job is None or self._panel.isHidden():
            return
        row = self._row()
        if row is None:  # cancelled while it waited
            self.left.emit()
            return
        if row.state is not JobState.FINISHED:
            self._panel.show_job(row, self._services.training.curve(row.id) if row.trains else None)
            return
        variant = self._services.catalog.variant(str(row.result.get("variant_id", "")))
        if variant is None:
            self._services.catalog.refresh()  # the row is on its way; `changed` comes back here
            return
        evaluation = self._services.jobs.row(self._evaluation) if self._evaluation else None
        elapsed = row.result.get("elapsed_s")
        self._panel.show_result(variant, evaluation, float(elapsed) if elapsed is not None else None)
        if evaluation is not None and evaluation.state is JobState.FINISHED and not variant.measurements:
            self._services.catalog.refresh()
