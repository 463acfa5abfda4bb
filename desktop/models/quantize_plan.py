"""What pressing Start would do: one variant or several of a source, after a look at what they need (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.formats import duration, file_size
from core.language import mark, tr, trn
from core.recommend.choice import MemoryParts, Recommendation
from core.specs.levels import LEVELS, level
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_recipe_bytes
from core.specs.support import recipe_for
from core.types import ModelFacts, Purpose
from desktop.models.levels import LevelRow, LevelText
from desktop.models.preflight import Preflight, Room, preflight, rounded

PURPOSES: tuple[tuple[Purpose, str, str], ...] = (
    (Purpose.CHAT, mark("Chat"), mark("Talk with it on this computer")),
    (Purpose.SERVE, mark("Serve"), mark("Answer many requests for other programs")),
    (Purpose.FINETUNE, mark("Fine-tune"), mark("Train it further on your own examples")),
    (Purpose.EDGE, mark("Small device"), mark("Run it on a phone, a board or an old computer")),
)

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


@dataclass(frozen=True, slots=True)
class QuantizePlan:
    """All that Start needs: the recipes with their predicted bytes, in the order in which they are queued."""

    source_id: str
    made: tuple[tuple[Recipe, int], ...]
    room: Room
    flight: Preflight

    @property
    def recipe(self) -> Recipe:
        """The only one, or the first."""
        return self.made[0][0]

    @property
    def is_several(self) -> bool:
        return len(self.made) > 1

    @property
    def obstacle(self) -> str:
        """Why Start cannot be pressed, or nothing."""
        return self.flight.obstacle

    @property
    def size_bytes(self) -> int:
        return self.flight.final_bytes

    @property
    def start_words(self) -> str:
        """What the button says."""
        if not self.is_several:
            return tr("Start")
        return trn("Queue {n} variant", "Queue {n} variants", len(self.made))

    @property
    def summary(self) -> str:
        """Several in one line: ``4 variants, ~12.3 GB in all, ~14 min``."""
        return trn(
            "{n} variant, {size} in all, {time}",
            "{n} variants, {size} in all, {time}",
            len(self.made),
            size=file_size(self.size_bytes, estimate=True),
            time=duration(rounded(self.flight.timing.seconds), estimate=True),
        )


def plan_levels(source_id: str, facts: ModelFacts, rows: Sequence[LevelRow], room: Room) -> QuantizePlan:
    """The plan for one level or for several, one after the other."""
    made = tuple((recipe_for(level(row.level).name), row.size_bytes) for row in rows)
    return QuantizePlan(source_id, made, room, preflight(facts, made, room))


def plan_recipe(source_id: str, facts: ModelFacts, recipe: Recipe, room: Room) -> QuantizePlan:
    """The plan for another format."""
    made = ((recipe, estimate_recipe_bytes(facts, recipe)),)
    return QuantizePlan(source_id, made, room, preflight(facts, made, room))
