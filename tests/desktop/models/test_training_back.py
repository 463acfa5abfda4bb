"""Which variants can be trained back, what Quantize opens with, and the code for fine-tuning."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.paths import Paths
from core.recommend.finetune_snippet import can_finetune
from core.specs.combinations import find_combination
from core.specs.recipe import Recipe
from core.specs.support import recipe_for
from desktop.models.finetune import newest_for_finetuning, snippet_of
from desktop.models.training_back import lost_enough, preset_for, why_not_train_back
from tests.fakes.demo_library import demo_sources
from tests.fakes.records import measurement, variant_record


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path)


@pytest.mark.parametrize(
    ("recipe", "dtype", "container"),
    [
        (recipe_for("Q4_0"), "INT4", "gguf"),
        (recipe_for("Q2_K"), "INT4", "gguf"),
        (recipe_for("Q8_0"), "INT8", "gguf"),
        (recipe_for("INT4", method="gptq", container="gptq"), "INT4", "gptq"),
        (recipe_for("INT2", method="gptq"), "INT2", "gptq"),
        (recipe_for("INT8", method="static"), "INT8", "compressed-tensors"),
    ],
)
def test_what_lost_can_be_trained_in_files_of_the_same_kind(
    paths: Paths, recipe: Recipe, dtype: str, container: str
) -> None:
    preset = preset_for(variant_record(paths, "v", recipe=recipe))
    assert preset is not None
    assert preset.format_key == f"qat:{dtype}:{container}"
    assert find_combination("qat", dtype, container) is not None


def test_the_group_size_of_the_variant_stays(paths: Paths) -> None:
    recipe = recipe_for("INT4", method="rtn", container="gptq", options={"group_size": 32})
    preset = preset_for(variant_record(paths, "v", recipe=recipe))
    assert preset is not None
    assert preset.given == {"group_size": 32}


@pytest.mark.parametrize(
    "recipe",
    [
        recipe_for("BF16", container="safetensors"),
        recipe_for("F16"),
        recipe_for("INT4", method="qat"),
        Recipe("rtn", "NF4", "bitsandbytes"),
    ],
)
def test_where_there_is_nothing_to_win_nothing_is_offered(paths: Paths, recipe: Recipe) -> None:
    variant = variant_record(paths, "v", recipe=recipe)
    assert preset_for(variant) is None
    assert why_not_train_back(variant, None)


def test_without_its_original_it_says_so_and_for_a_gguf_source_why(paths: Paths) -> None:
    variant = variant_record(paths, "v", recipe=recipe_for("Q4_0"))
    sources = demo_sources(paths.home)
    assert "original" in why_not_train_back(variant, None)
    assert why_not_train_back(variant, sources[1]) == ""
    plain = replace(sources[1], facts=replace(sources[1].facts, hf_architecture=None))
    assert "GGUF file" in why_not_train_back(variant, plain)


def test_only_what_lost_something_is_worth_an_offer(paths: Paths) -> None:
    variant = variant_record(paths, "v")
    assert lost_enough(variant)
    assert lost_enough(replace(variant, measurements=(measurement("v", kl_divergence=0.2),)))
    assert not lost_enough(replace(variant, measurements=(measurement("v", kl_divergence=0.002),)))


def test_the_code_has_the_variants_path_and_the_newest_is_chosen(paths: Paths) -> None:
    nf4 = variant_record(paths, "old", recipe=Recipe("rtn", "NF4", "bitsandbytes"), path="/models/it's here")
    newer = replace(nf4, id="new", created_at="2026-02-02T00:00:00.000+00:00")
    other = variant_record(paths, "gguf")
    assert can_finetune(nf4.recipe)
    assert not can_finetune(other.recipe)
    assert newest_for_finetuning((nf4, other, newer), nf4.source_id) is newer
    assert newest_for_finetuning((other,), nf4.source_id) is None
    code = snippet_of(nf4)
    compile(code, "snippet", "exec")  # a path with an apostrophe is still code
    assert "it's here" in code
    compile(snippet_of(None), "snippet", "exec")
