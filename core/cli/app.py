"""The commands: each parses its words, does the work (in a worker where it is heavy) and prints."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from core.cli import output
from core.cli.download import register as register_download
from core.cli.hardware import register_hardware
from core.cli.hub import facts_of, register_hub, with_remote
from core.cli.jobs import jobs_app
from core.cli.library import JsonFlag, library_app
from core.cli.library_disk import register_library_disk
from core.cli.library_marks import register_library_marks
from core.cli.module import register_module
from core.cli.moving import library_move as _library_move  # noqa: F401 - adds itself to 'library'
from core.cli.recipes import recipes_app
from core.cli.serve import register_serve
from core.cli.settings import settings_app
from core.cli.stores import register_stores
from core.cli.talks import register_chat
from core.errors import InvalidInputError
from core.jobs.launch import prepare_job, run_job
from core.jobs.protocol import JobKind
from core.paths import Paths, current_paths
from core.settings import Settings, load_settings
from core.types import Purpose

app = typer.Typer(
    name="bitwright",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Make a language model fit this computer: advise, download, quantize, measure, catalog, chat. "
    "Without a command, the window opens.",
)
app.add_typer(library_app, name="library")
app.add_typer(jobs_app, name="jobs")
app.add_typer(recipes_app, name="recipes")
app.add_typer(settings_app, name="settings")
register_module(app)
register_download(app)
register_hub(app)
register_stores(app)
register_chat(app)
register_library_marks()
register_library_disk()


def _settings(paths: Paths) -> Settings:
    return load_settings(paths.settings_file)


def _absolute(path: str) -> str:
    return str(Path(path).expanduser().absolute())


def _job(
    paths: Paths, kind: JobKind, title: str, params: dict[str, Any], on_interrupt: Sequence[str] = ("cancel",)
) -> dict[str, Any]:
    spec = prepare_job(paths, kind, title, params, _settings(paths).threads)
    with output.job_progress() as listener:
        return run_job(spec, listener, on_interrupt=on_interrupt)


def _version(value: bool) -> None:
    if value:
        from core.version import ENGINE_VERSION

        typer.echo(f"bitwright {ENGINE_VERSION}")
        raise typer.Exit


@app.callback()
def _root(
    _show: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Bitwright."""


register_hardware(app)


@app.command()
def recommend(
    *,
    source: Annotated[
        str, typer.Argument(help="Folder, GGUF file, library id, or a repo id (nothing is downloaded).")
    ],
    purpose: Annotated[Purpose, typer.Option(help="What the model is for.")] = Purpose.CHAT,
    context: Annotated[int, typer.Option(min=1, help="Tokens of context to plan for.")] = 4096,
    simulate: Annotated[
        str | None, typer.Option(help="On an imagined computer: see 'detect --list-simulated'.")
    ] = None,
    ram: Annotated[float | None, typer.Option(help="Imagine this much memory, in GB.")] = None,
    kv_type: Annotated[str | None, typer.Option(help="How a chat is kept: f16, q8_0, q4_0.")] = None,
    json: JsonFlag = False,
) -> None:
    """Which format suits this model on this computer, and why."""
    from core.cli.advice import checked_kv_type, measured_of
    from core.cli.tables import recommendation_table
    from core.hardware.detect import detect as detect_hardware
    from core.hardware.simulate import imagined
    from core.recommend.recommend import recommend as recommend_for

    paths = current_paths().ensure()
    facts, remote = facts_of(paths, source)
    hardware = imagined(detect_hardware(paths), simulate, ram)
    kept = checked_kv_type(kv_type, _settings(paths))
    measured = None if hardware.simulated or remote is not None else measured_of(paths, source)
    answer = recommend_for(hardware, facts, purpose, context, measured=measured, kv_type=kept)
    if json:
        output.print_json({**with_remote(answer, remote), "simulated": hardware.simulated})
    else:
        if hardware.simulated:
            output.stdout.print(f"Simulated: {hardware.simulated}", style="bold", markup=False)
        for part in recommendation_table(facts, answer):
            output.stdout.print(part)


