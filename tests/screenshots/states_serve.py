"""Serve: before, while a server answers, what it was asked, and when the model could not be loaded."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from core.serve.options import ServeOptions
from desktop.services.serving import ServerState
from tests.fakes import serve_worker
from tests.screenshots.scene import Scene, State

NO_MEMORY = 13  # requests that may wait: the sign at which the tests' worker fails


def _plain(scene: Scene) -> Any:
    return scene.show("serve")


def _scripted(scene: Scene) -> None:
    """Servers run the tests' worker: real HTTP, a scripted model."""
    jobs = scene.services.jobs
    real = jobs._command_for

    def command(folder: Path) -> list[str]:
        return [sys.executable, serve_worker.__file__, str(folder)]

    jobs._command_for = command

    def end() -> None:
        for row in scene.services.serving.servers():
            scene.services.serving.stop(row.id)
        scene.wait_for(lambda: not scene.services.serving.servers())
        jobs._command_for = real

    scene.on_leave(end)


def _serving(scene: Scene) -> Any:
    """A server that has answered a question."""
    _scripted(scene)
    page = scene.show("serve", "variant", scene.variant(label="Q4_K_M").id)
    page.start.start.click()
    serving = scene.services.serving
    scene.wait_for(lambda: any(row.state is ServerState.SERVING for row in serving.servers()))
    page.card.try_button.click()
    scene.wait_for(lambda: serving.requests(serving.servers()[-1].id))
    return page


def _requests(scene: Scene) -> None:
    """What was asked."""
    page = _serving(scene)
    scene.settle(600)
    scene.scroll_to(page.requests)


def _failed(scene: Scene) -> None:
    """There was not enough memory."""
    _scripted(scene)
    variant = scene.variant(label="Q6_K")
    options = ServeOptions(variant=variant.id, model=variant.name, waiting=NO_MEMORY)
    serving = scene.services.serving
    serving.start(variant, options)
    scene.wait_for(lambda: any(row.state is ServerState.FAILED for row in serving.servers()))
    scene.show("serve")


STATES = (
    State("serve", _plain),
    State("serve-running", _serving),
    State("serve-requests", _requests),
    State("serve-failed", _failed),
    State("serve-empty", _plain, "empty"),
)
