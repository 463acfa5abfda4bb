"""Small GGUF files for tests, byte by byte, so that every field can be made wrong."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


def string(text: str | bytes) -> bytes:
    raw = text.encode() if isinstance(text, str) else text
    return struct.pack("<Q", len(raw)) + raw


def u32_pair(key: str, value: int) -> bytes:
    return string(key) + struct.pack("<II", 4, value)


def string_pair(key: str, value: str) -> bytes:
    return string(key) + struct.pack("<I", 8) + string(value)


def strings_pair(key: str, values: Sequence[str | bytes]) -> bytes:
    return string(key) + struct.pack("<IIQ", 9, 8, len(values)) + b"".join(map(string, values))


def tensor_info(name: str, shape: Sequence[int], type_id: int, offset: int) -> bytes:
    """``shape`` is row-major; the file has it the other way round."""
    dims = struct.pack(f"<{len(shape)}Q", *reversed(shape))
    return string(name) + struct.pack("<I", len(shape)) + dims + struct.pack("<IQ", type_id, offset)


def gguf_bytes(
    pairs: Sequence[bytes],
    infos: Sequence[bytes],
    data: bytes = b"",
    *,
    version: int = 3,
    n_tensors: int | None = None,
    n_pairs: int | None = None,
    magic: bytes = b"GGUF",
) -> bytes:
    header = magic + struct.pack(
        "<IQQ",
        version,
        len(infos) if n_tensors is None else n_tensors,
        len(pairs) if n_pairs is None else n_pairs,
    )
    header += b"".join(pairs) + b"".join(infos)
    return header + bytes(-len(header) % 32) + data


def llama_pairs(vocab: int = 8) -> list[bytes]:
    return [
        string_pair("general.architecture", "llama"),
        string_pair("general.name", "Tiny"),
        string_pair("general.license", "mit"),
        u32_pair("llama.block_count", 1),
        u32_pair("llama.context_length", 128),
        u32_pair("llama.embedding_length", 32),
        u32_pair("llama.feed_forward_length", 64),
        u32_pair("llama.attention.head_count", 2),
        u32_pair("llama.attention.head_count_kv", 1),
        u32_pair("general.file_type", 0),
        strings_pair("tokenizer.ggml.tokens", [f"t{i}" for i in range(vocab)]),
        string_pair("tokenizer.chat_template", "{{ messages }}"),
    ]


def write_f32_gguf(
    path: Path, tensors: Mapping[str, NDArray[np.float32]], pairs: Sequence[bytes] | None = None
) -> Path:
    """A llama GGUF with FP32 tensors."""
    infos: list[bytes] = []
    data = b""
    for name, values in tensors.items():
        infos.append(tensor_info(name, values.shape, 0, len(data)))
        raw = np.ascontiguousarray(values, np.float32).tobytes()
        data += raw + bytes(-len(raw) % 32)
    path.write_bytes(gguf_bytes(llama_pairs() if pairs is None else pairs, infos, data))
    return path


def entry_values(header: Any) -> dict[str, Any]:
    """Key -> value of every metadata pair."""
    return {entry.key: entry.value for entry in header.entries()}
