"""Settings: every section, the search, and the question before the models are moved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.screenshots.scene import Scene, State


def _plain(scene: Scene) -> None:
    scene.show("settings")


def _section(identifier: str) -> Callable[[Scene], Any]:
    """The page at this section."""

    def show(scene: Scene) -> Any:
        page = scene.show("settings")
        scene.settle()
        page.show_section(identifier)
        return page

    return show


def _text(scene: Scene) -> None:
    """A look into the calibration text."""
    page = _section("text")(scene)
    page.text.look_button.click()
    scene.wait_for(page.text.look_button.isEnabled)
    page.show_section("text")


def _about(scene: Scene) -> None:
    """The libraries, unfolded."""
    page = _section("about")(scene)
    page.about.fold.click()
    scene.settle()
    page.show_section("about")


def _search(scene: Scene) -> None:
    page = scene.show("settings")
    page.search.setText("memory")


def _nothing_found(scene: Scene) -> None:
    page = scene.show("settings")
    page.search.setText("no such setting")


def _problem(scene: Scene) -> None:
    """A hub's address that cannot be one."""
    page = _section("hub")(scene)
    page.endpoint.setText("hf-mirror.example")
    page.hub._on_endpoint_edited()


def _forget_talks(scene: Scene) -> None:
    """The question before all conversations are deleted."""
    page = _section("privacy")(scene)
    page.privacy._on_delete_talks()


def _move(scene: Scene) -> None:
    """What moving the models would do."""
    page = _section("folders")(scene)
    page.folders.ask_move(scene.services.paths.home.parent / "big disk")


def _move_refused(scene: Scene) -> None:
    page = _section("folders")(scene)
    page.folders.ask_move(Path("/proc/models"))


STATES = (
    State("settings", _plain),
    State("settings-work", _section("work")),
    State("settings-text", _text),
    State("settings-hub", _problem),
    State("settings-folders", _section("folders")),
    State("settings-privacy", _section("privacy")),
    State("settings-reset", _section("reset")),
    State("settings-about", _about),
    State("settings-search", _search),
    State("settings-nothing-found", _nothing_found),
    State("settings-forget", _forget_talks),
    State("settings-move", _move),
    State("settings-move-refused", _move_refused),
)
