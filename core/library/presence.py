"""Are the files of entries still there, in their sizes? A quick look at the disk, nothing is read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from core.errors import BitwrightError
from core.library.records import FileRecord, SourceRecord, VariantRecord
from core.library.serialise import safe_relative, source_folder, variant_folder

Entry = VariantRecord | SourceRecord


def entry_folder(entry: Entry) -> Path:
    """The folder that an entry's file names are relative to."""
    return variant_folder(entry) if isinstance(entry, VariantRecord) else source_folder(entry)


def absent_files(entry: Entry) -> tuple[FileRecord, ...]:
    """The files that are not where they were, or have another size."""
    folder = entry_folder(entry)
    return tuple(file for file in entry.files if not _is_there(folder, file))


def _is_there(folder: Path, file: FileRecord) -> bool:
    try:
        return os.stat(folder / safe_relative(file.path)).st_size == file.size_bytes  # noqa: PTH116 - in a hot loop
    except (OSError, ValueError, BitwrightError):
        return False


def absent_entries(
    entries: Iterable[Entry], given_up: Callable[[], bool] = lambda: False
) -> Mapping[str, tuple[str, ...]]:
    """Entries with absent files: their names by the entry's id. Stops early when ``given_up()``."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if given_up():
            break
        absent = absent_files(entry)
        if absent:
            found[entry.id] = tuple(file.path for file in absent)
    return found
