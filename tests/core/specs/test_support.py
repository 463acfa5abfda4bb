"""What '--to' means, and that illegal points of the space are refused with reasons."""

from __future__ import annotations

import pytest

from core.errors import InvalidRecipeError
from core.specs.levels import LEVELS
from core.specs.recipe import Recipe
from core.specs.support import recipe_for, require_support, support


@pytest.mark.parametrize("spec", LEVELS, ids=lambda s: s.name)
def test_every_level_makes_a_legal_recipe_that_survives_json(spec: object) -> None:
    recipe = recipe_for(spec.name.lower())  # type: ignore[attr-defined]
    assert support(recipe).ok
    again = Recipe.from_json(recipe.to_json())
    assert again == recipe
    assert again.digest() == recipe.digest()


def test_sixteen_bit_names_mean_the_gguf_level_unless_a_container_is_named() -> None:
    assert recipe_for("BF16").container == "gguf"
    assert recipe_for("BF16", container="safetensors").container == "safetensors"


@pytest.mark.parametrize(
    ("target", "method"), [("INT4", None), ("NF4", None), ("Q4_K_M", "gptq"), ("FP8_E4M3", None)]
)
def test_what_this_version_cannot_make_is_refused_with_a_reason(target: str, method: str | None) -> None:
    with pytest.raises(InvalidRecipeError, match="this version"):
        require_support(recipe_for(target, method=method))


@pytest.mark.parametrize(
    "arguments",
    [{"target": "Q9"}, {"target": "Q4_0", "method": "magic"}, {"target": "Q4_0", "container": "zip"}],
)
def test_unknown_words_are_refused_and_the_known_ones_named(arguments: dict[str, str]) -> None:
    target = arguments.pop("target")
    with pytest.raises(InvalidRecipeError) as caught:
        recipe_for(target, **arguments)  # type: ignore[arg-type]
    assert "are " in caught.value.hint


def test_tf32_is_a_compute_mode_and_not_a_file() -> None:
    with pytest.raises(InvalidRecipeError, match="compute"):
        recipe_for("TF32")


def test_a_recipe_of_a_newer_version_is_refused() -> None:
    recipe = Recipe("rtn", "Q4_0", "gguf", "Q4_0", {}, version=99)
    assert "newer" in support(recipe).reasons[0]
