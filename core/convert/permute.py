"""The order of q and k rows: halves of a head side by side (Hugging Face) or in pairs (llama.cpp).

Rotary embeddings turn pairs of dimensions. Hugging Face pairs dimension j with j + d/2, llama.cpp's
``llama`` architecture 2j with 2j + 1; rows of W_q, W_k (and their biases) are reordered to match.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray


def interleave_halves(rows: NDArray[Any], n_heads: int) -> NDArray[Any]:
    """Hugging Face to GGUF: ``[n_heads * d, ...]`` with row ``p * d/2 + j`` of a head going to ``2j + p``."""
    half = rows.shape[0] // n_heads // 2
    return rows.reshape(n_heads, 2, half, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)


def separate_halves(rows: NDArray[Any], n_heads: int) -> NDArray[Any]:
    """GGUF to Hugging Face, the inverse of ``interleave_halves``."""
    half = rows.shape[0] // n_heads // 2
    return rows.reshape(n_heads, half, 2, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)
