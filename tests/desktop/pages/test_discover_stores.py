"""Models of other programs on the Discover page: found by a click, added where they lie by real workers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from core.library.catalog import Catalog
from desktop.pages.discover import DiscoverPage
from desktop.services.bundle import Services
from tests.fakes.stores import OllamaStore, model_gguf, snapshot_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ollama(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OllamaStore:
    user = tmp_path / "user"
    user.mkdir()
    monkeypatch.setenv("HOME", str(user))
    monkeypatch.setenv("USERPROFILE", str(user))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("OLLAMA_MODELS", str(tmp_path / "ollama"))
    return OllamaStore(tmp_path / "ollama")


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> DiscoverPage:
    services.start()
    made = DiscoverPage(services)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def find(qtbot: QtBot, page: DiscoverPage) -> None:
    qtbot.mouseClick(page.local.stores.find_button, LEFT)
    qtbot.waitUntil(page.local.stores.find_button.isEnabled, timeout=20_000)


def test_a_click_lists_what_is_here_and_why_something_was_passed_over(
    qtbot: QtBot, page: DiscoverPage, ollama: OllamaStore
) -> None:
    ollama.add("llama3.2:1b", model_gguf())
    ollama.add("broken", b"none")
    find(qtbot, page)
    stores = page.local.stores
    (row,) = stores.model.rows
    assert [column.text(row) for column in stores.model.columns][:3] == ["llama3.2:1b", "Ollama", "Q4_0"]
    assert stores.status.text().startswith("1 model.")
    assert stores.fold.text() == "1 was passed over: show why"
    qtbot.mouseClick(stores.fold, LEFT)
    assert stores.problems.isVisible()
    assert "broken:latest" in stores.problems.text()
    qtbot.mouseClick(stores.fold, LEFT)
    assert stores.problems.isHidden()


def test_nothing_to_find_is_said(qtbot: QtBot, page: DiscoverPage, ollama: OllamaStore) -> None:
    find(qtbot, page)
    assert page.local.stores.status.text() == "No models were found (Ollama)."
    assert page.local.stores.table.isHidden()


def test_adding_one_by_its_row_makes_it_a_variant_and_touches_nothing(
    qtbot: QtBot, page: DiscoverPage, ollama: OllamaStore, services: Services
) -> None:
    ollama.add("a", model_gguf())
    ollama.add("b", model_gguf(seed=1))
    before = snapshot_of(ollama.root)
    find(qtbot, page)
    stores = page.local.stores
    rect = stores.table.visualRect(stores.model.index(0, 0))
    qtbot.mouseMove(stores.table.viewport(), QPoint(rect.x() + 30, rect.y() + 3))
    qtbot.mouseMove(stores.table.viewport(), rect.center())
    qtbot.waitUntil(stores.add_tool.isVisible)
    qtbot.mouseClick(stores.add_tool, LEFT)
    assert stores.model.rows[0].adding
    qtbot.waitUntil(lambda: stores.model.rows[0].found.library_id is not None, timeout=60_000)
    assert page.jobs.lines() == ()
    with Catalog(services.paths) as catalog:
        (variant,) = catalog.variants()
    assert variant.name == "a:latest"
    assert snapshot_of(ollama.root) == before
    with qtbot.waitSignal(services.navigation.requested) as gone:
        stores.table.row_opened.emit(stores.model.rows[0])
    assert gone.args == ["library", "variant", variant.id]


def test_add_all_adds_the_rest_and_a_failure_stays_to_be_read(
    qtbot: QtBot, page: DiscoverPage, ollama: OllamaStore
) -> None:
    ollama.add("a", model_gguf())
    damaged = model_gguf(seed=1)
    ollama.add("b", damaged)
    content = bytearray(damaged)
    content[-1] ^= 1
    ollama.weights(damaged).write_bytes(content)
    find(qtbot, page)
    stores = page.local.stores
    assert stores.add_all_button.text() == "Add all 2"
    qtbot.mouseClick(stores.add_all_button, LEFT)
    qtbot.waitUntil(lambda: not any(row.adding for row in stores.model.rows), timeout=60_000)
    first, second = stores.model.rows
    assert first.found.library_id is not None
    assert "not what its store says" in second.error
    assert second.can_add
    assert stores.add_all_button.isHidden()


def test_all_that_was_added_is_told_once(qtbot: QtBot, page: DiscoverPage, ollama: OllamaStore) -> None:
    for number in range(3):
        ollama.add(f"m{number}", model_gguf(seed=number))
    find(qtbot, page)
    told: list[str] = []
    page._services.notifications.added.connect(lambda note: told.append(note.message))
    stores = page.local.stores
    qtbot.mouseClick(stores.add_all_button, LEFT)
    qtbot.waitUntil(lambda: not any(row.adding for row in stores.model.rows), timeout=60_000)
    assert told == ["3 models are in the library now."]


def test_a_folder_of_the_users_is_looked_through(qtbot: QtBot, page: DiscoverPage, tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "deep"
    folder.mkdir(parents=True)
    (folder / "m.gguf").write_bytes(model_gguf())
    page.local.stores.look_in(tmp_path / "mine")
    qtbot.waitUntil(lambda: len(page.local.stores.model.rows) == 1, timeout=20_000)
    assert page.local.stores.model.rows[0].found.name == "deep/m.gguf"
