"""``bitwright library move FOLDER``: the models folder and all that lies in it, to another place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from core.cli import output
from core.cli.library import JsonFlag, library_app
from core.errors import DiskFullError
from core.formats import file_size
from core.jobs.protocol import JobKind
from core.library.move_plan import MovePlan
from core.paths import current_paths


@library_app.command("move")
def library_move(
    folder: Annotated[Path, typer.Argument(help="The new folder for models; made if it is not there.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be moved.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    json: JsonFlag = False,
) -> None:
    """Move the models folder: copied, checked and only then deleted, so that nothing can be lost on the way.

    Models of other programs and the cache of downloads stay where they are."""
    from core.jobs.launch import prepare_job, run_job
    from core.library.catalog import Catalog
    from core.library.move_plan import plan_move

    paths = current_paths().ensure()
    with Catalog(paths) as catalog:
        plan = plan_move(paths, folder, catalog.variants(), catalog.sources())
    if dry_run and json:
        output.print_json(_as_json(plan))
        return
    if not json:
        for line in _lines(plan):
            output.stdout.print(line, markup=False, soft_wrap=True)
    if dry_run:
        return
    if not plan.fits:
        raise DiskFullError(
            f"{plan.target} has {file_size(plan.free_bytes)} free, {file_size(plan.needed_bytes)} are needed",
            "free some space there, or choose another disk",
        )
    if not (json or yes) and sys.stdin.isatty():
        typer.confirm("Move them?", abort=True, err=True)
    spec = prepare_job(paths, JobKind.MOVE, "Move the models", {"to": str(plan.target)})
    with output.job_progress() as listener:
        result = run_job(spec, listener)
    if json:
        output.print_json(result)
    else:
        output.stdout.print(f"The models are in {result['to']}", markup=False, soft_wrap=True)


def _lines(plan: MovePlan) -> list[str]:
    how = "renamed, for it is the same disk" if plan.same_disk else "copied, checked and deleted here"
    lines = [f"{entry.title}  {file_size(entry.size_bytes)}" for entry in plan.entries if entry.size_bytes]
    lines += [f"stays: {staying.title} ({staying.folder}). {staying.why}" for staying in plan.staying]
    total = f"{file_size(plan.size_bytes)} to {plan.target} ({file_size(plan.free_bytes)} free): {how}"
    return [*lines, total]


def _as_json(plan: MovePlan) -> dict[str, object]:
    return {
        "from": str(plan.source),
        "to": str(plan.target),
        "size_bytes": plan.size_bytes,
        "free_bytes": plan.free_bytes,
        "same_disk": plan.same_disk,
        "entries": [
            {"place": entry.place, "name": entry.name, "title": entry.title, "size_bytes": entry.size_bytes}
            for entry in plan.entries
        ],
        "stays": [
            {"title": staying.title, "folder": str(staying.folder), "why": staying.why}
            for staying in plan.staying
        ],
    }
