"""Registering a local model as a source, in place: open it, hash it, add it to the catalog."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import InvalidInputError
from core.jobs.context import JobContext
from core.library.catalog import Catalog
from core.library.ids import new_source_id
from core.library.records import FileRecord, SourceRecord
from core.sources.hashing import sha256_file
from core.sources.source import open_source
from core.types import Stage


def run_import(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``import`` jobs: ``{path, name?, repo_id?, revision?}`` -> ``{source_id, path, name}``."""
    params = ctx.spec.params
    text = params.get("path")
    if not isinstance(text, str) or not text:
        raise InvalidInputError("There is nothing to import.", "Choose a model folder or a .gguf file.")
    record = register_source(
        ctx,
        Path(text).expanduser().absolute(),
        name=params.get("name"),
        repo_id=params.get("repo_id"),
        revision=params.get("revision"),
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
) -> SourceRecord:
    """Open ``path`` (its headers are checked), hash its files and add it to the catalog.

    ``known_sha256`` spares the hashing of files (absolute paths) that a download has just verified.
    Raises what ``open_source`` raises, CancelledError.
    """
    ctx.stage(Stage.PREPARE)
    source = open_source(path)
    facts = source.facts()
    ctx.check_cancelled()
    files = _hash(ctx, source.path, source.files(), known_sha256 or {})
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


def _hash(
    ctx: JobContext, path: Path, files: tuple[Path, ...], known: dict[Path, str]
) -> tuple[FileRecord, ...]:
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
        records.append(FileRecord(file.relative_to(folder).as_posix(), sizes[file], digest))
    return tuple(records)
