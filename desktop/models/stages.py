"""The stages of a kind of job in their order, and where a job stands among them (pure)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from core.jobs.protocol import JobKind
from core.specs.methods import METHODS
from core.types import Stage

StageState = Literal["done", "current", "to_come"]

_PLANS: dict[JobKind, tuple[Stage, ...]] = {
    JobKind.DOWNLOAD: (Stage.PREPARE, Stage.DOWNLOAD, Stage.VERIFY, Stage.CATALOG),
    JobKind.IMPORT: (Stage.PREPARE, Stage.VERIFY, Stage.CATALOG),
    JobKind.EVALUATE: (Stage.PREPARE, Stage.EVALUATE, Stage.SPEED, Stage.CATALOG),
    JobKind.EXPORT: (Stage.PREPARE, Stage.VERIFY, Stage.HAND_OVER),
    JobKind.DEDUPE: (Stage.PREPARE, Stage.VERIFY, Stage.LINK),
    JobKind.MODULE_QAT: (Stage.PREPARE, Stage.QUANTIZE, Stage.WRITE, Stage.READ_BACK),
    JobKind.PROBE: (Stage.PREPARE, Stage.SPEED),
}
_MAIN = frozenset({Stage.QUANTIZE, Stage.TRAIN, Stage.DOWNLOAD})
"""What a stage that comes after one of these cannot stand before: a quantize job that meets its source for
the first time verifies and catalogs *that* while it prepares."""


@dataclass(frozen=True, slots=True)
class StageStep:
    """One stage of a job; ``name`` is the one that runs (or the planned one), ``number`` counts from 1."""

    name: str
    number: int
    state: StageState


def planned_stages(kind: JobKind, params: Mapping[str, Any]) -> tuple[Stage, ...]:
    """The stages that a job of this kind goes through, as far as its parameters tell."""
    if kind is not JobKind.QUANTIZE:
        stages = _PLANS.get(kind, ())
        if kind is JobKind.EVALUATE and params.get("speed", True) is False:
            return tuple(stage for stage in stages if stage is not Stage.SPEED)
        return stages
    recipe = params.get("recipe")
    recipe = recipe if isinstance(recipe, Mapping) else {}
    last = (Stage.READ_BACK, Stage.VERIFY, Stage.CATALOG)
    if recipe.get("level"):
        return (Stage.PREPARE, Stage.WARM_UP, Stage.QUANTIZE, *last)
    method = next((spec for spec in METHODS if spec.name == recipe.get("method")), None)
    first: tuple[Stage, ...] = (Stage.PREPARE,)
    if method is not None and method.needs_calibration:
        first = (*first, Stage.CALIBRATE)
    if method is not None and method.needs_training:
        return (*first, Stage.START, Stage.TRAIN, Stage.WRITE, *last)
    return (*first, Stage.QUANTIZE, Stage.WRITE, *last)


def stage_steps(planned: Sequence[str], seen: Sequence[str]) -> tuple[StageStep, ...]:
    """The steps for the screen, given the stages that the job has reported so far, in order.

    Stages that were reported and not planned are put in where they came; what is reported before its
    time (see ``_MAIN``) belongs to the step at hand.
    """
    steps = [str(name) for name in planned]
    at = -1
    for name in seen:
        if name in steps[at + 1 :]:
            place = steps.index(name, at + 1)
            if not _MAIN.intersection(steps[at + 1 : place]):
                at = place
        elif name not in steps:
            at += 1
            steps.insert(at, name)
    return tuple(StageStep(name, place + 1, _state(place, at)) for place, name in enumerate(steps))


def _state(place: int, at: int) -> StageState:
    return "done" if place < at else "current" if place == at else "to_come"
