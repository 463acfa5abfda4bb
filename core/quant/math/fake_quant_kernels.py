"""The way back through fake quantization in one pass over the weights, on the CPU."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.quant.math.jit import kernel

F32 = NDArray[np.float32]


@kernel
def pass_through(
    weight: F32, scales: F32, zeros: F32, grad: F32, scale_grad: F32, q_min: float, q_max: float, learns: bool
) -> None:
    """``weight``, ``grad``: ``[rows, k, width]``; ``scales``, ``zeros``, ``scale_grad``: ``[rows or 1, k]``.

    ``grad`` is kept where the code is not clipped, else it becomes 0; ``scale_grad`` gets
    ``sum grad (q - w / s)`` inside the grid, ``sum grad q`` outside, where scales ``learn``.
    """
    rows, per_row, width = weight.shape
    shared = scales.shape[0] == 1
    for row in range(rows):
        of = 0 if shared else row
        for place in range(per_row):
            inverse = np.float32(1.0) / scales[of, place]
            low = np.float32(q_min) - zeros[of, place]
            high = np.float32(q_max) - zeros[of, place]
            total = np.float32(0.0)
            for i in range(width):
                exact = weight[row, place, i] * inverse
                code = min(max(np.rint(exact), low), high)
                inside = (exact >= low - np.float32(0.5)) & (exact <= high + np.float32(0.5))
                g = grad[row, place, i]
                total += g * (code - exact if inside else code)
                grad[row, place, i] = g if inside else np.float32(0.0)
            if learns:
                scale_grad[of, place] += total
