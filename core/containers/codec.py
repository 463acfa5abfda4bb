"""What every container of quantized linears has in common: what goes in, and what comes out again.

A container is a ``Codec``: a row of functions. ``encode`` turns one quantized linear into the tensors that
are stored under its name; ``open_linears`` finds the linears of a folder again and decodes them by rows.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch

from core.errors import CorruptFileError, InvalidRecipeError
from core.quant.math.quantized import ActivationGrid, ActivationParameters, Grid, QuantizedWeight
from core.sources.hf_folder import HfFolderSource

Tensor = torch.Tensor
HEAD = "lm_head"


@dataclass(frozen=True, slots=True)
class LinearOut:
    """A quantized linear: its module ``name`` as in the checkpoint, its weight ``[out, in]``, how its input
    is quantized (None: not at all) and its bias ``[out]`` (None: it has none)."""

    name: str
    weight: QuantizedWeight
    activation: ActivationParameters | None = None
    bias: Tensor | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a whole model is stored.

    ``grid``: None for plain casts. ``skipped``: the names of all linears that stay at 16 bits, ``lm_head``
    included unless the head is quantized. ``model_dtype``: of everything that is not quantized.
    ``desc_act``: whether columns were rounded in the order of their activations (with static groups: the
    files are the same as without). ``format``: the flavour of compressed-tensors, None for the usual one.
    ``double_quant``: whether bitsandbytes' scales are quantized themselves.
    """

    container: str
    dtype: str
    method: str
    grid: Grid | None
    activation: ActivationGrid | None = None
    skipped: tuple[str, ...] = (HEAD,)
    model_dtype: torch.dtype = torch.bfloat16
    desc_act: bool = False
    damping: float | None = None
    true_sequential: bool = False
    format: str | None = None
    double_quant: bool = False

    @property
    def weight_grid(self) -> Grid:
        """The grid of a layout that has one."""
        if self.grid is None:
            raise InvalidRecipeError(f"{self.dtype} in {self.container} has no grid", "Choose another dtype.")
        return self.grid


@dataclass(frozen=True, slots=True)
class CodeRows:
    """Rows of a stored linear.

    ``codes [n, in]``: uint8 (integers, counted from 0) or a float8 dtype; ``scales [n, groups]`` float32;
    ``zeros``: int16 of the same shape, None for floats. Column j belongs to group ``columns[j]``, or, where
    that is None, to group ``j // group_size``. The weight is ``(codes - zeros) * scales``.
    """

    codes: Tensor
    scales: Tensor
    zeros: Tensor | None
    group_size: int
    columns: Tensor | None = None

    def expand(self, per_group: Tensor) -> Tensor:
        """Values ``[n, groups]`` as ``[n, in]``."""
        if self.columns is not None:
            return per_group[:, self.columns]
        if per_group.shape[1] == 1:
            return per_group.expand(self.codes.shape)
        return per_group.repeat_interleave(self.group_size, 1)[:, : self.codes.shape[1]]

    def dequantize(self) -> Tensor:
        """The rows as float32 ``[n, in]``."""
        values = self.codes.to(torch.float32)
        if self.zeros is not None:
            values -= self.expand(self.zeros.to(torch.float32))
        return values.mul_(self.expand(self.scales))


@dataclass(frozen=True, slots=True)
class StoredLinear:
    """A linear in a folder. ``tensors`` are the stored names that make it up (its bias is not among them);
    ``read_rows(start, stop)`` decodes rows of ``shape = (out, in)``; ``grid`` is what the file says of it.
    """

    name: str
    shape: tuple[int, int]
    grid: Grid
    tensors: tuple[str, ...]
    read_rows: Callable[[int, int], CodeRows]
    activation: ActivationParameters | None = None


@dataclass(frozen=True, slots=True)
class Codec:
    """A container of linears.

    ``quant_method``: its name in config.json. ``refusal``: why it cannot hold a layout at all (None: it
    can); ``obstacle``: why it cannot hold one linear of that shape ``(out, in)`` on that grid, so that it
    has to stay at 16 bits. ``encode`` and ``open_linears`` lose nothing or raise. ``supports_conv1d``:
    whether it can hold GPT-2's transposed linears.
    """

    container: str
    quant_method: str
    refusal: Callable[[Layout], str | None]
    obstacle: Callable[[tuple[int, int], Grid], str | None]
    encode: Callable[[LinearOut, Layout], dict[str, Tensor]]
    quantization_config: Callable[[Layout], dict[str, Any] | None]
    extra_files: Callable[[Layout], dict[str, dict[str, Any]]]
    open_linears: Callable[[HfFolderSource, Mapping[str, Any]], dict[str, StoredLinear]]
    supports_conv1d: bool = False


def require_fit(codec_obstacle: str | None, linear: LinearOut) -> None:
    """Raise InvalidRecipeError when a linear does not fit its container."""
    if codec_obstacle is not None:
        raise InvalidRecipeError(
            f"{linear.name} cannot be stored: {codec_obstacle}", "Keep this matrix at 16 bits."
        )


def exact_scales(linear: LinearOut, dtype: torch.dtype) -> Tensor:
    """The scales in ``dtype``; raises InvalidRecipeError when that would change or lose one."""
    scales = linear.weight.scales
    stored = scales.to(dtype)
    if not torch.equal(stored.to(torch.float32), scales) or not bool(torch.isfinite(scales).all()):
        raise InvalidRecipeError(
            f"The scales of {linear.name} are no {_dtype_name(dtype)} numbers",
            f"Round scales to {_dtype_name(dtype)} before the values are chosen.",
        )
    return stored


def unsigned_codes(weight: QuantizedWeight) -> Tensor:
    """Integer codes counted from 0, uint8 ``[out, in]``; checked against the grid's range."""
    grid = weight.grid
    lifted = weight.codes.to(torch.int16)
    if bool(lifted.min() < grid.q_min) or bool(lifted.max() > grid.q_max):
        raise InvalidRecipeError(f"A value is outside the range of {grid.dtype}", "This is a fault of ours.")
    return (lifted - grid.q_min).to(torch.uint8)


def unsigned_zeros(weight: QuantizedWeight) -> Tensor:
    """Zero points that belong to ``unsigned_codes``, uint8 in the shape of the scales."""
    if weight.zero_points is not None:
        return weight.zero_points.to(torch.uint8)
    return torch.full(weight.scales.shape, -weight.grid.q_min, dtype=torch.uint8)


def bias_tensor(linear: LinearOut, layout: Layout) -> dict[str, Tensor]:
    """The bias under its name, in the model's dtype; nothing when there is none."""
    if linear.bias is None:
        return {}
    return {f"{linear.name}.bias": linear.bias.to(layout.model_dtype).contiguous()}


def group_obstacle(shape: tuple[int, int], grid: Grid) -> str | None:
    """Why the groups of a grid do not fit a shape; None when they do."""
    if grid.strategy == "group" and shape[1] % grid.group_size:
        return f"its {shape[1]} columns are not whole groups of {grid.group_size}"
    return None


def _dtype_name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


# --- reading -------------------------------------------------------------------------------------------


def corrupt(name: str, why: str) -> CorruptFileError:
    """The error for a stored linear that cannot be right."""
    return CorruptFileError(f"The quantized matrix {name!r} is not sound: {why}", "Download the model again.")


def finite_scales(scales: Tensor, name: str) -> Tensor:
    """Scales as float32; raises CorruptFileError when one is NaN or infinite."""
    values = scales.to(torch.float32)
    if values.numel() and not math.isfinite(float(values.abs().max())):
        raise corrupt(name, "a scale is NaN or infinite")
    return values
