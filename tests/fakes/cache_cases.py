"""Tiny models of families with caches of every kind, converted by llama.cpp's own converter.

Run in a subprocess like ``converter_cases``: ``python cache_cases.py OUT`` writes ``OUT/NAME/`` and
``OUT/NAME.gguf`` for every case.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

SIZES: dict[str, Any] = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 12,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 8192,
}
_EXPERTS = {"num_experts_per_tok": 2, "moe_intermediate_size": 32}
_LATENT = {
    "num_key_value_heads": 4,
    "kv_lora_rank": 32,
    "q_lora_rank": 32,
    "qk_rope_head_dim": 16,
    "qk_nope_head_dim": 16,
    "v_head_dim": 16,
    "n_routed_experts": 4,
    "n_shared_experts": 1,
    "first_k_dense_replace": 1,
    "n_group": 1,
    "topk_group": 1,
}

#: name -> (transformers' configuration class, what differs from SIZES)
CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "olmo2": ("Olmo2Config", {}),
    "smollm3": ("SmolLM3Config", {"pad_token_id": 0}),
    "starcoder2": ("Starcoder2Config", {"sliding_window": 256}),
    "exaone4": ("Exaone4Config", {"sliding_window": 256, "sliding_window_pattern": 4}),
    "gemma2": ("Gemma2Config", {"head_dim": 32, "sliding_window": 256}),
    "gemma3": ("Gemma3TextConfig", {"head_dim": 32, "sliding_window": 256}),
    "olmo3": ("Olmo3Config", {"sliding_window": 256}),
    "gpt-oss": (
        "GptOssConfig",
        {"head_dim": 32, "sliding_window": 128, "num_local_experts": 4, "num_experts_per_tok": 2},
    ),
    "qwen3moe": ("Qwen3MoeConfig", {"head_dim": 32, "num_experts": 4, **_EXPERTS}),
    "deepseek3": ("DeepseekV3Config", {**_LATENT, **_EXPERTS}),
    "lfm2": ("Lfm2Config", {"full_attn_idxs": [2, 5, 8, 11]}),
    "falcon-h1": (
        "FalconH1Config",
        {"head_dim": 16, "mamba_d_ssm": 128, "mamba_n_heads": 8, "mamba_d_head": 16, "mamba_d_state": 16},
    ),
    "mamba2": (
        "Mamba2Config",
        {
            "num_hidden_layers": 6,
            "state_size": 16,
            "num_heads": 8,
            "head_dim": 16,
            "n_groups": 1,
            "expand": 2,
        },
    ),
}
_SENTENCEPIECE = ("gemma2",)
_PADDED = ("mamba2",)  # its converter fills the vocabulary up to a multiple of 16


def _with_all_names(converter: Path) -> None:
    """The converter names tensors of models that an older gguf package does not know; none is of ours."""
    import gguf

    for module in (converter / "conversion").glob("*.py"):
        for name in re.findall(r"MODEL_TENSOR\.(\w+)", module.read_text(encoding="utf-8")):
            if not hasattr(gguf.MODEL_TENSOR, name):
                setattr(gguf.MODEL_TENSOR, name, None)


def build(folder: Path, name: str, made: tuple[Callable[..., int], Callable[..., int]]) -> None:
    import transformers

    from tests.fakes.converter_cases import save_model

    kind, changes = CASES[name]
    pieces, sentences = made
    if name in _SENTENCEPIECE:
        size = sentences(folder)
    else:
        start = "<|begin_of_text|>"
        size = pieces(folder, None, None, "gpt-2", unk_token="<|endoftext|>", bos_token=start)
    if name in _PADDED:
        size = -(-size // 16) * 16
    sizes = {k: v for k, v in SIZES.items() if name != "mamba2" or k == "hidden_size"}
    save_model(folder, getattr(transformers, kind)(**{**sizes, **changes}, vocab_size=size), "float32")


def main() -> None:
    from tests.fakes.converter_cases import convert, save_bpe, save_sentencepiece

    out = Path(sys.argv[1])
    _with_all_names(Path(sys.argv[2]))
    for name in CASES:
        folder = out / name
        folder.mkdir(parents=True)
        build(folder, name, (save_bpe, save_sentencepiece))
        convert(folder, "f32", out / f"{name}.gguf")


if __name__ == "__main__":
    main()
