"""What flows between two blocks, for all windows, in a file: activations never have to fit into memory."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Self

import numpy as np
import torch

Tensor = torch.Tensor


class HiddenStates:
    """Float32 hidden states ``[windows, length, hidden]``, read and written window by window.

    Plain reads and writes, no mapping: the pages belong to the system's cache, not to this process.
    """

    def __init__(self, path: Path, shape: tuple[int, int, int]) -> None:
        self.path = path
        self.shape = shape
        self._window_bytes = 4 * shape[1] * shape[2]

    @classmethod
    def create(cls, path: Path, shape: tuple[int, int, int]) -> Self:
        """An empty file of the right size. Raises OSError when the disk has no room."""
        states = cls(path, shape)
        with path.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, states.size_bytes)
            else:
                file.truncate(states.size_bytes)
        return states

    @property
    def size_bytes(self) -> int:
        return self.shape[0] * self._window_bytes

    def read(self, start: int, stop: int) -> Tensor:
        """Windows ``start .. stop``, ``[stop - start, length, hidden]``."""
        count = (stop - start) * self.shape[1] * self.shape[2]
        values = np.empty(count, np.float32)
        with self.path.open("rb", buffering=0) as file:
            file.seek(start * self._window_bytes)
            view = values.data.cast("B")
            done = 0
            while done < len(view):
                n_bytes = file.readinto(view[done:])
                if not n_bytes:
                    raise OSError(f"{self.path} ended early")
                done += n_bytes
        return torch.from_numpy(values.reshape(stop - start, *self.shape[1:]))

    def write(self, start: int, states: Tensor) -> None:
        """Put ``states`` ``[n, length, hidden]`` at window ``start``."""
        values = np.ascontiguousarray(states.to("cpu", torch.float32).numpy())
        with self.path.open("rb+") as file:
            file.seek(start * self._window_bytes)
            file.write(values.data.cast("B"))

    def sync(self) -> None:
        """Make what was written durable."""
        with self.path.open("rb+") as file:
            os.fsync(file.fileno())
