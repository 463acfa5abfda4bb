"""The Discover page: a repository's name, a search against the stand-in hub, local paths, drops."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from desktop.pages.discover import SMALL_REPO, DiscoverPage
from desktop.services.bundle import Services
from desktop.services.hub_search import repo_id_of
from tests.fakes.hub import serving

LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> DiscoverPage:
    made = DiscoverPage(services)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "repo"),
    [
        ("Qwen/Qwen2.5-0.5B", "Qwen/Qwen2.5-0.5B"),
        (" https://huggingface.co/org/name/tree/main ", "org/name"),
        ("hf.co/org/name", "org/name"),
        ("just words", None),
        ("a/b/c", None),
        ("../etc", None),
    ],
)
def test_a_repository_is_recognised_as_a_name_or_an_address(typed: str, repo: str | None) -> None:
    assert repo_id_of(typed) == repo


def test_get_is_off_with_a_reason_until_a_repository_is_named(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked
) -> None:
    assert not page.hub.get_button.isEnabled()
    assert "organisation/name" in page.hub.get_button.toolTip()
    qtbot.keyClicks(page.hub.field, "org/name")
    qtbot.mouseClick(page.hub.get_button, LEFT)
    qtbot.waitUntil(lambda: bool(submitted), timeout=30_000)  # no hub answers: the job will tell
    assert submitted == [(JobKind.DOWNLOAD, {"repo": "org/name", "revision": None, "include": []})]


def test_without_a_connection_the_search_says_so_and_what_still_works(
    qtbot: QtBot, page: DiscoverPage
) -> None:
    qtbot.keyClicks(page.hub.field, "smollm")
    qtbot.waitUntil(lambda: "cannot be reached" in page.hub.status.text(), timeout=30_000)
    assert "on this computer still work" in page.hub.status.text()
    assert page.hub.again.isVisible()


def test_a_search_lists_what_the_hub_has_and_a_row_is_got_with_enter(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(tmp_path / "hub") as hub:
        hub.add_repo("acme/tiny-llama", {"config.json": b"{}", "model.safetensors": b"12345678"})
        hub.add_repo("acme/other", {"config.json": b"{}"})
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        qtbot.keyClicks(page.hub.field, "tiny")
        qtbot.waitUntil(lambda: len(page.hub.model.rows) == 1, timeout=30_000)
        page.hub.table.setFocus()
        page.hub.table.selectRow(0)
        qtbot.keyClick(page.hub.table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(submitted), timeout=30_000)
    assert submitted[0][1]["repo"] == "acme/tiny-llama"


def test_a_path_without_a_model_is_explained_and_not_submitted(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked, tmp_path: Path
) -> None:
    for path, words in (
        (tmp_path / "absent.gguf", "nothing at this path"),
        (tmp_path, "no config.json"),
        (Path(__file__), "not a GGUF file"),
    ):
        page.local.field.clear()
        qtbot.keyClicks(page.local.field, str(path))
        qtbot.mouseClick(page.local.open_button, LEFT)
        assert words in page.local.problem.text()
        assert page.local.problem.isVisible()
    assert submitted == []


def test_a_gguf_file_is_opened_by_its_path(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked, tmp_path: Path
) -> None:
    file = tmp_path / "model.gguf"
    file.touch()
    qtbot.keyClicks(page.local.field, str(file))
    qtbot.keyClick(page.local.field, Qt.Key.Key_Return)
    assert submitted[0][0] is JobKind.IMPORT
    assert submitted[0][1]["path"] == str(file)


def test_a_file_can_be_dropped_onto_the_page(page: DiscoverPage, submitted: Asked, tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, LEFT, none)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, LEFT, none))
    assert submitted[0][1]["path"] == str(file)


def test_the_small_model_is_one_click_away(qtbot: QtBot, page: DiscoverPage, submitted: Asked) -> None:
    qtbot.mouseClick(page.small_button, LEFT)
    kind, params = submitted[0]
    assert kind is JobKind.DOWNLOAD
    assert (params["repo"], params["fallback"]) == (SMALL_REPO, "pypi")


def test_the_models_here_lead_to_quantize(qtbot: QtBot, loaded: Services) -> None:
    page = DiscoverPage(loaded)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    assert page.model.total == 4
    assert not page.small.isVisible()
    spot = page.table.visualRect(page.model.index(1, 0)).center()
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        qtbot.mouseClick(page.table.viewport(), LEFT, pos=spot)
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == ["quantize", "source", page.model.rows[1].id]
