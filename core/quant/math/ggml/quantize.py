"""The door to the GGML kernels: float32 rows to block bytes and back, on as many threads as asked for.

Blocks are independent, so the threads take ranges of blocks and the bytes do not depend on their number.
The kernels release the GIL. Nothing compiles at import; ``warm_up`` compiles (or loads) ahead of need.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.quant.math.ggml import halves, legacy
from core.quant.math.ggml.dequantize import decode_blocks
from core.quant.math.ggml.k_affine import quantize_affine
from core.quant.math.ggml.k_symmetric import quantize_symmetric
from core.quant.math.ggml.search import (
    AFFINE,
    AFFINE_WEIGHTED,
    SYMMETRIC,
    SYMMETRIC_WEIGHTED,
    WEIGHTED_RTN_LLOYD,
    weighted_rtn_levels,
)
from core.quant.math.ggml.ternary import quantize_ternary
from core.quant.math.ggml.weighted_rtn import quantize_weighted_rtn
from core.types import GgmlType

F32 = NDArray[np.float32]
U8 = NDArray[np.uint8]

_MIN_WEIGHTS_PER_TASK = 1 << 17
_RTN_BITS = {GgmlType.Q4_0: 4, GgmlType.Q4_1: 4, GgmlType.Q5_0: 5, GgmlType.Q5_1: 5}
_TERNARY = frozenset({GgmlType.TQ1_0, GgmlType.TQ2_0})
_TILE = 64  # ranges start at multiples of this many blocks, so that no vector is left half empty

Range = Callable[[int, int], object]


class _Alias:
    """The memory of an array, without its read-only flag: kernels then compile for one array type."""

    def __init__(self, array: NDArray[Any]) -> None:
        interface = dict(array.__array_interface__)
        interface["data"] = (interface["data"][0], False)
        self.__array_interface__ = interface
        self.owner = array


def _plain(array: NDArray[Any]) -> NDArray[Any]:
    """``array`` as the kernels want it: C-contiguous, aligned, not marked read-only (they never write it)."""
    if not (array.flags.c_contiguous and array.flags.aligned):
        return array.copy(order="C")
    return array if array.flags.writeable else np.asarray(_Alias(array))


def _default_threads() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


def _split(n: int, weights: int, threads: int | None) -> list[tuple[int, int]]:
    """Ranges of ``n`` blocks for the tasks, in order; a few per thread so that they end together."""
    wanted = threads if threads is not None else _default_threads()
    tasks = 1 if wanted <= 1 else min(wanted * 4, max(1, weights // _MIN_WEIGHTS_PER_TASK))
    step = -(-max(n, 1) // tasks)
    step = -(-step // _TILE) * _TILE
    return [(start, min(start + step, n)) for start in range(0, n, step)]


def _run(work: Range, ranges: list[tuple[int, int]], threads: int | None) -> list[Any]:
    if len(ranges) <= 1 or threads == 1:
        return [work(first, last) for first, last in ranges]
    workers = min(len(ranges), threads or _default_threads())
    with ThreadPoolExecutor(workers, thread_name_prefix="ggml") as pool:
        return list(pool.map(work, *zip(*ranges, strict=True)))


def _checked_importance(importance: F32 | None, n_cols: int) -> tuple[F32, bool]:
    """Importance as the searches use it: mean 1, with a floor so that no fit is without weights."""
    if importance is None:
        return np.ones(1, np.float32), False
    if importance.shape != (n_cols,):
        raise ValueError(f"importance has shape {importance.shape}, a row has {n_cols} weights")
    weights = importance.astype(np.float64)
    if not np.isfinite(weights).all() or (weights < 0).any():
        raise ValueError("importance must be finite and not negative")
    mean = weights.mean()
    if mean == 0:
        return np.ones(1, np.float32), False
    return np.maximum(weights / mean, 1e-4).astype(np.float32), True


def _work(x: F32, qtype: GgmlType, out: U8, importance: F32, weighted: bool) -> Range:
    """The function that quantizes a range of blocks of ``x`` into ``out``."""
    if qtype in AFFINE:
        a = AFFINE_WEIGHTED[qtype] if weighted else AFFINE[qtype]
        flat, target = x.reshape(-1), out.reshape(-1)
        return lambda first, last: quantize_affine(
            flat, importance, weighted, first, last, a.n, a.q_max, a.l_max, a.tilt, a.grids, a.divisors,
            a.steps, a.lloyd, a.refits, target, qtype.type_size,
        )  # fmt: skip
    if qtype in SYMMETRIC:
        s = SYMMETRIC_WEIGHTED[qtype] if weighted else SYMMETRIC[qtype]
        flat, target = x.reshape(-1), out.reshape(-1)
        return lambda first, last: quantize_symmetric(
            flat, importance, weighted, first, last, s.q_half, s.l_half, s.tilt, s.levels, s.divisors,
            s.steps, s.lloyd, s.refits, target, qtype.type_size,
        )  # fmt: skip
    if weighted and qtype in _RTN_BITS:
        return _weighted_rtn_work(x.reshape(-1), qtype, out.reshape(-1, qtype.type_size), importance)
    if qtype in _TERNARY:
        return _ternary_work(x.reshape(-1, 256), qtype is GgmlType.TQ1_0, out.reshape(-1, qtype.type_size))
    if qtype.is_quantized:
        return _rtn_work(x.reshape(-1, 32), qtype, out.reshape(-1, qtype.type_size))
    return _float_work(x.reshape(-1), qtype, out.reshape(-1).view(np.uint16))


def _float_work(flat: F32, qtype: GgmlType, half_words: NDArray[np.uint16]) -> Range:
    if qtype is GgmlType.F16:
        return lambda first, last: halves.to_half_bits(flat, half_words, first, last)
    return lambda first, last: halves.to_bf16_bits(flat.view(np.uint32), half_words, first, last)


def _ternary_work(blocks: F32, dense: bool, target: U8) -> Range:
    return lambda first, last: quantize_ternary(blocks, first, last, dense, target)


def _rtn_work(blocks: F32, qtype: GgmlType, target: U8) -> Range:
    """The same for the types of 32 weights, whose values are closed formulas."""
    patterns = blocks.view(np.int32)
    if qtype is GgmlType.Q8_0:
        return lambda first, last: legacy.quantize_q8_0(blocks, patterns, first, last, target)
    bits = _RTN_BITS[qtype]
    if qtype in {GgmlType.Q4_0, GgmlType.Q5_0}:
        return lambda first, last: legacy.quantize_symmetric_rtn(blocks, patterns, first, last, bits, target)
    return lambda first, last: legacy.quantize_affine_rtn(blocks, patterns, first, last, bits, target)


def _weighted_rtn_work(flat: F32, qtype: GgmlType, target: U8, importance: F32) -> Range:
    """The same for those types with an importance matrix."""
    bits, affine = _RTN_BITS[qtype], qtype in {GgmlType.Q4_1, GgmlType.Q5_1}
    levels = weighted_rtn_levels(bits, affine)
    return lambda first, last: quantize_weighted_rtn(
        flat, importance, first, last, bits, affine, levels, WEIGHTED_RTN_LLOYD, target
    )


def quantize(
    x: F32,
    qtype: GgmlType,
    *,
    out: U8 | None = None,
    importance: F32 | None = None,
    threads: int | None = None,
) -> U8:
    """Quantize rows into ggml's exact byte layout.

    ``x``: ``[n_rows, n_cols]`` float32, C-contiguous. ``importance``: optional ``[n_cols]`` weights of the
    columns' squared errors (an importance matrix), used by all types but F32, F16, BF16, Q8_0 and the
    ternary ones.
    ``threads``: None for all cores. Returns ``[n_rows, row_bytes]`` uint8 (``out`` when it is given).
    Finite input is assumed (``find_nonfinite``); other values give bytes without meaning, not a crash.

    Raises ValueError when rows are not whole blocks, or when an array has the wrong shape or type.
    """
    if x.ndim != 2 or x.dtype != np.float32:
        raise ValueError(f"x must be a float32 matrix, not {x.dtype} of shape {x.shape}")
    n_rows, n_cols = x.shape
    row_bytes = qtype.row_bytes(n_cols)
    if out is None:
        out = np.empty((n_rows, row_bytes), np.uint8)
    elif out.shape != (n_rows, row_bytes) or out.dtype != np.uint8 or not out.flags.c_contiguous:
        raise ValueError(f"out must be C-contiguous uint8 of shape {(n_rows, row_bytes)}")
    weights, weighted = _checked_importance(importance, n_cols)
    if x.size == 0:
        return out
    rows = _plain(x)
    if qtype is GgmlType.F32:
        np.copyto(out, rows.view(np.uint8).reshape(out.shape))
        return out
    work = _work(rows, qtype, out, weights, weighted)
    _run(work, _split(x.size // qtype.block_size, x.size, threads), threads)
    return out


def dequantize(data: U8, qtype: GgmlType, n_cols: int) -> F32:
    """Decode ``[n_rows, row_bytes]`` uint8 to ``[n_rows, n_cols]`` float32, bit by bit as ggml does.

    Raises ValueError when ``data`` is not whole rows of ``n_cols`` weights.
    """
    row_bytes = qtype.row_bytes(n_cols)
    if data.ndim != 2 or data.dtype != np.uint8 or data.shape[1] != row_bytes:
        raise ValueError(f"rows of {n_cols} {qtype.name} weights need uint8 rows of {row_bytes} bytes")
    rows = _plain(data)
    x = np.empty((len(rows), n_cols), np.float32)
    if x.size == 0:
        return x
    if qtype is GgmlType.F32:
        x.view(np.uint8).reshape(-1)[:] = rows.reshape(-1)
    elif qtype is GgmlType.F16:
        f16_to_f32(rows.reshape(-1).view(np.float16).reshape(x.shape), x)
    elif qtype is GgmlType.BF16:
        bf16_to_f32(rows.reshape(-1).view(np.uint16).reshape(x.shape), x)
    else:
        decode_blocks(rows.reshape(-1, qtype.type_size), qtype, x.reshape(-1, qtype.block_size))
    return x


def find_nonfinite(x: F32, *, threads: int | None = None) -> int:
    """Flat index of the first NaN or infinity of a float32 array, or -1. ``threads``: None for all cores."""
    if x.dtype != np.float32:
        raise ValueError(f"x must be float32, not {x.dtype}")
    if x.size == 0:
        return -1
    patterns = _plain(x).reshape(-1).view(np.int32)
    found = _run(
        lambda first, last: halves.first_nonfinite(patterns, first, last),
        _split(x.size, x.size // 8, threads),
        threads,
    )
    return next((int(at) for at in found if at >= 0), -1)


def _out_like(source: NDArray[Any], out: F32 | None) -> F32:
    if out is None:
        return np.empty(source.shape, np.float32)
    if out.shape != source.shape or out.dtype != np.float32 or not out.flags.c_contiguous:
        raise ValueError(f"out must be C-contiguous float32 of shape {source.shape}")
    return out


def f16_to_f32(source: NDArray[np.float16], out: F32 | None = None) -> F32:
    """Half precision to float32 (exact), into ``out`` when it is given (same shape, C-contiguous)."""
    target = _out_like(source, out)
    if source.size:
        halves.from_half_bits(_plain(source).reshape(-1).view(np.uint16), target.reshape(-1), 0, source.size)
    return target


def bf16_to_f32(source: NDArray[np.uint16], out: F32 | None = None) -> F32:
    """bfloat16 bit patterns (uint16) to float32 (exact), into ``out`` when it is given."""
    target = _out_like(source, out)
    if source.size:
        halves.from_bf16_bits(_plain(source).reshape(-1), target.reshape(-1).view(np.uint32), 0, source.size)
    return target


def warm_up(types: Iterable[GgmlType] | None = None, *, weighted: bool = False) -> None:
    """Compile the kernels of these types (default: all), or load them from Numba's on-disk cache; with
    ``weighted`` also those that heed an importance matrix."""
    x = np.linspace(-1, 1, 256, dtype=np.float32).reshape(1, 256)
    find_nonfinite(x)
    for qtype in GgmlType if types is None else types:
        dequantize(quantize(x, qtype, threads=1), qtype, 256)
        if weighted:
            quantize(x, qtype, importance=np.ones(256, np.float32), threads=1)
