"""Plain safetensors: FP32, BF16 and FP16 as anyone reads them, and 8-bit floats with their scales.

Other programs have no format for E5M2 weights with scales, so the 8-bit folders are for Bitwright's own
reader: ``weight`` F8_E4M3 or F8_E5M2 [out, in] and ``weight_scale`` [1], [out, 1] or one a block; static
activations add ``input_scale`` [1].
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

import torch

from core.containers.codec import (
    Codec,
    CodeRows,
    Layout,
    LinearOut,
    StoredLinear,
    bias_tensor,
    corrupt,
    exact_scales,
    finite_scales,
    require_fit,
)
from core.containers.stored import modules_with, need, stored_tensor
from core.errors import CorruptFileError, InvalidRecipeError, UnsupportedModelError
from core.quant.math.quantized import BLOCK, FLOAT8, ActivationGrid, ActivationParameters, Grid, Strategy
from core.sources.hf_folder import HfFolderSource

Tensor = torch.Tensor
CASTS: Final[dict[str, torch.dtype]] = {
    "FP32": torch.float32,
    "BF16": torch.bfloat16,
    "FP16": torch.float16,
}
_STORED: Final = {"FP8_E4M3": "F8_E4M3", "FP8_E5M2": "F8_E5M2"}
_STRATEGIES: Final[tuple[Strategy, ...]] = ("tensor", "channel", "block")
_HINT: Final = "Make the variant again."


def cast(tensor: Tensor, dtype: torch.dtype, name: str) -> Tensor:
    """``tensor`` rounded to nearest in ``dtype``.

    Raises InvalidRecipeError where a finite value would become infinite (FP16 ends at 65504).
    """
    result = tensor.to(dtype)
    if bool(torch.isinf(result).any()) and not bool(torch.isinf(tensor).any()):
        raise InvalidRecipeError(
            f"{name} holds values beyond the range of {str(dtype).removeprefix('torch.')}",
            "Choose BF16, which has the range of FP32.",
        )
    return result


def refusal(layout: Layout) -> str | None:
    """Why the layout cannot be plain safetensors; None when it can."""
    if layout.grid is None:
        return None if layout.dtype in CASTS else f"{layout.dtype} is no plain float"
    if not layout.grid.is_float:
        return f"plain safetensors do not hold {layout.dtype}"
    if layout.grid.strategy not in _STRATEGIES:
        return "8-bit floats have a scale a tensor, channel or block"
    return None


def obstacle(_shape: tuple[int, int], _grid: Grid) -> str | None:
    """Any matrix can be stored."""
    return None


def encode(linear: LinearOut, layout: Layout) -> dict[str, Tensor]:
    """The tensors of one linear on an FP8 grid; the grid's ``scale_dtype`` must hold the scales."""
    require_fit(refusal(layout), linear)
    grid = linear.weight.grid
    scale = exact_scales(linear, grid.scale_dtype).contiguous()
    tensors = {
        f"{linear.name}.weight": linear.weight.codes.contiguous(),
        f"{linear.name}.weight_scale": scale.reshape(1) if grid.strategy == "tensor" else scale,
    }
    activation = linear.activation
    if activation is not None and not activation.grid.dynamic:
        if activation.scale is None:
            raise InvalidRecipeError(f"The input of {linear.name} has no scale", "Calibrate it first.")
        tensors[f"{linear.name}.input_scale"] = torch.tensor([activation.scale], dtype=torch.float32)
    return {**tensors, **bias_tensor(linear, layout)}


def quantization_config(layout: Layout) -> dict[str, Any] | None:
    """None for plain floats: such a folder is like any other."""
    grid = layout.grid
    if grid is None:
        return None
    activation = layout.activation
    return {
        "quant_method": "bitwright",
        "format": "float8",
        "dtype": grid.dtype,
        "strategy": grid.strategy,
        "block": list(BLOCK) if grid.strategy == "block" else None,
        "activation": None
        if activation is None
        else {"dtype": activation.dtype, "dynamic": activation.dynamic, "strategy": activation.strategy},
        "ignore": list(layout.skipped),
    }


def _extra_files(_: Layout) -> dict[str, dict[str, Any]]:
    return {}


def open_linears(source: HfFolderSource, config: Mapping[str, Any]) -> dict[str, StoredLinear]:
    """The 8-bit float linears of a folder of ours, by module name."""
    dtype, strategy = config.get("dtype"), config.get("strategy")
    if config.get("format") != "float8" or dtype not in tuple(FLOAT8) or strategy not in _STRATEGIES:
        raise UnsupportedModelError(
            "This folder was written in a format that this version does not know", "Use a newer version."
        )
    if strategy == "block" and config.get("block") != list(BLOCK):
        raise CorruptFileError(f"quantization_config says block = {config.get('block')!r}", _HINT)
    grid = Grid(str(dtype), strategy=strategy, scale_dtype=torch.float32)
    activation = _activation(config.get("activation"))
    return {name: _open(source, name, grid, activation) for name in modules_with(source, ".weight_scale")}


def _activation(data: Any) -> ActivationGrid | None:
    if data is None:
        return None
    dtypes = ("INT8", *FLOAT8)
    if not isinstance(data, dict) or data.get("dtype") not in dtypes or type(data.get("dynamic")) is not bool:
        raise CorruptFileError(f"quantization_config says activation = {data!r}", _HINT)
    return ActivationGrid(data["dtype"], dynamic=data["dynamic"])


def _open(source: HfFolderSource, name: str, grid: Grid, activation: ActivationGrid | None) -> StoredLinear:
    out, cols = need(source, f"{name}.weight", (_STORED[grid.dtype],), 2)
    info = source.tensors[f"{name}.weight_scale"]
    wanted = (1,) if grid.strategy == "tensor" else grid.scale_shape((out, cols))
    if info.dtype not in ("F32", "F16", "BF16") or info.shape != wanted:
        raise corrupt(name, f"weight_scale is {info.dtype} {list(info.shape)}, not {list(wanted)}")
    parts = [f"{name}.weight", f"{name}.weight_scale"]
    parameters = None if activation is None else ActivationParameters(activation)
    if activation is not None and not activation.dynamic:
        if need(source, f"{name}.input_scale", ("F32",), 1) != (1,):
            raise corrupt(name, "input_scale is not one number")
        scale = finite_scales(stored_tensor(source, f"{name}.input_scale"), name)
        parameters = ActivationParameters(activation, float(scale[0]))
        parts.append(f"{name}.input_scale")
    read = partial(_read_rows, source, name, grid)
    return StoredLinear(name, (out, cols), grid, tuple(parts), read, parameters)


def _read_rows(source: HfFolderSource, name: str, grid: Grid, start: int, stop: int) -> CodeRows:
    codes = stored_tensor(source, f"{name}.weight", rows=(start, stop))
    scales = finite_scales(stored_tensor(source, f"{name}.weight_scale"), name)
    if grid.strategy == "tensor":
        rows = scales.reshape(1, 1).expand(stop - start, 1)
    elif grid.strategy == "block":
        rows = scales[torch.arange(start, stop) // BLOCK[0]]
    else:
        rows = scales[start:stop]
    return CodeRows(codes, rows, None, BLOCK[1] if grid.strategy == "block" else codes.shape[1])


PLAIN: Final = Codec(
    container="safetensors",
    quant_method="bitwright",
    refusal=refusal,
    obstacle=obstacle,
    encode=encode,
    quantization_config=quantization_config,
    extra_files=_extra_files,
    open_linears=open_linears,
)
