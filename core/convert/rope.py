"""RoPE parameters: what goes into the metadata, and Llama 3's table of frequency factors."""

from __future__ import annotations

import math
from typing import Any, Final

import gguf
import numpy as np
from numpy.typing import NDArray

from core.errors import CorruptFileError
from core.sources.hf_config import count, number
from core.types import StoredWarning

_KNOWN: Final = ("default", "linear", "yarn", "llama3", "dynamic", "longrope", "su")


def write_rope_metadata(writer: gguf.GGUFWriter, config: dict[str, Any]) -> tuple[StoredWarning, ...]:
    """Scaling type, factors and base frequency; a scaling that GGUF has no words for gives a warning."""
    rope: dict[str, Any] = config["rope_parameters"]
    kind, factor = rope.get("rope_type"), number(rope, "factor")
    warnings: tuple[StoredWarning, ...] = ()
    if kind == "linear" and factor is not None:
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(factor)
    elif kind == "yarn" and factor is not None:
        writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
        writer.add_rope_scaling_factor(factor)
        writer.add_rope_scaling_orig_ctx_len(count(rope, "original_max_position_embeddings"))
        attention = number(rope, "attention_factor" if "attention_factor" in rope else "attn_factor")
        for value, key in (
            (number(rope, "extrapolation_factor"), gguf.Keys.Rope.SCALING_YARN_EXT_FACTOR),
            (attention, gguf.Keys.Rope.SCALING_YARN_ATTN_FACTOR),
            (number(rope, "beta_fast"), gguf.Keys.Rope.SCALING_YARN_BETA_FAST),
            (number(rope, "beta_slow"), gguf.Keys.Rope.SCALING_YARN_BETA_SLOW),
        ):
            if value is not None:
                writer.add_float32(key.format(arch=writer.arch), value)
    elif kind in ("su", "longrope"):
        writer.add_rope_scaling_type(gguf.RopeScalingType.LONGROPE)
    elif kind not in (None, *_KNOWN):
        message = f"RoPE scaling {kind!r} is not known: long texts may come out worse than in training."
        warnings = (StoredWarning("rope_scaling_unknown", message),)
    if (theta := number(rope, "rope_theta")) is not None:
        writer.add_rope_freq_base(theta)
    return warnings


def llama3_rope_factors(config: dict[str, Any]) -> NDArray[np.float32] | None:
    """Llama 3.1's per-frequency divisors ``[head_dim / 2]``; None without that scaling.

    Wavelengths beyond the original context are slowed by ``factor``, short ones stay, and between
    ``low_freq_factor`` and ``high_freq_factor`` the two are mixed. float32 throughout, as published.
    """
    rope: dict[str, Any] = config["rope_parameters"]
    if str(rope.get("rope_type", "")).lower() != "llama3":
        return None

    def value(key: str, default: float) -> float:
        found = number(rope, key)
        return default if found is None else found

    dim = count(config, "head_dim")
    base, factor = value("rope_theta", 10000.0), value("factor", 8.0)
    low, high = value("low_freq_factor", 1.0), value("high_freq_factor", 4.0)
    context = value("original_max_position_embeddings", 8192)
    if low == high or 0 in (low, high, factor, context, base) or dim < 2:
        raise CorruptFileError(
            "config.json has RoPE factors that cannot be right", "Download the model again."
        )
    exponents = np.arange(0, dim, 2, dtype=np.float32) / np.float32(dim)
    wavelengths = np.float32(2 * math.pi) / (np.float32(1) / np.float32(base) ** exponents)
    smooth = (np.float32(context) / wavelengths - np.float32(low)) / np.float32(high - low)
    mixed = np.float32(1) / ((np.float32(1) - smooth) / np.float32(factor) + smooth)
    long = np.where(wavelengths > context / low, np.float32(factor), mixed)
    return np.where(wavelengths < context / high, np.float32(1), long).astype(np.float32)
