"""How the chat runtime is set up, for all who must know it: the session that starts it and the advice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.settings import KV_TYPES, KvType

__all__ = ["CACHE_PADDING", "KV_BYTES", "KV_TYPES", "KvType", "batch_tokens", "kept_as"]

KV_BYTES: Final[Mapping[KvType, float]] = {"f16": 2.0, "q8_0": 34 / 32, "q4_0": 18 / 32}
"""Bytes of one number of the KV cache: ggml's blocks of 32 with their scale."""

_KV_BLOCK: Final = 32

CACHE_PADDING: Final = 256
"""llama.cpp rounds a cache's cells up to this."""

_SMALL_MODEL_BYTES: Final = 1 << 30


def kept_as(kv_type: KvType, head_dim: int) -> KvType:
    """How keys and values are really kept: in 16 bits where a head is no whole number of blocks."""
    return kv_type if head_dim % _KV_BLOCK == 0 else "f16"


def batch_tokens(file_bytes: int, *, gpu: bool) -> int:
    """Prompt tokens between two chances to stop (``n_ubatch``): small enough on a CPU that one batch takes
    under a second (at 135M parameters on 2 cores 64 costs a fifth of the speed of 512 and stops 8 times
    sooner)."""
    if gpu:
        return 512
    return 128 if file_bytes < _SMALL_MODEL_BYTES else 64
