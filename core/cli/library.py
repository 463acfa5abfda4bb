"""``bitwright library``: list, show, verify, remove."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from core.cli import output
from core.cli.tables import library_table, source_json, variant_json, variant_lines
from core.errors import CorruptFileError
from core.formats import file_size
from core.library.catalog import Catalog
from core.paths import current_paths

library_app = typer.Typer(no_args_is_help=True, help="What is in the library.")

JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]


@library_app.command("list")
def library_list(json: JsonFlag = False) -> None:
    """All variants and the sources they came from."""

    with Catalog(current_paths().ensure()) as catalog:
        variants, sources = catalog.variants(), catalog.sources()
    if json:
        output.print_json(
            {"variants": [variant_json(v) for v in variants], "sources": [source_json(s) for s in sources]}
        )
    else:
        output.stdout.print(library_table(variants, sources))


@library_app.command("show")
def library_show(variant: str, json: JsonFlag = False) -> None:
    """One variant: files, recipe, lineage, warnings, measurements."""

    with Catalog(current_paths().ensure()) as catalog:
        record = catalog.variant(variant)
    if json:
        output.print_json(variant_json(record))
    else:
        for line in variant_lines(record):
            output.stdout.print(line, markup=False, soft_wrap=True)


@library_app.command("verify")
def library_verify(
    variant: Annotated[str | None, typer.Argument(help="A library id; all variants without one.")] = None,
    json: JsonFlag = False,
) -> None:
    """Read every file again and compare its hash with the one that was stored."""

    with Catalog(current_paths().ensure()) as catalog:
        ids = [catalog.variant(variant).id] if variant else [record.id for record in catalog.variants()]
        reports = [catalog.verify(each) for each in ids]
    rows = [
        {"id": each, "ok": r.ok, "missing": list(r.missing), "changed": list(r.changed)}
        for each, r in zip(ids, reports, strict=True)
    ]
    damaged = [str(row["id"]) for row in rows if not row["ok"]]
    if json:
        output.print_json({"ok": not damaged, "variants": rows})
    else:
        for row in rows:
            output.stdout.print(f"{'ok     ' if row['ok'] else 'DAMAGED'} {row['id']}", markup=False)
    if damaged:
        raise CorruptFileError(
            f"{len(damaged)} of {len(rows)} variants have missing or changed files: {', '.join(damaged)}",
            "quantize them again, or remove them",
        )


@library_app.command("remove")
def library_remove(
    variant: str,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    json: JsonFlag = False,
) -> None:
    """Delete a variant's files and its row; its source stays."""

    with Catalog(current_paths().ensure()) as catalog:
        record = catalog.variant(variant)
        plan = catalog.removal_plan(record.id)
        if not (json or yes) and sys.stdin.isatty():
            typer.confirm(f"Delete {record.id} and free {file_size(plan.frees_bytes)}?", abort=True, err=True)
        freed = catalog.remove_variant(record.id)
    if json:
        output.print_json({"removed": record.id, "freed_bytes": freed})
    else:
        output.stdout.print(f"Removed {record.id}, freed {file_size(freed)}", markup=False)
