"""Exporting and sharing from the Library page: the dialogs say what will happen, real workers do it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.jobs.context import JobContext
from core.jobs.protocol import JobKind, JobSpec, JobState
from core.library.catalog import Catalog
from core.library.importing import run_import
from core.library.records import VariantRecord
from core.paths import Paths
from core.stores.found import Place, StoreKind
from core.stores.request import import_params
from core.stores.scan import scan
from desktop.commands import window_commands
from desktop.dialogs.confirm import ConfirmDialog
from desktop.dialogs.duplicates import DuplicatesDialog
from desktop.dialogs.export import ExportDialog
from desktop.models.library import library_rows
from desktop.models.rows import TAIL_ROLE
from desktop.models.variant_facts import lineage_pairs
from desktop.pages.library import LibraryPage
from desktop.pages.library_menu import variant_menu
from desktop.services.bundle import Services
from tests.core.stores.conftest import add_gguf
from tests.fakes import ollama as ollama_api
from tests.fakes.chat_templates import TEMPLATES
from tests.fakes.hub import TOKEN
from tests.fakes.ollama import FakeOllama
from tests.fakes.records import source_record
from tests.fakes.stores import OllamaStore, model_gguf, snapshot_of

VARIANT = "Variant tiny-q4 Q4_0"
LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]


@pytest.fixture(autouse=True)
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder without other programs."""
    folder = tmp_path / "user"
    folder.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    for name in ("XDG_CACHE_HOME", "OLLAMA_MODELS", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OLLAMA_HOST", "127.0.0.1:9")
    return folder


@pytest.fixture
def ollama(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeOllama]:
    with ollama_api.serving() as fake:
        monkeypatch.setenv("OLLAMA_HOST", fake.host)
        yield fake


@pytest.fixture
def variant(paths: Paths) -> VariantRecord:
    return add_gguf(paths, "tiny-q4", model_gguf(template=TEMPLATES["chatml"], padding=1 << 20))


@pytest.fixture
def page(qtbot: QtBot, variant: VariantRecord, services: Services) -> LibraryPage:
    services.start()
    qtbot.waitUntil(lambda: services.catalog.is_loaded, timeout=20_000)
    made = LibraryPage(services)
    qtbot.addWidget(made)
    made.resize(1200, 720)
    made.show()
    made.open_item("variant", variant.id)
    qtbot.waitUntil(made.panel.isVisible)
    return made


def opened(qtbot: QtBot, kind: type[Any]) -> Any:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def export_dialog(qtbot: QtBot, page: LibraryPage) -> ExportDialog:
    qtbot.mouseClick(page.panel.export_button, LEFT)
    dialog: ExportDialog = opened(qtbot, ExportDialog)
    return dialog


def settled(qtbot: QtBot, dialog: ExportDialog, words: str) -> None:
    qtbot.waitUntil(lambda: words in dialog.outcome_words(), timeout=20_000)


def finished(qtbot: QtBot, services: Services) -> dict[str, Any]:
    qtbot.waitUntil(
        lambda: any(r.state is JobState.FINISHED for r in services.jobs.records()), timeout=60_000
    )
    return dict(next(r for r in services.jobs.records() if r.state is JobState.FINISHED).result)


def test_a_variant_goes_to_a_running_ollama(
    qtbot: QtBot, page: LibraryPage, services: Services, ollama: FakeOllama
) -> None:
    dialog = export_dialog(qtbot, page)
    assert not dialog.export_button.isEnabled()
    dialog.ollama_name.clear()
    qtbot.keyClicks(dialog.ollama_name, "mine")
    qtbot.keyClicks(dialog.system, "Be kind.")
    dialog.context.setValue(1024)
    settled(qtbot, dialog, "It becomes the model mine in Ollama.")
    assert "keeps a copy of its own: 1 MB" in dialog.outcome_words()
    qtbot.mouseClick(dialog.export_button, LEFT)
    assert finished(qtbot, services)["how"] == "api"
    told = services.notifications.items()[-1]
    assert (told.message, told.hint) == (f"Done: Export {VARIANT}", "mine\nollama run mine")
    assert "ChatML" in told.details
    assert ollama.models["mine"]["system"] == "Be kind."
    assert ollama.models["mine"]["parameters"]["num_ctx"] == 1024


def test_without_ollama_a_modelfile_is_announced(qtbot: QtBot, page: LibraryPage, submitted: Asked) -> None:
    dialog = export_dialog(qtbot, page)
    settled(qtbot, dialog, "A Modelfile is written")
    assert "does not answer" in dialog.outcome_words()
    dialog.modelfile.setChecked(True)
    settled(qtbot, dialog, "Ollama copies the weights")
    qtbot.waitUntil(dialog.export_button.isEnabled)
    qtbot.mouseClick(dialog.export_button, LEFT)
    ((kind, params),) = submitted
    assert kind is JobKind.EXPORT
    assert params["out"].endswith("exports/tiny-model-q4_0")


def test_a_missing_lm_studio_is_said_and_nothing_can_be_pressed(qtbot: QtBot, page: LibraryPage) -> None:
    dialog = export_dialog(qtbot, page)
    dialog.target.set_current("lmstudio")
    settled(qtbot, dialog, "LM Studio was not found")
    assert not dialog.export_button.isEnabled()
    qtbot.mouseClick(dialog.cancel_button, LEFT)


def test_a_folder_gets_a_hard_link(
    qtbot: QtBot, page: LibraryPage, services: Services, variant: VariantRecord, tmp_path: Path
) -> None:
    dialog = export_dialog(qtbot, page)
    qtbot.mouseClick(dialog.target.button("folder"), LEFT)
    settled(qtbot, dialog, "Name the folder to write into.")
    qtbot.keyClicks(dialog.folder, str(tmp_path / "out"))
    settled(qtbot, dialog, "no disk space is used")
    qtbot.mouseClick(dialog.export_button, LEFT)
    finished(qtbot, services)
    assert (tmp_path / "out" / "Tiny-Model-Q4_0.gguf").samefile(variant.path)


def test_the_hub_needs_a_login_and_a_repository(
    qtbot: QtBot, page: LibraryPage, submitted: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = export_dialog(qtbot, page)
    dialog.target.set_current("hub")
    settled(qtbot, dialog, "Name one as owner/name.")
    qtbot.keyClicks(dialog.repo, "me/Tiny")
    settled(qtbot, dialog, "needs a login")
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    dialog.private.setChecked(False)
    settled(qtbot, dialog, "everybody can see")
    assert "license is not known" in dialog.outcome_words()
    qtbot.mouseClick(dialog.export_button, LEFT)
    assert submitted == [
        (JobKind.EXPORT, {"variant": "tiny-q4", "to": "hub", "repo": "me/Tiny", "private": False})
    ]


def test_duplicates_show_what_sharing_saves_and_do_it(
    qtbot: QtBot, page: LibraryPage, variant: VariantRecord, user: Path
) -> None:
    store = OllamaStore(user / ".ollama" / "models")
    store.add("same", Path(variant.path).read_bytes())
    before = snapshot_of(store.root)
    qtbot.mouseClick(page.duplicates_button, LEFT)
    dialog: DuplicatesDialog = opened(qtbot, DuplicatesDialog)
    qtbot.waitUntil(dialog.share_button.isVisible, timeout=60_000)
    assert dialog.summary.text().startswith("1 file is here more than once. Sharing saves 1 MB")
    assert dialog.share_button.text() == "Share, saves 1 MB"
    qtbot.mouseClick(dialog.share_button, LEFT)
    qtbot.waitUntil(lambda: dialog.summary.text() == "Saved 1 MB.", timeout=60_000)
    assert Path(variant.path).samefile(store.weights(Path(variant.path).read_bytes()))
    assert snapshot_of(store.root) == before
    dialog.close()


def test_no_duplicates_is_said(qtbot: QtBot, page: LibraryPage) -> None:
    page.variant_actions.duplicates()
    dialog: DuplicatesDialog = opened(qtbot, DuplicatesDialog)
    qtbot.waitUntil(lambda: dialog.summary.text() == "No content is here twice.", timeout=60_000)
    assert dialog.share_button.isHidden()
    dialog.close()


# -- imported variants --------------------------------------------------------------------------------


@pytest.fixture
def imported(qtbot: QtBot, page: LibraryPage, services: Services, tmp_path: Path) -> VariantRecord:
    store = OllamaStore(tmp_path / "ollama")
    store.add("llama3.2:1b", model_gguf(base="org/base"), system="Hi.", parameters={"stop": ["a", "b"]})
    (model,) = scan(services.paths, [Place(StoreKind.OLLAMA, store.root)]).models
    spec = JobSpec("j", JobKind.IMPORT, "", import_params(model), str(services.paths.home))
    variant_id = run_import(JobContext.collecting(services.paths.jobs / "j", spec))["variant_id"]
    services.catalog.refresh()
    qtbot.waitUntil(lambda: services.catalog.variant(variant_id) is not None)
    page.open_item("variant", variant_id)
    qtbot.waitUntil(lambda: page.panel.variant is not None and page.panel.variant.id == variant_id)
    found = services.catalog.variant(variant_id)
    assert found is not None
    return found


def test_an_imported_variant_is_shown_as_such(page: LibraryPage, imported: VariantRecord) -> None:
    pairs = dict(lineage_pairs(imported, None))
    assert (pairs["Imported from"], pairs["Called there"], pairs["Made from"]) == (
        "Ollama",
        "llama3.2:1b",
        "org/base",
    )
    assert "not known" in pairs["Recipe"]
    assert pairs["Parameters"] == "stop a b"
    assert not page.panel.evaluate_button.isEnabled()
    assert page.panel.evaluate_button.toolTip().startswith("Get org/base, or choose its original")
    heads = [row for row in library_rows((), [imported]) if row.is_model]
    assert [head.level for head in heads] == ["Original not here"]
    index = page.model.index_of(f"variant:{imported.id}")
    assert page.model.data(index, TAIL_ROLE) == "imported"


def test_its_original_is_chosen_in_the_menu(
    qtbot: QtBot, page: LibraryPage, imported: VariantRecord, services: Services, tmp_path: Path
) -> None:
    def choices() -> list[QAction]:
        menu = variant_menu(services, page.variant_actions, imported, (), page)
        (entry,) = [a for a in menu.actions() if a.text() == "Its original"]
        inner = entry.menu()
        assert isinstance(inner, QMenu)
        return inner.actions()

    assert [(a.text(), a.isEnabled()) for a in choices()] == [("No model here has its shape", False)]
    with Catalog(services.paths) as catalog:
        facts = replace(imported.facts, quantized=False)
        catalog.add_source(source_record(tmp_path, id="original", name="The original", facts=facts))
    services.catalog.refresh()
    qtbot.waitUntil(lambda: services.catalog.source("original") is not None)
    (choice,) = choices()
    choice.trigger()
    qtbot.waitUntil(
        lambda: (found := services.catalog.variant(imported.id)) is not None and found.source_id == "original"
    )


def test_removing_an_imported_variant_says_that_its_files_stay(
    qtbot: QtBot, page: LibraryPage, imported: VariantRecord, services: Services
) -> None:
    assert "its files stay" in page.panel.delete_button.toolTip()
    qtbot.mouseClick(page.panel.delete_button, LEFT)
    dialog: ConfirmDialog = opened(qtbot, ConfirmDialog)
    assert "stay where they are" in dialog.explanation.text()
    assert dialog.action_button.text() == "Remove from the library"
    qtbot.mouseClick(dialog.action_button, LEFT)
    qtbot.waitUntil(lambda: services.catalog.variant(imported.id) is None)
    assert Path(imported.path).is_file()


def test_the_palette_leads_to_all_of_it(
    qtbot: QtBot, page: LibraryPage, variant: VariantRecord, services: Services
) -> None:
    found = window_commands(
        services, show_notifications=lambda: None, show_help=lambda _part: None, close=lambda: None
    )
    commands = {command.title: command.run for command in found}
    asked: list[tuple[str, str, str]] = []
    services.navigation.requested.connect(lambda *words: asked.append(words))
    for name in (f"Export {VARIANT}", "Show duplicates", "Find models that are here"):
        commands[name]()
    assert asked == [
        ("library", "export", variant.id),
        ("library", "duplicates", "all"),
        ("discover", "stores", "all"),
    ]
    page.open_item("export", variant.id)
    dialog: ExportDialog = opened(qtbot, ExportDialog)
    dialog.reject()
    page.open_item("duplicates", "all")
    opened(qtbot, DuplicatesDialog).close()
