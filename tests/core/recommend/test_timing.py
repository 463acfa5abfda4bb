"""How long it will take: an estimate for any computer, put right by what runs of the same kind took here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.jobs.history import Run
from core.recommend.timing import estimate_seconds, kind_of, predict
from core.specs.combinations import COMBINATIONS
from core.specs.levels import LEVELS
from core.specs.recipe import Recipe
from core.specs.support import recipe_for
from core.types import ModelFacts
from tests.fakes.demo_library import demo_facts

SMALL, LARGE = demo_facts(0), demo_facts(3)
HERE = "This processor"


def _run(facts: ModelFacts, recipe: Recipe, factor: float, machine: str = HERE, threads: int = 4) -> Run:
    elapsed_s = factor * estimate_seconds(facts, recipe, threads)
    return Run("v", recipe, facts, machine, threads, elapsed_s, 0.0, 0, "0.1")


def test_every_level_and_point_has_an_estimate_that_grows_with_the_model() -> None:
    recipes = [recipe_for(spec.name) for spec in LEVELS]
    recipes += [recipe_for(p.dtype, method=p.method, container=p.container) for p in COMBINATIONS]
    for recipe in recipes:
        small, large = estimate_seconds(SMALL, recipe, 4), estimate_seconds(LARGE, recipe, 4)
        assert 0 < small < large < 86_400, recipe.label
        assert estimate_seconds(LARGE, recipe, 16) <= large


def test_without_a_run_it_is_an_estimate() -> None:
    timing = predict(SMALL, recipe_for("Q4_K_M"), [], machine=HERE, threads=4)
    assert timing.runs == 0
    assert timing.seconds == estimate_seconds(SMALL, recipe_for("Q4_K_M"), 4)


def test_runs_of_the_same_kind_put_it_right_also_for_another_size_and_level() -> None:
    runs = [_run(SMALL, recipe_for("Q4_K_M"), factor) for factor in (2.0, 2.2, 9.0)]
    timing = predict(demo_facts(1), recipe_for("Q5_K_M"), runs, machine=HERE, threads=4)
    assert timing.runs == 3
    assert timing.seconds == pytest.approx(2.2 * estimate_seconds(demo_facts(1), recipe_for("Q5_K_M"), 4))


def test_the_nearest_in_size_count() -> None:
    recipe = recipe_for("INT4")
    far = [_run(replace(SMALL, n_params=SMALL.n_params * 30), recipe, 5.0) for _ in range(5)]
    near = [_run(SMALL, recipe, 1.5) for _ in range(5)]
    assert predict(SMALL, recipe, [*near, *far], machine=HERE, threads=4).seconds == pytest.approx(
        1.5 * estimate_seconds(SMALL, recipe, 4)
    )


@pytest.mark.parametrize(
    "run",
    [
        _run(SMALL, recipe_for("Q4_K_M"), 2.0, machine="Another"),
        _run(SMALL, recipe_for("Q8_0"), 2.0),
        _run(SMALL, recipe_for("Q4_K_M"), 500.0),
        _run(replace(SMALL, n_params=10_000), recipe_for("Q4_K_M"), 2.0),
    ],
)
def test_what_tells_nothing_is_left_out(run: Run) -> None:
    assert predict(SMALL, recipe_for("Q4_K_M"), [run], machine=HERE, threads=4).runs == 0


def test_training_takes_the_time_it_is_given() -> None:
    recipe = recipe_for("INT4", method="qat", options={"minutes": 30.0})
    timing = predict(SMALL, recipe, [], machine=HERE, threads=2)
    assert timing.planned
    assert 1800 < timing.seconds < 2100
    steps = recipe_for("INT4", method="qat", options={"steps": 100})
    assert not predict(SMALL, steps, [], machine=HERE, threads=2).planned


def test_several_take_the_sum_and_rest_on_the_fewest_runs() -> None:
    one = predict(SMALL, recipe_for("Q8_0"), [_run(SMALL, recipe_for("Q8_0"), 1.0)], machine=HERE, threads=4)
    two = predict(SMALL, recipe_for("Q4_K_M"), [], machine=HERE, threads=4)
    assert (one + two).seconds == one.seconds + two.seconds
    assert (one + two).runs == 0


def test_kinds_are_apart_where_the_work_is() -> None:
    kinds = {kind_of(recipe_for(name)) for name in ("Q4_K_M", "Q8_0", "BF16")}
    assert len(kinds) == 3
    assert kind_of(recipe_for("INT4", method="gptq")) == kind_of(recipe_for("INT3", method="gptq"))
