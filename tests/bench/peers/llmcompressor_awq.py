"""llm-compressor: AWQ, 4 bits, asymmetric, groups of 64, its mappings and grid of scales as they come.

Run with the interpreter that has llmcompressor; see driving.run for the command line.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import torch
from compressed_tensors.quantization import QuantizationArgs, QuantizationScheme
from datasets import Dataset
from driving import Windows, cpu_seconds, run
from llmcompressor import oneshot
from llmcompressor.modifiers.quantization import QuantizationModifier
from llmcompressor.modifiers.transform.awq import AWQModifier
from llmcompressor.pipelines.cache import IntermediatesCache
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer


def quantize(source: Path, windows: Windows, target: Path, _options: argparse.Namespace) -> float:
    model = AutoModelForCausalLM.from_pretrained(source, dtype=torch.float32)
    rows = Dataset.from_dict(
        {
            "input_ids": [window[0].tolist() for window in windows],
            "attention_mask": [[1] * window.shape[1] for window in windows],
        }
    )
    weights = QuantizationArgs(num_bits=4, type="int", symmetric=False, strategy="group", group_size=64)
    scheme = QuantizationScheme(targets=["Linear"], weights=weights)
    recipe = [
        AWQModifier(),
        QuantizationModifier(config_groups={"group_0": scheme}, ignore=["lm_head"]),
    ]
    if not torch.accelerator.is_available():  # it pins memory for a GPU that is not there, and fails
        IntermediatesCache.pin_memory = lambda *_arguments: None
    start = cpu_seconds()
    oneshot(
        model=model,
        processor=AutoTokenizer.from_pretrained(source),
        dataset=rows,
        recipe=recipe,
        num_calibration_samples=len(windows),
        max_seq_length=windows[0].shape[1],
    )
    cpu_s = cpu_seconds() - start
    model.save_pretrained(target, save_compressed=True)
    return cpu_s


def export(_source: Path, quantized: Path) -> Mapping[str, torch.Tensor]:
    """Weights of the pack-quantized layout: codes packed along the input, zero points along the output."""
    stored: dict[str, torch.Tensor] = {}
    for file in sorted(quantized.glob("*.safetensors")):
        stored |= load_file(file)
    shifts = torch.arange(0, 32, 4, dtype=torch.int32)
    ours = (".weight_packed", ".weight_scale", ".weight_zero_point", ".weight_shape")
    found = {name: tensor for name, tensor in stored.items() if not name.endswith(ours)}
    for name in [name for name in stored if name.endswith(".weight_packed")]:
        module = name.removesuffix(".weight_packed")
        rows, columns = stored[f"{module}.weight_shape"].tolist()
        scales = stored[f"{module}.weight_scale"].float()
        codes = (stored[name][:, :, None] >> shifts & 15).reshape(rows, -1)[:, :columns]
        packed = stored[f"{module}.weight_zero_point"]
        zeros = (packed[:, None, :] >> shifts[None, :, None] & 15).reshape(-1, scales.shape[1])[:rows]
        size = columns // scales.shape[1]
        steps = (codes - zeros.repeat_interleave(size, dim=1)).float()
        found[f"{module}.weight"] = steps * scales.repeat_interleave(size, dim=1)
    return found


if __name__ == "__main__":
    run(quantize, export, version=version("llmcompressor"))
