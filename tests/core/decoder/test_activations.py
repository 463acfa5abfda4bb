"""Quantized inputs: which linears they reach, what they change, and that the next load is free of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import torch

from core.decoder.families import groups
from core.decoder.model import BlockModel
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.errors import CorruptFileError
from core.evaluate.compare import compare
from core.quant.math.activations import fake_quantize
from core.quant.math.quantized import ActivationGrid, ActivationParameters
from core.sources.hf_folder import HfFolderSource
from core.sources.source import open_source
from tests.fakes.tiny_models import FAMILIES, VOCAB

Folder = Callable[[str], Path]
DYNAMIC = ActivationParameters(ActivationGrid("INT8", dynamic=True))


class WithActivations(HfFolderSource):
    """A folder that also says how the inputs of linears are quantized."""

    activations: Mapping[str, ActivationParameters] = {}


def ids() -> torch.Tensor:
    return torch.randint(0, VOCAB, (2, 40), generator=torch.Generator().manual_seed(4))


def note(layer: torch.nn.Module, names: list[str], inputs: dict[str, torch.Tensor]) -> None:
    """Keep in ``inputs`` what each linear is given, at this place among its hooks."""
    for name in names:
        linear = layer.get_submodule(name)
        linear.register_forward_pre_hook(lambda _, args, name=name: inputs.__setitem__(name, args[0]))


@pytest.mark.parametrize("model_type", FAMILIES)
def test_every_linear_reads_rounded_inputs_until_the_next_load(model_folder: Folder, model_type: str) -> None:
    source = open_source(model_folder(model_type))
    structure = torch_structure(source)
    model, weights = BlockModel(structure), Weights(source)
    hidden = model.embed(weights, ids())
    model.load_block(weights, 1)
    plain = model.run_block(hidden)
    layer = model.load_block(weights, 1)
    names = [name for group in groups(structure, 1) for name in group.names]
    given: dict[str, torch.Tensor] = {}
    read: dict[str, torch.Tensor] = {}
    note(layer, names, given)
    other = {model.checkpoint_name(0, names[0]): DYNAMIC}
    model.quantize_activations({**other, **{model.checkpoint_name(1, name): DYNAMIC for name in names}})
    note(layer, names, read)
    rounded = model.run_block(hidden)
    assert read.keys() == set(names)
    for name, x in read.items():
        assert torch.equal(x, fake_quantize(given[name], DYNAMIC))
        assert not torch.equal(x, given[name])
    change = float((rounded - plain).norm() / plain.norm())
    assert 0 < change < 0.1
    model.load_block(weights, 1)
    assert torch.equal(model.run_block(hidden), plain)


def test_scales_of_a_linear_that_is_not_there_are_refused(model_folder: Folder) -> None:
    source = open_source(model_folder("llama"))
    model = BlockModel(torch_structure(source))
    model.load_block(Weights(source), 0)
    for wrong in ("self_attn.qkv_proj", "input_layernorm"):
        with pytest.raises(CorruptFileError, match=wrong):
            model.quantize_activations({f"model.layers.0.{wrong}": DYNAMIC})


@pytest.mark.parametrize("model_type", FAMILIES)
def test_a_model_loses_nothing_against_itself_and_something_by_rounded_activations(
    model_folder: Folder, model_type: str
) -> None:
    folder = model_folder(model_type)
    source, variant = open_source(folder), WithActivations(folder)
    structure = torch_structure(source)
    windows = ids().numpy()
    same = compare(structure, Weights(source), Weights(variant), windows)
    assert same.kl_divergence == 0.0
    linear = groups(structure, 0)[0].names[0]
    layers = "transformer.h" if model_type == "gpt2" else "model.layers"
    variant.activations = {f"{layers}.0.{linear}": DYNAMIC}
    one = compare(structure, Weights(source), Weights(variant), windows)
    assert one.kl_divergence > 0.0
    assert one.source_perplexity == same.source_perplexity
    swapped = compare(structure, Weights(variant), Weights(source), windows)
    assert swapped.kl_divergence == 0.0  # only the variant's side is rounded


def test_the_output_matrix_may_read_rounded_inputs_too(model_folder: Folder) -> None:
    folder = model_folder("qwen2")
    variant = WithActivations(folder)
    variant.activations = {"lm_head": DYNAMIC}
    structure = torch_structure(variant)
    figures = compare(structure, Weights(open_source(folder)), Weights(variant), ids().numpy())
    assert figures.kl_divergence > 0.0


def test_half_precision_stays_half_precision(model_folder: Folder) -> None:
    source = open_source(model_folder("mixtral"))
    model, weights = BlockModel(torch_structure(source), dtype=torch.bfloat16), Weights(source)
    hidden = model.embed(weights, ids())
    model.load_block(weights, 0)
    plain = model.run_block(hidden)
    model.quantize_activations({"model.layers.0.self_attn.o_proj": DYNAMIC})
    rounded = model.run_block(hidden)
    assert plain.dtype is rounded.dtype is torch.bfloat16
    assert not torch.equal(plain, rounded)
