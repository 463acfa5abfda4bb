"""Chart, disk usage, columns and several at once, over a real catalog with real clicks and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from desktop.dialogs.columns import ColumnsDialog
from desktop.dialogs.confirm import ConfirmDialog
from desktop.pages.library import LibraryPage
from desktop.services.bundle import Services
from tests.desktop.pages.library_page import LEFT, Asked, shown_page

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> LibraryPage:
    return shown_page(qtbot, loaded)


def _keys(page: LibraryPage, *labels: str) -> list[str]:
    return [row.key for row in page.model.rows if row.level in labels and not row.is_model]


# The chart.


def test_a_click_on_a_point_opens_the_variant(qtbot: QtBot, page: LibraryPage, loaded: Services) -> None:
    page.view_box.set_current("chart")
    qtbot.waitUntil(page.chart.view.isVisible)
    assert page.chart.model_box.currentText() == "Qwen2.5-1.5B-Instruct"
    point = next(p for p in page.chart.view.chart.points if p.label == "Q4_0")
    place = page.chart.view.place_of(point.id)
    assert place is not None
    qtbot.mouseClick(page.chart.view, LEFT, pos=place.toPoint() + QPoint(3, -2))
    assert page.panel.variant is loaded.catalog.variant(point.id)
    assert page.panel.isVisible()
    labels = [box for box in page.chart.view.label_boxes if box is not None]
    assert len(labels) == 4


def test_keys_walk_from_point_to_point_and_say_where_they_are(qtbot: QtBot, page: LibraryPage) -> None:
    page.view_box.set_current("chart")
    view = page.chart.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert "at Q2_K" in view.accessibleName()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert "at Q4_0" in view.accessibleName()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.panel.variant is not None
    assert page.panel.variant.recipe.label == "Q4_0"
    assert "4 variants of Qwen2.5-1.5B-Instruct" in view.accessibleDescription()
    page.chart.measure_box.set_current("speed")
    assert "higher is better" in view.accessibleDescription()
    assert "Best trade-off: Q4_K_M" in page.chart.advice.text()


def test_an_unmeasured_model_can_be_measured_from_the_chart(
    qtbot: QtBot, page: LibraryPage, loaded: Services, submitted: Asked
) -> None:
    from core.library.catalog import Catalog

    mistral = next(source for source in loaded.catalog.sources() if source.name.startswith("Mistral"))
    with Catalog(loaded.paths) as catalog:
        catalog._database.conn.execute("DELETE FROM measurements")
    loaded.catalog.refresh()
    qtbot.waitUntil(lambda: all(v.latest is None for v in loaded.catalog.variants()))
    page.view_box.set_current("chart")
    page.chart.show_model(mistral.id)
    assert page.chart.empty.isVisible()
    qtbot.mouseClick(page.chart.measure_all, LEFT)
    assert [kind for kind, _ in submitted] == [JobKind.EVALUATE] * 2


# The disk.


def test_the_map_of_the_disk_leads_to_what_takes_the_room(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    page.view_box.set_current("disk")
    qtbot.waitUntil(lambda: bool(page.disk.view.map.cells), timeout=10_000)
    assert "free on this disk" in page.disk.words.text()
    cell = next(c for c in page.disk.view.map.cells if c.item.label == "Q5_K_M")
    left, top, width, height = cell.rect
    qtbot.mouseClick(page.disk.view, LEFT, pos=QPoint(int(left + width / 2), int(top + height / 2)))
    assert page.panel.variant is not None
    assert page.panel.variant.recipe.label == "Q5_K_M"
    original = next(n for n, c in enumerate(page.disk.view.map.cells) if c.item.kind == "source")
    page.disk.view.setFocus()
    qtbot.keyClick(page.disk.view, Qt.Key.Key_Home)
    for _ in range(original):
        qtbot.keyClick(page.disk.view, Qt.Key.Key_Right)
    qtbot.keyClick(page.disk.view, Qt.Key.Key_Return)
    assert page.panel.variant is None
    assert "Mistral-7B-Instruct-v0.3: 14.5 GB" in page.disk.view.accessibleDescription()


# Columns.


def test_columns_are_chosen_and_moved_and_come_back(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    page.list.columns.asked.emit()
    dialog = page.findChild(ColumnsDialog)
    names = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert names[:3] == ["Size", "Bits/weight", "Perplexity"]
    dialog.list.item(names.index("Method")).setCheckState(Qt.CheckState.Checked)
    dialog.list.item(names.index("Perplexity")).setCheckState(Qt.CheckState.Unchecked)
    dialog.list.setCurrentRow(names.index("Tokens/s"))
    for _ in range(names.index("Tokens/s")):
        qtbot.mouseClick(dialog.up, LEFT)
    qtbot.mouseClick(dialog.ok, LEFT)
    assert page.list.columns.chosen()[:2] == ["name", "speed"]
    assert "method" in page.list.columns.chosen()
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: loaded.ui.get("library.columns", {}).get("sort") == ["size", "down"])
    again = shown_page(qtbot, loaded)
    assert again.list.columns.chosen() == page.list.columns.chosen()
    shown = [row.size_bytes for row in again.model.rows if row.model.startswith("Qwen") and not row.is_model]
    assert shown == sorted(shown, reverse=True)
    again.list.columns.reset()
    assert again.list.columns.chosen() == ["name", "size", "bits", "perplexity", "kl", "speed", "date"]


def test_a_state_that_makes_no_sense_is_passed_over(qtbot: QtBot, loaded: Services) -> None:
    bad: dict[str, Any] = {
        "order": [1, "nope", "kl"],
        "hidden": ["size", 7],
        "widths": {"kl": -3},
        "sort": "x",
    }
    loaded.ui.set("library.columns", bad)
    loaded.ui.set("library.view", "nowhere")
    page = shown_page(qtbot, loaded)
    assert page.list.columns.order()[:2] == ["name", "kl"]
    assert page.view_box.current() == "list"


def test_one_list_over_all_models_is_remembered(qtbot: QtBot, page: LibraryPage, loaded: Services) -> None:
    page.list.set_grouped(False)
    assert len(page.model.rows) == 12
    assert len(shown_page(qtbot, loaded).model.rows) == 12


# Several at once.


def test_clicks_with_ctrl_select_several_and_the_panel_says_so(qtbot: QtBot, page: LibraryPage) -> None:
    for row, modifier in ((1, Qt.KeyboardModifier.NoModifier), (2, CTRL)):
        spot = page.table.visualRect(page.model.index(row, 0)).center()
        qtbot.mouseClick(page.table.viewport(), LEFT, modifier, spot)
    assert page.many_panel.isVisible()
    assert not page.panel.isVisible()
    assert page.many_panel.title.text() == "2 variants selected"
    assert page.many_panel.summary.text() == "4.2 GB together"
    qtbot.keyClick(page.table, Qt.Key.Key_A, CTRL)
    assert page.many_panel.title.text() == "12 variants selected"
    assert len(page.many_panel.variants) == 12


def test_two_are_compared_in_a_chat_and_three_are_not(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    keys = _keys(page, "Q6_K", "Q4_0")
    page.table.select_keys(keys)
    first, second = page.selected_variants()
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert asked.args == ["chat", "compare", f"{first.id} {second.id}"]
    page.table.select_keys([*keys, *_keys(page, "Q2_K")])
    entry = page.many.entries(page.selected_variants())[0]
    assert entry.why_not


def test_several_are_measured_and_exported(
    qtbot: QtBot, page: LibraryPage, submitted: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.table.select_keys(_keys(page, "Q6_K", "Q4_0"))
    ids = [variant.id for variant in page.selected_variants()]
    qtbot.keyClick(page.table, Qt.Key.Key_E, CTRL)
    assert [params["variant"] for _, params in submitted] == ids
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    page.many.export(page.selected_variants())
    assert [(kind, params["out"]) for kind, params in submitted[2:]] == [(JobKind.EXPORT, str(tmp_path))] * 2


def test_deleting_several_says_what_goes_and_what_stays(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    page.table.select_keys(_keys(page, "Q6_K", "Q4_0"))
    variants = page.selected_variants()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.findChild(ConfirmDialog) is not None)
    dialog = page.findChild(ConfirmDialog)
    assert dialog.action_button.text() == "Delete, frees 2.1 GB"
    assert "The originals stay." in dialog.explanation.text()
    qtbot.mouseClick(dialog.action_button, LEFT)
    qtbot.waitUntil(lambda: len(loaded.catalog.variants()) == 10)
    assert not any(Path(variant.path).exists() for variant in variants)
    qtbot.waitUntil(lambda: not page.many_panel.isVisible())


def test_filtering_keeps_what_is_still_shown_selected(qtbot: QtBot, page: LibraryPage) -> None:
    page.table.select_keys(_keys(page, "Q6_K", "Q4_0"))
    page.filter.setText("q6")
    assert [variant.recipe.label for variant in page.selected_variants()] == ["Q6_K"]
    assert page.panel.isVisible()
    page.filter.setText("q2")
    assert not page.panel.isVisible()


def test_the_page_comes_back_as_it_was_after_a_change_of_language(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    page.filter.setText("qwen")
    page.table.select_keys(_keys(page, "Q6_K"))
    page.view_box.set_current("chart")
    state = page.page_state()
    again = shown_page(qtbot, loaded)
    again.restore_page_state(state)
    assert again.filter.text() == "qwen"
    assert again.view_box.current() == "chart"
    assert again.panel.variant is not None
