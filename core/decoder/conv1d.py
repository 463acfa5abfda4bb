"""GPT-2's Conv1D as a linear: the same matrix, transposed."""

from __future__ import annotations

from torch import nn


def replace_conv1d(layer: nn.Module, names: tuple[str, ...]) -> None:
    """Replace the modules ``names`` (weight ``[in, out]``) by linears (``[out, in]``) on the meta device."""
    for name in names:
        old = layer.get_submodule(name)
        weight = old.get_parameter("weight")
        cols, rows = weight.shape
        layer.set_submodule(name, nn.Linear(cols, rows, device="meta", dtype=weight.dtype))
