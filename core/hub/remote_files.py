"""Which files of a repository tell what the model is: one set of weights, and every GGUF model in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal

from core.errors import UnsupportedModelError
from core.hub.client import HubFile, HubModelInfo
from core.hub.naming import level_in_name
from core.hub.plan import split_safe
from core.language import tr
from core.library.hub_cache import preferred_gguf

_SPLIT: Final = re.compile(r"-\d{5}-of-\d{5}(?=\.gguf$)", re.IGNORECASE)
_PICKLED: Final = re.compile(r"(pytorch_model|model)([-.]\d{5}-of-\d{5})?\.(bin|pt|pth)")
_MODEL_SHARD: Final = re.compile(r"model([-.].*)?\.safetensors")
_MOST_FILES: Final = 1000


@dataclass(frozen=True, slots=True)
class Weights:
    """The files of one model. ``notes`` are for people."""

    kind: Literal["safetensors", "gguf", "pickle"]
    files: tuple[HubFile, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GgufModel:
    """One GGUF model of a repository: all of its parts, and its level where the name tells it."""

    level: str | None
    files: tuple[str, ...]
    size_bytes: int

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "files": list(self.files)}


def gguf_models(files: Sequence[HubFile]) -> tuple[GgufModel, ...]:
    """Every GGUF model by size; projectors of vision models are none."""
    grouped: dict[str, list[HubFile]] = {}
    for file in sorted(split_safe(files)[0], key=lambda file: file.path):
        lower = file.path.lower()
        if lower.endswith(".gguf") and "mmproj" not in lower and "imatrix" not in lower:
            grouped.setdefault(_SPLIT.sub("", file.path), []).append(file)
    models = [
        GgufModel(
            level_in_name(stem) or level_in_name(parts[0].path.replace("/", "-")),
            tuple(part.path for part in parts),
            sum(part.size_bytes for part in parts),
        )
        for stem, parts in grouped.items()
    ]
    return tuple(sorted(models, key=lambda model: (model.size_bytes, model.files)))


def choose_weights(info: HubModelInfo) -> Weights:
    """The weights that a download would bring: safetensors, else the best GGUF model, else pickles.

    Raises UnsupportedModelError when there are none, or too many files to look at.
    """
    files = split_safe(info.files)[0]
    if len(files) > 20 * _MOST_FILES:
        raise UnsupportedModelError(
            tr("'{repo_id}' has too many files.", repo_id=info.repo_id), tr("Is it one model?")
        )
    top = [file for file in files if "/" not in file.path]
    whole = [file for file in top if file.path == "model.safetensors"]
    shards = sorted((f for f in top if _MODEL_SHARD.fullmatch(f.path)), key=lambda f: f.path)
    if weights := tuple(whole or shards):
        if len(weights) > _MOST_FILES:
            raise UnsupportedModelError(
                tr("'{repo_id}' has too many weight files.", repo_id=info.repo_id), tr("Is it one model?")
            )
        return Weights("safetensors", weights)
    by_path = {file.path: file for file in files}
    if parts := preferred_gguf({file.path: file.size_bytes for file in files}):
        return Weights("gguf", tuple(by_path[path] for path in parts[:_MOST_FILES]))
    pickles = tuple(file for file in top if _PICKLED.fullmatch(file.path))
    if pickles:
        single = tuple(file for file in pickles if "-of-" not in file.path)
        note = tr(
            "Only pickled weights: the number of parameters follows from the size of the files, and "
            "Bitwright does not open pickles unasked. Look for a safetensors or GGUF copy."
        )
        return Weights("pickle", single or pickles, (note,))
    raise UnsupportedModelError(
        tr("'{repo_id}' holds no weights that Bitwright knows.", repo_id=info.repo_id),
        tr("Look for safetensors or GGUF files of it."),
    )
