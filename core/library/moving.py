"""Moving the models folder: whatever happens meanwhile, every model is whole in one place that the library
knows.

    copy     (another disk only) each file to a staging folder at the target, fsync, read back, compare
    note     a journal beside the library says what is about to get its place
    place    entries are renamed to where they will be, the library's paths change in one transaction, the
             setting names the new folder
    clear    (copies only) the old files are deleted; the journal goes

Until the journal is there, nothing has changed, and a cancel leaves nothing. From then on only renames are
missing, and whoever opens the library next does them if the mover was killed: see :func:`finish_interrupted`.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from core.durable import sync_folder
from core.errors import (
    BitwrightError,
    CancelledError,
    InvalidInputError,
    LibraryError,
)
from core.jobs.context import CancelReason, JobContext
from core.jobs.liveness import is_alive, lock_file
from core.jobs.worker import MOVING_LOCK as LOCK
from core.language import tr
from core.library.database import open_database, writing
from core.library.move_copy import copy_all, file_in
from core.library.move_plan import JOURNAL, PLACES, STAGING, MovePlan, plan_move
from core.library.rows import rebase
from core.library.serialise import source_folder, variant_folder
from core.paths import Paths
from core.settings import load_settings, save_settings
from core.types import Stage

_PATIENCE_S: Final = 2.0


def run_move(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``move`` jobs: ``{to}`` -> ``{to, moved, size_bytes, copied}``.

    Raises InvalidInputError (a target that cannot be used; jobs or chats run), DiskFullError,
    CorruptFileError (the disk does not give back what was written), LibraryError, CancelledError. A job that
    was interrupted goes on with what it had copied.
    """
    from core.library.catalog import Catalog

    ctx.stage(Stage.PREPARE)
    target = Path(str(ctx.spec.params.get("to") or "")).expanduser()
    if not target.is_absolute():
        raise InvalidInputError(tr("There is no folder to move to."), tr("Name it with its whole path."))
    with _alone(ctx):
        before = _read_journal(ctx.paths.home)
        if before is not None:  # an earlier run was killed at its end
            _settle(ctx.paths.home, before)
            return _result(
                before["target"], len(before["entries"]), int(before["size_bytes"]), before["copied"]
            )
        with Catalog(ctx.paths) as catalog:
            variants, sources = catalog.variants(), catalog.sources()
        plan = plan_move(ctx.paths, target, variants, sources)
        recorded = {variant_folder(v) / file.path: file.sha256 for v in variants for file in v.files}
        recorded |= {source_folder(s) / file.path: file.sha256 for s in sources for file in s.files}
        staging = plan.target / STAGING
        try:
            if not plan.same_disk:
                copy_all(ctx, plan, staging, recorded)
            ctx.check_cancelled()
        except BaseException as error:
            if not isinstance(error, CancelledError) or ctx.cancel_reason is CancelReason.COMMAND:
                shutil.rmtree(staging, ignore_errors=True)
            raise
        ctx.stage(Stage.CATALOG)
        _place(ctx.paths, plan)
    return _result(str(plan.target), len(plan.entries), plan.size_bytes, not plan.same_disk)


def _result(to: str, moved: int, size_bytes: int, copied: bool) -> dict[str, Any]:
    return {"to": to, "moved": moved, "size_bytes": size_bytes, "copied": copied}


# -- alone -------------------------------------------------------------------------------------------


@contextmanager
def _alone(ctx: JobContext) -> Iterator[None]:
    """Nobody else works with the models: jobs that start see the lock, those that run already are refused."""
    held = lock_file(ctx.paths.home / LOCK, _PATIENCE_S)
    if held is None:
        raise InvalidInputError(tr("The models are being moved already."), tr("Wait until that is done."))
    try:
        if any(folder.name != ctx.spec.job for folder in busy_jobs(ctx.paths)):
            raise InvalidInputError(
                tr("Jobs or chats are using the models."), tr("Let them end or stop them, then try again.")
            )
        yield
    finally:
        os.close(held)


def busy_jobs(paths: Paths) -> list[Path]:
    """The folders of all jobs and chats that run now, in whichever window or terminal."""
    return [folder for folder in sorted(paths.jobs.iterdir()) if is_alive(folder)]


def is_moving(paths: Paths) -> bool:
    """Whether a process is moving the models now (one that is only looking is waited for)."""
    if not (paths.home / LOCK).exists():
        return False
    held = lock_file(paths.home / LOCK, _PATIENCE_S)
    if held is None:
        return True
    os.close(held)
    return False


def require_not_moving(paths: Paths) -> None:
    """Raise InvalidInputError while the models are being moved."""
    if is_moving(paths):
        raise InvalidInputError(
            tr("The models are being moved to another folder."),
            tr("Wait until that is done, then try again."),
        )


# -- placing -----------------------------------------------------------------------------------------


def _place(paths: Paths, plan: MovePlan) -> None:
    """From here on the move will be finished, by us or by who opens the library next."""
    home = paths.home
    journal = {
        "source": str(plan.source),
        "target": str(plan.target),
        "copied": not plan.same_disk,
        "size_bytes": plan.size_bytes,
        "entries": [[entry.place, entry.name] for entry in plan.entries],
        "files": []
        if plan.same_disk
        else [file_in(e, f, Path()).as_posix() for e in plan.entries for f in e.files],
    }
    _note(home / JOURNAL, json.dumps(journal))
    try:
        _rename_all(journal)
        _tell_library(home, journal)
    except (OSError, BitwrightError) as error:
        taken_back = _undo(home, journal)
        if isinstance(error, BitwrightError):
            raise
        raise LibraryError(
            tr("The models could not be moved: {reason}.", reason=error.strerror or error),
            tr("They are where they were. Close what may use them, then try again.")
            if taken_back
            else tr("The move is finished when the library is opened next. Close what may use the models."),
        ) from error
    _clear(home, journal)


