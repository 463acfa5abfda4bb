"""Which files of a repository are needed, which are not and why: a frozen plan, made before any download."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import Any, Self

from core.errors import (
    BitwrightError,
    CorruptFileError,
    InvalidInputError,
    PickledWeightsError,
    UnsupportedModelError,
)
from core.hub.client import HubFile, HubModelInfo
from core.language import tr
from core.library.hub_cache import preferred_gguf
from core.library.serialise import safe_relative

_COMPANIONS = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "tokenizer.model",
    "vocab.json",
    "merges.txt",
    "special_tokens_map.json",
    "added_tokens.json",
    "chat_template.*",
    "additional_chat_templates/*.jinja",
    "*.safetensors.index.json",
    "*.tiktoken",
)
_TEXTS = ("LICENSE*", "LICENCE*", "NOTICE*", "README.md", "USE_POLICY*")
_PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".joblib")
PICKLE_INDEX = "pytorch_model.bin.index.json"
_PICKLED_MODEL = re.compile(r"pytorch_model(-\d{5}-of-\d{5})?\.bin")  # what transformers wrote
_SHARD = re.compile(r"-\d{5}-of-\d{5}(?=\.safetensors$)")
#: no control characters, marks that turn the direction of writing, halves of characters, or Windows' own
_PRINTABLE_NAME = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\\:*?\"<>|]+")
_WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?", re.IGNORECASE)
_MAX_COMPANION_BYTES = 256 << 20  # tokenizers are tens of megabytes; more is not one


@dataclass(frozen=True, slots=True)
class SkippedFile:
    path: str
    size_bytes: int
    reason: str


@dataclass(frozen=True, slots=True)
class DownloadPlan:
    """What will be fetched of ``repo_id`` at ``commit``. ``revision`` is what was asked for."""

    repo_id: str
    revision: str
    commit: str
    files: tuple[HubFile, ...]
    skipped: tuple[SkippedFile, ...]
    license: str | None = None
    gated: bool = False

    @property
    def total_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)

    @property
    def weights(self) -> tuple[HubFile, ...]:
        return tuple(file for file in self.files if _is_weight(file.path) or file in self.pickles)

    @property
    def pickles(self) -> tuple[HubFile, ...]:
        """Pickled weights, taken only where there are no others and the user agreed."""
        return tuple(file for file in self.files if _PICKLED_MODEL.fullmatch(file.path))

    def to_json(self) -> dict[str, Any]:
        return {
            "repo": self.repo_id,
            "revision": self.revision,
            "commit": self.commit,
            "license": self.license,
            "gated": self.gated,
            "bytes": self.total_bytes,
            "pickled": bool(self.pickles),
            "files": [asdict(file) for file in self.files],
            "skipped": [asdict(file) for file in self.skipped],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """A plan as :meth:`to_json` wrote it; raises CorruptFileError."""
        try:
            license_name = data["license"]
            return cls(
                str(data["repo"]),
                str(data["revision"]),
                str(data["commit"]),
                tuple(_file(entry) for entry in data["files"]),
                tuple(SkippedFile(**entry) for entry in data["skipped"]),
                None if license_name is None else str(license_name),
                bool(data["gated"]),
            )
        except (KeyError, TypeError, ValueError, BitwrightError) as error:
            raise CorruptFileError(
                tr("The plan of this download is damaged."), tr("Start it anew.")
            ) from error


def _file(entry: Mapping[str, Any]) -> HubFile:
    file = HubFile(
        safe_relative(str(entry["path"])), int(entry["size_bytes"]), entry["sha256"], entry["git_sha1"]
    )
    if not re.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", file.blob_name):
        raise ValueError(file.path)
    return file


def plan_download(
    page: HubModelInfo,
    include: Sequence[str] = (),
    revision: str | None = None,
    *,
    allow_pickle: bool = False,
) -> DownloadPlan:
    """Choose the safe and needed files.

    Weights: safetensors (the ``model`` set, not its ``consolidated`` duplicate), else one GGUF model (full
    precision, else the largest), else, with ``allow_pickle``, transformers' pickled weights; ``include``
    globs choose the weights instead. Configuration, tokenizer, licence and README come along. Raises
    UnsupportedModelError (only pickles, no weights at all), InvalidInputError (nothing matches ``include``).
    """
    safe, skipped = split_safe(page.files)
    weights = _weights(safe, tuple(include), page.repo_id, allow_pickle=allow_pickle)
    chosen = {file.path for file in weights}
    is_folder = any(file.path.endswith((".safetensors", ".bin")) for file in weights)
    if any(file.path.endswith(".bin") for file in weights):
        chosen |= {file.path for file in safe if file.path == PICKLE_INDEX}
    files = []
    for file in safe:
        reason = _why_not(file, chosen, is_folder)
        if reason is None:
            files.append(file)
        else:
            skipped.append(SkippedFile(file.path, file.size_bytes, reason))
    files.sort(key=lambda file: (file.path in chosen, file.path))  # small ones first: errors come early
    return DownloadPlan(
        page.repo_id,
        revision or "main",
        page.commit,
        tuple(files),
        tuple(skipped),
        page.license,
        page.gated,
    )


def split_safe(files: Sequence[HubFile]) -> tuple[list[HubFile], list[SkippedFile]]:
    """Names come from strangers: none may lead out of its folder, on any system, or collide in case."""
    safe, skipped = [], []
    seen: set[str] = set()
    folders: set[str] = set()
    for file in files:
        name = _alike(file.path)
        above = {name[:at] for at, sign in enumerate(name) if sign == "/"} if _is_safe(file.path) else None
        if above is None or name in seen or name in folders or not above.isdisjoint(seen):
            skipped.append(SkippedFile(file.path, file.size_bytes, "its name is not safe"))
            continue
        seen.add(name)
        folders |= above
        safe.append(file)
    return safe, skipped


def _is_safe(path: str) -> bool:
    try:
        safe_relative(path)
    except BitwrightError:
        return False
    parts = PurePosixPath(path).parts
    return len(parts) < 20 and "/".join(parts) == path and all(_is_safe_part(part) for part in parts)


def _alike(path: str) -> str:
    """The same for names that Windows or macOS hold for one."""
    return unicodedata.normalize("NFC", path.casefold())


def _is_safe_part(name: str) -> bool:
    """A file's or folder's name that every system takes as it is written."""
    return (
        len(name) < 200
        and _PRINTABLE_NAME.fullmatch(name) is not None
        and _WINDOWS_DEVICE.fullmatch(name) is None
        and name == name.strip(" ").rstrip(".")
        and not name.casefold().startswith(".bitwright")  # where our own work lies
    )


def _is_weight(path: str) -> bool:
    return path.lower().endswith((".safetensors", ".gguf"))


def _weights(
    files: Sequence[HubFile], include: tuple[str, ...], repo_id: str, *, allow_pickle: bool
) -> list[HubFile]:
    candidates = [file for file in files if _is_weight(file.path)]
    if include:
        matched = [file for file in files if any(fnmatchcase(file.path, glob) for glob in include)]
        weights = [file for file in matched if file in candidates]
        if not weights:
            if any(file.path.lower().endswith(_PICKLES) for file in matched):
                return _pickles(matched, repo_id, allowed=allow_pickle and not candidates)
            names = ", ".join(file.path for file in candidates[:5]) or "none"
            raise InvalidInputError(
                tr("No weights of '{repo_id}' match {list}.", repo_id=repo_id, list=" ".join(include)),
                tr("Its weight files: {names}.", names=names),
            )
        return weights
    top = [file for file in candidates if "/" not in file.path and file.path.endswith(".safetensors")]
    if top:
        sets: dict[str, list[HubFile]] = {}
        for file in top:
            sets.setdefault(_SHARD.sub("", file.path), []).append(file)
        if "model.safetensors" in sets:
            return sets["model.safetensors"]
        without_copies = [file for file in top if not file.path.startswith("consolidated")]
        return without_copies or top
    gguf = set(preferred_gguf({file.path: file.size_bytes for file in candidates}))
    if gguf:
        return [file for file in candidates if file.path in gguf]
    if any(file.path.lower().endswith(_PICKLES) for file in files):
        return _pickles(files, repo_id, allowed=allow_pickle)
    raise UnsupportedModelError(
        tr("'{repo_id}' holds no weights that Bitwright knows.", repo_id=repo_id),
        tr("Look for safetensors or GGUF files of it."),
    )


def _pickles(files: Sequence[HubFile], repo_id: str, *, allowed: bool) -> list[HubFile]:
    """The pickled model of a repository that has nothing better. Raises UnsupportedModelError."""
    pickles = [file for file in files if _PICKLED_MODEL.fullmatch(file.path)]
    if any("-of-" in file.path for file in pickles):
        pickles = [file for file in pickles if "-of-" in file.path]
    if pickles and allowed:
        return pickles
    look = tr("Look for a copy of the model in safetensors or GGUF.")
    if pickles:
        raise PickledWeightsError(
            tr(
                "'{repo_id}' has only pickled weights, which can run any program when they are opened.",
                repo_id=repo_id,
            ),
            tr(
                "{look} Or agree to it (--allow-pickle): they are opened as plain data only, and converted.",
                look=look,
            ),
        )
    raise UnsupportedModelError(
        tr("'{repo_id}' has only pickled weights, of a kind that Bitwright does not open.", repo_id=repo_id),
        look,
    )


def _why_not(file: HubFile, weights: set[str], is_folder: bool) -> str | None:
    """Why a safe file is left out; None when it is needed."""
    path, lower = file.path, file.path.lower()
    if path in weights:
        return None
    if lower.endswith(_PICKLES):
        return tr("pickled: can run any program when opened")
    if _is_weight(lower):
        return tr("other weights than the chosen ones")
    wanted = (*_COMPANIONS, *_TEXTS) if is_folder else _TEXTS  # a GGUF file carries its own
    if any(fnmatchcase(path, glob) and path.count("/") == glob.count("/") for glob in wanted):
        return (
            None if file.size_bytes <= _MAX_COMPANION_BYTES else tr("far too large for what it claims to be")
        )
    return tr("not needed")
