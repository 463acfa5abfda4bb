"""What finished quantize jobs took on this computer: one JSON line each, outliving the jobs' own folders."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Self

from core.durable import replace_text
from core.library.records import VariantRecord
from core.paths import Paths
from core.specs.recipe import Recipe
from core.types import ModelFacts

FILE_NAME = "history.jsonl"
KEPT = 1000
_TRIM_BYTES = 2 << 20
"""A file of this size is cut down to the newest :data:`KEPT` lines (at a usual line's length, some 3000)."""


@dataclass(frozen=True, slots=True)
class Run:
    """One finished quantize job. ``machine`` is the processor's name; ``threads`` 0 where nobody noted it."""

    variant_id: str
    recipe: Recipe
    facts: ModelFacts
    machine: str
    threads: int
    elapsed_s: float
    cpu_s: float
    peak_rss_bytes: int
    engine_version: str

    def to_json(self) -> dict[str, Any]:
        facts = {key: value for key, value in self.facts.to_json().items() if key not in _LONG_FACTS}
        return {
            "variant_id": self.variant_id,
            "recipe": self.recipe.to_json(),
            "facts": facts,
            "machine": self.machine,
            "threads": self.threads,
            "elapsed_s": self.elapsed_s,
            "cpu_s": self.cpu_s,
            "peak_rss_bytes": self.peak_rss_bytes,
            "engine_version": self.engine_version,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Raises KeyError, TypeError or ValueError for what is no run."""
        elapsed_s = float(data["elapsed_s"])
        if not math.isfinite(elapsed_s) or elapsed_s <= 0:
            raise ValueError(elapsed_s)
        return cls(
            str(data["variant_id"]),
            Recipe.from_json(data["recipe"]),
            ModelFacts.from_json(data["facts"]),
            str(data["machine"]),
            int(data["threads"]),
            elapsed_s,
            float(data.get("cpu_s", 0.0)),
            int(data.get("peak_rss_bytes", 0)),
            str(data.get("engine_version", "")),
        )


_LONG_FACTS = frozenset({"chat_template", "license", "base_model"})


def note_run(paths: Paths, run: Run) -> None:
    """Add a run. What cannot be written is not known later, and that is all."""
    path = paths.home / FILE_NAME
    with suppress(OSError):
        line = json.dumps(run.to_json(), ensure_ascii=False, separators=(",", ":")) + "\n"
        with path.open("a", encoding="utf-8") as file:
            file.write(line)
        if path.stat().st_size > _TRIM_BYTES:
            newest = path.read_text(encoding="utf-8").splitlines()[-KEPT:]
            replace_text(path, "\n".join(newest) + "\n")


def load_runs(paths: Paths) -> tuple[Run, ...]:
    """All runs, oldest first; lines that are none are passed over."""
    runs = []
    with suppress(OSError), (paths.home / FILE_NAME).open("rb") as file:
        for line in file:
            with suppress(ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError):
                runs.append(Run.from_json(json.loads(line)))
    return tuple(runs[-KEPT:])


def with_variants(runs: Iterable[Run], variants: Iterable[VariantRecord], machine: str) -> tuple[Run, ...]:
    """``runs``, and before them what the library's variants say that were made before runs were noted here
    (or whose note was lost); those are taken to be of ``machine``."""
    noted = tuple(runs)
    known = {run.variant_id for run in noted}
    told = []
    for variant in variants:
        if variant.id in known or variant.recipe.is_imported:
            continue
        lineage = variant.lineage
        with suppress(ValueError, TypeError, KeyError, ArithmeticError):
            told.append(
                Run.from_json(
                    {
                        "variant_id": variant.id,
                        "recipe": variant.recipe.to_json(),
                        "facts": variant.facts.to_json(),
                        "machine": machine,
                        "threads": 0,
                        "elapsed_s": lineage["elapsed_s"],
                        "cpu_s": lineage.get("cpu_s") or 0.0,
                        "peak_rss_bytes": lineage.get("peak_rss_bytes") or 0,
                        "engine_version": lineage.get("engine_version") or "",
                    }
                )
            )
    return (*told, *noted)
