"""The models behind Quantize's choices: axes, cards, ticks, and recipes that come from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from core.recipes.file import named
from core.recommend.choice import Recommendation
from core.recommend.recommend import recommend
from core.specs.combinations import COMBINATIONS, find_combination
from core.specs.dtypes import DTYPES
from core.specs.levels import LEVELS
from core.specs.recipe import IMPORTED, Recipe
from core.specs.support import fitted, recipe_for, support
from core.types import Purpose
from desktop.models.axes import axis_items, moved
from desktop.models.formats import format_rows
from desktop.models.levels import LEVEL_COLUMNS, TICK, LevelsModel, level_rows
from desktop.models.offers import Role, offers
from desktop.models.quantize_plan import level_texts
from desktop.models.recipe_options import given_of, option_states, recipe_of
from desktop.models.reopened import of_saved, of_variant, preset_of
from tests.fakes.demo_library import demo_facts, demo_sources, demo_variants
from tests.fakes.machines import machine

FACTS = demo_facts(1)


@pytest.fixture
def advice() -> Recommendation:
    return recommend(machine(), FACTS, Purpose.CHAT)


def test_what_no_version_makes_is_off_with_the_reason() -> None:
    point = find_combination("gptq", "INT4", "gptq")
    assert point is not None
    items = axis_items(point, FACTS)
    refused = {axis: {item.value: item.refused for item in values} for axis, values in items.items()}
    assert "compute" in refused["dtype"]["TF32"]
    assert refused["dtype"]["INT4"] == refused["method"]["gptq"] == refused["container"]["awq"] == ""
    assert "not by cast" in refused["method"]["cast"]
    assert "not in onnx" in refused["container"]["onnx"]


def test_every_point_is_reached_through_the_axes_and_nothing_illegal_is() -> None:
    for start in COMBINATIONS[::7]:
        for spec in DTYPES:
            there = moved(start, "dtype", spec.name, FACTS)
            assert there in COMBINATIONS
    reached = set()
    for point in COMBINATIONS:
        there = moved(COMBINATIONS[0], "dtype", point.dtype, FACTS)
        there = moved(moved(there, "method", point.method, FACTS), "container", point.container, FACTS)
        reached.add(there.id)
    assert reached == {point.id for point in COMBINATIONS}


def test_what_does_not_suit_the_model_is_off_too() -> None:
    facts = replace(FACTS, hf_architecture=None)
    items = axis_items(COMBINATIONS[0], facts)
    assert all(item.refused for item in items["dtype"])
    assert "GGUF file" in items["dtype"][2].refused


def test_cards_are_the_best_something_smaller_and_something_better(advice: Recommendation) -> None:
    levels = level_rows(advice, level_texts(), 1 << 40)
    cards = offers(FACTS, advice, levels, format_rows(FACTS, advice))
    by_role = {card.role: card for card in cards}
    assert cards[0].role is Role.BEST
    assert len(cards) == len(by_role) <= 3
    assert cards[0].level == next(row.level for row in levels if row.recommended)
    sizes = {row.level: row.size_bytes for row in levels}
    best = sizes[by_role[Role.BEST].level]
    if Role.SMALLER in by_role:
        assert sizes[by_role[Role.SMALLER].level] < best
    if Role.BETTER in by_role:
        assert sizes[by_role[Role.BETTER].level] > best
    assert all(card.reasons and card.figures for card in cards)


def test_a_model_of_which_nothing_can_be_made_has_no_cards(advice: Recommendation) -> None:
    assert offers(FACTS, replace(advice, choices=()), (), ()) == ()


def test_levels_are_ticked_by_the_model_and_stay_ticked_when_rows_change(
    qtmodeltester: ModelTester, advice: Recommendation
) -> None:
    model = LevelsModel()
    rows = level_rows(advice, level_texts(), 1 << 40)
    model.set_rows(rows)
    column = next(number for number, spec in enumerate(LEVEL_COLUMNS) if spec.key == TICK)
    changes: list[int] = []
    model.ticks_changed.connect(lambda: changes.append(1))
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(3, column), Qt.CheckState.Checked.value, role)
    model.toggle(rows[5].level)
    model.set_rows(rows)
    assert [row.level for row in model.ticked()] == [rows[3].level, rows[5].level]
    assert model.index(3, column).data(role) is Qt.CheckState.Checked
    assert "ticked" in model.index(3, column).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not model.setData(model.index(3, column + 1), Qt.CheckState.Checked.value, role)
    model.toggle(rows[5].level)
    model.set_ticked(())
    assert model.ticked() == ()
    assert len(changes) == 4
    qtmodeltester.check(model)


def test_every_recipe_is_selected_exactly_again() -> None:
    for point in COMBINATIONS:
        recipe = recipe_for(point.dtype, method=point.method, container=point.container)
        for given in (recipe, fitted(recipe, FACTS)):
            preset = preset_of(given, "src")
            assert preset is not None
            assert recipe_of(point, preset.given, FACTS) == given
    for spec in LEVELS:
        preset = preset_of(recipe_for(spec.name), "src")
        assert preset is not None
        assert preset.level == spec.name


def test_options_that_are_not_as_usual_are_marked() -> None:
    point = find_combination("gptq", "INT4", "gptq")
    assert point is not None
    given = {"group_size": 32, "samples": 8, "symmetric": True}
    recipe = recipe_of(point, given, FACTS)
    assert support(recipe, FACTS).ok
    changed = {state.spec.key for state in option_states(point, recipe, given, FACTS) if state.changed}
    assert changed == {"group_size", "samples"}
    assert recipe_of(point, given_of(recipe, point), FACTS) == recipe


def test_a_lineage_says_what_speaks_against_the_same_bytes(tmp_path: Path) -> None:
    source = demo_sources(tmp_path)[0]
    variant = demo_variants(tmp_path, (source, *demo_sources(tmp_path)[1:]))[0]
    files = [{"path": file.path, "sha256": file.sha256} for file in source.files]
    same = replace(variant, source_id=source.id, lineage={"source_files": files})
    again = of_variant(same, source)
    assert again.preset is not None
    assert again.preset.level == variant.recipe.level
    assert again.words == ()
    other = replace(same, lineage={"source_files": [{**files[0], "sha256": "x"}], "engine_version": "0.0.1"})
    assert len(of_variant(other, source).words) == 2
    torn = replace(same, lineage={"source_files": "nonsense", "engine_version": 5})
    assert of_variant(torn, source).preset is not None


def test_a_variant_whose_source_is_gone_says_where_to_get_it(tmp_path: Path) -> None:
    variant = demo_variants(tmp_path, demo_sources(tmp_path))[0]
    gone = of_variant(replace(variant, lineage={"repo_id": "owner/name", "source_name": "Name"}), None)
    assert (gone.preset, gone.repo_id) == (None, "owner/name")
    assert "Name" in gone.words[0]
    local = of_variant(replace(variant, lineage={"source_path": "/models/x"}), None)
    assert "/models/x" in local.words[1]
    imported = replace(variant, recipe=Recipe(IMPORTED, "Q4_K", "gguf", "Q4_K_M"))
    assert of_variant(imported, None).preset is None


def test_a_saved_recipe_holds_for_any_source_and_tells_of_a_text_that_is_not_here() -> None:
    saved = replace(named("Mine", recipe_for("INT4"), "One\n\nTwo"), text_name="notes.txt")
    opened = of_saved(saved, "src")
    assert opened.preset is not None
    assert opened.preset.source_id == "src"
    assert opened.words[:2] == ("One", "Two")
    assert "notes.txt" in opened.words[2]
