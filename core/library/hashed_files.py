"""The files of a model that is registered, with their hashes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from core.errors import CorruptFileError
from core.jobs.context import JobContext
from core.language import tr
from core.library.records import FileRecord
from core.sources.hashing import sha256_file
from core.types import Stage


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
                tr(
                    "{name} is not what its store says it is: its SHA-256 is {digest}...",
                    name=file.name,
                    digest=digest[:12],
                ),
                tr("It is damaged: have the program it belongs to fetch it again."),
            )
        records.append(FileRecord(file.relative_to(folder).as_posix(), sizes[file], digest))
    return tuple(records)
