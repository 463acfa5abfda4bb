"""How the next word is chosen, and the named ways to choose it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Self

from core.language import mark


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next word is chosen. ``top_k`` 0 and ``top_p`` 1 switch those limits off."""

    temperature: float = 0.7
    top_p: float = 0.95
    top_k: int = 40
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    max_tokens: int = 1024
    seed: int | None = None

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """What was stored; values of another type count as absent."""
        known: dict[str, Any] = {}
        for field in fields(cls):
            value = data.get(field.name)
            whole = field.name in {"top_k", "max_tokens", "seed"}
            if isinstance(value, int if whole else (int, float)) and not isinstance(value, bool):
                known[field.name] = value if whole else float(value)
        return cls(**known)


@dataclass(frozen=True, slots=True)
class Preset:
    """A named way to answer; it sets how words are chosen, not how many."""

    name: str
    hint: str
    temperature: float
    top_p: float
    top_k: int
    min_p: float
    repeat_penalty: float = 1.0

    def applied_to(self, sampling: Sampling) -> Sampling:
        return replace(
            sampling,
            temperature=self.temperature,
            top_p=self.top_p,
            top_k=self.top_k,
            min_p=self.min_p,
            repeat_penalty=self.repeat_penalty,
        )

    def matches(self, sampling: Sampling) -> bool:
        return self.applied_to(sampling) == sampling


PRESETS: tuple[Preset, ...] = (
    Preset(mark("Balanced"), mark("Natural answers that stay on the subject"), 0.7, 0.95, 40, 0.05),
    Preset(mark("Precise"), mark("The likeliest words only: best for facts and code"), 0.0, 1.0, 1, 0.0),
    Preset(mark("Creative"), mark("More surprising words: best for stories and ideas"), 1.1, 0.98, 100, 0.02),
)


def preset_of(sampling: Sampling) -> Preset | None:
    """The preset that these settings are, or None when they are the user's own."""
    return next((preset for preset in PRESETS if preset.matches(sampling)), None)


DEFAULT_SYSTEM_PROMPT = "You are a helpful assistant."
"""Small models answer much better when they are told who they are."""
