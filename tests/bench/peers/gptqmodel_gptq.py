"""GPTQModel: GPTQ, 4 bits, symmetric, groups of 64, in float32, columns in the order of their activations.

Run with the interpreter that has gptqmodel; see driving.run for the command line. ``--order`` chooses between
GPTQModel's group-aware order (the default of its QuantizeConfig) and desc_act with static groups.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

os.environ.setdefault(
    "GPTQMODEL_CPU_WORKERS", "2"
)  # its loader asks for two, and fails where it would get one

import torch
from driving import Windows, cpu_seconds, run
from gptqmodel import BACKEND, GPTQModel, QuantizeConfig
from safetensors.torch import load_file


def quantize(source: Path, windows: Windows, target: Path, options: argparse.Namespace) -> float:
    order = {"desc_act": True, "static_groups": True} if options.order == "desc-act" else {}
    config = QuantizeConfig(bits=4, group_size=64, sym=True, device="cpu", **order)
    model = GPTQModel.load(str(source), config, dtype=torch.float32)
    rows = [{"input_ids": window[0].tolist(), "attention_mask": [1] * window.shape[1]} for window in windows]
    start = cpu_seconds()
    model.quantize(rows, batch_size=1, backend=BACKEND.GPTQ_TORCH)
    cpu_s = cpu_seconds() - start
    model.save(str(target))
    return cpu_s


def export(source: Path, quantized: Path) -> Mapping[str, torch.Tensor]:
    """Weights of the GPTQ v1 layout: ``W = (q - (z + 1)) * s``, nibbles packed along the input."""
    stored: dict[str, torch.Tensor] = {}
    for file in sorted(quantized.glob("*.safetensors")):
        stored |= load_file(file)
    found = {}
    shifts = torch.arange(0, 32, 4, dtype=torch.int32)
    for name, tensor in stored.items():
        if not name.endswith((".qweight", ".qzeros", ".scales", ".g_idx")):
            found[name] = tensor
    for name in [name for name in stored if name.endswith(".qweight")]:
        module = name.removesuffix(".qweight")
        words, scales = stored[name], stored[f"{module}.scales"].float()
        codes = (words[:, None, :] >> shifts[None, :, None] & 15).reshape(-1, words.shape[1])
        zeros = (stored[f"{module}.qzeros"][:, :, None] >> shifts & 15).reshape(scales.shape) + 1
        groups = stored[f"{module}.g_idx"].long()
        found[f"{module}.weight"] = ((codes - zeros[groups]) * scales[groups]).T
    return found


if __name__ == "__main__":
    run(quantize, export, version=version("gptqmodel"), orders=("group-aware", "desc-act"))
