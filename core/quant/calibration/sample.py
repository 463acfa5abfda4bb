"""What a linear's input looked like: range and mean magnitude of every channel, and some of its rows."""

from __future__ import annotations

import torch

from core.errors import InvalidInputError
from core.quant.math.observers import ChannelRange

Tensor = torch.Tensor


class InputSample:
    """Channel statistics over all tokens seen, and every ``stride``-th row of the input.

    ``channels``: width of the input.
    """

    def __init__(self, channels: int, stride: int = 1) -> None:
        self.range = ChannelRange(channels)
        self.n_tokens = 0
        self._absolute = torch.zeros(channels)
        self._stride = stride
        self._next = 0
        self._rows: list[Tensor] = []

    def add(self, x: Tensor) -> None:
        """Take in activations ``x [tokens, in]``."""
        self.range.update(x)
        self._absolute += x.abs().sum(0).to("cpu", torch.float32)
        first = self._next
        if first < len(x):
            self._rows.append(x[first :: self._stride].clone())
            taken = -(-(len(x) - first) // self._stride)
            self._next = first + taken * self._stride
        self._next -= len(x)
        self.n_tokens += len(x)

    @property
    def rows(self) -> Tensor:
        """The rows kept, ``[n, in]``. Raises InvalidInputError when nothing was seen."""
        if not self._rows:
            raise InvalidInputError("No calibration text reached this layer.", "Calibrate with more text.")
        return torch.cat(self._rows)

    @property
    def mean_abs(self) -> Tensor:
        """Mean magnitude of each channel, ``[in]``."""
        return self._absolute / max(1, self.n_tokens)
