"""config.json with the defaults that transformers would fill in, for the families that we know.

Older and newer spellings (``rope_theta`` or ``rope_parameters``, ``torch_dtype`` or ``dtype``) come out
as one: ``rope_parameters`` holds ``rope_type``, ``rope_theta`` and the scaling values.
"""

from __future__ import annotations

from typing import Any, Final

from core.errors import CorruptFileError
from core.language import tr

_MAX_COUNT: Final = 1 << 40
MAX_LAYERS: Final = 1024  # the deepest models have some hundred; hostile files claim millions

#: model_type -> values that transformers' configuration class takes when config.json is silent
_DEFAULTS: Final[dict[str, dict[str, Any]]] = {
    "llama": {
        "vocab_size": 32000,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "tie_word_embeddings": False,
    },
    "mistral": {
        "vocab_size": 32000,
        "hidden_size": 4096,
        "intermediate_size": 14336,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "max_position_embeddings": 4096 * 32,
        "rms_norm_eps": 1e-6,
        "tie_word_embeddings": False,
        "sliding_window": 4096,
    },
    "qwen2": {
        "vocab_size": 151936,
        "hidden_size": 4096,
        "intermediate_size": 22016,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": 32,
        "max_position_embeddings": 32768,
        "rms_norm_eps": 1e-6,
        "tie_word_embeddings": False,
        "use_sliding_window": False,
        "sliding_window": 4096,
    },
}
_DEFAULTS["qwen3"] = {**_DEFAULTS["qwen2"], "head_dim": 128}

#: families that are converted to GGUF, so that their rotary parameters must be whole
_ROPE_FAMILIES: Final = ("llama", "mistral", "qwen2", "qwen3", "bitnet")

_DEFAULTS["mixtral"] = {
    **_DEFAULTS["mistral"],
    "rms_norm_eps": 1e-5,
    "sliding_window": None,
    "num_local_experts": 8,
    "num_experts_per_tok": 2,
}
_DEFAULTS["qwen2_moe"] = {
    "vocab_size": 151936,
    "hidden_size": 2048,
    "intermediate_size": 5632,
    "moe_intermediate_size": 1408,
    "shared_expert_intermediate_size": 5632,
    "num_hidden_layers": 24,
    "num_attention_heads": 16,
    "num_key_value_heads": 16,
    "num_experts": 60,
    "num_experts_per_tok": 4,
    "max_position_embeddings": 32768,
    "tie_word_embeddings": False,
    "use_sliding_window": False,
}
_DEFAULTS["qwen3_moe"] = {
    **_DEFAULTS["qwen2_moe"],
    "intermediate_size": 6144,
    "moe_intermediate_size": 768,
    "num_attention_heads": 32,
    "num_key_value_heads": 4,
    "num_experts": 128,
    "num_experts_per_tok": 8,
}
del _DEFAULTS["qwen3_moe"]["shared_expert_intermediate_size"]
_DEFAULTS["gemma2"] = {
    "vocab_size": 256000,
    "hidden_size": 2304,
    "intermediate_size": 9216,
    "num_hidden_layers": 26,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "head_dim": 256,
    "max_position_embeddings": 8192,
    "sliding_window": 4096,
    "tie_word_embeddings": True,
}
_DEFAULTS["gemma3_text"] = {
    **_DEFAULTS["gemma2"],
    "vocab_size": 262208,
    "max_position_embeddings": 131072,
}
_DEFAULTS["phi3"] = {
    "vocab_size": 32064,
    "hidden_size": 3072,
    "intermediate_size": 8192,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
    "max_position_embeddings": 4096,
    "tie_word_embeddings": False,
}
_DEFAULTS["olmo2"] = {
    **_DEFAULTS["phi3"],
    "vocab_size": 50304,
    "hidden_size": 4096,
    "intermediate_size": 11008,
    "max_position_embeddings": 2048,
}
_DEFAULTS["gpt2"] = {
    "vocab_size": 50257,
    "hidden_size": 768,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "max_position_embeddings": 1024,
    "tie_word_embeddings": True,
}

_DEFAULTS["bitnet"] = {
    "vocab_size": 128256,
    "hidden_size": 2560,
    "intermediate_size": 6912,
    "num_hidden_layers": 30,
    "num_attention_heads": 20,
    "num_key_value_heads": 5,
    "max_position_embeddings": 2048,
    "rms_norm_eps": 1e-5,
    "rope_theta": 500000.0,
    "tie_word_embeddings": False,
}

