"""Deleting what was chosen of the room on the disk: one thing after the other, none because of another."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import BitwrightError, InvalidInputError, LibraryError
from core.jobs.liveness import is_alive, lock_file
from core.language import tr
from core.library.catalog import Catalog
from core.library.hub_cache import is_repo_id, repo_folder
from core.library.presence import Entry
from core.library.space import SpaceItem, SpaceKind, frees_bytes
from core.library.transcoded import cache_folder
from core.paths import Paths


@dataclass(frozen=True, slots=True)
class Freed:
    """What came of it: the bytes that the disk got back, and what could not be deleted, with the reason."""

    freed_bytes: int
    removed: tuple[str, ...]  # keys
    failed: tuple[tuple[str, str], ...]  # name, reason


def free_space(
    paths: Paths,
    items: Sequence[SpaceItem],
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Freed:
    """Delete ``items``; ``progress(done, of, name)``. What is in use stays and is told; so does the rest when
    ``cancelled()`` becomes true between two of them."""
    removed: list[SpaceItem] = []
    failed: list[tuple[str, str]] = []
    with Catalog(paths) as catalog:
        for number, item in enumerate(items):
            if cancelled():
                break
            if progress is not None:
                progress(number, len(items), item.name)
            try:
                _remove(paths, catalog, item)
            except (BitwrightError, OSError) as error:
                failed.append((item.name, str(error)))
            else:
                removed.append(item)
    return Freed(frees_bytes(removed), tuple(item.key for item in removed), tuple(failed))


def _remove(paths: Paths, catalog: Catalog, item: SpaceItem) -> None:
    if item.kind is SpaceKind.VARIANT:
        catalog.remove_variant(item.id)
    elif item.kind is SpaceKind.SOURCE:
        _remove_source(catalog, item.id)
    elif item.kind is SpaceKind.HUB:
        _remove_repository(paths, catalog, item.id)
    elif item.kind is SpaceKind.COPY:
        _remove_copy(paths, catalog, item.id)
    elif item.kind is SpaceKind.UNFINISHED:
        _remove_unfinished(paths, item.id)
    else:
        from core.hub.kept import remove_unfinished

        remove_unfinished(paths.hub_cache)


def _remove_source(catalog: Catalog, source_id: str) -> None:
    """Its files; its row too, unless variants were made from it: then it stays known, to be fetched again."""
    catalog.require_unused([catalog.source(source_id)])
    catalog.source_removal_plan(source_id).execute()
    if not any(variant.source_id == source_id for variant in catalog.variants()):
        catalog.remove_source(source_id)


def _remove_repository(paths: Paths, catalog: Catalog, repo: str) -> None:
    folder = repo_folder(paths.hub_cache, repo)
    if not is_repo_id(repo) or folder.parent != paths.hub_cache or folder.is_symlink():
        raise InvalidInputError(tr("'{repo}' is no repository of the cache.", repo=repo), "")
    inside: list[Entry] = [*catalog.sources(), *catalog.variants()]
    catalog.require_unused([entry for entry in inside if Path(entry.path).is_relative_to(folder)])
    with _held(paths.hub_cache / ".locks" / folder.name):
        _remove_tree(folder)
    made = {variant.source_id for variant in catalog.variants()}
    for source in catalog.sources():
        if Path(source.path).is_relative_to(folder) and source.id not in made:
            catalog.remove_source(source.id)
    for variant in catalog.variants():
        if variant.recipe.is_imported and Path(variant.path).is_relative_to(folder):
            catalog.remove_variant(variant.id)


def _remove_copy(paths: Paths, catalog: Catalog, name: str) -> None:
    """A GGUF copy, unless its model is chatted with or served."""
    entries: list[Entry] = [*catalog.sources(), *catalog.variants()]
    catalog.require_unused(
        [entry for entry in entries if cache_folder(paths.transcoded, Path(entry.path)).name == name]
    )
    _remove_tree(_inside(paths.transcoded, name))


@contextlib.contextmanager
def _held(locks: Path) -> Iterator[None]:
    """Hold every lock of a repository's files; raises LibraryError when a download is at work on one."""
    held: list[int] = []
    try:
        for path in sorted(locks.glob("*.lock")) if locks.is_dir() else ():
            lock = lock_file(path, 0)
            if lock is None:
                raise LibraryError(
                    tr("A download is at work on it."), tr("Wait for it, or cancel it in Activity first.")
                )
            held.append(lock)
        yield
    finally:
        for lock in held:
            os.close(lock)


def _remove_unfinished(paths: Paths, job_id: str) -> None:
    folder = _inside(paths.partial, job_id)
    if is_alive(paths.jobs / job_id):
        raise LibraryError(tr("The job is running."), tr("Cancel it in Activity first."))
    if folder.is_dir():
        _remove_tree(folder)
    else:
        folder.unlink(missing_ok=True)


def _inside(parent: Path, name: str) -> Path:
    """``parent/name``, a direct child and no link."""
    path = parent / name
    if not name or Path(name).name != name or name in {".", ".."} or path.is_symlink():
        raise InvalidInputError(tr("'{name}' is no folder of ours.", name=name), "")
    return path


def _remove_tree(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        raise LibraryError(
            tr("{path} cannot be deleted: {reason}.", path=str(folder), reason=error.strerror or str(error)),
            tr("Close what uses it (a chat with this model?), then try again."),
        ) from error
