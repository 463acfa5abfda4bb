"""``bitwright library``: list, show, verify (and repair), remove."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from core.cli import output
from core.cli.tables import library_table, source_json, source_lines, variant_json, variant_lines
from core.errors import CorruptFileError, InvalidInputError
from core.formats import file_size
from core.jobs.launch import prepare_job, run_job
from core.library.catalog import Catalog
from core.library.marks import clean_tag
from core.library.presence import absent_files
from core.library.records import SourceRecord, VariantRecord
from core.library.repair import Remedy, plan_repair
from core.paths import current_paths
from core.recommend.finetune_snippet import can_finetune, finetune_snippet
from core.settings import load_settings

library_app = typer.Typer(no_args_is_help=True, help="What is in the library.")

JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]
LibraryId = Annotated[str, typer.Argument(metavar="ID", help="A library id, or a unique beginning of one.")]


@library_app.command("list")
def library_list(
    tag: Annotated[list[str] | None, typer.Option(help="Only with this tag; may be repeated.")] = None,
    favourites: Annotated[bool, typer.Option("--favourites", help="Only favourites.")] = False,
    missing: Annotated[bool, typer.Option("--missing", help="Only those whose files are missing.")] = False,
    json: JsonFlag = False,
) -> None:
    """All variants and the sources they came from."""
    wanted = {clean_tag(text) for text in tag or ()}

    def listed(record: VariantRecord | SourceRecord) -> bool:
        is_it = record.marks.favourite or not favourites
        return is_it and wanted <= set(record.marks.tags) and (not missing or bool(absent_files(record)))

    with Catalog(current_paths().ensure()) as catalog:
        variants = [record for record in catalog.variants() if listed(record)]
        sources = [record for record in catalog.sources() if listed(record)]
    if json:
        output.print_json(
            {"variants": [variant_json(v) for v in variants], "sources": [source_json(s) for s in sources]}
        )
    else:
        output.stdout.print(library_table(variants, sources))


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
        record = catalog.entry(entry)
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
    repair: Annotated[
        bool, typer.Option("--repair", help="Fetch what is damaged again, or make it again by its recipe.")
    ] = False,
    json: JsonFlag = False,
) -> None:
    """Read every file again and compare its hash with the one that was stored."""

    with Catalog(current_paths().ensure()) as catalog:
        records = [catalog.entry(entry)] if entry else catalog.variants()
        rows = [_verified(catalog, record) for record in records]
    if repair:
        rows = [
            row if row["ok"] else _repaired(row, record) for row, record in zip(rows, records, strict=True)
        ]
    damaged = [str(row["id"]) for row in rows if not row["ok"]]
    if json:
        kind = "sources" if any(isinstance(record, SourceRecord) for record in records) else "variants"
        output.print_json({"ok": not damaged, kind: rows})
    else:
        for row in rows:
            word = "ok     " if row["ok"] else "DAMAGED"
            done = f": {row['repair']['done']}" if "repair" in row else ""
            output.stdout.print(f"{word} {row['id']}{done}", markup=False, soft_wrap=True)
    if damaged:
        raise CorruptFileError(
            f"{len(damaged)} of {len(rows)} have missing or changed files: {', '.join(damaged)}",
            "see 'bitwright library relocate', or remove them"
            if repair
            else "'bitwright library verify --repair' fetches or makes them again",
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


def _repaired(row: dict[str, Any], record: VariantRecord | SourceRecord) -> dict[str, Any]:
    """Carry out the way out that there is, and look again."""
    paths = current_paths()
    with Catalog(paths) as catalog:
        original = None
        if isinstance(record, VariantRecord):
            original = next((s for s in catalog.sources() if s.id == record.source_id), None)
    plan = plan_repair(paths, record, original)
    if plan.kind is None:
        return {**row, "repair": {"remedy": str(plan.remedy), "done": plan.sentence}}
    spec = prepare_job(paths, plan.kind, plan.title, plan.params, load_settings(paths.settings_file).threads)
    with output.job_progress() as listener:
        result = run_job(spec, listener)
    if plan.remedy is Remedy.REMAKE:
        with Catalog(paths) as catalog:
            catalog.set_marks({result["variant_id"]: record.marks})
        told = {"remedy": str(plan.remedy), "done": f"made again as {result['variant_id']}"}
        return {**row, "repair": {**told, "variant_id": result["variant_id"]}}
    with Catalog(paths) as catalog:
        again = _verified(catalog, record)
    return {**again, "repair": {"remedy": str(plan.remedy), "done": "fetched again"}}


@library_app.command("remove")
def library_remove(
    entry: LibraryId,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    json: JsonFlag = False,
) -> None:
    """Delete a variant's files and its row (its source stays), or forget a source (its variants stay, and so
    do files that Bitwright did not fetch itself)."""

    with Catalog(current_paths().ensure()) as catalog:
        record = catalog.entry(entry)
        is_variant = isinstance(record, VariantRecord)
        plan = (catalog.removal_plan if is_variant else catalog.source_removal_plan)(record.id)
        if not (json or yes) and sys.stdin.isatty():
            typer.confirm(f"Remove {record.id} and free {file_size(plan.frees_bytes)}?", abort=True, err=True)
        freed = (catalog.remove_variant if is_variant else catalog.remove_source)(record.id)
    if json:
        output.print_json({"removed": record.id, "freed_bytes": freed})
    else:
        output.stdout.print(f"Removed {record.id}, freed {file_size(freed)}", markup=False)
