"""Large model folders and GGUF files for the benches: true headers, weights made up or left as holes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import BinaryIO

import gguf
import numpy as np

SHAPE_281M = {"hidden": 2048, "ffn": 5632, "layers": 4, "heads": 16, "kv_heads": 4, "vocab": 32_000}
SHAPE_2B = {"hidden": 2560, "ffn": 6912, "layers": 28, "heads": 20, "kv_heads": 5, "vocab": 64_000}
SHAPE_3B_BLOCKS = {"hidden": 3072, "ffn": 8192, "layers": 6, "heads": 24, "kv_heads": 8, "vocab": 256_000}
"""Six blocks of the size of Llama 3.2 3B's and a large vocabulary: 2.2 billion weights, 4.4 GB of BF16."""


def tensor_shapes(shape: dict[str, int]) -> dict[str, tuple[int, ...]]:
    """Hugging Face names of a Llama with untied embeddings."""
    hidden, ffn = shape["hidden"], shape["ffn"]
    kv = hidden // shape["heads"] * shape["kv_heads"]
    found: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (shape["vocab"], hidden)}
    for i in range(shape["layers"]):
        layer = f"model.layers.{i}."
        found |= {
            layer + "input_layernorm.weight": (hidden,),
            layer + "self_attn.q_proj.weight": (hidden, hidden),
            layer + "self_attn.k_proj.weight": (kv, hidden),
            layer + "self_attn.v_proj.weight": (kv, hidden),
            layer + "self_attn.o_proj.weight": (hidden, hidden),
            layer + "post_attention_layernorm.weight": (hidden,),
            layer + "mlp.gate_proj.weight": (ffn, hidden),
            layer + "mlp.up_proj.weight": (ffn, hidden),
            layer + "mlp.down_proj.weight": (hidden, ffn),
        }
    return found | {"model.norm.weight": (hidden,), "lm_head.weight": (shape["vocab"], hidden)}


def sparse_folder(folder: Path, shape: dict[str, int]) -> Path:
    """A BF16 folder whose weights are a hole in the file: gigabytes to read, kilobytes of disk."""
    with _started_weights(folder, shape) as file:
        file.truncate(file.tell() + _data_bytes(shape))
    return folder


def random_folder(folder: Path, shape: dict[str, int], seed: int = 0) -> Path:
    """A BF16 folder with normal weights of a usual size and norms of one; written row by row."""
    rng = np.random.default_rng(seed)
    with _started_weights(folder, shape) as file:
        for extents in tensor_shapes(shape).values():
            rows, columns = extents if len(extents) == 2 else (1, extents[0])
            for start in range(0, rows, 1024):
                size = (min(1024, rows - start), columns)
                if len(extents) == 2:
                    values = rng.standard_normal(size, dtype=np.float32) * np.float32(0.02)
                else:
                    values = np.ones(size, np.float32)
                file.write((values.view(np.uint32) >> 16).astype(np.uint16).tobytes())
    return folder


def _data_bytes(shape: dict[str, int]) -> int:
    return sum(2 * int(np.prod(extents)) for extents in tensor_shapes(shape).values())


def _started_weights(folder: Path, shape: dict[str, int]) -> BinaryIO:
    """The folder with everything but weights; its safetensors file, open behind the header."""
    folder.mkdir(parents=True, exist_ok=True)
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for name, extents in tensor_shapes(shape).items():
        nbytes = 2 * int(np.prod(extents))
        header[name] = {"dtype": "BF16", "shape": list(extents), "data_offsets": [offset, offset + nbytes]}
        offset += nbytes
    config = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_size": shape["hidden"],
        "intermediate_size": shape["ffn"],
        "num_hidden_layers": shape["layers"],
        "num_attention_heads": shape["heads"],
        "num_key_value_heads": shape["kv_heads"],
        "vocab_size": shape["vocab"],
        "max_position_embeddings": 4096,
        "rms_norm_eps": 1e-5,
        "rope_theta": 10000.0,
        "tie_word_embeddings": False,
        "torch_dtype": "bfloat16",
    }
    (folder / "config.json").write_text(json.dumps(config))
    _byte_tokenizer(folder)
    text = json.dumps(header).encode()
    file = (folder / "model.safetensors").open("wb")
    file.write(len(text).to_bytes(8, "little") + text)
    return file


def _byte_tokenizer(folder: Path) -> None:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocab = {token: i for i, token in enumerate([*alphabet, "<|endoftext|>"])}
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(["<|endoftext|>"])
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "GPT2Tokenizer", "eos_token": "<|endoftext|>"})
    )


def random_gguf(path: Path, shape: dict[str, int], seed: int = 0) -> Path:
    """A BF16 GGUF of a Llama with normal weights that llama.cpp's quantizer accepts."""
    rng = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("bench")
    writer.add_block_count(shape["layers"])
    writer.add_context_length(4096)
    writer.add_embedding_length(shape["hidden"])
    writer.add_feed_forward_length(shape["ffn"])
    writer.add_head_count(shape["heads"])
    writer.add_head_count_kv(shape["kv_heads"])
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape["hidden"] // shape["heads"])
    writer.add_vocab_size(shape["vocab"])
    parts = {
        "model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output",
        "input_layernorm": "attn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
        "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output",
        "post_attention_layernorm": "ffn_norm",
        "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
    }  # fmt: skip
    for name, extents in tensor_shapes(shape).items():
        target = name.replace("model.layers.", "blk.")
        for old, new in parts.items():
            target = target.replace(old, new)
        values = rng.standard_normal(extents, dtype=np.float32) * 0.02
        if len(extents) == 1:
            writer.add_tensor(target, values)
        else:
            bits = (values.view(np.uint32) >> 16).astype(np.uint16)
            writer.add_tensor(target, bits.view(np.uint8), raw_dtype=gguf.GGMLQuantizationType.BF16)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
