"""The containers of quantized linears, and which one a folder's configuration means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from core.containers.awq import AWQ
from core.containers.bitnet import BITNET
from core.containers.bitsandbytes_read import BITSANDBYTES
from core.containers.codec import Codec, Layout
from core.containers.compressed_tensors_read import COMPRESSED_TENSORS
from core.containers.gptq import GPTQ
from core.containers.plain import PLAIN
from core.errors import InvalidRecipeError, UnsupportedModelError

CODECS: Final[tuple[Codec, ...]] = (PLAIN, GPTQ, AWQ, COMPRESSED_TENSORS, BITNET, BITSANDBYTES)
_BY_CONTAINER: Final = {codec.container: codec for codec in CODECS}
_BY_METHOD: Final = {codec.quant_method: codec for codec in CODECS}
if len(_BY_CONTAINER) != len(CODECS) or len(_BY_METHOD) != len(CODECS):
    raise RuntimeError("two containers share a name")


def codec(container: str) -> Codec:
    """The container of that name; raises InvalidRecipeError when it does not hold single linears."""
    try:
        return _BY_CONTAINER[container]
    except KeyError:
        raise InvalidRecipeError(
            f"{container} is no container of quantized matrices", "Known: " + ", ".join(_BY_CONTAINER) + "."
        ) from None


def codec_of(quantization_config: Mapping[str, Any]) -> Codec:
    """The container that a folder's ``quantization_config`` means.

    Raises UnsupportedModelError naming a quantizer whose files cannot be read.
    """
    method = quantization_config.get("quant_method")
    found = _BY_METHOD.get(method) if isinstance(method, str) else None
    if found is None:
        raise UnsupportedModelError(
            f"Models quantized by {method or 'an unknown method'} cannot be read",
            "Use the full-precision model, or a GPTQ, AWQ, compressed-tensors or bitsandbytes variant.",
        )
    return found


def require_layout(layout: Layout) -> Codec:
    """The codec of a layout; raises InvalidRecipeError when it cannot hold it."""
    found = codec(layout.container)
    why = found.refusal(layout)
    if why is not None:
        raise InvalidRecipeError(
            f"{layout.dtype} cannot be stored as {layout.container}: {why}", "Choose another container."
        )
    return found