def _note(path: Path, text: str) -> None:
    """Write a small file so that it outlives a loss of power."""
    scratch = path.with_name(f"{path.name}.tmp")
    with scratch.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    scratch.replace(path)
    sync_folder(path.parent)


def finish_interrupted(paths: Paths) -> None:
    """Do what a mover that was killed has left to do. Cheap when there is nothing; raises LibraryError,
    OSError."""
    if not (paths.home / JOURNAL).exists():
        return
    held = lock_file(paths.home / LOCK, 0.0)
    if held is None:
        return  # it lives
    try:
        journal = _read_journal(paths.home)
        if journal is not None and _is_reachable(journal):  # else when its drive is connected again
            _settle(paths.home, journal)
    finally:
        os.close(held)


def _read_journal(home: Path) -> dict[str, Any] | None:
    try:
        data = json.loads((home / JOURNAL).read_text(encoding="utf-8"))
        return {**data, "entries": [[str(place), str(name)] for place, name in data["entries"]]}
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        raise LibraryError(
            tr("The note of a move cannot be read: {path}", path=home / JOURNAL),
            tr("Move it away, and look for missing models with the library's own means."),
        ) from error


def _is_reachable(journal: dict[str, Any]) -> bool:
    """Whether the drive that the models go to is there: an empty mount point is nothing to go on with."""
    target, source = Path(journal["target"]), Path(journal["source"])
    roots = [target / place for place in (*PLACES, STAGING)]
    roots += [] if journal["copied"] else [source / place for place in PLACES]
    return target.is_dir() and any(os.path.lexists(root) for root in roots)


def _settle(home: Path, journal: dict[str, Any]) -> None:
    """Everything from the journal on; each step may have been done before. Raises LibraryError when the
    drive is away."""
    if not _is_reachable(journal):
        raise LibraryError(
            tr("An earlier move to {folder} waits to be finished.", folder=journal["target"]),
            tr("Connect its drive first."),
        )
    _rename_all(journal)
    _tell_library(home, journal)
    _clear(home, journal)


def _origin(journal: dict[str, Any]) -> Path:
    return Path(journal["target"]) / STAGING if journal["copied"] else Path(journal["source"])


def _rename_all(journal: dict[str, Any]) -> None:
    target, origin = Path(journal["target"]), _origin(journal)
    for place, name in journal["entries"]:
        there, here = target / place / name, origin / place / name
        there.parent.mkdir(parents=True, exist_ok=True)
        if not os.path.lexists(there) and os.path.lexists(here):
            here.rename(there)
    for place in {place for place, _ in journal["entries"]}:
        sync_folder(target / place)


def _tell_library(home: Path, journal: dict[str, Any]) -> None:
    """The library's rows name the new places, all at once."""
    paths, source, target = Paths(home), Path(journal["source"]), Path(journal["target"])
    moved = {
        str(root / place / name): str(target / place / name)
        for root in (source, source.resolve())
        for place, name in journal["entries"]
        if os.path.lexists(target / place / name)
    }
    database = open_database(paths.database)
    try:
        with writing(database, paths.database) as connection:
            rebase(connection, moved)
    finally:
        database.close()


def _clear(home: Path, journal: dict[str, Any]) -> None:
    """The setting names the new folder; what was copied goes from the old one."""
    paths, source, target = Paths(home), Path(journal["source"]), Path(journal["target"])
    chosen = "" if target == paths.models else str(target)
    save_settings(replace(load_settings(paths.settings_file), models_folder=chosen), paths.settings_file)
    for name in journal["files"]:
        if os.path.lexists(target / name):
            (source / name).unlink(missing_ok=True)
    if journal["copied"]:
        for place, name in journal["entries"]:
            _remove_empty(source / place / name)
        shutil.rmtree(target / STAGING, ignore_errors=True)
    for place in PLACES:
        with contextlib.suppress(OSError):  # something came meanwhile, or is not ours
            (source / place).rmdir()
    (home / JOURNAL).unlink(missing_ok=True)
    Paths(home, target).ensure()


def _undo(home: Path, journal: dict[str, Any]) -> bool:
    """Take back the renames of a move whose places the library does not know. What cannot be taken back now
    keeps the journal, and is finished later: False."""
    target, origin = Path(journal["target"]), _origin(journal)
    for place, name in journal["entries"]:
        there, here = target / place / name, origin / place / name
        if os.path.lexists(there) and not os.path.lexists(here):
            try:
                there.rename(here)
            except OSError:
                return False
    if journal["copied"]:
        shutil.rmtree(target / STAGING, ignore_errors=True)
    (home / JOURNAL).unlink(missing_ok=True)
    return True


def _remove_empty(folder: Path) -> None:
    """Remove a folder and those below it that are empty now."""
    if folder.is_symlink() or not folder.is_dir():
        return
    for below in _deepest_first(folder.rglob("*")):
        with contextlib.suppress(OSError):
            below.rmdir()
    with contextlib.suppress(OSError):
        folder.rmdir()


def _deepest_first(paths: Iterable[Path]) -> list[Path]:
    folders = [path for path in paths if path.is_dir() and not path.is_symlink()]
    return sorted(folders, key=lambda path: len(path.parts), reverse=True)


def remove_staging(paths: Paths, to: object) -> None:
    """Delete what a move that is given up had copied. One that is past copying is finished instead."""
    finish_interrupted(paths)
    if isinstance(to, str) and to and not is_moving(paths):
        shutil.rmtree(Path(to) / STAGING, ignore_errors=True)
