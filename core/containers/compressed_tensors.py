"""Writing the compressed-tensors layout (llm-compressor, vLLM, transformers), read off its version 0.20.

- pack-quantized: ``weight_packed`` I32 [out, in * b / 32], ``weight_scale``, ``weight_shape`` I64 [2], and,
  asymmetric, ``weight_zero_point`` packed along out;
- int-quantized, float-quantized, naive-quantized: ``weight`` I8 or F8_E4M3 [out, in], ``weight_scale``, and,
  asymmetric, ``weight_zero_point`` I8;
- static activations add ``input_scale`` [1] and, asymmetric, ``input_zero_point`` [1].

Integers are signed: an asymmetric code or zero point is stored less 2^(b-1), and packing adds it again.
Scales have the shape [1] (tensor), [out, 1] (channel), [out, groups] or [row blocks, column blocks].
"""

from __future__ import annotations

from typing import Any, Final

import torch

from core.containers.codec import (
    Layout,
    LinearOut,
    bias_tensor,
    exact_scales,
    group_obstacle,
    require_fit,
    unsigned_codes,
    unsigned_zeros,
)
from core.errors import InvalidRecipeError
from core.quant.math.packing import pack, to_signed
from core.quant.math.quantized import BLOCK, INT_BITS, ActivationGrid, Grid

Tensor = torch.Tensor
PACKED: Final = "pack-quantized"
INT: Final = "int-quantized"
FLOAT: Final = "float-quantized"
NAIVE: Final = "naive-quantized"
_SCALE_DTYPES: Final = (torch.float16, torch.bfloat16, torch.float32)


def format_of(layout: Layout) -> str:
    """The layout's own format, else the usual one: the one that the package itself would choose."""
    if layout.format is not None:
        return layout.format
    if layout.dtype == "FP8_E4M3":
        return NAIVE if layout.activation is None else FLOAT
    return PACKED if layout.activation is None else INT


def refusal(layout: Layout) -> str | None:
    """Why the layout cannot be compressed-tensors; None when it can."""
    grid = layout.grid
    if grid is None or (grid.dtype != "FP8_E4M3" and grid.dtype not in INT_BITS):
        return f"compressed-tensors has no format for {layout.dtype}"
    if (why := _wrong_format(format_of(layout), grid)) is not None:
        return why
    if grid.strategy == "block" and not grid.is_float:
        return "blocks are for 8-bit floats"
    if layout.activation is not None and layout.activation.dtype not in ("INT8", "FP8_E4M3"):
        return f"activations in {layout.activation.dtype} have no name in compressed-tensors"
    return None


def _wrong_format(chosen: str, grid: Grid) -> str | None:
    if chosen not in (PACKED, INT, FLOAT, NAIVE):
        return f"compressed-tensors has no format {chosen!r} that can be written"
    if grid.is_float and chosen in (PACKED, INT):
        return f"{chosen} holds integers, not {grid.dtype}"
    if not grid.is_float and chosen == FLOAT:
        return f"{chosen} holds 8-bit floats, not {grid.dtype}"
    return None


def obstacle(shape: tuple[int, int], grid: Grid) -> str | None:
    """Why one matrix ``(out, in)`` cannot be stored; None when it can."""
    if grid.strategy == "block" and shape[1] % BLOCK[1]:
        return f"its {shape[1]} columns are not whole blocks of {BLOCK[1]}"
    if grid.strategy == "group" and not grid.symmetric and (shape[0] * grid.bits) % 32:
        return f"the zero points of {shape[0]} rows do not fill whole words"
    return group_obstacle(shape, grid)


