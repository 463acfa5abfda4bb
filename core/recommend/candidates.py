"""Every form a model can take here: GGUF levels and the other families, each with its size and traffic."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from core.recommend.quality import dtype_loss, level_loss
from core.specs.levels import LEVELS, LevelSpec
from core.specs.recipe import Recipe
from core.specs.sizes import assigned, estimate_bytes, layout, tensor_bytes
from core.specs.support import recipe_for, support
from core.types import ModelFacts, Purpose

LLAMA_CPP, TORCH, ONNX = "llama.cpp", "torch", "onnxruntime"


_RUNTIMES: Mapping[str, str] = {"gguf": LLAMA_CPP, "onnx": ONNX}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A form before the machine is looked at.

    ``reads`` maps the name of a number format to the bytes of it that one generated token must read (a
    mixture of experts reads only the experts it uses); ``loss`` is the expected growth of perplexity as a
    fraction.
    """

    id: str
    method: str
    dtype: str
    container: str
    level: str | None
    runtime: str
    size_bytes: int
    bits_per_weight: float
    reads: Mapping[str, int]
    loss: float
    quantizable: bool


@dataclass(frozen=True, slots=True)
class _Family:
    """A form other than GGUF: bits a weight of the linear layers, scales included; the rest is 16 bits."""

    target: str
    bits: float
    method: str | None = None
    container: str | None = None


# Scales: GPTQ and AWQ one FP16 and one 4-bit zero for 128 weights; NF4 one 8-bit for 64 and one FP32 for 256
# of those (QLoRA's double quantization); INT8 and FP8 one a row.
_FAMILIES: tuple[_Family, ...] = (
    _Family("FP32", 32.0, container="safetensors"),
    _Family("BF16", 16.0, container="safetensors"),
    _Family("FP16", 16.0, container="safetensors"),
    _Family("FP8_E4M3", 8.0),
    _Family("INT8", 8.0),
    _Family("INT8", 8.0, method="static", container="onnx"),
    _Family("INT4", 4.16, method="awq", container="awq"),
    _Family("INT4", 4.16, method="gptq", container="gptq"),
    _Family("NF4", 4.13),
)


def gguf_id(level: str) -> str:
    return f"gguf:{level}"


@lru_cache(maxsize=64)
def candidates(facts: ModelFacts, purpose: Purpose) -> tuple[Candidate, ...]:
    """Every GGUF level, then every other family, in a fixed order with unique ids."""
    return _levels(facts) + tuple(_other(facts, family, purpose) for family in _FAMILIES)


@lru_cache(maxsize=32)
def _levels(facts: ModelFacts) -> tuple[Candidate, ...]:
    return tuple(_gguf(facts, spec) for spec in LEVELS)


def _share_read(facts: ModelFacts, name: str) -> float:
    """The part of a tensor that one token reads: its experts only, and one row of an embedding table."""
    if name == "token_embd.weight" and not facts.tied_embeddings:
        return 0.0
    if "_exps." in name and facts.n_experts > 0:
        return max(1, facts.n_experts_used) / facts.n_experts
    return 1.0


@lru_cache(maxsize=32)
def _scale(facts: ModelFacts) -> float:
    """How much larger the model is than the Llama-like layout of its facts (1 when they agree)."""
    weights = sum(math.prod(shape) for _, shape in layout(facts))
    return facts.n_params / weights if facts.n_params > 0 and weights > 0 else 1.0


def _gguf(facts: ModelFacts, spec: LevelSpec) -> Candidate:
    tensors = assigned(facts, spec)
    exact: dict[str, float] = {}
    for shape, chosen in tensors:
        read = tensor_bytes(shape, chosen.type) * _share_read(facts, chosen.name)
        exact[chosen.type.name] = exact.get(chosen.type.name, 0.0) + read
    reads = {kind: round(nbytes * _scale(facts)) for kind, nbytes in exact.items()}
    size = estimate_bytes(facts, spec)
    recipe = recipe_for(spec.name)
    loss = 0.0 if facts.is_ternary and spec.research else level_loss(facts, spec, tensors)
    return _candidate(facts, recipe, name=gguf_id(spec.name), size=size, reads=reads, loss=loss)


def _other(facts: ModelFacts, family: _Family, purpose: Purpose) -> Candidate:
    recipe = recipe_for(family.target, method=family.method, container=family.container)
    scale = _scale(facts)
    size = read = 0.0
    for name, shape in layout(facts):
        linear = name.startswith("blk.") and len(shape) > 1
        bits = family.bits if linear or family.bits > 16 else 16.0
        nbytes = math.prod(shape) * bits / 8 * scale
        size += nbytes
        read += nbytes * _share_read(facts, name)
    if purpose is Purpose.FINETUNE:
        read = 0.0  # a training step is bound by arithmetic: no tokens a second are promised for it
    choice_id = f"{recipe.container}:{recipe.dtype}"
    loss = dtype_loss(facts, recipe.dtype, recipe.method)
    reads = {recipe.dtype: round(read)}
    return _candidate(facts, recipe, name=choice_id, size=round(size), reads=reads, loss=loss)


def _candidate(
    facts: ModelFacts,
    recipe: Recipe,
    *,
    name: str,
    size: int,
    reads: Mapping[str, int],
    loss: float,
) -> Candidate:
    return Candidate(
        id=name,
        method=recipe.method,
        dtype=recipe.dtype,
        container=recipe.container,
        level=recipe.level,
        runtime=_RUNTIMES.get(recipe.container, TORCH),
        size_bytes=size,
        bits_per_weight=8.0 * size / max(1, facts.n_params),
        reads=reads,
        loss=loss,
        quantizable=support(recipe, facts).ok,
    )
