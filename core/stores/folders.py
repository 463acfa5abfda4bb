"""Models in plain folders, in LM Studio's and in the Hugging Face cache: GGUF files and model folders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.library.hub_cache import is_repo_id
from core.stores.found import Candidate, Place, Problem, StoreKind
from core.stores.walk import FolderEntry, Skipped, leads_out, walk

_SPLIT: Final = re.compile(r"(.*)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


def folder_candidates(place: Place) -> Iterator[Candidate | Problem]:
    """GGUF files (a split one once) and Hugging Face folders below ``place``; LM Studio's too, whose layout
    is ``PUBLISHER/MODEL/FILE.gguf``."""
    for entry in walk(place.path):
        if isinstance(entry, Skipped):
            yield Problem(place.store, str(entry.path), entry.reason)
            continue
        yield from _in_folder(place, entry)


def _in_folder(place: Place, entry: FolderEntry) -> Iterator[Candidate | Problem]:
    shown = entry.path.relative_to(place.path).as_posix()
    for name in gguf_models(entry.files):
        path = entry.path / name
        title = f"{shown}/{name}" if shown != "." else name
        if leads_out(path, place.path):
            yield Problem(place.store, title, "it is a link that leads out of the folder")
        else:
            yield Candidate(place.store, title, path, place.path)
    if is_model_folder(entry.files):
        title = shown if shown != "." else entry.path.name
        bad = next((n for n in entry.files if _is_weights(n) and leads_out(entry.path / n, place.path)), None)
        if bad is not None:
            yield Problem(place.store, title, f"{bad} is a link that leads out of the folder")
        else:
            yield Candidate(place.store, title, entry.path, place.path)


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """One commit of a repository in a cache."""

    cache: Path
    repo_id: str
    path: Path

    def leads_out(self, file: Path) -> bool:
        """Links may lead into the repository's own folder, or the cache's shared ``blobs``."""
        return all(leads_out(file, root) for root in (self.path.parents[1], self.cache / "blobs"))

    def candidate(self, title: str, path: Path, weights: list[Path]) -> Candidate:
        digests = {file: blob for file in weights if _SHA256.fullmatch(blob := file.resolve().name)}
        store, revision = StoreKind.HUGGING_FACE, self.path.name
        return Candidate(store, title, path, self.cache, self.repo_id, revision, digests=digests)


def hub_candidates(place: Place) -> Iterator[Candidate | Problem]:
    """Models in a Hugging Face cache: ``models--OWNER--NAME/snapshots/COMMIT/...``, whose files are links to
    ``blobs`` that are named by their SHA-256 where they are large."""
    try:
        repos = sorted(place.path.glob("models--*"))
    except OSError as error:
        yield _problem(str(place.path), f"it cannot be read: {error.strerror or error}")
        return
    for repo in repos:
        repo_id = repo.name.removeprefix("models--").replace("--", "/", 1)
        if not is_repo_id(repo_id):
            yield _problem(repo.name, "its folder is not named as the cache names them")
        elif leads_out(repo, place.path):
            yield _problem(repo_id, "its folder is a link that leads out of the cache")
        else:
            yield from _of_repository(place.path, repo, repo_id)


def _of_repository(cache: Path, repo: Path, repo_id: str) -> Iterator[Candidate | Problem]:
    """The same blob in two snapshots is one model; the commit that ``main`` names comes first."""
    main = _main_commit(repo)
    try:
        folders = [p for p in (repo / "snapshots").iterdir() if p.is_dir() and not p.is_symlink()]
    except OSError:  # nothing was downloaded
        return
    seen: set[Path] = set()
    for folder in sorted(folders, key=lambda p: (p.name != main, p.name)):
        snapshot = _Snapshot(cache, repo_id, folder)
        for entry in walk(folder):
            if isinstance(entry, Skipped):
                yield _problem(str(entry.path), entry.reason)
                continue
            for candidate in _in_snapshot(snapshot, entry):
                if isinstance(candidate, Candidate):
                    first = (
                        candidate.path if candidate.path.is_file() else next(iter(candidate.digests), None)
                    )
                    real = (first or candidate.path).resolve()
                    if real in seen:
                        continue
                    seen.add(real)
                yield candidate


def _in_snapshot(snapshot: _Snapshot, entry: FolderEntry) -> Iterator[Candidate | Problem]:
    inner = entry.path.relative_to(snapshot.path).as_posix()
    title = snapshot.repo_id if inner == "." else f"{snapshot.repo_id}/{inner}"
    for name in gguf_models(entry.files):
        path = entry.path / name
        if snapshot.leads_out(path):
            yield _problem(f"{title}/{name}", "it is a link that leads out of the cache")
        else:
            yield snapshot.candidate(f"{title}/{name}", path, [path])
    if is_model_folder(entry.files):
        weights = [entry.path / name for name in entry.files if _is_weights(name)]
        if any(snapshot.leads_out(file) for file in weights):
            yield _problem(title, "it has a link that leads out of the cache")
        else:
            yield snapshot.candidate(title, entry.path, weights)


def _problem(what: str, reason: str) -> Problem:
    return Problem(StoreKind.HUGGING_FACE, what, reason)


def _main_commit(repo: Path) -> str:
    try:
        with (repo / "refs" / "main").open(encoding="ascii", errors="replace") as file:
            return file.read(64).strip()
    except OSError:
        return ""


def gguf_models(names: tuple[str, ...]) -> list[str]:
    """The GGUF models among file names, a split one by its first part; companions of vision models
    (``mmproj``) are none."""
    found: dict[str, str] = {}
    for name in sorted(names):
        if name.lower().endswith(".gguf") and "mmproj" not in name.lower():
            match = _SPLIT.fullmatch(name)
            found.setdefault(f"{match[1]}\0{match[3]}" if match else name, name)
    return list(found.values())


def is_model_folder(names: tuple[str, ...]) -> bool:
    return "config.json" in names and any(_is_weights(name) for name in names)


def _is_weights(name: str) -> bool:
    return name.endswith(".safetensors")
