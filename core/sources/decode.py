"""Stored weights to float32, in chunks of bounded size."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import UnsupportedModelError
from core.language import tr
from core.sources.ggml_types import GGML_IDS, GGML_LAYOUTS, layout_of
from core.sources.mapped_file import MappedFile
from core.sources.plain_dtypes import PLAIN_CODES
from core.types import GgmlType

_CHUNK_BYTES: Final = 1 << 20  # small enough for the processor's cache

_SIGN_AND_REST: Final = np.int32(-0x70002000)  # 0x8fffe000: the sign bit, and the 15 others 3 lower
_EXPONENT_SHIFT: Final = np.float32(2.0**112)

#: numpy types of dtypes that are stored as plain numbers (BF16 as its 16 bits)
PLAIN_DTYPES: Final[dict[str, np.dtype[Any]]] = {name: np.dtype(code) for name, code in PLAIN_CODES.items()}
_FLOATS: Final = ("F64", "F32", "F16", "BF16")


def bf16_to_f32(bits: NDArray[np.uint16], out: NDArray[np.float32]) -> None:
    """BF16 is the upper half of a float32: shift it there. Both arrays have the same shape."""
    np.left_shift(bits, 16, out=out.view(np.uint32), dtype=np.uint32)


def f16_to_f32(bits: NDArray[np.int16], out: NDArray[np.float32]) -> None:
    """Half precision to float32, exactly; about three times as fast as numpy's own conversion.

    Sign, exponent and fraction are moved to their places in a float32, whose exponent then is too small
    by 112: one multiplication puts that right, for subnormal numbers too. Infinities and NaNs come out as
    65536 or more, where no finite half is; arrays that hold one are left to numpy.
    """
    moved = out.view(np.int32)
    np.left_shift(bits, 16, out=moved, dtype=np.int32)
    np.right_shift(moved, 3, out=moved)
    np.bitwise_and(moved, _SIGN_AND_REST, out=moved)
    np.multiply(out, _EXPONENT_SHIFT, out=out)
    if out.size and (out.max() >= 65536 or out.min() <= -65536):
        out[...] = bits.view(np.float16)


def can_decode(dtype: str) -> bool:
    """Whether ``read_f32`` understands this stored dtype."""
    return dtype in _FLOATS or (dtype in GGML_IDS and GGML_LAYOUTS[GGML_IDS[dtype]].block_size > 1)


def as_stored(data: NDArray[np.uint8], shape: tuple[int, ...], dtype: str) -> NDArray[Any]:
    """A view of stored bytes: plain numbers in ``shape``, or quantized rows ``[..., row_bytes]``."""
    if dtype in PLAIN_DTYPES:
        return data.view(PLAIN_DTYPES[dtype]).reshape(shape)
    layout = layout_of(dtype)
    return data.reshape(*shape[:-1], shape[-1] // layout.block_size * layout.type_size)


def stored_bytes(n_elements: int, dtype: str) -> int:
    """Bytes of ``n_elements`` stored weights (whole blocks)."""
    if dtype in PLAIN_DTYPES:
        return n_elements * PLAIN_DTYPES[dtype].itemsize
    layout = layout_of(dtype)
    return n_elements // layout.block_size * layout.type_size


def dequantize_rows(data: NDArray[np.uint8], dtype: str, n_cols: int) -> NDArray[np.float32]:
    """Quantized rows ``[n_rows, row_bytes]`` to float32 ``[n_rows, n_cols]``.

    Raises UnsupportedModelError for a type that cannot be decoded.
    """
    if dtype in GgmlType.__members__:
        from core.quant.math.ggml.quantize import dequantize

        return dequantize(data, GgmlType[dtype], n_cols)
    import gguf

    try:
        with np.errstate(invalid="ignore", over="ignore"):  # NaN scales are reported by who checks for them
            values = gguf.dequantize(data, gguf.GGMLQuantizationType(GGML_IDS[dtype]))
    except (NotImplementedError, ValueError) as error:
        raise UnsupportedModelError(
            tr("Weights stored as {dtype} cannot be decoded", dtype=dtype),
            tr("Use an F16, BF16 or Q8_0 file of the model."),
        ) from error
    return np.asarray(values, np.float32).reshape(-1, n_cols)


def read_range_f32(
    file: MappedFile,
    offset: int,
    dtype: str,
    shape: tuple[int, ...],
    out: NDArray[np.float32] | None = None,
) -> NDArray[np.float32]:
    """Decode a contiguous stored range to float32 of ``shape``, reading about 1 MiB at a time.

    ``out`` must be C-contiguous float32 of the same shape when it is given.
    """
    if not can_decode(dtype):
        raise UnsupportedModelError(
            tr("Weights stored as {dtype} cannot be read", dtype=dtype),
            tr("FP32, FP16, BF16 and GGML types are understood."),
        )
    if out is None:
        out = np.empty(shape, np.float32)
    if out.shape != shape or out.dtype != np.float32 or not out.flags.c_contiguous:
        raise ValueError(f"out must be a contiguous float32 array of shape {shape}")
    flat = out.reshape(-1)
    if dtype == "F32":
        file.read_into(offset, flat)
        return out
    n_cols = shape[-1] if shape else 1
    quantized = dtype not in PLAIN_DTYPES
    step = max(1, _CHUNK_BYTES // stored_bytes(n_cols, dtype)) * n_cols if quantized else _CHUNK_BYTES // 2
    buffer = np.empty(stored_bytes(min(step, flat.size), dtype), np.uint8)
    for start in range(0, flat.size, step):
        stop = min(start + step, flat.size)
        chunk = buffer[: stored_bytes(stop - start, dtype)]
        file.read_into(offset + stored_bytes(start, dtype), chunk)
        if quantized:
            rows = chunk.reshape((stop - start) // n_cols, -1)
            flat[start:stop] = dequantize_rows(rows, dtype, n_cols).reshape(-1)
        elif dtype == "BF16":
            bf16_to_f32(chunk.view(np.uint16), flat[start:stop])
        elif dtype == "F16":
            f16_to_f32(chunk.view(np.int16), flat[start:stop])
        else:
            flat[start:stop] = chunk.view(PLAIN_DTYPES[dtype])
    return out
