"""Model shapes that the advice is checked on: GGUF sources, random BF16 weights and a whole vocabulary."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np

_PATTERN_WEIGHTS = 1 << 22  # so many normal weights are drawn, and repeated: their values do not matter here


@dataclass(frozen=True, slots=True)
class Shape:
    """A decoder; ``architecture`` is a GGUF name with Llama's tensors (and Qwen's biases or norms)."""

    name: str
    architecture: str
    hidden: int
    ffn: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    vocab: int
    tied: bool
    experts: int = 0
    experts_used: int = 0


SHAPES: tuple[Shape, ...] = (
    Shape("qwen2-0.5b", "qwen2", 896, 4864, 24, 14, 2, 64, 151_936, True),
    Shape("qwen3-0.6b", "qwen3", 1024, 3072, 28, 16, 8, 128, 151_936, True),
    Shape("llama-1.1b", "llama", 2048, 5632, 22, 32, 4, 64, 32_000, False),
    Shape("mha-1.3b", "llama", 2048, 8192, 16, 16, 16, 128, 50_304, False),
    Shape("moe-1.5b", "qwen3moe", 1024, 512, 20, 16, 4, 64, 64_000, False, 40, 4),
    Shape("qwen2-3b", "qwen2", 2048, 11008, 36, 16, 2, 128, 151_936, True),
)
"""Grouped and plain attention, tied and untied tables, small and large vocabularies, 0.5 to 3.1 billion."""


def tensors_of(shape: Shape) -> Iterator[tuple[str, tuple[int, ...]]]:
    """GGUF names and row-major shapes."""
    hidden, ffn = shape.hidden, shape.ffn
    q, kv = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
    yield "token_embd.weight", (shape.vocab, hidden)
    for i in range(shape.layers):
        block = f"blk.{i}."
        yield block + "attn_norm.weight", (hidden,)
        for part, rows in (("attn_q", q), ("attn_k", kv), ("attn_v", kv)):
            yield f"{block}{part}.weight", (rows, hidden)
            if shape.architecture == "qwen2":
                yield f"{block}{part}.bias", (rows,)
        if shape.architecture.startswith("qwen3"):
            yield block + "attn_q_norm.weight", (shape.head_dim,)
            yield block + "attn_k_norm.weight", (shape.head_dim,)
        yield block + "attn_output.weight", (hidden, q)
        yield block + "ffn_norm.weight", (hidden,)
        if shape.experts:
            yield block + "ffn_gate_inp.weight", (shape.experts, hidden)
            yield block + "ffn_gate_exps.weight", (shape.experts, ffn, hidden)
            yield block + "ffn_up_exps.weight", (shape.experts, ffn, hidden)
            yield block + "ffn_down_exps.weight", (shape.experts, hidden, ffn)
        else:
            yield block + "ffn_gate.weight", (ffn, hidden)
            yield block + "ffn_up.weight", (ffn, hidden)
            yield block + "ffn_down.weight", (hidden, ffn)
    yield "output_norm.weight", (hidden,)
    if not shape.tied:
        yield "output.weight", (shape.vocab, hidden)


def write_source(path: Path, shape: Shape, seed: int = 0) -> Path:
    """A BF16 GGUF file that llama.cpp loads and our quantizer takes."""
    rng = np.random.default_rng(seed)
    pattern = rng.standard_normal(_PATTERN_WEIGHTS, dtype=np.float32) * np.float32(0.02)
    bits = (pattern.view(np.uint32) >> 16).astype(np.uint16)
    writer = gguf.GGUFWriter(path, shape.architecture, use_temp_file=False)
    writer.add_name(shape.name)
    writer.add_block_count(shape.layers)
    writer.add_context_length(32_768)
    writer.add_embedding_length(shape.hidden)
    writer.add_feed_forward_length(shape.ffn)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_dim)
    writer.add_value_length(shape.head_dim)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(10_000.0)
    writer.add_rope_dimension_count(shape.head_dim)
    writer.add_vocab_size(shape.vocab)
    if shape.experts:
        writer.add_expert_count(shape.experts)
        writer.add_expert_used_count(shape.experts_used)
        writer.add_expert_feed_forward_length(shape.ffn)
    _add_tokenizer(writer, shape.vocab)
    for name, extents in tensors_of(shape):
        count = int(np.prod(extents))
        if len(extents) == 1 or name.endswith("ffn_gate_inp.weight"):
            ones = len(extents) == 1 and name.endswith("norm.weight")
            values = np.ones(extents, np.float32) if ones else np.resize(pattern, extents)
            writer.add_tensor(name, values)
        else:
            repeated = np.resize(bits, count).reshape(extents)
            writer.add_tensor(name, repeated.view(np.uint8), raw_dtype=gguf.GGMLQuantizationType.BF16)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_tokenizer(writer: gguf.GGUFWriter, vocab: int) -> None:
    """A byte-pair vocabulary of this size: every further token joins two that are there already."""
    from tokenizers import pre_tokenizers

    drawn = random.Random(0)
    tokens = sorted(pre_tokenizers.ByteLevel.alphabet())
    known, merges = set(tokens), []
    while len(tokens) < vocab - 1:
        pair = drawn.choice(tokens[: len(tokens) // 2 + 128]), drawn.choice(tokens[:2000])
        joined = "".join(pair)
        if joined not in known and len(joined) <= 16:
            known.add(joined)
            tokens.append(joined)
            merges.append(" ".join(pair))
    end = len(tokens)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([*tokens, "<|endoftext|>"])
    writer.add_token_types([1] * end + [3])
    writer.add_token_merges(merges)
    writer.add_eos_token_id(end)
    writer.add_bos_token_id(end)
    writer.add_add_bos_token(False)
