"""Random quantized matrices on every grid, and folders that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from core.containers.codec import Layout, LinearOut
from core.containers.compressed_tensors import format_of
from core.containers.folder import assemble_folder, require_folder_source, save_part
from core.containers.registry import codec
from core.quant.math.quantized import (
    FLOAT8,
    ActivationGrid,
    ActivationParameters,
    Grid,
    QuantizedWeight,
    Strategy,
)
from core.quant.math.rtn import quantize_rtn
from core.sources.source import open_source
from core.specs.recipe import Recipe
from tests.fakes.model_folders import write_json

CONFIG: Mapping[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 128,
    "intermediate_size": 256,
    "num_hidden_layers": 1,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": 64,
    "max_position_embeddings": 128,
    "tie_word_embeddings": True,
}
NAME = "model.layers.0.mlp.up_proj"


def random_weight(grid: Grid, shape: tuple[int, int], seed: int = 0) -> QuantizedWeight:
    """Codes over the whole range and scales that ``grid.scale_dtype`` holds exactly."""
    generator = torch.Generator().manual_seed(seed)
    scale_shape = grid.scale_shape(shape)
    scales = torch.rand(scale_shape, generator=generator) * 0.01 + 0.001
    scales = rounded(scales, grid)
    if grid.is_float:
        codes = (torch.randn(shape, generator=generator) * 20).to(FLOAT8[grid.dtype])
        return QuantizedWeight(grid, codes, scales)
    codes = torch.randint(grid.q_min, grid.q_max + 1, shape, generator=generator)
    if grid.symmetric:
        return QuantizedWeight(grid, codes.to(torch.int8), scales)
    zeros = torch.randint(grid.zero_min, grid.q_max + 1, scale_shape, generator=generator).to(torch.uint8)
    return QuantizedWeight(grid, codes.to(torch.uint8), scales, zeros)


def rounded(scales: torch.Tensor, grid: Grid) -> torch.Tensor:
    """Scales with ``grid.scale_bits`` significant bits, in float32."""
    scales = scales.to(grid.scale_dtype).to(torch.float32)
    if grid.scale_bits is None:
        return scales
    mantissa, exponent = torch.frexp(scales)
    kept = torch.round(mantissa * (1 << grid.scale_bits)) / (1 << grid.scale_bits)
    return torch.ldexp(kept, exponent)


def write_folder(
    folder: Path, layout: Layout, linears: Mapping[str, LinearOut], config: Mapping[str, Any] = CONFIG
) -> Path:
    """A folder with nothing but these linears, as their container stores them."""
    chosen = codec(layout.container)
    tensors: dict[str, torch.Tensor] = {}
    for linear in linears.values():
        tensors |= chosen.encode(linear, layout)
    folder.mkdir(parents=True, exist_ok=True)
    save_file(tensors, folder / "model.safetensors")
    write_json(folder / "config.json", {**config, "quantization_config": chosen.quantization_config(layout)})
    for name, content in chosen.extra_files(layout).items():
        write_json(folder / name, content)
    return folder


def rounded_llama(base: Path, source_folder: Path, layout: Layout) -> Path:
    """The matrices of a folder's blocks rounded to nearest and stored by ``layout``; all else as it is."""
    source = require_folder_source(open_source(source_folder))
    grid = layout.weight_grid
    tensors: dict[str, torch.Tensor] = {}
    for name, info in source.tensors.items():
        values = torch.from_numpy(source.read_f32(name))
        if ".layers." in name and len(info.shape) == 2:
            weight = quantize_rtn(values, grid)
            activation = None if layout.activation is None else _parameters(layout.activation)
            linear = LinearOut(name.removesuffix(".weight"), weight, activation)
            tensors |= codec(layout.container).encode(linear, layout)
        else:
            tensors[name] = values.to(layout.model_dtype)
    part = base / "part.safetensors"
    save_part(part, tensors)
    recipe = Recipe(layout.method, layout.dtype, layout.container)
    assemble_folder(base / "out", [part], source=source, recipe=recipe, layout=layout)
    return base / "out"


def _parameters(grid: ActivationGrid) -> ActivationParameters:
    if grid.dynamic:
        return ActivationParameters(grid)
    return ActivationParameters(grid, 0.03125, None if grid.symmetric else 5)


def activation_of(dtype: str, kind: str) -> ActivationParameters | None:
    if kind == "weight-only":
        return None
    grid = ActivationGrid("INT8" if dtype.startswith("INT") else dtype, dynamic=kind == "dynamic")
    return ActivationParameters(grid, None if grid.dynamic else 0.0123)


def legal_layouts() -> Iterator[tuple[str, Layout]]:
    """Every point that a container says it can hold, by a name."""
    dtypes = ("INT8", "INT4", "INT3", "INT2", "FP8_E4M3", "FP8_E5M2", "NF4", "FP4")
    strategies: tuple[Strategy, ...] = ("tensor", "channel", "group", "block")
    formats = (None, "pack-quantized", "int-quantized", "float-quantized", "naive-quantized")
    for container in ("gptq", "awq", "compressed-tensors", "safetensors", "bitsandbytes"):
        for dtype in dtypes:
            for symmetric in (True, False) if dtype.startswith("INT") else (True,):
                for strategy in strategies:
                    for kind in ("weight-only", "dynamic", "static"):
                        for form in formats if container == "compressed-tensors" else (None,):
                            scale = torch.bfloat16 if container == "compressed-tensors" else torch.float16
                            grid = Grid(dtype, symmetric, strategy, 32, scale)
                            activation = activation_of(dtype, kind)
                            layout = Layout(
                                container,
                                dtype,
                                "rtn",
                                grid,
                                None if activation is None else activation.grid,
                                format=form,
                            )
                            if form == format_of(replace(layout, format=None)):
                                continue  # the usual one has its turn without a name
                            if codec(container).refusal(layout) is None:
                                sign = "sym" if symmetric else "asym"
                                parts = (container, dtype, sign, strategy, kind, form or "auto")
                                yield "-".join(parts), layout
