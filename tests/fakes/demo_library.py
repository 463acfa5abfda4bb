"""A seeded library with believable models, variants and measurements, for tests and screenshots.

The figures are made up from plain rules with a fixed seed; no file holds weights (they are sparse).
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.library.records import FileRecord, Measurement, SourceRecord, VariantRecord
from core.library.serialise import variant_folder
from core.paths import Paths
from core.specs.levels import level
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_recipe_bytes
from core.specs.support import fitted, recipe_for
from core.types import ModelFacts, SourceKind, StoredWarning

NOW = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)
ENGINE = "bitwright 0.1.0"

_SHAPES: tuple[tuple[str, str, str, tuple[int, ...], bool, float], ...] = (
    # repo, architecture, licence,
    # (params, layers, hidden, inner, heads, kv heads, context, vocabulary), tied, perplexity
    (
        *("HuggingFaceTB/SmolLM2-135M-Instruct", "llama", "apache-2.0"),
        *((134_515_008, 30, 576, 1536, 9, 3, 8192, 49152), True, 18.42),
    ),
    (
        *("Qwen/Qwen2.5-1.5B-Instruct", "qwen2", "apache-2.0"),
        *((1_543_714_304, 28, 1536, 8960, 12, 2, 32768, 151936), True, 10.87),
    ),
    (
        *("meta-llama/Llama-3.2-3B-Instruct", "llama", "llama3.2"),
        *((3_212_749_824, 28, 3072, 8192, 24, 8, 131072, 128256), True, 9.61),
    ),
    (
        *("mistralai/Mistral-7B-Instruct-v0.3", "llama", "apache-2.0"),
        *((7_248_023_552, 32, 4096, 14336, 32, 8, 32768, 32768), False, 6.74),
    ),
)

_VARIANTS: tuple[tuple[int, str, float, bool], ...] = (
    # source, level, days ago, measured
    (0, "Q8_0", 9.0, True),
    (0, "Q5_K_M", 6.2, True),
    (0, "Q4_K_M", 6.1, True),
    (1, "Q6_K", 5.0, True),
    (1, "Q4_K_M", 4.8, True),
    (1, "Q4_0", 4.7, True),
    (1, "Q2_K", 4.6, True),
    (2, "Q5_K_M", 2.0, True),
    (2, "Q4_K_M", 1.4, True),
    (2, "Q3_K_M", 1.3, False),
    (3, "Q4_K_M", 0.3, True),
    (3, "Q3_K_S", 0.04, False),
)

_LOSS = {"Q8_0": 0.0009, "Q6_K": 0.0031, "Q5_K_M": 0.0088, "Q4_K_M": 0.0274}
_LOSS |= {"Q4_0": 0.0521, "Q3_K_M": 0.0892, "Q3_K_S": 0.141, "Q2_K": 0.352}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def demo_facts(which: int) -> ModelFacts:
    """Facts of one of the demo models (0 small ... 3 large)."""
    repo, architecture, licence, sizes, tied, _ = _SHAPES[which]
    params, layers, hidden, inner, heads, kv, context, vocab = sizes
    return ModelFacts(
        name=repo.split("/")[1],
        architecture=architecture,
        hf_architecture="Qwen2ForCausalLM" if architecture == "qwen2" else "LlamaForCausalLM",
        n_params=params,
        n_layers=layers,
        hidden_size=hidden,
        intermediate_size=inner,
        n_heads=heads,
        n_kv_heads=kv,
        head_dim=hidden // heads,
        context_length=context,
        vocab_size=vocab,
        tied_embeddings=tied,
        dtype="BF16",
        size_bytes=params * 2,
        chat_template="{% for m in messages %}{{ m.content }}{% endfor %}",
        license=licence,
    )


def demo_sources(folder: Path) -> tuple[SourceRecord, ...]:
    """Four sources whose files would lie in ``folder``; the first is a single GGUF file."""
    sources = []
    for which, shape in enumerate(_SHAPES):
        facts = demo_facts(which)
        kind = SourceKind.GGUF_FILE if which == 0 else SourceKind.HF_FOLDER
        name = f"{facts.name}.BF16.gguf" if which == 0 else facts.name
        file_name = name if which == 0 else "model.safetensors"
        sources.append(
            SourceRecord(
                id=f"src-{_digest(shape[0])[:8]}",
                name=facts.name,
                kind=kind,
                path=str(folder / name),
                repo_id=shape[0],
                revision=_digest(shape[0] + "revision")[:40],
                facts=facts,
                files=(FileRecord(file_name, facts.size_bytes, _digest(shape[0] + "weights")),),
                added_at=(NOW - timedelta(days=10 - which)).isoformat(timespec="seconds"),
            )
        )
    return tuple(sources)


def demo_variants(folder: Path, sources: tuple[SourceRecord, ...]) -> tuple[VariantRecord, ...]:
    """Twelve variants of the demo sources, most of them measured."""
    chance = random.Random(7)
    return tuple(
        _variant(folder, sources[which], label, NOW - timedelta(days=days), measured, number, chance)
        for number, (which, label, days, measured) in enumerate(_VARIANTS, start=1)
    )


# source, dtype, method, container, days ago, KL divergence (None: not measured)
_FORMATS: tuple[tuple[int, str, str, str, float, float | None], ...] = (
    (1, "INT4", "gptq", "gptq", 0.9, 0.031),
    (1, "INT4", "awq+gptq", "compressed-tensors", 0.8, 0.024),
    (1, "INT8", "static", "compressed-tensors", 0.02, None),
)


def demo_folder_variants(folder: Path, sources: tuple[SourceRecord, ...]) -> tuple[VariantRecord, ...]:
    """Three variants that are model folders: GPTQ, compressed-tensors, and static INT8."""
    chance = random.Random(23)
    made = []
    for number, (which, dtype, method, container, days, loss) in enumerate(_FORMATS, start=101):
        source = sources[which]
        recipe = fitted(recipe_for(dtype, method=method, container=container), source.facts)
        identity = f"{source.name.lower()}-{_digest(recipe.digest())[:6]}"
        size = estimate_recipe_bytes(source.facts, recipe)
        when = NOW - timedelta(days=days)
        measured = (_measurement(identity, source, loss or 0.0, size, when, number, chance),)
        files = (("model.safetensors", size - 11_000), ("config.json", 2_000), ("tokenizer.json", 9_000))
        made.append(
            VariantRecord(
                id=identity,
                name=f"{source.name} {recipe.label}",
                source_id=source.id,
                path=str(folder / identity),
                recipe=recipe,
                facts=source.facts,
                size_bytes=size,
                bits_per_weight=8.0 * size / source.facts.n_params,
                files=tuple(FileRecord(name, n, _digest(identity + name)) for name, n in files),
                warnings=(),
                lineage={
                    "source_repo": source.repo_id,
                    "source_revision": source.revision,
                    "engine_version": ENGINE,
                    "elapsed_s": 640.0,
                    "peak_rss_bytes": 1_480_000_000,
                    "calibration": {
                        "name": "Bitwright calibration text",
                        "sha256": _digest("calibration"),
                        "samples": 32,
                        "length": 512,
                    },
                },
                created_at=when.isoformat(timespec="seconds"),
                measurements=measured if loss is not None else (),
            )
        )
    return tuple(made)


def demo_special_variants(
    folder: Path, sources: tuple[SourceRecord, ...]
) -> tuple[VariantRecord, VariantRecord]:
    """A variant that was trained, with its curve, and one in NF4, which is for fine-tuning."""
    base = demo_folder_variants(folder, sources)[0]
    curve = [[75.0 + 60.0 * i, round(0.112 + 0.328 * 0.78**i, 4)] for i in range(19)]
    told = {"start_kl": curve[0][1], "best_kl": curve[-1][1], "steps": 118, "tokens": 60_416}
    training = {**told, "elapsed_s": 1200.4, "stopped": "budget", "curve": curve}
    recipes = (recipe_for("INT4", method="qat", container="gguf"), recipe_for("NF4"))
    made = []
    for recipe in recipes:
        identity = f"{base.facts.name.lower()}-{recipe.dtype.lower()}-{recipe.digest()[:6]}"
        size = estimate_recipe_bytes(base.facts, recipe)
        file = f"{base.facts.name}.gguf" if recipe.container == "gguf" else "model.safetensors"
        path = folder / identity / (file if recipe.container == "gguf" else "")
        made.append(
            replace(
                base,
                id=identity,
                name=f"{base.facts.name} {recipe.label}",
                path=str(path),
                recipe=recipe,
                size_bytes=size,
                bits_per_weight=8.0 * size / base.facts.n_params,
                files=(FileRecord(file, size, _digest(identity)),),
                lineage={**base.lineage, **({"training": training} if recipe.method == "qat" else {})},
                measurements=(),
            )
        )
    return made[0], made[1]


def many_variants(folder: Path, sources: tuple[SourceRecord, ...], n: int) -> tuple[VariantRecord, ...]:
    """``n`` variants spread over the sources, for tests of size."""
    chance = random.Random(11)
    labels = tuple(_LOSS)
    return tuple(
        _variant(
            folder,
            sources[i % len(sources)],
            labels[i % len(labels)],
            NOW - timedelta(minutes=i),
            True,
            i,
            chance,
        )
        for i in range(n)
    )


def _variant(
    folder: Path,
    source: SourceRecord,
    label: str,
    made: datetime,
    measured: bool,
    number: int,
    chance: random.Random,
) -> VariantRecord:
    spec = level(label)
    facts = source.facts
    small_rows = facts.hidden_size % 256 != 0
    bits = spec.typical_bpw + (1.65 if small_rows and "_K" in label else 0.0)
    size = int(facts.n_params * bits / 8)
    identity = f"{facts.name.lower()}-{label.lower()}-{_digest(f'{facts.name}{label}{number}')[:6]}"
    file_name = f"{facts.name}-{label}.gguf"
    fallbacks = tuple(f"blk.{i}.ffn_down.weight" for i in range(facts.n_layers))
    warnings = (
        (
            StoredWarning(
                "row_not_multiple",
                f"{len(fallbacks)} tensors have rows that are no multiple of 256 and are stored as Q5_0",
                fallbacks,
            ),
        )
        if small_rows and "_K" in label
        else ()
    )
    loss = _LOSS[label]
    measurements = (_measurement(identity, source, loss, size, made, number, chance),) if measured else ()
    return VariantRecord(
        id=identity,
        name=f"{facts.name} {label}",
        source_id=source.id,
        path=str(folder / identity / file_name),
        recipe=Recipe(method="rtn", dtype=spec.main.name, container="gguf", level=label),
        facts=facts,
        size_bytes=size,
        bits_per_weight=bits,
        files=(FileRecord(file_name, size, _digest(identity)),),
        warnings=warnings,
        lineage={
            "source_repo": source.repo_id,
            "source_revision": source.revision,
            "source_path": source.path,
            "engine_version": ENGINE,
            "host": "workstation",
            "elapsed_s": round(facts.n_params / 28e6, 1),
            "peak_rss_bytes": 410_000_000 + facts.vocab_size * facts.hidden_size * 4,
        },
        created_at=made.isoformat(timespec="seconds"),
        measurements=measurements,
    )


def _measurement(
    variant_id: str,
    source: SourceRecord,
    typical_loss: float,
    size: int,
    made: datetime,
    number: int,
    chance: random.Random,
) -> Measurement:
    loss = typical_loss * chance.uniform(0.9, 1.1)
    original = next(shape[5] for shape in _SHAPES if shape[0] == source.repo_id)
    return Measurement(
        id=number,
        variant_id=variant_id,
        measured_at=(made + timedelta(minutes=4)).isoformat(timespec="seconds"),
        text_name="bundled text",
        text_sha256=_digest("bundled text"),
        windows=8,
        length=512,
        perplexity=round(original * (1.0 + loss * 0.9), 3),
        source_perplexity=original,
        kl_divergence=round(loss, 5),
        kl_divergence_p99=round(loss * 14, 4),
        top1_agreement=round(1.0 - min(0.4, loss**0.5 * 0.45), 4),
        tokens_per_s=round(9.4e9 / size, 1),
        peak_rss_bytes=int(size * 1.12) + 180_000_000,
        engine_version=ENGINE,
    )


def write_files(sources: tuple[SourceRecord, ...], variants: tuple[VariantRecord, ...]) -> None:
    """Sparse files of the right sizes at the records' places (they take no disk)."""
    for source in sources:
        base = Path(source.path) if source.kind is SourceKind.HF_FOLDER else Path(source.path).parent
        for file in source.files:
            _sparse(base / file.path, file.size_bytes)
    for variant in variants:
        for file in variant.files:
            _sparse(variant_folder(variant) / file.path, file.size_bytes)


def _sparse(path: Path, size_bytes: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size_bytes)


def build(paths: Paths) -> tuple[tuple[SourceRecord, ...], tuple[VariantRecord, ...]]:
    """Fill the home at ``paths`` with the demo library and return what is in it."""
    from core.library.catalog import Catalog

    paths.ensure()
    sources = demo_sources(paths.sources)
    variants = demo_variants(paths.variants, sources)
    write_files(sources, variants)
    with Catalog(paths) as catalog:
        for source in sources:
            catalog.add_source(source)
        for variant in variants:
            catalog.add_variant(variant)
    return sources, variants
