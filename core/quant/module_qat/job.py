"""The job ``module-qat``: an exported model and data in, its INT8 form out, with what that cost."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Final

import torch

from core.errors import CorruptFileError, InvalidInputError
from core.jobs.context import JobContext
from core.jobs.memory import peak_rss_bytes
from core.quant.module_qat.archive import load_archive, save_archive
from core.quant.module_qat.data import read_data
from core.quant.module_qat.flow import convert, outputs, prepare, runnable
from core.quant.module_qat.training import TrainOptions, TrainReport, train
from core.types import Stage, StoredWarning

Tensor = torch.Tensor
_EXAMPLES: Final = 2  # two: a batch of one would be exported as fixed
_STEPS: Final = 200
_LR: Final = 1e-4
_BATCH: Final = 32


def run_module_qat(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``module_qat`` jobs: ``{model, data, out, steps?, minutes?, lr?, batch_size?}``.

    Raises InvalidInputError, NotFoundError, UnsupportedModelError, CorruptFileError, DiskFullError and
    CancelledError; ``out`` is written at the end or not at all.
    """
    started, cpu_started = time.monotonic(), time.process_time()
    params = ctx.spec.params
    source, out = Path(str(params["model"])), Path(str(params["out"]))
    options = _options(params).checked()
    if out.suffix != ".pt2" or not out.parent.is_dir() or out.is_dir() or out == source:
        raise InvalidInputError(
            f"{out} is no place to write to", "Name a new .pt2 file in a folder that exists."
        )
    torch.set_num_threads(ctx.threads)
    ctx.stage(Stage.PREPARE)
    data = read_data(Path(str(params["data"])))
    data.split()
    program = load_archive(source)
    prepared = prepare(program, data.inputs[:_EXAMPLES])
    ctx.check_cancelled()
    ctx.stage(Stage.QUANTIZE)
    total = options.steps or 0

    def heard(step: int, loss: float) -> None:
        ctx.metric("loss", loss, "")
        ctx.progress(step, total, "steps")

    report = train(prepared, data, options, on_step=heard, check_cancelled=ctx.check_cancelled)
    if report.rollbacks:
        ctx.warning(_rolled_back(report, options))
    ctx.stage(Stage.WRITE)
    _, held = data.split()
    wanted = outputs(prepared.reference, held.inputs, prepared.batch)
    made = convert(prepared)
    found = outputs(runnable(made), held.inputs, prepared.batch)
    ctx.check_cancelled()
    size_bytes = save_archive(made, out)
    ctx.stage(Stage.READ_BACK)
    again = outputs(runnable(load_archive(out)), held.inputs, prepared.batch)
    if not torch.equal(again, found):
        out.unlink()
        raise CorruptFileError(f"{out.name} does not give what was written", "Check the disk and try again.")
    ctx.artifact(out, size_bytes)
    return {
        "path": str(out),
        "size_bytes": size_bytes,
        "source_bytes": source.stat().st_size,
        "steps": report.steps,
        "best_step": report.best_step,
        "rollbacks": report.rollbacks,
        "loss_before": report.loss_before,
        "loss_after": report.loss_after,
        "relative_error": _relative(found, wanted),
        "agreement": _agreement(found, wanted),
        "elapsed_s": round(time.monotonic() - started, 3),
        "cpu_s": round(time.process_time() - cpu_started, 3),
        "peak_rss_bytes": peak_rss_bytes(),
        "warnings": [warning.to_json() for warning in ctx.warnings],
    }


def _options(params: Any) -> TrainOptions:
    try:
        steps, minutes = params.get("steps"), params.get("minutes")
        return TrainOptions(
            steps=int(steps) if steps is not None else None if minutes is not None else _STEPS,
            minutes=None if minutes is None else float(minutes),
            lr=float(params.get("lr") or _LR),
            batch_size=int(params.get("batch_size") or _BATCH),
        )
    except (TypeError, ValueError) as error:
        raise InvalidInputError(f"the settings cannot be read ({error})", "Give numbers.") from error


def _rolled_back(report: TrainReport, options: TrainOptions) -> StoredWarning:
    return StoredWarning(
        "rolled_back",
        f"training diverged {report.rollbacks} times at a learning rate of {options.lr:g} and below and was "
        f"rolled back; the state of step {report.best_step} was kept",
    )


def _relative(found: Tensor, wanted: Tensor) -> float:
    """The mean squared difference as a part of the outputs' variance."""
    return float((found - wanted).square().mean() / wanted.var(correction=0).clamp_min(1e-12))


def _agreement(found: Tensor, wanted: Tensor) -> float | None:
    """How often the largest output is the same; None for outputs that are no classes."""
    if wanted.dim() != 2 or wanted.shape[1] < 2:
        return None
    return float((found.argmax(1) == wanted.argmax(1)).float().mean())
