"""From GGUF back to a Hugging Face state dict: names, and the order of q and k rows."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from core.convert.families import HF_ARCHITECTURES, hf_name
from core.convert.permute import separate_halves
from core.errors import UnsupportedModelError
from core.types import ModelFacts


def hf_state_name(architecture: str, gguf_name: str, facts: ModelFacts) -> str | None:
    """State-dict name of a GGUF tensor; None for tensors that the model computes itself.

    ``output.weight`` has none where embeddings are tied. Raises UnsupportedModelError for an
    architecture whose names are not known, or a tensor that it should not have.
    """
    if architecture not in HF_ARCHITECTURES:
        raise UnsupportedModelError(
            f"The architecture {architecture!r} cannot be run in torch",
            f"Known: {', '.join(HF_ARCHITECTURES)}.",
        )
    if gguf_name == "rope_freqs.weight" or (gguf_name == "output.weight" and facts.tied_embeddings):
        return None
    name = hf_name(gguf_name)
    if name is None:
        raise UnsupportedModelError(f"{gguf_name!r} has no place in a {architecture} model")
    return name


def to_hf_layout(gguf_name: str, array: NDArray[Any], facts: ModelFacts) -> NDArray[Any]:
    """The array with q/k rows put back into Hugging Face's order (``llama`` only; others unchanged)."""
    if facts.architecture != "llama":
        return array
    if ".attn_q." in gguf_name:
        return separate_halves(array, facts.n_heads)
    if ".attn_k." in gguf_name:
        return separate_halves(array, facts.n_kv_heads)
    return array
