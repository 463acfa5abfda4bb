"""The welcome tour: its three steps, a first model on its way, ready, and what went wrong."""

from __future__ import annotations

from dataclasses import replace

from core.jobs.protocol import JobState
from desktop.dialogs.first_run import FirstRunDialog
from desktop.services.job_rows import JobProgress
from tests.screenshots.scene import Scene, State


def _open(scene: Scene, step: int = 0) -> FirstRunDialog:
    scene.show("computer")
    scene.window.show_tour()
    dialog = scene.window.findChildren(FirstRunDialog)[-1]
    for _ in range(step):
        scene.settle(150)
        dialog.next.click()
    scene.settle()
    return dialog


def _computer(scene: Scene) -> None:
    _open(scene)


def _advice(scene: Scene) -> None:
    _open(scene, 1)


def _models(scene: Scene) -> None:
    _open(scene, 2)


def _get(scene: Scene, **changes: object) -> None:
    """The small model was asked for, and its download is in this state."""
    dialog = _open(scene, 2)
    jobs = scene.services.jobs
    start_ready = jobs._start_ready
    jobs._start_ready = lambda: None  # type: ignore[method-assign]
    dialog.next.click()
    download = dialog.get._download
    row = jobs.row(download)
    assert row is not None

    def forget() -> None:
        jobs._start_ready = start_ready  # type: ignore[method-assign]
        jobs.discard(download)

    scene.on_leave(forget)
    jobs._rows[download] = replace(row, **changes)  # type: ignore[arg-type]
    jobs.job_changed.emit(download)


def _downloading(scene: Scene) -> None:
    progress = JobProgress(110_000_000, 270_000_000, "bytes", 30.0)
    _get(scene, state=JobState.RUNNING, stage="download", progress=progress)


def _failed(scene: Scene) -> None:
    hint = "Check the connection, or open a model that is already on this computer."
    _get(scene, state=JobState.FAILED, error="The Hub cannot be reached.", hint=hint)


STATES = (
    State("tour-computer", _computer),
    State("tour-advice", _advice),
    State("tour-models", _models),
    State("tour-downloading", _downloading),
    State("tour-failed", _failed),
)
