"""What few bits cost: the expected growth of perplexity, and its plain words.

Base: perplexity increases of Llama 2 7B (5.9066 in 16 bits) published with llama.cpp's quantize tool, and for
GPTQ, AWQ and NF4 the tables of those papers (3 and 4 bits, groups of 128; WikiText-2; RTN beside them in Lin
et al. 2023, table 4). 2 bits, E5M2 and 8 bits with quantized activations are placed between these by the KL
divergence that they cost on SmolLM2-135M. Smaller models lose more: the figures are multiplied by
``(7e9 / parameters) ** 0.5``, above 7B ``** 0.25``. The first exponent fits SmolLM2-135M with embeddings in
Q8_0 and noise on its weights (1530 predicted tokens): growth measured and predicted Q8_0 0.09, 0.05 %, Q5_1
3.7, 4.0 %, Q5_0 8.0, 7.7 %, Q4_1 14, 18 %, Q4_0 37, 24 %. The model itself, whose weights were Q4_1 before,
gave Q8_0 0.2 %, Q5_0 6.4 % and Q5_1 17 %: a second grid laid over a first can lose more than the table says.
The second exponent follows the 13B and 70B columns of the tables.
Estimates, all of them: an evaluation of the finished variant replaces them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from core.language import mark, tr
from core.specs.levels import LevelSpec, TypeChoice
from core.types import GgmlType, ModelFacts

_BASE_PERPLEXITY = 5.9066

# Perplexity added at 7B.
_LEVEL_LOSS: dict[str, float] = {
    "F32": 0.0,
    "BF16": 0.0,
    "F16": 0.0,
    "Q8_0": 0.0004,
    "Q6_K": 0.0044,
    "Q5_K_M": 0.0142,
    "Q5_K_S": 0.0353,
    "Q5_1": 0.0415,
    "Q5_0": 0.0796,
    "Q4_K_M": 0.0535,
    "Q4_K_S": 0.1149,
    "Q4_1": 0.1846,
    "Q4_0": 0.2499,
    "Q3_K_L": 0.1803,
    "Q3_K_M": 0.2437,
    "Q3_K_S": 0.5505,
    "Q2_K": 0.8698,
    "Q2_K_S": 1.3,
    "TQ2_0": 1e4,  # nothing is left of a model that was not trained for it
    "TQ1_0": 1e4,
}
_TYPE_LOSS: dict[GgmlType, float] = {
    GgmlType.F32: 0.0,
    GgmlType.F16: 0.0,
    GgmlType.BF16: 0.0,
    GgmlType.Q8_0: 0.0004,
    GgmlType.Q6_K: 0.0044,
    GgmlType.Q5_K: 0.0353,
    GgmlType.Q5_1: 0.0415,
    GgmlType.Q5_0: 0.0796,
    GgmlType.Q4_K: 0.1149,
    GgmlType.Q4_1: 0.1846,
    GgmlType.Q4_0: 0.2499,
    GgmlType.Q3_K: 0.5505,
    GgmlType.Q2_K: 1.3,
    GgmlType.TQ2_0: 1e4,
    GgmlType.TQ1_0: 1e4,
}
_DTYPE_LOSS: dict[tuple[str, str], float] = {
    ("FP32", "cast"): 0.0,
    ("BF16", "cast"): 0.0,
    ("FP16", "cast"): 0.0,
    ("FP8_E4M3", "rtn"): 0.02,
    ("FP8_E4M3", "dynamic"): 0.035,
    ("FP8_E4M3", "static"): 0.05,
    ("FP8_E5M2", "rtn"): 0.1,
    ("FP8_E5M2", "dynamic"): 0.12,
    ("INT8", "rtn"): 0.008,
    ("INT8", "gptq"): 0.006,
    ("INT8", "dynamic"): 0.018,
    ("INT8", "static"): 0.08,
    ("INT4", "awq+gptq"): 0.12,
    ("INT4", "awq"): 0.13,
    ("INT4", "gptq"): 0.15,
    ("INT4", "rtn"): 0.26,
    ("INT3", "gptq"): 0.95,
    ("INT3", "rtn"): 1.19,
    ("INT2", "gptq"): 10.0,
    ("INT2", "rtn"): 100.0,
    ("NF4", "rtn"): 0.12,
    ("FP4", "rtn"): 0.2,
    ("INT8", "qat"): 0.006,  # trained: a third of what rounding to nearest costs, or of GPTQ's below 4 bits
    ("INT4", "qat"): 0.09,
    ("INT3", "qat"): 0.35,
    ("INT2", "qat"): 3.3,
    ("TERNARY", "qat"): 12.0,
    ("BINARY", "qat"): 40.0,
}

# Upper bounds of the relative growth of perplexity.
_WORDS: tuple[tuple[float, str], ...] = (
    (0.0003, mark("indistinguishable")),
    (0.0015, mark("nearly indistinguishable")),
    (0.008, mark("very small loss")),
    (0.025, mark("small loss")),
    (0.05, mark("noticeable loss")),
    (0.12, mark("clear loss")),
)


def size_factor(n_params: int) -> float:
    """How much more (or less) a model of this size loses than one of seven billion."""
    ratio = 7e9 / max(1, n_params)
    return min(10.0, float(ratio ** (0.5 if ratio > 1 else 0.25)))


def level_loss(
    facts: ModelFacts,
    spec: LevelSpec,
    tensors: Sequence[tuple[tuple[int, ...], TypeChoice]],
) -> float:
    """Expected relative growth of perplexity at a GGUF level that gave ``tensors`` (shapes) their types.

    Weights whose rows forced another type count with that type's own loss, the others with the level's.
    Tables that were raised to Q8_0 because of their rows count as such.
    """
    total = fallen = 0
    loss = 0.0
    for shape, chosen in tensors:
        count = math.prod(shape)
        total += count
        if chosen.fell_back or (chosen.type is GgmlType.Q8_0 and spec.main is not GgmlType.Q8_0):
            fallen += count
            loss += count * _TYPE_LOSS[chosen.type]
    loss += (total - fallen) * _LEVEL_LOSS[spec.name]
    return loss / max(1, total) / _BASE_PERPLEXITY * size_factor(facts.n_params)


def dtype_loss(facts: ModelFacts, dtype: str, method: str) -> float:
    """Expected relative growth of perplexity of a form other than GGUF."""
    return _DTYPE_LOSS[dtype, method] / _BASE_PERPLEXITY * size_factor(facts.n_params)


def in_words(loss: float, *, exact: bool = False) -> str:
    """The loss in plain words; ``exact`` for a form that holds the source's own numbers."""
    if exact:
        return tr("as the source")
    for bound, words in _WORDS:
        if loss < bound:
            return tr(words)
    return tr("heavy loss")


def score(loss: float) -> float:
    """1 for no loss, falling towards 0; a loss of 5 % gives one half."""
    return 1.0 / (1.0 + loss / 0.05)
