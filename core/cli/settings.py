"""``bitwright settings``: list, get, set, reset: the same file as the window's."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Annotated

import typer
from rich.table import Table

from core.cli import output
from core.cli.library import JsonFlag
from core.errors import BitwrightError
from core.paths import Paths, current_paths
from core.setting_values import default_of, parsed, reset, setting_spec, setting_specs, shown
from core.settings import Settings, load_settings, save_settings

settings_app = typer.Typer(no_args_is_help=True, help="What is chosen, as in the window's settings.")

SettingName = Annotated[str, typer.Argument(metavar="NAME", help="A setting, as 'settings list' shows it.")]


@settings_app.command("list")
def settings_list(json: JsonFlag = False) -> None:
    """Every setting with its value."""
    values = asdict(load_settings(current_paths().settings_file))
    specs = setting_specs()
    if json:
        output.print_json({spec.name: values[spec.name] for spec in specs})
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("Setting", "Value", "What it is"):
        table.add_column(heading)
    for spec in specs:
        table.add_row(spec.name, shown(spec.name, values[spec.name]), spec.about)
    output.stdout.print(table)


@settings_app.command("get")
def settings_get(name: SettingName, json: JsonFlag = False) -> None:
    """The value of one setting."""
    spec = setting_spec(name)
    value = getattr(load_settings(current_paths().settings_file), spec.name)
    if json:
        output.print_json({spec.name: value})
    else:
        output.stdout.print(str(value), markup=False, soft_wrap=True)


@settings_app.command("set")
def settings_set(
    name: SettingName,
    value: Annotated[str, typer.Argument(help="Its new value; an empty text is the default.")],
    json: JsonFlag = False,
) -> None:
    """Change one setting. It holds at once, in an open window from its next change on."""
    import psutil

    spec = setting_spec(name)
    new = (
        parsed(spec.name, value, memory_bytes=int(psutil.virtual_memory().total))
        if value
        else default_of(spec.name)
    )
    paths = current_paths()
    _save(paths, replace(load_settings(paths.settings_file), **{spec.name: new}))
    if json:
        output.print_json({spec.name: new})
    else:
        output.stdout.print(f"{spec.name} is {shown(spec.name, new)}", markup=False, soft_wrap=True)


@settings_app.command("reset")
def settings_reset(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="One setting; all without one.")] = None,
    json: JsonFlag = False,
) -> None:
    """Back to how it was at the first start: one setting, or all but the folder of models."""
    paths = current_paths()
    now = load_settings(paths.settings_file)
    spec = setting_spec(name) if name else None
    new = reset(now) if spec is None else replace(now, **{spec.name: default_of(spec.name)})
    changed = [s.name for s in setting_specs() if getattr(now, s.name) != getattr(new, s.name)]
    _save(paths, new)
    if json:
        output.print_json({"reset": changed})
    else:
        output.stdout.print(
            f"Back to the default: {', '.join(changed) or 'nothing was changed'}", markup=False
        )


def _save(paths: Paths, settings: Settings) -> None:
    try:
        save_settings(settings, paths.settings_file)
    except OSError as error:
        raise BitwrightError(
            f"The settings could not be saved: {error.strerror or error}.",
            f"Check the folder {paths.home}.",
        ) from error
