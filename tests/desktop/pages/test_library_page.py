"""The Library page over a real catalog: selecting, filtering, deleting, with clicks and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from core.library.records import VariantRecord
from desktop.dialogs.confirm import ConfirmDialog
from desktop.models.library import library_rows
from desktop.models.rows import TAIL_ROLE
from desktop.pages.library import LibraryPage
from desktop.services.bundle import Services
from desktop.widgets.layout import KeyValueGrid
from tests.fakes.demo_library import demo_sources, demo_special_variants, many_variants

LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> LibraryPage:
    made = LibraryPage(loaded)
    qtbot.addWidget(made)
    made.resize(1200, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


def _click_row(qtbot: QtBot, page: LibraryPage, row: int) -> None:
    spot = page.table.visualRect(page.model.index(row, 0)).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=spot)


def _hover_row(qtbot: QtBot, page: LibraryPage, row: int) -> None:
    rect = page.table.visualRect(page.model.index(row, 0))
    qtbot.mouseMove(page.table.viewport(), QPoint(rect.x() + 30, rect.y() + 3))
    qtbot.mouseMove(page.table.viewport(), rect.center())
    qtbot.waitUntil(lambda: page.table.hovered_row == row)


def test_clicking_a_variant_opens_its_details(qtbot: QtBot, page: LibraryPage) -> None:
    _click_row(qtbot, page, 1)
    assert page.panel.isVisible()
    assert page.panel.variant is page.model.rows[1].variant
    assert page.panel.name.full_text() == "Q5_K_M"
    assert page.panel.model.full_text() == "Llama-3.2-3B-Instruct  ·  2.3 GB"


def test_a_models_caret_and_the_arrow_keys_fold_and_unfold_its_variants(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    before, caret = len(page.model.rows), QPoint(12, 10)
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=caret)
    assert len(page.model.rows) == before - 3
    assert loaded.ui.get("library.folded", []) == [page.model.rows[0].source_id]
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=caret)
    assert len(page.model.rows) == before
    _click_row(qtbot, page, 2)
    qtbot.keyClick(page.table, Qt.Key.Key_Left)
    assert len(page.model.rows) == before - 3
    assert page.table.current_row() is page.model.rows[0]
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    assert len(page.model.rows) == before


def test_clicking_a_model_shows_its_original(qtbot: QtBot, page: LibraryPage) -> None:
    _click_row(qtbot, page, 0)
    assert page.panel.variant is None
    assert page.panel.name.full_text() == "Llama-3.2-3B-Instruct"
    assert page.panel.make_button.isVisible()
    assert not page.panel.chat_button.isVisible()


def test_typing_filters_and_says_when_nothing_matches(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.keyClicks(page.filter, "qwen q4")
    qtbot.waitUntil(lambda: page.summary.text().startswith("2 variants"))
    qtbot.keyClicks(page.filter, "zzz")
    qtbot.waitUntil(lambda: page.table_stack.currentIndex() == 1)


def test_a_click_on_the_header_sorts(qtbot: QtBot, page: LibraryPage) -> None:
    header = page.table.horizontalHeader()
    x = header.sectionViewportPosition(1) + 20
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(x, 10))
    sizes = [row.size_bytes for row in page.model.rows if not row.is_model and row.model.startswith("Qwen")]
    assert sizes in (sorted(sizes), sorted(sizes, reverse=True))


def test_the_rows_chat_button_goes_to_chat(qtbot: QtBot, page: LibraryPage, loaded: Services) -> None:
    _hover_row(qtbot, page, 2)
    variant = page.model.rows[2].variant
    assert variant is not None
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        qtbot.mouseClick(page.row_buttons["chat"], LEFT)
    assert asked.args == ["chat", "variant", variant.id]


def test_rows_of_models_have_no_row_actions(qtbot: QtBot, page: LibraryPage) -> None:
    _hover_row(qtbot, page, 0)
    assert not page.row_buttons["chat"].isVisible()


def test_enter_on_a_variant_opens_a_chat(qtbot: QtBot, page: LibraryPage, loaded: Services) -> None:
    _click_row(qtbot, page, 1)
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args[0] == "chat"


def test_evaluate_queues_a_measurement_against_the_original(
    qtbot: QtBot, page: LibraryPage, submitted: Asked
) -> None:
    _click_row(qtbot, page, 3)
    qtbot.mouseClick(page.panel.evaluate_button, LEFT)
    variant = page.panel.variant
    assert variant is not None
    assert submitted == [(JobKind.EVALUATE, {"variant": variant.id, "text": None, "speed": True})]


def test_delete_asks_first_says_what_it_frees_and_deletes(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    _click_row(qtbot, page, 1)
    variant = page.panel.variant
    assert variant is not None
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.findChild(ConfirmDialog) is not None)
    dialog = page.findChild(ConfirmDialog)
    assert dialog.action_button.text() == "Delete, frees 2.3 GB"
    qtbot.mouseClick(dialog.action_button, LEFT)
    qtbot.waitUntil(lambda: loaded.catalog.variant(variant.id) is None)
    assert not Path(variant.path).exists()
    assert not page.panel.isVisible()


def test_cancel_in_the_question_keeps_the_variant(qtbot: QtBot, page: LibraryPage, loaded: Services) -> None:
    _click_row(qtbot, page, 1)
    qtbot.mouseClick(page.panel.delete_button, LEFT)
    qtbot.waitUntil(lambda: page.findChild(ConfirmDialog) is not None)
    qtbot.mouseClick(page.findChild(ConfirmDialog).cancel_button, LEFT)
    assert len(loaded.catalog.variants()) == 12


def test_verify_finds_a_file_that_changed(qtbot: QtBot, page: LibraryPage, loaded: Services) -> None:
    page.open_item("variant", next(v.id for v in loaded.catalog.variants() if v.size_bytes < 130_000_000))
    variant = page.panel.variant
    assert variant is not None
    Path(variant.path).write_bytes(b"short")
    with qtbot.waitSignal(loaded.notifications.added, timeout=10_000) as said:
        qtbot.mouseClick(page.panel.verify_button, LEFT)
    assert "is damaged" in said.args[0].message
    assert "changed" in said.args[0].details


def test_an_empty_library_leads_to_discover(qtbot: QtBot, services: Services) -> None:
    services.catalog.start()
    page = LibraryPage(services)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    page.show()
    button = page.empty.findChildren(type(page.panel.chat_button))[0]
    with qtbot.waitSignal(services.navigation.requested) as asked:
        qtbot.mouseClick(button, LEFT)
    assert asked.args[0] == "discover"


def test_ten_thousand_variants_are_shown_and_painted_quickly(
    qtbot: QtBot, page: LibraryPage, tmp_path: Path
) -> None:
    import time

    sources = demo_sources(tmp_path)
    rows = library_rows(sources, many_variants(tmp_path, sources, 10_000))
    page.model.set_rows(rows)
    taken = []
    for column in (1, 3, 5):
        start = time.process_time()
        page.model.sort(column, Qt.SortOrder.DescendingOrder)
        page.table.grab()
        taken.append(time.process_time() - start)
    assert min(taken) < 0.15


def test_the_menu_of_a_variant_offers_all_of_its_actions(page: LibraryPage) -> None:
    menu = page.menu_of(page.model.rows[1])
    names = [action.text() for action in menu.actions() if action.text()]
    assert names[:5] == ["Chat", "Serve", "Evaluate", "Train back what it lost…", "Export…"]
    assert {"Run this recipe again…", "Save recipe…", "Tags…", "Rename…", "Verify files"} <= set(names)
    assert names[-1].startswith("Delete, frees ")


# Variants that are folders.


def test_a_folder_variant_tells_its_method_files_options_and_calibration(
    page: LibraryPage, folder_variants: tuple[VariantRecord, ...]
) -> None:
    gptq = folder_variants[0]
    page.open_item("variant", gptq.id)
    assert page.panel.name.full_text() == "INT4 GPTQ"
    told: dict[str, str] = {}
    for grid in page.panel.findChildren(KeyValueGrid):
        told |= grid.values()
    assert told["Files"] == "GPTQ, a folder"
    assert told["Options"].startswith("Groups of 128, symmetric")
    assert told["Activations"] == "Not quantized"
    assert told["Text"] == "Bitwright calibration text, 32 × 512 tokens"
    assert told["Loads in"] == "vLLM, transformers with gptqmodel"
    page.open_item("variant", folder_variants[2].id)
    grids = page.panel.findChildren(KeyValueGrid)
    assert any("8-bit integers, scales measured" in grid.values().get("Activations", "") for grid in grids)


def test_rows_tell_the_files_of_a_folder_variant_and_the_filter_finds_them(
    qtbot: QtBot, page: LibraryPage, folder_variants: tuple[VariantRecord, ...]
) -> None:
    qtbot.keyClicks(page.filter, "compressed awq")
    qtbot.waitUntil(lambda: page.summary.text().startswith("1 variant,"))
    index = page.model.index_of(f"variant:{folder_variants[1].id}")
    assert index.data() == "INT4 AWQ+GPTQ"
    assert index.data(TAIL_ROLE) == "compressed-tensors, groups of 128"
    assert "groups of 128" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_show_in_folder_opens_the_variants_own_folder(
    page: LibraryPage, folder_variants: tuple[VariantRecord, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    page.variant_actions.reveal(folder_variants[0])
    assert [Path(path) for path in opened] == [Path(folder_variants[0].path)]


def test_verify_finds_a_file_that_is_missing_in_a_folder(
    qtbot: QtBot, page: LibraryPage, loaded: Services, folder_variants: tuple[VariantRecord, ...]
) -> None:
    page.open_item("variant", folder_variants[2].id)
    folder = Path(folder_variants[2].path)
    (folder / "config.json").unlink()
    (folder / "model.safetensors").write_bytes(b"short")
    with qtbot.waitSignal(loaded.notifications.added, timeout=10_000) as said:
        qtbot.mouseClick(page.panel.verify_button, LEFT)
    assert "missing: config.json" in said.args[0].details
    assert "changed: model.safetensors" in said.args[0].details


def test_deleting_a_folder_variant_removes_its_files(
    qtbot: QtBot, page: LibraryPage, loaded: Services, folder_variants: tuple[VariantRecord, ...]
) -> None:
    variant = folder_variants[1]
    page.open_item("variant", variant.id)
    qtbot.mouseClick(page.panel.delete_button, LEFT)
    qtbot.waitUntil(lambda: page.findChild(ConfirmDialog) is not None)
    dialog = page.findChild(ConfirmDialog)
    assert dialog.action_button.text() == "Delete, frees 1.2 GB"
    qtbot.mouseClick(dialog.action_button, LEFT)
    qtbot.waitUntil(lambda: loaded.catalog.variant(variant.id) is None)
    assert not Path(variant.path).exists()


def test_a_folder_variant_is_evaluated_like_any_other(
    qtbot: QtBot, page: LibraryPage, submitted: Asked, folder_variants: tuple[VariantRecord, ...]
) -> None:
    page.open_item("variant", folder_variants[2].id)
    qtbot.mouseClick(page.panel.evaluate_button, LEFT)
    assert submitted == [(JobKind.EVALUATE, {"variant": folder_variants[2].id, "text": None, "speed": True})]


@pytest.fixture
def special_variants(qtbot: QtBot, loaded: Services) -> tuple[VariantRecord, VariantRecord]:
    """A trained variant and one that is for fine-tuning."""
    from core.library.catalog import Catalog

    sources = tuple(sorted(loaded.catalog.sources(), key=lambda s: s.added_at))
    made = demo_special_variants(loaded.paths.variants, sources)
    with Catalog(loaded.paths) as catalog:
        for variant in made:
            catalog.add_variant(variant)
    loaded.catalog.refresh()
    qtbot.waitUntil(lambda: loaded.catalog.variant(made[1].id) is not None)
    return made


def test_a_trained_variant_shows_what_training_brought(
    qtbot: QtBot, page: LibraryPage, special_variants: tuple[VariantRecord, VariantRecord]
) -> None:
    page.open_item("variant", special_variants[0].id)
    qtbot.waitUntil(page.panel.isVisible)
    told = {k: v for grid in page.panel.findChildren(KeyValueGrid) for k, v in grid.values().items()}
    assert told["Steps"] == "118, 60k tokens"
    assert told["Ended"] == "When its time was up"
    assert page.panel.curve is not None
    assert "before training 0.440 nats" in page.panel.curve.accessibleDescription()
    assert page.panel.train_button is None


def test_a_variant_for_fine_tuning_shows_the_code_with_its_path(
    qtbot: QtBot, page: LibraryPage, loaded: Services, special_variants: tuple[VariantRecord, VariantRecord]
) -> None:
    page.open_item("variant", special_variants[1].id)
    qtbot.waitUntil(page.panel.isVisible)
    snippet = page.panel.snippet
    assert snippet is not None
    assert repr(special_variants[1].path) in snippet.code
    assert "peft" in snippet.code
    qtbot.mouseClick(snippet.copy, LEFT)
    assert QGuiApplication.clipboard().text() == snippet.code
    assert loaded.notifications.items()[0].message == "Copied"


def test_what_lost_much_can_be_trained_back_from_the_panel_and_the_menu(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    variant = next(v for v in loaded.catalog.variants() if v.recipe.label == "Q2_K")
    page.open_item("variant", variant.id)
    qtbot.waitUntil(page.panel.isVisible)
    made = page.panel.train_button
    assert made is not None
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        qtbot.mouseClick(made, LEFT)
    assert asked.args == ["quantize", "train_back", variant.id]
    menu = page.menu_of(next(row for row in page.model.rows if row.variant is variant))
    action = next(a for a in menu.actions() if a.text().startswith("Train back"))
    assert action.isEnabled()
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        action.trigger()
    assert asked.args == ["quantize", "train_back", variant.id]


def test_what_lost_nothing_or_came_from_a_gguf_file_is_not_offered_or_says_why(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    fine = next(v for v in loaded.catalog.variants() if v.recipe.label == "Q6_K")
    page.open_item("variant", fine.id)
    qtbot.waitUntil(page.panel.isVisible)
    assert page.panel.train_button is None
    sources = {s.id: s for s in loaded.catalog.sources()}
    lost = next(v for v in loaded.catalog.variants() if v.recipe.label == "Q4_K_M")
    gone = replace(lost, source_id="gone")
    assert sources
    assert "original" in page.variant_actions.why_not_train_back(gone)
