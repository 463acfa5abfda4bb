"""The files of a repository whose model is real enough to be opened: one layer of nothing, in BF16."""

from __future__ import annotations

import json
import struct


def safetensors(shape: tuple[int, int]) -> bytes:
    size = shape[0] * shape[1] * 2
    names = ("model.embed_tokens.weight", "model.norm.weight")
    header, start = {}, 0
    for name, extents in zip(names, (shape, (shape[1],)), strict=True):
        nbytes = 2 * extents[0] * (extents[1] if len(extents) > 1 else 1)
        header[name] = {"dtype": "BF16", "shape": list(extents), "data_offsets": [start, start + nbytes]}
        start += nbytes
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + b"\x3f" * (size + shape[1] * 2)


CONFIG = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 8,
    "intermediate_size": 16,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 64,
    "vocab_size": 10,
    "tie_word_embeddings": True,
    "torch_dtype": "bfloat16",
}
MODEL = {
    "config.json": json.dumps(CONFIG).encode(),
    "README.md": b"---\nlicense: mit\n---\n",
    "model.safetensors": safetensors((10, 8)),
    "pytorch_model.bin": b"pickle",
}