def encode(linear: LinearOut, layout: Layout) -> dict[str, Tensor]:
    """The tensors of one linear. Scales are stored in the grid's ``scale_dtype``, activation scales in
    float32. Raises InvalidRecipeError when it does not fit or that loses anything."""
    weight, grid = linear.weight, linear.weight.grid
    require_fit(refusal(layout) or obstacle(weight.shape, grid), linear)
    if grid.scale_dtype not in _SCALE_DTYPES:
        raise InvalidRecipeError(f"Scales cannot be stored as {grid.scale_dtype}", "Use BF16 or FP16.")
    scale = exact_scales(linear, grid.scale_dtype).contiguous()
    tensors = {"weight_scale": scale.reshape(1) if grid.strategy == "tensor" else scale}
    if format_of(layout) == PACKED:
        tensors |= _packed(linear)
    elif grid.is_float:
        tensors["weight"] = weight.codes.contiguous()
    else:
        tensors["weight"] = to_signed(unsigned_codes(weight), grid.bits)
        if not grid.symmetric:
            tensors["weight_zero_point"] = _zero_points(linear)
    tensors |= _input_tensors(linear)
    named = {f"{linear.name}.{part}": tensor for part, tensor in tensors.items()}
    return {**named, **bias_tensor(linear, layout)}


def _packed(linear: LinearOut) -> dict[str, Tensor]:
    weight, grid = linear.weight, linear.weight.grid
    tensors = {
        "weight_packed": pack(unsigned_codes(weight), grid.bits, axis=1),
        "weight_shape": torch.tensor(weight.shape, dtype=torch.int64),
    }
    if not grid.symmetric:
        if grid.strategy == "tensor":  # only these are left unpacked by the package
            tensors["weight_zero_point"] = _zero_points(linear)
        else:
            tensors["weight_zero_point"] = pack(unsigned_zeros(weight), grid.bits, axis=0)
    return tensors


def _zero_points(linear: LinearOut) -> Tensor:
    grid = linear.weight.grid
    zeros = to_signed(unsigned_zeros(linear.weight), grid.bits)
    return zeros.reshape(1) if grid.strategy == "tensor" else zeros


def _input_tensors(linear: LinearOut) -> dict[str, Tensor]:
    activation = linear.activation
    if activation is None or activation.grid.dynamic:
        return {}
    if activation.scale is None:
        raise InvalidRecipeError(f"The input of {linear.name} has no scale", "Calibrate it first.")
    tensors = {"input_scale": torch.tensor([activation.scale], dtype=torch.float32)}
    if not activation.grid.symmetric:
        tensors["input_zero_point"] = torch.tensor([activation.zero_point or 0], dtype=torch.int8)
    return tensors


def quantization_config(layout: Layout) -> dict[str, Any]:
    """``quantization_config`` of config.json."""
    grid, chosen = layout.weight_grid, format_of(layout)
    weights: dict[str, Any] = {
        "num_bits": grid.bits,
        "type": "float" if grid.is_float else "int",
        "symmetric": grid.symmetric,
        "strategy": grid.strategy,
        "group_size": grid.group_size if grid.strategy == "group" else None,
        "dynamic": False,
    }
    if grid.strategy == "block":
        weights["block_structure"] = list(BLOCK)
    if layout.desc_act:
        weights["actorder"] = "static"
    return {
        "quant_method": "compressed-tensors",
        "format": chosen,
        "quantization_status": "compressed",
        "ignore": list(layout.skipped),
        "global_compression_ratio": None,
        "kv_cache_scheme": None,
        "config_groups": {
            "group_0": {
                "targets": ["Linear"],
                "format": chosen,
                "weights": weights,
                "input_activations": _activation_args(layout.activation),
                "output_activations": None,
            }
        },
    }


def _activation_args(activation: ActivationGrid | None) -> dict[str, Any] | None:
    if activation is None:
        return None
    return {
        "num_bits": 8,
        "type": "int" if activation.dtype == "INT8" else "float",
        "symmetric": activation.symmetric,
        "strategy": activation.strategy,
        "group_size": None,
        "dynamic": activation.dynamic,
    }


def extra_files(_: Layout) -> dict[str, dict[str, Any]]:
    """No files beside config.json."""
    return {}
