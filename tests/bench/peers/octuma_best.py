"""octuma: its best 4-bit recipe, asymmetric, groups of 64: GPTQ after AWQ with scale search, its defaults.

Run with the interpreter that has octuma; see driving.run for the command line. The steps are those of
``octuma quantize --group 64 --device cpu --dtype float32``, given the windows instead of a text.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import torch
from driving import Windows, cpu_seconds, run
from octuma.calibrate import CalibrationSet
from octuma.export.tq import load_quantized, save_quantized
from octuma.quant.qlinear import QuantLinear
from octuma.quantizer import QuantConfig, quantize_model
from transformers import AutoConfig, AutoModelForCausalLM


def quantize(source: Path, windows: Windows, target: Path, _options: argparse.Namespace) -> float:
    model = AutoModelForCausalLM.from_pretrained(source, dtype=torch.float32, low_cpu_mem_usage=True).eval()
    config = QuantConfig(bits=4, group_size=64, method="gptq", symmetric=False, awq=True, search_scale=True)
    calibration = CalibrationSet(batches=windows, seq_len=windows[0].shape[1], source="bench")
    start = cpu_seconds()
    quantize_model(model, calibration, config, device="cpu")
    cpu_s = cpu_seconds() - start
    save_quantized(model, target, cfg=config)
    model.config.save_pretrained(target)
    return cpu_s


def export(source: Path, quantized: Path) -> Mapping[str, torch.Tensor]:
    skeleton = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(source), dtype=torch.float32)
    model = load_quantized(skeleton, quantized)
    inside = {name for name, module in model.named_modules() if isinstance(module, QuantLinear)}
    found = {
        name: value
        for name, value in model.state_dict().items()
        if name.rpartition(".")[0] not in inside and name != "lm_head.weight"
    }
    for name in inside:
        found[f"{name}.weight"] = model.get_submodule(name).dequantized_weight()
    return found


if __name__ == "__main__":
    run(quantize, export, version=version("octuma"))
