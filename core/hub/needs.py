"""What a download will take of the disks: the files themselves, a conversion, and quantizing afterwards."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.hub.download import FREE_MARGIN_BYTES, free_bytes, missing_bytes
from core.hub.places import CachePlace, FolderPlace, Place
from core.hub.plan import DownloadPlan
from core.paths import Paths
from core.specs.levels import LEVELS, LevelSpec, level
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_recipe_bytes, estimate_scratch_bytes, recipe_bits, training_disk_bytes
from core.types import ModelFacts

_BYTES_A_WEIGHT = 2.0  # BF16 and FP16, as nearly all models are published
_LEVEL_IN_NAME = re.compile(
    r"(?<![A-Za-z0-9])("
    + "|".join(sorted((spec.name for spec in LEVELS), key=len, reverse=True))
    + r")(?![A-Za-z0-9_])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DiskNeed:
    """One thing that takes room. ``estimated`` when it cannot be known before it is done."""

    what: str  # "download", "convert", "quantize"
    folder: str
    size_bytes: int
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Disk:
    """All that one disk has to take, and what is free on it."""

    folder: str
    needed_bytes: int
    free_bytes: int

    @property
    def fits(self) -> bool:
        return self.needed_bytes == 0 or self.needed_bytes + FREE_MARGIN_BYTES <= self.free_bytes


@dataclass(frozen=True, slots=True)
class Needs:
    items: tuple[DiskNeed, ...]
    disks: tuple[Disk, ...]

    @property
    def fits(self) -> bool:
        return all(disk.fits for disk in self.disks)

    @property
    def total_bytes(self) -> int:
        return sum(item.size_bytes for item in self.items)

    def bytes_for(self, what: str) -> int:
        return sum(item.size_bytes for item in self.items if item.what == what)

    def to_json(self) -> dict[str, Any]:
        return {
            "total_bytes": self.total_bytes,
            "fits": self.fits,
            "items": [asdict(item) for item in self.items],
            "disks": [{**asdict(disk), "fits": disk.fits} for disk in self.disks],
        }


def disk_needs(
    plan: DownloadPlan,
    paths: Paths,
    *,
    folder: Path | None = None,
    recipe: Recipe | None = None,
    facts: ModelFacts | None = None,
) -> Needs:
    """What is still missing of the plan (into ``folder``, else the cache), the safetensors made of pickles,
    and what ``recipe`` makes of the model, with what lies beside it meanwhile. With ``facts`` the last is
    computed, else estimated from the bytes of the weights."""
    place: Place = FolderPlace(folder) if folder is not None else CachePlace(paths.hub_cache, plan.repo_id)
    items = [DiskNeed("download", str(place.root), missing_bytes(plan, paths.hub_cache, place))]
    if plan.pickles:
        size = sum(file.size_bytes for file in plan.pickles)
        items.append(DiskNeed("convert", str(paths.sources), size, estimated=True))
    if recipe is not None:
        items.append(DiskNeed("quantize", str(paths.variants), quantized_bytes(plan, recipe, facts), True))
    return Needs(tuple(items), _by_disk(items))


def quantized_bytes(plan: DownloadPlan, recipe: Recipe, facts: ModelFacts | None = None) -> int:
    """Bytes that a recipe's files will have, with what is on the disk while they are made."""
    if facts is not None:
        scratch = estimate_scratch_bytes(facts, recipe) + training_disk_bytes(facts, recipe)
        return estimate_recipe_bytes(facts, recipe) + scratch
    bits = level(recipe.level).typical_bpw if recipe.level is not None else recipe_bits(recipe)
    whole = round(weights_count(plan) * bits / 8)
    return whole if recipe.level is not None else 2 * whole  # a folder is put together of its blocks' files


def weights_count(plan: DownloadPlan) -> int:
    """About how many weights the plan's files hold."""
    count = 0.0
    for file in plan.weights:
        named = _named_level(file.path)
        count += file.size_bytes / (named.typical_bpw / 8 if named else _BYTES_A_WEIGHT)
    return round(count)


def is_quantized(plan: DownloadPlan) -> bool:
    """Whether the names say that the weights are quantized already, so that nobody will do it again."""
    named = [_named_level(file.path) for file in plan.weights]
    return any(spec is not None and spec.typical_bpw < 16 for spec in named)


def _named_level(path: str) -> LevelSpec | None:
    found = _LEVEL_IN_NAME.findall(path) if path.lower().endswith(".gguf") else []
    return level(found[-1].upper()) if found else None


def _by_disk(items: list[DiskNeed]) -> tuple[Disk, ...]:
    disks: dict[int, Disk] = {}
    for item in items:
        existing, free = free_bytes(Path(item.folder))
        device = existing.stat().st_dev
        before = disks.get(device)
        needed = item.size_bytes + (before.needed_bytes if before else 0)
        disks[device] = Disk(before.folder if before else item.folder, needed, free)
    return tuple(disks.values())
