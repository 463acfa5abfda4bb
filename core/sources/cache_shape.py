"""What a model keeps of a conversation, layer by layer: keys and values, compressed ones, recurrent states.

As llama.cpp runs the architectures (``llama-model.cpp``: ``set_swa_pattern``, ``n_embd_k_gqa``, ``n_embd_r``,
``n_embd_s``), which is not always as the papers have them: it keeps all tokens for Mistral, Phi-3 and
StarCoder2, whose windows it does not use. Tests compare with what it says it has allocated.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from core.sources.hf_config import count
from core.types import CacheGroup

#: one layer in so many sees the whole context, the others a window; by GGUF name
FULL_EVERY: Final[Mapping[str, int]] = {
    "gemma2": 2,
    "gemma3": 6,
    "gemma3n": 5,
    "gpt-oss": 2,
    "cohere2": 4,
    "olmo2": 4,
    "llama4": 4,
    "exaone4": 4,
}
_EXAONE_WITH_WINDOWS: Final = 64  # layers: only the large EXAONE 4 has windows
_LLAMA4_CHUNK: Final = 8192
_LATENT: Final = ("deepseek2", "deepseek3", "kimi_k2", "glm-dsa")
_FLOAT32: Final = 4

#: config.json's words for layers that keep no keys and values
_RECURRENT_LAYERS: Final = ("mamba", "mamba2", "linear_attention", "conv", "recurrent")


@dataclass(frozen=True, slots=True)
class CacheShape:
    groups: tuple[CacheGroup, ...]
    state_bytes: int


def plain(layers: int, key_size: int, value_size: int) -> tuple[CacheGroup, ...]:
    """Every layer keeps the same; none where there are no layers with attention."""
    return (CacheGroup(layers, key_size, value_size),) if layers and key_size + value_size else ()


def _windowed(full: int, windowed: int, sizes: tuple[int, int], window: int) -> tuple[CacheGroup, ...]:
    return plain(full, *sizes) + ((CacheGroup(windowed, *sizes, window),) if windowed else ())


def _latent(layers: int, rank: int, rope: int) -> tuple[CacheGroup, ...]:
    """Multi-head latent attention: one compressed vector and one rotated key; values come of the former."""
    return plain(layers, rank + rope, 0)


def _state_bytes(layers: int, kernel: int, inner: int, state: int, groups: int) -> int:
    """Mamba, Mamba 2 and gated delta nets: the last inputs of the convolution, and the state itself."""
    convolved = max(0, kernel - 1) * (inner + 2 * groups * state)
    return layers * _FLOAT32 * (convolved + state * inner)


# -- config.json --------------------------------------------------------------------------------------------


def from_config(hparams: Mapping[str, Any], architecture: str) -> CacheShape:
    """``hparams`` as :func:`core.sources.hf_config.effective_config` makes them; ``architecture`` by its GGUF
    name. Raises CorruptFileError for values that cannot be right."""
    config = dict(hparams)
    layers = count(config, "num_hidden_layers")
    if architecture in {"mamba", "mamba2"}:
        inner = count(config, "intermediate_size") or count(config, "expand", 2) * count(
            config, "hidden_size"
        )
        groups = count(config, "n_groups", 1) if architecture == "mamba2" else 0
        kernel, state = count(config, "conv_kernel", 4), count(config, "state_size", 16)
        return CacheShape((), _state_bytes(layers, kernel, inner, state, groups))
    if count(config, "kv_lora_rank"):
        rank, rope = count(config, "kv_lora_rank"), count(config, "qk_rope_head_dim")
        return CacheShape(_latent(layers, rank, rope), 0)
    heads = count(config, "num_attention_heads")
    kv_heads = count(config, "num_key_value_heads", heads)
    head_dim = count(config, "head_dim", count(config, "hidden_size") // heads if heads else 0)
    size = kv_heads * head_dim
    kinds = _layer_kinds(config, layers)
    recurrent = sum(kind in _RECURRENT_LAYERS for kind in kinds)
    states = _config_states(config, architecture, recurrent, layers)
    attending = layers if architecture.startswith("falcon") else layers - recurrent
    attending -= min(attending, count(config, "num_kv_shared_layers"))
    window = _LLAMA4_CHUNK if architecture == "llama4" else count(config, "sliding_window")
    full = _full_layers(architecture, attending, window, kinds)
    return CacheShape(_windowed(full, attending - full, (size, size), window), states)


def _layer_kinds(config: Mapping[str, Any], layers: int) -> tuple[str, ...]:
    """What each layer is, where the configuration lists it."""
    for key in ("layer_types", "layers_block_type"):
        kinds = config.get(key)
        if isinstance(kinds, list) and len(kinds) == layers and all(isinstance(kind, str) for kind in kinds):
            return tuple(kinds)
    pattern = config.get("hybrid_override_pattern")  # Nemotron-H: M, * (attention), - (feed-forward only)
    if isinstance(pattern, str) and len(pattern) == layers:
        return tuple("mamba2" if c == "M" else "attention" if c == "*" else "recurrent" for c in pattern)
    attends = config.get("full_attn_idxs")
    if isinstance(attends, list):
        return tuple("attention" if i in attends else "conv" for i in range(layers))
    period = config.get("attn_layer_period") or config.get("full_attention_interval")
    if isinstance(period, int) and period > 0:
        offset = config.get("attn_layer_offset", period - 1)
        return tuple("attention" if i % period == offset else "mamba" for i in range(layers))
    return ()


def _config_states(config: Mapping[str, Any], architecture: str, recurrent: int, layers: int) -> int:
    """Bytes of the states of hybrid models, by the several names that their sizes have."""
    config = dict(config)
    if architecture.startswith("falcon"):
        recurrent = layers
    if not recurrent:
        return 0
    hidden = count(config, "hidden_size")
    if kernel := count(config, "conv_L_cache"):  # LFM2: short convolutions only
        return recurrent * _FLOAT32 * (kernel - 1) * hidden
    if heads := count(config, "linear_num_value_heads"):  # Qwen3-Next's gated delta net
        inner = heads * count(config, "linear_value_head_dim")
        kernel, state = count(config, "linear_conv_kernel_dim", 4), count(config, "linear_key_head_dim")
        return _state_bytes(recurrent, kernel, inner, state, count(config, "linear_num_key_heads"))
    heads = count(config, "mamba_n_heads", count(config, "mamba_num_heads"))
    per_head = count(config, "mamba_d_head", count(config, "mamba_head_dim"))
    inner = count(config, "mamba_d_ssm") or heads * per_head or count(config, "mamba_expand", 2) * hidden
    state = count(config, "mamba_d_state", count(config, "ssm_state_size", 16))
    kernel = count(config, "mamba_d_conv", count(config, "conv_kernel", 4))
    groups = count(config, "mamba_n_groups", count(config, "n_groups", 1 if heads else 0))
    counted = sum(kind in {"mamba", "mamba2", "linear_attention"} for kind in _layer_kinds(config, layers))
    return _state_bytes(counted or recurrent, kernel, inner, state, groups)


def _full_layers(architecture: str, layers: int, window: int, kinds: tuple[str, ...] = ()) -> int:
    """How many of the layers with attention keep the whole context."""
    every = FULL_EVERY.get(architecture)
    if not window or every is None or (architecture == "exaone4" and layers != _EXAONE_WITH_WINDOWS):
        return layers
    sliding = sum("sliding" in kind or "chunked" in kind for kind in kinds)
    return layers - sliding if 0 < sliding <= layers else layers // every


# -- GGUF ---------------------------------------------------------------------------------------------------


def from_gguf(get: Callable[[str], Any], architecture: str, layers: int, head_dim: int) -> CacheShape:
    """``get`` reads a key of the header without its architecture's prefix; anything but the expected kind of
    value counts as absent."""

    def number(key: str, default: int = 0) -> int:
        found = get(key)
        return found if isinstance(found, int) and not isinstance(found, bool) and found >= 0 else default

    def each(key: str, default: int) -> list[int]:
        found = get(key)
        if isinstance(found, list) and len(found) == layers and all(isinstance(n, int) for n in found):
            return [max(0, int(n)) for n in found]
        return [number(key, default)] * layers

    heads = each("attention.head_count", 0)
    kv_heads = each("attention.head_count_kv", max(heads, default=0))
    inner, state = number("ssm.inner_size"), number("ssm.state_size")
    states, recurrent = 0, 0
    interval = number("full_attention_interval")
    if kernel := number("shortconv.l_cache"):
        recurrent = sum(n == 0 for n in kv_heads)
        states = recurrent * _FLOAT32 * (kernel - 1) * number("embedding_length")
    elif inner and state:
        if interval:
            kv_heads = [n if (i + 1) % interval == 0 else 0 for i, n in enumerate(kv_heads)]
        if architecture in {"mamba", "mamba2"}:
            kv_heads = [0] * layers
        fed = each("feed_forward_length", 1)
        without = [n == 0 and (architecture != "nemotron_h" or fed[i] == 0) for i, n in enumerate(kv_heads)]
        recurrent = layers if architecture == "falcon-h1" else sum(without)
        groups = 0 if architecture in {"mamba", "jamba"} else number("ssm.group_count", 1)
        states = _state_bytes(recurrent, number("ssm.conv_kernel", 4), inner, state, groups)
    if rank := number("attention.kv_lora_rank"):
        return CacheShape(_latent(layers, rank, number("rope.dimension_count")), states)
    keys, values = number("attention.key_length", head_dim), number("attention.value_length", head_dim)
    shared = min(layers, number("attention.shared_kv_layers"))
    kept = [n for n in kv_heads[: layers - shared] if n]
    if len(set(kept)) > 1:  # every layer with a number of heads of its own
        groups_of = {n: kept.count(n) for n in kept}
        return CacheShape(tuple(CacheGroup(c, n * keys, n * values) for n, c in groups_of.items()), states)
    sizes = (kept[0] * keys, kept[0] * values) if kept else (0, 0)
    window = number("attention.sliding_window") or (_LLAMA4_CHUNK if architecture == "llama4" else 0)
    pattern = get("attention.sliding_window_pattern")
    kinds: tuple[str, ...] = ()
    if isinstance(pattern, list) and len(pattern) == layers:
        kinds = tuple("sliding" if slides else "full" for slides in pattern[: layers - shared])
    full = _full_layers(architecture, len(kept), window, kinds)
    return CacheShape(_windowed(full, len(kept) - full, sizes, window), states)
