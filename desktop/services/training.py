"""The curves of trainings: fed by the events of jobs that run, begun with what their earlier runs wrote."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.errors import BitwrightError
from core.jobs.protocol import Event, EventType
from core.jobs.store import folder_of
from core.jobs.worker import EVENTS_NAME
from core.paths import Paths
from desktop.models.training import TrainingCurve, curve_of_lines, with_metric, with_progress
from desktop.services.background import Background
from desktop.services.jobs import JobsService


class TrainingService(QObject):
    """Reading is instant; what an earlier run left is read in the background and announced by ``changed``."""

    changed = Signal(str)  # job id: its curve is different

    def __init__(
        self, paths: Paths, jobs: JobsService, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._background = background
        self._curves: dict[str, TrainingCurve] = {}
        self._reading: dict[str, list[Event]] = {}  # what came while an earlier run's record is being read
        jobs.event_received.connect(self._on_event)

    def curve(self, job_id: str) -> TrainingCurve:
        """What is known of a job's training; at the first question its record on the disk is read."""
        if job_id not in self._curves and job_id not in self._reading:
            self._read(job_id)
        return self._curves.get(job_id, TrainingCurve())

    def _read(self, job_id: str) -> None:
        self._reading[job_id] = []
        self._background.run(
            lambda: _curve_on_disk(self._paths, job_id),
            lambda curve: self._on_read(job_id, curve),
            lambda _error: self._on_read(job_id, TrainingCurve()),
        )

    def _on_read(self, job_id: str, curve: TrainingCurve) -> None:
        """What came meanwhile is put after what was read (twice is as good as once)."""
        for event in self._reading.pop(job_id, []):
            curve = _after(curve, event)
        self._curves[job_id] = curve
        if not curve.is_empty:
            self.changed.emit(job_id)

    def _on_event(self, job_id: str, event: Any) -> None:
        if not isinstance(event, Event) or event.type not in {EventType.METRIC, EventType.PROGRESS}:
            return
        waiting = self._reading.get(job_id)
        if waiting is not None:
            waiting.append(event)
            return
        known = self._curves.get(job_id)
        if known is None:
            if _after(TrainingCurve(), event) != TrainingCurve():
                self._read(job_id)
                self._reading[job_id].append(event)
            return
        changed = _after(known, event)
        if changed is not known:
            self._curves[job_id] = changed
            self.changed.emit(job_id)


def _after(curve: TrainingCurve, event: Event) -> TrainingCurve:
    if event.type is EventType.METRIC:
        return with_metric(curve, event.fields)
    return with_progress(curve, event.fields)


def _curve_on_disk(paths: Paths, job_id: str) -> TrainingCurve:
    path: Path = folder_of(paths, job_id) / EVENTS_NAME
    try:
        with path.open("rb") as file:
            return curve_of_lines(file)
    except (OSError, BitwrightError):
        return TrainingCurve()
