"""What stopped downloads keep: found, counted, and removed when the user wants the room back."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from core.errors import BitwrightError
from core.hub.download import distinct
from core.hub.fetch import stamp_of
from core.hub.places import INCOMPLETE, CachePlace, FolderPlace, Place
from core.hub.plan import DownloadPlan
from core.hub.planning import saved_plan
from core.jobs.liveness import lock_file


@dataclass(frozen=True, slots=True)
class Kept:
    """Beginnings of files that are no files yet."""

    paths: tuple[Path, ...]
    size_bytes: int


def place_of(hub_cache: Path, repo_id: str, folder: str | None) -> Place:
    """Where a download job puts its files."""
    return FolderPlace(Path(folder)) if folder else CachePlace(hub_cache, repo_id)


def kept_of_plan(plan: DownloadPlan, place: Place) -> Kept:
    """What lies there of a plan's files before they are whole and, in a folder, before all are."""
    found, size = [], 0
    for file in distinct(plan.files):
        for path in {place.partial(file), *_unnamed(place, file.blob_name)}:
            if (stamp := stamp_of(path)) is not None:
                found.append(path)
                size += stamp[1]
    return Kept(tuple(sorted(found)), size)


def _unnamed(place: Place, blob_name: str) -> tuple[Path, ...]:
    return (place.work / blob_name,) if isinstance(place, FolderPlace) else ()


def kept_of_job(job_folder: Path, hub_cache: Path, folder: str | None) -> Kept:
    """What a download job that ended has left for the next time."""
    try:
        plan = saved_plan(job_folder)
    except BitwrightError:
        plan = None
    return Kept((), 0) if plan is None else kept_of_plan(plan, place_of(hub_cache, plan.repo_id, folder))


def remove_kept(job_folder: Path, hub_cache: Path, folder: str | None) -> int:
    """Remove it, except what another process works on; returns the bytes that were freed."""
    try:
        plan = saved_plan(job_folder)
    except BitwrightError:
        plan = None
    if plan is None:
        return 0
    place, freed = place_of(hub_cache, plan.repo_id, folder), 0
    for file in distinct(plan.files):
        if not place.lock(file).parent.is_dir() or (held := lock_file(place.lock(file), 0)) is None:
            continue
        try:
            for path in (place.partial(file), *_unnamed(place, file.blob_name)):
                if (stamp := stamp_of(path)) is not None:
                    path.unlink(missing_ok=True)
                    freed += stamp[1]
        finally:
            os.close(held)
    if isinstance(place, FolderPlace) and not any(p.suffix != ".lock" for p in _list(place.work)):
        shutil.rmtree(place.work, ignore_errors=True)
    return freed


def _list(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def unfinished(hub_cache: Path) -> Kept:
    """All beginnings of files that our downloads left in the cache, whatever became of their jobs."""
    found = sorted(hub_cache.glob(f"*/blobs/*{INCOMPLETE}"))
    sizes = [stamp[1] for path in found if (stamp := stamp_of(path)) is not None]
    return Kept(tuple(found), sum(sizes))


def remove_unfinished(hub_cache: Path) -> int:
    """Remove them, except what a download is at work on; returns the bytes that were freed. Downloads that
    are paused begin these files anew."""
    freed = 0
    for path in unfinished(hub_cache).paths:
        locks = hub_cache / ".locks" / path.parent.parent.name
        locks.mkdir(parents=True, exist_ok=True)
        held = lock_file(locks / f"{path.name.removesuffix(INCOMPLETE)}.lock", 0)
        if held is None:
            continue
        try:
            stamp = stamp_of(path)
            path.unlink(missing_ok=True)
            freed += stamp[1] if stamp is not None else 0
        finally:
            os.close(held)
    return freed
