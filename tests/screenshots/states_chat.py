"""Chat: with a scripted worker, which speaks the real protocol and loads nothing."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.jobs import store
from core.jobs.launch import prepare_job
from core.jobs.protocol import JobKind
from desktop.services.chat import ChatState
from desktop.services.process import WorkerProcess
from tests.screenshots.scene import Scene, State

WORKER = Path(__file__).parents[1] / "fakes" / "chat_worker.py"


def scripted_chats(scene: Scene, mode: str) -> None:
    """Chats are spoken by the tests' worker, until the picture is taken."""
    services = scene.services
    real = services.jobs.open_worker

    def open_worker(kind: JobKind, params: Mapping[str, Any], _title: str = "") -> WorkerProcess:
        spec = prepare_job(services.paths, kind, "Chat", params, threads=1)
        folder = store.folder_of(services.paths, spec.job)
        worker = WorkerProcess(folder, command=[sys.executable, str(WORKER), mode], parent=services.jobs)
        worker.start()
        return worker

    services.jobs.open_worker = open_worker  # type: ignore[method-assign]
    scene.on_leave(lambda: setattr(services.jobs, "open_worker", real))


def _plain(scene: Scene) -> None:
    scene.show("chat")


def _open(scene: Scene, mode: str = "llama") -> Any:
    """A chat with a loaded variant."""
    scripted_chats(scene, mode)
    page = scene.show("chat", "variant", scene.variant(container="compressed-tensors").id)
    scene.on_leave(page.close_chat)
    scene.wait_for(lambda: page.client.state is not ChatState.LOADING)
    return page


def _talk(scene: Scene) -> None:
    """A long answer in Markdown, and a short one."""
    page = _open(scene)
    for question in ("Give me a long plan", "What is a quantized model?"):
        page.composer.edit.setPlainText(question)
        page.composer.send_button.click()
        scene.wait_for(lambda: page.client.state is ChatState.READY)


def _torch(scene: Scene) -> None:
    """A model folder that PyTorch runs."""
    _open(scene, "torch")


def _failed(scene: Scene) -> None:
    """A model that could not be loaded."""
    _open(scene, "fails")


STATES = (
    State("chat", _plain),
    State("chat-talk", _talk),
    State("chat-torch", _torch),
    State("chat-failed", _failed),
    State("chat-empty", _plain, "empty"),
)
