"""From a recipe to its grid, its activation grid and the method that makes it."""

from __future__ import annotations

from typing import Any, Final

import torch

from core.errors import InvalidRecipeError
from core.quant.math.bitnet import BITNET_ACTIVATION, BITNET_GRID
from core.quant.math.gptq import DAMPING
from core.quant.math.quantized import ActivationGrid, Grid, Strategy
from core.quant.methods.absmean import Absmean
from core.quant.methods.awq import Awq
from core.quant.methods.dynamic import Dynamic
from core.quant.methods.gptq import Gptq
from core.quant.methods.method import Method
from core.quant.methods.rtn import Rtn
from core.quant.methods.smoothing import Strength
from core.quant.methods.static import Static
from core.specs.recipe import Recipe

AWQ_WINDOWS: Final = 8
"""Windows whose second moments judge AWQ's factors: the search costs far more than they could still tell."""
FACTOR_WINDOWS: Final = 4
"""Windows that the factors before GPTQ are taken from."""

RESEARCH: Final = ("TERNARY", "BINARY")
"""Dtypes that are trained as BitNet is: one scale a matrix, inputs of 8 bits."""

Q4_1_SCALE_BITS: Final = 7
"""Significant bits of asymmetric 4-bit scales: scale times zero point is then exact in float16, as Q4_1
wants it. The codes are chosen afterwards, so that this costs nothing that could be measured."""


def grid_of(recipe: Recipe, model_dtype: torch.dtype) -> Grid:
    """The weights' grid of a recipe; ``model_dtype`` is what the source is stored in.

    GPTQ, AWQ and GGUF files hold float16 scales, compressed-tensors those of the model's dtype, our own FP8
    files float32, and so do bitsandbytes' blocks.
    """
    options = recipe.options
    if recipe.dtype in RESEARCH:
        return BITNET_GRID
    floats = recipe.dtype.startswith("FP8")
    symmetric = bool(options.get("symmetric", True))
    if "block_size" in options:
        return Grid(recipe.dtype, group_size=int(options["block_size"]), scale_dtype=torch.float32)
    strategy: Strategy = options.get("fp8_granularity" if floats else "granularity", "channel")
    scale_dtype = torch.float16
    if recipe.container == "compressed-tensors":
        scale_dtype = model_dtype
    elif recipe.container == "safetensors":
        scale_dtype = torch.float32
    return Grid(
        recipe.dtype,
        symmetric=symmetric,
        strategy=strategy,
        group_size=int(options.get("group_size", 128)),
        scale_dtype=scale_dtype,
        scale_bits=Q4_1_SCALE_BITS if recipe.dtype == "INT4" and not symmetric else None,
    )


def activation_of(recipe: Recipe) -> ActivationGrid | None:
    """How inputs are quantized at run time; None: not at all."""
    if recipe.dtype in RESEARCH:
        return BITNET_ACTIVATION
    how = recipe.options.get("activations", "none") if recipe.method == "qat" else recipe.method
    if how not in {"dynamic", "static"}:
        return None
    return ActivationGrid(recipe.dtype, dynamic=how == "dynamic")


def method_of(recipe: Recipe, grid: Grid) -> Method:
    """The method of a recipe on its grid; raises InvalidRecipeError for one that needs no blocks."""
    options = recipe.options
    if recipe.method == "rtn":
        # E4M3 has range to spare: the whole of it diverges less (0.0141 against 0.0157) than a searched scale
        return Rtn(grid, bool(options.get("scale_search", grid.dtype != "FP8_E4M3")))
    if recipe.method == "gptq":
        return _gptq(options, grid)
    if recipe.method == "awq":
        return Awq(grid, AWQ_WINDOWS, clip=bool(options["clip_search"]), search=bool(options["scale_search"]))
    if recipe.method == "awq+gptq":
        return Awq(grid, FACTOR_WINDOWS, then=_gptq(options, grid))
    activation = activation_of(recipe)
    if activation is None:
        raise InvalidRecipeError(f"{recipe.method} does not work block by block", "Choose another method.")
    dynamic = Dynamic(grid, activation, _strength(options.get("smoothquant", "none")))
    return dynamic if activation.dynamic else Static(dynamic, options["observer"])


def start_of(recipe: Recipe, grid: Grid, samples: int) -> Method:
    """The method of the starting point of a training recipe, for so many windows of text (0: none)."""
    if recipe.dtype in RESEARCH:
        return Absmean(grid, binary=recipe.dtype == "BINARY")
    activation = activation_of(recipe)
    if activation is not None:
        smoothed: Strength = "auto" if samples else None
        dynamic = Dynamic(grid, activation, smoothed)
        return dynamic if activation.dynamic else Static(dynamic, "minmax")
    if samples and recipe.options.get("start") == "gptq":
        return Gptq(grid, search=True, act_order=True, damping=DAMPING, sequential=True, sweeps=0)
    return Rtn(grid, search=True)


def _gptq(options: Any, grid: Grid) -> Gptq:
    return Gptq(
        grid,
        search=bool(options["scale_search"]),
        act_order=bool(options["act_order"]),
        damping=float(options["damping"]),
        sequential=bool(options["true_sequential"]),
        sweeps=int(options["sweeps"]),
    )


def _strength(value: Any) -> Strength:
    if value == "auto":
        return "auto"
    return None if value == "none" else float(value)
