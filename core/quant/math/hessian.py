"""The second moments of a linear's input, accumulated once for all linears that read it.

``H = X^T X / n`` over all calibration tokens: half of GPTQ's Hessian of ``||W X - Q X||^2`` per token. Only
the lower triangle of blocks is computed (two thirds of the full product's time), the rest is its mirror.
"""

from __future__ import annotations

from typing import Final

import torch

from core.errors import InvalidInputError

Tensor = torch.Tensor

_BLOCK: Final = 192  # columns; wide enough for the matrix kernels' full speed


class Hessian:
    """Sum of ``x^T x`` and of ``|x|`` over tokens, float32, on the device of the first input.

    ``channels``: width of the input.
    """

    def __init__(self, channels: int) -> None:
        self.channels = channels
        self.n_tokens = 0
        self._sum: Tensor | None = None
        self._absolute: Tensor | None = None

    def add(self, x: Tensor) -> None:
        """Take in activations ``x [..., in]`` (float32)."""
        tokens = x.reshape(-1, self.channels)
        if self._sum is None or self._absolute is None:
            self._sum = tokens.new_zeros((self.channels, self.channels))
            self._absolute = tokens.new_zeros(self.channels)
        for start in range(0, self.channels, _BLOCK):
            stop = min(start + _BLOCK, self.channels)
            self._sum[start:stop, :stop].addmm_(tokens[:, start:stop].t(), tokens[:, :stop])
        self._absolute += torch.linalg.vector_norm(tokens, ord=1, dim=0)
        self.n_tokens += tokens.shape[0]

    @property
    def matrix(self) -> Tensor:
        """``X^T X / n``, ``[in, in]``, symmetric. Raises InvalidInputError when nothing was added or when
        the activations were NaN or infinite."""
        return self._mirrored() / self.n_tokens

    def take(self) -> Tensor:
        """As :attr:`matrix`, without a copy: the sum is given away."""
        matrix = self._mirrored().div_(self.n_tokens)
        self._sum = None
        return matrix

    def _mirrored(self) -> Tensor:
        """The sum with its upper blocks filled from the lower ones, in place."""
        total = self._sum
        if total is None or self.n_tokens == 0:
            raise InvalidInputError("No calibration text reached this layer.", "Calibrate with more text.")
        if not bool(torch.isfinite(total.diagonal()).all()):
            raise InvalidInputError(
                "The activations seen during calibration are NaN or infinite.",
                "The model cannot run this text in float32; check the source.",
            )
        for start in range(0, self.channels, _BLOCK):
            stop = min(start + _BLOCK, self.channels)
            total[start:stop, stop:] = total[stop:, start:stop].t()
        return total

    @property
    def mean_abs(self) -> Tensor:
        """Mean magnitude of each channel, ``[in]`` (AWQ's measure of salience). Raises as ``matrix``."""
        if self._absolute is None or self.n_tokens == 0:
            raise InvalidInputError("No calibration text reached this layer.", "Calibrate with more text.")
        return self._absolute / self.n_tokens
