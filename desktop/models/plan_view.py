"""What the plan panel shows of a level or of another format: words, figures and reasons (pure)."""

from __future__ import annotations

from dataclasses import dataclass

from core.formats import bits, file_size, memory_size, rate, tokens
from core.language import tr
from core.library.records import VariantRecord
from core.recommend.choice import Choice, MemoryParts, Recommendation
from core.recommend.finetune_snippet import can_finetune
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_recipe_bytes
from core.types import Fit, ModelFacts
from desktop.models.finetune import SOON, snippet_of
from desktop.models.formats import FormatRow, not_possible
from desktop.models.levels import LevelRow, not_advised
from desktop.models.quantize_plan import memory_parts_of
from desktop.models.recipe_words import container_title, loads_in_words, method_title
from desktop.models.rows import BadgeWords
from desktop.widgets.badges import FIT_WORDS

_MAX_REASONS = 4


@dataclass(frozen=True, slots=True)
class PlanView:
    """``badge`` is the fit or why not; ``notes`` are true whatever is advised and come first; ``snippet`` is
    code for what was made so before."""

    title: str
    subtitle: str
    recommended: bool
    badge: BadgeWords | None
    badge_tip: str
    parts: MemoryParts | None
    pairs: tuple[tuple[str, str], ...]
    why: str
    reasons: tuple[str, ...]
    advised: bool
    notes: tuple[str, ...] = ()
    snippet: str = ""


def level_view(
    facts: ModelFacts, row: LevelRow, recommendation: Recommendation, notes: tuple[str, ...] = ()
) -> PlanView:
    """A GGUF level."""
    pairs = [
        (
            tr("File"),
            tr(
                "{size}  (original {size2})",
                size=file_size(row.size_bytes, estimate=True),
                size2=file_size(facts.size_bytes),
            ),
        ),
        (
            tr("Memory"),
            tr(
                "{memory} at {tokens} context",
                memory=memory_size(row.memory_bytes, estimate=True),
                tokens=tokens(recommendation.context),
            ),
        ),
    ]
    if row.bits_per_weight:
        pairs.insert(1, (tr("Precision"), f"~{bits(row.bits_per_weight)}"))
    if row.tokens_per_s:
        pairs.append((tr("Speed"), rate(row.tokens_per_s, estimate=True)))
    if row.quality:
        pairs.append((tr("Quality"), _sentence(row.quality)))
    badge = _fit_badge(row.fit) if row.fit is not None else not_advised()
    return PlanView(
        title=row.level,
        subtitle=row.title,
        recommended=row.recommended,
        badge=badge,
        badge_tip=tr(FIT_WORDS[row.fit].explanation) if row.fit is not None else " ".join(row.reasons),
        parts=memory_parts_of(recommendation, row),
        pairs=tuple(pairs),
        why=tr("Why") if row.recommended else tr("Good to know"),
        reasons=row.reasons[:_MAX_REASONS],
        advised=row.fit not in {None, Fit.NO},
        notes=notes,
    )


def format_view(
    facts: ModelFacts,
    row: FormatRow,
    recipe: Recipe,
    recommendation: Recommendation,
    *,
    notes: tuple[str, ...] = (),
    finetuned: VariantRecord | None = None,
) -> PlanView:
    """Another format, with the options as they are now; ``finetuned``: the newest variant of that use."""
    choice = row.choice
    size = estimate_recipe_bytes(facts, recipe)
    pairs = [
        (
            tr("Files"),
            tr(
                "{size}  (original {size2})",
                size=file_size(size, estimate=True),
                size2=file_size(facts.size_bytes),
            ),
        ),
        (tr("Precision"), f"~{bits(8.0 * size / max(1, facts.n_params))}"),
    ]
    if choice is not None:
        memory = memory_size(choice.memory_bytes, estimate=True)
        pairs.append(
            (
                tr("Memory"),
                tr("{memory} at {tokens} context", memory=memory, tokens=tokens(recommendation.context)),
            )
        )
        if choice.tokens_per_s:
            pairs.append((tr("Speed"), rate(choice.tokens_per_s, estimate=True)))
    pairs.append((tr("Quality"), _sentence(row.quality)))
    pairs.append((tr("Loads in"), loads_in_words(recipe)))
    reasons = row.advice[:_MAX_REASONS]
    if can_finetune(recipe) and finetuned is None:
        notes = (*notes, tr(SOON))
    better = _better_level(row, recommendation)
    return PlanView(
        title=row.dtype,
        subtitle=tr(
            "{method_title}, {container_title} files. {about}",
            method_title=method_title(recipe.method),
            container_title=container_title(recipe.container),
            about=row.about,
        ),
        recommended=row.recommended,
        badge=_format_badge(row, choice),
        badge_tip=row.obstacle
        or (tr(FIT_WORDS[choice.fits].explanation) if choice else " ".join(row.advice)),
        parts=choice.memory_parts if choice else None,
        pairs=tuple(pairs),
        why=tr("Why") if row.recommended else tr("Good to know"),
        reasons=(*reasons, better) if better else reasons,
        advised=row.advised,
        notes=() if row.obstacle else notes,
        snippet=snippet_of(finetuned) if finetuned is not None else "",
    )


def _format_badge(row: FormatRow, choice: Choice | None) -> BadgeWords | None:
    if row.obstacle:
        return not_possible()
    if choice is not None:
        return _fit_badge(choice.fits)
    return None if row.advised else not_advised()


def _fit_badge(fit: Fit) -> BadgeWords:
    words = FIT_WORDS[fit]
    return BadgeWords(tr(words.word), words.icon, words.meaning)


def _better_level(row: FormatRow, recommendation: Recommendation) -> str:
    """That a GGUF level is what suits this computer best, where it is."""
    best = next((c for c in recommendation.choices if c.quantizable), None)
    if row.obstacle or best is None or best.level is None or recommendation.purpose != "chat":
        return ""
    return tr("For chatting on this computer, the GGUF level {level} suits better.", level=best.level)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
