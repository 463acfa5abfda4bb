"""The bitsandbytes container: NF4 and FP4 as transformers loads them, with or without double quantization.

A linear ``[out, in]`` is ``weight`` U8 ``[ceil(n / 2), 1]`` (two codes a byte, the first one high),
``weight.absmax`` (F32 a block, or U8 when it is quantized itself), ``weight.quant_map`` F32 [16], with double
quantization ``weight.nested_absmax`` F32 and ``weight.nested_quant_map`` F32 [256], and
``weight.quant_state.bitsandbytes__nf4`` (or ``__fp4``): U8, the bytes of a JSON object with the rest. Names,
shapes and bytes are those of transformers 5 with bitsandbytes 0.50.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

import numpy as np
import torch

from core.containers.codec import HEAD, Layout, LinearOut, bias_tensor, require_fit
from core.errors import InvalidRecipeError
from core.quant.math.four_bit import BLOCK_SIZES, TABLES, pack_codes
from core.quant.math.nested import NESTED_BLOCK, nest
from core.quant.math.quantized import Grid

Tensor = torch.Tensor

_ROWS: Final = 32
QUANT_STATE: Final = ".weight.quant_state.bitsandbytes__"


def refusal(layout: Layout) -> str | None:
    """Why the layout cannot be bitsandbytes 4-bit; None when it can."""
    grid = layout.grid
    if grid is None or grid.dtype not in TABLES:
        return "bitsandbytes holds NF4 and FP4 here"
    if grid.strategy != "group" or grid.group_size not in BLOCK_SIZES:
        return "blocks are " + ", ".join(str(size) for size in BLOCK_SIZES) + " weights"
    if layout.activation is not None:
        return "its inputs are not quantized"
    return None


def obstacle(shape: tuple[int, int], grid: Grid) -> str | None:
    """Why bitsandbytes cannot compute with a matrix ``(out, in)`` everywhere; None when it can.

    It would store any: blocks may cross rows, and the last one may be short. But on processors with BF16
    instructions it packs the matrix anew for 32 rows at a time and whole blocks a row, and fails on others.
    """
    if shape[0] % _ROWS:
        return f"its {shape[0]} rows are no multiple of {_ROWS}, which bitsandbytes needs on some processors"
    if shape[1] % grid.group_size:
        return f"its {shape[1]} columns are not whole blocks of {grid.group_size}"
    return None


def encode(linear: LinearOut, layout: Layout) -> dict[str, Tensor]:
    """The tensors of a linear; the pipeline packs matrices as it reads them and has no need of this."""
    weight = linear.weight
    require_fit(refusal(layout) or obstacle(weight.shape, weight.grid), linear)
    packed = pack_codes(weight.codes.to(torch.uint8).numpy().reshape(-1), weight.grid.dtype)
    tensors = packed_linear(
        linear.name, weight.shape, torch.from_numpy(packed), weight.scales.reshape(-1), layout
    )
    return {**tensors, **bias_tensor(linear, layout)}


def packed_linear(
    name: str,
    shape: tuple[int, int],
    packed: Tensor,
    absmax: Tensor,
    layout: Layout,
    *,
    dtype: torch.dtype | None = None,
) -> dict[str, Tensor]:
    """The tensors of a linear from its bytes (uint8, flat) and its blocks' absmax (float32).

    ``dtype``: what the weight was stored in before, which is what layers compute in by default; the model's
    when None. Raises InvalidRecipeError when an absmax is not finite.
    """
    if not bool(torch.isfinite(absmax).all()):
        raise InvalidRecipeError(f"A scale of {name} is not finite", "This is a fault of ours.")
    grid = layout.weight_grid
    kind = grid.dtype.lower()
    table = torch.from_numpy(TABLES[grid.dtype].copy())
    weight = f"{name}.weight"
    state: dict[str, Any] = {
        "quant_type": kind,
        "blocksize": grid.group_size,
        "dtype": str(dtype or layout.model_dtype).removeprefix("torch."),
        "shape": list(shape),
    }
    tensors = {weight: packed.reshape(-1, 1), f"{weight}.quant_map": table}
    if layout.double_quant:
        nested = nest(absmax)
        tensors[f"{weight}.absmax"] = nested.codes
        tensors[f"{weight}.nested_absmax"] = nested.absmax
        tensors[f"{weight}.nested_quant_map"] = nested.table
        state |= {
            "nested_blocksize": NESTED_BLOCK,
            "nested_dtype": "float32",
            "nested_offset": nested.offset,
        }
    else:
        tensors[f"{weight}.absmax"] = absmax
    text = np.frombuffer(json.dumps(state).encode(), np.uint8).copy()
    tensors[f"{name}{QUANT_STATE}{kind}"] = torch.from_numpy(text)
    return tensors


def quantization_config(layout: Layout) -> dict[str, Any]:
    """``quantization_config``. Modules to skip are named only where there are more than the usual ones, which
    transformers finds by itself: the output head and what is tied to it."""
    grid = layout.weight_grid
    return {
        "quant_method": "bitsandbytes",
        "_load_in_4bit": True,
        "_load_in_8bit": False,
        "load_in_4bit": True,
        "load_in_8bit": False,
        "bnb_4bit_quant_type": grid.dtype.lower(),
        "bnb_4bit_use_double_quant": layout.double_quant,
        "bnb_4bit_compute_dtype": str(layout.model_dtype).removeprefix("torch."),
        "bnb_4bit_quant_storage": "uint8",
        "llm_int8_enable_fp32_cpu_offload": False,
        "llm_int8_has_fp16_weight": False,
        "llm_int8_skip_modules": _skipped(layout.skipped),
        "llm_int8_threshold": 6.0,
    }


def _skipped(names: Iterable[str]) -> list[str] | None:
    found = list(dict.fromkeys(names))
    return None if found == [HEAD] else found


def extra_files(_: Layout) -> dict[str, dict[str, Any]]:
    """No files beside config.json."""
    return {}
