"""A tiny Llama rounded to nearest, as a folder of one of the containers, tokenizer and all."""

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
from tests.fakes.tiny_llama import tiny_llama


def quantized_llama(
    folder: Path,
    grid: Grid,
    *,
    container: str = "compressed-tensors",
    activation: ActivationGrid | None = None,
    static_scale: float = 0.02,
) -> Path:
    """Write ``folder`` and return it; its dense source lies beside it, named ``<folder>-source``."""
    dense = tiny_llama(folder.with_name(f"{folder.name}-source"))
    _add_merge(dense / "tokenizer.json")
    shutil.copytree(dense, folder)
    layout = Layout(container, grid.dtype, "rtn", grid, activation)
    how = None
    if activation is not None:
        how = ActivationParameters(activation, None if activation.dynamic else static_scale)
    codec, source = require_layout(layout), open_source(dense)
    tensors: dict[str, torch.Tensor] = {}
    for name in source.tensors:
        weight = torch.from_numpy(source.read_f32(name))
        if "_proj" in name:
            linear = LinearOut(name.removesuffix(".weight"), quantize_rtn(weight, grid), how)
            tensors |= codec.encode(linear, layout)
        else:
            tensors[name] = weight.to(torch.bfloat16)
    save_file(tensors, folder / "model.safetensors")
    config = json.loads((dense / "config.json").read_text())
    write_json(folder / "config.json", {**config, "quantization_config": codec.quantization_config(layout)})
    for name, content in codec.extra_files(layout).items():
        write_json(folder / name, content)
    return folder


def _add_merge(tokenizer: Path) -> None:
    """Make one of the padding tokens ``th``: llama.cpp loads no BPE vocabulary without merges."""
    data = json.loads(tokenizer.read_text(encoding="utf-8"))
    padding = data["added_tokens"].pop()["content"]
    data["model"]["vocab"]["th"] = data["model"]["vocab"].pop(padding)
    data["model"]["merges"] = [["t", "h"]]
    write_json(tokenizer, data)
