"""Settings: every change holds and is saved at once; what cannot be used is refused in words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.conversations.store import ConversationStore
from core.conversations.talk import LaneRef, Talk
from core.jobs.protocol import JobKind
from core.library.catalog import Catalog
from core.paths import Paths, current_paths
from core.setting_values import endpoint_problem
from core.settings import Settings, load_settings, save_settings
from desktop.dialogs.confirm import ConfirmDialog
from desktop.dialogs.move_models import MoveModelsDialog
from desktop.main_window import MainWindow
from desktop.pages.settings import SettingsPage
from desktop.services.bundle import Services
from desktop.theme import active_tokens
from tests.fakes.machines import machine, rtx_4090
from tests.fakes.records import variant_record, write_file

LEFT = Qt.MouseButton.LeftButton
GIB = 1 << 30
WAIT_MS = 20_000


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> SettingsPage:
    made = SettingsPage(services)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT, pos=widget.rect().center())


# -- look --------------------------------------------------------------------------------------------


def test_the_theme_changes_at_a_click(qtbot: QtBot, qapp: QApplication, main_window: MainWindow) -> None:
    main_window.show_page("settings")
    settings = main_window.page("settings")
    assert isinstance(settings, SettingsPage)
    qtbot.mouseClick(settings.look.theme.button("dark"), LEFT)
    assert active_tokens().name == "dark"
    qtbot.mouseClick(settings.look.theme.button("light"), LEFT)
    assert active_tokens().name == "light"


def test_languages_are_offered_by_their_own_names_and_chosen_by_key(
    qtbot: QtBot, page: SettingsPage, services: Services, paths: Paths
) -> None:
    language = page.look.language
    names = [language.itemText(row) for row in range(language.count())]
    assert names[0].startswith("System (")
    assert {"English", "Deutsch", "Español", "Français", "日本語", "简体中文"} <= set(names)
    language.setFocus()
    with qtbot.waitSignal(services.settings.changed):
        qtbot.keyClick(language, Qt.Key.Key_Down)
        qtbot.keyClick(language, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: load_settings(paths.settings_file).language == "de")


# -- work --------------------------------------------------------------------------------------------


def test_threads_context_and_measuring_are_saved(qtbot: QtBot, page: SettingsPage, paths: Paths) -> None:
    work = page.work
    work.threads.setValue(1)
    work.context.setCurrentIndex(work.context.findData(8192))
    work.context.activated.emit(work.context.currentIndex())
    click(qtbot, work.evaluate)
    saved = load_settings(paths.settings_file)
    assert (saved.threads, saved.chat_context, saved.evaluate_after_quantize) == (1, 8192, False)


def test_the_memory_limit_is_saved_and_advice_counts_with_it(
    qtbot: QtBot, main_window: MainWindow, paths: Paths
) -> None:
    main_window.show_page("settings")
    page, hardware = main_window.page("settings"), main_window._services.hardware
    assert isinstance(page, SettingsPage)
    assert hardware.profile is not None
    assert page.work.memory.text() == "No limit"
    assert "This computer has" in page.work.memory_row.remark.text()
    page.work.memory.setValue(1.0)
    assert load_settings(paths.settings_file).memory_limit == GIB
    assert hardware.profile.memory.usable_bytes == GIB < hardware.profile.memory.available_bytes
    page.work.memory.setValue(0.0)
    assert hardware.profile.memory.limit_bytes is None


def test_what_the_terminal_has_set_is_kept(services: Services, paths: Paths) -> None:
    services.settings.update(theme="dark")
    save_settings(Settings(theme="dark", memory_limit=5 * GIB), paths.settings_file)
    services.settings.update(threads=1)
    expected = Settings(theme="dark", memory_limit=5 * GIB, threads=1)
    assert load_settings(paths.settings_file) == services.settings.current() == expected


def test_a_context_that_was_set_by_hand_is_kept(qtbot: QtBot, services: Services) -> None:
    services.settings.update(chat_context=5000)
    made = SettingsPage(services)
    qtbot.addWidget(made)
    assert made.work.context.currentData() == 5000


def test_tf32_is_off_with_the_reason_where_no_gpu_has_it(page: SettingsPage) -> None:
    assert not page.work.compute.button("tf32").isEnabled()
    assert page.work.compute_row.remark.text() == page.work.compute.button("tf32").toolTip()


def test_tf32_can_be_chosen_where_a_gpu_has_it(
    qtbot: QtBot, page: SettingsPage, services: Services, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    able = machine(gpus=(rtx_4090(),))
    monkeypatch.setattr(type(services.hardware), "profile", property(lambda _service: able))
    services.hardware.changed.emit()
    assert page.work.compute.button("tf32").isEnabled()
    qtbot.mouseClick(page.work.compute.button("tf32"), LEFT)
    assert load_settings(paths.settings_file).compute == "tf32"


# -- hub ---------------------------------------------------------------------------------------------


def test_a_hub_address_that_cannot_be_one_is_refused_in_words(
    qtbot: QtBot, page: SettingsPage, services: Services
) -> None:
    qtbot.keyClicks(page.endpoint, "hf-mirror.example")
    qtbot.keyClick(page.endpoint, Qt.Key.Key_Return)
    assert services.settings.current().hub_endpoint == ""
    assert page.endpoint.property("invalid") == "true"
    assert "https://" in page.hub.endpoint_row.problem.text()
    page.endpoint.clear()
    qtbot.keyClicks(page.endpoint, "https://hf-mirror.example/")
    qtbot.keyClick(page.endpoint, Qt.Key.Key_Return)
    assert services.settings.current().hub_endpoint == "https://hf-mirror.example"
    assert page.endpoint.property("invalid") == "false"
    assert "hf-mirror.example" in page.privacy.hub_row.remark.text()


@pytest.mark.parametrize(
    ("endpoint", "works"),
    [
        ("", True),
        ("https://h.example", True),
        ("http://127.0.0.1:80", True),
        ("ftp://h", False),
        ("https://", False),
        ("http://[", False),
    ],
)
def test_addresses_are_judged(endpoint: str, works: bool) -> None:
    assert (endpoint_problem(endpoint) == "") is works


# -- calibration text --------------------------------------------------------------------------------


def test_a_text_of_ones_own_is_chosen_looked_into_by_a_worker_and_saved(
    qtbot: QtBot, page: SettingsPage, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "mine.jsonl"
    texts = ["Ein Satz über Möwen.", "Вторая строка.", "三つ目の文書です"]
    mine.write_text("\n".join(json.dumps({"text": text}) for text in texts), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mine), ""))
    combo = page.text.field.combo
    combo.setCurrentIndex(combo.findData("file"))
    combo.activated.emit(combo.currentIndex())
    assert load_settings(paths.settings_file).calibration_text == str(mine)
    qtbot.waitUntil(lambda: "3 documents" in page.text.facts.text(), timeout=WAIT_MS)
    assert "Cyrillic" in page.text.facts.text()
    assert page.text.first.text().startswith("1. Ein Satz")
    mine.unlink()
    click(qtbot, page.text.look_button)
    qtbot.waitUntil(lambda: "There is no text file" in page.text.facts.text(), timeout=WAIT_MS)


def test_a_data_set_that_is_not_named_yet_is_not_saved(
    qtbot: QtBot, page: SettingsPage, services: Services
) -> None:
    combo = page.text.field.combo
    combo.setCurrentIndex(combo.findData("hub"))
    combo.activated.emit(combo.currentIndex())
    assert services.settings.current().calibration_text == ""
    assert "owner/name" in page.text.row.problem.text()
    qtbot.keyClicks(page.text.field.hub, "org/texts")
    assert page.text.row.problem.text() == ""
    qtbot.waitUntil(lambda: services.settings.current().calibration_text == "hub:org/texts")
    assert page.text.preview.isHidden()  # nothing is fetched that was not asked for
    assert "fetched" in page.text.look_row.remark.text()


# -- folders -----------------------------------------------------------------------------------------


@pytest.fixture
def filled(paths: Paths) -> Paths:
    with Catalog(paths) as catalog:
        record = variant_record(paths, "v-1")
        file = write_file(paths.variants / "v-1" / "model.gguf", b"w" * 5000)
        catalog.add_variant(replace(record, files=(file,), size_bytes=5000))
    return paths


@pytest.fixture
def dialog(qtbot: QtBot, page: SettingsPage, filled: Paths, tmp_path: Path) -> MoveModelsDialog:
    page.folders.ask_move(tmp_path / "big disk")
    made = page.findChild(MoveModelsDialog)
    assert made is not None
    qtbot.waitUntil(lambda: not made.only_new.isVisible() or made.only_new.isEnabled(), timeout=WAIT_MS)
    return made


def shown(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_moving_says_what_it_will_do_then_a_job_does_it(
    qtbot: QtBot,
    page: SettingsPage,
    dialog: MoveModelsDialog,
    services: Services,
    paths: Paths,
    tmp_path: Path,
) -> None:
    target = tmp_path / "big disk"
    assert "1 variant" in shown(dialog)
    assert "same disk" in shown(dialog)
    assert dialog.move_button.text() == "Move 5 kB"
    with qtbot.waitSignal(services.jobs.job_ended, timeout=WAIT_MS):
        qtbot.mouseClick(dialog.move_button, LEFT)
        assert not page.folders.change_models.isEnabled()
    assert services.settings.current().models_folder == str(target)
    assert current_paths().variants == target / "variants"
    with Catalog(current_paths()) as catalog:
        assert Path(catalog.variant("v-1").path).is_relative_to(target)
        assert catalog.verify("v-1").ok
    assert page.folders.models.path.full_text() == str(target)
    assert "again" in page.folders.models.remark.text()
    assert page.folders.change_models.isEnabled()
    back = MoveModelsDialog(services, paths.home / "models", page)
    back.show()
    qtbot.waitUntil(back.move_button.isEnabled)
    assert str(target) in shown(back)  # From
    assert "1 variant" in shown(back)
    back.reject()


def test_only_new_variants_can_go_elsewhere_and_that_can_be_undone(
    qtbot: QtBot, dialog: MoveModelsDialog, services: Services, paths: Paths, tmp_path: Path
) -> None:
    qtbot.mouseClick(dialog.only_new, LEFT)
    assert current_paths().models == tmp_path / "big disk"
    assert (paths.variants / "v-1" / "model.gguf").is_file()
    assert not any(row.kind is JobKind.MOVE for row in services.jobs.records())
    services.undo.undo()
    assert current_paths().models == paths.models


def test_a_folder_that_cannot_be_used_is_refused_with_the_reason(
    qtbot: QtBot, page: SettingsPage, filled: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(filled.models))
    click(qtbot, page.folders.change_models)
    made = page.findChild(MoveModelsDialog)
    assert made is not None
    qtbot.waitUntil(lambda: "already" in shown(made), timeout=WAIT_MS)
    assert not made.move_button.isVisible()
    qtbot.mouseClick(made.cancel_button, LEFT)


def test_folders_show_their_place_and_how_much_lies_there(
    qtbot: QtBot, page: SettingsPage, filled: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile()) or True)
    )
    page.on_shown()
    qtbot.waitUntil(lambda: page.folders.models.amount.text() == "5 kB", timeout=WAIT_MS)
    click(qtbot, page.folders.home.opener)
    assert opened == [str(filled.home)]
    assert page.folders.downloads.path.full_text() == str(filled.hub_cache)


# -- privacy, reset, about ---------------------------------------------------------------------------


def test_the_hubs_answers_can_be_forgotten(qtbot: QtBot, page: SettingsPage, paths: Paths) -> None:
    write_file(paths.cache / "hub" / "search" / "a.json", b"x" * 2000)
    page.on_shown()
    qtbot.waitUntil(lambda: "2 kB" in page.privacy.forget_row.remark.text(), timeout=WAIT_MS)
    click(qtbot, page.privacy.forget_button)
    qtbot.waitUntil(lambda: not (paths.cache / "hub").exists(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.privacy.forget_button.isEnabled(), timeout=WAIT_MS)


def test_all_conversations_are_deleted_after_a_question(
    qtbot: QtBot, page: SettingsPage, services: Services, paths: Paths
) -> None:
    secret = "the words that must be gone"
    with ConversationStore(paths) as store:
        for _ in range(2):
            store.save(Talk(lanes=(LaneRef("v", "SmolLM2 Q4_0"),)).asked(secret))
    page.on_shown()
    qtbot.waitUntil(lambda: "2 conversations" in page.privacy.talks_row.remark.text(), timeout=WAIT_MS)
    click(qtbot, page.privacy.talks_button)
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    with qtbot.waitSignal(services.talks.changed, timeout=WAIT_MS):
        qtbot.mouseClick(dialog.action_button, LEFT)
    with ConversationStore(paths) as store:
        assert store.count() == 0
    assert not page.privacy.talks_button.isEnabled()
    assert all(secret.encode() not in file.read_bytes() for file in paths.home.glob("chats.db*"))


def test_privacy_says_plainly_that_nothing_is_reported(page: SettingsPage, services: Services) -> None:
    told = " ".join(label.text() for label in page.privacy.findChildren(QLabel))
    assert "counts nothing and reports nothing" in told
    services.settings.update(hub_offline=True)
    assert "offline" in page.privacy.hub_row.remark.text()


def test_all_settings_are_reset_and_that_can_be_undone(
    qtbot: QtBot, page: SettingsPage, services: Services, paths: Paths, tmp_path: Path
) -> None:
    chosen = Settings(
        theme="dark", threads=1, hub_streams=2, models_folder=str(tmp_path), first_run_done=True
    )
    services.settings.replace_all(chosen)
    click(qtbot, page.reset.all_button)
    expected = Settings(models_folder=str(tmp_path), first_run_done=True)
    assert load_settings(paths.settings_file) == expected
    assert page.hub.streams.value() == 4
    services.undo.undo()
    assert load_settings(paths.settings_file) == chosen
    assert page.hub.streams.value() == 2


def test_the_layout_is_forgotten_and_the_welcome_asked_for(
    qtbot: QtBot, page: SettingsPage, services: Services, paths: Paths
) -> None:
    services.ui.set("library.columns", [1, 2])
    services.settings.update(window_geometry="abc", first_run_done=True)
    click(qtbot, page.reset.layout_button)
    assert services.ui.get("library.columns", []) == []
    with qtbot.waitSignal(services.navigation.requested) as asked:
        click(qtbot, page.reset.welcome_button)
    assert asked.args is not None
    assert asked.args[0] == "tour"
    assert load_settings(paths.settings_file) == Settings()


def test_versions_and_licences_are_listed_and_diagnostics_name_nobody(
    qtbot: QtBot, page: SettingsPage, services: Services, monkeypatch: pytest.MonkeyPatch, paths: Paths
) -> None:
    monkeypatch.setenv("HOME", str(paths.home.parent))
    click(qtbot, page.about.fold)
    qtbot.waitUntil(lambda: "llama.cpp" in shown(page.about.libraries), timeout=WAIT_MS)
    assert "LGPL" in shown(page.about.libraries)  # Qt's
    with qtbot.waitSignal(services.notifications.added, timeout=WAIT_MS):
        click(qtbot, page.about.copy_button)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Bitwright ")
    assert "Home: ~/bitwright-home" in copied
    assert str(paths.home.parent) not in copied


# -- finding one's way -------------------------------------------------------------------------------


def test_a_setting_is_found_by_its_words_and_reached_with_enter(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.waitExposed(page)
    qtbot.keyClicks(page.search, "speed limit")
    assert [section.identifier for section in page.sections if section.isVisible()] == ["hub"]
    assert page.hub.limit.isVisible()
    assert not page.hub.streams.isVisible()
    assert not page.list.button("about").isEnabled()
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.hub.limit.hasFocus()
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert all(section.isVisible() for section in page.sections)


def test_words_that_nothing_matches_say_so(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.keyClicks(page.search, "zzz")
    assert page.nothing.isVisible()
    assert not any(section.isVisible() for section in page.sections)
    page.search.clear()
    assert not page.nothing.isVisible()


def test_ctrl_f_goes_to_the_search(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.show_page("settings")
    page = main_window.page("settings")
    assert isinstance(page, SettingsPage)
    page.look.language.setFocus()
    qtbot.keyClick(page.look.language, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()


def test_the_list_of_sections_scrolls_and_follows(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.waitExposed(page)
    qtbot.mouseClick(page.list.button("folders"), LEFT)
    bar = page._scroll.verticalScrollBar()
    assert bar.value() > 0
    top = page.folders.mapTo(page, QPoint(0, 0)).y() - page._scroll.mapTo(page, QPoint(0, 0)).y()
    assert 0 <= top < 40
    bar.setValue(0)
    assert page.list.current() == "look"
    page.list.button("look").setFocus()
    qtbot.keyClick(page.list.button("look"), Qt.Key.Key_Down)
    assert page.list.current() == "work"
    assert page.list.button("work").hasFocus()
    bar.setValue(bar.maximum())
    assert page.list.current() == "about"


def test_the_wheel_scrolls_the_page_and_changes_nothing(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.waitExposed(page)
    page.search.setFocus()
    for control in (page.work.threads, page.work.context, page.look.language):
        before = load_settings(page._services.paths.settings_file)
        centre = QPointF(control.rect().center())
        wheel = QWheelEvent(
            centre, QPointF(control.mapToGlobal(control.rect().center())), QPoint(0, -40), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(control, wheel)
        assert load_settings(page._services.paths.settings_file) == before


def test_every_control_has_a_name_for_screen_readers(page: SettingsPage) -> None:
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)
    nameless = [
        widget
        for kind in kinds
        for widget in page.findChildren(kind)
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        and not isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox, QLineEdit))
    ]
    assert not nameless


def test_the_page_goes_on_where_it_was_when_the_window_is_built_anew(
    qtbot: QtBot, page: SettingsPage, services: Services
) -> None:
    qtbot.waitExposed(page)
    page.show_section("privacy")
    state = page.page_state()
    again = SettingsPage(services)
    qtbot.addWidget(again)
    again.resize(page.size())
    again.show()
    again.restore_page_state(state)
    bar = again._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == page._scroll.verticalScrollBar().value() > 0)
