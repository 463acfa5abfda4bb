"""Recipes on the Quantize page: saved, listed, shared, opened from a file, and made again from a lineage."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.library.catalog import Catalog
from core.library.records import VariantRecord
from core.recipes import shelf
from core.recipes.file import SUFFIX, named, read_recipe, to_text
from core.specs.support import recipe_for
from desktop.dialogs.recipes import RecipesDialog, SaveRecipeDialog
from desktop.pages.quantize import EXPERT, QuantizePage
from desktop.services.bundle import Services

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> QuantizePage:
    made = QuantizePage(loaded)
    qtbot.addWidget(made)
    made.resize(1200, 720)
    made.show()
    qwen = next(s for s in loaded.catalog.sources() if "Qwen" in s.name)
    made.open_item("source", qwen.id)
    qtbot.waitUntil(lambda: made.plan_panel.name.placeholderText() == qwen.name)
    qtbot.waitUntil(lambda: loaded.background.is_idle)
    return made


def _saved(qtbot: QtBot, page: QuantizePage, name: str, note: str = "") -> None:
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(SaveRecipeDialog)
    assert isinstance(dialog, SaveRecipeDialog)
    dialog.name.clear()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.name, name)
    dialog.note.setPlainText(note)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: any(entry.name == name for entry in page.recipes.entries))


def _said(page: QuantizePage) -> str:
    return " ".join(label.text() for label in page.notice.findChildren(QLabel))


def test_a_recipe_is_saved_listed_used_and_deleted_and_both_can_be_undone(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    level = page.plan_panel.level.text()
    _saved(qtbot, page, "Mine", "For the notes")
    page.wish.purpose.set_current("edge")
    page.mode.set_current(EXPERT)
    page.recipes.menu.aboutToShow.emit()
    action = next(action for action in page.recipes.menu.actions() if action.text() == "Mine")
    action.trigger()
    qtbot.waitUntil(lambda: page.plan_panel.level.text() == level)
    assert page.notice.isVisible()
    assert "For the notes" in _said(page)
    page.recipes.show_all()
    dialog = page.findChild(RecipesDialog)
    assert isinstance(dialog, RecipesDialog)
    names = [button.accessibleName() for button in dialog.findChildren(QPushButton)]
    assert "Use Mine" in names
    dialog.accept()
    page.recipes.delete(page.recipes.entries[0])
    qtbot.waitUntil(lambda: page.recipes.entries == ())
    loaded.undo.undo()
    qtbot.waitUntil(lambda: len(page.recipes.entries) == 1)
    loaded.undo.undo()  # the saving
    qtbot.waitUntil(lambda: page.recipes.entries == ())


def test_a_recipe_of_the_same_name_is_replaced_and_that_is_said_on_the_button(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    shelf.save(loaded.paths, named("Mine", recipe_for("Q2_K")))
    page.recipes.refresh()
    qtbot.waitUntil(lambda: bool(page.recipes.entries))
    page.recipes.save()
    dialog = page.findChild(SaveRecipeDialog)
    assert isinstance(dialog, SaveRecipeDialog)
    dialog.name.setText("mine")
    assert dialog.save_button.text() == "Replace"
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: page.recipes.entries[0].name == "mine")
    loaded.undo.undo()
    qtbot.waitUntil(lambda: page.recipes.entries[0].name == "Mine")
    assert shelf.find(loaded.paths, "Mine").saved == named("Mine", recipe_for("Q2_K"))


def test_the_recipe_on_screen_is_shared_as_a_file(qtbot: QtBot, page: QuantizePage, tmp_path: Path) -> None:
    page.recipes.share_current()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    recipe = page.chooser.recipe()
    assert recipe is not None
    target = tmp_path / f"shared{SUFFIX}"
    page.recipes.share_to(named("Shared", recipe), target)
    qtbot.waitUntil(target.exists)
    assert read_recipe(target).recipe == recipe


def test_a_dropped_recipe_is_opened_with_its_options_and_what_is_to_know(
    qtbot: QtBot, page: QuantizePage, tmp_path: Path
) -> None:
    recipe = recipe_for("INT4", method="gptq", options={"group_size": 64, "calibration": "/home/x/a.txt"})
    path = tmp_path / f"theirs{SUFFIX}"
    path.write_text(to_text(named("Theirs", recipe)), encoding="utf-8")
    page.open_item("recipe", str(path))
    qtbot.waitUntil(lambda: page.plan_panel.level.text() == "INT4")
    assert page.chooser.recipe() == recipe_for("INT4", method="gptq", options={"group_size": 64})
    assert "a.txt" in _said(page)
    assert page.cards.offers()[0].name == "INT4 GPTQ"
    page.mode.set_current(EXPERT)
    page.plan_panel.options.fields["group_size"].edited.emit(32)
    assert not page.notice.isVisible()


def test_a_file_that_is_no_recipe_is_an_error_and_changes_nothing(
    qtbot: QtBot, page: QuantizePage, loaded: Services, tmp_path: Path
) -> None:
    before = page.chooser.recipe()
    path = tmp_path / f"odd{SUFFIX}"
    path.write_bytes(b"[" * 5000)
    with qtbot.waitSignal(loaded.notifications.added) as told:
        page.open_item("recipe", str(path))
    assert "cannot be used" in told.args[0].message
    assert page.chooser.recipe() == before
    with qtbot.waitSignal(loaded.notifications.added) as told:
        page.open_item("recipe", str(tmp_path / "gone.json"))
    assert "There is no file" in told.args[0].message


def test_a_lineage_selects_the_source_and_exactly_the_recipe(
    qtbot: QtBot, page: QuantizePage, loaded: Services, folder_variants: tuple[VariantRecord, ...]
) -> None:
    for variant in (loaded.catalog.variants()[-1], folder_variants[0]):
        page.open_item("rerun", variant.id)
        qtbot.waitUntil(lambda v=variant: page.chooser.recipe() == v.recipe)
        assert page.source.currentData() == variant.source_id
        assert page.notice.isVisible()
        assert page.plan_panel.name.text() == variant.name


def test_a_source_that_is_gone_is_said_with_the_way_to_get_it(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    variant = next(v for v in loaded.catalog.variants() if "Mistral" in v.name)
    orphan = replace(
        variant, id="orphan", source_id="gone", lineage={**variant.lineage, "repo_id": "owner/name"}
    )
    with Catalog(loaded.paths) as catalog:
        source = catalog.source(variant.source_id)
        catalog.add_source(replace(source, id="gone", path=source.path + "-gone"))
        catalog.add_variant(orphan)
        catalog.remove_source("gone")
    loaded.catalog.refresh()
    qtbot.waitUntil(lambda: loaded.catalog.variant("orphan") is not None)
    page.open_item("rerun", "orphan")
    assert page.notice.isVisible()
    assert "not in the library any more" in _said(page)
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        qtbot.mouseClick(page.notice.get_button, LEFT)
    assert asked.args == ["discover", "model", "owner/name"]


def test_files_that_are_gone_from_the_disk_are_told(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    variant = loaded.catalog.variants()[0]
    source = loaded.catalog.source(variant.source_id)
    assert source is not None
    path = Path(source.path)
    path.rename(path.with_name(f"{path.name}-moved"))
    page.open_item("rerun", variant.id)
    qtbot.waitUntil(lambda: "not there any more" in _said(page))
