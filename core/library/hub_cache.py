"""Finding models in a Hugging Face cache folder by its published layout, without the hub's library."""

from __future__ import annotations

import re
from pathlib import Path

_REPO_ID = re.compile(r"[A-Za-z0-9][\w.-]{0,95}(/[A-Za-z0-9_][\w.-]{0,95})?", re.ASCII)
_REVISION = re.compile(r"[\w.-]+(/[\w.-]+)*", re.ASCII)
_FULL_PRECISION = re.compile(r"(?<![a-z0-9])(bf16|f16|fp16|f32|fp32)(?![a-z0-9])", re.IGNORECASE)
_SPLIT = re.compile(r"-(\d{5})-of-\d{5}(?=\.gguf$)", re.IGNORECASE)


def is_repo_id(text: str) -> bool:
    """``name`` or ``owner/name`` in the hub's alphabet; nothing that could lead out of a folder."""
    return bool(_REPO_ID.fullmatch(text)) and ".." not in text and "--" not in text


def is_revision(text: str) -> bool:
    """A branch, tag or commit whose name is safe below ``refs/``."""
    return bool(_REVISION.fullmatch(text)) and ".." not in text


def repo_folder(hub_cache: Path, repo_id: str) -> Path:
    """A model's folder; of ``datasets/owner/name``, as a data set's address has it, the data set's."""
    if repo_id.count("/") == 2 and repo_id.startswith("datasets/"):
        return hub_cache / repo_id.replace("/", "--")
    return hub_cache / ("models--" + repo_id.replace("/", "--"))


def cached_snapshot(hub_cache: Path, repo_id: str, revision: str | None = None) -> tuple[Path, str] | None:
    """The snapshot folder of a downloaded repository and its commit; None when it is not there.

    Without ``revision``: what ``main`` was when it was last downloaded, else the newest snapshot.
    """
    folder = repo_folder(hub_cache, repo_id)
    snapshots = folder / "snapshots"
    if not snapshots.is_dir():
        return None
    wanted = revision or "main"
    if is_revision(wanted):
        commit = wanted
        ref = folder / "refs" / wanted
        if ref.is_file():
            commit = ref.read_text(encoding="utf-8", errors="replace").strip()
        if is_revision(commit) and (snapshots / commit).is_dir():
            return snapshots / commit, commit
    if revision is not None:
        return None
    present = sorted((path for path in snapshots.iterdir() if path.is_dir()), key=lambda p: p.stat().st_mtime)
    return (present[-1], present[-1].name) if present else None


def preferred_gguf(names_and_sizes: dict[str, int]) -> list[str]:
    """Of the GGUF models among these files, the one to start from: full precision if there is one (16 bits
    before 32), else the largest; all of its parts, the first part first. Empty when there is none."""
    models: dict[str, list[str]] = {}
    for name in sorted(names_and_sizes):
        if name.lower().endswith(".gguf") and "mmproj" not in name.lower():
            models.setdefault(_SPLIT.sub("", name), []).append(name)
    if not models:
        return []

    def rank(stem: str) -> tuple[int, int, str]:
        precision = _FULL_PRECISION.findall(stem)
        order = {"bf16": 3, "f16": 2, "fp16": 2, "f32": 1, "fp32": 1}.get(
            precision[-1].lower() if precision else "", 0
        )
        return order, sum(names_and_sizes[name] for name in models[stem]), stem

    return models[max(models, key=rank)]


def model_path(folder: Path) -> Path:
    """What to open in a snapshot: the folder itself when it holds safetensors, else its best GGUF file."""
    if any(folder.glob("*.safetensors")):
        return folder
    sizes = {path.relative_to(folder).as_posix(): path.stat().st_size for path in folder.rglob("*.gguf")}
    chosen = preferred_gguf(sizes)
    return folder / chosen[0] if chosen else folder