@app.command()
def quantize(
    *,
    source: Annotated[
        str | None,
        typer.Argument(help="Folder, GGUF file, repo id already downloaded, or library id."),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", help="A GGUF level (Q4_K_M) or a dtype (INT4); a variant's own for qat."),
    ] = None,
    method: Annotated[str | None, typer.Option(help="How values are chosen: see 'formats'.")] = None,
    container: Annotated[str | None, typer.Option(help="The files to write: see 'formats'.")] = None,
    group_size: Annotated[int | None, typer.Option(help="Weights that share a scale.")] = None,
    symmetric: Annotated[
        bool | None, typer.Option("--symmetric/--asymmetric", help="Grid centred on zero or not.")
    ] = None,
    calibration: Annotated[
        str | None,
        typer.Option(help="A .txt, .jsonl or .parquet file, hub:owner/name, or bundled; else as set."),
    ] = None,
    samples: Annotated[int | None, typer.Option(help="Windows of calibration text.")] = None,
    length: Annotated[int | None, typer.Option(help="Tokens in a window.")] = None,
    smoothquant: Annotated[str | None, typer.Option(help="none, auto or 0 to 1 (8-bit activations).")] = None,
    minutes: Annotated[float | None, typer.Option(help="Time for training (--method qat).")] = None,
    learning_rate: Annotated[float | None, typer.Option(help="Of training, in steps of the grid.")] = None,
    option: Annotated[
        list[str] | None, typer.Option("--option", "-o", help="key=value; may be repeated: see 'formats'.")
    ] = None,
    recipe_name: Annotated[
        str | None, typer.Option("--recipe", metavar="FILE|NAME", help="A recipe file, or a saved recipe.")
    ] = None,
    like: Annotated[
        str | None, typer.Option(metavar="VARIANT", help="As this variant was made; SOURCE may be left out.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write here instead of into the library's folder.")] = None,
    name: Annotated[str | None, typer.Option(help="The variant's name.")] = None,
    device: Annotated[str | None, typer.Option(help="cpu, cuda or mps.")] = None,
    json: JsonFlag = False,
) -> None:
    """Make a smaller variant of a model and put it into the library."""
    from core.cli.formats import parsed_options
    from core.cli.recipes import given_recipe
    from core.cli.tables import quantized_lines
    from core.cli.training import training_target
    from core.library.resolve import resolve_source
    from core.quant.calibration.texts import BUNDLED
    from core.recommend.finetune_snippet import can_finetune
    from core.sources.source import open_source
    from core.specs.support import fitted, require_support

    paths = current_paths().ensure()
    options = parsed_options(option or [])
    named = calibration is not None and calibration != BUNDLED and not calibration.startswith("hub:")
    text = _absolute(str(calibration)) if named else calibration
    given = {
        "group_size": group_size,
        "symmetric": symmetric,
        "calibration": text,
        "samples": samples,
        "length": length,
        "smoothquant": smoothquant,
        "minutes": minutes,
        "learning_rate": learning_rate,
    }
    options |= {key: value for key, value in given.items() if value is not None}
    if recipe_name is not None or like is not None:
        if options or to or method or container:
            raise InvalidInputError(
                "a recipe says already how it is made", "leave --to, --method and all options away"
            )
        source, recipe = given_recipe(paths, source, recipe_name, like)
        options = dict(recipe.options)
    elif source is None:
        raise InvalidInputError("SOURCE is missing", "name a folder, a .gguf file, a repo id or an id")
    else:
        source, recipe = training_target(
            paths, source, to=to, method=method, container=container, options=options
        )
    require_support(recipe)
    resolved = resolve_source(paths, source)
    if recipe.level is None:
        facts = open_source(resolved.path).facts()
        recipe = recipe if "group_size" in options else fitted(recipe, facts)
        require_support(recipe, facts)
    params = {
        "source": resolved.source_id or str(resolved.path),
        "recipe": recipe.to_json(),
        "name": name,
        "out": None if out is None else str(out.expanduser().absolute()),
        "device": device,
    }
    trains = recipe.method == "qat"
    if trains:
        output.stderr.print("Ctrl-C: stop and keep the best; once more: pause.", markup=False)
    on_interrupt = ("finish", "pause") if trains else ("cancel",)
    result = _job(paths, JobKind.QUANTIZE, f"Quantize {source} to {recipe.label}", params, on_interrupt)
    if json:
        output.print_json(result)
    else:
        for line in quantized_lines(result):
            output.stdout.print(line, markup=False, soft_wrap=True)
        if can_finetune(recipe):
            line = f"  code to fine-tune it: bitwright library show {result['variant_id']} --finetune"
            output.stdout.print(line, markup=False, soft_wrap=True)


@app.command()
def formats(json: JsonFlag = False) -> None:
    """Everything that can be made: levels, and dtypes by method and container, with what loads them."""
    from core.cli.formats import formats_json, formats_tables

    if json:
        output.print_json(formats_json())
    else:
        for table in formats_tables():
            output.stdout.print(table)


@app.command()
def evaluate(
    *,
    variant: Annotated[str, typer.Argument(help="A variant's library id.")],
    text: Annotated[Path | None, typer.Option(help="A text file; a bundled text by default.")] = None,
    windows: Annotated[int, typer.Option(min=1, help="How many windows of text.")] = 8,
    length: Annotated[int, typer.Option(min=2, help="Tokens in a window.")] = 512,
    compute: Annotated[str | None, typer.Option(help="fp32, or tf32 on a GPU that has it.")] = None,
    json: JsonFlag = False,
) -> None:
    """What the bits cost: perplexity and divergence from the source, and speed."""
    from core.cli.tables import evaluation_lines
    from core.library.catalog import Catalog

    paths = current_paths().ensure()
    with Catalog(paths) as catalog:
        record = catalog.variant(variant)
    params = {
        "variant": record.id,
        "text": None if text is None else str(text.expanduser().absolute()),
        "windows": windows,
        "length": length,
        "speed": True,
        "compute": compute,
    }
    result = _job(paths, JobKind.EVALUATE, f"Evaluate {record.name}", params)
    if json:
        output.print_json(result)
    else:
        for line in evaluation_lines(result):
            output.stdout.print(line, markup=False, soft_wrap=True)


register_serve(app)


@app.command()
def quickstart(json: JsonFlag = False) -> None:
    """Get a small real model and run the whole main job on it once."""
    from core.cli.quickstart import run_quickstart

    result = run_quickstart(current_paths().ensure(), quiet=json)
    if json:
        output.print_json(result)
