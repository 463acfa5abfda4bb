"""The welcome tour in the real window: skippable, repeatable, and a first model by real workers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.errors import NetworkError
from core.hub.small_model import small_model_path
from core.jobs.protocol import JobKind, JobState
from core.paths import Paths
from core.settings import load_settings
from desktop.app import make_window
from desktop.dialogs.first_run import FirstRunDialog
from desktop.main_window import MainWindow
from desktop.models.chains import AUTO
from desktop.services.bundle import Services
from desktop.services.job_rows import with_outcome
from desktop.services.outcome import Ending, Outcome
from tests.fakes.machines import LAPTOP

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[MainWindow]:
    """The real window at its very first start."""
    made, services, theme = make_window(qapp, paths)
    services.settings.update(first_run_done=False)
    made.start()
    qtbot.waitExposed(made)
    yield made
    services.close()
    made.close()
    made.deleteLater()
    theme.deleteLater()


def _tour(qtbot: QtBot, window: MainWindow) -> FirstRunDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(FirstRunDialog)), timeout=10_000)
    dialog = window.findChildren(FirstRunDialog)[-1]
    qtbot.waitUntil(dialog.isVisible, timeout=10_000)
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, services: Services) -> FirstRunDialog:
    services.hardware._profile = LAPTOP
    made = FirstRunDialog(services)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    return made


def test_the_first_start_shows_the_tour_once_and_the_palette_shows_it_again(
    qtbot: QtBot, window: MainWindow, paths: Paths
) -> None:
    dialog = _tour(qtbot, window)
    qtbot.waitUntil(dialog.computer.tiles.isVisible, timeout=20_000)
    assert dialog.computer.memory.value.full_text().endswith("GiB")
    assert not load_settings(paths.settings_file).first_run_done
    qtbot.mouseClick(dialog.skip, LEFT)
    qtbot.waitUntil(lambda: not window.findChildren(FirstRunDialog))
    assert load_settings(paths.settings_file).first_run_done
    command = next(c for c in window.commands() if c.title == "Welcome tour")
    command.run()
    again = _tour(qtbot, window)
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(FirstRunDialog))


def test_a_first_model_is_got_quantized_and_opened_in_the_chat(
    qtbot: QtBot, window: MainWindow, paths: Paths, smollm2_gguf: Path
) -> None:
    """No hub answers here, so the model comes as quickstart gets it then: out of its package."""
    here = small_model_path(paths)
    here.parent.mkdir(parents=True)
    shutil.copyfile(smollm2_gguf, here)
    services: Services = window._services
    dialog = _tour(qtbot, window)
    for step in (1, 2):
        qtbot.mouseClick(dialog.next, LEFT)
        assert dialog.step == step
    assert dialog.get.chosen == "small"
    assert dialog.next.text() == "Get it"
    qtbot.mouseClick(dialog.next, LEFT)
    assert dialog.get.is_working
    assert dialog.skip.text() == "Close, it goes on"
    assert not dialog.back.isVisible()
    assert dialog.get.steps.isVisible()
    qtbot.waitUntil(lambda: dialog.next.isVisible() and dialog.next.text() == "Chat with it", timeout=120_000)
    assert [step.state for step in dialog.get.steps.steps] == ["done", "done", "done"]
    kinds = [row.kind for row in services.jobs.records()]
    assert sorted(kinds) == [JobKind.DOWNLOAD, JobKind.QUANTIZE]  # nothing is measured: it is the first look
    (variant,) = [v for v in services.catalog.variants() if not v.recipe.is_imported]
    assert Path(variant.path).exists()
    assert f"{variant.name} is ready: {variant.recipe.label}" in dialog.get.ready.text()
    with qtbot.waitSignal(services.navigation.requested) as asked:
        qtbot.mouseClick(dialog.next, LEFT)
    assert asked.args == ["chat", "variant", variant.id]
    assert window.current_page == "chat"
    assert load_settings(paths.settings_file).first_run_done


def test_back_leads_back_and_every_step_says_where_one_is(qtbot: QtBot, dialog: FirstRunDialog) -> None:
    assert dialog.dots.accessibleName() == "Step 1 of 3"
    assert not dialog.back.isVisible()
    assert not dialog.computer.skeleton.isVisible()
    qtbot.keyClick(dialog.next, Qt.Key.Key_Return)
    assert dialog.step == 1
    qtbot.waitUntil(dialog.advice.content.isVisible, timeout=20_000)
    assert "8B model" in dialog.advice.headline.text()
    assert dialog.advice.reach.text().startswith("With 4K context")
    assert not dialog.advice.skeleton.isVisible()
    qtbot.mouseClick(dialog.back, LEFT)
    assert dialog.step == 0
    assert dialog.skip.isVisible()


def _to_the_models(qtbot: QtBot, dialog: FirstRunDialog) -> None:
    for _ in range(2):
        qtbot.mouseClick(dialog.next, LEFT)
    qtbot.waitUntil(dialog.get.best_option.radio.isEnabled, timeout=20_000)


def test_the_best_model_for_this_computer_is_offered_with_its_sizes(
    qtbot: QtBot, dialog: FirstRunDialog, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_the_models(qtbot, dialog)
    option = dialog.get.best_option
    assert option.radio.text() == "Qwen3-8B: the best for this computer"
    assert "~16.4 GB to download" in option.words.text()
    qtbot.mouseClick(option, LEFT)
    assert dialog.get.chosen == "best"
    assert option.property("card") == "hero"
    assert dialog.next.text() == "Get it…"
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(dialog.get.planner, "ask", lambda repo, level: asked.append((repo, level)))
    qtbot.mouseClick(dialog.next, LEFT)
    assert asked[0][0] == "Qwen/Qwen3-8B"
    assert asked[0][1].startswith("Q4")


def test_a_failure_says_what_to_do_and_leads_back_to_the_choice(
    qtbot: QtBot, dialog: FirstRunDialog, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_the_models(qtbot, dialog)
    monkeypatch.setattr(services.jobs, "_start_ready", lambda: None)
    qtbot.mouseClick(dialog.next, LEFT)
    (row,) = services.jobs.records()
    assert row.params["then"] == {"level": AUTO, "evaluate": False}
    failed = Outcome(Ending.FAILED, error=NetworkError("The Hub does not answer.", "Check the connection."))
    services.jobs._rows[row.id] = with_outcome(row, failed)
    services.jobs.job_changed.emit(row.id)
    cards = [
        label for label in dialog.get.findChildren(QWidget) if label.accessibleName().startswith("Error")
    ]
    assert any("The Hub does not answer." in card.accessibleName() for card in cards)
    assert not dialog.get.row.isVisible()
    assert not dialog.get.is_working
    assert dialog.skip.text() == "Close"
    again = next(b for b in dialog.get.findChildren(QPushButton) if b.text() == "Try again")
    qtbot.mouseClick(again, LEFT)  # as a new job, whose progress is shown
    assert dialog.get.progress.isVisible()
    assert dialog.get.row.isVisible()
    assert [other.id for other in services.jobs.records()] != [row.id]
    dialog.get._start_over()
    assert dialog.get.choose.isVisible()
    assert dialog.next.text() == "Get it"


def test_models_that_are_here_can_be_found_from_the_tour(
    qtbot: QtBot, dialog: FirstRunDialog, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_the_models(qtbot, dialog)
    dialog.get.find_option.radio.setChecked(True)
    assert dialog.next.text() == "Look for models"
    looked: list[bool] = []
    monkeypatch.setattr(dialog.get.stores, "look", lambda: looked.append(True))
    qtbot.mouseClick(dialog.next, LEFT)
    assert looked == [True]
    assert dialog.get.found.isVisible()
    assert not dialog.next.isVisible()
    params: dict[str, Any] = {"store_name": "Ollama"}
    job = services.jobs.submit(JobKind.IMPORT, "Add it", params)
    row = services.jobs.row(job)
    assert row is not None
    services.jobs._rows[job] = replace(row, state=JobState.FINISHED, result={"variant_id": "v-1"})
    services.jobs.job_ended.emit(job, Outcome(Ending.FINISHED))
    assert dialog.next.text() == "Chat with it"
    with qtbot.waitSignal(services.navigation.requested) as asked:
        qtbot.mouseClick(dialog.next, LEFT)
    assert asked.args == ["chat", "variant", "v-1"]
