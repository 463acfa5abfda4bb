"""Model folders made for tests: safetensors written by hand, and the real SmolLM2 out of its GGUF file."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.convert.hf_layout import hf_state_name, to_hf_layout
from core.sources.gguf_file import GgufSource

_NUMPY = {"F32": np.float32, "F16": np.float16, "BF16": np.uint16, "I64": np.int64, "U8": np.uint8}


def bf16_bits(values: NDArray[np.float32]) -> NDArray[np.uint16]:
    """float32 rounded to the nearest BF16 (ties to even), as its 16 bits."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def stored(values: NDArray[Any], dtype: str) -> NDArray[Any]:
    """``values`` as safetensors stores them in ``dtype``."""
    return bf16_bits(values) if dtype == "BF16" else np.asarray(values, _NUMPY[dtype])


def write_safetensors(path: Path, tensors: Mapping[str, NDArray[Any]], dtype: str = "F32") -> Path:
    """A safetensors file with every tensor in ``dtype`` (float32 arrays in, converted here)."""
    arrays = {name: stored(values, dtype) for name, values in tensors.items()}
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for name, array in arrays.items():
        header[name] = {
            "dtype": dtype,
            "shape": list(array.shape),
            "data_offsets": [offset, offset + array.nbytes],
        }
        offset += array.nbytes
    with path.open("wb") as file:
        text = json.dumps(header).encode()
        file.write(len(text).to_bytes(8, "little") + text)
        for array in arrays.values():
            file.write(np.ascontiguousarray(array).tobytes())
    return path


def write_json(path: Path, data: Any) -> Path:
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


def folder_from_gguf(gguf_path: Path, folder: Path) -> Path:
    """A llama-architecture GGUF with a BPE vocabulary as a Hugging Face folder with BF16 weights.

    Built beside ``folder`` and renamed, so that a test run that is stopped leaves nothing half done.
    """
    if (folder / "config.json").exists():
        return folder
    source = GgufSource(gguf_path)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as partial:
        out = Path(partial) / "model"
        out.mkdir()
        _write_tokenizer(source, out)
        _write_config(source, out)
        _write_weights(source, out)
        if not folder.exists():
            out.replace(folder)
    return folder


def _write_weights(source: GgufSource, out: Path) -> None:
    facts = source.facts()

    def weights() -> Iterator[tuple[str, NDArray[np.float32]]]:
        for name in source.tensors:
            hf_name = hf_state_name(facts.architecture, name, facts)
            if hf_name is not None:
                yield hf_name, to_hf_layout(name, source.read_f32(name), facts)

    write_safetensors(out / "model.safetensors", dict(weights()), "BF16")


def _write_config(source: GgufSource, out: Path) -> None:
    facts, header = source.facts(), source.header
    special = {
        "bos_token_id": header.get("tokenizer.ggml.bos_token_id"),
        "eos_token_id": header.get("tokenizer.ggml.eos_token_id"),
        "pad_token_id": header.get("tokenizer.ggml.padding_token_id"),
    }
    config = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "attention_bias": False,
        "hidden_act": "silu",
        "hidden_size": facts.hidden_size,
        "initializer_range": 0.02,
        "intermediate_size": facts.intermediate_size,
        "max_position_embeddings": facts.context_length,
        "num_attention_heads": facts.n_heads,
        "num_hidden_layers": facts.n_layers,
        "num_key_value_heads": facts.n_kv_heads,
        "rms_norm_eps": 1e-05,
        "rope_scaling": None,
        "rope_theta": header.get("llama.rope.freq_base"),
        "tie_word_embeddings": facts.tied_embeddings,
        "torch_dtype": "bfloat16",
        "vocab_size": facts.vocab_size,
        **special,
    }
    write_json(out / "config.json", config)
    write_json(out / "generation_config.json", {"_from_model_config": True, **special})


def _write_tokenizer(source: GgufSource, out: Path) -> None:
    header = source.header
    tokens = header.get("tokenizer.ggml.tokens")
    types = header.get("tokenizer.ggml.token_type")
    added = [
        {
            "id": token_id,
            "content": tokens[token_id],
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": True,
        }
        for token_id, kind in enumerate(types)
        if kind == 3
    ]
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    digits = {"type": "Digits", "individual_digits": True}
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [digits, byte_level]},
        "post_processor": None,
        "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "vocab": {token: token_id for token_id, token in enumerate(tokens)},
            "merges": header.get("tokenizer.ggml.merges"),
        },
    }
    write_json(out / "tokenizer.json", tokenizer)
    config = {
        "add_prefix_space": False,
        "bos_token": tokens[header.get("tokenizer.ggml.bos_token_id")],
        "chat_template": header.get("tokenizer.chat_template"),
        "clean_up_tokenization_spaces": False,
        "eos_token": tokens[header.get("tokenizer.ggml.eos_token_id")],
        "model_max_length": header.get("llama.context_length"),
        "pad_token": tokens[header.get("tokenizer.ggml.padding_token_id")],
        "tokenizer_class": "GPT2Tokenizer",
        "unk_token": tokens[header.get("tokenizer.ggml.unknown_token_id")],
        "vocab_size": len(tokens),
    }
    write_json(out / "tokenizer_config.json", config)
