"""How a source is built in torch: by its own config.json, or one rebuilt from GGUF metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from core.decoder.families import MODEL_TYPES
from core.errors import CorruptFileError, UnsupportedModelError
from core.sources.gguf_file import GgufSource
from core.sources.hf_config import MAX_LAYERS
from core.sources.source import Source

if TYPE_CHECKING:
    from transformers import PretrainedConfig

_ROPE_FREQS: Final = "rope_freqs.weight"
_MAX_EXPERTS: Final = 1024  # the widest mixtures have some hundred; hostile files claim millions

#: model_type of a model that also sees -> that of the part which reads text
_TEXT_PARTS: Final = {"gemma3": "gemma3_text"}


@dataclass(frozen=True, slots=True)
class Structure:
    """What a model is built from: its configuration and, for Llama 3's scaling written into a GGUF,
    the divisors of the rotary frequencies ``[head_dim / 2]``."""

    config: PretrainedConfig
    model_type: str
    rope_divisors: NDArray[np.float32] | None = None


@runtime_checkable
class Configured(Protocol):
    """A source with a config.json."""

    @property
    def config(self) -> dict[str, Any]: ...


def torch_structure(source: Source) -> Structure:
    """How to build the model of ``source`` in torch.

    Raises UnsupportedModelError for families that are not in core.decoder.families and for a RoPE
    scaling that cannot be rebuilt, CorruptFileError for values that cannot be right.
    """
    from transformers import AutoConfig

    divisors: NDArray[np.float32] | None = None
    where = source.path.name
    source.facts()  # its numbers are checked there: nothing is built from absurd ones
    if isinstance(source, GgufSource):
        values = gguf_config(source)
        model_type = str(values.pop("model_type"))
        divisors = _divisors(source)
    elif isinstance(source, Configured):
        model_type, values = _folder_config(source.config)
    else:
        raise UnsupportedModelError(f"{where} is of a kind that cannot be run in torch")
    if model_type not in MODEL_TYPES:
        raise UnsupportedModelError(
            f"{where} is a {model_type} model, which cannot be run in torch yet",
            "Llama, SmolLM2, Mistral, Mixtral, Qwen2, Qwen3, Gemma 2, Gemma 3, Phi-3, OLMo 2, BitNet and "
            "GPT-2 models can.",
        )
    try:
        config = AutoConfig.for_model(model_type, **values)
    except Exception as error:
        raise CorruptFileError(
            f"The configuration of {where} cannot be right: {error}", "Download the model again."
        ) from error
    _check_counts(config, where)
    return Structure(config, model_type, divisors)


def _folder_config(config: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The type and the values of config.json, without what only a loader of files needs."""
    values = dict(config)
    model_type = str(values.get("model_type", "unknown"))
    text = values.get("text_config")
    if model_type in _TEXT_PARTS and isinstance(text, dict):
        model_type, values = _TEXT_PARTS[model_type], dict(text)
    for key in ("model_type", "auto_map", "quantization_config"):  # code from a folder is never run
        values.pop(key, None)
    return model_type, values


def _check_counts(config: PretrainedConfig, where: str) -> None:
    """No module is built for what no model has, whatever key of the configuration says so."""
    limits = (
        ("num_hidden_layers", MAX_LAYERS),
        ("num_local_experts", _MAX_EXPERTS),
        ("num_experts", _MAX_EXPERTS),
    )
    for key, most in limits:
        n = getattr(config, key, None)
        if n is not None and not (isinstance(n, int) and 0 <= n <= most):
            raise CorruptFileError(f"{where} says {key} = {n!r}", "Download the model again.")
    heads = config.num_attention_heads
    shared = getattr(config, "num_key_value_heads", None) or heads
    experts = getattr(config, "num_local_experts", None) or getattr(config, "num_experts", None)
    chosen = getattr(config, "num_experts_per_tok", None)
    if not 0 < shared <= heads or heads % shared:
        raise CorruptFileError(
            f"{where} says {heads} attention heads share {shared} key-value heads",
            "Download the model again.",
        )
    if experts and chosen and not 0 < chosen <= experts:
        raise CorruptFileError(
            f"{where} says {chosen} of {experts} experts see a token", "Download the model again."
        )


