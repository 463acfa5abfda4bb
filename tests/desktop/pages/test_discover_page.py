"""The Discover page: a repository's name, a search against the stand-in hub, local paths, drops."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from core.hub.search import SearchQuery
from core.jobs.protocol import JobKind
from core.types import Fit
from desktop.main_window import MainWindow
from desktop.pages.discover import SMALL_REPO, DiscoverPage
from desktop.services.bundle import Services
from desktop.services.hub_search import repo_id_of
from tests.fakes.hub import FakeHub, serving
from tests.fakes.hub_models import demo_hub
from tests.fakes.machines import machine

LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    with serving(tmp_path / "hub") as made:
        demo_hub(made)
        monkeypatch.setenv("HF_ENDPOINT", made.endpoint)
        yield made


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> DiscoverPage:
    services.hardware._profile = machine(total=16, free=12)
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


def test_a_search_lists_what_the_hub_has_and_a_row_leads_to_its_page_with_enter(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked, hub: FakeHub
) -> None:
    _type(qtbot, page, "sparrow-1.7b", 4)
    page.hub.table.setFocus()
    page.hub.table.select_key("acme/Sparrow-1.7B-Instruct")
    qtbot.keyClick(page.hub.table, Qt.Key.Key_Return)
    assert page.model_view.repo_id == "acme/Sparrow-1.7B-Instruct"
    assert submitted == []
    _settle(qtbot, page)


def test_enter_on_a_repository_shows_its_page_and_downloads_nothing(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked, hub: FakeHub
) -> None:
    qtbot.keyClicks(page.hub.field, "acme/Falcon-Heavy-8B")
    qtbot.keyClick(page.hub.field, Qt.Key.Key_Return)
    assert page.model_view.repo_id == "acme/Falcon-Heavy-8B"
    assert submitted == []
    _settle(qtbot, page)


def test_results_say_whether_they_fit_and_why(qtbot: QtBot, page: DiscoverPage, hub: FakeHub) -> None:
    _type(qtbot, page, "o", 7)
    _settle(qtbot, page)
    rows = {row.model.repo_id: row for row in page.hub.model.rows}
    small, giant = rows["acme/Sparrow-1.7B-Instruct"], rows["giant/Condor-405B"]
    assert small.verdict is not None
    assert small.verdict.fit is Fit.RAM
    assert giant.verdict is not None
    assert giant.verdict.fit is Fit.NO
    mystery = rows["odd/sparrow-mystery"]
    assert (mystery.verdict, mystery.looking) == (None, False)  # its files were looked at, and are none
    assert any("odd/sparrow-mystery" in request.path for request in hub.requests)
    column = [c.key for c in page.hub.model.columns].index("fit")
    tip = page.hub.model.index_of("giant/Condor-405B", column).data(Qt.ItemDataRole.ToolTipRole)
    assert "Does not fit" in tip
    assert "Estimated" in tip


def test_only_what_fits_leaves_out_the_rest_and_says_how_many(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    qtbot.mouseClick(page.hub.fold, LEFT)
    assert page.hub.filters.isVisible()
    page.hub.filters.fits.setChecked(True)
    qtbot.waitUntil(lambda: "do not fit or cannot be judged" in page.hub.status.text(), timeout=20_000)
    _settle(qtbot, page)
    shown = set(_shown(page))
    assert "acme/Sparrow-1.7B-Instruct" in shown
    assert not shown & {"giant/Condor-405B", "odd/sparrow-mystery"}
    assert page.hub.fold.text() == "Filters (1)"


def test_filters_narrow_the_search_and_reset_takes_them_back(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    filters = page.hub.filters
    qtbot.mouseClick(page.hub.fold, LEFT)
    filters.size_range.setCurrentIndex(2)  # 1B to 4B
    filters.files.setCurrentIndex(1)
    qtbot.waitUntil(lambda: _shown(page) == ["acme/Sparrow-1.7B-Instruct"], timeout=20_000)
    filters.size_range.setCurrentIndex(0)
    filters.files.setCurrentIndex(0)
    filters.gate.setCurrentIndex(2)
    qtbot.waitUntil(lambda: _shown(page) == ["acme/Falcon-Heavy-8B"], timeout=20_000)
    filters.gate.setCurrentIndex(0)
    qtbot.keyClicks(filters.author, "quants")
    qtbot.waitUntil(lambda: _shown(page) == ["quants/Sparrow-1.7B-Instruct-GGUF"], timeout=20_000)
    filters.author.clear()
    qtbot.keyClicks(filters.author, "a/b")
    qtbot.waitUntil(filters.problem.isVisible, timeout=20_000)
    qtbot.mouseClick(filters.reset, LEFT)
    assert filters.in_force == 0
    _settle(qtbot, page)


def test_offline_is_said_and_what_is_known_is_shown(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub, services: Services
) -> None:
    _type(qtbot, page, "sparrow", 5)
    _settle(qtbot, page)
    services.settings.update(hub_offline=True)
    asked = len(hub.requests)
    _type(qtbot, page, "-1.7b-instruct-g", 1)
    assert "Offline mode is switched on in the settings" in page.hub.status.text()
    assert "old" in page.hub.status.text()
    assert len(hub.requests) == asked
    page.hub.field.clear()
    qtbot.keyClicks(page.hub.field, "never seen")
    qtbot.waitUntil(lambda: "Nothing that was looked up before matches" in page.hub.status.text())
    _settle(qtbot, page)


def test_more_results_are_a_click_away(qtbot: QtBot, page: DiscoverPage, hub: FakeHub) -> None:
    for number in range(30):
        hub.add_repo(f"many/thing-{number}", {"config.json": b"{}"})
        hub.about[f"many/thing-{number}"] = {"gated": "auto", "tags": []}
    _type(qtbot, page, "thing", 25)
    assert page.hub.more_button.isVisible()
    qtbot.mouseClick(page.hub.more_button, LEFT)
    qtbot.waitUntil(lambda: page.hub.model.total == 30, timeout=20_000)
    assert not page.hub.more_button.isVisible()
    _settle(qtbot, page)


def test_nothing_found_and_a_hub_in_trouble_are_told_apart(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    qtbot.keyClicks(page.hub.field, "no such thing")
    qtbot.waitUntil(lambda: "No model on the Hub matches" in page.hub.status.text(), timeout=20_000)
    assert not page.hub.again.isVisible()
    hub.fail("status", "/api/models", status=429)
    page.hub.field.clear()
    qtbot.keyClicks(page.hub.field, "another")
    qtbot.waitUntil(lambda: "too many requests" in page.hub.status.text(), timeout=20_000)
    assert page.hub.again.isVisible()
    _settle(qtbot, page)


def _type(qtbot: QtBot, page: DiscoverPage, words: str, results: int) -> None:
    """Type and wait for so many results. One letter alone asks only with Enter."""
    page.hub.field.setFocus()
    qtbot.keyClicks(page.hub.field, words)
    if len(words) < 3:
        qtbot.keyClick(page.hub.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.hub.model.rows) == results, timeout=20_000)


def _shown(page: DiscoverPage) -> list[str]:
    return [row.model.repo_id for row in page.hub.model.rows]


def _settle(qtbot: QtBot, page: DiscoverPage) -> None:
    """Until nothing is asked any more."""
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)


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


def test_with_only_what_fits_more_pages_are_asked_for_until_there_are_enough(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    for number in range(60):
        size = 900 if number < 40 else 1
        repo = f"many/thing-{number}-{size}B"
        hub.add_repo(repo, {"config.json": b"{}"})
        hub.about[repo] = {"tags": ["safetensors"], "downloads": 1000 - number}
    page.hub.filters.fits.setChecked(True)
    _type(qtbot, page, "thing", 10)  # none of the first 25, ten of the next
    _settle(qtbot, page)
    assert {row.model.n_params for row in page.hub.model.rows} == {10**9}


def test_the_page_is_built_in_turns_and_whatever_is_asked_for_first(qtbot: QtBot, services: Services) -> None:
    page = DiscoverPage(services)
    qtbot.addWidget(page)
    assert (page._local, page._here, page._model_view) == (None, None, None)
    assert page.model.total == 0  # asked for before its turn
    page.show()
    qtbot.waitUntil(lambda: page._local is not None and page._model_view is not None)
    order = [page._column.itemAt(place).widget() for place in range(page._column.count())]
    assert order == [page.small, page.hub, page.local, page.here]
    assert not page.model_view.isVisible()


def test_while_nothing_is_typed_a_few_searches_are_offered(qtbot: QtBot, page: DiscoverPage) -> None:
    hub = page.hub
    assert hub.ideas.isVisible()
    asked: list[SearchQuery] = []
    hub._search.ask = lambda query, *_rest: asked.append(query)  # type: ignore[method-assign]
    for made in hub.ideas.buttons:
        made.click()
    assert [query.text for query in asked] == ["", "", "coder", ""]
    assert asked[1].max_params == 10**9
    assert asked[3].sort == "trending"
    assert not hub.ideas.isVisible()
    assert hub.skeleton.isVisible()
    hub.filters.clear()
    hub.field.clear()
    hub._clear()
    assert hub.ideas.isVisible()
    assert not hub.skeleton.isVisible()


def test_a_size_of_my_computer_is_searched_for(qtbot: QtBot, page: DiscoverPage) -> None:
    asked: list[SearchQuery] = []
    page.hub._search.ask = lambda query, *_rest: asked.append(query)  # type: ignore[method-assign]
    page.open_item("size", "8B")
    assert (asked[-1].min_params, asked[-1].max_params) == (4 * 10**9, 10 * 10**9)
    assert page.hub.filters.isVisible()
    page.open_item("size", "123B")
    assert (asked[-1].min_params, asked[-1].max_params) == (40 * 10**9, None)


def test_keys_find_and_lead_back(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.show_page("discover")
    page = main_window.page("discover")
    assert isinstance(page, DiscoverPage)
    page.open_item("model", "org/nowhere")
    qtbot.waitUntil(lambda: page.model_view.error is not None, timeout=20_000)
    with qtbot.waitActive(main_window):
        main_window.activateWindow()
    page.model_view.back.setFocus()
    qtbot.keyClick(page.model_view.back, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.home.isVisible()
    page.hub.fold.setFocus()
    qtbot.keyClick(page.hub.fold, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert main_window.focusWidget() is page.hub.field


def test_what_is_looked_at_comes_along_into_another_language(
    qtbot: QtBot, page: DiscoverPage, services: Services
) -> None:
    page.hub.field.setText("ab")
    page.open_item("model", "org/nowhere")
    other = DiscoverPage(services)
    qtbot.addWidget(other)
    other.restore_page_state(page.page_state())
    assert other.hub.field.text() == "ab"
    assert other.model_view.repo_id == "org/nowhere"
