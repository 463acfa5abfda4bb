"""What '--to' means, and that illegal points of the space are refused with reasons."""

from __future__ import annotations

import pytest

from core.errors import InvalidRecipeError
from core.specs.combinations import COMBINATIONS, Combination
from core.specs.levels import LEVELS
from core.specs.options import OPTIONS, options_for
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_recipe_bytes, linear_weights, recipe_bits
from core.specs.support import (
    fitted,
    fitting_group_size,
    recipe_for,
    require_support,
    support,
)
from core.types import ModelFacts


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
    ("target", "method"), [("NF4", "gptq"), ("TERNARY", None), ("Q4_K_M", "gptq"), ("INT2", "dynamic")]
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


def facts(**changes: object) -> ModelFacts:
    values: dict[str, object] = {
        "name": "model",
        "architecture": "llama",
        "hf_architecture": "LlamaForCausalLM",
        "n_params": 134_515_008,
        "n_layers": 30,
        "hidden_size": 576,
        "intermediate_size": 1536,
        "n_heads": 9,
        "n_kv_heads": 3,
        "head_dim": 64,
        "context_length": 8192,
        "vocab_size": 49152,
        "tied_embeddings": True,
        "dtype": "BF16",
        "size_bytes": 269_030_016,
    }
    return ModelFacts(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("point", COMBINATIONS, ids=lambda c: c.id)
def test_every_listed_point_makes_a_legal_recipe(point: Combination) -> None:
    recipe = recipe_for(point.dtype, method=point.method, container=point.container)
    assert (recipe.method, recipe.dtype, recipe.container) == (point.method, point.dtype, point.container)
    recipe = fitted(recipe, facts())
    assert support(recipe, facts()).ok
    assert Recipe.from_json(recipe.to_json()) == recipe
    assert set(recipe.options) == {
        spec.key for spec in options_for(point.method, point.dtype, point.container)
    }
    assert 0 < estimate_recipe_bytes(facts(), recipe) < 4.3 * facts().n_params


def test_a_method_alone_names_its_usual_container_and_a_container_its_method() -> None:
    assert recipe_for("INT4").container == "gptq"
    assert recipe_for("INT4", method="awq").container == "awq"
    assert recipe_for("INT4", container="awq").method == "awq"
    assert recipe_for("INT4", container="awq").options["symmetric"] is False
    assert recipe_for("INT8", method="static").container == "compressed-tensors"


@pytest.mark.parametrize(
    ("target", "arguments", "words"),
    [
        ("INT4", {"method": "dynamic"}, "gptq, awq"),
        ("INT4", {"method": "gptq", "container": "bitsandbytes"}, "stored in gptq"),
        ("FP8_E5M2", {"method": "rtn", "container": "compressed-tensors"}, "stored in safetensors"),
        ("INT4", {"container": "awq", "options": {"granularity": "channel"}}, "for groups"),
        ("INT8", {"method": "gptq", "container": "gguf", "options": {"symmetric": False}}, "asymmetric"),
        ("NF4", {"method": "awq"}, "made by rtn"),
        ("NF4", {"container": "gptq"}, "stored in bitsandbytes"),
        ("INT4", {"method": "rtn", "options": {"format": "float-quantized"}}, "not stored as"),
    ],
)
def test_points_outside_the_table_are_refused_with_what_is_inside(
    target: str, arguments: dict[str, object], words: str
) -> None:
    found = support(recipe_for(target, **arguments))  # type: ignore[arg-type]
    assert not found.ok
    assert words in "; ".join(found.reasons)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"group_size": 48}, "none of"),
        ({"damping": 7.0}, "between"),
        ({"speed": 3}, "no option"),
        ({"observer": "minmax"}, "no meaning"),
        ({"act_order": "yes"}, "true nor false"),
        ({"samples": 0}, "between"),
    ],
)
def test_options_that_cannot_be_are_refused_by_name(options: dict[str, object], words: str) -> None:
    with pytest.raises(InvalidRecipeError, match=words):
        recipe_for("INT4", method="gptq", options=options)


@pytest.mark.parametrize("value", ["strong", 1.5, -0.1])
def test_smoothquant_takes_none_auto_or_a_part_of_one(value: object) -> None:
    with pytest.raises(InvalidRecipeError, match="smoothquant"):
        recipe_for("INT8", method="dynamic", options={"smoothquant": value})
    assert recipe_for("INT8", method="dynamic", options={"smoothquant": "0.5"}).options["smoothquant"] == 0.5


def test_groups_that_fit_no_row_are_refused_and_the_fitting_size_is_named() -> None:
    recipe = recipe_for("INT4", method="gptq", options={"group_size": 256})
    assert (
        "no row"
        in support(recipe, facts(hidden_size=96, intermediate_size=160, n_heads=1, head_dim=96)).reasons[0]
    )
    assert support(recipe, facts()).notes  # 1536 is whole groups of 256, 576 is not: said
    assert fitting_group_size(facts()) == 64
    assert fitted(recipe_for("INT4"), facts()).options["group_size"] == 64


def test_a_quantized_source_and_a_gguf_source_are_no_source_for_folder_containers() -> None:
    recipe = fitted(recipe_for("INT4"), facts())
    assert "already quantized" in support(recipe, facts(quantized=True)).reasons[0]
    assert "GGUF file" in support(recipe, facts(hf_architecture=None)).reasons[0]


def test_transposed_matrices_go_into_gptq_and_bitsandbytes_only() -> None:
    gpt2 = facts(architecture="gpt2", hf_architecture="GPT2LMHeadModel")
    assert support(fitted(recipe_for("INT4"), gpt2), gpt2).ok
    assert support(recipe_for("NF4"), gpt2).ok
    assert not support(fitted(recipe_for("INT4", method="awq"), gpt2), gpt2).ok


def test_bits_count_the_share_of_scales_and_zero_points() -> None:
    assert recipe_bits(recipe_for("INT4", method="gptq", options={"group_size": 64})) == 4 + 20 / 64
    packed = recipe_for("INT4", method="gptq", container="compressed-tensors", options={"group_size": 64})
    assert recipe_bits(packed) == 4 + 16 / 64
    assert recipe_bits(recipe_for("INT4", method="gptq", container="gguf")) == 4.5
    assert recipe_bits(recipe_for("NF4")) == 4 + (8 + 32 / 256) / 64
    assert recipe_bits(recipe_for("FP4", options={"double_quant": False, "block_size": 128})) == 4.25
    assert linear_weights(facts()) == 30 * 3_538_944


def test_experts_that_bitsandbytes_leaves_alone_are_a_reason_against_it() -> None:
    mixture = facts(architecture="qwen3moe", hf_architecture="Qwen3MoeForCausalLM", n_experts=8)
    assert "experts" in support(recipe_for("NF4"), mixture).reasons[0]
    assert support(recipe_for("NF4"), facts()).ok


def test_every_option_applies_somewhere_and_says_what_it_is() -> None:
    for spec in OPTIONS:
        assert spec.about.endswith(".")
        assert any(spec.applies(c.method, c.dtype, c.container) for c in COMBINATIONS), spec.key
