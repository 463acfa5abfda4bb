"""Recipes, activations and calibration in plain words."""

from __future__ import annotations

import pytest

from core.specs.combinations import COMBINATIONS, Combination
from core.specs.options import options_for
from core.specs.support import recipe_for
from desktop.models.recipe_words import (
    activation_words,
    calibration_words,
    choice_words,
    loads_in_words,
    option_words,
    recipe_sentence,
)


def test_the_options_that_shape_the_files_are_said_in_words() -> None:
    recipe = recipe_for("INT4", method="gptq", container="gptq")
    assert option_words(recipe) == "groups of 128, symmetric, searched scales, important columns first"
    fixed = recipe_for("INT8", method="static", options={"smoothquant": 0.7, "format": "naive-quantized"})
    assert option_words(fixed) == "SmoothQuant 0.7, naive-quantized"
    assert option_words(recipe_for("FP8_E4M3", options={"fp8_granularity": "block"})).endswith("128 × 128")


def test_a_recipe_is_one_sentence() -> None:
    assert recipe_sentence(recipe_for("Q4_K_M")) == "Q4_K_M, GGUF files"
    assert recipe_sentence(recipe_for("FP32")) == "FP32 cast, Safetensors files"


@pytest.mark.parametrize("point", COMBINATIONS, ids=lambda point: point.id)
def test_every_format_has_words_for_its_loaders_and_activations(point: Combination) -> None:
    recipe = recipe_for(point.dtype, method=point.method, container=point.container)
    assert loads_in_words(recipe) == (", ".join(point.loads_in) or "Bitwright only")
    quantized = point.method in {"dynamic", "static"}
    assert (activation_words(recipe) == "not quantized") is not quantized
    for spec in options_for(point.method, point.dtype, point.container):
        assert all(choice_words(spec.key, value) for value in spec.choices)


def test_the_calibration_text_of_a_lineage_is_told_where_it_is_known() -> None:
    told = {"calibration": {"name": "notes.txt", "sha256": "x", "samples": 32, "length": 512}}
    assert calibration_words(told) == "notes.txt, 32 × 512 tokens"
    assert calibration_words({"calibration": {"name": "notes.txt"}}) == "notes.txt"
    assert calibration_words({}) == ""
    assert calibration_words({"calibration": "odd"}) == ""
