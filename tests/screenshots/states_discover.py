"""Discover: the search, a model's page, what is here already, and the questions before a download."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from core.jobs.protocol import JobState
from tests.screenshots import jobs
from tests.screenshots.scene import Scene, State


def _plain(scene: Scene) -> None:
    scene.show("discover")


def _results(scene: Scene) -> None:
    """A search of the stand-in hub with its filters open."""
    page = scene.show("discover")
    page.hub.field.setText("o")
    page.hub._ask()
    scene.settle()
    if page.hub.filters.isHidden():
        page.hub.fold.click()


def _nothing(scene: Scene) -> None:
    """A search that finds nothing."""
    page = scene.show("discover")
    page.hub.field.setText("no model is called this")
    page.hub._ask()


def _away(scene: Scene) -> None:
    """A search that the hub does not answer."""
    scene.services.settings.update(hub_offline=True)
    scene.on_leave(lambda: scene.services.settings.update(hub_offline=False))
    page = scene.show("discover")
    page.hub.field.setText("mistral")
    page.hub._ask()


def _model(repo_id: str) -> Callable[[Scene], None]:
    def show(scene: Scene) -> None:
        scene.show("discover", "model", repo_id)
        scene.settle(1200)

    return show


def _downloading(scene: Scene) -> None:
    scene.show("discover")
    jobs.run(scene, jobs.downloading())


def _plan(scene: Scene) -> None:
    """The question before a download, with what it needs."""
    page = scene.show("discover", "model", "acme/Sparrow-1.7B-Instruct")
    scene.settle(1200)
    page.model_view.get_button.click()
    scene.settle(800)


def _stores(scene: Scene) -> None:
    """Models that another program has brought here."""
    from tests.fakes.stores import OllamaStore, model_gguf

    folder = tempfile.TemporaryDirectory()
    scene.on_leave(folder.cleanup)
    store = OllamaStore(Path(folder.name))
    store.add("sparrow:latest", model_gguf(name="Sparrow 135M"))
    page = scene.show("discover")
    page.local.stores.look_in(Path(folder.name))


def _chain(scene: Scene) -> None:
    """A model that is got and then quantized, while it is being quantized."""
    from desktop.models.chains import AFTER, Wanted

    scene.show("discover")
    wanted = {"repo": "acme/Sparrow-1.7B-Instruct", "then": Wanted("Q4_K_M").to_json()}
    got = replace(jobs.downloading(), state=JobState.FINISHED, progress=None, params=wanted)
    work = replace(jobs.quantizing(), params={AFTER: got.id})
    jobs.run(scene, got)
    jobs.run(scene, work)
    page = scene.window.page("discover")
    page.jobs.follow(got.id)


STATES = (
    State("discover", _plain),
    State("discover-results", _results),
    State("discover-nothing", _nothing),
    State("discover-offline", _away),
    State("discover-model", _model("acme/Sparrow-1.7B-Instruct")),
    State("discover-levels", _model("quants/Sparrow-1.7B-Instruct-GGUF")),
    State("discover-gated", _model("acme/Falcon-Heavy-8B")),
    State("discover-missing", _model("acme/no-such-model")),
    State("discover-plan", _plan),
    State("discover-downloading", _downloading),
    State("discover-chain", _chain),
    State("discover-stores", _stores),
    State("discover-empty", _plain, "empty"),
)