#: GPT-2's own names of what all others call by one name
_GPT2_NAMES: Final = {
    "n_embd": "hidden_size",
    "n_layer": "num_hidden_layers",
    "n_head": "num_attention_heads",
    "n_positions": "max_position_embeddings",
    "n_inner": "intermediate_size",
}

#: families whose configuration class works out head_dim by itself
_HEAD_DIM_FAMILIES: Final = ("llama", "mistral", "bitnet")
_SLIDE_BY_CHOICE: Final = ("qwen2", "qwen3", "qwen2_moe", "qwen3_moe")


def effective_config(config: dict[str, Any]) -> dict[str, Any]:
    """``config`` with ``text_config`` lifted up and transformers' defaults filled in.

    Raises CorruptFileError for sizes that cannot be sizes.
    """
    nested = config.get("text_config")
    merged = {**config, **nested} if isinstance(nested, dict) else dict(config)
    model_type = merged.get("model_type")
    if model_type == "gpt2":
        merged = {_GPT2_NAMES.get(key, key): value for key, value in merged.items()}
    defaults = _DEFAULTS.get(model_type, {}) if isinstance(model_type, str) else {}
    merged = {**defaults, **merged}
    if (layers := count(merged, "num_hidden_layers")) > MAX_LAYERS:
        raise CorruptFileError(
            tr("config.json says num_hidden_layers = {layers}", layers=layers),
            tr("Download the model again."),
        )
    heads = count(merged, "num_attention_heads")
    if heads and merged.get("num_key_value_heads") is None and defaults:
        merged["num_key_value_heads"] = heads
    if heads and merged.get("head_dim") is None and model_type in _HEAD_DIM_FAMILIES:
        merged["head_dim"] = count(merged, "hidden_size") // heads
    if model_type == "gpt2" and merged.get("intermediate_size") is None:
        merged["intermediate_size"] = 4 * count(merged, "hidden_size")
    if model_type in _SLIDE_BY_CHOICE and not merged.get("use_sliding_window"):
        merged["sliding_window"] = None
    merged["rope_parameters"] = _rope_parameters(merged, model_type in _ROPE_FAMILIES)
    for old in ("rope_scaling", "rope_theta"):
        merged.pop(old, None)
    return merged


def count(config: dict[str, Any], key: str, default: int = 0) -> int:
    """A whole number of the configuration; ``default`` when it is missing or null."""
    value = config.get(key)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MAX_COUNT:
        raise CorruptFileError(
            tr("config.json says {key} = {value}", key=key, value=f"{value!r}"),
            tr("Download the model again."),
        )
    return value


def number(config: dict[str, Any], key: str) -> float | None:
    """A number of the configuration, None when it is missing; bad values raise CorruptFileError."""
    value = config.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise CorruptFileError(
            tr("config.json says {key} = {value}", key=key, value=f"{value!r}"),
            tr("Download the model again."),
        )
    return value


def _rope_parameters(config: dict[str, Any], known: bool) -> dict[str, Any]:
    given = config.get("rope_scaling") or config.get("rope_parameters") or {}
    if not isinstance(given, dict):
        raise CorruptFileError(
            tr("config.json has RoPE parameters that are no object"), tr("Download the model again.")
        )
    if any(isinstance(value, dict) for value in given.values()):
        return given  # one set a layer type: only families that we do not convert have these
    rope = dict(given)
    if known:
        rope.setdefault("rope_theta", config.get("rope_theta", 10000.0))
        rope.setdefault("rope_type", rope.get("type", "default"))
        if (partial := config.get("partial_rotary_factor")) is not None:
            rope.setdefault("partial_rotary_factor", partial)
        if rope["rope_type"] in ("llama3", "yarn", "longrope"):
            if (original := config.get("original_max_position_embeddings")) is not None:
                rope["original_max_position_embeddings"] = original
            elif (context := config.get("max_position_embeddings")) is not None:
                rope.setdefault("original_max_position_embeddings", context)
    elif (theta := config.get("rope_theta")) is not None:
        rope.setdefault("rope_theta", theta)
    return rope
