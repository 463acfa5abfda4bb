"""Goes through homes, languages, sizes, themes and states with the real window, and writes the pictures."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from core.paths import HOME_VARIABLE, Paths, paths_of
from desktop.app import make_window
from desktop.services.garbage import MainThreadCollector
from tests.fakes.hub import FakeHub, serving
from tests.fakes.hub_models import demo_hub
from tests.screenshots.homes import make_home
from tests.screenshots.registry import STATES
from tests.screenshots.scene import Scene, State
from tests.screenshots.sheet import Picture, write_sheet

SIZES = ("1024x640", "1280x800")
START_S = 60.0


def chosen_states(beginnings: str) -> tuple[State, ...]:
    """The states whose names begin with one of these, separated by commas; all when there are none."""
    wanted = tuple(part.strip() for part in beginnings.split(",") if part.strip())
    return tuple(state for state in STATES if not wanted or state.name.startswith(wanted))


def take_all(
    options: argparse.Namespace, states: Sequence[State], scratch: Path
) -> list[tuple[str, Exception]]:
    """Take and write the pictures and their sheet; what could not be taken is returned with its reason."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    collector = MainThreadCollector(app)
    if options.font in QFontDatabase.families():
        app.setFont(QFont(options.font))
    options.folder.mkdir(parents=True, exist_ok=True)
    pictures: list[Picture] = []
    failed: list[tuple[str, Exception]] = []
    with serving(scratch / "stand-in-hub") as hub, _environment(HF_ENDPOINT=hub.endpoint):
        demo_hub(hub)
        for kind in dict.fromkeys(state.home for state in states):
            if options.home is not None and kind != "demo":
                continue
            home = options.home or scratch / kind
            paths = paths_of(home) if options.home is not None else make_home(kind, home)
            of_home = [state for state in states if state.home == kind]
            with _environment(**{HOME_VARIABLE: str(home)}):
                _take_home(app, options, paths, of_home, hub, pictures, failed)
    collector.stop()
    order = {state.name: place for place, state in enumerate(STATES)}
    pictures.sort(key=lambda picture: order[picture.state])
    write_sheet(options.folder, pictures)
    return failed


def _take_home(
    app: QApplication,
    options: argparse.Namespace,
    paths: Paths,
    states: Sequence[State],
    hub: FakeHub,
    pictures: list[Picture],
    failed: list[tuple[str, Exception]],
) -> None:
    window, services, theme = make_window(app, paths)
    before = services.settings.current()
    window.start()
    scene = Scene(window, services, hub, options.settle)
    scene.wait_for(
        lambda: (
            services.hardware.profile is not None
            and services.catalog.is_loaded
            and services.background.is_idle
        ),
        START_S,
    )
    try:
        for language in options.languages.split(","):
            services.settings.update(language=language)
            for size in options.sizes or SIZES:
                width, height = (int(extent) for extent in size.split("x"))
                window.resize(width, height)
                for name in options.themes.split(","):
                    services.settings.update(theme=name)
                    for state in states:
                        picture = Picture(state.name, state.arrange.__doc__ or "", name, size, language)
                        if (error := _take(scene, state, options.folder / picture.file)) is None:
                            pictures.append(picture)
                            print(options.folder / picture.file, flush=True)
                        else:
                            failed.append((picture.file, error))
    finally:
        if options.home is not None:
            services.settings.update(theme=before.theme, language=before.language)
        services.settings.update(language="en")
        scene.settle(300)
        services.close()
        window.hide()
        window.deleteLater()
        theme.deleteLater()


def _take(scene: Scene, state: State, file: Path) -> Exception | None:
    began = time.monotonic()
    try:
        image = scene.take(state)
    except Exception as error:  # noqa: BLE001 - one state that fails must not cost the others
        return error
    if not image.save(str(file)):
        return OSError(f"{file} could not be written")
    if (took := time.monotonic() - began) > 10:
        print(f"({state.name} took {took:.0f} s)", flush=True)
    return None


@contextmanager
def _environment(**values: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
