"""The model families that can be converted, and how their tensors are named on both sides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from core.errors import UnsupportedModelError
from core.sources.hf_config import count


@dataclass(frozen=True, slots=True)
class Family:
    """A family: GGUF architecture, and what sets its layers apart from the others'.

    ``permutes_qk``: llama.cpp rotates neighbouring pairs for this architecture, Hugging Face the two
    halves of a head, so the rows of q and k change places. ``vocab_size_key`` and
    ``rope_dimension_key``: whether these two keys are written.
    """

    architecture: str
    permutes_qk: bool = False
    writes_vocab_size: bool = False
    writes_rope_dimension: bool = False
    qk_norms: bool = False

    def model_type(self, config: dict[str, Any]) -> str:
        """config.json's model_type; the family's own where it is missing or a name of its makers."""
        given = config.get("model_type")
        return str(given) if given in _BY_MODEL_TYPE else self.architecture


_LLAMA: Final = Family("llama", permutes_qk=True, writes_vocab_size=True, writes_rope_dimension=True)
_QWEN2: Final = Family("qwen2")
_QWEN3: Final = Family("qwen3", qk_norms=True)

#: class named in config.json -> family
FAMILIES: Final[dict[str, Family]] = {
    "LlamaForCausalLM": _LLAMA,
    "LLaMAForCausalLM": _LLAMA,
    "MistralForCausalLM": _LLAMA,
    "Qwen2ForCausalLM": _QWEN2,
    "Qwen3ForCausalLM": _QWEN3,
}
_BY_MODEL_TYPE: Final = {
    "llama": "LlamaForCausalLM",
    "mistral": "MistralForCausalLM",
    "qwen2": "Qwen2ForCausalLM",
    "qwen3": "Qwen3ForCausalLM",
}
_WORKS: Final = (
    "Llama 2/3, SmolLM2, Mistral, Qwen2/2.5 and Qwen3 (dense) can be converted; any GGUF file can be read."
)

#: GGUF architectures with the Hugging Face layer names below
HF_ARCHITECTURES: Final = ("llama", "qwen2", "qwen3")

#: GGUF name of a layer's part -> Hugging Face name of it
_PARTS: Final[dict[str, str]] = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "attn_q_norm": "self_attn.q_norm",
    "attn_k_norm": "self_attn.k_norm",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_TOP: Final[dict[str, str]] = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
_GGUF_PARTS: Final = {hf: gguf for gguf, hf in _PARTS.items()}
_GGUF_TOP: Final = {hf: gguf for gguf, hf in _TOP.items()}
_GGUF_LAYER: Final = re.compile(r"blk\.(\d+)\.(\w+)\.(weight|bias)")
_HF_LAYER: Final = re.compile(r"model\.layers\.(\d+)\.([\w.]+)\.(weight|bias)")


def family_of(config: dict[str, Any]) -> tuple[str, Family]:
    """The class named in config.json and its family.

    Raises UnsupportedModelError naming the architecture and what works instead.
    """
    architectures = config.get("architectures")
    if isinstance(architectures, list) and architectures:
        name = str(architectures[0])
    else:
        model_type = config.get("model_type")
        name = _BY_MODEL_TYPE.get(str(model_type), str(model_type))
    family = FAMILIES.get(name)
    if family is None:
        raise UnsupportedModelError(f"Models of the class {name} cannot be converted", _WORKS)
    if count(config, "num_local_experts") or count(config, "num_experts"):
        raise UnsupportedModelError(f"{name} with experts cannot be converted", _WORKS)
    method = config.get("quantization_config")
    if isinstance(method, dict):
        raise UnsupportedModelError(
            f"This model is already quantized ({method.get('quant_method', 'unknown method')})",
            "Choose the full-precision model that it was made from.",
        )
    return name, family


def gguf_name(hf_name: str) -> str | None:
    """GGUF name of a Hugging Face tensor; None when the name is not one of a dense decoder's."""
    if hf_name in _GGUF_TOP:
        return _GGUF_TOP[hf_name]
    match = _HF_LAYER.fullmatch(hf_name)
    if match is None or match[2] not in _GGUF_PARTS:
        return None
    return f"blk.{match[1]}.{_GGUF_PARTS[match[2]]}.{match[3]}"


def hf_name(name: str) -> str | None:
    """Hugging Face name of a GGUF tensor; None where there is none (``rope_freqs.weight``)."""
    if name in _TOP:
        return _TOP[name]
    match = _GGUF_LAYER.fullmatch(name)
    if match is None or match[2] not in _PARTS:
        return None
    return f"model.layers.{match[1]}.{_PARTS[match[2]]}.{match[3]}"


def expected_shapes(family: Family, config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """GGUF name -> row-major shape of every tensor that the configuration demands (biases left out)."""
    hidden, inner = count(config, "hidden_size"), count(config, "intermediate_size")
    n_heads, n_kv = count(config, "num_attention_heads"), count(config, "num_key_value_heads")
    head_dim = count(config, "head_dim") or hidden // max(n_heads, 1)
    vocab = count(config, "vocab_size")
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (vocab, hidden),
        "output_norm.weight": (hidden,),
    }
    if config.get("tie_word_embeddings") is not True:
        shapes["output.weight"] = (vocab, hidden)
    layer: dict[str, tuple[int, ...]] = {
        "attn_norm": (hidden,),
        "attn_q": (n_heads * head_dim, hidden),
        "attn_k": (n_kv * head_dim, hidden),
        "attn_v": (n_kv * head_dim, hidden),
        "attn_output": (hidden, n_heads * head_dim),
        "ffn_norm": (hidden,),
        "ffn_gate": (inner, hidden),
        "ffn_up": (inner, hidden),
        "ffn_down": (hidden, inner),
    }
    if family.qk_norms:
        layer |= {"attn_q_norm": (head_dim,), "attn_k_norm": (head_dim,)}
    for block in range(count(config, "num_hidden_layers")):
        shapes |= {f"blk.{block}.{part}.weight": shape for part, shape in layer.items()}
    return shapes
