"""The Quantize page: the preselected level, its plan, Start, progress, the result and its evaluation."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind, JobState
from core.recommend.recommend import recommend
from core.types import Fit, Purpose
from desktop.models.levels import LevelRow, level_rows
from desktop.models.preflight import level_memory_bytes
from desktop.models.quantize_plan import level_texts
from desktop.pages.quantize import QuantizePage
from desktop.services.bundle import Services
from desktop.services.job_rows import JobProgress, JobRow
from tests.fakes.demo_library import demo_facts

LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]
SetRow = Callable[..., JobRow]


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> QuantizePage:
    loaded.ui.set("quantize.mode", "expert")
    made = QuantizePage(loaded)
    qtbot.addWidget(made)
    made.resize(1200, 720)
    made.show()
    smol = next(s for s in loaded.catalog.sources() if "SmolLM2" in s.name)
    made.open_item("source", smol.id)
    qtbot.waitUntil(made.plan_panel.start.isEnabled)
    return made


@pytest.fixture
def set_row(services: Services, monkeypatch: pytest.MonkeyPatch) -> SetRow:
    """Stand in for the queue's knowledge of a job, and announce it."""
    rows: dict[str, JobRow] = {}
    monkeypatch.setattr(services.jobs, "row", rows.get)

    def change(job: str, kind: JobKind = JobKind.QUANTIZE, **values: Any) -> JobRow:
        row = rows.get(job) or JobRow(
            job, kind, "SmolLM2 to Q8_0", {}, JobState.RUNNING, "2026-11-23T10:00:00Z"
        )
        rows[job] = replace(row, **values)
        services.jobs.job_changed.emit(job)
        return rows[job]

    return change


def test_the_recommended_level_is_preselected_with_its_reason(page: QuantizePage, loaded: Services) -> None:
    source = next(s for s in loaded.catalog.sources() if "SmolLM2" in s.name)
    profile = loaded.hardware.profile
    assert profile is not None
    best = next(c for c in recommend(profile, source.facts, Purpose.CHAT).choices if c.quantizable)
    assert page.plan_panel.level.text() == best.level
    assert page.plan_panel.recommended.isVisible()
    assert page.plan_panel.start.isEnabled()
    assert page.plan_panel.preflight.words_of("disk").startswith("Disk: writes ~")
    assert page.plan_panel.preflight.words_of("memory").startswith("Memory: needs ~")


def test_every_estimate_of_the_plan_is_marked(page: QuantizePage) -> None:
    values = page.plan_panel.facts.values()
    assert all(values[name].startswith("~") for name in ("File", "Memory", "Speed"))


def test_choosing_another_level_changes_the_plan(qtbot: QtBot, page: QuantizePage) -> None:
    row = page.model.index_of("Q2_K")
    page.table.scrollTo(row)
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=page.table.visualRect(row).center())
    assert page.plan_panel.level.text() == "Q2_K"
    assert not page.plan_panel.recommended.isVisible()


