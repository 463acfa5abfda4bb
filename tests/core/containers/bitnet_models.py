"""Tiny Llama-shaped BitNet checkpoints, packed by transformers' own functions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.integrations.bitnet import BitLinear, pack_weights

from core.containers.dense import DenseFolder
from core.quant.math.activations import fake_quantize
from core.quant.math.quantized import ActivationParameters
from tests.fakes.tiny_llama import tiny_llama

Tensor = torch.Tensor


def is_ternary(name: str, tensor: Tensor) -> bool:
    return ".layers." in name and tensor.dim() == 2


def bitnet_llama(
    folder: Path,
    linear_class: str = "autobitlinear",
    mode: str = "offline",
    *,
    plain_scales: bool = False,
    **options: Any,
) -> Path:
    """A checkpoint of the class, made from random weights by the paper's formula and transformers' packing.
    Scales are BF16, as published checkpoints have them; ``plain_scales``: powers of two, which can be divided
    by without rounding."""
    tiny_llama(folder, **options)
    stored: dict[str, Tensor] = {}
    for name, tensor in load_file(folder / "model.safetensors").items():
        if not is_ternary(name, tensor) or mode == "online":
            stored[name] = tensor
            continue
        scale = 1.0 / tensor.float().abs().mean().clamp(min=1e-5)
        codes = (tensor.float() * scale).round().clamp(-1, 1)
        stored[name] = pack_weights(codes.to(torch.int8))
        if plain_scales:
            scale = torch.exp2(scale.log2().round())
        kept = scale if linear_class == "bitlinear" else 1.0 / scale
        stored[name.replace(".weight", ".weight_scale")] = kept.to(torch.bfloat16).reshape(1)
    write(folder, stored)
    configure(folder, quant_method="bitnet", linear_class=linear_class, quantization_mode=mode)
    return folder


def write(folder: Path, tensors: dict[str, Tensor]) -> None:
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


def configure(folder: Path, **quantization: Any) -> None:
    path = folder / "config.json"
    config = json.loads(path.read_text())
    config["quantization_config"] = {"modules_to_not_convert": ["lm_head"], **quantization}
    path.write_text(json.dumps(config))


@contextmanager
def uncompiled() -> Iterator[None]:
    """transformers compiles these linears by torch.compile; a test need not wait for a compiler."""
    torch.compiler.set_stance("force_eager")
    try:
        yield
    finally:
        torch.compiler.set_stance("default")


def their_logits(folder: Path, ids: Tensor) -> Tensor:
    """transformers' own computation, in float64: a rounding of the last bit would put inputs that lie between
    two of the 256 steps on the other one, which is seen in the logits."""
    with uncompiled(), torch.inference_mode():
        model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).double().eval()
        for module in model.modules():
            if isinstance(module, BitLinear):
                module.dtype = torch.float64
        logits: Tensor = model(ids).logits
    return logits


def our_logits(folder: Path, ids: Tensor) -> Tensor:
    """The dense model that DenseFolder reads, inputs rounded as it says, in float64."""
    source = DenseFolder(folder)
    model = AutoModelForCausalLM.from_config(AutoConfig.for_model(**source.config), dtype=torch.float32)
    state = {name: torch.from_numpy(source.read_f32(name)) for name in source.tensors}
    assert set(model.load_state_dict(state, strict=False).missing_keys) <= {"lm_head.weight"}
    model.tie_weights()
    # AutoBitLinear rounds its inputs in float32 whatever they come in, BitLinear as they come.
    dtype = torch.float64 if source.quantization_config["linear_class"] == "bitlinear" else torch.float32
    for name, parameters in source.activations.items():
        model.get_submodule(name).register_forward_pre_hook(_rounded(parameters, dtype))
    with torch.inference_mode():
        logits: Tensor = model.double().eval()(ids).logits
    return logits


def _rounded(parameters: ActivationParameters, dtype: torch.dtype) -> Callable[..., tuple[Tensor, ...]]:
    def hook(_: torch.nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        return fake_quantize(inputs[0].to(dtype), parameters).to(inputs[0].dtype), *inputs[1:]

    return hook
