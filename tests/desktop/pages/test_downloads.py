"""Downloads in the window, with real workers and the stand-in hub: plan, progress, pause, what is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.hub.login import store_token, token_for
from core.jobs.protocol import JobKind, JobState
from core.paths import Paths
from core.settings import load_settings
from desktop.dialogs.download_plan import DownloadPlanDialog, DownloadPlanner
from desktop.models import downloads
from desktop.pages.activity import ActivityPage
from desktop.pages.discover import DiscoverPage
from desktop.pages.discover_line import JobLine
from desktop.pages.settings import SettingsPage
from desktop.services.bundle import Services
from tests.fakes.hub import TOKEN, FakeHub
from tests.fakes.tiny_repository import CONFIG, MODEL

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 60_000


@pytest.fixture
def hub(fake_hub: FakeHub) -> FakeHub:
    fake_hub.add_repo("org/tiny", MODEL)
    fake_hub.accounts[TOKEN] = "mei"
    return fake_hub


@pytest.fixture
def page(qtbot: QtBot, services: Services, hub: FakeHub) -> DiscoverPage:
    made = DiscoverPage(services)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def line_of(page: DiscoverPage) -> JobLine:
    (line,) = page.jobs.lines()
    return line


def words_of(line: JobLine) -> str:
    return "  ".join(label.text() for label in line.findChildren(QLabel) if label.isVisible())


def get(page: DiscoverPage, repo: str) -> None:
    page.planner.ask(repo)


def test_a_small_download_starts_without_a_question_and_says_what_was_verified(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub
) -> None:
    get(page, "org/tiny")
    qtbot.waitUntil(lambda: bool(page.jobs.lines()) and line_of(page).is_ready, timeout=WAIT_MS)
    said = "Verified: 3 files match the Hub's hashes (1 by SHA-256, 2 by git's SHA-1)"
    qtbot.waitUntil(lambda: said in words_of(line_of(page)), timeout=WAIT_MS)  # words show a moment later
    assert "org/tiny is ready to quantize." in words_of(line_of(page))
    assert "Get org/tiny" not in words_of(line_of(page))
    assert page.findChildren(DownloadPlanDialog) == []


def test_a_download_can_be_paused_and_resumed_from_its_line(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub, services: Services
) -> None:
    hub.fail("stall", "/cdn/", after=60)
    get(page, "org/tiny")
    qtbot.waitUntil(lambda: hub.served.get("/cdn/org/tiny/model.safetensors") == 60, timeout=WAIT_MS)
    line = line_of(page)
    qtbot.waitUntil(
        lambda: line.progress is not None and "files" in line.progress.detail.full_text(), timeout=WAIT_MS
    )
    qtbot.mouseClick(line.pause_button, LEFT)
    qtbot.waitUntil(lambda: "Partial files kept: 60 B" in words_of(line), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "is paused" in words_of(line), timeout=WAIT_MS)
    assert line.retry_button.text() == "Resume"
    qtbot.mouseClick(line.retry_button, LEFT)
    qtbot.waitUntil(lambda: line.is_ready, timeout=WAIT_MS)
    assert hub.gets("/cdn/org/tiny/model.safetensors")[-1].range == "bytes=60-"


def test_a_cancel_says_what_is_kept_and_offers_to_delete_it(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub, paths: Paths
) -> None:
    hub.fail("stall", "/cdn/", after=60)
    get(page, "org/tiny")
    qtbot.waitUntil(lambda: hub.served.get("/cdn/org/tiny/model.safetensors") == 60, timeout=WAIT_MS)
    line = line_of(page)
    line.cancel_asked.emit()
    qtbot.waitUntil(lambda: "Partial files kept: 60 B" in words_of(line), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "was cancelled" in words_of(line), timeout=WAIT_MS)
    assert list(paths.hub_cache.rglob("*.incomplete"))
    qtbot.mouseClick(line.delete_button, LEFT)
    qtbot.waitUntil(lambda: not list(paths.hub_cache.rglob("*.incomplete")), timeout=WAIT_MS)
    assert page.jobs.lines() == ()


def test_a_download_that_an_earlier_run_left_is_there_to_be_resumed(
    qtbot: QtBot, services: Services, hub: FakeHub, paths: Paths
) -> None:
    from core.jobs.launch import prepare_job
    from core.jobs.store import folder_of, mark

    spec = prepare_job(paths, JobKind.DOWNLOAD, "Get org/tiny", {"repo": "org/tiny"})
    mark(folder_of(paths, spec.job), JobState.INTERRUPTED)
    made = DiscoverPage(services)
    qtbot.addWidget(made)
    made.show()
    services.start()
    qtbot.waitUntil(lambda: bool(made.jobs.lines()), timeout=WAIT_MS)
    line = line_of(made)
    qtbot.waitUntil(lambda: "was interrupted" in words_of(line), timeout=WAIT_MS)
    qtbot.mouseClick(line.retry_button, LEFT)
    qtbot.waitUntil(lambda: line.is_ready, timeout=WAIT_MS)


def test_activity_pauses_a_download_too(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub, services: Services
) -> None:
    activity = ActivityPage(services)
    qtbot.addWidget(activity)
    activity.show()
    hub.fail("stall", "/cdn/", after=60)
    get(page, "org/tiny")
    qtbot.waitUntil(lambda: hub.served.get("/cdn/org/tiny/model.safetensors") == 60, timeout=WAIT_MS)
    (card,) = activity.running_cards()
    assert card.pause.isVisible()
    qtbot.mouseClick(card.pause, LEFT)
    qtbot.waitUntil(lambda: activity.running_cards() == (), timeout=WAIT_MS)
    (row,) = services.jobs.records()
    assert (row.state, row.paused) == (JobState.INTERRUPTED, True)


# -- the plan ---------------------------------------------------------------------------------------


@pytest.fixture
def planner(qtbot: QtBot, page: DiscoverPage, services: Services) -> DownloadPlanner:
    return page.planner


def dialog_of(qtbot: QtBot, planner: DownloadPlanner) -> DownloadPlanDialog:
    qtbot.waitUntil(
        lambda: planner.dialog is not None and hasattr(planner.dialog, "download"), timeout=WAIT_MS
    )
    assert planner.dialog is not None
    qtbot.waitUntil(planner.dialog.isVisible, timeout=WAIT_MS)
    return planner.dialog


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "LARGE_BYTES", 100)


@pytest.mark.usefixtures("large")
def test_a_large_download_is_shown_with_its_room_before_it_starts(
    qtbot: QtBot, planner: DownloadPlanner, hub: FakeHub, submitted: list[tuple[JobKind, dict[str, Any]]]
) -> None:
    planner.ask("org/tiny")
    dialog = dialog_of(qtbot, planner)
    values = dialog.facts.values()
    assert "apache-2.0" in str(values)
    assert "SHA-256 (1)" in str(values)
    assert "to fetch" in dialog.room.text()
    assert "for Q4_K_M" in dialog.room.text()
    dialog.level.setCurrentIndex(dialog.level.findData(""))
    assert "Q4_K_M" not in dialog.room.text()
    assert submitted == []
    qtbot.mouseClick(dialog.download, LEFT)
    ((kind, params),) = submitted
    assert kind is JobKind.DOWNLOAD
    assert params == {"repo": "org/tiny", "revision": None, "include": [], "commit": hub.commit("org/tiny")}


@pytest.mark.usefixtures("large")
def test_a_folder_can_be_chosen_for_it(
    qtbot: QtBot,
    planner: DownloadPlanner,
    tmp_path: Path,
    submitted: list[tuple[JobKind, dict[str, Any]]],
) -> None:
    planner.ask("org/tiny")
    dialog = dialog_of(qtbot, planner)
    dialog.choose_folder(tmp_path / "here")
    assert dialog.cache_button.isVisible()
    qtbot.mouseClick(dialog.download, LEFT)
    assert submitted[0][1]["to"] == str(tmp_path / "here")


@pytest.mark.usefixtures("large")
def test_too_little_room_is_said_and_a_download_that_cannot_fit_is_off(
    qtbot: QtBot, planner: DownloadPlanner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("core.hub.needs.free_bytes", lambda folder: (tmp_path, 10))
    planner.ask("org/tiny")
    dialog = dialog_of(qtbot, planner)
    assert "not enough room" in dialog.verdict.text()
    assert not dialog.download.isEnabled()
    dialog.reject()


def test_pickles_need_consent(
    qtbot: QtBot, planner: DownloadPlanner, hub: FakeHub, submitted: list[tuple[JobKind, dict[str, Any]]]
) -> None:
    import json

    hub.add_repo("org/old", {"config.json": json.dumps(CONFIG).encode(), "pytorch_model.bin": b"x" * 50})
    planner.ask("org/old")
    dialog = dialog_of(qtbot, planner)
    assert dialog.consent.isVisible()
    assert not dialog.download.isEnabled()
    dialog.consent.setChecked(True)
    qtbot.mouseClick(dialog.download, LEFT)
    assert submitted[0][1]["allow_pickle"] is True


def test_a_job_that_met_pickles_asks_for_consent_in_its_line(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub, services: Services
) -> None:
    hub.add_repo("org/old", {"config.json": b"{}", "pytorch_model.bin": b"not a pickle at all"})
    page.jobs.follow(services.jobs.submit(JobKind.DOWNLOAD, "Get org/old", {"repo": "org/old"}))
    line = line_of(page)
    qtbot.waitUntil(lambda: hasattr(line, "agree_button"), timeout=WAIT_MS)
    qtbot.mouseClick(line.agree_button, LEFT)
    qtbot.waitUntil(
        lambda: bool(page.jobs.lines()) and "it was not opened" in words_of(line_of(page)), timeout=WAIT_MS
    )


def test_a_gated_model_leads_to_the_login(
    qtbot: QtBot, page: DiscoverPage, hub: FakeHub, services: Services
) -> None:
    hub.gated.add("org/tiny")
    asked: list[tuple[object, ...]] = []
    services.navigation.requested.connect(lambda *where: asked.append(where))
    page.planner.ask("org/tiny")
    qtbot.waitUntil(
        lambda: page.planner.dialog is not None and page.planner.dialog.isVisible(), timeout=WAIT_MS
    )
    dialog = page.planner.dialog
    assert dialog is not None
    qtbot.waitUntil(
        lambda: any(b.text() == "Log in…" for b in dialog.findChildren(QPushButton)), timeout=WAIT_MS
    )
    (log_in,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Log in…")
    qtbot.waitUntil(log_in.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: log_in.height() > 10, timeout=WAIT_MS)
    qtbot.mouseClick(log_in, LEFT)
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT_MS)
    assert asked[0][0] == "settings"


# -- the settings -----------------------------------------------------------------------------------


@pytest.fixture
def settings(qtbot: QtBot, services: Services, hub: FakeHub) -> SettingsPage:
    made = SettingsPage(services)
    qtbot.addWidget(made)
    made.resize(1000, 1200)
    made.show()
    return made


def test_streams_limit_and_offline_are_saved(qtbot: QtBot, settings: SettingsPage, paths: Paths) -> None:
    hub = settings.hub
    hub.streams.setValue(2)
    qtbot.keyClicks(hub.limit, "2.5MB")
    qtbot.keyClick(hub.limit, Qt.Key.Key_Return)
    hub.offline.setChecked(True)
    saved = load_settings(paths.settings_file)
    assert (saved.hub_streams, saved.hub_rate_limit, saved.hub_offline) == (2, 2_500_000, True)
    hub.limit.clear()
    qtbot.keyClicks(hub.limit, "quick")
    qtbot.keyClick(hub.limit, Qt.Key.Key_Return)
    assert hub.limit.property("invalid") == "true"
    assert load_settings(paths.settings_file).hub_rate_limit == 2_500_000


def test_logging_in_and_out(
    qtbot: QtBot, settings: SettingsPage, hub: FakeHub, file_keyring: Path, paths: Paths
) -> None:
    card = settings.hub
    qtbot.waitUntil(lambda: "For gated" in card.account.text(), timeout=WAIT_MS)
    assert [r for r in hub.requests if "whoami" in r.path] == []
    qtbot.keyClicks(card.token, TOKEN)
    qtbot.keyClick(card.token, Qt.Key.Key_Return)
    assert card.token.text() == ""
    qtbot.waitUntil(
        lambda: card.account.text() == "Logged in as mei. The token is in the system keyring.",
        timeout=WAIT_MS,
    )
    assert TOKEN not in (paths.settings_file.read_text() if paths.settings_file.exists() else "")
    qtbot.mouseClick(card.log_out_button, LEFT)
    qtbot.waitUntil(card.token.isVisible, timeout=WAIT_MS)
    assert token_for(hub.endpoint) is None


def test_a_token_that_the_hub_does_not_know_is_told(
    qtbot: QtBot, settings: SettingsPage, hub: FakeHub, file_keyring: Path
) -> None:
    qtbot.keyClicks(settings.hub.token, "hf_wrong_token")
    qtbot.mouseClick(settings.hub.log_in_button, LEFT)
    qtbot.waitUntil(
        lambda: "does not know this token" in settings.hub.account_problem.text(), timeout=WAIT_MS
    )
    assert "hf_wrong_token" not in settings.hub.account_problem.text()


def test_a_token_that_is_there_is_named_only_when_asked(
    qtbot: QtBot, services: Services, hub: FakeHub, file_keyring: Path
) -> None:
    store_token(hub.endpoint, TOKEN)
    page = SettingsPage(services)
    qtbot.addWidget(page)
    page.resize(1000, 1200)
    page.show()
    qtbot.waitUntil(lambda: "There is a token" in page.hub.account.text(), timeout=WAIT_MS)
    qtbot.waitUntil(page.hub.check_button.isVisible, timeout=WAIT_MS)
    assert hub.requests == []
    qtbot.mouseClick(page.hub.check_button, LEFT)
    qtbot.waitUntil(lambda: "Logged in as mei" in page.hub.account.text(), timeout=WAIT_MS)


def test_without_a_keyring_the_field_is_off_with_the_reason(
    qtbot: QtBot, settings: SettingsPage, hub: FakeHub
) -> None:
    settings.on_shown()
    qtbot.waitUntil(lambda: "HF_TOKEN" in settings.hub.account_problem.text(), timeout=WAIT_MS)
    assert not settings.hub.token.isEnabled()


def test_what_unfinished_downloads_left_is_shown_and_deleted(
    qtbot: QtBot, settings: SettingsPage, paths: Paths
) -> None:
    card = settings.hub
    assert not card.unfinished.isVisible()
    left = paths.hub_cache / "models--org--old" / "blobs" / f"{'a' * 64}.bitwright.incomplete"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"x" * 5000)
    settings.on_shown()
    qtbot.waitUntil(card.unfinished.isVisible, timeout=WAIT_MS)
    assert "5 kB of files that are not whole" in card.unfinished.remark.text()
    qtbot.waitUntil(lambda: card.delete_unfinished.height() > 10, timeout=WAIT_MS)
    qtbot.mouseClick(card.delete_unfinished, LEFT)
    qtbot.waitUntil(lambda: not card.unfinished.isVisible(), timeout=WAIT_MS)
    assert not left.exists()
