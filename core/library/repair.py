"""What can be done about missing or changed files: fetch them again, make them again, or find them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.jobs.protocol import JobKind
from core.language import tr
from core.library.hub_cache import repo_folder
from core.library.presence import Entry, absent_files, entry_folder
from core.library.records import SourceRecord, VariantRecord
from core.paths import Paths


class Remedy(StrEnum):
    DOWNLOAD = "download"  # the same files of the same commit, from the Hub
    REMAKE = "remake"  # by its recipe, from its original
    LOCATE = "locate"  # somebody has to say where the files are


@dataclass(frozen=True, slots=True)
class RepairPlan:
    """One way out. ``kind`` and ``params`` are the job's that does it; none for LOCATE."""

    entry_id: str
    remedy: Remedy
    sentence: str
    kind: JobKind | None = None
    title: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)


def plan_repair(paths: Paths, entry: Entry, original: SourceRecord | None = None) -> RepairPlan:
    """How ``entry`` gets its files back. ``original`` is the source that a variant was made from."""
    if isinstance(entry, VariantRecord) and not entry.recipe.is_imported:
        return _remake(entry, original)
    if isinstance(entry, VariantRecord):
        repo, revision = entry.lineage.get("repo_id"), entry.lineage.get("revision")
    else:
        repo, revision = entry.repo_id, entry.revision
    if isinstance(repo, str) and isinstance(revision, str) and repo and revision:
        params = _download(paths, entry, repo, revision)
        if params is not None:
            return RepairPlan(
                entry.id,
                Remedy.DOWNLOAD,
                tr(
                    "{repo} has these files. What is whole here stays, the rest is fetched again at the same "
                    "version and verified.",
                    repo=repo,
                ),
                JobKind.DOWNLOAD,
                tr("Repair {name}", name=entry.name),
                params,
            )
    return RepairPlan(
        entry.id,
        Remedy.LOCATE,
        tr("It came from elsewhere, so it cannot be made again here. Say where its files are now."),
    )


def _remake(variant: VariantRecord, original: SourceRecord | None) -> RepairPlan:
    if original is None or absent_files(original):
        return RepairPlan(
            variant.id,
            Remedy.LOCATE,
            tr(
                "It could be made again from its recipe, but its original is not here. Get the original "
                "first, or say where the variant's files are now."
            ),
        )
    return RepairPlan(
        variant.id,
        Remedy.REMAKE,
        tr("It can be made again from its recipe and its original, as a new variant. Delete this one then."),
        JobKind.QUANTIZE,
        tr("Make {name} again", name=variant.name),
        {"source": original.id, "recipe": variant.recipe.to_json(), "name": variant.name},
    )


def _download(paths: Paths, entry: Entry, repo: str, revision: str) -> dict[str, Any] | None:
    """The params of a download that brings these files to where they were; None for a folder that a download
    does not fill (our own conversions, other programs' stores)."""
    folder = entry_folder(entry)
    snapshot = repo_folder(paths.hub_cache, repo) / "snapshots" / revision
    params: dict[str, Any] = {"repo": repo, "commit": revision}
    if folder == snapshot or folder.is_relative_to(snapshot):
        inside = folder.relative_to(snapshot)
    elif _is_ours(paths, folder) or _is_of_a_store(entry):
        return None
    else:
        inside = Path()
        params["to"] = str(folder)
    params["include"] = [_exactly((inside / file.path).as_posix()) for file in entry.files]
    return params


def _is_ours(paths: Paths, folder: Path) -> bool:
    return folder.is_relative_to(paths.models) or folder.is_relative_to(paths.hub_cache)


def _is_of_a_store(entry: Entry) -> bool:
    """Whether another program keeps its files, under names of its own."""
    return isinstance(entry, VariantRecord) and entry.lineage.get("imported_from") not in {None, "folder"}


def _exactly(name: str) -> str:
    """A pattern that only this name matches."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)
