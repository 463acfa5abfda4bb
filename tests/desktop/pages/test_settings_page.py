"""Settings: every change holds and is saved at once; what cannot be used is refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from core.paths import Paths, current_paths
from core.settings import load_settings
from desktop.main_window import MainWindow
from desktop.pages.settings import SettingsPage
from desktop.pages.settings_hub import endpoint_problem
from desktop.services.bundle import Services
from desktop.theme import active_tokens
from tests.fakes.machines import machine, rtx_4090


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> SettingsPage:
    made = SettingsPage(services)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    return made


def test_the_theme_changes_at_a_click(qtbot: QtBot, qapp: QApplication, main_window: MainWindow) -> None:
    main_window.show_page("settings")
    settings = main_window.page("settings")
    assert isinstance(settings, SettingsPage)
    qtbot.mouseClick(settings.theme.button("dark"), Qt.MouseButton.LeftButton)
    assert active_tokens().name == "dark"
    qtbot.mouseClick(settings.theme.button("light"), Qt.MouseButton.LeftButton)
    assert active_tokens().name == "light"


def test_threads_context_and_measuring_are_saved(qtbot: QtBot, page: SettingsPage, paths: Paths) -> None:
    page.threads.setValue(1)
    page.context.setCurrentIndex(page.context.findData(8192))
    page.context.activated.emit(page.context.currentIndex())
    qtbot.mouseClick(page.evaluate, Qt.MouseButton.LeftButton, pos=page.evaluate.rect().center())
    saved = load_settings(paths.settings_file)
    assert (saved.threads, saved.chat_context, saved.evaluate_after_quantize) == (1, 8192, False)


def test_a_hub_address_that_cannot_be_one_is_refused_in_words(
    qtbot: QtBot, page: SettingsPage, services: Services
) -> None:
    qtbot.keyClicks(page.endpoint, "hf-mirror.example")
    qtbot.keyClick(page.endpoint, Qt.Key.Key_Return)
    assert services.settings.current().hub_endpoint == ""
    assert page.endpoint.property("invalid") == "true"
    page.endpoint.clear()
    qtbot.keyClicks(page.endpoint, "https://hf-mirror.example/")
    qtbot.keyClick(page.endpoint, Qt.Key.Key_Return)
    assert services.settings.current().hub_endpoint == "https://hf-mirror.example"
    assert page.endpoint.property("invalid") == "false"


@pytest.mark.parametrize(
    ("endpoint", "works"),
    [
        ("", True),
        ("https://h.example", True),
        ("http://127.0.0.1:80", True),
        ("ftp://h", False),
        ("https://", False),
    ],
)
def test_addresses_are_judged(endpoint: str, works: bool) -> None:
    assert (endpoint_problem(endpoint) == "") is works


def test_the_folder_for_models_is_chosen_in_the_dialog_and_said(
    qtbot: QtBot, page: SettingsPage, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "big disk"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    qtbot.mouseClick(page.change_models, Qt.MouseButton.LeftButton)
    assert load_settings(paths.settings_file).models_folder == str(chosen)
    assert current_paths().variants == chosen / "variants"
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any(str(chosen) in text and "Restart" in text for text in shown)


def test_a_context_that_was_set_by_hand_is_kept(qtbot: QtBot, services: Services) -> None:
    services.settings.update(chat_context=5000)
    made = SettingsPage(services)
    qtbot.addWidget(made)
    assert made.context.currentData() == 5000


def test_tf32_is_off_with_the_reason_where_no_gpu_has_it(page: SettingsPage) -> None:
    assert not page.compute.button("tf32").isEnabled()
    assert page.compute_row.remark.text() == page.compute.button("tf32").toolTip()


def test_tf32_can_be_chosen_where_a_gpu_has_it(
    qtbot: QtBot, page: SettingsPage, services: Services, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    able = machine(gpus=(rtx_4090(),))
    monkeypatch.setattr(type(services.hardware), "profile", property(lambda _service: able))
    services.hardware.changed.emit()
    assert page.compute.button("tf32").isEnabled()
    qtbot.mouseClick(page.compute.button("tf32"), Qt.MouseButton.LeftButton)
    assert load_settings(paths.settings_file).compute == "tf32"
