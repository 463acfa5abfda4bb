"""What a linear's input looked like: the range of every channel over a first and a second half of the text,
and rows of the second half."""

from __future__ import annotations

import torch

from core.errors import InvalidInputError
from core.quant.math.observers import ChannelRange

Tensor = torch.Tensor


class InputSample:
    """Ranges of the channels over all tokens seen, and rows to judge a choice on that was made without them.

    Of ``tokens`` that will come, the first half only widens :attr:`fitted`; of the second half every
    ``stride``-th row is kept. ``channels``: width of the input.
    """

    def __init__(self, channels: int, tokens: int, rows: int) -> None:
        self.n_tokens = 0
        self.fitted = ChannelRange(channels)
        self.range = ChannelRange(channels)
        self._half = tokens // 2
        self._stride = max(1, (tokens - self._half) // rows)
        self._rows: list[Tensor] = []
        self._next = self._half

    def add(self, x: Tensor) -> None:
        """Take in activations ``x [tokens, in]``."""
        self.range.update(x)
        early = x[: max(0, self._half - self.n_tokens)]
        if len(early):
            self.fitted.update(early)
        first, end = self._next - self.n_tokens, len(x)
        if first < end:
            self._rows.append(x[first :: self._stride].clone())
            self._next += -(-(end - first) // self._stride) * self._stride
        self.n_tokens += end

    @property
    def rows(self) -> Tensor:
        """Rows of the second half, ``[n, in]``; of experts that only the first half reached, none.
        Raises InvalidInputError when nothing was seen."""
        if not self.n_tokens:
            raise InvalidInputError("No calibration text reached this layer.", "Calibrate with more text.")
        return torch.cat(self._rows) if self._rows else torch.empty(0, len(self.range.low))
