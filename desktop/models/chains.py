"""A download with what follows it ("get and quantize as Q4_K_M") as one story of steps (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from core.jobs.protocol import JobKind, JobState
from core.language import tr
from desktop.services.job_rows import JobRow

THEN = "then"
"""The key of a download's params that holds what follows it; it survives a restart with the job."""
AFTER = "after"
"""The key of a quantize job's params that names the download which it follows."""
AUTO = "auto"
"""Instead of a level: the one that is recommended once the model's facts are known."""

StepState = Literal["done", "now", "next", "stopped", "failed"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a download is followed by. ``level`` may be :data:`AUTO`."""

    level: str
    evaluate: bool = True

    def to_json(self) -> dict[str, Any]:
        return {"level": self.level, "evaluate": self.evaluate}


def wanted_of(params: Mapping[str, Any]) -> Wanted | None:
    """What is to follow a download with these params, or None."""
    then = params.get(THEN)
    level = then.get("level") if isinstance(then, Mapping) else None
    if not isinstance(level, str) or not level:
        return None
    return Wanted(level, bool(then.get("evaluate", True)) if isinstance(then, Mapping) else True)


@dataclass(frozen=True, slots=True)
class Step:
    """One step in words."""

    words: str
    state: StepState


@dataclass(frozen=True, slots=True)
class Chain:
    """``quantize`` is None until the download is done. ``problem``: why nothing could follow it.
    ``variant_id`` is what came out, ``""`` until then."""

    download: JobRow
    wanted: Wanted
    quantize: JobRow | None = None
    variant_id: str = ""
    problem: str = ""

    @property
    def job(self) -> JobRow:
        """The job that runs, waits or stopped now."""
        return self.quantize or self.download

    @property
    def is_ready(self) -> bool:
        return bool(self.variant_id)

    @property
    def level(self) -> str:
        """The level's name once it is known."""
        if self.quantize is not None:
            recipe = self.quantize.params.get("recipe")
            options = recipe.get("level") if isinstance(recipe, Mapping) else None
            if isinstance(options, str):
                return options
        return "" if self.wanted.level == AUTO else self.wanted.level

    def steps(self) -> tuple[Step, Step, Step]:
        """Downloading, quantizing, ready."""
        if self.is_ready:
            return self._steps("done", "done", "done")
        if self.problem:
            return self._steps("done", "failed", "next")
        if self.download.state is not JobState.FINISHED:
            return self._steps(_state(self.download), "next", "next")
        return self._steps("done", "now" if self.quantize is None else _state(self.quantize), "next")

    def _steps(self, *states: StepState) -> tuple[Step, Step, Step]:
        level = self.level
        get = tr("Downloaded") if states[0] == "done" else tr("Downloading")
        if states[1] == "done":
            make = tr("Quantized to {level}", level=level) if level else tr("Quantized")
        else:
            make = tr("Quantizing to {level}", level=level) if level else tr("Quantizing")
        return Step(get, states[0]), Step(make, states[1]), Step(tr("Ready to chat"), states[2])

    def line(self) -> str:
        """All of it in one line, for a screen reader."""
        marks: dict[StepState, str] = {
            "done": tr("done"),
            "now": tr("now"),
            "next": tr("later"),
            "stopped": tr("stopped"),
            "failed": tr("failed"),
        }
        return ", ".join(f"{step.words}: {marks[step.state]}" for step in self.steps())


def _state(row: JobRow) -> StepState:
    if not row.state.is_over:
        return "now"
    if row.state in {JobState.FAILED, JobState.CRASHED}:
        return "failed"
    return "done" if row.state is JobState.FINISHED else "stopped"


def follower_of(download_id: str, rows: tuple[JobRow, ...]) -> JobRow | None:
    """The newest quantize job that follows a download (``rows`` are newest first)."""
    return next(
        (row for row in rows if row.kind is JobKind.QUANTIZE and row.params.get(AFTER) == download_id), None
    )
