"""Finding files that were moved: by size first, then by SHA-256; what is found is planned, then written down.

Nothing on the disk is moved or changed: the library only learns where the files are now.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from core.errors import CancelledError, NotFoundError
from core.language import tr
from core.library.presence import Entry, entry_folder
from core.library.records import FileRecord
from core.library.serialise import safe_relative
from core.sources.hashing import sha256_file

MAX_DEPTH: Final = 12
MAX_FILES: Final = 500_000

Progress = Callable[[int, str], None]
"""Bytes read so far, and the file that is looked at."""


@dataclass(frozen=True, slots=True)
class Relocation:
    """Where an entry's files are now. ``path`` is what to open; ``files`` are relative to its folder."""

    entry_id: str
    name: str
    path: Path
    files: tuple[FileRecord, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """What looking through a folder came to. ``missing``: entry id -> files that were not found."""

    folder: Path
    found: tuple[Relocation, ...]
    missing: dict[str, tuple[str, ...]]


def find_moved(
    entries: Sequence[Entry],
    folder: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Search:
    """Look below ``folder`` for the files of ``entries``. Only files of a wanted size are read.

    A model of several files is found where all of them lie together as they did; a single file also under
    another name. Raises NotFoundError when ``folder`` is none, CancelledError when ``cancelled()``.
    """
    if not folder.is_dir():
        raise NotFoundError(
            tr("{folder} is not a folder.", folder=folder), tr("Choose the folder that holds the files.")
        )
    look = _Look(progress, cancelled)
    by_size = look.files_by_size(folder, {file.size_bytes for entry in entries for file in entry.files})
    found, missing = [], {}
    for entry in entries:
        place = _place_of(entry, by_size, look)
        if place is not None:
            found.append(place)
        else:
            missing[entry.id] = tuple(
                file.path for file in entry.files if not look.anywhere(file, by_size[file.size_bytes])
            ) or tuple(file.path for file in entry.files)
    return Search(folder, tuple(found), missing)


def _place_of(entry: Entry, by_size: dict[int, list[Path]], look: _Look) -> Relocation | None:
    if not entry.files:
        return None
    is_file = Path(entry.path) != entry_folder(entry)
    largest = max(entry.files, key=lambda file: file.size_bytes)
    parts = Path(safe_relative(largest.path)).parts
    candidates = by_size[largest.size_bytes]
    named = [path for path in candidates if path.parts[-len(parts) :] == parts]
    for path in named:
        root = Path(*path.parts[: -len(parts)])
        if all(look.is_same(root / safe_relative(file.path), file) for file in entry.files):
            return Relocation(
                entry.id, entry.name, root / Path(entry.path).name if is_file else root, entry.files
            )
    if is_file and len(entry.files) == 1:
        for path in candidates:
            if look.is_same(path, largest):
                return Relocation(entry.id, entry.name, path, (replace(largest, path=path.name),))
    return None


class _Look:
    """Reads a disk with patience: each file is hashed once, and somebody may stop it."""

    def __init__(self, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._hashes: dict[Path, str] = {}
        self._done = 0

    def files_by_size(self, folder: Path, sizes: set[int]) -> dict[int, list[Path]]:
        found: dict[int, list[Path]] = defaultdict(list)
        for number, entry in enumerate(_walk(folder)):
            if number % 256 == 0:
                self._check(entry.name)
            if number >= MAX_FILES:
                break
            try:
                size = entry.stat().st_size  # a link of a cache counts as the file that it names
            except OSError:
                continue
            if size in sizes:
                found[size].append(Path(entry.path))
        for paths in found.values():
            paths.sort()
        return found

    def is_same(self, path: Path, file: FileRecord) -> bool:
        try:
            if path.stat().st_size != file.size_bytes:
                return False
            return self._hash(path) == file.sha256
        except (OSError, NotFoundError):
            return False

    def anywhere(self, file: FileRecord, candidates: Iterable[Path]) -> bool:
        return any(self.is_same(path, file) for path in candidates)

    def _hash(self, path: Path) -> str:
        known = self._hashes.get(path)
        if known is None:
            known = self._hashes[path] = sha256_file(path, lambda n: self._read(n, path))
        return known

    def _read(self, n_bytes: int, path: Path) -> None:
        self._done += n_bytes
        self._check(path.name)

    def _check(self, name: str) -> None:
        if self._cancelled is not None and self._cancelled():
            raise CancelledError(tr("The search was stopped."))
        if self._progress is not None:
            self._progress(self._done, name)


def _walk(folder: Path, depth: int = 0) -> Iterator[os.DirEntry[str]]:
    """Files below a folder; linked folders are not entered, unreadable ones passed over."""
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in listed:
        try:
            is_folder = entry.is_dir(follow_symlinks=False)
        except OSError:
            continue
        if is_folder and depth < MAX_DEPTH:
            yield from _walk(Path(entry.path), depth + 1)
        elif not is_folder:
            yield entry
