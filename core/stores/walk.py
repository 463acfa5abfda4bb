"""Walking a folder that nobody vouches for: bounded in depth and count, no link to a folder followed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MAX_DEPTH: Final = 12
MAX_ENTRIES: Final = 200_000


@dataclass(frozen=True, slots=True)
class FolderEntry:
    """One folder with the names of its files (links to files included), sorted."""

    path: Path
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    path: Path
    reason: str


def walk(
    root: Path, *, max_depth: int = MAX_DEPTH, max_entries: int = MAX_ENTRIES
) -> Iterator[FolderEntry | Skipped]:
    """Every folder below ``root`` (itself included), and what was not looked into and why."""
    pending = [(root, 0)]
    seen = 0
    while pending:
        folder, depth = pending.pop()
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            yield Skipped(folder, f"it cannot be read: {error.strerror or error}")
            continue
        seen += len(listed)
        if seen > max_entries:
            yield Skipped(folder, f"it holds more than {max_entries} files: choose a folder further in")
            return
        files, folders = [], []
        for entry in listed:
            try:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(folder / entry.name)
                elif entry.is_file():
                    files.append(entry.name)
            except OSError:
                continue  # gone, or a link that leads in a circle
        yield FolderEntry(folder, tuple(files))
        if depth < max_depth:
            pending += [(path, depth + 1) for path in reversed(folders)]
        elif folders:
            yield Skipped(folder, f"it is {max_depth} folders deep: what lies further in was not looked at")


def leads_out(path: Path, root: Path) -> bool:
    """Whether a file, links followed, lies outside of ``root``, or cannot be followed at all."""
    try:
        return not path.resolve(strict=True).is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return True
