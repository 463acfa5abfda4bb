"""The text that a recipe means when it names none: the one chosen in the settings."""

from __future__ import annotations

from dataclasses import replace

from core.specs.recipe import Recipe


def with_usual_text(recipe: Recipe, chosen: str) -> Recipe:
    """``recipe`` with the text that the settings name, where it reads one and names none itself.

    ``chosen`` "" is the bundled text. What is made then says by its own recipe what it saw.
    """
    if not chosen or recipe.options.get("calibration") != "":
        return recipe
    return replace(recipe, options={**recipe.options, "calibration": chosen})
