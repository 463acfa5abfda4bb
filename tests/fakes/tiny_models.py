"""A tiny random model of every family that torch can run, in its checkpoint's layout, with a tokenizer."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM

from tests.fakes.tiny_llama import VOCAB, write_tokenizer

HIDDEN, INNER, LAYERS, HEADS, KV_HEADS, HEAD_DIM, CONTEXT, WINDOW = 128, 256, 2, 4, 2, 32, 512, 24

_COMMON: dict[str, Any] = {
    "vocab_size": VOCAB,
    "hidden_size": HIDDEN,
    "intermediate_size": INNER,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": HEADS,
    "num_key_value_heads": KV_HEADS,
    "head_dim": HEAD_DIM,
    "max_position_embeddings": CONTEXT,
    "bos_token_id": 257,
    "eos_token_id": 258,
    "pad_token_id": 256,
}
_MIXTURE: dict[str, Any] = {
    "num_experts": 4,
    "num_experts_per_tok": 2,
    "moe_intermediate_size": 64,
    "mlp_only_layers": [0],
}
_SLIDES: dict[str, Any] = {"use_sliding_window": True, "sliding_window": WINDOW}
_GEMMA: dict[str, Any] = {"sliding_window": WINDOW, "query_pre_attn_scalar": HEAD_DIM}

#: model_type -> what its configuration says beside (or instead of) the common sizes
_CONFIGS: dict[str, dict[str, Any]] = {
    "llama": {"tie_word_embeddings": True},
    "mistral": {"sliding_window": WINDOW},
    "mixtral": {"num_local_experts": 4, "num_experts_per_tok": 2, "sliding_window": WINDOW},
    "qwen2": {**_SLIDES, "max_window_layers": 1, "head_dim": None},
    "qwen3": {**_SLIDES, "max_window_layers": 1},
    "qwen2_moe": {
        **_MIXTURE,
        **_SLIDES,
        "max_window_layers": 1,
        "shared_expert_intermediate_size": 128,
        "head_dim": None,
    },
    "qwen3_moe": {**_MIXTURE, "norm_topk_prob": True},
    "gemma2": {**_GEMMA, "final_logit_softcapping": 5.0, "attn_logit_softcapping": 10.0},
    "gemma3_text": {**_GEMMA, "sliding_window_pattern": 2},
    "phi3": {"sliding_window": WINDOW, "head_dim": None},
    "olmo2": {},
    "bitnet": {"tie_word_embeddings": True},
    "gpt2": {"n_inner": INNER, "num_key_value_heads": None, "intermediate_size": None, "head_dim": None},
}

FAMILIES = list(_CONFIGS)


def tiny_model(folder: Path, model_type: str, *, seed: int = 0, **overrides: Any) -> Path:
    """Write the folder (BF16 weights) and return it. ``overrides`` are values of config.json."""
    values = {**_COMMON, **_CONFIGS[model_type], **overrides}
    config = AutoConfig.for_model(model_type, **{key: v for key, v in values.items() if v is not None})
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    # The rotary tables and Gemma's factor are computed by each module and not stored.
    model = model.to_empty(device="cpu").to(torch.bfloat16)
    model.tie_weights()
    generator = torch.Generator().manual_seed(seed)
    offset = 0.0 if model_type.startswith("gemma") else 1.0
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if parameter.dim() == 1:
                centre = offset if "norm" in name or ".ln_" in name else 0.0
                parameter.copy_((centre if name.endswith("weight") else 0.0) + noise / 10)
            else:
                conv1d = model_type == "gpt2" and ".h." in name
                parameter.copy_(noise / math.sqrt(parameter.shape[0 if conv1d else -1]))
    model.save_pretrained(folder)
    write_tokenizer(folder)
    return folder
