"""From a search in the window to a model's page, its download by a real worker, and Quantize with the level
that was advised before anything was downloaded."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.paths import current_paths
from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.pages.discover import DiscoverPage
from desktop.pages.quantize import QuantizePage
from tests.fakes.hub import FakeHub
from tests.fakes.tiny_llama import tiny_llama

LEFT = Qt.MouseButton.LeftButton
REPO = "acme/tiny-llama"


@pytest.fixture
def main_window(qtbot: QtBot, qapp: QApplication, fake_hub: FakeHub) -> Iterator[MainWindow]:
    made, services, theme = make_window(qapp, current_paths())
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


def test_a_model_is_found_judged_fetched_and_ready_to_quantize_as_advised(
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
    quantize = main_window.page("quantize")
    assert isinstance(quantize, QuantizePage)
    qtbot.waitUntil(
        lambda: (
            quantize.chooser.level is not None
            and quantize.chooser.level.level == level
            and quantize.isVisible()
        ),
        timeout=60_000,
    )
    source = quantize.chooser.source()
    assert source is not None
    assert source.repo_id == REPO
    assert quantize.chooser.plan is not None
    assert quantize.chooser.plan.recipe.level == level
