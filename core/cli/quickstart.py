"""``bitwright quickstart``: the whole main job once, on a small real model, told step by step."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rich.table import Table

from core.cli import output
from core.cli.chat import AskOptions, ChatClient
from core.cli.tables import headline
from core.errors import BitwrightError
from core.formats import duration, file_size, memory_size, rate
from core.hardware.detect import detect
from core.hub.small_model import REPO
from core.jobs.launch import prepare_job, run_job
from core.jobs.protocol import JobKind
from core.library.catalog import Catalog
from core.library.records import Measurement, SourceRecord, VariantRecord
from core.paths import Paths
from core.recommend.choice import Choice, Recommendation
from core.recommend.recommend import recommend
from core.settings import load_settings
from core.specs.recipe import Recipe
from core.specs.support import recipe_for
from core.types import Purpose

PROMPT = "What is the capital of France? Answer in one word."
CONTEXT = 2048
COMPARE_WITH = (
    "Q4_K_M",
    "Q8_0",
    "Q4_0",
    "Q3_K_M",
)  # the second level: the first of these that is not the first


def run_quickstart(paths: Paths, *, quiet: bool = False) -> dict[str, Any]:
    """Detect, get a model, recommend, quantize to two levels, measure, catalog, answer a prompt.

    What an earlier run left is used again. Returns what ``--json`` prints; with ``quiet`` nothing goes
    to stdout before that.
    """
    return _Quickstart(paths, quiet).run()


class _Quickstart:
    def __init__(self, paths: Paths, quiet: bool) -> None:
        self._paths = paths
        self._say = output.stderr.print if quiet else output.stdout.print
        self._threads = load_settings(paths.settings_file).threads
        self._step = 0

    def run(self) -> dict[str, Any]:
        started = time.monotonic()
        self._head("This computer")
        profile = detect(self._paths)
        if profile.memory.bandwidth_bytes_per_s is None:
            self._job(
                JobKind.PROBE,
                "Measure this computer",
                {"bandwidth": True, "decoding": True, "write_speed": True},
            )
            profile = detect(self._paths)
        memory = memory_size(profile.memory.available_bytes)
        gpus = ", ".join(gpu.name for gpu in profile.gpus) or "no graphics card for models"
        self._say(f"  {profile.cpu.name}, {profile.cpu.usable_cores} cores, {memory} of memory free, {gpus}")

        self._head("A small real model: SmolLM2-135M-Instruct")
        source = self._source()
        said = f"  {file_size(_size(source))} as {source.facts.dtype} in {source.path}"
        self._say(said, soft_wrap=True, markup=False)

        self._head("What suits it here")
        facts = replace(source.facts, name=source.name)
        advice = recommend(profile, facts, Purpose.CHAT, CONTEXT)
        best, other = _two_levels(advice)
        self._say("  " + headline(facts, advice.choices[0], CONTEXT))
        for reason in advice.choices[0].reasons:
            self._say(f"  - {reason}", markup=False)

        self._head(f"Quantize to {best.level}, and to {other.level} to compare")
        variants = [self._variant(source, choice) for choice in (best, other)]

        self._head("What the bits cost, measured on a text")
        measured = [self._measurement(variant) for variant in variants]
        self._say(_table(source, variants, measured, advice.choices[0]))
        self._say(
            "  [dim]'Same next word' is how often the variant would continue a text just as the original "
            "does. Perplexity: lower is better.[/dim]"
        )

        self._head(f"Ask it: {PROMPT}")
        answer = self._answer(variants[0])
        self._say(f"  {answer['text'].strip()}", markup=False)
        self._say(f"  [dim]{rate(answer['tokens_per_s'])}[/dim]")
        elapsed = time.monotonic() - started
        self._say(
            f"\nDone in {duration(elapsed)}. Next: [bold]bitwright[/bold] opens the window, "
            f"[bold]bitwright chat {variants[0].id}[/bold] talks on."
        )
        return {
            "source": source.id,
            "recommended": advice.choices[0].id,
            "variants": [
                {"id": variant.id, "level": variant.recipe.level, "size_bytes": variant.size_bytes}
                | _figures(found)
                for variant, found in zip(variants, measured, strict=True)
            ],
            "prompt": PROMPT,
            "answer": answer["text"],
            "tokens_per_s": answer["tokens_per_s"],
            "elapsed_s": elapsed,
        }

    def _head(self, title: str) -> None:
        self._step += 1
        self._say(f"\n[bold]{self._step}. {title}[/bold]")

    def _job(self, kind: JobKind, title: str, params: Mapping[str, Any]) -> dict[str, Any]:
        spec = prepare_job(self._paths, kind, title, params, self._threads)
        with output.job_progress() as listener:
            return run_job(spec, listener)

    def _source(self) -> SourceRecord:
        with Catalog(self._paths) as catalog:
            for source in catalog.sources():
                if source.repo_id == REPO:
                    return source
        result = self._job(JobKind.DOWNLOAD, "Get SmolLM2-135M-Instruct", {"repo": REPO, "fallback": "pypi"})
        with Catalog(self._paths) as catalog:
            return catalog.source(str(result["source_id"]))

    def _variant(self, source: SourceRecord, choice: Choice) -> VariantRecord:
        recipe = recipe_for(str(choice.level))
        found = self._existing(source, recipe)
        if found is not None:
            self._say(f"  {recipe.level}: already in the library, {file_size(found.size_bytes)}")
            return found
        result = self._job(
            JobKind.QUANTIZE,
            f"Quantize {source.name} to {recipe.label}",
            {"source": source.id, "recipe": recipe.to_json(), "name": None, "out": None},
        )
        made = duration(result["elapsed_s"])
        self._say(
            f"  {recipe.level}: {file_size(result['size_bytes'])}, {result['bits_per_weight']:.2f} bits "
            f"per weight, made in {made}"
        )
        with Catalog(self._paths) as catalog:
            return catalog.variant(str(result["variant_id"]))

    def _existing(self, source: SourceRecord, recipe: Recipe) -> VariantRecord | None:
        with Catalog(self._paths) as catalog:
            for variant in catalog.variants():
                same = variant.source_id == source.id and variant.recipe.digest() == recipe.digest()
                if same and catalog.verify(variant.id).ok:
                    return variant
        return None

    def _measurement(self, variant: VariantRecord) -> Measurement:
        if variant.latest is None:
            self._job(
                JobKind.EVALUATE,
                f"Evaluate {variant.name}",
                {"variant": variant.id, "text": None, "windows": 4, "length": 512, "speed": True},
            )
            with Catalog(self._paths) as catalog:
                variant = catalog.variant(variant.id)
        if variant.latest is None:
            raise BitwrightError(f"{variant.id} has no measurement", "run 'bitwright evaluate' on it")
        return variant.latest

    def _answer(self, variant: VariantRecord) -> Mapping[str, Any]:
        options = AskOptions(max_tokens=64, temperature=0.0, seed=0)
        with ChatClient(self._paths, variant.id, CONTEXT, self._threads) as client:
            return client.ask([{"role": "user", "content": PROMPT}], options)


def _size(source: SourceRecord) -> int:
    return source.facts.size_bytes or sum(file.size_bytes for file in source.files)


def _two_levels(advice: Recommendation) -> tuple[Choice, Choice]:
    made_here = [choice for choice in advice.choices if choice.quantizable and choice.level is not None]
    if not made_here:
        raise BitwrightError(
            "no format that this version makes fits this computer", "close other programs to free memory"
        )
    best = made_here[0]
    by_level = {choice.level: choice for choice in made_here[1:]}
    for name in COMPARE_WITH:
        if name in by_level and name != best.level:
            return best, by_level[name]
    return best, made_here[-1]


def _figures(measured: Measurement) -> dict[str, Any]:
    return {
        "perplexity": measured.perplexity,
        "source_perplexity": measured.source_perplexity,
        "kl_divergence": measured.kl_divergence,
        "top1_agreement": measured.top1_agreement,
        "tokens_per_s": measured.tokens_per_s,
    }


def _table(
    source: SourceRecord, variants: list[VariantRecord], measured: list[Measurement], recommended: Choice
) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1))
    table.add_column("  ", no_wrap=True)
    for heading in ("file", "bits/weight", "perplexity", "same next word", "speed"):
        table.add_column(heading, justify="right", no_wrap=True)
    original = 8.0 * _size(source) / max(1, source.facts.n_params)
    perplexity = f"{measured[0].source_perplexity:.2f}"
    kept = ", recommended" if recommended.rule == "source.keep" else ""
    table.add_row(
        f"  original ({source.facts.dtype}{kept})",
        file_size(_size(source)),
        f"{original:.2f}",
        perplexity,
        "100 %",
        "",
    )
    for variant, found in zip(variants, measured, strict=True):
        mark = " (recommended)" if variant.recipe.level == recommended.level else ""
        table.add_row(
            f"  {variant.recipe.label}{mark}",
            file_size(variant.size_bytes),
            f"{variant.bits_per_weight:.2f}",
            f"{found.perplexity:.2f}",
            f"{100 * found.top1_agreement:.1f} %",
            rate(found.tokens_per_s),
        )
    return table
