"""A model that lies on this computer: named by a file or a folder, added by a job, then chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.jobs.protocol import JobKind, JobState
from core.language import tr
from desktop.pages.discover_local import why_not_a_model
from desktop.services.bundle import Services


class ModelOpener(QObject):
    """Asks for a file, and follows the jobs that it has begun."""

    opened = Signal(str)  # source id

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._imports: set[str] = set()
        services.jobs.job_changed.connect(self._on_job)

    def choose(self) -> None:
        """Ask for a GGUF file, or the config.json of a folder."""
        dialog = QFileDialog(self._window, tr("Open a model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Models ({pattern})", pattern="*.gguf config.json")])
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def open(self, path: Path) -> None:
        """Add a model; ``opened`` follows when it is there."""
        problem = why_not_a_model(path)
        if problem:
            self._services.notifications.error(problem)
            return
        params = {
            "path": str(path.absolute()),
            "name": None,
            "repo_id": None,
            "revision": None,
            "as": "opened",
        }
        title = tr("Open {name}", name=path.name)
        self._imports.add(self._services.jobs.submit(JobKind.IMPORT, title, params))
        self._services.notifications.info(tr("Opening {name}…", name=path.name))

    def _on_file(self, chosen: str) -> None:
        path = Path(chosen)
        self.open(path.parent if path.name == "config.json" else path)

    def _on_job(self, job_id: str) -> None:
        row = self._services.jobs.row(job_id)
        if job_id not in self._imports or row is None or not row.state.is_over:
            return
        self._imports.discard(job_id)
        source_id = row.result.get("source_id")
        if row.state is JobState.FINISHED and source_id:
            self.opened.emit(str(source_id))
