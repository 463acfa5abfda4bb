"""Quantize's simple mode, several levels at once, and what survives: real clicks and keys over the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.jobs.history import Run, note_run
from core.jobs.protocol import JobKind, JobState
from core.specs.support import recipe_for
from desktop.models.levels import TICK
from desktop.models.offers import Role
from desktop.models.preflight import Verdict
from desktop.pages.quantize import EXPERT, QuantizePage
from desktop.services.bundle import Services
from desktop.services.job_rows import JobProgress, JobRow

LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]
SetRow = Callable[..., JobRow]


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> QuantizePage:
    made = QuantizePage(loaded)
    qtbot.addWidget(made)
    made.resize(1200, 720)
    made.show()
    mistral = next(s for s in loaded.catalog.sources() if "Mistral" in s.name)
    made.open_item("source", mistral.id)
    qtbot.waitUntil(lambda: made.plan_panel.name.placeholderText() == mistral.name)
    return made


@pytest.fixture
def expert(qtbot: QtBot, page: QuantizePage) -> QuantizePage:
    qtbot.mouseClick(page.mode.button(EXPERT), LEFT)
    qtbot.waitUntil(lambda: not page.chooser.late.isActive())
    return page


@pytest.fixture
def set_row(services: Services, monkeypatch: pytest.MonkeyPatch) -> SetRow:
    """Stand in for the queue's knowledge of jobs, and announce it."""
    rows: dict[str, JobRow] = {}
    monkeypatch.setattr(services.jobs, "row", rows.get)

    def change(job: str, level: str = "Q4_0", **values: Any) -> JobRow:
        params = {"recipe": recipe_for(level).to_json()}
        row = rows.get(job) or JobRow(job, JobKind.QUANTIZE, level, params, JobState.QUEUED, "2026-11-23")
        rows[job] = replace(row, **values)
        services.jobs.job_changed.emit(job)
        return rows[job]

    return change


def _tick(qtbot: QtBot, page: QuantizePage, *levels: str) -> None:
    column = next(at for at, spec in enumerate(page.model.columns) if spec.key == TICK)
    for level in levels:
        index = page.model.index_of(level, column)
        page.table.scrollTo(index)
        qtbot.mouseClick(page.table.viewport(), LEFT, pos=page.table.visualRect(index).center())


def test_simple_mode_comes_first_with_at_most_three_cards(page: QuantizePage) -> None:
    assert page.views.currentWidget() is page.cards
    cards = page.cards.offers()
    assert cards[0].role is Role.BEST
    assert 1 <= len(cards) <= 3
    assert page.cards.cards[cards[0].key].radio.isChecked()
    assert page.plan_panel.level.text() == cards[0].name
    assert not page.plan_panel.options.isVisible()
    assert page.plan_panel.start.isEnabled()


def test_another_card_is_chosen_by_a_click_anywhere_on_it_and_by_the_arrow_keys(
    qtbot: QtBot, page: QuantizePage
) -> None:
    best, other = page.cards.offers()[:2]
    card = page.cards.cards[other.key]
    qtbot.mouseClick(card, LEFT, pos=card.rect().center())
    assert page.plan_panel.level.text() == other.level
    assert page.cards.cards[other.key].radio.isChecked()
    qtbot.keyClick(page.cards.cards[other.key].radio, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.plan_panel.level.text() == best.level)
    assert page.plan_panel.recommended.isVisible()


def test_every_card_says_what_it_is_to_a_screen_reader(page: QuantizePage) -> None:
    for offer in page.cards.offers():
        radio = page.cards.cards[offer.key].radio
        assert offer.name in radio.accessibleName()
        assert offer.figures[0].value in radio.accessibleDescription()


