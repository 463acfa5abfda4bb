"""Records as the terminal shows them: tables and lines for people, plain dictionaries for JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from rich.markup import escape
from rich.table import Table

from core.formats import duration, file_size, memory_size, rate
from core.library.records import Marks, SourceRecord, VariantRecord
from core.library.serialise import variant_to_json
from core.recommend.choice import Choice, MemoryParts, Recommendation
from core.stores.found import STORE_TITLES, ScanResult
from core.types import Fit, ModelFacts

FIT_WORDS: Mapping[Fit, str] = {
    Fit.GPU: "fits on the GPU",
    Fit.PARTIAL: "partly on the GPU",
    Fit.RAM: "fits in memory",
    Fit.TIGHT: "tight",
    Fit.NO: "does not fit",
}


def variant_json(record: VariantRecord) -> dict[str, Any]:
    """A variant as ``library show`` prints it: as its variant.json has it, and its level by name."""
    return {**variant_to_json(record), "level": record.recipe.level, "marks": marks_json(record.marks)}


def marks_json(marks: Marks) -> dict[str, Any]:
    return {"favourite": marks.favourite, "tags": list(marks.tags), "note": marks.note}


def _marks_lines(marks: Marks) -> Iterator[str]:
    if marks.favourite:
        yield "  favourite    yes"
    if marks.tags:
        yield f"  tags         {', '.join(marks.tags)}"
    for line in marks.note.splitlines():
        yield f"  your note    {line}"


def source_json(record: SourceRecord) -> dict[str, Any]:
    """A source as ``library list`` prints it."""
    return {
        "id": record.id,
        "name": record.name,
        "kind": str(record.kind),
        "path": record.path,
        "repo_id": record.repo_id,
        "revision": record.revision,
        "size_bytes": sum(file.size_bytes for file in record.files),
        "files": [asdict(file) for file in record.files],
        "added_at": record.added_at,
        "facts": record.facts.to_json(),
        "marks": marks_json(record.marks),
    }


def recommendation_table(facts: ModelFacts, answer: Recommendation) -> Iterator[str | Table]:
    """A headline, its reasons, the ranked table and what was rejected."""
    if answer.choices:
        yield headline(facts, answer.choices[0], answer.context)
        for reason in answer.choices[0].reasons:
            yield f"  - {escape(reason)}"
        yield f"  - {memory_words(answer.choices[0].memory_parts)}"
    table = Table(box=None, pad_edge=False)
    for heading in ("format", "fit", "file", "memory", "speed", "quality"):
        table.add_column(heading, justify="right" if heading in {"file", "memory", "speed"} else "left")
    for choice in answer.choices:
        table.add_row(
            choice.level or f"{choice.dtype} {choice.container}",
            FIT_WORDS[choice.fits],
            file_size(choice.size_bytes, estimate="size" not in choice.measured),
            memory_size(choice.memory_bytes, estimate="memory" not in choice.measured),
            rate(choice.tokens_per_s, estimate="speed" not in choice.measured),
            choice.quality + _making(choice),
        )
    yield table
    by_reason: dict[str, list[str]] = {}
    for rejected in answer.rejected:
        by_reason.setdefault(rejected.reason, []).append(rejected.id.removeprefix("gguf:"))
    for reason, names in by_reason.items():
        yield f"[dim]Not {', '.join(names)}: {escape(reason)}.[/dim]"


def memory_words(parts: MemoryParts) -> str:
    """Where the memory goes."""
    named = (
        ("weights", parts.weights),
        ("conversation", parts.kv_cache),
        ("computing", parts.compute),
        ("the runtime", parts.overhead),
    )
    return "Memory: " + ", ".join(f"{name} {memory_size(size)}" for name, size in named) + "."


def _making(choice: Choice) -> str:
    if choice.quantizable:
        return ""
    return " (what the source is)" if choice.rule == "source.keep" else " (not made by this version)"


def headline(facts: ModelFacts, choice: Choice, context: int) -> str:
    """ "For this computer: Q4_K_M of SmolLM2 ..." in one sentence."""
    return (
        f"For this computer: [bold]{choice.level or choice.dtype}[/bold] of {escape(facts.name)}. "
        f"{file_size(choice.size_bytes, estimate='size' not in choice.measured)}, "
        f"{rate(choice.tokens_per_s, estimate='speed' not in choice.measured)}, "
        f"{FIT_WORDS[choice.fits]} with {context} tokens of context."
    )


def quantized_lines(result: Mapping[str, Any]) -> Iterator[str]:
    yield f"{result['variant_id']}"
    yield f"  {result['path']}"
    yield (
        f"  {file_size(result['size_bytes'])}, {result['bits_per_weight']:.2f} bits per weight, "
        f"made in {duration(result['elapsed_s'])}, at most {memory_size(result['peak_rss_bytes'])} of memory"
    )
    if (training := result.get("training")) is not None:
        yield (
            f"  KL divergence {training['start_kl']:.4f} before training, {training['best_kl']:.4f} after "
            f"({training['steps']} steps, {duration(training['elapsed_s'])})"
        )
    for warning in result["warnings"]:
        yield f"  note: {warning['message']}"


def evaluation_lines(result: Mapping[str, Any]) -> Iterator[str]:
    source = f"source {result['source_perplexity']:.3f}; lower is better"
    worst = f"99th percentile {result['kl_divergence_p99']:.3f}; 0 is equal"
    yield f"perplexity        {result['perplexity']:.3f}  ({source})"
    yield f"KL divergence     {result['kl_divergence']:.4f}  ({worst})"
    yield f"same next word    {100 * result['top1_agreement']:.1f} % of the time"
    yield f"speed             {rate(result['tokens_per_s'])}"


def library_table(variants: Sequence[VariantRecord], sources: Sequence[SourceRecord]) -> Table | str:
    if not variants and not sources:
        return "The library is empty: 'bitwright quickstart' fills it with a small model."
    table = Table(box=None, pad_edge=False)
    table.add_column("id", overflow="fold")  # on a narrow terminal ids break, figures stay whole
    table.add_column("level", no_wrap=True)
    for heading in ("file", "bits/weight", "perplexity", "KL div.", "speed"):
        table.add_column(heading, justify="right", no_wrap=True)
    for source in sources:
        size = file_size(sum(file.size_bytes for file in source.files))
        table.add_row(f"[dim]{source.id}[/dim]", escape(f"source {source.facts.dtype}"), size, "", "", "", "")
    for variant in variants:
        last = variant.latest
        table.add_row(
            f"{variant.id} [dim]*[/dim]" if variant.marks.favourite else variant.id,
            escape(variant.recipe.label),
            file_size(variant.size_bytes),
            f"{variant.bits_per_weight:.2f}",
            f"{last.perplexity:.2f}" if last else "–",
            f"{last.kl_divergence:.4f}" if last else "–",
            rate(last.tokens_per_s) if last else "–",
        )
    return table


def found_table(result: ScanResult) -> Table | str:
    """What a scan of this computer's stores found."""
    if not result.models:
        return "No models of other programs were found on this computer."
    table = Table(box=None, pad_edge=False)
    for heading in ("store", "model", "level", "size", "in the library"):
        table.add_column(heading, justify="right" if heading == "size" else "left", overflow="fold")
    for model in result.models:
        store, known = STORE_TITLES[model.store], model.library_id or "–"
        table.add_row(store, escape(model.name), escape(model.label), file_size(model.size_bytes), known)
    return table


