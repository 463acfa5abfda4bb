"""GGUF levels: which GGML type each tensor of a model gets, exactly as llama.cpp's quantizer mixes them.

The mixes follow llama.cpp's ``llama_tensor_get_type`` (src/llama-quant.cpp) without an importance
matrix; ``tests/data/llamacpp_levels.json`` holds what that program chose for many shapes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.errors import InvalidRecipeError
from core.language import tr
from core.types import GgmlType

T = GgmlType


@dataclass(frozen=True, slots=True)
class LevelSpec:
    """A named GGUF mix. ``file_type`` is llama.cpp's ``general.file_type`` number.

    ``quality`` and ``best_for`` are plain words; ``typical_bpw`` is the bits per weight that a model with
    suitable row lengths ends up with.
    """

    name: str
    main: GgmlType
    file_type: int
    typical_bpw: float
    quality: str
    best_for: str
    research: bool = False  # made for weights that were trained for it; any other model is destroyed


LEVELS: tuple[LevelSpec, ...] = (
    LevelSpec("F32", T.F32, 0, 32.0, "exact", "reference copies; four bytes a weight"),
    LevelSpec("BF16", T.BF16, 32, 16.0, "as the original", "keeping what the model was trained in"),
    LevelSpec("F16", T.F16, 1, 16.0, "as the original", "16-bit on hardware without BF16"),
    LevelSpec("Q8_0", T.Q8_0, 7, 8.5, "indistinguishable", "small models, and when memory is no concern"),
    LevelSpec("Q6_K", T.Q6_K, 18, 6.56, "nearly indistinguishable", "the most that is worth having"),
    LevelSpec("Q5_K_M", T.Q5_K, 17, 5.69, "very small loss", "quality on a computer with some room"),
    LevelSpec("Q5_K_S", T.Q5_K, 16, 5.54, "very small loss", "a little smaller than Q5_K_M"),
    LevelSpec("Q5_1", T.Q5_1, 9, 6.0, "very small loss", "older format; Q5_K_M is better and smaller"),
    LevelSpec("Q5_0", T.Q5_0, 8, 5.5, "small loss", "older format; for models that K-quants cannot take"),
    LevelSpec("Q4_K_M", T.Q4_K, 15, 4.85, "small loss", "the usual balance of size and quality"),
    LevelSpec("Q4_K_S", T.Q4_K, 14, 4.58, "small loss", "a little smaller than Q4_K_M"),
    LevelSpec("Q4_1", T.Q4_1, 3, 5.0, "noticeable loss", "older format; Q4_K_M is better"),
    LevelSpec("Q4_0", T.Q4_0, 2, 4.55, "noticeable loss", "speed on a processor"),
    LevelSpec("Q3_K_L", T.Q3_K, 13, 4.27, "noticeable loss", "when Q4 is just too large"),
    LevelSpec("Q3_K_M", T.Q3_K, 12, 3.91, "clear loss", "a larger model in too little memory"),
    LevelSpec("Q3_K_S", T.Q3_K, 11, 3.50, "clear loss", "the smallest 3-bit mix"),
    LevelSpec("Q2_K", T.Q2_K, 10, 3.0, "heavy loss", "only when nothing else fits"),
    LevelSpec("Q2_K_S", T.Q2_K, 21, 2.8, "heavy loss", "the smallest file; expect mistakes"),
    LevelSpec("TQ2_0", T.TQ2_0, 37, 2.06, "destroyed unless trained", "research: ternary weights", True),
    LevelSpec("TQ1_0", T.TQ1_0, 36, 1.69, "destroyed unless trained", "research: ternary, smallest", True),
)

_BY_NAME = {spec.name: spec for spec in LEVELS}
if len(_BY_NAME) != len(LEVELS):
    raise RuntimeError("two levels share a name")


def level(name: str) -> LevelSpec:
    """The level of that name, case ignored; InvalidRecipeError names the ones there are."""
    found = _BY_NAME.get(name.upper())
    if found is None:
        raise InvalidRecipeError(
            tr("there is no GGUF level '{name}'", name=name),
            tr("levels are {known}", known=", ".join(spec.name for spec in LEVELS)),
        )
    return found


@dataclass(frozen=True, slots=True)
class TypeChoice:
    """The type that one tensor gets; ``wanted`` differs from ``type`` when its rows forced a fallback."""

    name: str
    type: GgmlType
    wanted: GgmlType

    @property
    def fell_back(self) -> bool:
        return self.type is not self.wanted


@dataclass(frozen=True, slots=True)
class MixShape:
    """What of a model decides a mix, besides its tensors."""

    architecture: str
    n_layers: int
    n_heads: int
    n_kv_heads: int
    n_experts: int = 0

    @property
    def n_gqa(self) -> int:
        return self.n_heads // max(1, self.n_kv_heads)

    @property
    def is_70b(self) -> bool:
        """llama.cpp's LLM_TYPE_70B: attn_v is small there, so it gets more bits."""
        return self.n_layers == 80 and self.architecture in {"llama", "qwen2"}


_FALLBACK: dict[GgmlType, GgmlType] = {
    T.Q2_K: T.Q4_0,
    T.Q3_K: T.Q4_0,
    T.Q4_K: T.Q5_0,
    T.Q5_K: T.Q5_1,
    T.Q6_K: T.Q8_0,
    T.TQ1_0: T.Q4_0,
    T.TQ2_0: T.Q4_0,
}

