"""Serve: the real HTTP server over a scripted session, which loads nothing."""

from __future__ import annotations

import http.client
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.jobs import store
from core.jobs.launch import prepare_job
from core.jobs.protocol import JobKind
from desktop.services.process import WorkerProcess
from desktop.services.serving import ServerState
from tests.screenshots.scene import Scene, State

WORKER = Path(__file__).parents[1] / "fakes" / "serve_worker.py"
REFUSED = 13  # waiting requests: the worker's sign to fail


def _page(scene: Scene, waiting: int = 8) -> Any:
    """The page with a server of the tests' worker, started by the button."""
    services = scene.services
    real = services.jobs.open_worker

    def open_worker(kind: JobKind, params: Mapping[str, Any], title: str = "") -> WorkerProcess:
        spec = prepare_job(services.paths, kind, title, params, threads=1)
        folder = store.folder_of(services.paths, spec.job)
        worker = WorkerProcess(
            folder, command=[sys.executable, str(WORKER), str(folder)], parent=services.jobs
        )
        worker.start()
        return worker

    services.jobs.open_worker = open_worker  # type: ignore[method-assign]
    scene.on_leave(lambda: setattr(services.jobs, "open_worker", real))
    page = scene.show("serve", "variant", scene.variant(container="gguf").id)
    scene.on_leave(lambda: _stop(scene))
    scene.wait_for(page.start.start.isEnabled)
    page.start.waiting.setValue(waiting)
    page.start.start.click()
    scene.wait_for(lambda: all(s.state is not ServerState.STARTING for s in services.serving.servers()))
    return page


def _stop(scene: Scene) -> None:
    for server in scene.services.serving.servers():
        scene.services.serving.stop(server.id)
    scene.wait_for(lambda: not scene.services.serving.servers())


def _plain(scene: Scene) -> None:
    scene.show("serve")


def _options(scene: Scene) -> None:
    """The options unfolded."""
    scene.show("serve").start.fold.click()


def _served(scene: Scene) -> None:
    """A server that was tried, and asked by some programs."""
    page = _page(scene)
    [server] = scene.services.serving.servers()
    page.card.try_button.click()
    scene.wait_for(page.card.try_button.isEnabled)
    key = f"Bearer {server.key}"
    for agent, authorization, model in (
        ("OpenAI/Python 2.8.0", key, server.options.model),
        ("curl/8.14.1", "", server.options.model),
        ("OpenAI/JS 6.9.1", key, "gpt-4"),
        ("OpenAI/JS 6.9.1", key, server.options.model),
    ):
        _ask(server.port, agent, authorization, model)
    scene.wait_for(lambda: len(page.requests.model.rows) == 5)


def _ask(port: int, agent: str, authorization: str, model: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    body = {"model": model, "messages": [{"role": "user", "content": "What is a lighthouse good for?"}]}
    headers = {"User-Agent": agent, "Authorization": authorization}
    connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
    connection.getresponse().read()
    connection.close()


def _failed(scene: Scene) -> None:
    """A model that could not be loaded."""
    _page(scene, REFUSED)


STATES = (
    State("serve", _plain),
    State("serve-options", _options),
    State("serve-served", _served),
    State("serve-failed", _failed),
    State("serve-empty", _plain, "empty"),
)
