"""The options of one point of methods x dtypes x containers, as a form needs them (pure).

Everything comes from :mod:`core.specs.options`; whether two options fit together is asked of
:func:`core.specs.support.support`, so that the form and the engine cannot disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import InvalidRecipeError
from core.language import tr
from core.specs.combinations import Combination
from core.specs.options import BUNDLED_CALIBRATION, HUB_TEXT, OptionSpec, complete_options, options_for
from core.specs.recipe import Recipe
from core.specs.support import fitted, recipe_for, support
from core.types import ModelFacts

TEXT_SUFFIXES = (".txt", ".md", ".jsonl", ".parquet")
HUB_PREFIX = HUB_TEXT
BUNDLED = BUNDLED_CALIBRATION  # the text that comes along, where nothing would mean the one of the settings
CARRIED = ("calibration", "samples", "length")
"""Choices about the text stay when another format is chosen; all others start at its defaults."""

_TEXT_KEYS = frozenset(CARRIED)
_HUB_NAME = re.compile(r"[\w.-]+/[\w.-]+(:[\w.-]+){0,2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class OptionState:
    """One option as it stands. ``off`` says why it has no effect now (or nothing); ``refused`` maps values
    that would contradict the others to the reason; ``usual`` is what it is by itself for this model."""

    spec: OptionSpec
    value: Any
    usual: Any = None
    off: str = ""
    refused: Mapping[Any, str] = field(default_factory=dict)

    @property
    def changed(self) -> bool:
        """Whether it is not as usual."""
        return bool(self.value != self.usual)


def recipe_of(point: Combination, given: Mapping[str, Any], facts: ModelFacts) -> Recipe:
    """The recipe of a point with what the user chose; the group size suits the model unless chosen.

    Raises InvalidRecipeError for a value that an option cannot have.
    """
    recipe = recipe_for(point.dtype, method=point.method, container=point.container, options=given)
    return recipe if "group_size" in given else fitted(recipe, facts)


def given_of(recipe: Recipe, point: Combination) -> dict[str, Any]:
    """What a user must have chosen for :func:`recipe_of` to give ``recipe``, whatever the model."""
    defaults = complete_options({}, point.method, point.dtype, point.container)
    return {
        key: value
        for key, value in recipe.options.items()
        if key == "group_size" or value != defaults.get(key)
    }


def carried(given: Mapping[str, Any], point: Combination) -> dict[str, Any]:
    """What of the user's choices holds for another point too."""
    applying = {spec.key for spec in options_for(point.method, point.dtype, point.container)}
    return {key: value for key, value in given.items() if key in CARRIED and key in applying}


def reads_text(recipe: Recipe) -> bool:
    """Whether making it looks at a calibration text."""
    if recipe.method == "dynamic":
        return str(recipe.options.get("smoothquant", "none")) != "none"
    return "calibration" in recipe.options


def option_states(
    point: Combination, recipe: Recipe, given: Mapping[str, Any], facts: ModelFacts
) -> tuple[OptionState, ...]:
    """Every option of the point that means something, in the table's order."""
    legal = support(recipe, facts).ok
    usual = recipe_of(point, {}, facts).options
    states = []
    for spec in options_for(point.method, point.dtype, point.container):
        off = _why_off(spec, recipe)
        refused = dict(_refused(spec, point, recipe, given, facts)) if legal and not off else {}
        states.append(OptionState(spec, recipe.options[spec.key], usual[spec.key], off, refused))
    return tuple(states)


def _why_off(spec: OptionSpec, recipe: Recipe) -> str:
    if spec.key == "group_size" and recipe.options.get("granularity") != "group":
        return tr("Only for scales that a group of weights shares")
    if spec.key == "minutes" and recipe.options.get("steps"):
        return tr("The number of steps decides, not the time")
    if spec.key in _TEXT_KEYS and not reads_text(recipe):
        return tr("Only SmoothQuant looks at a text, and it is off")
    return ""


def _refused(
    spec: OptionSpec, point: Combination, recipe: Recipe, given: Mapping[str, Any], facts: ModelFacts
) -> Iterator[tuple[Any, str]]:
    """Values that would make a legal recipe illegal."""
    values = (True, False) if spec.kind == "bool" else spec.choices
    for value in values:
        if value == recipe.options[spec.key]:
            continue
        try:
            other = recipe_of(point, {**given, spec.key: value}, facts)
        except InvalidRecipeError as error:
            yield value, error.message
            continue
        found = support(other, facts)
        if not found.ok:
            yield value, as_sentence(found.reasons[0])


def as_sentence(words: str) -> str:
    """A reason of the tables with a capital and a full stop."""
    words = words.strip()
    begun = words[:1].upper() + words[1:]
    return begun if not words or words.endswith((".", "!", "?", "。")) else tr("{sentence}.", sentence=begun)


def calibration_problem(spec: str) -> str:
    """Why this calibration text cannot be read, or nothing. Only a look: the file is not opened."""
    if spec in {"", BUNDLED}:
        return ""
    if spec.startswith(HUB_TEXT):
        name = spec.removeprefix(HUB_TEXT)
        return "" if _HUB_NAME.fullmatch(name) else tr("Type the data set's name on the Hub: owner/name.")
    path = Path(spec)
    if path.suffix.lower() not in TEXT_SUFFIXES:
        return tr(
            "A calibration text is one of {list}; {name} is none.",
            list=", ".join(TEXT_SUFFIXES),
            name=path.name,
        )
    return "" if path.is_file() else tr("The calibration text {name} is not there any more.", name=path.name)
