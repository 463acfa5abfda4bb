"""Registering a local model as a source, in place: open it, hash it, add it to the catalog."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import InvalidInputError
from core.jobs.context import JobContext
from core.language import tr
from core.library.catalog import Catalog
from core.library.hashed_files import hash_files
from core.library.ids import new_source_id
from core.library.records import SourceRecord
from core.sources.source import open_source
from core.types import Stage


def run_import(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``import`` jobs: ``{path, name?, repo_id?, revision?}`` -> ``{source_id, path, name}``.

    With ``as: "found"`` a model that is already quantized becomes a variant instead (``variant_id`` in the
    result), with what its store says of it: ``store, store_name, sha256?: {path: hex}, template?, system?,
    parameters?``. With ``as: "opened"`` it becomes both: something to chat with, and something to make others
    from. Files whose SHA-256 is not what the store claims raise CorruptFileError.
    """
    params = ctx.spec.params
    text = params.get("path")
    if not isinstance(text, str) or not text:
        raise InvalidInputError(
            tr("There is nothing to import."), tr("Choose a model folder or a .gguf file.")
        )
    path = Path(text).expanduser().absolute()
    claimed = _claimed(params)
    way = params.get("as")
    both: dict[str, Any] = {}
    if way in {"found", "opened"}:
        from core.library.imported import finished_recipe, register_imported

        recipe = finished_recipe(path)
        if recipe is not None:
            variant = register_imported(ctx, path, recipe, params, claimed)
            if way == "found":
                return {"variant_id": variant.id, "path": variant.path, "name": variant.name}
            both = {"variant_id": variant.id}
    record = register_source(
        ctx,
        path,
        name=params.get("name"),
        repo_id=params.get("repo_id"),
        revision=params.get("revision"),
        claimed_sha256=claimed,
    )
    return {"source_id": record.id, "path": record.path, "name": record.name, **both}


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