_LAYER = re.compile(r"^blk\.(\d+)\.")
_KEPT = ("_norm.weight", "ffn_gate_inp.weight", "ssm_conv1d", "attn_rel_b.weight", "position_embd.weight")


@lru_cache(maxsize=8192)
def may_quantize(name: str, shape: tuple[int, ...]) -> bool:
    """Whether a level touches this tensor at all: matrices called ``*.weight`` that are no norms or gates."""
    n_dims = sum(1 for extent in shape if extent > 1) if len(shape) > 1 else 1
    return n_dims >= 2 and name.endswith("weight") and not any(part in name for part in _KEPT)


def _more_bits(layer: int, n_layers: int) -> bool:
    """llama.cpp's ``use_more_bits``: the first and last eighth, and every third layer between."""
    return layer < n_layers // 8 or layer >= 7 * n_layers // 8 or (layer - n_layers // 8) % 3 == 2


def _attention_v(spec: LevelSpec, shape: MixShape, layer: int) -> GgmlType:
    name, chosen = spec.name, spec.main
    if name == "Q2_K":
        chosen = T.Q4_K if shape.n_gqa >= 4 else T.Q3_K
    elif name == "Q2_K_S" and shape.n_gqa >= 4:
        chosen = T.Q4_K
    elif name == "Q3_K_M":
        chosen = T.Q5_K if layer < 2 else T.Q4_K
    elif name == "Q3_K_L":
        chosen = T.Q5_K
    elif name in {"Q4_K_M", "Q5_K_M"} and _more_bits(layer, shape.n_layers):
        chosen = T.Q6_K
    elif name == "Q4_K_S" and layer < 4:
        chosen = T.Q5_K
    if shape.is_70b and chosen in {T.Q3_K, T.Q4_K}:
        chosen = T.Q5_K
    return T.Q8_0 if shape.n_experts == 8 else chosen


def _attention_k(spec: LevelSpec, shape: MixShape, _layer: int) -> GgmlType:
    return T.Q8_0 if shape.n_experts == 8 else spec.main


def _ffn_down(spec: LevelSpec, shape: MixShape, layer: int) -> GgmlType:
    eighth = layer < shape.n_layers // 8
    sixteenth = layer < shape.n_layers // 16
    more = _more_bits(layer, shape.n_layers)
    chosen = {
        "Q2_K": T.Q3_K,
        "Q2_K_S": T.Q4_K if eighth else spec.main,
        "Q3_K_M": T.Q5_K if sixteenth else T.Q4_K,
        "Q3_K_L": T.Q5_K,
        "Q4_K_S": T.Q5_K if eighth else spec.main,
        "Q4_K_M": T.Q6_K if more else spec.main,
        "Q5_K_M": T.Q6_K if more else spec.main,
    }
    return chosen.get(spec.name, spec.main)


def _attention_output(spec: LevelSpec, shape: MixShape, _layer: int) -> GgmlType:
    if shape.n_experts == 8:
        return T.Q5_K if spec.name in {"Q2_K", "Q3_K_S", "Q3_K_M", "Q4_K_S", "Q4_K_M"} else spec.main
    return {"Q2_K": T.Q3_K, "Q3_K_M": T.Q4_K, "Q3_K_L": T.Q5_K}.get(spec.name, spec.main)


_BY_PART: tuple[tuple[str, Callable[[LevelSpec, MixShape, int], GgmlType]], ...] = (
    ("attn_v.weight", _attention_v),
    ("attn_qkv.weight", _attention_v),
    ("attn_kv_b.weight", _attention_v),
    ("attn_k.weight", _attention_k),
    ("ffn_down", _ffn_down),
    ("attn_output.weight", _attention_output),
)


def _wanted(name: str, n_cols: int, spec: LevelSpec, shape: MixShape, *, is_output: bool) -> GgmlType:
    if not spec.main.is_quantized:
        return spec.main
    if is_output:
        if n_cols % spec.main.block_size:
            return T.Q8_0
        return T.Q8_0 if spec.main is T.Q8_0 else T.Q6_K
    if spec.main in {T.TQ1_0, T.TQ2_0} and name == "token_embd.weight":
        return T.Q4_K
    matched = _LAYER.match(name)
    if matched:
        for part, rule in _BY_PART:
            if part in name:
                return rule(spec, shape, int(matched[1]))
    return spec.main


def assign_types(
    tensors: Sequence[tuple[str, tuple[int, ...]]], spec: LevelSpec, shape: MixShape
) -> tuple[TypeChoice, ...]:
    """The type of every tensor at this level, in the order given.

    ``tensors`` are GGUF names with row-major shapes. Tensors that levels do not touch (norms, biases,
    gates) stay F32. A row that is not whole blocks of the wanted type falls back as llama.cpp does:
    to a type with blocks of 32, and if that does not divide either, to F16.
    """
    has_output = any(name == "output.weight" for name, _ in tensors)
    output_name = "output.weight" if has_output else "token_embd.weight"
    choices = []
    for name, extents in tensors:
        if not may_quantize(name, extents):
            choices.append(TypeChoice(name, T.F32, T.F32))
            continue
        n_cols = extents[-1]
        wanted = _wanted(name, n_cols, spec, shape, is_output=name == output_name)
        chosen = wanted
        if n_cols % chosen.block_size:
            chosen = _FALLBACK.get(chosen, chosen)
            if n_cols % chosen.block_size:
                chosen = T.F16
        choices.append(TypeChoice(name, chosen, wanted))
    return tuple(choices)
