"""The recipe: method, dtype and container plus options, all that is needed to make a variant again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

RECIPE_VERSION = 1

#: the method of a variant that another program made: nothing is known of how its values were chosen
IMPORTED = "imported"

_METHOD_WORDS = {"gptq": "GPTQ", "awq": "AWQ", "awq+gptq": "AWQ+GPTQ", "rtn": "RTN", "qat": "QAT"}


@dataclass(frozen=True, slots=True)
class Recipe:
    """A point in the space of methods x dtypes x containers.

    ``level`` is set for GGUF mixes (``Q4_K_M``); ``dtype`` is then the mix's main GGML type. ``options``
    holds the method's own settings (JSON values only). Frozen and serialisable; equal recipes have
    equal :meth:`digest`.
    """

    method: str  # "rtn", "cast", ... see specs.methods
    dtype: str  # "Q4_K", "BF16", "INT4", ...
    container: str  # "gguf", "safetensors", ...
    level: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    version: int = RECIPE_VERSION

    def to_json(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "method": self.method,
            "dtype": self.dtype,
            "container": self.container,
            "level": self.level,
            "options": dict(self.options),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(
            method=str(data["method"]),
            dtype=str(data["dtype"]),
            container=str(data["container"]),
            level=data.get("level"),
            options=dict(data.get("options", {})),
            version=int(data.get("version", RECIPE_VERSION)),
        )

    def digest(self) -> str:
        """A short stable hash of the recipe's content (12 hex digits)."""
        text = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    @property
    def is_imported(self) -> bool:
        """Whether this only describes what was found: a variant cannot be made again from it."""
        return self.method == IMPORTED

    @property
    def label(self) -> str:
        """What people call it: the level, or the dtype with its method."""
        if self.is_imported:
            return self.level or self.dtype
        return self.level or f"{self.dtype} {_METHOD_WORDS.get(self.method, self.method)}"
