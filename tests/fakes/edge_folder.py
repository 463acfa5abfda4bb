"""A tiny model of any family with INT8 matrices and static INT8 inputs, as a compressed-tensors folder: what
a graph for the edge is built from."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file

from core.containers.codec import Layout, LinearOut
from core.containers.registry import require_layout
from core.quant.math.quantized import ActivationGrid, ActivationParameters, Grid
from core.quant.math.rtn import quantize_rtn
from core.sources.source import open_source
from tests.fakes.model_folders import write_json

GRID = Grid("INT8", strategy="channel", scale_dtype=torch.bfloat16)
INPUTS = ActivationGrid("INT8", dynamic=False)


def static_int8(source: Path, folder: Path, *, scale: float = 0.03) -> Path:
    """Write ``folder`` from the dense folder ``source`` and return it; scales of inputs differ by linear."""
    shutil.copytree(source, folder)
    layout = Layout("compressed-tensors", "INT8", "static", GRID, INPUTS)
    codec, opened = require_layout(layout), open_source(source)
    tensors: dict[str, torch.Tensor] = {}
    for place, name in enumerate(opened.tensors):
        weight = torch.from_numpy(opened.read_f32(name))
        if name.endswith("_proj.weight"):
            how = ActivationParameters(INPUTS, scale * (1 + place % 3 / 10))
            linear = LinearOut(name.removesuffix(".weight"), quantize_rtn(weight, GRID), how)
            tensors |= codec.encode(linear, layout)
        else:
            tensors[name] = weight.to(torch.bfloat16)
    save_file(tensors, folder / "model.safetensors")
    config = json.loads((source / "config.json").read_text())
    write_json(folder / "config.json", {**config, "quantization_config": codec.quantization_config(layout)})
    return folder
