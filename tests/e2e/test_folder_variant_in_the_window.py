"""A calibrated format in the real window: chosen with options, made by a worker, measured, found, talked to.

Nothing is scripted: real clicks and keys, real worker processes, a tiny model, an empty home.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind, JobState
from core.library.records import VariantRecord
from core.paths import current_paths
from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.pages.chat import ChatPage
from desktop.pages.discover import DiscoverPage
from desktop.pages.library import LibraryPage
from desktop.pages.quantize import QuantizePage
from desktop.services.bundle import Services
from desktop.services.chat import ChatState
from desktop.widgets.text_choice import TextChoiceField
from tests.fakes.tiny_llama import tiny_llama

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, bitwright_home: Path) -> Iterator[tuple[MainWindow, Services]]:
    made, services, theme = make_window(qapp, current_paths())
    services.settings.update(first_run_done=True)
    made.start()
    qtbot.waitExposed(made)
    qtbot.waitUntil(
        lambda: services.catalog.is_loaded and services.hardware.profile is not None, timeout=30_000
    )
    yield made, services
    services.close()
    made.close()
    made.deleteLater()
    theme.deleteLater()


def _add(qtbot: QtBot, main_window: MainWindow, services: Services, model: Path) -> None:
    main_window.show_page("discover")
    page = main_window.page("discover")
    assert isinstance(page, DiscoverPage)
    qtbot.keyClicks(page.local.field, str(model))
    qtbot.mouseClick(page.local.open_button, LEFT)
    qtbot.waitUntil(lambda: len(services.catalog.sources()) == 1, timeout=LONG)


def _choose(qtbot: QtBot, main_window: MainWindow, services: Services, text: Path) -> QuantizePage:
    """GPTQ in four bits, groups of 32, calibrated on four windows of the user's file."""
    services.navigation.go("quantize", "source", services.catalog.sources()[0].id)
    page = main_window.page("quantize")
    assert isinstance(page, QuantizePage)
    qtbot.mouseClick(page.mode.button("expert"), LEFT)
    qtbot.mouseClick(page.choices.view.button("formats"), LEFT)
    qtbot.waitUntil(lambda: page.choices.formats_table.currentIndex().isValid(), timeout=30_000)
    page.choices.select_format("gptq:INT4:gptq")
    options = page.plan_panel.options
    qtbot.mouseClick(options.fold, LEFT)
    for key, number in (("samples", "4"), ("length", "32")):
        spin = options.fields[key].control
        spin.setFocus()
        qtbot.keyClick(spin, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(spin, number)
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    field = options.fields["calibration"]
    assert isinstance(field, TextChoiceField)
    field.combo.setCurrentIndex(1)
    field.combo.activated.emit(1)
    assert page.plan_panel.start.isEnabled(), page.plan_panel.obstacle.text()
    return page


def _made_and_measured(qtbot: QtBot, page: QuantizePage, services: Services) -> VariantRecord:
    page.plan_panel.evaluate.setChecked(True)
    qtbot.mouseClick(page.plan_panel.start, LEFT)

    def over() -> bool:
        kinds = {job.kind: job for job in services.jobs.records()}
        quantize, evaluate = kinds.get(JobKind.QUANTIZE), kinds.get(JobKind.EVALUATE)
        failed = quantize is not None and quantize.state.is_over and quantize.state is not JobState.FINISHED
        return failed or (evaluate is not None and evaluate.state.is_over)

    qtbot.waitUntil(over, timeout=LONG)
    for job in services.jobs.records():
        assert job.state is JobState.FINISHED, (job.title, job.error, job.hint)
    services.catalog.refresh()
    qtbot.waitUntil(lambda: any(v.measurements for v in services.catalog.variants()), timeout=10_000)
    return services.catalog.variants()[0]


def test_a_calibrated_folder_is_made_measured_shown_and_talked_to(
    qtbot: QtBot, window: tuple[MainWindow, Services], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    main_window, services = window
    text = tmp_path / "mine.txt"
    text.write_text("The cat sat on the mat and the dog ran to the house. " * 60, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(text), ""))
    _add(qtbot, main_window, services, tiny_llama(tmp_path / "tiny"))
    page = _choose(qtbot, main_window, services, text)
    variant = _made_and_measured(qtbot, page, services)
    assert (variant.recipe.label, variant.recipe.container) == ("INT4 GPTQ", "gptq")
    assert Path(variant.path).is_dir()
    assert variant.lineage["calibration"]["name"] == "mine.txt"
    assert variant.lineage["calibration"]["samples"] == 4

    services.navigation.go("library", "variant", variant.id)
    library = main_window.page("library")
    assert isinstance(library, LibraryPage)
    qtbot.waitUntil(library.panel.isVisible)
    with qtbot.waitSignal(services.notifications.added, timeout=30_000) as said:
        qtbot.mouseClick(library.panel.verify_button, LEFT)
    assert "is intact" in said.args[0].message

    qtbot.mouseClick(library.panel.chat_button, LEFT)
    chat = main_window.page("chat")
    assert isinstance(chat, ChatPage)
    qtbot.waitUntil(lambda: chat.client.state is ChatState.READY, timeout=LONG)
    assert "runs in PyTorch" in chat.talk.lanes.pickers[0].words.full_text()
    chat.settings.max_tokens.setValue(16)
    qtbot.keyClicks(chat.composer.edit, "the cat")
    with qtbot.waitSignal(chat.client.answered, timeout=LONG) as answered:
        qtbot.keyClick(chat.composer.edit, Qt.Key.Key_Return)
    assert answered.args[1].tokens >= 1
    qtbot.mouseClick(chat.talk.lanes.pickers[0].close_button, LEFT)
