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

    def open_worker(
        kind: JobKind, params: Mapping[str, Any], _title: str = "", *, threads: int = 0
    ) -> WorkerProcess:
        spec = prepare_job(services.paths, kind, "Chat", params, threads=threads or 1)
        folder = store.folder_of(services.paths, spec.job)
        worker = WorkerProcess(folder, command=[sys.executable, str(WORKER), mode], parent=services.jobs)
        worker.start()
        return worker

    services.jobs.open_worker = open_worker  # type: ignore[method-assign]
    scene.on_leave(lambda: setattr(services.jobs, "open_worker", real))


def _plain(scene: Scene) -> None:
    scene.services.ui.set("chat.mode", "talk")
    scene.show("chat")


def _open(scene: Scene, mode: str = "llama", container: str = "compressed-tensors") -> Any:
    """A chat with a loaded variant."""
    scripted_chats(scene, mode)
    scene.services.ui.set("chat.mode", "talk")
    page = scene.show("chat", "variant", scene.variant(container=container).id)
    _leave(scene, page)
    scene.wait_for(lambda: page.client.state is not ChatState.LOADING)
    return page


def _leave(scene: Scene, page: Any) -> None:
    """Tidy up: nothing loaded, nothing said, nothing chosen."""

    def tidy() -> None:
        said = scene.services.room.talk
        page.close_chat()
        if said.turns:
            scene.services.talks.delete(said.id, lambda _talk: None)
        scene.services.room.forget_variants()
        scene.services.ui.set("chat.mode", "talk")

    scene.on_leave(tidy)


def _ask(scene: Scene, page: Any, question: str) -> None:
    page.composer.edit.setPlainText(question)
    page.composer.send_button.click()
    scene.wait_for(lambda: not scene.services.room.is_busy)


def _talk(scene: Scene) -> Any:
    """A long answer in Markdown, one with reasoning and a table, and a question that was edited."""
    page = _open(scene)
    for question in ("Give me a long plan", "Think: what is six times seven?", "Thanks"):
        _ask(scene, page, question)
    room = scene.services.room
    room.edit(room.talk.leaf, "Thanks a lot")
    scene.wait_for(lambda: not room.is_busy)
    return page


def _settings(scene: Scene) -> None:
    page = _talk(scene)
    talks = scene.services.talks
    talks.keep("system", "Teacher", "You are a patient teacher.")
    page.settings_button.setChecked(True)
    page.settings.system.setPlainText("You are a patient teacher.")
    scene.on_leave(lambda: talks.forget("system", "Teacher"))
    scene.on_leave(lambda: page.settings_button.setChecked(False))


def _editing(scene: Scene) -> None:
    page = _talk(scene)
    page.talk.edit_last()


def _search(scene: Scene) -> None:
    page = _talk(scene)
    page.talk.history.search.setText("three steps")
    scene.settle(400)


def _compare(scene: Scene) -> Any:
    """Two variants, blind, before the vote."""
    scripted_chats(scene, "llama")
    first, second = scene.variant(level="Q4_K_M"), scene.variant(level="Q6_K")
    page = scene.show("chat", "compare", f"{first.id} {second.id}")
    _leave(scene, page)
    page.talk.lanes.blind.setChecked(True)
    scene.on_leave(lambda: page.talk.lanes.blind.setChecked(False))
    _ask(scene, page, "Give me a long plan")
    return page


def _voted(scene: Scene) -> None:
    page = _compare(scene)
    room = scene.services.room
    page.talk.transcript.views[-1].votes.buttons["left"].click()
    scene.wait_for(lambda: room.ballot.hidden_turn() is None)


def _tests(scene: Scene) -> None:
    """The test prompts over two variants, one answer in sight."""
    scripted_chats(scene, "quiz")
    first, second = scene.variant(level="Q4_K_M"), scene.variant(level="Q6_K")
    page = scene.show("chat", "test", f"{first.id} {second.id}")
    _leave(scene, page)
    page.tests.start_button.click()
    scene.wait_for(lambda: scene.services.trials.run is None, 60.0)
    page.tests.table.select_key("maths-apples")


def _no_tests(scene: Scene) -> None:
    page = _open(scene)
    page.mode.set_current("tests")


def _torch(scene: Scene) -> None:
    """A model folder that PyTorch runs."""
    _open(scene, "torch")


def _failed(scene: Scene) -> None:
    """A model that could not be loaded."""
    _open(scene, "fails")


STATES = (
    State("chat", _plain),
    State("chat-talk", _talk),
    State("chat-settings", _settings),
    State("chat-editing", _editing),
    State("chat-search", _search),
    State("chat-compare", _compare),
    State("chat-voted", _voted),
    State("chat-tests", _tests),
    State("chat-tests-none", _no_tests),
    State("chat-torch", _torch),
    State("chat-failed", _failed),
    State("chat-empty", _plain, "empty"),
)
