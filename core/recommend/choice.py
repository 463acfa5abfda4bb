"""What the recommender answers: ranked choices with reasons, and the rejected ones with theirs."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from core.specs.runtime import KvType
from core.types import Fit


@dataclass(frozen=True, slots=True)
class MemoryParts:
    """Predicted peak memory of running a choice, in bytes."""

    weights: int
    kv_cache: int
    compute: int
    overhead: int

    @property
    def total(self) -> int:
        return self.weights + self.kv_cache + self.compute + self.overhead


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to run the model here. ``quantizable`` tells whether this version can make it."""

    id: str  # "gguf:Q4_K_M"
    method: str
    dtype: str
    container: str
    level: str | None
    fits: Fit
    memory_bytes: int
    memory_parts: MemoryParts
    tokens_per_s: float | None  # predicted; None where nothing can be said
    size_bytes: int
    bits_per_weight: float
    quality: str  # plain words: "nearly indistinguishable", "small loss", ...
    reasons: tuple[str, ...]
    rule: str | None  # id of the rule that proposed it, if one did
    quantizable: bool
    gpu_layers: int = 0  # of n_layers, where it runs partly or wholly on a GPU
    n_layers: int = 0
    measured: tuple[
        str, ...
    ] = ()  # what was measured here instead of predicted: size, memory, speed, quality

    def to_json(self) -> dict[str, Any]:
        lists = {"reasons": list(self.reasons), "measured": list(self.measured)}
        return {**asdict(self), "fits": str(self.fits), **lists}


@dataclass(frozen=True, slots=True)
class Rejected:
    id: str
    reason: str
    memory_bytes: int
    size_bytes: int
    loadable: bool = False  # only memory speaks against it: who wants can make and load it anyway
    too_large: bool = False  # memory speaks against it

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """``choices`` best first; never empty unless every format was rejected."""

    purpose: str
    context: int
    choices: tuple[Choice, ...]
    rejected: tuple[Rejected, ...]
    kv_type: KvType = "f16"

    def to_json(self) -> dict[str, Any]:
        return {
            "purpose": self.purpose,
            "context": self.context,
            "kv_type": self.kv_type,
            "choices": [c.to_json() for c in self.choices],
            "rejected": [r.to_json() for r in self.rejected],
        }
