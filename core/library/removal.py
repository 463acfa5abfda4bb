"""Deleting from disk: a plan that names each file and what it frees, then its execution, never more."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.errors import LibraryError
from core.language import tr
from core.library.records import FileRecord, SourceRecord, VariantRecord
from core.library.serialise import safe_relative, source_folder, variant_folder
from core.library.transcoded import cache_folder
from core.paths import Paths

VARIANT_JSON = "variant.json"


@dataclass(frozen=True, slots=True)
class RemovalPlan:
    """``files`` are deleted in order, then ``folders`` (ours) where that left them empty.

    ``frees_bytes`` counts what the disk gets back: a file that has another hard link gives nothing.
    """

    files: tuple[Path, ...]
    folders: tuple[Path, ...]
    frees_bytes: int

    def execute(self) -> None:
        """Delete; files that are gone already are no error. Raises LibraryError when one cannot be."""
        for file in self.files:
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                raise LibraryError(
                    tr("{file} cannot be deleted: {strerror}.", file=file, strerror=error.strerror or error),
                    tr("Close what uses it (a chat with this model?), then try again."),
                ) from error
        for folder in self.folders:
            with contextlib.suppress(OSError):  # not empty: something that is not ours lies there
                folder.rmdir()


def plan_variant_removal(paths: Paths, record: VariantRecord) -> RemovalPlan:
    """Everything in the variant's own folder (below ``paths.variants``, or below the models folder that was
    in force when it was made); of a variant written elsewhere only the recorded files, and no folder; of an
    imported one nothing but our description of it, for its files are another program's. With each goes the
    copy that was made for llama.cpp."""
    folder = variant_folder(record)
    made_here = folder.name == record.id and (folder / VARIANT_JSON).is_file()
    imported = record.recipe.is_imported
    own = folder if made_here and not imported else paths.variants / record.id
    inside, folders = _everything_in(own)
    outside = [] if folder == own or imported else _recorded(folder, record.files)
    copies, copy_folders = _everything_in(cache_folder(paths.transcoded, Path(record.path)))
    return _plan([*inside, *outside, *copies], [*folders, *copy_folders])


def plan_source_removal(paths: Paths, record: SourceRecord, *, shared: bool) -> RemovalPlan:
    """The recorded files, when they lie in ``paths.sources`` and no other source shares their folder."""
    root = paths.sources.resolve()
    folder = source_folder(record)
    real = folder.resolve()
    if shared or real == root or not real.is_relative_to(root):
        return RemovalPlan((), (), 0)
    files = _recorded(folder, record.files)
    folders = {parent for file in files for parent in file.parents if parent.is_relative_to(folder)}
    return _plan(files, sorted(folders, key=lambda f: len(f.parts), reverse=True))


def _recorded(folder: Path, files: Iterable[FileRecord]) -> list[Path]:
    return [folder / safe_relative(file.path) for file in files]


def _everything_in(own: Path) -> tuple[list[Path], list[Path]]:
    """Files and folders (deepest first) below a folder of ours; links are entries, never followed."""
    if own.is_symlink() or not own.is_dir():
        return [], []
    entries = sorted(own.rglob("*"), key=lambda p: (p.name != VARIANT_JSON, str(p)))
    files = [entry for entry in entries if entry.is_symlink() or not entry.is_dir()]
    folders = [entry for entry in entries if entry.is_dir() and not entry.is_symlink()]
    return files, [*sorted(folders, key=lambda f: len(f.parts), reverse=True), own]


def _plan(files: Iterable[Path], folders: Iterable[Path]) -> RemovalPlan:
    present, frees = [], 0
    for file in dict.fromkeys(files):
        with contextlib.suppress(FileNotFoundError):
            status = file.lstat()
            present.append(file)
            frees += status.st_size if status.st_nlink <= 1 else 0
    return RemovalPlan(tuple(present), tuple(folders), frees)