def gguf_config(source: GgufSource) -> dict[str, Any]:
    """Values of config.json for a GGUF model of the architectures llama, qwen2 and qwen3."""
    facts, header = source.facts(), source.header
    arch = facts.architecture
    if arch not in ("llama", "qwen2", "qwen3") or facts.n_experts:
        kind = f"{arch} with experts" if facts.n_experts else arch
        raise UnsupportedModelError(
            f"{source.path.name} is a {kind} model, which cannot be run in torch yet",
            "Llama, SmolLM2, Mistral, Qwen2 and Qwen3 models can be evaluated.",
        )
    embedding = source.tensors.get("token_embd.weight")
    values: dict[str, Any] = {
        "model_type": arch,
        "vocab_size": embedding.shape[0] if embedding is not None else facts.vocab_size,
        "hidden_size": facts.hidden_size,
        "intermediate_size": facts.intermediate_size,
        "num_hidden_layers": facts.n_layers,
        "num_attention_heads": facts.n_heads,
        "num_key_value_heads": facts.n_kv_heads,
        "head_dim": facts.head_dim,
        "hidden_act": "silu",
        "max_position_embeddings": facts.context_length,
        "rms_norm_eps": _number(source, f"{arch}.attention.layer_norm_rms_epsilon", 1e-6),
        "tie_word_embeddings": facts.tied_embeddings,
        "rope_parameters": _rope(source, arch),
    }
    if arch == "llama":
        if facts.sliding_window:  # Mistral is written as llama; only it has a window
            values["model_type"] = "mistral"
            values["sliding_window"] = facts.sliding_window
        else:
            values["attention_bias"] = "blk.0.attn_q.bias" in source.tensors
            values["mlp_bias"] = "blk.0.ffn_gate.bias" in source.tensors
    elif arch == "qwen3":
        values["attention_bias"] = "blk.0.attn_q.bias" in source.tensors
    if header.get(f"{arch}.rope.dimension_count", facts.head_dim) != facts.head_dim:
        raise UnsupportedModelError(f"{source.path.name} rotates only a part of each head")
    return values


def _rope(source: GgufSource, arch: str) -> dict[str, Any]:
    header = source.header
    theta = _number(source, f"{arch}.rope.freq_base", 10000.0)
    rope: dict[str, Any] = {"rope_type": "default", "rope_theta": theta}
    kind = header.get(f"{arch}.rope.scaling.type", "none")
    factor = _number(source, f"{arch}.rope.scaling.factor", 1.0)
    if kind == "none" or (kind == "linear" and factor == 1.0):
        return rope
    if kind == "linear":
        return {**rope, "rope_type": "linear", "factor": factor}
    if kind == "yarn":
        original = header.get(f"{arch}.rope.scaling.original_context_length")
        scaling: dict[str, Any] = {"rope_type": "yarn", "factor": factor}
        if isinstance(original, int) and original > 0:
            scaling["original_max_position_embeddings"] = original
        for key, name in (
            ("yarn_beta_fast", "beta_fast"),
            ("yarn_beta_slow", "beta_slow"),
            ("yarn_attn_factor", "attention_factor"),
        ):
            value = header.get(f"{arch}.rope.scaling.{key}")
            if isinstance(value, float):
                scaling[name] = value
        return {**rope, **scaling}
    raise UnsupportedModelError(
        f"{source.path.name} uses the RoPE scaling {kind!r}, which cannot be run in torch from a GGUF file",
        "Evaluate against the Hugging Face folder that it was made from.",
    )


def _divisors(source: GgufSource) -> NDArray[np.float32] | None:
    if _ROPE_FREQS not in source.tensors:
        return None
    divisors = source.read_f32(_ROPE_FREQS).reshape(-1)
    if divisors.size != source.facts().head_dim // 2 or not (divisors > 0).all():
        raise CorruptFileError(
            f"{source.path.name} has RoPE factors that cannot be right", "Download the file again."
        )
    return divisors


def _number(source: GgufSource, key: str, default: float) -> float:
    value = source.header.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not np.isfinite(value) or value <= 0:
        raise CorruptFileError(f"{source.path.name} says {key} = {value!r}", "Download the file again.")
    return float(value)
