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
    """What this computer has now, in bytes (0: not known), and what it has done before. ``memory_limited``:
    the settings allow less memory than there is."""

    folder: Path
    disk_free_bytes: int
    memory_free_bytes: int
    memory_total_bytes: int = 0
    threads: int = 1
    machine: str = ""
    runs: tuple[Run, ...] = ()
    memory_limited: bool = False


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
    if reasons:
        return Check("support", Verdict.BAD, tr("Not supported"), " ".join(dict.fromkeys(reasons)))
    if notes:
        words = tr("It can be made; see the remarks above")
        return Check("support", Verdict.WARN, tr("Supported"), words, "\n".join(dict.fromkeys(notes)))
    return Check("support", Verdict.OK, tr("Supported"), tr("It can be made of this model"))


def _memory_check(peak: int, room: Room) -> Check:
    name = tr("Memory")
    need, free = memory_size(peak, estimate=True), memory_size(room.memory_free_bytes)
    tip = tr("The most that the work itself takes, whatever the variant needs when it runs later.")
    if 0 < room.memory_total_bytes < peak:
        total = memory_size(room.memory_total_bytes)
        words = (
            tr("Memory: needs {need}, the settings allow {total}", need=need, total=total)
            if room.memory_limited
            else tr("Memory: needs {need}, this computer has {total}", need=need, total=total)
        )
        return Check("memory", Verdict.BAD, name, words, tip)
    if 0 < room.memory_free_bytes < peak:
        words = tr(
            "Memory: may need {need}, {free} are free now: close other programs first", need=need, free=free
        )
        return Check("memory", Verdict.WARN, name, words, tip)
    return Check(
        "memory", Verdict.OK, name, tr("Memory: needs {need}, {free} free", need=need, free=free), tip
    )


def _disk_check(final: int, scratch: int, room: Room, *, is_level: bool) -> Check:
    name = tr("Disk")
    needed = round(final * _DISK_MARGIN) + scratch + _DISK_RESERVE_BYTES
    size, more = file_size(final, estimate=True), file_size(scratch, estimate=True)
    free = file_size(room.disk_free_bytes)
    tip = tr("Variants go to {folder}", folder=room.folder)
    if room.disk_free_bytes < needed:
        words = (
            tr(
                "The disk has {free} free, {needed} are needed. Free some room or choose a smaller level.",
                free=free,
                needed=file_size(needed, estimate=True),
            )
            if is_level
            else tr(
                "The disk has {free} free, {needed} are needed. "
                "Free some room or choose a format with fewer bits.",
                free=free,
                needed=file_size(needed, estimate=True),
            )
        )
        return Check("disk", Verdict.BAD, name, words, tip)
    left = room.disk_free_bytes - final
    if left < _LITTLE_DISK_BYTES:
        words = tr("Disk: writes {size}, then only {left} are free", size=size, left=file_size(left))
        return Check("disk", Verdict.WARN, name, words, tip)
    if scratch:
        words = tr(
            "Disk: writes {size}, and {more} more while it works; {free} free",
            size=size,
            more=more,
            free=free,
        )
        return Check("disk", Verdict.OK, name, words, tip)
    return Check("disk", Verdict.OK, name, tr("Disk: writes {size}, {free} free", size=size, free=free), tip)


def _time_check(timing: Timing) -> Check:
    return Check("time", Verdict.INFO, tr("Time"), time_words(timing), time_basis(timing))


def rounded(seconds: float) -> float:
    """As exact as a prediction can be: to 5 s, from 5 min on to half a minute, from 20 min on to minutes."""
    step = (
        0.1 if seconds < 10 else 1 if seconds < 30 else 5 if seconds < 300 else 30 if seconds < 1200 else 60
    )
    return step * round(seconds / step)


def time_words(timing: Timing) -> str:
    """``Time: ~3 min 20 s, from 4 earlier runs here``; without any, that it is an estimate."""
    time = duration(rounded(timing.seconds), estimate=True)
    if timing.planned:
        return tr("Time: {time}, most of it training", time=time)
    if timing.runs:
        return trn(
            "Time: {time}, from {n} earlier run here",
            "Time: {time}, from {n} earlier runs here",
            timing.runs,
            time=time,
        )
    return tr("Time: {time}, a rough estimate", time=time)


def time_basis(timing: Timing) -> str:
    """How the time is known, for a tooltip."""
    if timing.planned:
        return tr("Training ends by itself when its time is up.")
    if timing.runs:
        return tr("Runs of the same kind on this processor, put right for the size of this model.")
    return tr(
        "Nothing like it has run here yet, so it is estimated from another computer. "
        "Every finished job here makes this better known."
    )
