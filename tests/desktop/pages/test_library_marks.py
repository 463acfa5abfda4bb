"""Tags, notes, favourites and names, with keys and clicks, and every one taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.library.records import Marks, VariantRecord
from desktop.dialogs.rename import RenameDialog
from desktop.dialogs.tags import TagsDialog
from desktop.pages.library import LibraryPage
from desktop.services.bundle import Services
from tests.desktop.pages.library_page import LEFT, shown_page


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> LibraryPage:
    return shown_page(qtbot, loaded)


def _open(page: LibraryPage, label: str = "Q6_K") -> VariantRecord:
    variant = next(row.variant for row in page.model.rows if row.level == label)
    assert variant is not None
    page.open_item("variant", variant.id)
    page.table.setFocus()
    return variant


def _now(loaded: Services, variant: VariantRecord) -> VariantRecord:
    found = loaded.catalog.variant(variant.id)
    assert found is not None
    return found


def test_ctrl_d_and_the_star_make_a_favourite_and_undo_takes_it_back(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    variant = _open(page)
    qtbot.keyClick(page.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.favourite)
    qtbot.waitUntil(page.panel.star_button.isChecked)
    assert "fav" in page.list.chips.tokens
    loaded.undo.undo()
    qtbot.waitUntil(lambda: not _now(loaded, variant).marks.favourite)
    qtbot.waitUntil(lambda: "fav" not in page.list.chips.tokens)
    qtbot.mouseClick(page.panel.star_button, LEFT)
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.favourite)


def test_a_note_is_saved_when_the_field_is_left_and_can_be_taken_back(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    variant = _open(page)
    page.panel.notes.note.setFocus()
    qtbot.keyClicks(page.panel.notes.note, "good at maths")
    page.table.setFocus()
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.note == "good at maths")
    qtbot.keyClicks(page.filter, "maths")
    assert [row.level for row in page.model.rows if not row.is_model] == ["Q6_K"]
    page.filter.clear()
    loaded.undo.undo()
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.note == "")
    qtbot.waitUntil(lambda: page.panel.notes.note.toPlainText() == "")


def test_what_is_typed_for_one_variant_is_never_kept_for_another(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    first = _open(page)
    page.panel.notes.note.setPlainText("of the first")
    second = _open(page, "Q4_0")
    qtbot.waitUntil(lambda: _now(loaded, first).marks.note == "of the first")
    assert page.panel.notes.note.toPlainText() == ""
    assert _now(loaded, second).marks.note == ""


def test_a_refresh_while_typing_keeps_what_was_typed(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    variant = _open(page)
    page.panel.notes.note.setFocus()
    qtbot.keyClicks(page.panel.notes.note, "half a sen")
    loaded.catalog.rename_variant(variant.id, "Another name")
    qtbot.waitUntil(lambda: page.panel.name.full_text().startswith("Another name"))
    assert page.panel.notes.note.toPlainText() == "half a sen"


def test_tags_are_set_in_a_dialog_shown_as_chips_and_filter_the_list(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    variant = _open(page)
    qtbot.keyClick(page.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(TagsDialog)
    qtbot.keyClicks(dialog.field, "#For Work, zebra")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.mouseClick(dialog.chips.chip("zebra"), LEFT)  # two tags, of which one was not meant
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.tags == ("for-work",))
    qtbot.waitUntil(lambda: "tag:for-work" in page.list.chips.tokens)
    qtbot.mouseClick(page.list.chips.chip("tag:for-work"), LEFT)
    assert page.filter.text() == "tag:for-work"
    assert [row.level for row in page.model.rows if not row.is_model] == ["Q6_K"]
    assert page.panel.isVisible()
    take_away = next(b for b in page.panel.notes.findChildren(QPushButton) if "×" in b.text())
    qtbot.mouseClick(take_away, LEFT)
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.tags == ())
    loaded.undo.undo()
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.tags == ("for-work",))


def test_a_tag_that_cannot_be_is_told_and_nothing_is_lost(qtbot: QtBot, page: LibraryPage) -> None:
    _open(page)
    page.variant_actions.tag(page.selected_variants())
    dialog = page.findChild(TagsDialog)
    dialog.field.setText("###")
    qtbot.mouseClick(dialog.ok, LEFT)
    assert dialog.isVisible()
    assert "at least one letter" in dialog.problem.text()


def test_several_get_a_tag_and_keep_their_own(qtbot: QtBot, page: LibraryPage, loaded: Services) -> None:
    variants = [row.variant for row in page.model.rows if row.level in {"Q6_K", "Q4_0"} and row.variant]
    page.variant_actions.set_marks(
        {variants[0].id: variants[0].marks.__class__(tags=("mine",))}, "said", tell=False
    )
    qtbot.waitUntil(lambda: _now(loaded, variants[0]).marks.tags == ("mine",))
    page.variant_actions.tag([_now(loaded, v) for v in variants])
    dialog = page.findChild(TagsDialog)
    dialog.field.setText("both")
    qtbot.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: all("both" in _now(loaded, v).marks.tags for v in variants))
    assert _now(loaded, variants[0]).marks.tags == ("both", "mine")
    assert _now(loaded, variants[1]).marks.tags == ("both",)


def test_f2_renames_and_undo_brings_the_name_back(qtbot: QtBot, page: LibraryPage, loaded: Services) -> None:
    variant = _open(page)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    dialog = page.findChild(RenameDialog)
    assert not dialog.ok.isEnabled()
    dialog.field.setText("The good one")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _now(loaded, variant).name == "The good one")
    qtbot.waitUntil(lambda: loaded.undo.last is not None)
    loaded.undo.undo()
    qtbot.waitUntil(lambda: _now(loaded, variant).name == variant.name)


def test_taking_tags_back_later_leaves_the_note_that_was_written_since(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    variant = _open(page)
    page.variant_actions.set_marks({variant.id: Marks(tags=("work",))}, "Tagged")
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.tags == ("work",))
    tagged = loaded.undo._done[-1]
    page.variant_actions.set_marks({variant.id: Marks(tags=("work",), note="good")}, "Noted")
    qtbot.waitUntil(lambda: _now(loaded, variant).marks.note == "good")
    loaded.undo._take_back(tagged)
    qtbot.waitUntil(lambda: _now(loaded, variant).marks == Marks(note="good"))
