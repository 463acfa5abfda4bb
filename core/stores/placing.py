"""Putting a variant's files into another folder: hard links, or verified copies; nothing is overwritten."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from core.errors import CorruptFileError, DiskFullError, InvalidInputError
from core.language import tr
from core.sources.hashing import sha256_file

_CHUNK: Final = 8 << 20
OnBytes = Callable[[int], None]


def link_files(files: Mapping[Path, Path], sha256: Mapping[Path, str], on_bytes: OnBytes) -> bool:
    """Give each file (by its path) a second name, after its content was checked; False, with nothing left
    behind, where the file system gives none (then copy). ``on_bytes`` hears what was hashed and may raise.

    Raises CorruptFileError for content that is not what was recorded, InvalidInputError for a name that is
    taken.
    """
    for source in files:
        if sha256_file(source, on_bytes) != sha256[source]:
            raise _changed(source)
    made: list[Path] = []
    try:
        for source, target in files.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(source.resolve(), target)
            made.append(target)
    except FileExistsError as error:
        _undo(made)
        raise _taken(target) from error
    except OSError:
        _undo(made)
        return False
    return True


def copy_files(
    files: Mapping[Path, Path], sha256: Mapping[Path, str], on_bytes: OnBytes, *, job: str
) -> None:
    """Copy each file under a scratch name (which a killed run of the same ``job`` may have left), check the
    copy's hash, then give it its name.

    Raises CorruptFileError, DiskFullError, InvalidInputError for a name that is taken, and what ``on_bytes``
    raises; then no copy is left behind.
    """
    made: list[Path] = []
    try:
        for source, target in files.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            scratch = target.with_name(f".{target.name}.{job}.partial")
            try:
                if _copy(source, scratch, on_bytes) != sha256[source]:
                    raise _changed(source)
                if target.exists() or target.is_symlink():
                    raise _taken(target)
                scratch.rename(target)
            finally:
                scratch.unlink(missing_ok=True)
            made.append(target)
    except OSError as error:
        _undo(made)
        if error.errno == errno.ENOSPC:
            raise DiskFullError(
                tr("The disk of {parent} is full.", parent=target.parent), tr("Make room, then try again.")
            ) from error
        raise InvalidInputError(
            tr("{target} cannot be written: {strerror}.", target=target, strerror=error.strerror or error),
            tr("Choose another folder."),
        ) from error
    except BaseException:
        _undo(made)
        raise


def _copy(source: Path, target: Path, on_bytes: OnBytes) -> str:
    """The SHA-256 of what was copied; the copy is on the disk when this returns."""
    digest = hashlib.sha256()
    with source.open("rb") as reader, target.open("wb") as writer:
        while piece := reader.read(_CHUNK):
            writer.write(piece)
            digest.update(piece)
            on_bytes(len(piece))
        writer.flush()
        os.fsync(writer.fileno())
    return digest.hexdigest()


def _undo(made: list[Path]) -> None:
    for path in made:
        with contextlib.suppress(OSError):
            path.unlink()


def _changed(path: Path) -> CorruptFileError:
    return CorruptFileError(
        tr("{name} is not what was recorded of it.", name=path.name), tr("Make or import the variant again.")
    )


def _taken(path: Path) -> InvalidInputError:
    return InvalidInputError(tr("{path} exists already.", path=path), tr("Choose another name or folder."))
