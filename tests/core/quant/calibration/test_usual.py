"""The text of the settings stands in where a recipe names none, and only there."""

from __future__ import annotations

from core.quant.calibration.texts import BUNDLED, BUNDLED_NAME, read_calibration
from core.quant.calibration.usual import with_usual_text
from core.specs.support import completed, recipe_for


def test_a_recipe_that_names_no_text_takes_the_chosen_one() -> None:
    recipe = completed(recipe_for("INT4", method="gptq"))
    assert with_usual_text(recipe, "/mine.txt").options["calibration"] == "/mine.txt"
    assert with_usual_text(recipe, "") == recipe


def test_a_recipe_that_names_one_keeps_it_and_one_that_reads_none_is_left_alone() -> None:
    named = completed(recipe_for("INT4", method="gptq", options={"calibration": BUNDLED}))
    assert with_usual_text(named, "/mine.txt") == named
    level = recipe_for("Q4_K_M")
    assert with_usual_text(level, "/mine.txt") == level


def test_the_bundled_text_can_be_named() -> None:
    assert read_calibration(BUNDLED).name == BUNDLED_NAME
    assert read_calibration(BUNDLED) == read_calibration(None)
