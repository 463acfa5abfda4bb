"""``bitwright module-qat``: a plain torch.nn model, exported, to INT8 by quantization-aware training."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from core.cli import output
from core.cli.library import JsonFlag
from core.formats import file_size
from core.jobs.launch import prepare_job, run_job
from core.jobs.protocol import JobKind
from core.paths import current_paths
from core.settings import load_settings


def register_module(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("module-qat")(module_qat)


def module_qat(
    *,
    model: Annotated[Path, typer.Argument(help="A .pt2 file that torch.export.save wrote.")],
    data: Annotated[Path, typer.Option(help="A .safetensors file: 'inputs' [N, ...], maybe 'targets'.")],
    out: Annotated[Path, typer.Option(help="The .pt2 file to write.")],
    minutes: Annotated[float | None, typer.Option(help="Train at most this long.")] = None,
    steps: Annotated[
        int | None, typer.Option(help="Train this many steps (200 if no limit is given).")
    ] = None,
    lr: Annotated[float, typer.Option(help="Learning rate.")] = 1e-4,
    batch_size: Annotated[int, typer.Option(help="Examples in a step.")] = 32,
    json: JsonFlag = False,
) -> None:
    """Make an exported torch.nn model INT8: quantize, train to live with it, keep the best state.

    Without targets the model's own float outputs are what it is trained towards. Archives that hold pickles,
    compiled libraries or other code are refused.
    """
    paths = current_paths().ensure()
    params = {
        "model": str(model.expanduser().absolute()),
        "data": str(data.expanduser().absolute()),
        "out": str(out.expanduser().absolute()),
        "minutes": minutes,
        "steps": steps,
        "lr": lr,
        "batch_size": batch_size,
    }
    threads = load_settings(paths.settings_file).threads
    spec = prepare_job(paths, JobKind.MODULE_QAT, f"Train {model.name} for INT8", params, threads)
    with output.job_progress() as listener:
        result = run_job(spec, listener)
    if json:
        output.print_json(result)
        return
    sizes = f"{file_size(result['source_bytes'])} -> {file_size(result['size_bytes'])}"
    losses = f"loss {result['loss_before']:.4g} -> {result['loss_after']:.4g}"
    error = f"{result['relative_error']:.2%} of the outputs' variance"
    output.stdout.print(result["path"], markup=False, soft_wrap=True)
    output.stdout.print(f"{sizes}, {losses} (step {result['best_step']}), error {error}", markup=False)
