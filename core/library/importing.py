"""Registering a local model as a source, in place: open it, hash it, add it to the catalog."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import CorruptFileError, InvalidInputError
from core.jobs.context import JobContext
from core.library.catalog import Catalog
from core.library.ids import new_source_id
from core.library.records import FileRecord, SourceRecord
from core.sources.hashing import sha256_file
from core.sources.source import open_source
from core.types import Stage


def run_import(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``import`` jobs: ``{path, name?, repo_id?, revision?}`` -> ``{source_id, path, name}``.

    With ``as: "found"`` a model that is already quantized becomes a variant instead (``variant_id`` in the
    result), with what its store says of it: ``store, store_name, sha256?: {path: hex}, template?, system?,
    parameters?``. Files whose SHA-256 is not what the store claims raise CorruptFileError.
    """
    params = ctx.spec.params
    text = params.get("path")
    if not isinstance(text, str) or not text:
        raise InvalidInputError("There is nothing to import.", "Choose a model folder or a .gguf file.")
    path = Path(text).expanduser().absolute()
    claimed = _claimed(params)
    if params.get("as") == "found":
        from core.library.imported import finished_recipe, register_imported

        recipe = finished_recipe(path)
        if recipe is not None:
            variant = register_imported(ctx, path, recipe, params, claimed)
            return {"variant_id": variant.id, "path": variant.path, "name": variant.name}
    record = register_source(
        ctx,
        path,
        name=params.get("name"),
        repo_id=params.get("repo_id"),
        revision=params.get("revision"),
        claimed_sha256=claimed,
    )
    return {"source_id": record.id, "path": record.path, "name": record.name}


def register_source(
    ctx: JobContext,
    path: Path,
    *,
    name: str | None = None,
    repo_id: str | None = None,
    revision: str | None = None,
    known_sha256: dict[Path, str] | None = None,
    claimed_sha256: Mapping[Path, str] | None = None,
) -> SourceRecord:
    """Open ``path`` (its headers are checked), hash its files and add it to the catalog.

    ``known_sha256`` spares the hashing of files (absolute paths) that a download has just verified;
    ``claimed_sha256`` is what a store says, and is compared.
    Raises what ``open_source`` raises, CorruptFileError where a claim is wrong, CancelledError.
    """
    ctx.stage(Stage.PREPARE)
    source = open_source(path)
    facts = source.facts()
    ctx.check_cancelled()
    files = hash_files(ctx, source.path, source.files(), known_sha256 or {}, claimed_sha256 or {})
    ctx.stage(Stage.CATALOG)
    record = SourceRecord(
        id=new_source_id(name or facts.name),
        name=name or facts.name,
        kind=source.kind,
        path=str(source.path),
        repo_id=repo_id,
        revision=revision,
        facts=facts,
        files=files,
        added_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
    )
    with Catalog(ctx.paths) as catalog:
        return catalog.add_source(record)


def _claimed(params: Mapping[str, Any]) -> dict[Path, str]:
    given = params.get("sha256")
    return {Path(path): str(digest) for path, digest in given.items()} if isinstance(given, Mapping) else {}


def hash_files(
    ctx: JobContext,
    path: Path,
    files: tuple[Path, ...],
    known: Mapping[Path, str],
    claimed: Mapping[Path, str],
) -> tuple[FileRecord, ...]:
    """The model's files as they are recorded; raises CorruptFileError where a claimed hash is wrong."""
    folder = path if path.is_dir() else path.parent
    sizes = {file: file.stat().st_size for file in files}
    total, done = sum(sizes.values()), 0

    def advance(n_bytes: int) -> None:
        nonlocal done
        ctx.check_cancelled()
        done += n_bytes
        ctx.progress(done, total, "bytes")

    ctx.stage(Stage.VERIFY)
    records = []
    for file in files:
        digest = known.get(file)
        if digest is None:
            digest = sha256_file(file, advance)
        else:
            advance(sizes[file])
        if claimed.get(file, digest) != digest:
            raise CorruptFileError(
                f"{file.name} is not what its store says it is: its SHA-256 is {digest[:12]}...",
                "It is damaged: have the program it belongs to fetch it again.",
            )
        records.append(FileRecord(file.relative_to(folder).as_posix(), sizes[file], digest))
    return tuple(records)
