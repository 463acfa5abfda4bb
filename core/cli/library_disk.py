"""``bitwright library relocate``, ``space``, ``free`` and ``tensors``: the files behind the library."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from core.cli import output
from core.cli.library import JsonFlag, LibraryId, library_app
from core.errors import InvalidInputError, LibraryError, NotFoundError
from core.formats import count, file_size
from core.library.catalog import Catalog
from core.library.presence import Entry, absent_files
from core.paths import current_paths


def register_library_disk() -> None:
    """Add the commands to ``bitwright library``."""
    library_app.command("relocate")(library_relocate)
    library_app.command("space")(library_space)
    library_app.command("free")(library_free)
    library_app.command("tensors")(library_tensors)


def library_relocate(
    folder: Annotated[Path, typer.Argument(help="The folder to look in, with all folders below it.")],
    entry: Annotated[
        str | None,
        typer.Argument(metavar="ID", help="A library id; all whose files are missing without one."),
    ] = None,
    json: JsonFlag = False,
) -> None:
    """Find files that were moved, by their size and SHA-256, and note where they are. Nothing is moved."""
    from core.library.relocate import find_moved

    with Catalog(current_paths().ensure()) as catalog:
        entries: list[Entry] = [catalog.entry(entry)] if entry else [*catalog.variants(), *catalog.sources()]
        lost = [record for record in entries if entry or absent_files(record)]
        search = find_moved(lost, folder.expanduser().absolute())
        for place in search.found:
            catalog.relocate(place.entry_id, place.path, place.files)
    if json:
        output.print_json(
            {
                "found": [{"id": p.entry_id, "path": str(p.path)} for p in search.found],
                "missing": [{"id": key, "files": list(names)} for key, names in search.missing.items()],
            }
        )
    else:
        if not lost:
            output.stdout.print("No files are missing.")
        for place in search.found:
            output.stdout.print(f"{place.entry_id}: {place.path}", markup=False, soft_wrap=True)
        for key, names in search.missing.items():
            output.stdout.print(f"{key}: not found ({', '.join(names)})", markup=False, soft_wrap=True)
    if search.missing:
        raise NotFoundError(
            f"{len(search.missing)} of {len(lost)} were not found below {folder}",
            "look in another folder, or repair them: 'bitwright library verify --repair'",
        )


def library_space(json: JsonFlag = False) -> None:
    """What takes room on the disk, what deleting it would lose, and what stays."""
    from core.library.space import frees_bytes, survey

    usage = survey(current_paths().ensure())
    if json:
        items: list[dict[str, Any]] = [
            {
                "key": item.key,
                "name": item.name,
                "size_bytes": item.size_bytes,
                "frees_bytes": frees_bytes([item]),
                "loses": item.loses,
                "stays": item.stays,
            }
            for item in usage.items
        ]
        output.print_json(
            {"items": items, "disk_total_bytes": usage.disk_total, "disk_free_bytes": usage.disk_free}
        )
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("key", "size", "frees", "what goes, and what stays"):
        table.add_column(
            heading, justify="right" if heading in {"size", "frees"} else "left", overflow="fold"
        )
    for item in usage.items:
        words = escape(f"{item.loses} Stays: {item.stays}")
        table.add_row(escape(item.key), file_size(item.size_bytes), file_size(frees_bytes([item])), words)
    output.stdout.print(table)
    output.stdout.print(f"{file_size(usage.disk_free)} of {file_size(usage.disk_total)} are free.")


def library_free(
    keys: Annotated[list[str], typer.Argument(metavar="KEY...", help="Keys as 'library space' lists them.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    json: JsonFlag = False,
) -> None:
    """Delete what you name of what 'library space' lists; nothing else."""
    from core.library.freeing import free_space
    from core.library.space import frees_bytes, survey

    paths = current_paths().ensure()
    known = {item.key: item for item in survey(paths).items}
    unknown = [key for key in keys if key not in known]
    if unknown:
        raise NotFoundError(f"There is no '{unknown[0]}'", "'bitwright library space' lists the keys")
    chosen = [known[key] for key in dict.fromkeys(keys)]
    if not (json or yes) and sys.stdin.isatty():
        for item in chosen:
            output.stderr.print(f"{item.name}: {item.loses} Stays: {item.stays}", markup=False)
        words = f"Delete {len(chosen)} and free {file_size(frees_bytes(chosen))}?"
        typer.confirm(words, abort=True, err=True)
    freed = free_space(paths, chosen)
    if json:
        output.print_json(
            {"removed": list(freed.removed), "freed_bytes": freed.freed_bytes, "failed": dict(freed.failed)}
        )
    else:
        output.stdout.print(f"Freed {file_size(freed.freed_bytes)}.")
    if freed.failed:
        name, reason = freed.failed[0]
        raise LibraryError(f"{name} stayed: {reason}", "close what uses it, then try again")


def library_tensors(entry: LibraryId, json: JsonFlag = False) -> None:
    """How each tensor of a variant or source is stored."""
    from core.sources.tensor_list import list_tensors, type_shares

    with Catalog(current_paths().ensure()) as catalog:
        record = catalog.entry(entry)
    tensors = list_tensors(Path(record.path))
    if not tensors:
        raise InvalidInputError(
            f"{record.id} has no tensors that can be listed", "it is no GGUF or safetensors"
        )
    if json:
        output.print_json(
            {
                "id": record.id,
                "tensors": [
                    {"name": t.name, "shape": list(t.shape), "dtype": t.dtype, "size_bytes": t.nbytes}
                    for t in tensors
                ],
            }
        )
        return
    for share in type_shares(tensors):
        output.stdout.print(
            f"{share.dtype:<10} {share.tensors:>6} tensors {count(share.elements):>8} numbers "
            f"{file_size(share.nbytes):>9}",
            markup=False,
        )
    table = Table(box=None, pad_edge=False)
    for heading in ("tensor", "shape", "stored as", "size"):
        table.add_column(heading, justify="right" if heading == "size" else "left", overflow="fold")
    for tensor in tensors:
        shape = " × ".join(map(str, tensor.shape))
        table.add_row(escape(tensor.name), shape, tensor.dtype, file_size(tensor.nbytes))
    output.stdout.print(table)
