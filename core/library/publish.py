"""From partial to published: describe, fsync, rename, insert; a kill between any two steps loses nothing."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from core.durable import sync_folder
from core.errors import CorruptFileError, InvalidInputError
from core.language import tr
from core.library.catalog import Catalog
from core.library.description import describe, fsync_file
from core.library.ids import check_id
from core.library.records import VariantRecord
from core.library.removal import VARIANT_JSON
from core.library.serialise import safe_relative, variant_folder
from core.paths import Paths

_CHUNK = 8 << 20


def check_destination(out: Path) -> None:
    """Say before the work what would fail after it: raises InvalidInputError when ``out`` exists already, or
    its folder does not or cannot be written."""
    _check_free(out)
    try:
        with tempfile.TemporaryFile(dir=out.parent):
            pass
    except OSError as error:
        raise InvalidInputError(
            tr(
                "Nothing can be written into {parent}: {strerror}.",
                parent=out.parent,
                strerror=error.strerror or error,
            ),
            tr("Choose another --out."),
        ) from error


def _check_free(out: Path) -> None:
    if out.exists() or out.is_symlink():
        raise InvalidInputError(
            tr("{out} exists already.", out=out), tr("Choose another --out, or move that file away.")
        )
    if not out.parent.is_dir():
        raise InvalidInputError(
            tr("The folder {parent} does not exist.", parent=out.parent), tr("Create it first.")
        )


def publish_variant(
    catalog: Catalog,
    paths: Paths,
    partial_folder: Path,
    record: VariantRecord,
    on_bytes: Callable[[int], None] | None = None,
) -> VariantRecord:
    """Make the verified files in ``partial_folder`` a variant of the library.

    ``record.path`` decides where they go: into ``paths.variants/<id>`` by one rename of the folder (files
    that the record does not name are scratch and are removed first), or elsewhere, again by one rename (of
    the file, or of a variant that is a folder), without overwriting anything; ``paths.variants/<id>`` then
    holds only the description. ``on_bytes`` hears of bytes copied when "elsewhere" is another disk, and may
    raise to stop. Raises CorruptFileError when a recorded file is not there in its size, InvalidInputError
    when the destination is taken.
    """
    check_id(record.id)
    for file in record.files:
        staged = partial_folder / safe_relative(file.path)
        if not staged.is_file() or staged.stat().st_size != file.size_bytes:
            raise CorruptFileError(
                tr("{staged} is not what was written there.", staged=staged), tr("Run the job again.")
            )
        fsync_file(staged)
    own = paths.variants / record.id
    if own.exists():
        raise InvalidInputError(
            tr("The variant {id} exists already.", id=record.id), tr("Run the job again.")
        )
    paths.variants.mkdir(parents=True, exist_ok=True)
    if variant_folder(record) == own:
        describe(partial_folder, record)
        _remove_scratch(partial_folder, {VARIANT_JSON, *(file.path for file in record.files)})
        _rename(partial_folder, own)
    else:
        _publish_elsewhere(paths, partial_folder, record, on_bytes)
    return catalog.add_variant(record)


def publish_imported(catalog: Catalog, paths: Paths, record: VariantRecord) -> VariantRecord:
    """Make files that lie elsewhere, and stay there as they are, a variant of the library: only the
    description is written, into ``paths.variants/<id>``."""
    check_id(record.id)
    if not record.recipe.is_imported:
        raise ValueError("only an imported variant's files are not ours")
    own = paths.variants / record.id
    own.mkdir(parents=True)
    try:
        describe(own, record)
        return catalog.add_variant(record)
    except BaseException:
        shutil.rmtree(own, ignore_errors=True)
        raise


def _publish_elsewhere(
    paths: Paths, partial_folder: Path, record: VariantRecord, on_bytes: Callable[[int], None] | None
) -> None:
    """The description comes first: once the last file has its name, a start-up can adopt the variant."""
    target = variant_folder(record)
    own = paths.variants / record.id
    own.mkdir()
    scratch = f".bitwright-{record.id}.partial"
    try:
        if target == Path(record.path):
            _check_free(target)
            describe(own, record)
            _move_folder(partial_folder, target, record, scratch, on_bytes)
        else:
            for file in record.files:
                _check_free(target / file.path)
            describe(own, record)
            for file in record.files:
                _move(partial_folder / file.path, target / file.path, scratch, on_bytes)
    except BaseException:
        shutil.rmtree(own, ignore_errors=True)
        raise
    shutil.rmtree(partial_folder, ignore_errors=True)


def _remove_scratch(folder: Path, wanted: set[str]) -> None:
    for entry in sorted(folder.rglob("*"), reverse=True):
        if entry.is_dir() and not entry.is_symlink():
            if not any(entry.iterdir()):
                entry.rmdir()
        elif entry.relative_to(folder).as_posix() not in wanted:
            entry.unlink()


def _rename(source: Path, target: Path) -> None:
    source.rename(target)
    sync_folder(target.parent)
    sync_folder(source.parent)


def _move(source: Path, target: Path, scratch: str, on_bytes: Callable[[int], None] | None) -> None:
    """``scratch``: the name that a copy on another disk has until it is whole; no other variant shares it."""
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        partial = target.with_name(scratch)
        try:
            _copy(source, partial, on_bytes)
            _check_free(target)  # the copy took its time
            partial.replace(target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        source.unlink()
    sync_folder(target.parent)


def _move_folder(
    source: Path, target: Path, record: VariantRecord, scratch: str, on_bytes: Callable[[int], None] | None
) -> None:
    """A folder has its name when all of its files are there: as :func:`_move` for one file."""
    _remove_scratch(source, {file.path for file in record.files})
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        partial = target.with_name(scratch)
        try:
            for file in record.files:
                copy = partial / file.path
                copy.parent.mkdir(parents=True, exist_ok=True)
                _copy(source / file.path, copy, on_bytes)
            sync_folder(partial)
            _check_free(target)  # the copy took its time
            partial.rename(target)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise
    sync_folder(target.parent)


def _copy(source: Path, target: Path, on_bytes: Callable[[int], None] | None) -> None:
    with source.open("rb") as reader, target.open("wb") as writer:
        while chunk := reader.read(_CHUNK):
            writer.write(chunk)
            if on_bytes is not None:
                on_bytes(len(chunk))
        writer.flush()
        os.fsync(writer.fileno())
