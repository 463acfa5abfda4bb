"""Quantized inputs of linears, as fake quantization in hooks before them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch

from core.errors import CorruptFileError
from core.quant.math.activations import fake_quantize
from core.quant.math.quantized import ActivationParameters

Tensor = torch.Tensor


def quantize_activations(layer: torch.nn.Module, parameters: Mapping[str, ActivationParameters]) -> None:
    """Round what the linears of ``layer`` read, each as ``parameters`` says (names relative to the layer).

    Raises CorruptFileError for a name that is no linear of the layer.
    """
    for name, how in parameters.items():
        try:
            linear = layer.get_submodule(name)
        except AttributeError:
            linear = None
        if not isinstance(linear, torch.nn.Linear):
            raise CorruptFileError(
                f"The variant has activation scales for {name}, which the model does not have",
                "The variant does not belong to this source, or one of them is damaged.",
            )
        linear.register_forward_pre_hook(_hook(how))


def quantize_input(x: Tensor, parameters: ActivationParameters | None) -> Tensor:
    """``x`` rounded as ``parameters`` says; unchanged for None."""
    return x if parameters is None else fake_quantize(x, parameters).to(x.dtype)


def _hook(how: ActivationParameters) -> Callable[[torch.nn.Module, tuple[Tensor, ...]], tuple[Tensor, ...]]:
    def round_input(module: torch.nn.Module, args: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        return (quantize_input(args[0], how), *args[1:])

    return round_input
