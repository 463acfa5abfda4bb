"""What a running job, chat or server works with: it is not deleted under its hands."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

from core.errors import BitwrightError, LibraryError
from core.jobs.protocol import JobKind, JobSpec
from core.language import tr
from core.library.presence import Entry, entry_folder
from core.paths import Paths

_NAMES: Final = ("variant", "source", "path", "data", "model")
"""The parameters of jobs that name a model: by its id in the library, or by its path."""


def require_unused(paths: Paths, entries: Collection[Entry], source_of: Callable[[str], str | None]) -> None:
    """Raise LibraryError when something that runs works with one of ``entries``, InvalidInputError while the
    models are moved. ``source_of`` gives the id of a variant's original."""
    from core.library.moving import busy_jobs, require_not_moving

    require_not_moving(paths)
    if not entries or not paths.jobs.is_dir():
        return
    wanted = {name for entry in entries for name in (entry.id, entry.path, str(entry_folder(entry)))}
    for folder in busy_jobs(paths):
        spec = _spec(folder)
        if spec is not None and wanted & _used_by(spec, source_of):
            raise LibraryError(_in_use(spec), tr("Let it end or stop it, then try again."))


def _spec(folder: Path) -> JobSpec | None:
    from core.jobs.worker import read_spec

    try:
        return read_spec(folder)
    except (BitwrightError, OSError):
        return None


def _used_by(spec: JobSpec, source_of: Callable[[str], str | None]) -> set[str]:
    """Ids and paths of what a job reads."""
    found = {value for name in _NAMES if isinstance(value := spec.params.get(name), str) and value}
    if spec.kind is JobKind.EVALUATE:  # it is compared with its original
        found |= {source for variant in found if (source := source_of(variant)) is not None}
    return found


def _in_use(spec: JobSpec) -> str:
    if spec.kind is JobKind.CHAT:
        return tr("A chat uses it.")
    if spec.kind is JobKind.SERVE:
        return tr("It is being served.")
    return tr("“{title}” works with it.", title=spec.title)
