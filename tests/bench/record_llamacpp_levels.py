"""Record the types that llama.cpp's quantizer gives, for many shapes (tests/data/llamacpp_levels.json).

Needs llama-cpp-python in the interpreter that runs it (a venv of its own: it compiles llama.cpp) and gguf.
Usage: python tests/bench/record_llamacpp_levels.py [OUT.json]
"""

from __future__ import annotations

import ctypes
import itertools
import json
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

import gguf
import llama_cpp
import numpy as np

LEVELS = {
    "F32": 0, "F16": 1, "BF16": 32, "Q8_0": 7, "Q6_K": 18, "Q5_K_M": 17, "Q5_K_S": 16, "Q5_1": 9, "Q5_0": 8,
    "Q4_K_M": 15, "Q4_K_S": 14, "Q4_1": 3, "Q4_0": 2, "Q3_K_L": 13, "Q3_K_M": 12, "Q3_K_S": 11, "Q2_K": 10,
    "Q2_K_S": 21,
}  # fmt: skip

# arch, hidden, ffn, layers, heads, kv heads, head size, tied, experts
SHAPES: dict[str, tuple[str, int, int, int, int, int, int, bool, int]] = {
    "smollm2-like": ("llama", 576, 1536, 30, 9, 3, 64, True, 0),
    "no-gqa": ("llama", 256, 512, 32, 4, 4, 64, False, 0),
    "gqa-8": ("llama", 512, 768, 22, 8, 1, 64, False, 0),
    "gqa-4-tied": ("llama", 512, 1024, 16, 8, 2, 64, True, 0),
    "70b-like": ("llama", 256, 512, 80, 8, 1, 32, False, 0),
    "qwen2-80": ("qwen2", 256, 512, 80, 8, 2, 32, False, 0),
    "qwen2-0.5b-like": ("qwen2", 896, 1216, 24, 14, 2, 64, True, 0),
    "qwen3-like": ("qwen3", 512, 768, 28, 8, 4, 128, True, 0),
    "odd-rows": ("llama", 288, 336, 9, 9, 3, 32, False, 0),
    "three-layers": ("llama", 256, 256, 3, 4, 2, 64, True, 0),
    "8-experts": ("llama", 256, 512, 12, 8, 2, 32, False, 8),
}


def tensors_of(shape: tuple[str, int, int, int, int, int, int, bool, int]) -> dict[str, tuple[int, ...]]:
    arch, hidden, ffn, layers, heads, kv, head, tied, experts = shape
    found: dict[str, tuple[int, ...]] = {"token_embd.weight": (64, hidden)}
    for i in range(layers):
        block = f"blk.{i}."
        found |= {
            block + "attn_norm.weight": (hidden,),
            block + "attn_q.weight": (heads * head, hidden),
            block + "attn_k.weight": (kv * head, hidden),
            block + "attn_v.weight": (kv * head, hidden),
            block + "attn_output.weight": (hidden, heads * head),
            block + "ffn_norm.weight": (hidden,),
        }
        if arch == "qwen3":
            found |= {block + "attn_q_norm.weight": (head,), block + "attn_k_norm.weight": (head,)}
        if arch == "qwen2":
            found |= {block + f"attn_{p}.bias": (n * head,) for p, n in (("q", heads), ("k", kv), ("v", kv))}
        if experts:
            found |= {
                block + "ffn_gate_inp.weight": (experts, hidden),
                block + "ffn_gate_exps.weight": (experts, ffn, hidden),
                block + "ffn_up_exps.weight": (experts, ffn, hidden),
                block + "ffn_down_exps.weight": (experts, hidden, ffn),
            }
        else:
            found |= {
                block + "ffn_gate.weight": (ffn, hidden),
                block + "ffn_up.weight": (ffn, hidden),
                block + "ffn_down.weight": (hidden, ffn),
            }
    found["output_norm.weight"] = (hidden,)
    if not tied:
        found["output.weight"] = (64, hidden)
    return found


