"""Shapes of well-known models, so that a computer can be judged before any model was downloaded."""

from __future__ import annotations

from dataclasses import dataclass

from core.types import ModelFacts


@dataclass(frozen=True, slots=True)
class ReferenceModel:
    """``label`` is the class it stands for ("8B"); ``example`` the model whose shape it is."""

    id: str
    label: str
    example: str
    facts: ModelFacts


def _shape(
    label: str,
    example: str,
    architecture: str,
    *,
    layers: int,
    hidden: int,
    intermediate: int,
    heads: int,
    kv_heads: int,
    vocabulary: int,
    context: int,
    head_dim: int = 128,
    tied: bool = False,
) -> ReferenceModel:
    attention = hidden * head_dim * (2 * heads + 2 * kv_heads)
    block = attention + 3 * hidden * intermediate + 2 * hidden
    n_params = layers * block + hidden * vocabulary * (1 if tied else 2) + hidden
    facts = ModelFacts(
        name=example,
        architecture=architecture,
        hf_architecture=None,
        n_params=n_params,
        n_layers=layers,
        hidden_size=hidden,
        intermediate_size=intermediate,
        n_heads=heads,
        n_kv_heads=kv_heads,
        head_dim=head_dim,
        context_length=context,
        vocab_size=vocabulary,
        tied_embeddings=tied,
        dtype="BF16",
        size_bytes=2 * n_params,
    )
    return ReferenceModel(f"reference:{label}", label, example, facts)


REFERENCE_MODELS: tuple[ReferenceModel, ...] = (
    _shape(
        "0.5B", "Qwen2.5 0.5B", "qwen2", layers=24, hidden=896, intermediate=4864, heads=14, kv_heads=2,
        head_dim=64, vocabulary=151_936, context=32_768, tied=True,
    ),
    _shape(
        "1B", "Llama 3.2 1B", "llama", layers=16, hidden=2048, intermediate=8192, heads=32, kv_heads=8,
        head_dim=64, vocabulary=128_256, context=131_072, tied=True,
    ),
    _shape(
        "3B", "Llama 3.2 3B", "llama", layers=28, hidden=3072, intermediate=8192, heads=24, kv_heads=8,
        vocabulary=128_256, context=131_072, tied=True,
    ),
    _shape(
        "8B", "Llama 3.1 8B", "llama", layers=32, hidden=4096, intermediate=14_336, heads=32, kv_heads=8,
        vocabulary=128_256, context=131_072,
    ),
    _shape(
        "14B", "Qwen2.5 14B", "qwen2", layers=48, hidden=5120, intermediate=13_824, heads=40, kv_heads=8,
        vocabulary=152_064, context=32_768,
    ),
    _shape(
        "32B", "Qwen2.5 32B", "qwen2", layers=64, hidden=5120, intermediate=27_648, heads=40, kv_heads=8,
        vocabulary=152_064, context=32_768,
    ),
    _shape(
        "70B", "Llama 3.3 70B", "llama", layers=80, hidden=8192, intermediate=28_672, heads=64, kv_heads=8,
        vocabulary=128_256, context=131_072,
    ),
    _shape(
        "123B", "Mistral Large 2", "llama", layers=88, hidden=12_288, intermediate=28_672, heads=96,
        kv_heads=8, vocabulary=32_768, context=131_072,
    ),
)  # fmt: skip
DEFAULT_REFERENCE = "reference:8B"


def reference_of(identifier: str) -> ReferenceModel:
    """The reference of this id or label, else the usual one."""
    by_name = {name: model for model in REFERENCE_MODELS for name in (model.id, model.label)}
    return by_name.get(identifier) or by_name[DEFAULT_REFERENCE]
