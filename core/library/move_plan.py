"""What moving the models folder would do: what goes, what stays and why, and whether there is room."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import InvalidInputError
from core.hub.download import free_bytes
from core.language import tr
from core.library.records import SourceRecord, VariantRecord
from core.library.serialise import source_folder, variant_folder
from core.paths import Paths, missing_models_folder

PLACES: Final = ("variants", "sources", "partial")
"""The folders below a models folder whose entries move."""
STAGING: Final = ".bitwright-moving"
JOURNAL: Final = "moving.json"
"""Beside the library: a move that is past copying, to be finished by whoever opens the library next."""
MARGIN_BYTES: Final = 256 << 20


@dataclass(frozen=True, slots=True)
class MoveFile:
    """One file of an entry; ``path`` is relative to the entry ("" when the entry is the file itself)."""

    path: str
    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class MoveEntry:
    """A variant's folder, a source, or what an interrupted job left: moved whole."""

    place: str  # of PLACES
    name: str
    title: str
    files: tuple[MoveFile, ...]

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)

    def below(self, root: Path) -> Path:
        return root / self.place / self.name


@dataclass(frozen=True, slots=True)
class Staying:
    """A model that is not moved; ``why`` is a sentence."""

    title: str
    folder: Path
    why: str


@dataclass(frozen=True, slots=True)
class MovePlan:
    """``same_disk``: nothing is copied, entries only get another name."""

    source: Path
    target: Path
    entries: tuple[MoveEntry, ...]
    staying: tuple[Staying, ...]
    same_disk: bool
    free_bytes: int

    @property
    def size_bytes(self) -> int:
        return sum(entry.size_bytes for entry in self.entries)

    @property
    def needed_bytes(self) -> int:
        """Bytes that must be free at the target."""
        return 0 if self.same_disk else self.size_bytes + MARGIN_BYTES

    @property
    def fits(self) -> bool:
        return self.free_bytes >= self.needed_bytes


def plan_move(
    paths: Paths, target: Path, variants: Sequence[VariantRecord], sources: Sequence[SourceRecord]
) -> MovePlan:
    """The plan for making ``target`` the models folder and moving there what lies in the one in force.

    Creates nothing but the target folder itself. Raises InvalidInputError when the target cannot be used: the
    same folder, one within the other's entries, not writable, or with entries of the same names in it.
    """
    target = Path(os.path.normpath(target.expanduser().absolute()))
    source = paths.models
    _check_places(paths, source, target)
    titles = _titles(paths, variants, sources)
    entries = tuple(_entries(source, titles))
    for entry in entries:
        there = entry.below(target)
        if there.exists() or there.is_symlink():
            raise InvalidInputError(
                tr("{path} exists already.", path=there), tr("Move it away, or choose another folder.")
            )
    _, free = free_bytes(target)
    return MovePlan(
        source, target, entries, _staying(paths, variants, sources), _renames(source, target), free
    )


def _check_places(paths: Paths, source: Path, target: Path) -> None:
    missing = missing_models_folder(paths)
    if missing is not None:
        raise InvalidInputError(
            tr("The folder of models is not there now: {folder}", folder=missing),
            tr("Connect its drive first: what lies on it could not be moved."),
        )
    real, wanted = source.resolve(), target.resolve()
    if real == wanted:
        raise InvalidInputError(
            tr("The models are in {folder} already.", folder=target), tr("Choose another folder.")
        )
    inside = [place for place in PLACES if wanted.is_relative_to(real / place)]
    if inside or any(real.is_relative_to(wanted / place) for place in PLACES):
        raise InvalidInputError(
            tr("{folder} lies within the models themselves.", folder=target), tr("Choose another folder.")
        )
    try:
        target.mkdir(parents=True, exist_ok=True)
        probe = target / f".bitwright-{secrets.token_hex(4)}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise InvalidInputError(
            tr(
                "Nothing can be written to {folder}: {reason}.", folder=target, reason=error.strerror or error
            ),
            tr("Choose another folder, or change its permissions."),
        ) from error


def _renames(source: Path, target: Path) -> bool:
    """Whether a rename leads from one folder to the other: tried, for mounts can hide it."""
    if not source.is_dir():
        return True
    name = f".bitwright-{secrets.token_hex(4)}"
    here, there = source / name, target / name
    try:
        here.touch()
        here.rename(there)
    except OSError:
        return False
    finally:
        here.unlink(missing_ok=True)
        there.unlink(missing_ok=True)
    return True


def _titles(
    paths: Paths, variants: Sequence[VariantRecord], sources: Sequence[SourceRecord]
) -> dict[tuple[str, str], str]:
    """Names for people of the entries that the library knows, by place and entry name."""
    titles = {("variants", variant.id): variant.title for variant in variants}
    for record in sources:
        folder = Path(record.path)
        if folder.is_relative_to(paths.sources) and folder != paths.sources:
            titles["sources", folder.relative_to(paths.sources).parts[0]] = record.name
    return titles


def _entries(source: Path, titles: dict[tuple[str, str], str]) -> Iterator[MoveEntry]:
    for place in PLACES:
        root = source / place
        for found in sorted(root.iterdir()) if root.is_dir() else ():
            title = titles.get((place, found.name), found.name)
            yield MoveEntry(place, found.name, title, tuple(_files(found)))


def _files(entry: Path) -> Iterator[MoveFile]:
    """All files of an entry; links count as themselves and are not followed."""
    if entry.is_symlink() or not entry.is_dir():
        yield _file(entry, "")
        return
    for path in sorted(entry.rglob("*")):
        if path.is_symlink() or not path.is_dir():
            yield _file(path, path.relative_to(entry).as_posix())


def _file(path: Path, name: str) -> MoveFile:
    status = path.lstat()
    return MoveFile(name, 0 if stat.S_ISLNK(status.st_mode) else status.st_size, status.st_mtime_ns)


def _staying(
    paths: Paths, variants: Sequence[VariantRecord], sources: Sequence[SourceRecord]
) -> tuple[Staying, ...]:
    found = []
    for variant in variants:
        folder = variant_folder(variant)
        if variant.recipe.is_imported:
            found.append(Staying(variant.name, folder, tr("Its files belong to another program.")))
        elif not folder.is_relative_to(paths.variants):
            found.append(Staying(variant.title, folder, tr("It was written to a folder of yours.")))
    for record in sources:
        folder = source_folder(record)
        if folder.is_relative_to(paths.hub_cache):
            found.append(Staying(record.name, folder, tr("It lies in the cache of downloads.")))
        elif not folder.is_relative_to(paths.sources):
            found.append(Staying(record.name, folder, tr("It was opened where it lies.")))
    return tuple(found)