def variant_lines(record: VariantRecord) -> Iterator[str]:
    yield f"{record.id}  ({record.name})"
    yield f"  file         {record.path}"
    yield f"  size         {file_size(record.size_bytes)}, {record.bits_per_weight:.2f} bits per weight"
    if record.recipe.is_imported:
        where, name = record.lineage.get("imported_from"), record.lineage.get("store_name") or record.name
        yield f"  format       {record.recipe.label}, {record.recipe.container}; how it was made is not known"
        yield f"  imported     {name} ({where})"
    else:
        yield f"  recipe       {record.recipe.label} by {record.recipe.method} in {record.recipe.container}"
        yield f"  source       {record.source_id}"
    for key in ("repo_id", "revision", "engine_version", "elapsed_s", "peak_rss_bytes"):
        if record.lineage.get(key) is not None:
            yield f"  {key:<12} {record.lineage[key]}"
    yield from _marks_lines(record.marks)
    for warning in record.warnings:
        yield f"  note         {warning.message}"
    for measured in record.measurements:
        yield (
            f"  measured     perplexity {measured.perplexity:.3f} (source {measured.source_perplexity:.3f}), "
            f"KL divergence {measured.kl_divergence:.4f}, same next word "
            f"{100 * measured.top1_agreement:.1f} %, {rate(measured.tokens_per_s)}"
        )


def source_lines(record: SourceRecord) -> Iterator[str]:
    yield f"{record.id}  ({record.name})"
    yield f"  source       {record.path}"
    yield f"  size         {file_size(sum(file.size_bytes for file in record.files))}, {record.facts.dtype}"
    for key, value in (
        ("repo_id", record.repo_id),
        ("revision", record.revision),
        ("added", record.added_at),
    ):
        if value is not None:
            yield f"  {key:<12} {value}"
    yield from _marks_lines(record.marks)
