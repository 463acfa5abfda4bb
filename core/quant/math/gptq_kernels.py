"""GPTQ's loop over the columns of one block, as a kernel: rows are lanes, tiles of them stay in the cache."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.quant.math.jit import kernel

F32 = NDArray[np.float32]
I64 = NDArray[np.int64]
I16 = NDArray[np.int16]

LANES = 64
"""Rows treated at once: 128 columns of 64 float32 are 32 KiB."""


@kernel
def quantize_block(
    w: F32, codes: I16, scales: F32, zeros: F32, group: I64, upper: F32, q_min: float, q_max: float
) -> None:
    """Quantize ``w [columns, rows]`` column by column, spreading each error over the columns to its right.

    ``scales``, ``zeros``: ``[groups, rows]``; ``group``: of each column; ``upper``: the block of the upper
    Cholesky factor of the inverse Hessian. On return ``codes`` are the integers and ``w`` the scaled
    errors ``(w - q) / u_ii`` that the later blocks need.
    """
    columns, rows = w.shape
    tile = np.empty((columns, LANES), np.float32)
    low = np.float32(q_min)
    high = np.float32(q_max)
    for first in range(0, rows, LANES):
        n = min(LANES, rows - first)
        for i in range(columns):
            for lane in range(n):
                tile[i, lane] = w[i, first + lane]
            for lane in range(n, LANES):
                tile[i, lane] = np.float32(0.0)
        for i in range(columns):
            g = group[i]
            inverse = np.float32(1.0) / upper[i, i]
            for lane in range(n):
                s = scales[g, first + lane]
                z = zeros[g, first + lane]
                q = np.rint(tile[i, lane] / s) + z
                q = min(max(q, low), high)
                codes[i, first + lane] = np.int16(q)
                tile[i, lane] = (tile[i, lane] - s * (q - z)) * inverse
            for j in range(i + 1, columns):
                u = upper[i, j]
                for lane in range(LANES):
                    tile[j, lane] -= u * tile[i, lane]
        for i in range(columns):
            for lane in range(n):
                w[i, first + lane] = tile[i, lane]
