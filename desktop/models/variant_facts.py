"""A variant's lineage, quality and doubts in words, for the panel and the result card (pure)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from core.formats import (
    bits,
    change,
    duration,
    file_size,
    full_date,
    memory_size,
    number,
    parameters,
    percent,
    rate,
    relative_date,
)
from core.formats import tokens as context_words
from core.language import mark, tr
from core.library.records import Measurement, SourceRecord, VariantRecord
from core.stores.found import STORE_TITLES, StoreKind
from desktop.models.recipe_words import (
    BUNDLED_TEXT,
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


SMALL_LOSS = 0.05
"""The KL divergence (nats) up to which a loss is called small."""

_VERDICTS: tuple[tuple[float, str, str, Verdict], ...] = (
    (0.01, mark("Nearly the original"), "check-circle-fill", "ok"),
    (SMALL_LOSS, mark("Small loss"), "check-circle-fill", "ok"),
    (0.15, mark("Noticeable loss"), "warning-fill", "warn"),
)


def variant_title(variant: VariantRecord) -> str:
    """What a variant is called by itself: its name, with the level where the name does not say it."""
    return variant.title


def short_title(variant: VariantRecord, model: str) -> str:
    """What a variant is called where its model stands beside it: its label, or the name that it was given."""
    label = variant.recipe.label
    plain = {model.lower(), f"{model} {label}".lower(), f"{variant.facts.name} {label}".lower()}
    return label if variant.name.lower() in plain else variant_title(variant)


def quality_words(measured: Measurement) -> QualityWords:
    """What a mean KL divergence (in nats) means for somebody who chats with the variant."""
    agree = tr(
        "It picks the same next word as the original {share} of the time.",
        share=percent(measured.top1_agreement),
    )
    for limit, word, icon, meaning in _VERDICTS:
        if measured.kl_divergence <= limit:
            return QualityWords(tr(word), icon, meaning, agree)
    return QualityWords(tr("Heavy loss"), "x-circle-fill", "bad", agree)


def text_words(name: str) -> str:
    """A text by its name: a file's or a data set's, or that it is the one that comes along."""
    return tr(BUNDLED_TEXT) if name.startswith("bundled") else name


def quality_pairs(measured: Measurement) -> list[tuple[str, str]]:
    """What was measured, by name; :func:`quality_tips` explains the names."""
    original = number(measured.source_perplexity)
    more = change(measured.perplexity / measured.source_perplexity - 1.0)
    pairs = [
        (tr("Perplexity"), f"{number(measured.perplexity)}  ({more})"),
        (tr("The original's"), original),
        (tr("KL divergence"), number(measured.kl_divergence, 4)),
        (tr("Worst 1 %"), number(measured.kl_divergence_p99, 3)),
        (tr("Same next word"), percent(measured.top1_agreement)),
    ]
    if measured.tokens_per_s is not None:
        pairs.append((tr("Speed here"), rate(measured.tokens_per_s)))
    if measured.peak_rss_bytes is not None:
        pairs.append((tr("Memory"), memory_size(measured.peak_rss_bytes)))
    pairs.append((tr("Measured"), relative_date(measured.measured_at)))
    pairs.append(
        (
            tr("Measured on"),
            tr(
                "{text_name}, {windows} pieces of {length} tokens",
                text_name=text_words(measured.text_name),
                windows=measured.windows,
                length=measured.length,
            ),
        )
    )
    return pairs


def quality_tips() -> dict[str, str]:
    """What the names of :func:`quality_pairs` mean, in one sentence each."""
    return {
        tr("Perplexity"): tr("How surprised it is by ordinary text: lower is better"),
        tr("The original's"): tr("How surprised the original is by the same text"),
        tr("KL divergence"): tr(
            "How often it would answer differently from the original: 0 is the same model"
        ),
        tr("Worst 1 %"): tr("The same, for the one word in a hundred where it differs most"),
        tr("Same next word"): tr("How often it chooses the same next word as the original"),
        tr("Speed here"): tr("Words or pieces of words written a second, measured on this computer"),
        tr("Memory"): tr("The most memory that it took while its speed was measured"),
        tr("Measured on"): tr("The text that both read; a token is a word or a piece of one"),
    }


def measurement_lines(variant: VariantRecord) -> list[tuple[str, str]]:
    """All of a variant's measurements, the newest first: when, and what came out."""
    lines = []
    for measured in reversed(variant.measurements):
        words = tr(
            "KL divergence {kl}, perplexity {perplexity}",
            kl=number(measured.kl_divergence, 4),
            perplexity=number(measured.perplexity),
        )
        if measured.tokens_per_s is not None:
            words = f"{words}, {rate(measured.tokens_per_s)}"
        lines.append(
            (
                full_date(measured.measured_at),
                f"{words}\n{text_words(measured.text_name)}, {measured.engine_version}",
            )
        )
    return lines


