"""Jobs in the middle of their work, for pictures: rows as a worker's events would have made them."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from core.jobs.protocol import JobKind, JobState
from core.specs.support import recipe_for
from desktop.models.training import CurvePoint, TrainingCurve
from desktop.services.job_rows import JobProgress, JobRow
from tests.screenshots.scene import Scene

BEGAN = (datetime.now(UTC) - timedelta(minutes=12)).isoformat(timespec="seconds")


def _stages(*names: str) -> tuple[tuple[str, str], ...]:
    """These stages, each a minute after the one before."""
    began = datetime.fromisoformat(BEGAN)
    return tuple(
        (name, (began + timedelta(minutes=place)).isoformat(timespec="seconds"))
        for place, name in enumerate(names)
    )


def quantizing() -> JobRow:
    """A calibrated job at its eighth block."""
    return JobRow(
        "demo-quantize",
        JobKind.QUANTIZE,
        "Qwen2.5-1.5B-Instruct to INT4 AWQ+GPTQ",
        {"recipe": {"method": "awq+gptq"}},
        JobState.RUNNING,
        BEGAN,
        stage="quantize",
        stages=_stages("prepare", "calibrate", "quantize"),
        progress=JobProgress(7, 28, "blocks", 372.0, "block 8 of 28"),
    )


def several() -> tuple[JobRow, ...]:
    """Four levels of one model: the first is ready, the second in the middle."""
    states = (JobState.FINISHED, JobState.RUNNING, JobState.QUEUED, JobState.QUEUED)
    levels = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M")
    return tuple(
        JobRow(
            f"demo-{level}",
            JobKind.QUANTIZE,
            f"Qwen2.5-1.5B-Instruct to {level}",
            {"recipe": recipe_for(level).to_json()},
            state,
            BEGAN,
            stage="quantize",
            stages=_stages("prepare", "warm_up", "quantize"),
            progress=JobProgress(3, 7, "tensors", 83.0) if state is JobState.RUNNING else None,
        )
        for level, state in zip(levels, states, strict=True)
    )


def downloading() -> JobRow:
    """A download at a third."""
    return JobRow(
        "demo-download",
        JobKind.DOWNLOAD,
        "Download Llama-3.2-3B-Instruct",
        {},
        JobState.RUNNING,
        BEGAN,
        started_at=BEGAN,
        stage="download",
        stages=_stages("prepare", "download"),
        progress=JobProgress(
            2_140_000_000, 6_430_000_000, "bytes", 214.0, "model-00001-of-00002.safetensors"
        ),
    )


def training() -> JobRow:
    """A training in its twelfth minute of twenty."""
    return JobRow(
        "demo-training",
        JobKind.QUANTIZE,
        "Qwen2.5-1.5B-Instruct to INT4 QAT",
        {"recipe": {"method": "qat"}},
        JobState.RUNNING,
        BEGAN,
        started_at=BEGAN,
        stage="train",
        stages=_stages("prepare", "calibrate", "start", "train"),
        progress=JobProgress(700, 1200, "seconds", 500.0),
    )


def training_curve() -> TrainingCurve:
    """What it learned so far."""
    chance = random.Random(5)
    points = [CurvePoint(75.0 + 5.3 * i, 0.11 + 0.33 * 0.97**i, i) for i in range(119)]
    train = tuple(CurvePoint(p.elapsed_s, p.value * chance.uniform(0.7, 1.5), p.step) for p in points[1:])
    return TrainingCurve(train, tuple(points[::8]), (), 1200.0)


def run(scene: Scene, *rows: JobRow) -> None:
    """Let the window believe that these jobs run, until the picture is taken."""
    jobs = scene.services.jobs
    for row in rows:
        jobs._rows[row.id], jobs._workers[row.id] = row, None  # type: ignore[assignment]
    jobs.list_changed.emit()

    def end() -> None:
        for row in rows:
            jobs._rows.pop(row.id, None)
            jobs._workers.pop(row.id, None)
        jobs.list_changed.emit()

    scene.on_leave(end)
