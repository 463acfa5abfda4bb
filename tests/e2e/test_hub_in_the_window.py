"""From a search in the window to a model's page, then by real workers to a variant of the level that was
advised before anything was downloaded."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.paths import current_paths
from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.pages.discover import DiscoverPage
from desktop.services.bundle import Services
from tests.fakes.hub import FakeHub
from tests.fakes.tiny_llama import tiny_llama

LEFT = Qt.MouseButton.LeftButton
REPO = "acme/tiny-llama"


@pytest.fixture
def main_window(qtbot: QtBot, qapp: QApplication, fake_hub: FakeHub) -> Iterator[MainWindow]:
    made, services, theme = make_window(qapp, current_paths())
    services.settings.update(first_run_done=True)
    made.start()
    qtbot.waitExposed(made)
    qtbot.waitUntil(
        lambda: services.catalog.is_loaded and services.hardware.profile is not None, timeout=30_000
    )
    yield made
    services.close()
    made.close()
    made.deleteLater()
    theme.deleteLater()


def test_a_model_is_found_judged_fetched_and_quantized_as_advised(
    qtbot: QtBot, fake_hub: FakeHub, main_window: MainWindow, tmp_path: Path
) -> None:
    shutil.copytree(tiny_llama(tmp_path / "here"), fake_hub.root / REPO)
    fake_hub.about[REPO] = {"tags": ["safetensors", "license:mit"]}
    main_window.show_page("discover")
    page = main_window.page("discover")
    assert isinstance(page, DiscoverPage)
    qtbot.keyClicks(page.hub.field, "tiny-llama")
    qtbot.waitUntil(
        lambda: [row.verdict is not None for row in page.hub.model.rows] == [True], timeout=30_000
    )
    spot = page.hub.table.visualRect(page.hub.model.index(0, 0)).center()
    qtbot.mouseClick(page.hub.table.viewport(), LEFT, pos=spot)
    view = page.model_view
    qtbot.waitUntil(view.quantize_button.isVisible, timeout=30_000)
    level = view.quantize_button.text().removeprefix("Get and quantize as ")
    whole = [r for r in fake_hub.gets("model.safetensors") if r.range is None]
    assert whole == []  # only its header was read so far
    qtbot.mouseClick(view.quantize_button, LEFT)
    services: Services = main_window._services
    qtbot.waitUntil(lambda: bool(page.jobs.lines()), timeout=30_000)
    line = page.jobs.lines()[0]
    said: list[str] = []

    def note(_job: str) -> None:
        said.append(line.steps.accessibleName() if line.steps is not None else "")

    services.follow_ups.changed.connect(note)
    qtbot.waitUntil(lambda: line.is_ready, timeout=120_000)
    assert any(f"Downloaded: done, Quantizing to {level}: now" in words for words in said)
    qtbot.waitUntil(lambda: bool(services.catalog.variants()), timeout=20_000)
    (variant,) = services.catalog.variants()
    assert variant.recipe.level == level
    source = services.catalog.source(variant.source_id)
    assert source is not None
    assert source.repo_id == REPO
    words = [label.text() for label in line.findChildren(QLabel)]
    assert f"{REPO} is ready as {level}." in words
    assert any("match the Hub's hashes" in text for text in words)
    with qtbot.waitSignal(services.navigation.requested) as asked:
        qtbot.mouseClick(line.chat_button, LEFT)
    assert asked.args == ["chat", "variant", variant.id]
