"""``bitwright library``: list, show, verify, remove."""

from __future__ import annotations

import contextlib
import sys
from typing import Annotated, Any

import typer

from core.cli import output
from core.cli.tables import library_table, source_json, source_lines, variant_json, variant_lines
from core.errors import CorruptFileError, InvalidInputError, NotFoundError
from core.formats import file_size
from core.library.catalog import Catalog
from core.library.records import SourceRecord, VariantRecord
from core.paths import current_paths
from core.recommend.finetune_snippet import can_finetune, finetune_snippet

library_app = typer.Typer(no_args_is_help=True, help="What is in the library.")

JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]
LibraryId = Annotated[str, typer.Argument(metavar="ID", help="A library id, or a unique beginning of one.")]


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


def _found(catalog: Catalog, text: str) -> VariantRecord | SourceRecord:
    """What a library id (or a unique beginning) names: a variant, else a source."""
    try:
        return catalog.variant(text)
    except NotFoundError:
        with contextlib.suppress(NotFoundError):
            return catalog.source(text)
        raise


@library_app.command("show")
def library_show(
    entry: LibraryId,
    finetune: Annotated[
        bool, typer.Option("--finetune", help="Print only the code that trains adapters on an NF4 variant.")
    ] = False,
    json: JsonFlag = False,
) -> None:
    """One variant (files, recipe, lineage, warnings, measurements) or one source."""

    with Catalog(current_paths().ensure()) as catalog:
        record = _found(catalog, entry)
    if finetune:
        if not isinstance(record, VariantRecord) or not can_finetune(record.recipe):
            raise InvalidInputError(
                f"{record.id} is not made for fine-tuning",
                "make one with 'bitwright quantize SOURCE --to NF4'",
            )
        code = finetune_snippet(record.path)
        if json:
            output.print_json({"id": record.id, "code": code})
        else:
            sys.stdout.write(code)
        return
    if json:
        output.print_json(variant_json(record) if isinstance(record, VariantRecord) else source_json(record))
        return
    for line in variant_lines(record) if isinstance(record, VariantRecord) else source_lines(record):
        output.stdout.print(line, markup=False, soft_wrap=True)


@library_app.command("verify")
def library_verify(
    entry: Annotated[str | None, typer.Argument(help="A library id; all variants without one.")] = None,
    json: JsonFlag = False,
) -> None:
    """Read every file again and compare its hash with the one that was stored."""

    with Catalog(current_paths().ensure()) as catalog:
        records = [_found(catalog, entry)] if entry else catalog.variants()
        rows = [_verified(catalog, record) for record in records]
    damaged = [str(row["id"]) for row in rows if not row["ok"]]
    if json:
        kind = "sources" if any(isinstance(record, SourceRecord) for record in records) else "variants"
        output.print_json({"ok": not damaged, kind: rows})
    else:
        for row in rows:
            output.stdout.print(f"{'ok     ' if row['ok'] else 'DAMAGED'} {row['id']}", markup=False)
    if damaged:
        raise CorruptFileError(
            f"{len(damaged)} of {len(rows)} have missing or changed files: {', '.join(damaged)}",
            "make or download them again, or remove them",
        )


def _verified(catalog: Catalog, record: VariantRecord | SourceRecord) -> dict[str, Any]:
    check = catalog.verify if isinstance(record, VariantRecord) else catalog.verify_source
    report = check(record.id)
    return {
        "id": record.id,
        "ok": report.ok,
        "missing": list(report.missing),
        "changed": list(report.changed),
    }


@library_app.command("remove")
def library_remove(
    entry: LibraryId,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    json: JsonFlag = False,
) -> None:
    """Delete a variant's files and its row (its source stays), or forget a source (its variants stay, and so
    do files that Bitwright did not fetch itself)."""

    with Catalog(current_paths().ensure()) as catalog:
        record = _found(catalog, entry)
        is_variant = isinstance(record, VariantRecord)
        plan = (catalog.removal_plan if is_variant else catalog.source_removal_plan)(record.id)
        if not (json or yes) and sys.stdin.isatty():
            typer.confirm(f"Remove {record.id} and free {file_size(plan.frees_bytes)}?", abort=True, err=True)
        freed = (catalog.remove_variant if is_variant else catalog.remove_source)(record.id)
    if json:
        output.print_json({"removed": record.id, "freed_bytes": freed})
    else:
        output.stdout.print(f"Removed {record.id}, freed {file_size(freed)}", markup=False)