def test_the_mode_is_remembered_and_a_choice_of_the_other_mode_stays(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    qtbot.mouseClick(page.cards.more, LEFT)
    assert page.mode.current() == EXPERT
    assert loaded.ui.get("quantize.mode", "") == EXPERT
    page.table.select_key("Q6_K")
    page.mode.set_current("simple")
    qtbot.waitUntil(lambda: page.cards.offers()[0].key == "Q6_K")
    assert page.cards.offers()[0].role in {Role.OWN, Role.BETTER}
    assert page.plan_panel.level.text() == "Q6_K"


def test_the_preflight_stops_what_is_impossible_and_says_it_where_start_is(
    qtbot: QtBot, page: QuantizePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = page.chooser.room()
    monkeypatch.setattr(page.chooser, "room", lambda: replace(room, memory_total_bytes=1 << 20))
    page.chooser.recommend()
    assert page.plan_panel.preflight.verdict_of("memory") is Verdict.BAD
    assert not page.plan_panel.start.isEnabled()
    assert page.plan_panel.start.toolTip() == page.plan_panel.preflight.words_of("memory")
    assert "Stops Start" in page.plan_panel.preflight.accessibleDescription()


def test_the_time_comes_from_what_ran_here(qtbot: QtBot, page: QuantizePage, loaded: Services) -> None:
    source, profile = page.chooser.source(), loaded.hardware.profile
    assert source is not None
    assert profile is not None
    recipe = page.chooser.recipe()
    assert recipe is not None
    for name in ("a", "b", "c"):
        run = Run(name, recipe, source.facts, profile.cpu.name, 2, 200.0, 300.0, 10**9, "0.1")
        note_run(loaded.paths, run)
    page.chooser.read_history()
    qtbot.waitUntil(lambda: "earlier runs here" in page.plan_panel.preflight.words_of("time"))


def test_ticked_levels_are_queued_in_their_order_with_the_total_told_before(
    qtbot: QtBot, expert: QuantizePage, submitted: Asked, set_row: SetRow
) -> None:
    page = expert
    _tick(qtbot, page, "Q5_K_M", "Q3_K_M")
    panel = page.plan_panel
    assert panel.start.text() == "Queue 2 variants"
    rows = {row.level: row for row in page.model.rows}
    assert page.chooser.plan is not None
    assert page.chooser.plan.size_bytes == rows["Q5_K_M"].size_bytes + rows["Q3_K_M"].size_bytes
    assert panel.summary.text().startswith("2 variants, ~")
    set_row("job-1", "Q5_K_M", state=JobState.RUNNING, progress=JobProgress(1, 4, "weights"))
    set_row("job-2", "Q3_K_M")
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [params["recipe"]["level"] for _, params in submitted] == ["Q5_K_M", "Q3_K_M"]
    batch = page.run_panel.batch
    qtbot.waitUntil(batch.isVisible)
    assert batch.title.text() == "0 of 2 are done"
    set_row("job-1", state=JobState.FAILED, error="The disk is full.", progress=None)
    set_row("job-2", state=JobState.RUNNING)
    assert batch.title.text() == "1 of 2 are done"
    assert page.model.ticked() == ()


def test_space_ticks_the_row_that_is_looked_at(qtbot: QtBot, expert: QuantizePage) -> None:
    expert.table.setFocus()
    expert.table.select_key("Q4_K_M")
    qtbot.keyClick(expert.table, Qt.Key.Key_Space)
    assert [row.level for row in expert.model.ticked()] == ["Q4_K_M"]
    qtbot.keyClick(expert.table, Qt.Key.Key_Down)
    qtbot.keyClick(expert.table, Qt.Key.Key_Space)
    assert expert.plan_panel.start.text() == "Queue 2 variants"
    qtbot.mouseClick(expert.plan_panel.drop, LEFT)
    assert expert.model.ticked() == ()
    assert expert.plan_panel.start.text() == "Start"


def test_several_that_do_not_fit_on_the_disk_together_are_stopped(
    qtbot: QtBot, expert: QuantizePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = expert.chooser.room()
    size = next(row.size_bytes for row in expert.model.rows if row.level == "Q5_K_M")
    monkeypatch.setattr(expert.chooser, "room", lambda: replace(room, disk_free_bytes=round(1.5 * size)))
    _tick(qtbot, expert, "Q5_K_M")
    assert expert.plan_panel.start.isEnabled()
    _tick(qtbot, expert, "Q5_K_S")
    assert not expert.plan_panel.start.isEnabled()
    assert expert.plan_panel.preflight.verdict_of("disk") is Verdict.BAD


def test_the_axes_lead_to_the_format_and_say_why_not(qtbot: QtBot, expert: QuantizePage) -> None:
    qtbot.mouseClick(expert.choices.view.button("formats"), LEFT)
    qtbot.waitUntil(lambda: expert.chooser.format is not None)
    boxes = expert.choices.axes.boxes
    boxes["dtype"].picked.emit("INT8")
    boxes["method"].picked.emit("static")
    boxes["container"].picked.emit("onnx")
    assert expert.chooser.format is not None
    assert expert.chooser.format.key == "static:INT8:onnx"
    assert "not in gguf" in boxes["container"].refused("gguf")
    assert boxes["dtype"].refused("TF32")
    assert boxes["method"].refused("gptq") == ""


def test_options_are_found_marked_and_put_back_one_by_one(qtbot: QtBot, expert: QuantizePage) -> None:
    qtbot.mouseClick(expert.choices.view.button("formats"), LEFT)
    qtbot.waitUntil(lambda: expert.chooser.format is not None)
    expert.choices.select_format("gptq:INT4:gptq")
    options = expert.plan_panel.options
    qtbot.keyClicks(options.search, "damp")
    assert options.fields["damping"].isVisible()
    assert not options.fields["group_size"].isVisible()
    options.fields["damping"].edited.emit(0.1)
    assert options.resets["damping"].isVisible()
    assert "0.01" in options.resets["damping"].toolTip()
    qtbot.mouseClick(options.resets["damping"], LEFT)
    assert expert.chooser.given == {}
    options.search.setText("no such thing")
    assert options.nothing.isVisible()
    options.search.clear()
    assert options.fields["group_size"].isVisible()
    assert not options.fields["damping"].isVisible()


def test_the_choice_survives_when_the_page_is_made_anew(
    qtbot: QtBot, expert: QuantizePage, loaded: Services
) -> None:
    qtbot.mouseClick(expert.choices.view.button("formats"), LEFT)
    qtbot.waitUntil(lambda: expert.chooser.format is not None)
    expert.choices.select_format("gptq:INT4:gptq")
    expert.plan_panel.options.fields["group_size"].edited.emit(32)
    expert.plan_panel.name.setText("My own")
    expert.wish.purpose.set_current("chat")
    state = expert.page_state()
    again = QuantizePage(loaded)
    qtbot.addWidget(again)
    again.restore_page_state(state)
    again.show()
    qtbot.waitUntil(lambda: again.chooser.recipe() is not None)
    assert again.chooser.recipe() == expert.chooser.recipe()
    assert again.plan_panel.name.text() == "My own"
    again.restore_page_state("nonsense")


def test_a_model_that_is_dropped_is_opened_and_chosen(
    qtbot: QtBot, page: QuantizePage, submitted: Asked, set_row: SetRow, tmp_path: Path
) -> None:
    path = tmp_path / "other.gguf"
    path.write_bytes(b"GGUF")
    page.open_item("path", str(path))
    assert submitted[0][0] is JobKind.IMPORT
    assert submitted[0][1]["path"] == str(path)
    qwen = next(i for i in range(page.source.count()) if "Qwen" in page.source.itemText(i))
    wanted = page.source.itemData(qwen)
    set_row("job-1", kind=JobKind.IMPORT, state=JobState.FINISHED, result={"source_id": wanted})
    assert page.source.currentData() == wanted
