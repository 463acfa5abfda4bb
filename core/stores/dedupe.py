"""Sharing disk space: a copy in our own folder becomes another name of a file with the same content.

Only files in Bitwright's folder of models are ever replaced; other programs' files get one more name, and
not a byte of them changes. Both contents are hashed anew before, and the replacement is one rename.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.durable import sync_folder
from core.errors import CorruptFileError, LibraryError
from core.jobs.context import JobContext
from core.language import tr
from core.library.catalog import Catalog
from core.paths import Paths
from core.sources.hashing import sha256_file
from core.stores.duplicates import Duplicate, find_duplicates
from core.stores.scan import scan
from core.types import Stage, StoredWarning


def run_dedupe(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``dedupe`` jobs: ``{apply?: bool, only?: [sha256]}`` -> ``{duplicates, saves_bytes,
    saved_bytes, done, failed}``. Without ``apply`` nothing is changed; ``only`` limits what is."""
    params = ctx.spec.params
    ctx.stage(Stage.PREPARE)
    found = scan(ctx.paths, cancelled=lambda: ctx.cancelled)
    with Catalog(ctx.paths) as catalog:
        sources, variants = catalog.sources(), catalog.variants()
    ctx.stage(Stage.VERIFY)

    def on_bytes(done: int, total: int) -> None:
        ctx.check_cancelled()
        ctx.progress(done, total, "bytes")

    duplicates = find_duplicates(ctx.paths, sources, variants, found, on_bytes)
    result = {
        "duplicates": [duplicate.to_json() for duplicate in duplicates],
        "saves_bytes": sum(duplicate.saves_bytes for duplicate in duplicates),
        "saved_bytes": 0,
        "done": [],
        "failed": [],
    }
    if params.get("apply"):
        only = params.get("only")
        chosen = [d for d in duplicates if d.replace and (only is None or d.sha256 in only)]
        result |= _apply(ctx, chosen)
    return result


def _apply(ctx: JobContext, chosen: list[Duplicate]) -> dict[str, Any]:
    ctx.stage(Stage.LINK)
    total = sum(2 * d.size_bytes * len(d.replace) for d in chosen)
    done, saved = 0, 0
    linked: list[str] = []
    failed: list[dict[str, str]] = []

    def on_bytes(n: int) -> None:
        nonlocal done
        ctx.check_cancelled()
        done += n
        ctx.progress(done, total, "bytes")

    for duplicate in chosen:
        complete = True
        for ours, other in duplicate.replace:
            try:
                share(ctx.paths, ours, other, duplicate.sha256, on_bytes)
                linked.append(str(ours))
            except (CorruptFileError, LibraryError) as error:
                complete = False
                failed.append({"path": str(ours), "message": error.message})
                ctx.warning(StoredWarning("not_shared", f"{ours}: {error.message}"))
        saved += duplicate.saves_bytes if complete else 0
    return {"saved_bytes": saved, "done": linked, "failed": failed}


def share(paths: Paths, ours: Path, other: Path, sha256: str, on_bytes: Callable[[int], None]) -> None:
    """Make ``ours`` a name of the file ``other``, after hashing both; on any failure ``ours`` is as it was.

    Raises CorruptFileError when either is not (or no more) what it should be, LibraryError when ``ours`` does
    not lie in our folder or the file system gives no hard link, and what ``on_bytes`` raises.
    """
    roots = [root.resolve() for root in (paths.variants, paths.sources)]
    if ours.is_symlink() or not any(ours.resolve().is_relative_to(root) for root in roots):
        raise LibraryError(tr("It does not lie in Bitwright's own folder."), tr("Nothing was changed."))
    before = [_identity(path) for path in (ours, other)]
    for path in (ours, other):
        if sha256_file(path, on_bytes) != sha256:
            raise CorruptFileError(
                tr("{path} changed since it was looked at.", path=path), tr("Look for duplicates again.")
            )
    scratch = ours.with_name(f".{ours.name}.{secrets.token_hex(4)}.partial")
    try:
        os.link(other, scratch)
        if [_identity(path) for path in (ours, other)] != before or not scratch.samefile(other):
            raise CorruptFileError(tr("A file changed while it was read."), tr("Look for duplicates again."))
        scratch.replace(ours)
        sync_folder(ours.parent)
    except OSError as error:
        raise LibraryError(
            tr(
                "The file system gives no second name to {other}: {strerror}.",
                other=other,
                strerror=error.strerror or error,
            ),
            tr("The copy stays as it is."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            scratch.unlink(missing_ok=True)


def _identity(path: Path) -> tuple[int, int, int, int]:
    try:
        status = path.stat()
    except OSError as error:
        raise CorruptFileError(tr("{path} is gone.", path=path), tr("Look for duplicates again.")) from error
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
