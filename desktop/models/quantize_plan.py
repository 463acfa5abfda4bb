"""What pressing Start would do: bytes written, room on the disk, memory while it works (pure)."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from pathlib import Path

from core.formats import file_size, memory_size
from core.language import mark, tr
from core.recommend.choice import MemoryParts, Recommendation
from core.specs.dtypes import DTYPES
from core.specs.levels import LEVELS, level
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_quantize_memory, estimate_recipe_bytes, layout, training_disk_bytes
from core.specs.support import recipe_for, support
from core.types import ModelFacts, Purpose
from desktop.models.levels import LevelRow, LevelText
from desktop.models.recipe_options import as_sentence, calibration_problem, reads_text
from desktop.models.recipe_words import training_time

_DISK_MARGIN = 1.03
_DISK_RESERVE_BYTES = 64 << 20
_ENGINE_BYTES = 600_000_000
_TENSOR_FACTOR = 6
"""A job's memory is at most the engine's own plus six times the largest tensor, whatever the model's size."""

PURPOSES: tuple[tuple[Purpose, str, str], ...] = (
    (Purpose.CHAT, mark("Chat"), mark("Talk with it on this computer")),
    (Purpose.SERVE, mark("Serve"), mark("Answer many requests for other programs")),
    (Purpose.FINETUNE, mark("Fine-tune"), mark("Train it further on your own examples")),
    (Purpose.EDGE, mark("Small device"), mark("Run it on a phone, a board or an old computer")),
)

_RESEARCH = frozenset(spec.name for spec in DTYPES if spec.research)

CONTEXTS = (2048, 4096, 8192, 16384, 32768, 65536, 131072)


def level_texts() -> tuple[LevelText, ...]:
    """Every level with what it is good for, from most to fewest bits."""
    said = [(spec.name, tr(spec.best_for), tr(spec.quality)) for spec in LEVELS]
    return tuple(LevelText(name, best[:1].upper() + best[1:], quality) for name, best, quality in said)


def contexts_for(facts: ModelFacts) -> tuple[int, ...]:
    """Context lengths to plan with that the model was trained for."""
    fitting = tuple(context for context in CONTEXTS if context <= facts.context_length)
    return fitting or (facts.context_length or CONTEXTS[0],)


def memory_parts_of(recommendation: Recommendation, row: LevelRow) -> MemoryParts | None:
    """The parts of a level's predicted memory; None for a rejected one."""
    return next((c.memory_parts for c in recommendation.choices if c.id == row.choice_id), None)


def working_memory_bytes(facts: ModelFacts) -> int:
    """The most memory that making any level of the model takes."""
    width = 4 if facts.dtype.upper() in {"F32", "FP32"} else 2
    largest = max((prod(shape) for _, shape in layout(facts)), default=0) * width
    return _ENGINE_BYTES + _TENSOR_FACTOR * largest


@dataclass(frozen=True, slots=True)
class QuantizePlan:
    """All that Start needs; ``obstacle`` says why it cannot be pressed, or is empty; ``notes`` are told
    before it is."""

    source_id: str
    recipe: Recipe
    size_bytes: int
    working_bytes: int
    folder: Path
    free_bytes: int
    obstacle: str
    notes: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        size, free = file_size(self.size_bytes, estimate=True), file_size(self.free_bytes)
        memory = memory_size(self.working_bytes, estimate=True)
        words = tr(
            "Writes {size} to {folder} ({free} free). Needs at most {memory} of memory while it works.",
            size=size,
            folder=self.folder,
            free=free,
            memory=memory,
        )
        time = training_time(self.recipe).replace("trained", tr("Trains for"), 1)
        return f"{time}. {words}" if time else words


def plan_quantize(
    source_id: str, facts: ModelFacts, row: LevelRow, folder: Path, free_bytes: int
) -> QuantizePlan:
    """The plan for one level. The disk must take the file with a little to spare."""
    recipe = recipe_for(level(row.level).name)
    needed = round(row.size_bytes * _DISK_MARGIN) + _DISK_RESERVE_BYTES
    found = support(recipe, facts)
    obstacle = (
        found.reasons[0] if found.reasons else _disk_obstacle(needed, free_bytes, tr("a smaller level"))
    )
    notes = tuple(as_sentence(note) for note in found.notes)
    working = working_memory_bytes(facts)
    return QuantizePlan(source_id, recipe, row.size_bytes, working, folder, free_bytes, obstacle, notes)


def plan_format(
    source_id: str,
    facts: ModelFacts,
    recipe: Recipe,
    folder: Path,
    *,
    free_bytes: int,
    free_memory_bytes: int,
) -> QuantizePlan:
    """The plan for another format. Its finished blocks and the files made of them are on the disk together
    for a while, so twice the size must be free."""
    size = estimate_recipe_bytes(facts, recipe)
    working = estimate_quantize_memory(facts, recipe, free_memory_bytes)
    found = support(recipe, facts)
    notes = [as_sentence(note) for note in found.notes]
    if recipe.dtype in _RESEARCH:
        notes.insert(
            0,
            tr(
                "{dtype} is for research: it may lose much, so measure it before you rely on it.",
                dtype=recipe.dtype,
            ),
        )
    if 0 < free_memory_bytes < working:
        notes.append(
            tr(
                "{memory} of memory may be needed, {memory2} are free now: close other programs first.",
                memory=memory_size(working, estimate=True),
                memory2=memory_size(free_memory_bytes),
            )
        )
    text_problem = calibration_problem(str(recipe.options.get("calibration") or ""))
    obstacle = as_sentence("; ".join(found.reasons)) or (text_problem if reads_text(recipe) else "")
    needed = 2 * size + _DISK_RESERVE_BYTES
    if not found.reasons:
        needed += training_disk_bytes(facts, recipe)
    obstacle = obstacle or _disk_obstacle(needed, free_bytes, tr("a format with fewer bits"))
    return QuantizePlan(source_id, recipe, size, working, folder, free_bytes, obstacle, tuple(notes))


def _disk_obstacle(needed_bytes: int, free_bytes: int, way_out: str) -> str:
    if free_bytes >= needed_bytes:
        return ""
    return tr(
        "The disk has {size} free, {size2} are needed. Free some room or choose {way_out}.",
        size=file_size(free_bytes),
        size2=file_size(needed_bytes, estimate=True),
        way_out=way_out,
    )
