"""The recipes that were saved here: one file each in the home's folder ``recipes``."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from core.durable import replace_text
from core.errors import BitwrightError, InvalidInputError, NotFoundError
from core.language import tr
from core.paths import Paths
from core.recipes.file import (
    SUFFIX,
    SavedRecipe,
    clean_text,
    for_sharing,
    is_recipe_file,
    read_recipe,
    to_text,
)

_FILE_NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """A file of the shelf. ``saved`` is None, and ``problem`` says why, for one that cannot be used."""

    path: Path
    saved: SavedRecipe | None
    problem: str = ""

    @property
    def id(self) -> str:
        """The file's name without its ending: unique here, and stays when the recipe is renamed."""
        return self.path.name[: -len(SUFFIX)]

    @property
    def name(self) -> str:
        return self.saved.name if self.saved else self.id


def folder_of(paths: Paths) -> Path:
    return paths.home / "recipes"


def load_shelf(paths: Paths) -> tuple[ShelfEntry, ...]:
    """All recipes by name; files that are none are listed with their problem."""
    try:
        files = sorted(path for path in folder_of(paths).iterdir() if is_recipe_file(path))
    except OSError:
        return ()
    entries = [_entry(path) for path in files]
    return tuple(sorted(entries, key=lambda entry: (entry.name.casefold(), entry.id)))


def _entry(path: Path) -> ShelfEntry:
    try:
        return ShelfEntry(path, read_recipe(path, own=True))
    except BitwrightError as error:
        return ShelfEntry(path, None, error.message)


def find(paths: Paths, name: str) -> ShelfEntry:
    """The recipe of that name or id, whatever its case. Raises NotFoundError."""
    wanted = name.strip().casefold()
    entries = load_shelf(paths)
    for entry in entries:
        if wanted in {entry.id.casefold(), entry.name.casefold()}:
            return entry
    known = ", ".join(entry.name for entry in entries[:12])
    raise NotFoundError(
        tr("There is no saved recipe '{name}'.", name=name.strip()),
        tr("Saved are: {names}", names=known) if known else tr("None has been saved yet."),
    )


def save(paths: Paths, saved: SavedRecipe, *, overwrite: bool = False) -> ShelfEntry:
    """Put a recipe on the shelf. One of the same name is replaced with ``overwrite``, else refused with
    InvalidInputError. Raises OSError when it cannot be written."""
    same = [entry for entry in load_shelf(paths) if entry.name.casefold() == saved.name.casefold()]
    if same and not overwrite:
        raise InvalidInputError(
            tr("There is a recipe '{name}' already.", name=same[0].name),
            tr("Choose another name, or replace it."),
        )
    path = same[0].path if same else _free_path(paths, saved.name)
    replace_text(path, to_text(saved))
    return ShelfEntry(path, saved)


def _free_path(paths: Paths, name: str) -> Path:
    """A file name that every file system takes and that is not there yet."""
    stem = re.sub(r"[^\w.-]+", "-", name, flags=re.ASCII).strip("-.").lower()[:_FILE_NAME_LENGTH] or "recipe"
    taken = {path.name.lower() for path in folder_of(paths).glob("*")} if folder_of(paths).is_dir() else set()
    number, chosen = 1, f"{stem}{SUFFIX}"
    while chosen in taken:
        number += 1
        chosen = f"{stem}-{number}{SUFFIX}"
    return folder_of(paths) / chosen


def import_file(paths: Paths, path: Path) -> ShelfEntry:
    """Take a recipe file from elsewhere onto the shelf; under another name where its own is taken.

    A recipe that is there already is not saved twice. Raises what ``read_recipe`` and ``save`` raise.
    """
    saved = read_recipe(path)
    names = {}
    for entry in load_shelf(paths):
        names[entry.name.casefold()] = entry
        if entry.saved is not None and entry.saved.recipe == saved.recipe and entry.name == saved.name:
            return entry
    free, number = saved.name, 1
    while free.casefold() in names:
        number += 1
        free = f"{saved.name} {number}"
    return save(paths, replace(saved, name=free))


def share_name(saved: SavedRecipe) -> str:
    """The usual name of a recipe's file for others."""
    stem = re.sub(r'[<>:"/\\|?*]+', "-", clean_text(saved.name, _FILE_NAME_LENGTH)).strip(" .-")
    return f"{stem or 'recipe'}{SUFFIX}"


def export(saved: SavedRecipe, target: Path) -> Path:
    """Write a recipe for others to ``target`` (a file, or a folder that gets the usual name); returns the
    file. Raises OSError."""
    if target.is_dir():
        target /= share_name(saved)
    elif not is_recipe_file(target):
        target = target.with_name(f"{target.name.removesuffix('.json')}{SUFFIX}")
    replace_text(target, to_text(for_sharing(saved)))
    return target


def delete(entry: ShelfEntry) -> bytes:
    """Remove a recipe's file and return what was in it, for :func:`put_back`; one that is gone already is no
    error. Raises OSError."""
    body = b""
    with suppress(FileNotFoundError):
        body = entry.path.read_bytes()
        entry.path.unlink()
    return body


def put_back(entry: ShelfEntry, body: bytes) -> None:
    """Undo a :func:`delete`, unless another recipe has taken the file's place. Raises OSError."""
    if body and not entry.path.exists():
        replace_text(entry.path, body.decode("utf-8", errors="replace"))
