"""Which linears learn, which recipe trains a variant back, and what training is predicted to need."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.errors import InvalidRecipeError
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_quantize_memory, training_disk_bytes, training_memory_bytes
from core.specs.support import recipe_for, support
from core.specs.training import chosen_layers, trained_part, training_recipe_for
from tests.fakes.machines import model


@pytest.mark.parametrize(
    ("text", "attention", "feed"),
    [
        ("all", {0, 1, 2, 3}, {0, 1, 2, 3}),
        ("attention", {0, 1, 2, 3}, set()),
        ("mlp", set(), {0, 1, 2, 3}),
        ("last 1", {3}, {3}),
        ("First 2", {0, 1}, {0, 1}),
        ("0-1, 3", {0, 1, 3}, {0, 1, 3}),
        ("attention:2-9", {2, 3}, set()),
        ("", {0, 1, 2, 3}, {0, 1, 2, 3}),
    ],
)
def test_layers_are_chosen_by_words_and_numbers(text: str, attention: set[int], feed: set[int]) -> None:
    learns = chosen_layers(text, 4)
    assert {block for block in range(4) if learns(block, True)} == attention
    assert {block for block in range(4) if learns(block, False)} == feed


@pytest.mark.parametrize("text", ["some", "7", "4-", "last", "attention:", "-1", "1;2"])
def test_layers_that_name_nothing_are_refused_with_what_can_be_said(text: str) -> None:
    with pytest.raises(InvalidRecipeError) as caught:
        chosen_layers(text, 4)
    assert "last 8" in caught.value.hint


def test_support_tells_of_layers_that_the_model_does_not_have() -> None:
    facts = model("llama-3.1-8b")
    recipe = recipe_for("INT4", method="qat", container="gguf", options={"layers": "90-95"})
    assert support(recipe).ok
    assert not support(recipe, facts).ok


@pytest.mark.parametrize(
    ("target", "dtype", "options"),
    [
        ("Q4_0", "INT4", {"symmetric": True}),
        ("Q4_1", "INT4", {"symmetric": False}),
        ("Q8_0", "INT8", {}),
        ("TQ2_0", "TERNARY", {"ternary_type": "TQ2_0"}),
        ("tq1_0", "TERNARY", {"ternary_type": "TQ1_0"}),
    ],
)
def test_training_into_a_level_of_one_block_type(target: str, dtype: str, options: dict[str, object]) -> None:
    recipe = recipe_for(target, method="qat")
    assert (recipe.method, recipe.dtype, recipe.container, recipe.level) == ("qat", dtype, "gguf", None)
    assert options.items() <= recipe.options.items()
    assert support(recipe).ok


def test_mixes_cannot_be_trained_into() -> None:
    with pytest.raises(InvalidRecipeError, match="Q4_K_M cannot be trained into"):
        recipe_for("Q4_K_M", method="qat")


def test_a_variant_is_trained_back_into_its_own_format() -> None:
    made = recipe_for("INT4", method="gptq", container="gptq", options={"group_size": 64})
    found = training_recipe_for(made)
    assert found is not None
    assert (found.method, found.dtype, found.container) == ("qat", "INT4", "gptq")
    assert found.options["group_size"] == 64
    assert support(found).ok


def test_static_activations_stay_static_in_training() -> None:
    found = training_recipe_for(recipe_for("INT8", method="static"))
    assert found is not None
    assert found.options["activations"] == "static"
    assert support(found).ok


@pytest.mark.parametrize(
    ("level", "dtype"), [("Q4_K_M", "INT4"), ("Q2_K", "INT4"), ("Q8_0", "INT8"), ("TQ1_0", "TERNARY")]
)
def test_levels_are_trained_into_the_nearest_blocks(level: str, dtype: str) -> None:
    found = training_recipe_for(recipe_for(level))
    assert found is not None
    assert (found.dtype, found.container) == (dtype, "gguf")


@pytest.mark.parametrize("target", ["BF16", "NF4", "FP8_E4M3"])
def test_floats_and_tables_have_nothing_to_train(target: str) -> None:
    assert training_recipe_for(recipe_for(target)) is None
    trained = recipe_for("INT4", method="qat")
    assert training_recipe_for(trained) is None


def test_memory_and_disk_grow_with_what_learns() -> None:
    facts = model("llama-3.1-8b")
    every = recipe_for("INT4", method="qat")
    few = replace(every, options={**every.options, "layers": "last 2"})
    assert trained_part(few, facts) == pytest.approx(2 / facts.n_layers)
    for kept in (True, False):
        assert training_memory_bytes(facts, few, keep_graph=kept) < training_memory_bytes(
            facts, every, keep_graph=kept
        )
    assert training_memory_bytes(facts, every, keep_graph=True) > training_memory_bytes(
        facts, every, keep_graph=False
    )
    assert 0 < training_disk_bytes(facts, few) < training_disk_bytes(facts, every)
    assert training_disk_bytes(facts, recipe_for("Q4_0")) == 0
    assert estimate_quantize_memory(facts, every) > training_memory_bytes(facts, every, keep_graph=False)


def test_a_recipe_with_training_survives_the_disk() -> None:
    recipe = recipe_for("INT4", method="qat", options={"minutes": 5})
    assert Recipe.from_json(recipe.to_json()) == recipe
