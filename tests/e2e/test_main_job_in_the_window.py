"""The main job in the real window: a local model is opened, quantized, found in the library, talked to.

Nothing is scripted: real clicks and keys, real worker processes, the real SmolLM2, an empty home.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobState
from core.paths import current_paths
from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.pages.chat import ChatPage
from desktop.pages.discover import DiscoverPage
from desktop.pages.library import LibraryPage
from desktop.pages.quantize import QuantizePage
from desktop.services.bundle import Services
from desktop.services.chat import ChatState

LEFT = Qt.MouseButton.LeftButton
QUESTION = "What is the capital of France?"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, bitwright_home: Path) -> Iterator[tuple[MainWindow, Services]]:
    made, services, theme = make_window(qapp, current_paths())
    services.settings.update(first_run_done=True)
    made.start()
    qtbot.waitExposed(made)
    yield made, services
    services.close()
    made.close()
    made.deleteLater()
    theme.deleteLater()


def _show(qtbot: QtBot, window: MainWindow, page: str) -> QWidget:
    qtbot.mouseClick(window.rail.button(page), LEFT)
    qtbot.waitUntil(lambda: window.current_page == page)
    return window.page(page)


def _open_the_model(qtbot: QtBot, window: MainWindow, model: Path) -> None:
    """Type the path, press Open, and go on to Quantize from the line that says it is ready."""
    page = _show(qtbot, window, "discover")
    assert isinstance(page, DiscoverPage)
    qtbot.keyClicks(page.local.field, str(model))
    qtbot.mouseClick(page.local.open_button, LEFT)
    qtbot.waitUntil(lambda: any(line.is_ready for line in page.jobs.lines()), timeout=120_000)
    qtbot.waitUntil(lambda: page.model.total == 1, timeout=10_000)
    qtbot.mouseClick(page.jobs.lines()[0].quantize_button, LEFT)
    qtbot.waitUntil(lambda: window.current_page == "quantize")


def _quantize(qtbot: QtBot, window: MainWindow, services: Services) -> str:
    """Press Start on the preselected level; returns the finished variant's id."""
    page = window.page("quantize")
    assert isinstance(page, QuantizePage)
    qtbot.waitUntil(page.plan_panel.start.isEnabled, timeout=30_000)
    level = page.plan_panel.level.text()
    assert page.plan_panel.recommended.isVisible()
    page.plan_panel.evaluate.setChecked(False)
    qtbot.mouseClick(page.plan_panel.start, LEFT)
    qtbot.waitUntil(lambda: services.jobs.records()[0].state.is_over, timeout=240_000)
    job = services.jobs.records()[0]
    assert job.state is JobState.FINISHED, (job.error, job.hint)
    qtbot.waitUntil(lambda: len(services.catalog.variants()) == 1, timeout=10_000)
    variant = services.catalog.variants()[0]
    assert variant.recipe.level == level
    assert Path(variant.path).stat().st_size == variant.size_bytes
    assert variant.bits_per_weight < 10, "the BF16 source was not quantized"
    return variant.id


def _find_in_library_and_chat(qtbot: QtBot, window: MainWindow, variant_id: str) -> None:
    page = _show(qtbot, window, "library")
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.model.index_of(f"variant:{variant_id}").isValid(), timeout=10_000)
    rect = page.table.visualRect(page.model.index_of(f"variant:{variant_id}"))
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=rect.center() + QPoint(2, 0))
    qtbot.waitUntil(page.panel.isVisible)
    qtbot.mouseClick(page.panel.chat_button, LEFT)
    qtbot.waitUntil(lambda: window.current_page == "chat")


def _ask(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page("chat")
    assert isinstance(page, ChatPage)
    qtbot.waitUntil(lambda: page.client.state is ChatState.READY, timeout=240_000)
    qtbot.mouseClick(page.settings_button, LEFT)
    qtbot.mouseClick(page.settings.presets.button("Precise"), LEFT)
    page.settings.max_tokens.selectAll()
    qtbot.keyClicks(page.settings.max_tokens, "32")
    qtbot.keyClick(page.settings.max_tokens, Qt.Key.Key_Tab)
    sampling = page.settings.sampling()
    assert (sampling.temperature, sampling.max_tokens) == (0.0, 32)
    pieces: list[str] = []
    page.client.text_received.connect(pieces.append)
    qtbot.keyClicks(page.composer.edit, QUESTION)
    with qtbot.waitSignal(page.client.answered, timeout=240_000) as answered:
        qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    text, figures = answered.args
    assert "Paris" in text
    assert len(pieces) >= 2, "the answer came in one piece"
    assert figures.tokens > 3
    bubble = page.transcript.bubbles()[-1]
    assert "Paris" in bubble.view.plain_text()
    assert "tokens/s" in bubble.figures.text()


@pytest.mark.real_model
def test_from_an_empty_home_to_a_streamed_answer_of_a_variant_made_here(
    qtbot: QtBot, window: tuple[MainWindow, Services], smollm2_hf: Path
) -> None:
    main_window, services = window
    qtbot.waitUntil(
        lambda: services.catalog.is_loaded and services.hardware.profile is not None, timeout=30_000
    )
    assert services.catalog.variants() == ()
    _open_the_model(qtbot, main_window, smollm2_hf)
    variant_id = _quantize(qtbot, main_window, services)
    _find_in_library_and_chat(qtbot, main_window, variant_id)
    _ask(qtbot, main_window)
    chat = main_window.page("chat")
    assert isinstance(chat, ChatPage)
    qtbot.mouseClick(chat.talk.lanes.pickers[0].close_button, LEFT)
    assert chat.client.state is ChatState.CLOSED
