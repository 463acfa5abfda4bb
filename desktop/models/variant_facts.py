"""A variant's lineage, quality and doubts in words, for the panel and the result card (pure)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from core.formats import (
    bits,
    duration,
    file_size,
    full_date,
    memory_size,
    number,
    percent,
    rate,
    relative_date,
)
from core.library.records import Measurement, SourceRecord, VariantRecord
from core.stores.found import STORE_TITLES, StoreKind
from desktop.models.recipe_words import (
    activation_words,
    calibration_words,
    container_title,
    is_folder,
    loads_in_words,
    method_words,
    option_words,
)

Verdict = Literal["ok", "warn", "bad"]


@dataclass(frozen=True, slots=True)
class QualityWords:
    """A judgement of a measurement in plain words."""

    word: str
    icon: str
    meaning: Verdict
    sentence: str


_VERDICTS: tuple[tuple[float, str, str, Verdict], ...] = (
    (0.01, "Nearly the original", "check-circle-fill", "ok"),
    (0.05, "Small loss", "check-circle-fill", "ok"),
    (0.15, "Noticeable loss", "warning-fill", "warn"),
)


def variant_title(variant: VariantRecord) -> str:
    """What a variant is called by itself: its name, with the level where the name does not say it."""
    label = variant.recipe.label
    return variant.name if label.lower() in variant.name.lower() else f"{variant.name} {label}"


def quality_words(measured: Measurement) -> QualityWords:
    """What a mean KL divergence (in nats) means for somebody who chats with the variant."""
    agree = f"It picks the same next word as the original {percent(measured.top1_agreement)} of the time."
    for limit, word, icon, meaning in _VERDICTS:
        if measured.kl_divergence <= limit:
            return QualityWords(word, icon, meaning, agree)
    return QualityWords("Heavy loss", "x-circle-fill", "bad", agree)


def quality_pairs(measured: Measurement) -> list[tuple[str, str]]:
    original = number(measured.source_perplexity)
    change = (measured.perplexity / measured.source_perplexity - 1.0) * 100.0
    pairs = [
        ("Perplexity", f"{number(measured.perplexity)}  ({change:+.1f} %)"),
        ("The original's", original),
        ("KL divergence", number(measured.kl_divergence, 4)),
        ("Worst 1 %", number(measured.kl_divergence_p99, 3)),
        ("Same next word", percent(measured.top1_agreement)),
    ]
    if measured.tokens_per_s is not None:
        pairs.append(("Speed here", rate(measured.tokens_per_s)))
    if measured.peak_rss_bytes is not None:
        pairs.append(("Memory", memory_size(measured.peak_rss_bytes)))
    pairs.append(("Measured", relative_date(measured.measured_at)))
    pairs.append(("On", f"{measured.text_name}, {measured.windows} × {measured.length} tokens"))
    return pairs


def lineage_pairs(variant: VariantRecord, source: SourceRecord | None) -> list[tuple[str, str]]:
    """Where it came from and how it was made; facts that were not recorded are left out."""
    lineage = variant.lineage
    if variant.recipe.is_imported:
        return _imported_pairs(variant)
    repo = lineage.get("source_repo") or (source.repo_id if source else None)
    revision = lineage.get("source_revision") or (source.revision if source else None)
    recipe = variant.recipe
    pairs = [
        ("Made from", str(repo or (source.name if source else variant.facts.name))),
        ("Revision", str(revision)[:12] if revision else ""),
        ("Recipe", f"{recipe.label}, {method_words(recipe.method)}"),
        ("Files", _files_words(variant)),
        *_format_pairs(variant),
        ("Loads in", loads_in_words(recipe)),
        ("Size", f"{file_size(variant.size_bytes)}, {bits(variant.bits_per_weight)}"),
        ("Made", full_date(variant.created_at)),
        ("Took", _took(lineage)),
        ("Made with", str(lineage.get("engine_version") or "")),
        ("Licence", variant.facts.license or ""),
    ]
    return [(name, value) for name, value in pairs if value]


def _imported_pairs(variant: VariantRecord) -> list[tuple[str, str]]:
    """What is known of a variant that another program brought: not how it was made."""
    told = variant.lineage
    store = STORE_TITLES.get(StoreKind(told["imported_from"])) if _is_store(told) else ""
    pairs = [
        ("Imported from", str(store or told.get("imported_from") or "")),
        ("Called there", str(told.get("store_name") or "")),
        ("Repository", str(told.get("repo_id") or "")),
        ("Made from", str(told.get("base_model") or "Not known")),
        ("Recipe", f"{variant.recipe.label}; how its values were chosen is not known"),
        ("Files", f"{_files_words(variant)}. They stay where they are."),
        ("Loads in", loads_in_words(variant.recipe)),
        ("Size", f"{file_size(variant.size_bytes)}, {bits(variant.bits_per_weight)}"),
        ("System text", str(told.get("system") or "")),
        ("Parameters", _parameter_words(told.get("parameters"))),
        ("Added", full_date(variant.created_at)),
        ("Licence", variant.facts.license or ""),
    ]
    return [(name, value) for name, value in pairs if value]


def _parameter_words(parameters: object) -> str:
    if not isinstance(parameters, dict):
        return ""
    shown = ((k, v if isinstance(v, list) else [v]) for k, v in parameters.items())
    return ", ".join(f"{key} {' '.join(map(str, values))}" for key, values in shown)


def _is_store(lineage: dict[str, Any]) -> bool:
    return lineage.get("imported_from") in list(StoreKind)


def _files_words(variant: VariantRecord) -> str:
    container = container_title(variant.recipe.container)
    return f"{container}, a folder" if is_folder(variant.recipe.container) else container


def _format_pairs(variant: VariantRecord) -> list[tuple[str, str]]:
    """What only formats other than GGUF levels have: options, activations, the calibration text."""
    recipe = variant.recipe
    if recipe.level is not None:
        return []
    options = option_words(recipe)
    activations, text = activation_words(recipe), calibration_words(variant.lineage)
    return [
        ("Options", options[:1].upper() + options[1:]),
        ("Activations", "" if recipe.method == "cast" else activations[:1].upper() + activations[1:]),
        ("Text", text),
    ]


def _took(lineage: dict[str, Any]) -> str:
    elapsed, peak = lineage.get("elapsed_s"), lineage.get("peak_rss_bytes")
    words = duration(float(elapsed)) if isinstance(elapsed, int | float) else ""
    if isinstance(peak, int | float):
        words += f"{', ' if words else ''}{memory_size(peak)} at its peak"
    return words
