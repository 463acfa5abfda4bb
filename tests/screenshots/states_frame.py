"""What lies around the pages: palette, notifications, toasts, the question at closing."""

from __future__ import annotations

from core.errors import OutOfMemoryError
from desktop.services.dropped import plan_drop
from desktop.services.notifications import Action
from tests.screenshots import jobs
from tests.screenshots.scene import Scene, State


def _palette(scene: Scene) -> None:
    scene.show("library")
    popup = scene.window.palette_popup
    popup.open_with(scene.window.commands())


def _palette_filtered(scene: Scene) -> None:
    _palette(scene)
    scene.window.palette_popup.field.setText("chat qwen")


def _toasts(scene: Scene) -> None:
    """News, a warning and an error at once."""
    scene.show("library")
    notices = scene.services.notifications
    notices.success(
        "Q4_K_M of Qwen2.5-1.5B-Instruct is in the library.", actions=(Action("Show", lambda: None),)
    )
    notices.warning("The folder of models is not there: /media/models", "Connect its drive and start again.")
    notices.exception(
        OutOfMemoryError("There was not enough memory for this job.", "Choose a smaller model.")
    )
    scene.on_leave(notices.clear)


def _notifications(scene: Scene) -> None:
    """The panel with what was said before."""
    _toasts(scene)
    for toast in scene.window.toasts.toasts():
        toast.dismissed.emit()
    scene.window._on_notifications()


def _closing(scene: Scene) -> None:
    """Closing the window while a job runs."""
    scene.show("activity")
    jobs.run(scene, jobs.quantizing())
    scene.blocking(scene.window._ask_closing)


def _shortcuts(scene: Scene) -> None:
    """All shortcuts, by F1."""
    scene.show("library")
    scene.window.show_help()


def _glossary(scene: Scene) -> None:
    """What the terms mean."""
    scene.show("library")
    scene.window.show_help("glossary")


def _dropping(scene: Scene) -> None:
    """A model file is dragged over the window."""
    scene.show("library")
    file = scene.services.paths.home / "dragged.gguf"
    file.write_bytes(b"GGUF")
    overlay = scene.window.frame.overlay
    overlay.show_plan(plan_drop([file]))
    scene.on_leave(overlay.hide)


def _activity(scene: Scene) -> None:
    scene.show("activity")


def _activity_running(scene: Scene) -> None:
    """A training with its curve, a download beside it."""
    scene.services.training._curves["demo-training"] = jobs.training_curve()
    scene.show("activity")
    jobs.run(scene, jobs.training(), jobs.downloading())


STATES = (
    State("frame-palette", _palette),
    State("frame-palette-filtered", _palette_filtered),
    State("frame-toasts", _toasts),
    State("frame-notifications", _notifications),
    State("frame-closing", _closing),
    State("frame-shortcuts", _shortcuts),
    State("frame-glossary", _glossary),
    State("frame-dropping", _dropping),
    State("activity", _activity),
    State("activity-running", _activity_running),
    State("activity-empty", _activity, "empty"),
)
