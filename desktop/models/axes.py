"""The three axes, number format, method and files: what can be chosen, and why the rest cannot."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import tr
from core.specs.combinations import COMBINATIONS, Combination, containers_for, find_combination, methods_for
from core.specs.containers import CONTAINERS
from core.specs.dtypes import DTYPES
from core.specs.methods import METHODS
from core.specs.recipe import Recipe
from core.specs.support import support
from core.types import ModelFacts
from desktop.models.recipe_options import as_sentence, recipe_of

AXES = ("dtype", "method", "container")


@dataclass(frozen=True, slots=True)
class AxisItem:
    """One value of an axis. ``refused`` says why it cannot be chosen now, or is empty."""

    value: str
    title: str
    about: str
    refused: str = ""


def axis_items(point: Combination, facts: ModelFacts) -> dict[str, tuple[AxisItem, ...]]:
    """Every value of each axis, where ``point`` is chosen.

    The number format is chosen first: one is refused where nothing of it can be made of the model. A method
    is refused where it does not make the number format, files where they do not hold what the method makes.
    """
    dtypes = tuple(
        AxisItem(
            spec.name, f"{spec.name}  ·  {tr(spec.title)}", tr(spec.about), _why_no_dtype(spec.name, facts)
        )
        for spec in DTYPES
    )
    methods = tuple(
        AxisItem(spec.name, tr(spec.title), tr(spec.about), _why_no_method(point, spec.name, facts))
        for spec in METHODS
    )
    containers = tuple(
        AxisItem(
            spec.name,
            spec.title,
            tr("Loads in {programs}.", programs=", ".join(spec.loads_in)),
            _why_not(Combination(point.method, point.dtype, spec.name, ()), facts),
        )
        for spec in CONTAINERS
    )
    return {"dtype": dtypes, "method": methods, "container": containers}


def moved(point: Combination, axis: str, value: str, facts: ModelFacts) -> Combination:
    """The point after one axis was changed; the others stay where they can, else take what is usual."""
    if axis == "container":
        return find_combination(point.method, point.dtype, value) or point
    dtype = value if axis == "dtype" else point.dtype
    wanted = value if axis == "method" else point.method
    methods = methods_for(dtype)
    if not methods:
        return point
    order = [wanted, *methods] if wanted in methods else list(methods)
    fallback: Combination | None = None
    for method in order:
        held = containers_for(dtype, method)
        files = [point.container, *held] if point.container in held else list(held)
        for container in files:
            found = find_combination(method, dtype, container)
            if found is None:
                continue
            fallback = fallback or found
            if not _why_not(found, facts):
                return found
        if axis == "method":
            break
    return fallback or point


def _why_not(point: Combination, facts: ModelFacts) -> str:
    """Why a point cannot be made of the model, by the one function that knows."""
    known = find_combination(point.method, point.dtype, point.container)
    recipe = (
        Recipe(point.method, point.dtype, point.container) if known is None else recipe_of(known, {}, facts)
    )
    found = support(recipe, facts)
    return "" if found.ok else as_sentence(found.reasons[0])


def _why_no_dtype(dtype: str, facts: ModelFacts) -> str:
    points = [point for point in COMBINATIONS if point.dtype == dtype]
    if not points:
        return _why_not(Combination("cast", dtype, "safetensors", ()), facts)
    reasons = [_why_not(point, facts) for point in points]
    return "" if any(not reason for reason in reasons) else reasons[0]


def _why_no_method(point: Combination, method: str, facts: ModelFacts) -> str:
    held = containers_for(point.dtype, method)
    if not held:
        return _why_not(Combination(method, point.dtype, point.container, ()), facts)
    reasons = [_why_not(Combination(method, point.dtype, container, ()), facts) for container in held]
    return "" if any(not reason for reason in reasons) else reasons[0]
