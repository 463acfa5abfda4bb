"""``bitwright import``, ``export`` and ``library duplicates``: sharing models with other programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from core.cli import output
from core.cli.library import JsonFlag, LibraryId, library_app
from core.errors import BitwrightError, CancelledError, InvalidInputError, LibraryError
from core.jobs.launch import prepare_job, run_job
from core.jobs.protocol import JobKind
from core.paths import Paths, current_paths
from core.settings import load_settings
from core.stores.found import FoundModel, Place, ScanResult, StoreKind
from core.stores.handover import ExportRequest, Target


def register_stores(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("import")(import_models)
    app.command("export")(export_variant)
    library_app.command("duplicates")(library_duplicates)
    library_app.command("link")(library_link)


def import_models(
    *,
    model: Annotated[
        str | None, typer.Argument(help="A folder or GGUF file, or a model's name in a store (llama3.2:1b).")
    ] = None,
    scan: Annotated[
        bool, typer.Option("--scan", help="Only list the models that are here (with a folder: in it).")
    ] = False,
    store: Annotated[
        str | None, typer.Option("--from", help="Only this store: hf, ollama or lmstudio.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Import all that are not in the library yet.")] = False,
    json: JsonFlag = False,
) -> None:
    """Put models that are on this computer into the library, where they lie: nothing is copied or moved."""
    paths = current_paths().ensure()
    if scan or every:
        result = _scan(paths, store, model)
        if every:
            _import_all(paths, result, json)
        elif json:
            output.print_json(result.to_json())
        else:
            _print_scan(result)
        return
    if model is None:
        raise InvalidInputError("there is nothing to import", "name a model, or add --scan or --all")
    if store is None and (path := _existing(model)) is not None:
        done = _run(paths, path.name, {"path": str(path), "as": "found", "store": "folder"})
    else:
        from core.stores.scan import find_by_name

        found = find_by_name(_scan(paths, store, None), model)
        done = _import(paths, found)
    if json:
        output.print_json(done)
    else:
        output.stdout.print(_line(done), markup=False, soft_wrap=True)


def _existing(text: str) -> Path | None:
    try:
        path = Path(text).expanduser().absolute()
        return path if path.exists() else None
    except (OSError, RuntimeError, ValueError):
        return None


def _scan(paths: Paths, store: str | None, folder: str | None) -> ScanResult:
    from core.stores.places import known_places
    from core.stores.scan import scan

    if folder is not None:
        path = _existing(folder)
        if path is None:
            raise InvalidInputError(f"there is no folder '{folder}'", "with --scan, name a folder to look in")
        return scan(paths, [Place(StoreKind.FOLDER, path)])
    places = known_places(paths)
    if store is not None:
        if store not in list(StoreKind)[:3]:
            raise InvalidInputError(f"there is no store '{store}'", "stores are hf, ollama and lmstudio")
        places = tuple(place for place in places if place.store == store)
    return scan(paths, places)


def _print_scan(result: ScanResult) -> None:
    from core.cli.tables import found_table

    output.stdout.print(found_table(result))
    for problem in result.problems:
        output.stderr.print(f"passed over: {problem.what}: {problem.reason}", markup=False, soft_wrap=True)


def _import_all(paths: Paths, result: ScanResult, json: bool) -> None:
    """One after the other; what fails does not stop the rest, but is told and fails the command."""
    imported: list[dict[str, Any]] = []
    failed: list[dict[str, str]] = []
    for found in result.models:
        if found.library_id is not None:
            continue
        try:
            imported.append(_import(paths, found))
        except CancelledError:
            raise
        except BitwrightError as error:
            failed.append({"name": found.name, "code": error.code, "message": error.message})
        else:
            if not json:
                output.stdout.print(_line(imported[-1]), markup=False, soft_wrap=True)
    if json:
        known = [found.library_id for found in result.models if found.library_id is not None]
        problems = [problem.to_json() for problem in result.problems]
        output.print_json({"imported": imported, "known": known, "failed": failed, "problems": problems})
    elif not imported and not failed:
        output.stdout.print("All models that were found are in the library.")
    if failed:
        reasons = "; ".join(f"{entry['name']}: {entry['message']}" for entry in failed[:3])
        raise InvalidInputError(f"{len(failed)} could not be imported: {reasons}", "the others were")


def _import(paths: Paths, found: FoundModel) -> dict[str, Any]:
    if found.library_id is not None:
        return {"library_id": found.library_id, "path": str(found.path), "name": found.name, "known": True}
    from core.stores.request import import_params

    return _run(paths, found.name, import_params(found))


def _run(paths: Paths, name: str, params: dict[str, Any]) -> dict[str, Any]:
    spec = prepare_job(
        paths, JobKind.IMPORT, f"Import {name}", params, load_settings(paths.settings_file).threads
    )
    with output.job_progress() as listener:
        result = run_job(spec, listener)
    return {**result, "library_id": result.get("variant_id") or result["source_id"], "known": False}


def _line(done: dict[str, Any]) -> str:
    return f"{done['library_id']}  {'already in the library' if done['known'] else done['path']}"


def export_variant(
    *,
    variant: LibraryId,
    to: Annotated[Target, typer.Option("--to", help="Where it goes.")],
    name: Annotated[str | None, typer.Option(help="Its name there.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="The folder to write into (with ollama: a Modelfile, no API).")
    ] = None,
    repo: Annotated[str | None, typer.Option(help="hub: the repository, OWNER/NAME.")] = None,
    private: Annotated[
        bool, typer.Option("--private/--public", help="hub: who sees a repository that is new.")
    ] = True,
    system: Annotated[str | None, typer.Option(help="ollama: the system text.")] = None,
    context: Annotated[int | None, typer.Option(min=64, help="ollama: tokens of context.")] = None,
    temperature: Annotated[float | None, typer.Option(min=0.0, help="ollama: the temperature.")] = None,
    plan: Annotated[bool, typer.Option("--plan", help="Only say what would happen.")] = False,
    json: JsonFlag = False,
) -> None:
    """Hand a variant over to Ollama, LM Studio, a folder or the Hub."""
    from core.library.catalog import Catalog
    from core.stores.handover import plan_export

    paths = current_paths().ensure()
    with Catalog(paths) as catalog:
        record = catalog.variant(variant)
    request = ExportRequest(
        variant_id=record.id,
        to=to,
        name=name,
        out=None if out is None else out.expanduser().absolute(),
        repo=repo,
        private=private,
        system=system,
        context=context,
        temperature=temperature,
    )
    planned = plan_export(paths, record, request)
    if plan:
        if json:
            output.print_json(planned.to_json())
        else:
            output.stdout.print(planned.destination, markup=False, soft_wrap=True)
            for note in planned.notes:
                output.stdout.print(f"  {note}", markup=False, soft_wrap=True)
        return
    if to is Target.HUB:  # before anything is said: without a login nothing happens
        from core.hub.client import HubClient
        from core.stores.hub_upload import require_login

        require_login(HubClient.from_settings(paths))
    threads = load_settings(paths.settings_file).threads
    spec = prepare_job(paths, JobKind.EXPORT, f"Export {record.name} to {to}", request.to_params(), threads)
    if not json:
        for note in planned.notes:
            output.stderr.print(f"note: {note}", markup=False, soft_wrap=True)
    with output.job_progress() as listener:
        result = run_job(spec, listener)
    if json:
        output.print_json(result)
        return
    output.stdout.print(result.get("url") or result["destination"], markup=False, soft_wrap=True)
    for note in result["notes"]:
        if note not in planned.notes:
            output.stderr.print(f"note: {note}", markup=False, soft_wrap=True)
    if "command" in result:
        output.stdout.print(f"  {result['command']}", markup=False, soft_wrap=True)


def library_duplicates(
    *,
    apply: Annotated[
        bool, typer.Option("--apply", help="Make copies in Bitwright's folder names of one file.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    json: JsonFlag = False,
) -> None:
    """The same content twice on this computer, and the disk space that sharing it would save.

    Only copies in Bitwright's own folder are ever replaced (by hard links, after both were hashed); files of
    other programs stay as they are.
    """
    from core.formats import file_size

    paths = current_paths().ensure()
    result = _dedupe(paths, {})
    if apply and result["saves_bytes"]:
        if not (json or yes) and sys.stdin.isatty():
            typer.confirm(f"Share and save {file_size(result['saves_bytes'])}?", abort=True, err=True)
        only = [entry["sha256"] for entry in result["duplicates"] if entry["replace"]]
        result = {**result, **_dedupe(paths, {"apply": True, "only": only})}
    if json:
        output.print_json(result)
        return
    for entry in result["duplicates"]:
        held, saves = file_size(entry["held_bytes"]), file_size(entry["saves_bytes"])
        output.stdout.print(
            f"{entry['sha256'][:12]}  {held} on the disk, sharing saves {saves}", markup=False
        )
        for copy in entry["copies"]:
            output.stdout.print(
                f"  {copy['owner']}: {copy['model']}  {copy['path']}", markup=False, soft_wrap=True
            )
    if apply:
        output.stdout.print(f"Saved {file_size(result['saved_bytes'])}.")
    elif not result["duplicates"]:
        output.stdout.print("No content is here twice.")
    elif result["saves_bytes"]:
        output.stdout.print(f"Sharing saves {file_size(result['saves_bytes'])}: add --apply.")
    if result["failed"]:
        raise LibraryError(
            f"{len(result['failed'])} could not be shared: {result['failed'][0]['message']}",
            "they are as before",
        )


def library_link(
    variant: LibraryId,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="The library id of its original.")],
    json: JsonFlag = False,
) -> None:
    """Say which source an imported variant was made from, so that 'evaluate' can compare them."""
    from core.library.catalog import Catalog

    with Catalog(current_paths().ensure()) as catalog:
        record = catalog.link_source(variant, source)
    if json:
        output.print_json({"id": record.id, "source_id": record.source_id})
    else:
        output.stdout.print(f"{record.id} is compared with {record.source_id}", markup=False)


def _dedupe(paths: Paths, params: dict[str, Any]) -> dict[str, Any]:
    threads = load_settings(paths.settings_file).threads
    spec = prepare_job(paths, JobKind.DEDUPE, "Find duplicates", params, threads)
    with output.job_progress() as listener:
        return run_job(spec, listener)
