"""A model's page within Discover: what it tells, what its buttons do, what cannot happen through its card."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.hub.card import safe_markdown
from core.jobs.protocol import JobKind
from core.types import Fit
from desktop.dialogs.confirm import ConfirmDialog
from desktop.models.hub_page import FileRow
from desktop.pages.discover import DiscoverPage
from desktop.pages.discover_card import ModelCardCard
from desktop.pages.quantize import QuantizePage
from desktop.services.bundle import Services
from tests.fakes.hub import FakeHub, serving
from tests.fakes.hub_models import demo_hub
from tests.fakes.machines import machine

LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]
SMALL, GGUF, GATED = (
    "acme/Sparrow-1.7B-Instruct",
    "quants/Sparrow-1.7B-Instruct-GGUF",
    "acme/Falcon-Heavy-8B",
)


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    with serving(tmp_path / "hub") as made:
        demo_hub(made)
        monkeypatch.setenv("HF_ENDPOINT", made.endpoint)
        yield made


@pytest.fixture
def page(qtbot: QtBot, services: Services, hub: FakeHub) -> DiscoverPage:
    services.hardware._profile = machine(total=16, free=12)
    made = DiscoverPage(services)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def _open(qtbot: QtBot, page: DiscoverPage, repo: str) -> None:
    """Open a page by its address and wait until it is judged, or cannot be."""
    page.open_item("model", repo)
    view = page.model_view
    qtbot.waitUntil(lambda: view.headline.text() not in {"", "Looking at its files…"}, timeout=20_000)
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)


def _agree(qtbot: QtBot, page: DiscoverPage, submitted: Asked) -> dict[str, Any]:
    """Say yes to the plan of a large download; returns the job's params."""
    before = len(submitted)
    planner = page.planner
    qtbot.waitUntil(lambda: hasattr(planner.dialog, "download"), timeout=20_000)
    assert planner.dialog is not None
    qtbot.mouseClick(planner.dialog.download, LEFT)
    qtbot.waitUntil(lambda: len(submitted) == before + 1, timeout=20_000)
    return submitted[-1][1]


