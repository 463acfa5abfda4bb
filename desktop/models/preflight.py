"""What is looked at before Start: can it be made, is there memory and disk for it, how long will it take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from core.formats import duration, file_size, memory_size
from core.jobs.history import Run
from core.language import tr, trn
from core.recommend.timing import Timing, predict
from core.specs.dtypes import DTYPES
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_quantize_memory, estimate_scratch_bytes, layout, training_disk_bytes
from core.specs.support import support
from core.types import ModelFacts
from desktop.models.recipe_options import as_sentence, calibration_problem, reads_text
from desktop.models.rows import Meaning

_DISK_MARGIN = 1.03
_DISK_RESERVE_BYTES = 64 << 20
_LITTLE_DISK_BYTES = 2_000_000_000
"""Where less than this stays free afterwards, it is said."""
_ENGINE_BYTES = 600_000_000
_TENSOR_FACTOR = 6
"""A level's job takes at most the engine's own memory plus six times the largest tensor, whatever the model's
size."""
_RESEARCH = frozenset(spec.name for spec in DTYPES if spec.research)


class Verdict(StrEnum):
    """``bad`` stops Start, all else does not."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


VERDICT_ICONS: dict[Verdict, tuple[str, Meaning]] = {
    Verdict.OK: ("check-circle-fill", "ok"),
    Verdict.WARN: ("warning-fill", "warn"),
    Verdict.BAD: ("x-circle-fill", "bad"),
    Verdict.INFO: ("info-fill", "info"),
}


