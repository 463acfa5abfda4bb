"""The few choices of Quantize's simple mode: what suits best, something smaller, something better (pure)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.formats import file_size, memory_size, rate, tokens
from core.language import mark, tr
from core.recommend.choice import Choice, Recommendation
from core.specs.dtypes import DTYPES
from core.specs.levels import LEVELS
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_recipe_bytes
from core.types import Fit, ModelFacts
from desktop.models.choices import sentence
from desktop.models.formats import FormatRow
from desktop.models.levels import KEEP_RULE, LevelRow
from desktop.models.recipe_words import loads_in_words, recipe_sentence
from desktop.models.rows import BadgeWords
from desktop.widgets.badges import FIT_WORDS

_SMALLER, _LARGER = 0.9, 1.1  # of the best one's size: less of a difference is none
_RESEARCH = frozenset(
    [spec.name for spec in DTYPES if spec.research] + [spec.name for spec in LEVELS if spec.research]
)


class Role(StrEnum):
    BEST = "best"
    SMALLER = "smaller"
    BETTER = "better"
    OWN = "own"  # what was chosen elsewhere: in expert mode, by a recipe, by another page


ROLE_WORDS: dict[Role, str] = {
    Role.BEST: mark("Recommended"),
    Role.SMALLER: mark("Smaller"),
    Role.BETTER: mark("Better"),
    Role.OWN: mark("Your choice"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a card: its name, its value, a quiet remark; ``short`` says it without its name."""

    name: str
    value: str
    remark: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """One card. ``level`` or ``format_key`` says what it selects; ``reasons`` the first of which is shown."""

    role: Role
    name: str
    loads_in: str
    figures: tuple[Figure, ...]
    reasons: tuple[str, ...]
    badge: BadgeWords | None
    badge_tip: str = ""
    level: str = ""
    format_key: str = ""

    @property
    def key(self) -> str:
        return self.level or self.format_key


def best_choice(recommendation: Recommendation) -> Choice | None:
    """What is recommended of what can be made here, an exact copy of the source among it."""
    return next((c for c in recommendation.choices if _can_start(c)), None)


def offers(
    facts: ModelFacts,
    recommendation: Recommendation,
    levels: tuple[LevelRow, ...],
    formats: tuple[FormatRow, ...],
) -> tuple[Offer, ...]:
    """The best one first, then at most one smaller and one better; nothing where nothing can be made."""
    best = best_choice(recommendation)
    if best is None:
        return ()
    chosen: list[tuple[Role, Choice]] = [(Role.BEST, best)]
    others = [
        choice
        for choice in recommendation.choices
        if choice is not best and _can_start(choice) and choice.fits is not Fit.NO and _is_usual(choice, best)
    ]
    smaller = next((c for c in others if c.size_bytes < _SMALLER * best.size_bytes), None)
    better = next((c for c in others if c.size_bytes > _LARGER * best.size_bytes), None)
    chosen += [(Role.SMALLER, smaller)] if smaller is not None else []
    chosen += [(Role.BETTER, better)] if better is not None else []
    by_level = {row.level: row for row in levels}
    by_key = {row.key: row for row in formats}
    made = []
    for role, choice in chosen:
        level_row = by_level.get(choice.level or "")
        format_row = by_key.get(f"{choice.method}:{choice.dtype}:{choice.container}")
        if level_row is not None:
            made.append(of_level(role, facts, level_row, recommendation))
        elif format_row is not None:
            made.append(of_format(role, facts, format_row, recommendation))
    return tuple(made)


def _can_start(choice: Choice) -> bool:
    return choice.quantizable or choice.rule == KEEP_RULE


def _is_usual(choice: Choice, best: Choice) -> bool:
    """Of the kind of the best one, and not only for research."""
    same = (choice.level is None) == (best.level is None)
    return same and (choice.level or choice.dtype) not in _RESEARCH


def of_level(role: Role, facts: ModelFacts, row: LevelRow, recommendation: Recommendation) -> Offer:
    """A GGUF level as a card."""
    recipe = Recipe("rtn", "", "gguf", row.level)
    figures = [
        _size(facts, file_size(row.size_bytes, estimate=row.estimated("size"))),
        _memory(memory_size(row.memory_bytes, estimate=row.estimated("memory")), recommendation),
    ]
    if row.tokens_per_s:
        figures.append(_speed(row.tokens_per_s, estimate=row.estimated("speed")))
    if row.quality:
        figures.append(_quality(row.quality))
    badge = FIT_WORDS[row.fit] if row.fit is not None else None
    return Offer(
        role,
        row.level,
        tr("One GGUF file for {programs}", programs=loads_in_words(recipe)),
        tuple(figures),
        row.reasons or (row.title,),
        BadgeWords(badge.word, badge.icon, badge.meaning) if badge else None,
        tr(badge.explanation) if badge else "",
        level=row.level,
    )


def of_format(
    role: Role,
    facts: ModelFacts,
    row: FormatRow,
    recommendation: Recommendation,
    recipe: Recipe | None = None,
) -> Offer:
    """Another format as a card; with a ``recipe`` where its options are not the usual ones."""
    choice = row.choice
    size = row.size_bytes if recipe is None else estimate_recipe_bytes(facts, recipe)
    figures = [_size(facts, file_size(size, estimate=True))]
    if choice is not None:
        figures.append(_memory(memory_size(choice.memory_bytes, estimate=True), recommendation))
        if choice.tokens_per_s:
            figures.append(_speed(choice.tokens_per_s, estimate="speed" not in choice.measured))
    figures.append(_quality(row.quality))
    badge = FIT_WORDS[choice.fits] if choice is not None else None
    reasons = row.advice or (row.about,)
    if recipe is not None:
        reasons = (recipe_sentence(recipe), *reasons)
    return Offer(
        role,
        f"{row.dtype} {tr(row.title)}" if recipe is None else recipe.label,
        tr("Files for {programs}", programs=", ".join(row.loads_in)) if row.loads_in else "",
        tuple(figures),
        (row.obstacle,) if row.obstacle else reasons,
        BadgeWords(badge.word, badge.icon, badge.meaning) if badge else None,
        tr(badge.explanation) if badge else "",
        format_key=row.key,
    )


def _size(facts: ModelFacts, size: str) -> Figure:
    return Figure(tr("Size"), size, tr("was {size}", size=file_size(facts.size_bytes)))


def _memory(memory: str, recommendation: Recommendation) -> Figure:
    at = tr("at {tokens} context", tokens=tokens(recommendation.context))
    return Figure(tr("Memory"), memory, at, tr("{memory} of memory", memory=memory))


def _speed(tokens_per_s: float, *, estimate: bool) -> Figure:
    feeling = (
        tr("faster than reading")
        if tokens_per_s >= 15
        else tr("like reading")
        if tokens_per_s >= 6
        else tr("slower than reading")
    )
    return Figure(tr("Speed"), rate(tokens_per_s, estimate=estimate), feeling)


def _quality(quality: str) -> Figure:
    return Figure(tr("Quality"), sentence(quality), tr("beside the original"))
