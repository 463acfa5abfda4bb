"""What takes room on the disk, and what deleting each of it would free: listed, never chosen."""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from core.errors import BitwrightError
from core.jobs.store import load_job
from core.language import tr, trn
from core.library.catalog import Catalog
from core.library.hub_cache import is_repo_id
from core.library.presence import entry_folder
from core.library.records import SourceRecord, VariantRecord
from core.library.removal import plan_source_removal, plan_variant_removal
from core.library.transcoded import cache_folder
from core.paths import Paths


class SpaceKind(StrEnum):
    VARIANT = "variant"
    SOURCE = "source"  # an original in Bitwright's own folder
    HUB = "hub"  # a repository in the cache that other tools share
    COPY = "copy"  # a GGUF copy of a folder, made for chatting
    UNFINISHED = "unfinished"  # what a job that stopped has written
    DOWNLOADS = "downloads"  # beginnings of files


@dataclass(frozen=True, slots=True)
class DiskFile:
    """One name of a file; its bytes are free when all of its ``links`` names are gone."""

    path: Path
    inode: tuple[int, int]
    links: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class SpaceItem:
    """One thing that can be deleted. ``loses`` and ``stays`` say what that means, in whole sentences."""

    kind: SpaceKind
    id: str  # of the variant, source or job; the repository; "" where there is one only
    name: str
    model: str  # what it belongs to
    files: tuple[DiskFile, ...]
    loses: str
    stays: str

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.id}"

    @property
    def size_bytes(self) -> int:
        return sum({file.inode: file.size_bytes for file in self.files}.values())


@dataclass(frozen=True, slots=True)
class Usage:
    """All of it, the largest first, and the disk that models are on."""

    items: tuple[SpaceItem, ...]
    disk_total: int
    disk_free: int


def frees_bytes(items: Iterable[SpaceItem]) -> int:
    """What the disk gets back when all of ``items`` are deleted: see :func:`freed_of`."""
    return freed_of(file for item in items for file in item.files)


def freed_of(files: Iterable[DiskFile]) -> int:
    """What the disk gets back when ``files`` are deleted: one that has another name somewhere else (shared
    with another program) gives nothing."""
    names: dict[tuple[int, int], set[Path]] = defaultdict(set)
    known: dict[tuple[int, int], DiskFile] = {}
    for file in files:
        names[file.inode].add(file.path)
        known[file.inode] = file
    return sum(known[inode].size_bytes for inode, here in names.items() if len(here) >= known[inode].links)


def survey(paths: Paths, given_up: Callable[[], bool] = lambda: False) -> Usage:
    """Look at the disk. Stops early, with what was found, when ``given_up()``. May raise LibraryError."""
    with Catalog(paths) as catalog:
        sources, variants = catalog.sources(), catalog.variants()
    items: list[SpaceItem] = []
    for found in (
        _variants(paths, sources, variants),
        _sources(paths, sources, variants),
        _hub(paths, sources, variants),
        _copies(paths, sources, variants),
        _unfinished(paths),
        _downloads(paths),
    ):
        for item in found:
            if item.files:
                items.append(item)
            if given_up():
                break
    items.sort(key=lambda item: (-item.size_bytes, item.name))
    disk = shutil.disk_usage(next(p for p in (paths.models, *paths.models.parents) if p.exists()))
    return Usage(tuple(items), disk.total, disk.free)


def disk_files(paths: Iterable[Path]) -> tuple[DiskFile, ...]:
    """The files (links are not followed: they are small) that are there."""
    found = []
    for path in paths:
        try:
            status = os.lstat(path)
        except OSError:
            continue
        found.append(DiskFile(path, (status.st_dev, status.st_ino), status.st_nlink, status.st_size))
    return tuple(found)


def hub_repositories(hub_cache: Path) -> Iterator[tuple[str, Path]]:
    """Models in a Hugging Face cache: their ids and folders."""
    if not hub_cache.is_dir():
        return
    for folder in sorted(hub_cache.glob("models--*")):
        repo = folder.name.removeprefix("models--").replace("--", "/", 1)
        if folder.is_dir() and not folder.is_symlink() and is_repo_id(repo):
            yield repo, folder


def _variants(
    paths: Paths, sources: Sequence[SourceRecord], variants: Sequence[VariantRecord]
) -> Iterator[SpaceItem]:
    names = {source.id: source.name for source in sources}
    for variant in variants:
        files = disk_files(plan_variant_removal(paths, variant).files)
        if variant.recipe.is_imported and sum(file.size_bytes for file in files) < 1 << 20:
            continue  # another program's files, which stay: nothing to gain
        n = len(variant.measurements)
        measured = trn("{n} measurement", "{n} measurements", n)
        original = names.get(variant.source_id)
        yield SpaceItem(
            SpaceKind.VARIANT,
            variant.id,
            variant.title,
            original or variant.facts.name,
            files,
            tr("Its files and {measurements} of it.", measurements=measured) if n else tr("Its files."),
            tr("The original, {name}. With it this can be made again.", name=original)
            if original
            else tr("Nothing it could be made again from: its original is not here."),
        )


