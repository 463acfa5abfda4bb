"""``bitwright detect``: this computer, or an imagined one, as a table or JSON."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from core.cli import output
from core.cli.library import JsonFlag
from core.errors import InvalidInputError
from core.hardware.profile import HardwareProfile
from core.paths import current_paths


def register_hardware(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("detect")(detect)


def detect(
    json: JsonFlag = False,
    measure: Annotated[
        bool,
        typer.Option(
            "--measure", help="Measure memory, disk and chat runtime, and ask the runtimes (about 30 s)."
        ),
    ] = False,
    simulate: Annotated[
        str | None, typer.Option(help="Imagine a computer or a graphics card: see --list-simulated.")
    ] = None,
    ram: Annotated[float | None, typer.Option(help="Imagine this much memory, in GB.")] = None,
    list_simulated: Annotated[
        bool, typer.Option("--list-simulated", help="The computers and cards that can be imagined.")
    ] = False,
) -> None:
    """What this computer is: processor, memory, graphics, NPU, disk, and what the runtimes can use."""
    from core.hardware.detect import detect as detect_hardware
    from core.hardware.simulate import imagined

    if list_simulated:
        _list_simulated(json)
        return
    if measure and (simulate is not None or ram is not None):
        raise InvalidInputError("an imagined computer cannot be measured", "leave out --measure")
    paths = current_paths().ensure()
    if measure:
        _measure()
    profile = imagined(detect_hardware(paths), simulate, ram)
    if json:
        output.print_json(profile.to_json())
    else:
        output.stdout.print(hardware_table(profile))


def _measure() -> None:
    from core.jobs.launch import prepare_job, run_job
    from core.jobs.protocol import JobKind
    from core.settings import load_settings

    paths = current_paths()
    threads = load_settings(paths.settings_file).threads
    params = {"bandwidth": True, "decoding": True, "write_speed": True}
    spec = prepare_job(paths, JobKind.PROBE, "Measure this computer", params, threads)
    with output.job_progress() as listener:
        run_job(spec, listener)


def _list_simulated(json: bool) -> None:
    from core.hardware.simulate import simulated_names, simulated_words

    names = {name: simulated_words(name) for name in simulated_names()}
    if json:
        output.print_json(names)
        return
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(no_wrap=True)
    for name, words in names.items():
        table.add_row(name, escape(words))
    output.stdout.print(table)


def hardware_table(profile: HardwareProfile) -> Table:
    """Every fact in its rows; what is not known is said with its reason."""
    from core.hardware.words import facts, gap_words

    title = f"Simulated: {escape(profile.simulated)}" if profile.simulated else None
    table = Table(show_header=False, box=None, pad_edge=False, title=title, title_justify="left")
    table.add_column(no_wrap=True)
    for name, lines in facts(profile, "Not measured: run with --measure"):
        for index, value in enumerate(lines):
            table.add_row("" if index else name, escape(value))
    for gap in profile.gaps:
        table.add_row("Not known", escape(": ".join(gap_words(gap))))
    return table
