"""A Llama of a few hundred thousand random weights, as a Hugging Face folder with a byte-level tokenizer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from tests.fakes.model_folders import write_json, write_safetensors

HIDDEN, FFN, LAYERS, HEADS, KV_HEADS, VOCAB = 256, 512, 2, 4, 2, 272
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def tiny_llama(folder: Path, *, seed: int = 0, dtype: str = "BF16", hidden: int = HIDDEN) -> Path:
    """Write the folder and return it. ``hidden`` must be a multiple of 32 and of the 4 heads."""
    folder.mkdir(parents=True, exist_ok=True)
    write_safetensors(folder / "model.safetensors", tiny_weights(seed, hidden), dtype)
    write_json(
        folder / "config.json",
        {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "hidden_act": "silu",
            "hidden_size": hidden,
            "intermediate_size": FFN,
            "num_hidden_layers": LAYERS,
            "num_attention_heads": HEADS,
            "num_key_value_heads": KV_HEADS,
            "vocab_size": VOCAB,
            "max_position_embeddings": 512,
            "rms_norm_eps": 1e-5,
            "rope_theta": 10000.0,
            "tie_word_embeddings": True,
            "torch_dtype": "bfloat16",
            "bos_token_id": 257,
            "eos_token_id": 258,
        },
    )
    write_tokenizer(folder)
    return folder


def tiny_weights(seed: int = 0, hidden: int = HIDDEN) -> dict[str, NDArray[np.float32]]:
    rng = np.random.default_rng(seed)

    def matrix(rows: int, cols: int) -> NDArray[np.float32]:
        return (rng.standard_normal((rows, cols), dtype=np.float32) / np.sqrt(cols)).astype(np.float32)

    kv = hidden // HEADS * KV_HEADS
    weights = {"model.embed_tokens.weight": matrix(VOCAB, hidden)}
    for i in range(LAYERS):
        layer = f"model.layers.{i}."
        weights |= {
            layer + "input_layernorm.weight": np.ones(hidden, np.float32),
            layer + "self_attn.q_proj.weight": matrix(hidden, hidden),
            layer + "self_attn.k_proj.weight": matrix(kv, hidden),
            layer + "self_attn.v_proj.weight": matrix(kv, hidden),
            layer + "self_attn.o_proj.weight": matrix(hidden, hidden),
            layer + "post_attention_layernorm.weight": np.ones(hidden, np.float32),
            layer + "mlp.gate_proj.weight": matrix(FFN, hidden),
            layer + "mlp.up_proj.weight": matrix(FFN, hidden),
            layer + "mlp.down_proj.weight": matrix(hidden, FFN),
        }
    return weights | {"model.norm.weight": np.ones(hidden, np.float32)}


def write_tokenizer(folder: Path) -> None:
    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    padding = [f"<|unused{i}|>" for i in range(VOCAB - len(alphabet) - len(specials))]
    vocab = {token: i for i, token in enumerate([*alphabet, *specials, *padding])}
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([*specials, *padding])
    tokenizer.save(str(folder / "tokenizer.json"))
    write_json(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "GPT2Tokenizer",
            "bos_token": "<|im_start|>",
            "eos_token": "<|im_end|>",
            "unk_token": "<|endoftext|>",
            "chat_template": TEMPLATE,
        },
    )
