"""Small true-looking rows of the library for tests."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.library.records import FileRecord, Measurement, SourceRecord, VariantRecord
from core.paths import Paths
from core.specs.recipe import Recipe
from core.types import ModelFacts, SourceKind, StoredWarning

FACTS = ModelFacts(
    name="Tiny Model",
    architecture="llama",
    hf_architecture="LlamaForCausalLM",
    n_params=1000,
    n_layers=2,
    hidden_size=64,
    intermediate_size=128,
    n_heads=4,
    n_kv_heads=2,
    head_dim=16,
    context_length=2048,
    vocab_size=300,
    tied_embeddings=True,
    dtype="BF16",
    size_bytes=2000,
    chat_template="{% for m in messages %}{{ m['content'] }}{% endfor %}" * 20,
)
RECIPE = Recipe("rtn", "Q4_K", "gguf", "Q4_K_M", {"a": [1, None]})


def write_file(path: Path, content: bytes) -> FileRecord:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return FileRecord(path.name, len(content), hashlib.sha256(content).hexdigest())


def source_record(path: Path, **changes: Any) -> SourceRecord:
    record = SourceRecord(
        id="tiny-model-0a1b2c",
        name="Tiny Model",
        kind=SourceKind.HF_FOLDER,
        path=str(path),
        repo_id=None,
        revision=None,
        facts=FACTS,
        files=(FileRecord("model.safetensors", 5, "ab" * 32),),
        added_at="2026-01-01T00:00:00.000+00:00",
    )
    return replace(record, **changes)


def variant_record(
    paths: Paths, variant_id: str, content: bytes = b"weights", **changes: Any
) -> VariantRecord:
    """A variant whose one file would lie in its own folder (nothing is written)."""
    record = VariantRecord(
        id=variant_id,
        name=f"Variant {variant_id}",
        source_id="tiny-model-0a1b2c",
        path=str(paths.variants / variant_id / "model.gguf"),
        recipe=RECIPE,
        facts=FACTS,
        size_bytes=len(content),
        bits_per_weight=4.85,
        files=(FileRecord("model.gguf", len(content), hashlib.sha256(content).hexdigest()),),
        warnings=(StoredWarning("row_not_multiple", "kept wider", ("blk.0.attn_q.weight",)),),
        lineage={"source_repo": "org/tiny", "elapsed_s": 1.5, "engine_version": "0.1.0"},
        created_at="2026-01-02T00:00:00.000+00:00",
    )
    return replace(record, **changes)


def measurement(variant_id: str, **changes: Any) -> Measurement:
    record = Measurement(
        id=0,
        variant_id=variant_id,
        measured_at="2026-01-03T00:00:00.000+00:00",
        text_name="bundled",
        text_sha256="cd" * 32,
        windows=8,
        length=512,
        perplexity=12.5,
        source_perplexity=12.0,
        kl_divergence=0.01,
        kl_divergence_p99=0.2,
        top1_agreement=0.95,
        tokens_per_s=90.0,
        peak_rss_bytes=1 << 33,
        engine_version="0.1.0",
    )
    return replace(record, **changes)