def verdict_words(verdict: Verdict) -> str:
    """The verdict as a screen reader says it."""
    return {
        Verdict.OK: tr("Good"),
        Verdict.WARN: tr("Attention"),
        Verdict.BAD: tr("Stops Start"),
        Verdict.INFO: tr("To know"),
    }[verdict]


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list; ``name`` is a word, ``words`` what was found, ``tip`` how it is known."""

    key: str
    verdict: Verdict
    name: str
    words: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """What this computer has now, in bytes (0: not known), and what it has done before."""

    folder: Path
    disk_free_bytes: int
    memory_free_bytes: int
    memory_total_bytes: int = 0
    threads: int = 1
    machine: str = ""
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Preflight:
    """``obstacle`` is the first reason why Start cannot be pressed, or nothing."""

    checks: tuple[Check, ...]
    timing: Timing
    final_bytes: int
    scratch_bytes: int
    peak_bytes: int
    obstacle: str = ""
    notes: tuple[str, ...] = field(default=())


def level_memory_bytes(facts: ModelFacts) -> int:
    """The most memory that making any level of the model takes."""
    width = 4 if facts.dtype.upper() in {"F32", "FP32"} else 2
    largest = 0
    for _, shape in layout(facts):
        count = 1
        for extent in shape:
            count *= extent
        largest = max(largest, count)
    return _ENGINE_BYTES + _TENSOR_FACTOR * largest * width


def preflight(facts: ModelFacts, made: Sequence[tuple[Recipe, int]], room: Room) -> Preflight:
    """Look at variants that are made one after the other: recipes, each with its predicted bytes."""
    reasons: list[str] = []
    notes: list[str] = []
    peak = scratch = 0
    timing: Timing | None = None
    for recipe, _size in made:
        found = support(recipe, facts)
        reasons += [as_sentence(reason) for reason in found.reasons]
        if recipe.dtype in _RESEARCH and recipe.level is None:
            notes.append(
                tr(
                    "{dtype} is for research: it may lose much, so measure it before you rely on it.",
                    dtype=recipe.dtype,
                )
            )
        notes += [as_sentence(note) for note in found.notes]
        if found.ok and reads_text(recipe):
            problem = calibration_problem(str(recipe.options.get("calibration") or ""))
            reasons += [problem] if problem else []
        peak = max(peak, working_bytes(facts, recipe, room.memory_free_bytes))
        if found.ok:
            scratch = max(scratch, estimate_scratch_bytes(facts, recipe) + training_disk_bytes(facts, recipe))
        one = predict(facts, recipe, room.runs, machine=room.machine, threads=room.threads)
        timing = one if timing is None else timing + one
    final = sum(size for _, size in made)
    checks = (
        _support_check(reasons, notes),
        _memory_check(peak, room),
        _disk_check(final, scratch, room, is_level=all(recipe.level for recipe, _ in made)),
        _time_check(timing or Timing(0.0)),
    )
    obstacle = next((check.words for check in checks if check.verdict is Verdict.BAD), "")
    unique = tuple(dict.fromkeys(notes))
    return Preflight(checks, timing or Timing(0.0), final, scratch, peak, obstacle, unique)


def working_bytes(facts: ModelFacts, recipe: Recipe, free_bytes: int) -> int:
    """Memory that making a recipe takes at most."""
    if recipe.level is not None:
        return level_memory_bytes(facts)
    return estimate_quantize_memory(facts, recipe, free_bytes)


def _support_check(reasons: list[str], notes: list[str]) -> Check:
    name = tr("Supported")
    if reasons:
        return Check("support", Verdict.BAD, tr("Not supported"), " ".join(dict.fromkeys(reasons)))
    if notes:
        return Check("support", Verdict.WARN, name, " ".join(dict.fromkeys(notes)))
    return Check("support", Verdict.OK, name, tr("This version can make it of this model."))


def _memory_check(peak: int, room: Room) -> Check:
    name = tr("Memory")
    values = {
        "need": memory_size(peak, estimate=True),
        "free": memory_size(room.memory_free_bytes),
        "total": memory_size(room.memory_total_bytes),
    }
    tip = tr("The most that the work itself takes, whatever the variant needs when it runs later.")
    if 0 < room.memory_total_bytes < peak:
        words = tr("Needs {need} while it works; this computer has {total}.", **values)
        return Check("memory", Verdict.BAD, name, words, tip)
    if 0 < room.memory_free_bytes < peak:
        words = tr(
            "May need {need} while it works, {free} are free now: close other programs first.", **values
        )
        return Check("memory", Verdict.WARN, name, words, tip)
    return Check("memory", Verdict.OK, name, tr("Needs {need} while it works, {free} free.", **values), tip)


def _disk_check(final: int, scratch: int, room: Room, *, is_level: bool) -> Check:
    name = tr("Disk")
    needed = round(final * _DISK_MARGIN) + scratch + _DISK_RESERVE_BYTES
    values = {
        "final": file_size(final, estimate=True),
        "scratch": file_size(scratch, estimate=True),
        "free": file_size(room.disk_free_bytes),
        "needed": file_size(needed, estimate=True),
        "left": file_size(max(0, room.disk_free_bytes - final)),
    }
    tip = str(room.folder)
    if room.disk_free_bytes < needed:
        words = (
            tr(
                "The disk has {free} free, {needed} are needed. Free some room or choose a smaller level.",
                **values,
            )
            if is_level
            else tr(
                "The disk has {free} free, {needed} are needed. "
                "Free some room or choose a format with fewer bits.",
                **values,
            )
        )
        return Check("disk", Verdict.BAD, name, words, tip)
    if room.disk_free_bytes - final < _LITTLE_DISK_BYTES:
        words = tr("Writes {final}; then only {left} are free.", **values)
        return Check("disk", Verdict.WARN, name, words, tip)
    if scratch:
        words = tr("Writes {final}, and {scratch} more while it works; {free} free.", **values)
        return Check("disk", Verdict.OK, name, words, tip)
    return Check("disk", Verdict.OK, name, tr("Writes {final}, {free} free.", **values), tip)


def _time_check(timing: Timing) -> Check:
    return Check("time", Verdict.INFO, tr("Time"), time_words(timing), time_basis(timing))


def time_words(timing: Timing) -> str:
    """``3 min 20 s, from 4 earlier runs here``; without any, that it is an estimate."""
    time = duration(timing.seconds, estimate=True)
    if timing.planned:
        return tr("{time}, as the training time says.", time=time)
    if timing.runs:
        return trn(
            "{time}, from {n} earlier run here.", "{time}, from {n} earlier runs here.", timing.runs, time=time
        )
    return tr("{time}, a rough estimate: nothing like it ran here yet.", time=time)


def time_basis(timing: Timing) -> str:
    """How the time is known, for a tooltip."""
    if timing.planned:
        return tr("Training ends by itself when its time is up.")
    if timing.runs:
        return tr("Runs of the same kind on this processor, put right for the size of this model.")
    return tr("From figures of another computer. Every finished job here makes the next one better known.")