def test_a_level_that_was_chosen_stays_when_the_library_changes(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    page.table.select_key("Q5_K_M")  # as the arrow keys do, without a click
    loaded.catalog.changed.emit()
    qtbot.waitUntil(lambda: not page.chooser.late.isActive())
    row = page.table.current_row()
    assert isinstance(row, LevelRow)
    assert row.level == "Q5_K_M"
    assert page.chooser.level is not None
    assert page.chooser.level.level == "Q5_K_M"


def test_the_purpose_changes_what_is_recommended(qtbot: QtBot, page: QuantizePage, loaded: Services) -> None:
    mistral = next(s for s in loaded.catalog.sources() if "Mistral" in s.name)
    page.open_item("source", mistral.id)
    qtbot.waitUntil(lambda: page.plan_panel.name.placeholderText() == mistral.name)
    qtbot.mouseClick(page.wish.purpose.button("edge"), LEFT)
    profile = loaded.hardware.profile
    assert profile is not None
    best = next(c for c in recommend(profile, mistral.facts, Purpose.EDGE).choices if c.quantizable)
    qtbot.waitUntil(lambda: page.plan_panel.level.text() == best.level)


def test_start_submits_the_recipe_with_the_name_typed(
    qtbot: QtBot, page: QuantizePage, submitted: Asked, set_row: SetRow
) -> None:
    qtbot.keyClicks(page.plan_panel.name, "My own")
    level = page.plan_panel.level.text()
    set_row("job-1")
    qtbot.mouseClick(page.plan_panel.start, LEFT)
    kind, params = submitted[0]
    assert kind is JobKind.QUANTIZE
    assert params["name"] == "My own"
    assert params["recipe"]["level"] == level
    assert page.side.currentWidget() is page.run_panel


def test_progress_shows_the_stage_and_the_time_left(
    qtbot: QtBot, page: QuantizePage, submitted: Asked, set_row: SetRow
) -> None:
    set_row("job-1")
    qtbot.mouseClick(page.plan_panel.start, LEFT)
    set_row("job-1", stage="quantize", progress=JobProgress(34, 290, "tensors", 83, "blk.4.ffn_down.weight"))
    progress = page.run_panel.progress
    assert progress is not None
    assert progress.title.full_text() == "Quantizing"
    assert progress.right.text() == "about 1 min left"
    assert progress.detail.full_text().startswith("34 of 290 tensors")


def test_the_result_is_shown_and_measured_when_evaluation_was_asked_for(
    qtbot: QtBot, page: QuantizePage, loaded: Services, submitted: Asked, set_row: SetRow
) -> None:
    variant = next(v for v in loaded.catalog.variants() if v.warnings)
    set_row("job-1")
    assert page.plan_panel.evaluate.isChecked()
    qtbot.mouseClick(page.plan_panel.start, LEFT)
    set_row("job-2", JobKind.EVALUATE, stage="evaluate")
    set_row("job-1", state=JobState.FINISHED, result={"variant_id": variant.id, "elapsed_s": 4.8})
    assert submitted[1] == (JobKind.EVALUATE, {"variant": variant.id, "text": None, "speed": True})
    with qtbot.waitSignal(loaded.navigation.requested) as asked:
        qtbot.mouseClick(page.run_panel.chat_button, LEFT)
    assert asked.args == ["chat", "variant", variant.id]


def test_a_failure_shows_what_to_do_and_the_way_back(
    qtbot: QtBot, page: QuantizePage, submitted: Asked, set_row: SetRow
) -> None:
    from PySide6.QtWidgets import QPushButton

    from desktop.widgets.states import ErrorCard

    set_row("job-1")
    qtbot.mouseClick(page.plan_panel.start, LEFT)
    set_row("job-1", state=JobState.FAILED, error="The disk is full.", hint="Free 2 GB.", ended_at="x")
    card = page.run_panel.findChild(ErrorCard)
    assert card is not None
    assert card.message.text() == "The disk is full."
    back = next(b for b in page.run_panel.findChildren(QPushButton) if b.text() == "Back to the plan")
    qtbot.mouseClick(back, LEFT)
    assert page.side.currentWidget() is page.plan_panel


def test_a_disk_without_room_stops_start_and_says_how_much_is_missing(
    qtbot: QtBot, page: QuantizePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = shutil.disk_usage("/")._replace(free=10_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: full)
    page.on_shown()
    qtbot.waitUntil(lambda: not page.plan_panel.start.isEnabled())
    assert "10 MB free" in page.plan_panel.obstacle.text()
    assert page.plan_panel.start.toolTip() == page.plan_panel.obstacle.text()


def test_the_plan_is_at_most_the_engines_memory_and_six_times_the_largest_tensor(
    loaded: Services,
) -> None:
    facts = demo_facts(3)
    largest = 32768 * 4096 * 2  # the embedding, in 16 bits
    assert level_memory_bytes(facts) == 600_000_000 + 6 * largest
    profile = loaded.hardware.profile
    assert profile is not None
    rows = level_rows(recommend(profile, facts, Purpose.CHAT), level_texts(), profile.memory.available_bytes)
    assert {row.fit for row in rows} & {Fit.RAM, None}
