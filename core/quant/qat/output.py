"""A training recipe within a job: settings, what is heard and told, and the run on a thread of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil
import torch

from core.errors import CancelledError
from core.jobs.cancellable import run_cancellable
from core.jobs.context import CancelReason
from core.quant.blockwise import Hooks
from core.quant.methods.registry import start_of
from core.quant.qat.run import Telling, TrainedParts, TrainingJob, split_windows, train
from core.quant.qat.settings import Settings, compute_dtype, settings_of
from core.quant.qat.trainer import Watch
from core.specs.sizes import keeps_graph

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.containers.codec import Codec, Layout
    from core.decoder.structure import Structure
    from core.jobs.cancellable import Leash
    from core.jobs.context import JobContext
    from core.sources.hf_folder import HfFolderSource
    from core.specs.recipe import Recipe
    from core.types import ModelFacts

_METRICS_A_SECOND: Final = 2.0


def train_recipe(
    ctx: JobContext,
    source: HfFolderSource,
    recipe: Recipe,
    *,
    structure: Structure,
    codec: Codec,
    layout: Layout,
    windows: NDArray[np.int64],
    text_name: str,
    work: Path,
    key: str,
    device: str,
) -> TrainedParts:
    """Train ``recipe`` and give the parts of all blocks. Raises InvalidInputError for a text that is too
    short, CancelledError for a cancel or a pause, and what reading and writing raise."""
    learned, held_out = split_windows(windows, int(recipe.options["batch"]), text_name)
    job = TrainingJob(
        source=source,
        structure=structure,
        start_of=partial(start_of, recipe, layout.weight_grid),
        codec=codec,
        layout=layout,
        windows=learned,
        samples=_samples(recipe, layout, len(learned)),
        layers=str(recipe.options["layers"]),
        keep_bins=layout.activation is None,
        binary=recipe.dtype == "BINARY",
        settings=_settings(recipe, source.facts(), layout, device),
        folder=work,
        key=key,
        threads=ctx.threads,
        device=device,
    )
    torch.set_num_threads(ctx.threads)
    return run_cancellable(lambda leash: train(job, held_out, _telling(ctx, leash)), partial(_check, ctx))


def _samples(recipe: Recipe, layout: Layout, there: int) -> int:
    """Windows that the starting point looks at."""
    if layout.weight_grid.is_ternary:
        return 0
    looks = layout.activation is not None or recipe.options.get("start") == "gptq"
    return min(int(recipe.options["samples"]), there) if looks else 0


def _settings(recipe: Recipe, facts: ModelFacts, layout: Layout, device: str) -> Settings:
    free = psutil.virtual_memory().available if device == "cpu" else 0
    keep = keeps_graph(facts, recipe, free)
    compute = compute_dtype(recipe.options["train_compute"], device)
    return settings_of(recipe, keep_graph=keep, compute=compute, bits=layout.weight_grid.bits)


def _check(ctx: JobContext) -> None:
    """Leave at once for a cancel; a pause waits until its checkpoint is written."""
    if ctx.cancelled and ctx.cancel_reason is CancelReason.COMMAND:
        raise CancelledError("The job was cancelled.")


def _telling(ctx: JobContext, leash: Leash) -> Telling:
    heard: dict[str, float] = {}

    def metric(name: str, value: float, step: int, elapsed_s: float) -> None:
        if name == "train_loss" and elapsed_s - heard.get(name, -1.0) < 1 / _METRICS_A_SECOND:
            return
        heard[name] = elapsed_s
        unit = "" if name == "learning_rate_halved" else "nats"
        ctx.metric(name, value, unit, step=step, elapsed_s=round(elapsed_s, 2))

    def check() -> None:
        leash.check()

    def check_start() -> None:
        """The starting point has a checkpoint of its own after every block: a pause may leave at once."""
        leash.check()
        ctx.check_cancelled()

    return Telling(
        stage=ctx.stage,
        hooks=Hooks(lambda done, total, detail: ctx.progress(done, total, "steps", detail), check_start),
        watch=Watch(
            check=check,
            pausing=lambda: ctx.cancelled,
            finishing=lambda: ctx.finish_asked,
            metric=metric,
            progress=ctx.progress,
        ),
    )
