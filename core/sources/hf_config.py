"""config.json with the defaults that transformers would fill in, for the families that we know.

Older and newer spellings (``rope_theta`` or ``rope_parameters``, ``torch_dtype`` or ``dtype``) come out
as one: ``rope_parameters`` holds ``rope_type``, ``rope_theta`` and the scaling values.
"""

from __future__ import annotations

from typing import Any, Final

from core.errors import CorruptFileError

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

#: families whose configuration class works out head_dim by itself
_HEAD_DIM_FAMILIES: Final = ("llama", "mistral")


def effective_config(config: dict[str, Any]) -> dict[str, Any]:
    """``config`` with ``text_config`` lifted up and transformers' defaults filled in.

    Raises CorruptFileError for sizes that cannot be sizes.
    """
    nested = config.get("text_config")
    merged = {**config, **nested} if isinstance(nested, dict) else dict(config)
    model_type = merged.get("model_type")
    defaults = _DEFAULTS.get(model_type, {}) if isinstance(model_type, str) else {}
    merged = {**defaults, **merged}
    if (layers := count(merged, "num_hidden_layers")) > MAX_LAYERS:
        raise CorruptFileError(f"config.json says num_hidden_layers = {layers}", "Download the model again.")
    heads = count(merged, "num_attention_heads")
    if heads and merged.get("num_key_value_heads") is None and defaults:
        merged["num_key_value_heads"] = heads
    if heads and merged.get("head_dim") is None and model_type in _HEAD_DIM_FAMILIES:
        merged["head_dim"] = count(merged, "hidden_size") // heads
    if model_type in ("qwen2", "qwen3") and not merged.get("use_sliding_window"):
        merged["sliding_window"] = None
    merged["rope_parameters"] = _rope_parameters(merged, bool(defaults))
    for old in ("rope_scaling", "rope_theta"):
        merged.pop(old, None)
    return merged


def count(config: dict[str, Any], key: str, default: int = 0) -> int:
    """A whole number of the configuration; ``default`` when it is missing or null."""
    value = config.get(key)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MAX_COUNT:
        raise CorruptFileError(f"config.json says {key} = {value!r}", "Download the model again.")
    return value


def number(config: dict[str, Any], key: str) -> float | None:
    """A number of the configuration, None when it is missing; bad values raise CorruptFileError."""
    value = config.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise CorruptFileError(f"config.json says {key} = {value!r}", "Download the model again.")
    return value


def _rope_parameters(config: dict[str, Any], known: bool) -> dict[str, Any]:
    given = config.get("rope_scaling") or config.get("rope_parameters") or {}
    if not isinstance(given, dict):
        raise CorruptFileError(
            "config.json has RoPE parameters that are no object", "Download the model again."
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