def _sources(
    paths: Paths, sources: Sequence[SourceRecord], variants: Sequence[VariantRecord]
) -> Iterator[SpaceItem]:
    for source in sources:
        shared = any(s.id != source.id and entry_folder(s) == entry_folder(source) for s in sources)
        files = disk_files(plan_source_removal(paths, source, shared=shared).files)
        yield SpaceItem(
            SpaceKind.SOURCE,
            source.id,
            source.name,
            source.name,
            files,
            tr("The original in full precision."),
            _dependents(variants, {source.id}),
        )


def _hub(
    paths: Paths, sources: Sequence[SourceRecord], variants: Sequence[VariantRecord]
) -> Iterator[SpaceItem]:
    for repo, folder in hub_repositories(paths.hub_cache):
        inside = {s.id for s in sources if Path(s.path).is_relative_to(folder)}
        taken = [v.title for v in variants if Path(v.path).is_relative_to(folder)]
        names = [s.name for s in sources if s.id in inside]
        loses = tr("The download in the cache that other tools share.")
        if taken:
            loses = tr(
                "The download in the cache that other tools share, and with it {names} in the library.",
                names=", ".join(taken),
            )
        files = disk_files(_below(folder))
        yield SpaceItem(
            SpaceKind.HUB,
            repo,
            repo,
            names[0] if names else repo.rpartition("/")[2],
            files,
            loses,
            _dependents(variants, inside)
            if inside
            else tr("Everything in the library: nothing there uses it. Other tools may."),
        )


def _dependents(variants: Sequence[VariantRecord], sources: set[str]) -> str:
    n = sum(variant.source_id in sources for variant in variants)
    if not n:
        return tr("Nothing was made from it.")
    return trn(
        "{n} variant that was made from it. To measure it again, it must be fetched again.",
        "{n} variants that were made from it. To measure them again, it must be fetched again.",
        n,
    )


def _copies(
    paths: Paths, sources: Sequence[SourceRecord], variants: Sequence[VariantRecord]
) -> Iterator[SpaceItem]:
    if not paths.transcoded.is_dir():
        return
    named = [*((s.path, s.name) for s in sources), *((v.path, v.title) for v in variants)]
    owners = {cache_folder(paths.transcoded, Path(path)).name: name for path, name in named}
    for folder in sorted(path for path in paths.transcoded.iterdir() if path.is_dir()):
        owner = owners.get(folder.name)
        yield SpaceItem(
            SpaceKind.COPY,
            folder.name,
            tr("Copy for chatting with {name}", name=owner) if owner else tr("Copy of a model that is gone"),
            owner or tr("Copies"),
            disk_files(_below(folder)),
            tr("A copy that llama.cpp reads."),
            tr("The model itself. The copy is made again with the next chat, which then starts later.")
            if owner
            else tr("Everything: nothing uses it any more."),
        )


def _unfinished(paths: Paths) -> Iterator[SpaceItem]:
    if not paths.partial.is_dir():
        return
    for folder in sorted(paths.partial.iterdir()):
        title, resumable = folder.name, False
        try:
            record = load_job(paths, folder.name)
        except (BitwrightError, OSError):
            pass
        else:
            if not record.state.is_over:
                continue
            title, resumable = record.spec.title, record.can_resume
        yield SpaceItem(
            SpaceKind.UNFINISHED,
            folder.name,
            tr("Unfinished: {title}", title=title),
            tr("Unfinished work"),
            disk_files(_below(folder) if folder.is_dir() else (folder,)),
            tr("What the job had done: it can only begin anew.")
            if resumable
            else tr("What a job left that will not go on."),
            tr("The model that it works from."),
        )


def _downloads(paths: Paths) -> Iterator[SpaceItem]:
    from core.hub.kept import unfinished

    yield SpaceItem(
        SpaceKind.DOWNLOADS,
        "",
        tr("Beginnings of downloads"),
        tr("Unfinished work"),
        disk_files(unfinished(paths.hub_cache).paths),
        tr("Parts of files that have come: paused downloads begin these files anew."),
        tr("All files that are whole."),
    )


def _below(folder: Path) -> Iterator[Path]:
    for base, _folders, names in os.walk(folder):
        for name in names:
            yield Path(base, name)