def test_a_click_on_a_result_opens_its_page_with_facts_advice_variants_and_card(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    qtbot.keyClicks(page.hub.field, "sparrow-1.7b")
    qtbot.waitUntil(lambda: page.hub.model.total == 4, timeout=20_000)
    spot = page.hub.table.visualRect(page.hub.model.index_of(SMALL)).center()
    qtbot.mouseClick(page.hub.table.viewport(), LEFT, pos=spot)
    view = page.model_view
    assert view.isVisible()
    assert not page.home.isVisible()
    qtbot.waitUntil(lambda: view.headline.text().startswith("For this computer"), timeout=20_000)
    qtbot.waitUntil(lambda: view.card_card.isVisible() and view.variants_card.isVisible(), timeout=20_000)
    facts = view.grid.values()
    assert facts["Parameters"] == "1.7B"
    assert facts["Architecture"] == "llama, 28 layers"
    assert facts["Licence"] == "apache-2.0"
    assert "tokens/s" in view.figures.text()
    assert "were fetched" in view.reasons.text()
    assert {r.variant.model.repo_id: r.variant.kind for r in view.variants_model.rows} == {
        GGUF: "GGUF",
        "other/Sparrow-1.7B-Instruct-AWQ": "AWQ",
        "other/Sparrow-1.7B-Instruct-mlx-4bit": "MLX",
    }
    assert {row.path for row in view.files_model.rows} == {"README.md", "config.json", "model.safetensors"}
    assert not view.gate.isVisible()
    assert hub.bytes_sent < 500_000  # of a model of 3.4 GB
    qtbot.mouseClick(view.back, LEFT)
    assert page.home.isVisible()
    assert not view.isVisible()
    assert page.hub.model.total == 4


def test_get_and_quantize_asks_for_the_download_and_what_follows_it(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked
) -> None:
    _open(qtbot, page, SMALL)
    view = page.model_view
    level = view.quantize_button.text().removeprefix("Get and quantize as ")
    qtbot.mouseClick(view.quantize_button, LEFT)
    params = _agree(qtbot, page, submitted)
    assert (
        params.items() >= {"repo": SMALL, "include": [], "then": {"level": level, "evaluate": True}}.items()
    )
    assert submitted[0][0] is JobKind.DOWNLOAD


def test_another_level_can_be_chosen_from_the_menu_and_in_the_plan(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked
) -> None:
    _open(qtbot, page, SMALL)
    buttons = page.model_view.buttons
    words = buttons.level_words()
    assert words[0].startswith(buttons.quantize.text())
    assert words[0].endswith("recommended")
    assert all("GB" in line or "MB" in line for line in words)
    qtbot.mouseClick(buttons.others, LEFT)
    assert buttons.menu is not None
    assert [action.text() for action in buttons.menu.actions()] == words
    action = buttons.menu.actions()[1]
    assert action.toolTip()
    action.trigger()
    buttons.menu.close()
    level = words[1].removeprefix("Get and quantize as ").partition(" ")[0]
    qtbot.waitUntil(lambda: page.planner.dialog is not None, timeout=10_000)
    qtbot.waitUntil(lambda: bool(submitted) or page.planner.dialog.isVisible(), timeout=20_000)
    dialog = page.planner.dialog
    if not submitted:
        qtbot.waitUntil(lambda: hasattr(dialog, "level"), timeout=20_000)
        assert dialog.level.currentData() == level
        qtbot.mouseClick(dialog.download, LEFT)
    assert submitted[0][1]["then"]["level"] == level


def test_quantize_opens_with_the_level_that_was_asked_for(qtbot: QtBot, loaded: Services) -> None:
    page = QuantizePage(loaded)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    source = loaded.catalog.sources()[1]
    page.open_item("level", f"{source.id} Q5_K_S")
    chosen = page.chooser
    qtbot.waitUntil(lambda: chosen.level is not None and chosen.level.level == "Q5_K_S", timeout=10_000)
    assert page.source.currentData() == source.id


def test_a_repository_of_levels_shows_which_fit_and_gets_just_one(
    qtbot: QtBot, page: DiscoverPage, submitted: Asked
) -> None:
    _open(qtbot, page, GGUF)
    view = page.model_view
    rows = {row.level: row for row in view.files_model.rows if row.level}
    assert set(rows) == {"Q4_K_M", "Q6_K", "Q8_0"}
    assert rows["Q8_0"].verdict is not None
    assert rows["Q8_0"].verdict.fit is Fit.RAM
    assert "which is there ready-made" in view.headline.text()
    assert not view.quantize_button.isVisible()
    qtbot.mouseClick(view.get_button, LEFT)
    name = view.get_button.text().removeprefix("Get ")
    assert _agree(qtbot, page, submitted)["include"] == [f"Sparrow-1.7B-Instruct-{name}.gguf"]
    view.files.setFocus()
    view.files.select_key("Sparrow-1.7B-Instruct-Q6_K.gguf")
    qtbot.keyClick(view.files, Qt.Key.Key_Return)
    assert _agree(qtbot, page, submitted)["include"] == ["Sparrow-1.7B-Instruct-Q6_K.gguf"]
    view.files.select_key("README.md")
    qtbot.keyClick(view.files, Qt.Key.Key_Return)
    assert len(submitted) == 2
    assert isinstance(view.files_model.rows[0], FileRow)


def test_a_gate_says_what_to_do_and_opens_the_page_in_the_browser(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    _open(qtbot, page, GATED)
    view = page.model_view
    assert view.gate.isVisible()
    assert "owner decides" in view.gate_words.text()
    qtbot.mouseClick(view.gate_button, LEFT)
    assert opened == [f"{hub.endpoint}/{GATED}"]


def test_behind_a_gate_the_size_alone_is_judged_and_that_is_said(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    hub.fail("status", f"/{GATED}/resolve/", status=401, headers={"X-Error-Code": "GatedRepo"}, times=99)
    _open(qtbot, page, GATED)
    view = page.model_view
    qtbot.waitUntil(lambda: view.headline.text().startswith("For this computer"), timeout=20_000)
    assert "Estimated by its number of parameters alone" in view.reasons.text()
    assert "gated" in view.reasons.text()
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)


def test_variants_lead_to_their_page_and_back_leads_back(qtbot: QtBot, page: DiscoverPage) -> None:
    _open(qtbot, page, SMALL)
    view = page.model_view
    qtbot.waitUntil(lambda: view.variants_model.total == 3, timeout=20_000)
    view._on_variant(view.variants_model.rows[0])
    assert view.repo_id == GGUF
    qtbot.waitUntil(lambda: "there ready-made" in view.headline.text(), timeout=20_000)
    assert view.grid.values()["Made from"] == SMALL
    qtbot.mouseClick(view.back, LEFT)
    assert view.repo_id == SMALL
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)


def test_a_card_loads_nothing_and_asks_before_it_opens_an_address(
    qtbot: QtBot, page: DiscoverPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    _open(qtbot, page, SMALL)
    view = page.model_view.card_card.view
    qtbot.waitUntil(lambda: "made-up" in view.toPlainText(), timeout=20_000)
    shown = view.toPlainText()
    assert "alert" not in shown
    assert "(picture: a chart)" in shown
    assert "license:" not in shown
    kind = QTextDocument.ResourceType.ImageResource
    assert view.loadResource(kind.value, QUrl("file:///etc/passwd")) is None
    for address in ("javascript:alert(1)", "file:///etc/passwd", "ftp://x/y", "//x.org"):
        view.anchorClicked.emit(QUrl(address))
    assert not page.findChildren(ConfirmDialog)
    view.anchorClicked.emit(QUrl("https://example.org/guide"))
    dialog = page.findChildren(ConfirmDialog)[0]
    assert opened == []
    assert "https://example.org/guide" in dialog.explanation.text()
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert opened == ["https://example.org/guide"]


def test_a_page_that_cannot_be_had_says_why_and_can_be_asked_again(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    hub.fail("status", f"/api/models/{SMALL}", status=503)
    page.open_item("model", SMALL)
    view = page.model_view
    qtbot.waitUntil(lambda: view.error is not None, timeout=20_000)
    assert view.error is not None
    assert "in trouble" in view.error.message.text()
    assert not view.get_button.isEnabled()
    view.again()
    qtbot.waitUntil(lambda: view.headline.text().startswith("For this computer"), timeout=20_000)
    assert view.error is None
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)


def test_a_page_that_needs_a_login_leads_to_the_settings(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    hub.gated.add(GATED)
    page.open_item("model", GATED)
    view = page.model_view
    qtbot.waitUntil(lambda: view.error is not None, timeout=20_000)
    assert view.error is not None
    login = next(b for b in view.error.findChildren(QPushButton) if b.text() == "Log in…")
    with qtbot.waitSignal(page._services.navigation.requested) as gone:
        qtbot.mouseClick(login, LEFT)
    assert gone.args is not None
    assert gone.args[0] == "settings"
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)


def test_files_that_cannot_be_read_leave_the_rest_of_the_page(qtbot: QtBot, page: DiscoverPage) -> None:
    _open(qtbot, page, "odd/sparrow-mystery")
    view = page.model_view
    assert view.headline.text() == "That cannot be told yet"
    assert "no weights" in view.reasons.text()
    assert view.files_model.total == 1
    assert view.get_button.isEnabled()


def test_another_purpose_or_context_is_judged_anew(qtbot: QtBot, page: DiscoverPage) -> None:
    _open(qtbot, page, SMALL)
    view = page.model_view
    before = view.reasons.text()
    view.purpose.set_current("edge")
    qtbot.waitUntil(lambda: view.reasons.text() != before, timeout=20_000)
    before = view.figures.text()
    view.context.setCurrentIndex(view.context.findData(32768))
    qtbot.waitUntil(lambda: view.figures.text() != before, timeout=20_000)
    assert "32K context" in view.figures.text()
    assert view.context.findData(65536) < 0  # it was trained for 32K
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)


def test_an_imagined_computer_is_judged_and_that_is_said(
    qtbot: QtBot, page: DiscoverPage, services: Services
) -> None:
    _open(qtbot, page, SMALL)
    view = page.model_view
    services.hardware.simulate("RTX 4090", None)
    qtbot.waitUntil(lambda: view.headline.text().startswith("For the simulated computer"), timeout=20_000)
    services.hardware.simulate(None, None)
    qtbot.waitUntil(lambda: view.headline.text().startswith("For this computer"), timeout=20_000)
    qtbot.mouseClick(view.back, LEFT)
    qtbot.keyClicks(page.hub.field, "sparrow")
    qtbot.waitUntil(lambda: page.hub.model.total == 5, timeout=20_000)
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)
    services.hardware.simulate("RTX 4090", None)
    qtbot.waitUntil(lambda: "simulated computer" in page.hub.status.text(), timeout=20_000)
    qtbot.waitUntil(lambda: page._services.background.is_idle, timeout=20_000)
    found = {row.model.repo_id: row.verdict for row in page.hub.model.rows}
    verdict = found["other/Sparrow-1.7B-Instruct-AWQ"]
    assert verdict is not None
    assert not verdict.blocked


@pytest.mark.parametrize(
    "card",
    [
        "- " * 2000,
        "1. " * 1500,
        "- > " * 900,
        "> " * 9000,
        "---\n" * 9000,
        "|a|b|\n|-|-|\n|c|d|\n\n" * 1500,
    ],
)
def test_a_card_made_to_stop_the_window_does_not(qtbot: QtBot, card: str) -> None:
    made = ModelCardCard()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    started = time.perf_counter()
    made.show_text(safe_markdown(card))
    made._show_all()
    assert time.perf_counter() - started < 5.0
