"""Settings: every section, and the questions before something is moved or forgotten."""

from __future__ import annotations

from tests.screenshots.scene import Scene, State


def _plain(scene: Scene) -> None:
    scene.show("settings")


STATES = (State("settings", _plain),)
