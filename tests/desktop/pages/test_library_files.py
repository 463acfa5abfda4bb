"""Missing and damaged files, what takes room, and tensors of a real model, in the window."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, NoReturn

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.errors import LibraryError
from core.jobs.protocol import JobKind
from core.library.catalog import Catalog
from core.library.records import FileRecord
from core.library.verify import VerifyReport
from core.sources.hashing import sha256_file
from desktop.dialogs.free_space import FreeSpaceDialog
from desktop.dialogs.relocate import RelocateDialog
from desktop.dialogs.repair import RepairDialog
from desktop.dialogs.tensors import TensorsDialog
from desktop.pages.library import LibraryPage
from desktop.services.bundle import Services
from desktop.widgets.basics import ElidedLabel
from tests.desktop.pages.library_page import LEFT, Asked, shown_page
from tests.fakes.records import variant_record, write_file


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> LibraryPage:
    return shown_page(qtbot, loaded)


def _add(qtbot: QtBot, loaded: Services, content: bytes = b"weights of a small model") -> str:
    """A small variant of the first demo model whose file was never written."""
    source = loaded.catalog.sources()[0]
    record = variant_record(
        loaded.paths, "small-1", content, source_id=source.id, facts=source.facts, name="Small"
    )
    with Catalog(loaded.paths) as catalog:
        catalog.add_variant(record)
    loaded.catalog.refresh()
    qtbot.waitUntil(lambda: loaded.catalog.variant("small-1") is not None)
    return record.id


def test_missing_files_are_marked_filtered_found_again_and_noted(
    qtbot: QtBot, page: LibraryPage, loaded: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identifier = _add(qtbot, loaded)
    qtbot.waitUntil(lambda: "missing" in page.list.chips.tokens, timeout=10_000)
    qtbot.mouseClick(page.list.chips.chip("missing"), LEFT)
    assert [row.variant.id for row in page.model.rows if row.variant] == [identifier]
    page.open_item("variant", identifier)
    assert not page.panel.chat_button.isEnabled()
    find = next(b for b in page.panel.findChildren(QPushButton) if b.text() == "Find…")
    qtbot.mouseClick(find, LEFT)
    dialog = page.findChild(RelocateDialog)
    (tmp_path / "usb").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "usb"))
    qtbot.mouseClick(dialog.folder_button, LEFT)
    qtbot.waitUntil(lambda: "None of the files" in dialog.summary.text())
    write_file(tmp_path / "usb" / "moved.gguf", b"weights of a small model")
    qtbot.mouseClick(dialog.folder_button, LEFT)
    qtbot.waitUntil(lambda: "Found 1 again" in dialog.summary.text())
    shown = [label.full_text() for label in dialog.findChildren(ElidedLabel)]
    assert str(tmp_path / "usb" / "moved.gguf") in shown
    assert not dialog.folder_button.isEnabled()
    qtbot.waitUntil(
        lambda: (
            getattr(loaded.catalog.variant(identifier), "path", "") == str(tmp_path / "usb" / "moved.gguf")
        )
    )
    qtbot.waitUntil(lambda: "missing" not in page.list.chips.tokens, timeout=10_000)
    dialog.reject()


def test_a_damaged_variant_can_be_made_again_from_its_recipe(
    qtbot: QtBot, page: LibraryPage, loaded: Services, submitted: Asked
) -> None:
    identifier = _add(qtbot, loaded)
    variant = loaded.catalog.variant(identifier)
    assert variant is not None
    write_file(Path(variant.path), b"weights of a small MODEL")
    with qtbot.waitSignal(loaded.notifications.added, timeout=10_000) as said:
        page.variant_actions.files.verify(variant)
    assert said.args[0].message == "Small Q4_K_M is damaged."
    said.args[0].actions[0].run()
    qtbot.waitUntil(lambda: page.findChild(RepairDialog) is not None)
    dialog = page.findChild(RepairDialog)
    assert "1 file has another content" in dialog.damage.text()
    assert "made again from its recipe" in dialog.way.text()
    qtbot.mouseClick(dialog.act_button, LEFT)
    ((kind, params),) = submitted
    assert kind is JobKind.QUANTIZE
    assert params == {"source": variant.source_id, "recipe": variant.recipe.to_json(), "name": "Small"}


def test_a_missing_original_of_the_hub_is_fetched_again(
    qtbot: QtBot, page: LibraryPage, loaded: Services, submitted: Asked
) -> None:
    source = loaded.catalog.sources()[1]
    snapshot = loaded.paths.hub_cache / "models--org--tiny" / "snapshots" / ("a" * 40)
    with Catalog(loaded.paths) as catalog:
        catalog.relocate(source.id, snapshot, source.files)
        catalog._database.conn.execute(
            "UPDATE sources SET repo_id = 'org/tiny', revision = ? WHERE id = ?", ("a" * 40, source.id)
        )
    loaded.catalog.refresh()
    qtbot.waitUntil(lambda: "missing" in page.list.chips.tokens, timeout=10_000)
    row = next(row for row in page.model.every_row if row.source_id == source.id and row.is_model)
    names = [action.text() for action in page.menu_of(row).actions()]
    assert names[:2] == ["Repair…", "Find the missing files…"]
    assert row.source is not None
    page.variant_actions.files.repair(row.source, row.missing)
    qtbot.waitUntil(lambda: page.findChild(RepairDialog) is not None)
    qtbot.mouseClick(page.findChild(RepairDialog).act_button, LEFT)
    assert submitted[0][0] is JobKind.DOWNLOAD
    assert submitted[0][1]["commit"] == "a" * 40


def test_free_up_space_ticks_nothing_and_deletes_only_what_is_ticked(
    qtbot: QtBot, page: LibraryPage, loaded: Services
) -> None:
    qtbot.mouseClick(page.free_button, LEFT)
    dialog = page.findChild(FreeSpaceDialog)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 15, timeout=10_000)
    assert dialog.model.chosen == []
    assert not dialog.delete_button.isEnabled()
    dialog.filter.setText("q2_k")
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1)
    qtbot.mouseClick(
        dialog.table.viewport(), LEFT, pos=dialog.table.visualRect(dialog.model.index(0, 0)).center()
    )
    assert dialog.delete_button.text() == "Delete, frees 579 MB"
    assert "can be made again" in dialog.detail.text()
    dialog.filter.clear()
    dialog.table.setFocus()
    dialog.table.select_keys([row.key for row in dialog.model.rows if row.item.name.endswith("Q3_K_S")])
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.sum.text() == "2 ticked"
    assert dialog.delete_button.text() == "Delete, frees 3.7 GB"
    qtbot.mouseClick(dialog.delete_button, LEFT)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 13, timeout=10_000)
    qtbot.waitUntil(lambda: len(loaded.catalog.variants()) == 10)
    assert len(loaded.catalog.sources()) == 4
    assert dialog.model.chosen == []
    dialog.reject()


def test_the_tensors_of_a_real_file_are_summed_up_and_listed(
    qtbot: QtBot, page: LibraryPage, loaded: Services, smollm2_gguf: Path
) -> None:
    variant = next(v for v in loaded.catalog.variants() if v.facts.name.startswith("SmolLM2"))
    file = FileRecord(smollm2_gguf.name, smollm2_gguf.stat().st_size, sha256_file(smollm2_gguf))
    with Catalog(loaded.paths) as catalog:
        catalog.relocate(variant.id, smollm2_gguf, (file,))
    loaded.catalog.refresh()
    qtbot.waitUntil(lambda: getattr(loaded.catalog.variant(variant.id), "path", "") == str(smollm2_gguf))
    page.open_item("variant", variant.id)
    fold = page.panel.folds["tensors"]
    qtbot.mouseClick(fold.head, LEFT, pos=QPoint(20, 10))
    qtbot.waitUntil(lambda: any(label.text() == "Q4_1" for label in fold.findChildren(QLabel)))
    assert loaded.ui.get("library.folds", {})["tensors"] is True
    every = next(b for b in fold.findChildren(QPushButton) if b.text() == "Show all 272 tensors…")
    qtbot.mouseClick(every, LEFT)
    dialog = page.findChild(TensorsDialog)
    assert dialog.model.total == 272
    qtbot.keyClicks(dialog.filter, "token_embd")
    assert len(dialog.model.rows) == 1
    dialog.reject()


def test_the_recipe_of_a_variant_is_saved_as_a_file_and_run_again(
    qtbot: QtBot, page: LibraryPage, loaded: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.recipes.file import read_recipe

    variant = next(row.variant for row in page.model.rows if row.level == "Q4_K_M" and row.variant)
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(loaded.notifications.added):
        page.variant_actions.save_recipe(variant)
    saved = read_recipe(tmp_path / "mine.bitwright-recipe.json")
    assert saved.recipe.level == "Q4_K_M"
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        page.variant_actions.run_again(variant)
    assert asked.args == ["quantize", "rerun", variant.id]


def test_what_verifying_found_is_told_though_the_page_is_gone(
    qtbot: QtBot, loaded: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = LibraryPage(loaded)
    variant = loaded.catalog.variants()[0]
    begun, go_on = threading.Event(), threading.Event()
    real = Catalog.verify

    def slow(catalog: Catalog, *arguments: Any) -> VerifyReport:
        begun.set()
        go_on.wait(10)
        return real(catalog, *arguments)

    monkeypatch.setattr(Catalog, "verify", slow)
    page.variant_actions.files.verify(variant)
    qtbot.waitUntil(begun.is_set)
    shiboken6.delete(page)
    go_on.set()
    qtbot.waitUntil(
        lambda: any("intact" in n.message or "damaged" in n.message for n in loaded.notifications.items())
    )


def test_a_library_that_cannot_be_opened_ends_the_look_for_room_with_words(
    qtbot: QtBot, page: LibraryPage, loaded: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> NoReturn:
        raise LibraryError("The library is locked.", "Wait.")

    monkeypatch.setattr("desktop.dialogs.free_space.survey", broken)
    qtbot.mouseClick(page.free_button, LEFT)
    qtbot.waitUntil(lambda: any("locked" in n.message for n in loaded.notifications.items()))
    qtbot.waitUntil(lambda: page.findChild(FreeSpaceDialog) is None)
