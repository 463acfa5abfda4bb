"""The rows of the library as frozen values: sources, variants, files and measurements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.specs.recipe import Recipe
from core.types import ModelFacts, SourceKind, StoredWarning


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of a variant or source; ``path`` is relative to its folder."""

    path: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What the user says of a variant or source: kept when it is measured, moved or made known again."""

    favourite: bool = False
    tags: tuple[str, ...] = ()  # sorted, each as :func:`core.library.marks.clean_tag` leaves it
    note: str = ""


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A full-precision (or requantizable) model that variants were made from."""

    id: str
    name: str
    kind: SourceKind
    path: str
    repo_id: str | None
    revision: str | None
    facts: ModelFacts
    files: tuple[FileRecord, ...]
    added_at: str  # ISO 8601, UTC
    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class Measurement:
    """One evaluation of a variant. Rates are tokens a second, memory is bytes."""

    id: int
    variant_id: str
    measured_at: str
    text_name: str
    text_sha256: str
    windows: int
    length: int
    perplexity: float
    source_perplexity: float
    kl_divergence: float
    kl_divergence_p99: float
    top1_agreement: float
    tokens_per_s: float | None
    peak_rss_bytes: int | None
    engine_version: str


@dataclass(frozen=True, slots=True)
class VariantRecord:
    """A finished artifact: files, recipe, lineage, warnings, and what was measured of it."""

    id: str
    name: str
    source_id: str
    path: str  # the file to load (GGUF), absolute
    recipe: Recipe
    facts: ModelFacts
    size_bytes: int
    bits_per_weight: float
    files: tuple[FileRecord, ...]
    warnings: tuple[StoredWarning, ...]
    lineage: dict[str, Any]  # source repo/revision/hashes, engine version, host, elapsed_s, peak_rss_bytes
    created_at: str
    measurements: tuple[Measurement, ...] = ()
    marks: Marks = NO_MARKS

    @property
    def title(self) -> str:
        """What it is called by itself: its name, with the level where the name does not say it."""
        label = self.recipe.label
        return self.name if label.lower() in self.name.lower() else f"{self.name} {label}"

    @property
    def latest(self) -> Measurement | None:
        return self.measurements[-1] if self.measurements else None