def write_source(path: Path, shape: tuple[str, int, int, int, int, int, int, bool, int]) -> None:
    arch, hidden, ffn, layers, heads, kv, head, _tied, experts = shape
    writer = gguf.GGUFWriter(path, arch)
    writer.add_block_count(layers)
    writer.add_context_length(512)
    writer.add_embedding_length(hidden)
    writer.add_feed_forward_length(ffn)
    writer.add_head_count(heads)
    writer.add_head_count_kv(kv)
    writer.add_key_length(head)
    writer.add_value_length(head)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(head)
    writer.add_vocab_size(64)
    if experts:
        writer.add_expert_count(experts)
        writer.add_expert_used_count(2)
    for name, extents in tensors_of(shape).items():
        kind = np.float32 if len(extents) == 1 or "gate_inp" in name else np.float16
        writer.add_tensor(name, np.zeros(extents, dtype=kind))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def flat_imatrix(names: dict[str, tuple[int, ...]]) -> Any:
    """An importance of one for every column: llama.cpp makes Q2_K_S only with an importance matrix."""
    entries = (llama_cpp.llama_model_imatrix_data * (len(names) + 1))()
    for entry, (name, extents) in zip(entries, names.items(), strict=False):
        size = extents[-1] * (extents[0] if len(extents) == 3 else 1)
        entry.name = name.encode()
        entry.data = (ctypes.c_float * size)(*([1.0] * size))
        entry.size = size
    return entries


def quantize(source: Path, target: Path, file_type: int, imatrix: Any) -> None:
    params = llama_cpp.llama_model_quantize_default_params()
    params.nthread = 2
    params.ftype = file_type
    if file_type == LEVELS["Q2_K_S"]:
        params.imatrix = imatrix
    code = llama_cpp.llama_model_quantize(str(source).encode(), str(target).encode(), params)
    if code != 0:
        raise SystemExit(f"llama_model_quantize: {code}")


def summary(path: Path) -> dict[str, Any]:
    """Types by tensor part, run-length coded over the layers: {"attn_v": "Q6_K*4 Q4_K*2"}."""
    parts: dict[str, list[tuple[int, str]]] = {}
    total = 0
    for tensor in gguf.GGUFReader(path).tensors:
        matched = re.match(r"blk\.(\d+)\.(.*)", tensor.name)
        key, layer = (matched[2], int(matched[1])) if matched else (tensor.name, 0)
        parts.setdefault(key, []).append((layer, tensor.tensor_type.name))
        total += int(tensor.n_bytes)
    coded = {}
    for key, found in sorted(parts.items()):
        types = [kind for _, kind in sorted(found)]
        coded[key] = " ".join(f"{kind}*{len(list(run))}" for kind, run in itertools.groupby(types))
    return {"types": coded, "data_bytes": total}


def main() -> None:
    out = (
        Path(sys.argv[1])
        if len(sys.argv) > 1
        else Path(__file__).parents[1] / "data" / "llamacpp_levels.json"
    )
    record: dict[str, Any] = {"llama_cpp_python": llama_cpp.__version__, "shapes": {}}
    with tempfile.TemporaryDirectory() as folder:
        for name, shape in SHAPES.items():
            source = Path(folder) / "source.gguf"
            write_source(source, shape)
            levels = {}
            for spec, file_type in LEVELS.items():
                target = Path(folder) / "target.gguf"
                quantize(source, target, file_type, flat_imatrix(tensors_of(shape)))
                levels[spec] = summary(target)
            keys = (
                "architecture",
                "hidden",
                "ffn",
                "n_layers",
                "n_heads",
                "n_kv_heads",
                "head",
                "tied",
                "n_experts",
            )
            record["shapes"][name] = {
                **dict(zip(keys, shape, strict=True)),
                "tensors": {
                    key: list(extents)
                    for key, extents in tensors_of(shape).items()
                    if not re.match(r"blk\.([1-9]|\d\d)", key)
                },
                "levels": levels,
            }
            print(name, flush=True)
    out.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
