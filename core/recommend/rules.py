"""The rules of thumb, as data: for a purpose and a situation, what to start from and why.

Rules are tried from top to bottom; the first that proposes a form gives it its place and its reason. A rule
proposes only forms that really run here and fit in one of its ``fits``. Sources: the formats' own papers and
documentation, named per rule.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.recommend.machine import Machine
from core.types import Fit, ModelFacts, Purpose

COMFORTABLE = frozenset({Fit.GPU, Fit.PARTIAL, Fit.RAM})
ON_GPU = frozenset({Fit.GPU})
SPLIT = frozenset({Fit.PARTIAL})
IN_RAM = frozenset({Fit.RAM})

_LLAMA_QUANT = "llama.cpp, tools/quantize: perplexity and size of each level"
_LLAMA_REPACK = "llama.cpp, ggml-cpu repack: Q4_0 rows are re-ordered for the processor's dot products"
_QLORA = "Dettmers et al. 2023, QLoRA (arXiv:2305.14314)"
_LORA = "Hu et al. 2021, LoRA (arXiv:2106.09685)"
_AWQ = "Lin et al. 2023, AWQ (arXiv:2306.00978)"
_GPTQ = "Frantar et al. 2022, GPTQ (arXiv:2210.17323)"
_FP8 = "Micikevicius et al. 2022, FP8 Formats for Deep Learning (arXiv:2209.05433)"
_VLLM = "vLLM documentation, supported hardware and quantization"
_SCALING = "Dettmers and Zettlemoyer 2022, The case for 4-bit precision (arXiv:2212.09720)"
_NPU = "OpenVINO and Qualcomm AI Engine documentation: NPUs compute in INT8"
_MOE = "Jiang et al. 2024, Mixtral of Experts (arXiv:2401.04088)"


@dataclass(frozen=True, slots=True)
class Situation:
    """What predicates look at. ``speeds`` are predicted (or measured) tokens/s by choice id."""

    facts: ModelFacts
    machine: Machine
    speeds: Mapping[str, float | None]


Predicate = Callable[[Situation], bool]


def _billions(low: float, high: float) -> Predicate:
    return lambda s: low <= s.facts.n_params / 1e9 < high


PREDICATES: Mapping[str, Predicate] = {
    "under 1B": _billions(0, 1),
    "under 2B": _billions(0, 2),
    "2B to 12B": _billions(2, 12),
    "2B or more": _billions(2, float("inf")),
    "12B or more": _billions(12, float("inf")),
    "mixture of experts": lambda s: s.facts.n_experts > 1,
    "dense": lambda s: s.facts.n_experts <= 1,
    "chat runtime has a GPU": lambda s: bool(s.machine.gpus_of("llama.cpp")),
    "chat runtime has no GPU": lambda s: not s.machine.gpus_of("llama.cpp"),
    "torch has a GPU": lambda s: bool(s.machine.gpus_of("torch")),
    "torch has no GPU": lambda s: not s.machine.gpus_of("torch"),
    "GPU computes BF16": lambda s: s.machine.torch_bf16,
    "GPU does not compute BF16": lambda s: not s.machine.torch_bf16,
    "GPU computes FP8": lambda s: s.machine.torch_fp8,
    "there is an NPU": lambda s: bool(s.machine.hardware.npus),
    "there is no NPU": lambda s: not s.machine.hardware.npus,
    "Q5_K_M is quick enough": lambda s: (s.speeds.get("gguf:Q5_K_M") or 0.0) >= 10.0,
}


@dataclass(frozen=True, slots=True)
class Rule:
    """``when`` names predicates that must all hold; ``choices`` are ids, the preferred first."""

    id: str
    purpose: Purpose
    when: tuple[str, ...]
    choices: tuple[str, ...]
    fits: frozenset[Fit]
    reason: str
    source: str

    def holds(self, situation: Situation) -> bool:
        return all(PREDICATES[name](situation) for name in self.when)


_LEVELS_DOWN = ("gguf:Q4_K_M", "gguf:Q4_K_S", "gguf:Q3_K_M", "gguf:Q2_K")

RULES: tuple[Rule, ...] = (
    # -- chat ---------------------------------------------------------------------------------------
    Rule(
        "chat.small",
        Purpose.CHAT,
        ("under 2B",),
        ("gguf:Q8_0", "gguf:Q6_K"),
        COMFORTABLE,
        "small models suffer most when bits are taken away, and this one is small enough to keep 8 of them",
        _SCALING,
    ),
    Rule(
        "chat.gpu.7b",
        Purpose.CHAT,
        ("2B to 12B", "dense", "chat runtime has a GPU"),
        ("gguf:Q4_K_M",),
        ON_GPU | SPLIT,
        "the usual balance for a model of this size on a home GPU: a third of the memory, hardly any loss",
        _LLAMA_QUANT,
    ),
    Rule(
        "chat.gpu.int4",
        Purpose.CHAT,
        ("2B or more", "torch has a GPU"),
        ("awq:INT4", "gptq:INT4"),
        ON_GPU,
        "4-bit integers run on the GPU's own kernels in vLLM and transformers",
        f"{_AWQ}; {_GPTQ}",
    ),
    Rule(
        "chat.moe",
        Purpose.CHAT,
        ("2B or more", "mixture of experts"),
        _LEVELS_DOWN,
        COMFORTABLE,
        "a mixture of experts needs memory for all experts but reads only a few for each word, so it stays "
        "quick even when it does not fit on a GPU",
        _MOE,
    ),
    Rule(
        "chat.cpu.quality",
        Purpose.CHAT,
        ("2B to 12B", "dense", "chat runtime has no GPU", "Q5_K_M is quick enough"),
        ("gguf:Q5_K_M", "gguf:Q4_0"),
        IN_RAM,
        "this processor is quick enough to spend a fifth bit on better answers",
        _LLAMA_QUANT,
    ),
    Rule(
        "chat.cpu.speed",
        Purpose.CHAT,
        ("2B to 12B", "dense", "chat runtime has no GPU"),
        ("gguf:Q4_0",),
        IN_RAM,
        "on a processor Q4_0 is the quickest 4-bit level: its blocks are packed for it when the model loads",
        _LLAMA_REPACK,
    ),
    Rule(
        "chat.cpu.better",
        Purpose.CHAT,
        ("2B to 12B", "dense", "chat runtime has no GPU"),
        ("gguf:Q5_K_M", "gguf:Q4_K_M"),
        IN_RAM,
        "slower than Q4_0 on a processor, but closer to the original",
        _LLAMA_QUANT,
    ),
    Rule(
        "chat.large.gpu",
        Purpose.CHAT,
        ("12B or more", "dense", "chat runtime has a GPU"),
        ("gguf:Q4_K_M", "gguf:Q4_K_S", "gguf:Q3_K_M"),
        ON_GPU,
        "large models lose little at 4 bits; this keeps the whole model on the GPU",
        _SCALING,
    ),
    Rule(
        "chat.large.split",
        Purpose.CHAT,
        ("12B or more", "dense", "chat runtime has a GPU"),
        _LEVELS_DOWN,
        SPLIT,
        "the layers that fit go on the GPU and the processor does the rest",
        _LLAMA_QUANT,
    ),
    Rule(
        "chat.large.cpu",
        Purpose.CHAT,
        ("12B or more", "dense"),
        _LEVELS_DOWN,
        IN_RAM,
        "large models lose little at 4 bits, and every bit less makes a processor quicker",
        _SCALING,
    ),
    # -- serve --------------------------------------------------------------------------------------
    Rule(
        "serve.gpu.bf16",
        Purpose.SERVE,
        ("torch has a GPU", "GPU computes BF16"),
        ("safetensors:BF16",),
        ON_GPU,
        "a server answers many at once, and then arithmetic counts more than memory: 16 bits lose nothing "
        "and need no unpacking",
        _VLLM,
    ),
    Rule(
        "serve.gpu.fp16",
        Purpose.SERVE,
        ("torch has a GPU", "GPU does not compute BF16"),
        ("safetensors:FP16",),
        ON_GPU,
        "this GPU does not compute in BF16; FP16 is its 16-bit format",
        _VLLM,
    ),
    Rule(
        "serve.gpu.fp8",
        Purpose.SERVE,
        ("torch has a GPU", "GPU computes FP8"),
        ("compressed-tensors:FP8_E4M3",),
        ON_GPU,
        "this GPU computes in 8-bit floats: half the memory of 16 bits with next to no loss",
        _FP8,
    ),
    Rule(
        "serve.gpu.int8",
        Purpose.SERVE,
        ("torch has a GPU",),
        ("compressed-tensors:INT8",),
        ON_GPU,
        "half the memory of 16 bits, with integer kernels that every recent GPU has",
        _VLLM,
    ),
    Rule(
        "serve.gpu.int4",
        Purpose.SERVE,
        ("torch has a GPU",),
        ("awq:INT4", "gptq:INT4"),
        ON_GPU,
        "when 16 and 8 bits do not fit, 4-bit integers leave room for more conversations",
        f"{_AWQ}; {_GPTQ}",
    ),
    Rule(
        "serve.llamacpp.small",
        Purpose.SERVE,
        ("under 2B",),
        ("gguf:Q8_0", "gguf:Q6_K"),
        COMFORTABLE,
        "llama.cpp serves without a large GPU, and a small model should keep its bits",
        _LLAMA_QUANT,
    ),
    Rule(
        "serve.llamacpp",
        Purpose.SERVE,
        ("2B or more",),
        ("gguf:Q4_K_M", "gguf:Q5_K_M", "gguf:Q4_K_S", "gguf:Q3_K_M", "gguf:Q2_K"),
        COMFORTABLE,
        "no GPU here can hold it for a 16-bit server; llama.cpp serves GGUF from whatever memory there is",
        _LLAMA_QUANT,
    ),
    # -- finetune -----------------------------------------------------------------------------------
    Rule(
        "finetune.gpu.lora",
        Purpose.FINETUNE,
        ("torch has a GPU", "GPU computes BF16"),
        ("safetensors:BF16",),
        ON_GPU,
        "there is room to train adapters on the unquantized model, which is simplest and exact",
        _LORA,
    ),
    Rule(
        "finetune.gpu.qlora",
        Purpose.FINETUNE,
        ("torch has a GPU",),
        ("bitsandbytes:NF4",),
        ON_GPU,
        "QLoRA keeps the frozen model in 4-bit NF4 and trains small adapters beside it: the way to fine-tune "
        "with little video memory",
        _QLORA,
    ),
    Rule(
        "finetune.cpu",
        Purpose.FINETUNE,
        ("torch has no GPU", "under 1B"),
        ("safetensors:BF16", "safetensors:FP32"),
        IN_RAM,
        "no GPU that torch can use: adapters of a model this small can be trained on the processor, in hours",
        _LORA,
    ),
    # -- edge ---------------------------------------------------------------------------------------
    Rule(
        "edge.npu",
        Purpose.EDGE,
        ("there is an NPU",),
        ("onnx:INT8", "compressed-tensors:INT8"),
        COMFORTABLE,
        "NPUs compute in 8-bit integers: their makers' compilers take an ONNX model with its scales inside",
        _NPU,
    ),
    Rule(
        "edge.small",
        Purpose.EDGE,
        ("under 2B",),
        ("gguf:Q8_0", "gguf:Q4_0"),
        COMFORTABLE,
        "without an NPU a phone or a small board runs it on its processor; a small model should keep 8 bits",
        _LLAMA_REPACK,
    ),
    Rule(
        "edge.cpu",
        Purpose.EDGE,
        ("2B or more",),
        ("gguf:Q4_0", "gguf:Q4_K_M", "gguf:Q3_K_M"),
        COMFORTABLE,
        "Q4_0 is small, and quick on ARM and x86 processors alike",
        _LLAMA_REPACK,
    ),
)

if len({rule.id for rule in RULES}) != len(RULES):
    raise RuntimeError("two rules share an id")
for _rule in RULES:
    if set(_rule.when) - set(PREDICATES):
        raise RuntimeError(f"rule {_rule.id} names a predicate that does not exist")
