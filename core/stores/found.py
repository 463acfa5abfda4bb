"""What a scan of this computer gives: models that are here, and what could not be taken and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.language import mark
from core.types import ModelFacts, SourceKind


class StoreKind(StrEnum):
    """Whose store a model lies in."""

    HUGGING_FACE = "hf"
    OLLAMA = "ollama"
    LM_STUDIO = "lmstudio"
    FOLDER = "folder"


STORE_TITLES: Mapping[StoreKind, str] = {
    StoreKind.HUGGING_FACE: mark("Hugging Face cache"),
    StoreKind.OLLAMA: "Ollama",
    StoreKind.LM_STUDIO: "LM Studio",
    StoreKind.FOLDER: mark("Folder"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """A store's folder: the root that its models must not leave."""

    store: StoreKind
    path: Path


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model as its store's layout names it, before its header was looked at.

    ``digests`` are the SHA-256 that the store's layout claims of files; nothing was hashed.
    """

    store: StoreKind
    name: str
    path: Path  # what to open
    root: Path  # the store's folder
    repo_id: str | None = None
    revision: str | None = None
    level: str | None = None  # what the store says
    digests: Mapping[Path, str] = field(default_factory=dict)
    template: str | None = None  # Ollama's Go template
    system: str | None = None
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A model that can be imported where it lies. ``library_id``: what the library has of it already."""

    store: StoreKind
    name: str
    path: Path
    root: Path
    kind: SourceKind
    files: tuple[Path, ...]
    size_bytes: int  # of all files
    facts: ModelFacts
    level: str | None  # the GGUF mix by its header, where it is one that has a name
    repo_id: str | None = None
    revision: str | None = None
    digests: Mapping[Path, str] = field(default_factory=dict)
    template: str | None = None
    system: str | None = None
    parameters: Mapping[str, Any] = field(default_factory=dict)
    library_id: str | None = None

    @property
    def label(self) -> str:
        """The level, or the dtype that most weights have (by whom a folder was quantized, if it was)."""
        if self.level:
            return self.level
        return self.facts.quantization.upper() if self.facts.quantization else self.facts.dtype

    def to_json(self) -> dict[str, Any]:
        return {
            "store": str(self.store),
            "name": self.name,
            "path": str(self.path),
            "kind": str(self.kind),
            "files": [str(file) for file in self.files],
            "size_bytes": self.size_bytes,
            "level": self.level,
            "label": self.label,
            "quantized": self.facts.quantized,
            "architecture": self.facts.architecture,
            "n_params": self.facts.n_params,
            "context_length": self.facts.context_length,
            "license": self.facts.license,
            "base_model": self.facts.base_model,
            "repo_id": self.repo_id,
            "revision": self.revision,
            "template": self.template,
            "system": self.system,
            "parameters": dict(self.parameters),
            "library_id": self.library_id,
        }


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a store that was passed over."""

    store: StoreKind
    what: str  # a model's name or a path
    reason: str

    def to_json(self) -> dict[str, Any]:
        return {"store": str(self.store), "what": self.what, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class ScanResult:
    """Models by store and name; ``looked_at`` names the folders that were there."""

    models: tuple[FoundModel, ...]
    problems: tuple[Problem, ...]
    looked_at: tuple[Place, ...]

    def to_json(self) -> dict[str, Any]:
        return {
            "models": [model.to_json() for model in self.models],
            "problems": [problem.to_json() for problem in self.problems],
            "looked_at": [{"store": str(p.store), "path": str(p.path)} for p in self.looked_at],
        }
