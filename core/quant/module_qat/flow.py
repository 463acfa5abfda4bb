"""Prepare and convert: INT8 weights and inputs for convolutions and linears of an exported model.

torchao's PT2E flow puts fake quantization (straight-through gradients) into the exported graph and replaces
it by INT8 weights with quantize/dequantize pairs at the end. Batch norms keep the statistics that they were
exported with. Training between the two is core.quant.module_qat.training.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import torch
from torch.export import Dim, ExportedProgram
from torch.fx import GraphModule

from core.errors import InvalidInputError, UnsupportedModelError

Tensor = torch.Tensor
_INSTALL: Final = "Install it: pip install 'bitwright[module]'"


@dataclass(slots=True)
class Prepared:
    """A model with fake quantization in it, and the float model it came from.

    ``batch``: the only batch size that it takes, None for any.
    """

    model: GraphModule
    reference: GraphModule
    example: Tensor
    batch: int | None


def prepare(model: torch.nn.Module | ExportedProgram, example: Tensor) -> Prepared:
    """Export (where it is a module, in its evaluation form) and insert fake quantization.

    ``example [B, ...]``: an input. Raises UnsupportedModelError for a model that cannot be exported, takes or
    gives anything but one tensor, or has nothing to quantize; InvalidInputError for an input that it does not
    take.
    """
    program = model if isinstance(model, ExportedProgram) else _export(model, example)
    batch = _batch_of(program, example)
    example = _sized(example, batch)
    reference = _module(program)
    try:
        with torch.no_grad():
            output = reference(example)
    except Exception as error:
        raise InvalidInputError(
            f"the model does not take inputs of the shape {list(example.shape)}: {_line(error)}",
            "Give inputs like those that it was exported with.",
        ) from error
    if not isinstance(output, Tensor) or not output.is_floating_point():
        raise UnsupportedModelError("The model gives more than one tensor of floats", "Export its main part.")
    prepared = _prepared(copy.deepcopy(_module(program)))  # training leaves the given model as it was
    if not any(hasattr(module, "enable_fake_quant") for module in prepared.modules()):
        raise UnsupportedModelError(
            "The model has no convolution or linear that can be quantized",
            "Such a model gains nothing by INT8.",
        )
    for parameter in prepared.parameters():
        if parameter.is_floating_point():
            parameter.requires_grad_(True)
    return Prepared(prepared, reference, example, batch)


def convert(prepared: Prepared) -> ExportedProgram:
    """The INT8 model, exported; ``prepared.model`` is used up. Float weights that INT8 replaced are gone."""
    from torchao.quantization.pt2e.quantize_pt2e import convert_pt2e

    observe(prepared.model, on=False)
    converted: GraphModule = convert_pt2e(prepared.model)
    used = {str(node.target) for node in converted.graph.nodes if node.op == "get_attr"}
    for name, _ in [*converted.named_parameters(), *converted.named_buffers()]:
        if name not in used:
            owner, _, leaf = name.rpartition(".")
            delattr(converted.get_submodule(owner), leaf)
    for parameter in converted.parameters():
        parameter.requires_grad_(False)
    shapes = ({0: Dim("batch", min=1, max=1 << 20)},) if prepared.batch is None else None
    with torch.no_grad():
        return torch.export.export(converted, (prepared.example,), dynamic_shapes=shapes)


def runnable(program: ExportedProgram) -> GraphModule:
    """The program as a module, without the guards of its archive."""
    return _module(program)


def outputs(model: Callable[[Tensor], Tensor], inputs: Tensor, batch: int | None, size: int = 64) -> Tensor:
    """``model(inputs)`` in batches; a fixed batch is filled up with the last example."""
    step = batch or size
    found = []
    with torch.no_grad():
        for start in range(0, len(inputs), step):
            piece = inputs[start : start + step]
            found.append(model(_sized(piece, batch))[: len(piece)])
    return torch.cat(found)


# --- preparing -----------------------------------------------------------------------------------------


def _export(module: torch.nn.Module, example: Tensor) -> ExportedProgram:
    shapes = ({0: Dim("batch", min=1, max=1 << 20)},) if len(example) > 1 else None
    try:
        return torch.export.export(module.eval(), (example,), dynamic_shapes=shapes)
    except Exception as error:
        raise UnsupportedModelError(
            f"The model cannot be exported: {_line(error)}",
            "Models whose control flow depends on values, or whose batch is fixed inside, cannot be.",
        ) from error


def _batch_of(program: ExportedProgram, example: Tensor) -> int | None:
    names = program.graph_signature.user_inputs
    if len(names) != 1:
        raise UnsupportedModelError(
            f"The model takes {len(names)} inputs", "Export a model that takes one tensor."
        )
    value: Any = next(n.meta.get("val") for n in program.graph.nodes if n.name == names[0])
    if not isinstance(value, Tensor) or value.dim() != example.dim() or not value.dim():
        raise InvalidInputError(
            f"the model does not take inputs of the shape {list(example.shape)}",
            "Give inputs like those that it was exported with.",
        )
    if value.dtype != example.dtype:
        raise InvalidInputError(
            f"the model takes {value.dtype}, the inputs are {example.dtype}", "Convert them."
        )
    first = value.shape[0]
    return first if isinstance(first, int) else None


def _sized(piece: Tensor, batch: int | None) -> Tensor:
    """``piece`` cut or filled up to a fixed batch."""
    if batch is None or len(piece) == batch:
        return piece
    missing = max(0, batch - len(piece))
    return torch.cat([piece, piece[-1:].expand(missing, *piece.shape[1:])])[:batch]


def _module(program: ExportedProgram) -> GraphModule:
    module = program.module(check_guards=False)
    assert isinstance(module, GraphModule)
    return module


def _prepared(module: GraphModule) -> GraphModule:
    try:
        from torchao.quantization.pt2e import move_exported_model_to_eval
        from torchao.quantization.pt2e.quantize_pt2e import prepare_qat_pt2e
        from torchao.quantization.pt2e.quantizer.x86_inductor_quantizer import (
            X86InductorQuantizer,
            get_default_x86_inductor_quantization_config,
        )
    except ImportError as error:
        raise UnsupportedModelError(
            "torchao is not installed, which this flow is built on", _INSTALL
        ) from error
    quantizer = X86InductorQuantizer()
    quantizer.set_global(get_default_x86_inductor_quantization_config(is_qat=True))
    prepared: GraphModule = prepare_qat_pt2e(module, quantizer)
    move_exported_model_to_eval(prepared)  # fused batch norms would take the statistics of each batch
    return prepared


def observe(model: GraphModule, *, on: bool) -> None:
    """Whether ranges follow what is seen."""
    for module in model.modules():
        switch = getattr(module, "enable_observer", None)
        if switch is not None:
            switch(on)


def _line(error: BaseException) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
