"""Models of real sizes on the stand-in hub: headers as they would be, weights that nobody has."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import Any

from tests.fakes.gguf_files import gguf_bytes, string, string_pair, tensor_info, u32_pair
from tests.fakes.hub import FakeHub

CARD = """---
license: apache-2.0
---
# {name}

{name} is a **made-up** model for pictures and tests. <script>alert(1)</script>

![a chart](http://tracker.example/x.png)

## How to use it

1. Get it.
2. Quantize it: see the [guide](https://example.org/guide).

```python
print("hello")
```

Ask [us](javascript:alert(1)) anything.
"""


@dataclass(frozen=True)
class Shape:
    hidden: int
    ffn: int
    layers: int
    heads: int
    kv_heads: int
    vocab: int
    head_dim: int = 128


QWEN3_1_7B = Shape(2048, 6144, 28, 16, 8, 151936)
LLAMA_8B = Shape(4096, 14336, 32, 32, 8, 128256)


def _tensors(shape: Shape, *, gguf: bool) -> dict[str, tuple[int, ...]]:
    q, kv = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
    block = {
        ("attn_q", "self_attn.q_proj"): (q, shape.hidden),
        ("attn_k", "self_attn.k_proj"): (kv, shape.hidden),
        ("attn_v", "self_attn.v_proj"): (kv, shape.hidden),
        ("attn_output", "self_attn.o_proj"): (shape.hidden, q),
        ("ffn_gate", "mlp.gate_proj"): (shape.ffn, shape.hidden),
        ("ffn_up", "mlp.up_proj"): (shape.ffn, shape.hidden),
        ("ffn_down", "mlp.down_proj"): (shape.hidden, shape.ffn),
    }
    table = "token_embd.weight" if gguf else "model.embed_tokens.weight"
    tensors: dict[str, tuple[int, ...]] = {table: (shape.vocab, shape.hidden)}
    for layer in range(shape.layers):
        for (ours, theirs), extents in block.items():
            name = f"blk.{layer}.{ours}.weight" if gguf else f"model.layers.{layer}.{theirs}.weight"
            tensors[name] = extents
    return tensors


def add_folder(hub: FakeHub, repo_id: str, shape: Shape, **about: Any) -> int:
    """A Llama-like model in BF16 safetensors; returns its number of parameters."""
    header, offset = {}, 0
    for name, extents in _tensors(shape, gguf=False).items():
        nbytes = 2 * extents[0] * extents[1]
        header[name] = {"dtype": "BF16", "shape": extents, "data_offsets": [offset, offset + nbytes]}
        offset += nbytes
    text = json.dumps(header).encode()
    config = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_size": shape.hidden,
        "intermediate_size": shape.ffn,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.kv_heads,
        "head_dim": shape.head_dim,
        "vocab_size": shape.vocab,
        "max_position_embeddings": 32768,
        "tie_word_embeddings": True,
        "torch_dtype": "bfloat16",
    }
    name = repo_id.partition("/")[2]
    files = {
        "config.json": json.dumps(config).encode(),
        "README.md": CARD.format(name=name).encode(),
        "model.safetensors": struct.pack("<Q", len(text)) + text,
    }
    hub.add_repo(repo_id, files)
    hub.virtual[f"{repo_id}/model.safetensors"] = 8 + len(text) + offset
    hub.about[repo_id] = {
        "tags": ["safetensors", "text-generation", "license:apache-2.0"],
        "safetensors": {"total": offset // 2},
        **about,
    }
    return offset // 2


def add_gguf(
    hub: FakeHub, repo_id: str, shape: Shape, levels: dict[str, tuple[int, float]], **about: Any
) -> None:
    """GGUF files of a Llama-like model: by level, the GGML type of its matrices and bytes a weight."""
    name = repo_id.partition("/")[2].removesuffix("-GGUF")
    pairs = [
        string_pair("general.architecture", "llama"),
        string_pair("general.name", name),
        u32_pair("llama.block_count", shape.layers),
        u32_pair("llama.embedding_length", shape.hidden),
        u32_pair("llama.feed_forward_length", shape.ffn),
        u32_pair("llama.attention.head_count", shape.heads),
        u32_pair("llama.attention.head_count_kv", shape.kv_heads),
        u32_pair("llama.attention.key_length", shape.head_dim),
        u32_pair("llama.context_length", 32768),
        u32_pair("llama.vocab_size", shape.vocab),
        string("general.quantization_version") + struct.pack("<II", 4, 2),
    ]
    files = {"README.md": CARD.format(name=name).encode()}
    sizes = {}
    for level, (type_id, bytes_a_weight) in levels.items():
        infos, offset = [], 0
        for tensor, extents in _tensors(shape, gguf=True).items():
            infos.append(tensor_info(tensor, extents, type_id, offset))
            offset += -(-round(extents[0] * extents[1] * bytes_a_weight) // 32) * 32
        head = gguf_bytes(pairs, infos)
        files[f"{name}-{level}.gguf"] = head
        sizes[f"{repo_id}/{name}-{level}.gguf"] = len(head) + 64 + offset
    hub.add_repo(repo_id, files)
    hub.virtual |= sizes
    hub.about[repo_id] = {"tags": ["gguf", "license:apache-2.0"], **about}


def demo_hub(hub: FakeHub) -> None:
    """A believable corner of the Hub."""
    small, large = "acme/Sparrow-1.7B-Instruct", "acme/Falcon-Heavy-8B"
    add_folder(
        hub, small, QWEN3_1_7B, downloads=1_240_000, likes=812, lastModified="2026-10-02T08:00:00.000Z"
    )
    add_folder(
        hub,
        large,
        LLAMA_8B,
        downloads=930_000,
        likes=2400,
        gated="manual",
        lastModified="2026-08-11T08:00:00.000Z",
    )
    made = f"base_model:quantized:{small}"
    levels = {"Q8_0": (8, 34 / 32), "Q4_K_M": (12, 144 / 256), "Q6_K": (14, 210 / 256)}
    add_gguf(
        hub,
        "quants/Sparrow-1.7B-Instruct-GGUF",
        QWEN3_1_7B,
        levels,
        downloads=412_000,
        likes=96,
        tags=["gguf", made, "license:apache-2.0"],
        cardData={"base_model": small, "license": "apache-2.0"},
    )
    for repo_id, tags, downloads in (
        ("other/Sparrow-1.7B-Instruct-AWQ", ["awq", "safetensors", made], 51_000),
        ("other/Sparrow-1.7B-Instruct-mlx-4bit", ["mlx", made], 9_000),
        ("giant/Condor-405B", ["safetensors"], 88_000),
        ("odd/sparrow-mystery", ["safetensors"], 700),
    ):
        hub.add_repo(repo_id, {"config.json": b"{}"})
        hub.about[repo_id] = {"tags": tags, "downloads": downloads}
