"""What is looked at before Start: each line, what stops it, and what several variants need together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.jobs.history import Run
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_recipe_bytes, estimate_scratch_bytes
from core.specs.support import recipe_for
from desktop.models.preflight import Room, Verdict, preflight, rounded
from tests.fakes.demo_library import demo_facts

FACTS = demo_facts(1)
ROOM = Room(Path("/models"), 10**13, 30 << 30, 32 << 30, 4, "A processor")


def _made(*targets: str) -> list[tuple[Recipe, int]]:
    recipes = [recipe_for(target) for target in targets]
    return [(recipe, estimate_recipe_bytes(FACTS, recipe)) for recipe in recipes]


def _verdicts(targets: tuple[str, ...], room: Room) -> dict[str, Verdict]:
    return {check.key: check.verdict for check in preflight(FACTS, _made(*targets), room).checks}


def test_all_is_well_where_there_is_room() -> None:
    found = preflight(FACTS, _made("Q4_K_M"), ROOM)
    assert [check.key for check in found.checks] == ["support", "memory", "disk", "time"]
    assert [check.verdict for check in found.checks] == ["ok", "ok", "ok", "info"]
    assert found.obstacle == ""
    assert found.scratch_bytes == 0


@pytest.mark.parametrize(
    ("room", "key", "verdict"),
    [
        (replace(ROOM, disk_free_bytes=10_000_000), "disk", Verdict.BAD),
        (replace(ROOM, disk_free_bytes=2_500_000_000), "disk", Verdict.WARN),
        (replace(ROOM, memory_free_bytes=100 << 20), "memory", Verdict.WARN),
        (replace(ROOM, memory_free_bytes=100 << 20, memory_total_bytes=200 << 20), "memory", Verdict.BAD),
        (replace(ROOM, memory_free_bytes=0, memory_total_bytes=0), "memory", Verdict.OK),
    ],
)
def test_what_is_short_is_said_and_only_what_is_impossible_stops(
    room: Room, key: str, verdict: Verdict
) -> None:
    assert _verdicts(("Q4_K_M",), room)[key] is verdict
    found = preflight(FACTS, _made("Q4_K_M"), room)
    assert bool(found.obstacle) is (verdict is Verdict.BAD)


def test_what_cannot_be_made_stops_with_the_reason() -> None:
    facts = replace(FACTS, hf_architecture=None)
    recipe = recipe_for("INT4")
    found = preflight(facts, [(recipe, 10)], ROOM)
    assert found.checks[0].verdict is Verdict.BAD
    assert "not from a GGUF file" in found.obstacle


def test_research_is_told_but_does_not_stop() -> None:
    found = preflight(FACTS, _made("INT2"), ROOM)
    assert found.checks[0].verdict is Verdict.WARN
    assert found.notes[0].startswith("INT2 is for research")
    assert not found.obstacle


def test_several_need_their_files_together_and_the_scratch_of_one() -> None:
    both = preflight(FACTS, _made("INT4", "INT8"), ROOM)
    sizes = [size for _, size in _made("INT4", "INT8")]
    assert both.final_bytes == sum(sizes)
    scratch = [estimate_scratch_bytes(FACTS, recipe_for(name)) for name in ("INT4", "INT8")]
    assert both.scratch_bytes == max(scratch)
    one = preflight(FACTS, _made("INT4"), ROOM)
    assert both.timing.seconds > one.timing.seconds


def test_the_time_says_what_it_rests_on() -> None:
    recipe = recipe_for("Q4_K_M")
    assert preflight(FACTS, _made("Q4_K_M"), ROOM).checks[-1].words.endswith("a rough estimate")
    elapsed_s = 100.0
    run = Run("v", recipe, FACTS, ROOM.machine, 4, elapsed_s, 0.0, 0, "0.1")
    told = preflight(FACTS, _made("Q4_K_M"), replace(ROOM, runs=(run, run))).checks[-1]
    assert told.words == "Time: ~1 min 40 s, from 2 earlier runs here"
    assert told.tip


@pytest.mark.parametrize(
    ("seconds", "expected"), [(3.14, 3.1), (17.4, 17), (203, 205), (460, 450), (4000, 4020), (0.0, 0.0)]
)
def test_predictions_are_no_more_exact_than_they_can_be(seconds: float, expected: float) -> None:
    assert rounded(seconds) == pytest.approx(expected)