def lineage_pairs(variant: VariantRecord, source: SourceRecord | None) -> list[tuple[str, str]]:
    """Where it came from and how it was made; facts that were not recorded are left out."""
    lineage = variant.lineage
    if variant.recipe.is_imported:
        return _imported_pairs(variant)
    repo = lineage.get("source_repo") or (source.repo_id if source else None)
    revision = lineage.get("source_revision") or (source.revision if source else None)
    recipe = variant.recipe
    pairs = [
        (tr("Made from"), str(repo or (source.name if source else variant.facts.name))),
        (tr("Revision"), str(revision)[:12] if revision else ""),
        (tr("Recipe"), f"{recipe.label}, {method_words(recipe.method)}"),
        (tr("Files"), _files_words(variant)),
        *_format_pairs(variant),
        (tr("Loads in"), loads_in_words(recipe)),
        (tr("Size"), f"{file_size(variant.size_bytes)}, {bits(variant.bits_per_weight)}"),
        (tr("Made"), full_date(variant.created_at)),
        (tr("Took"), _took(lineage)),
        (tr("Made with"), str(lineage.get("engine_version") or "")),
        (tr("Licence"), variant.facts.license or ""),
    ]
    return [(name, value) for name, value in pairs if value]


def _imported_pairs(variant: VariantRecord) -> list[tuple[str, str]]:
    """What is known of a variant that another program brought: not how it was made."""
    told = variant.lineage
    store = tr(STORE_TITLES[StoreKind(told["imported_from"])]) if _is_store(told) else ""
    pairs = [
        (tr("Imported from"), str(store or told.get("imported_from") or "")),
        (tr("Called there"), str(told.get("store_name") or "")),
        (tr("Repository"), str(told.get("repo_id") or "")),
        (tr("Made from"), str(told.get("base_model") or tr("Not known"))),
        (tr("Recipe"), tr("{label}; how its values were chosen is not known", label=variant.recipe.label)),
        (tr("Files"), tr("{files_words}. They stay where they are.", files_words=_files_words(variant))),
        (tr("Loads in"), loads_in_words(variant.recipe)),
        (tr("Size"), f"{file_size(variant.size_bytes)}, {bits(variant.bits_per_weight)}"),
        (tr("System text"), str(told.get("system") or "")),
        (tr("Parameters"), _parameter_words(told.get("parameters"))),
        (tr("Added"), full_date(variant.created_at)),
        (tr("Licence"), variant.facts.license or ""),
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
    return (
        tr("{container}, a folder", container=container) if is_folder(variant.recipe.container) else container
    )


def _format_pairs(variant: VariantRecord) -> list[tuple[str, str]]:
    """What only formats other than GGUF levels have: options, activations, the calibration text."""
    recipe = variant.recipe
    if recipe.level is not None:
        return []
    options = option_words(recipe)
    activations, text = activation_words(recipe), calibration_words(variant.lineage)
    return [
        (tr("Options"), options[:1].upper() + options[1:]),
        (tr("Activations"), "" if recipe.method == "cast" else activations[:1].upper() + activations[1:]),
        (tr("Text"), text),
    ]


def _took(lineage: dict[str, Any]) -> str:
    elapsed, peak = lineage.get("elapsed_s"), lineage.get("peak_rss_bytes")
    words = [duration(float(elapsed))] if isinstance(elapsed, int | float) else []
    if isinstance(peak, int | float):
        words.append(tr("{memory} at its peak", memory=memory_size(peak)))
    return ", ".join(words)


def source_pairs(source: SourceRecord) -> list[tuple[str, str]]:
    """Where an original came from, and what it is."""
    facts = source.facts
    size = sum(file.size_bytes for file in source.files) or facts.size_bytes
    pairs = [
        (tr("Repository"), source.repo_id or ""),
        (tr("Revision"), (source.revision or "")[:12]),
        (tr("Kept at"), source.path),
        (tr("Size"), file_size(size)),
        (tr("Parameters"), parameters(facts.n_params)),
        (tr("Stored as"), facts.dtype),
        (tr("Architecture"), facts.architecture),
        (tr("Reads at most"), tr("{n} tokens", n=context_words(facts.context_length))),
        (tr("Added"), full_date(source.added_at)),
        (tr("Licence"), facts.license or ""),
    ]
    return [(name, value) for name, value in pairs if value]
