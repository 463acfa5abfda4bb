"""The options of a format as the form needs them: what applies, what contradicts, what is carried along."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import InvalidRecipeError
from core.specs.combinations import COMBINATIONS, Combination, find_combination
from core.specs.support import support
from core.types import ModelFacts
from desktop.models.recipe_options import (
    OptionState,
    calibration_problem,
    carried,
    option_states,
    reads_text,
    recipe_of,
)
from tests.fakes.demo_library import demo_facts

FACTS = demo_facts(1)


def _point(method: str, dtype: str, container: str) -> Combination:
    found = find_combination(method, dtype, container)
    assert found is not None
    return found


def _states(
    point: Combination, given: dict[str, object] | None = None, facts: ModelFacts = FACTS
) -> dict[str, OptionState]:
    recipe = recipe_of(point, given or {}, facts)
    return {state.spec.key: state for state in option_states(point, recipe, given or {}, facts)}


@pytest.mark.parametrize("point", COMBINATIONS, ids=lambda point: point.id)
def test_every_format_starts_with_options_that_fit_together(point: Combination) -> None:
    recipe = recipe_of(point, {}, FACTS)
    assert support(recipe, FACTS).ok
    for state in _states(point).values():
        assert state.value == recipe.options[state.spec.key]
        assert state.value not in state.refused


def test_the_group_size_suits_the_model_until_somebody_chooses_one() -> None:
    point, facts = _point("gptq", "INT4", "gptq"), demo_facts(0)  # rows of 576 and 1536
    assert recipe_of(point, {}, facts).options["group_size"] == 64
    assert recipe_of(point, {"group_size": 128}, facts).options["group_size"] == 128


def test_a_group_size_means_nothing_for_scales_of_a_channel() -> None:
    states = _states(_point("gptq", "INT4", "gptq"), {"granularity": "channel"})
    assert "group" in states["group_size"].off
    assert not _states(_point("gptq", "INT4", "gptq"))["group_size"].off


def test_values_that_contradict_the_files_are_refused_with_the_reason() -> None:
    refused = _states(_point("awq", "INT4", "awq"))["granularity"].refused
    assert set(refused) == {"tensor", "channel"}
    assert "groups" in refused["channel"]
    eight_bits = _states(_point("rtn", "INT8", "gguf"))
    assert "asymmetric" in eight_bits["symmetric"].refused[False]


def test_a_group_size_that_fits_no_row_is_refused() -> None:
    facts = replace(FACTS, hidden_size=1504, n_heads=47, head_dim=32, intermediate_size=1504)
    refused = _states(_point("gptq", "INT4", "gptq"), facts=facts)["group_size"].refused
    assert set(refused) == {64, 128, 256}
    assert "32 fits" in refused[128]


def test_dynamic_int8_looks_at_a_text_only_for_smoothquant() -> None:
    point = _point("dynamic", "INT8", "compressed-tensors")
    assert not _states(point)["calibration"].off
    assert "SmoothQuant" in _states(point, {"smoothquant": "none"})["calibration"].off
    assert not reads_text(recipe_of(point, {"smoothquant": "none"}, FACTS))


def test_dynamic_fp8_asks_for_no_text() -> None:
    assert "calibration" not in _states(_point("dynamic", "FP8_E4M3", "compressed-tensors"))


def test_only_choices_about_the_text_are_carried_to_another_format() -> None:
    given = {"calibration": "/a.txt", "samples": 64, "symmetric": False, "damping": 0.1}
    assert carried(given, _point("static", "INT8", "compressed-tensors")) == {
        "calibration": "/a.txt",
        "samples": 64,
    }
    assert carried(given, _point("rtn", "INT4", "gptq")) == {}


def test_a_value_that_an_option_cannot_have_is_an_error() -> None:
    with pytest.raises(InvalidRecipeError):
        recipe_of(_point("gptq", "INT4", "gptq"), {"group_size": 100}, FACTS)


def test_calibration_texts_are_looked_at_before_the_work_starts(tmp_path: Path) -> None:
    text = tmp_path / "notes.jsonl"
    text.write_text("{}")
    assert calibration_problem("") == ""
    assert calibration_problem(str(text)) == ""
    assert "not there" in calibration_problem(str(tmp_path / "gone.txt"))
    assert ".parquet" in calibration_problem(str(tmp_path / "a.pdf"))
    assert calibration_problem("hub:Salesforce/wikitext:wikitext-2-raw-v1:train") == ""
    assert "owner/name" in calibration_problem("hub:")
    assert "owner/name" in calibration_problem("hub:../../etc")
