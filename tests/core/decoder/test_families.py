"""Groups and folds against the real modules: who reads what, and that folding changes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from core.decoder.families import Fold, apply_fold, family_of, folds, groups, tie_scales
from core.decoder.model import BlockModel
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.errors import UnsupportedModelError
from core.sources.source import open_source
from tests.fakes.tiny_models import FAMILIES, HEAD_DIM, HEADS, HIDDEN, KV_HEADS, LAYERS, VOCAB

Folder = Callable[[str], Path]
BLOCKS = [(model_type, block) for model_type in FAMILIES for block in range(LAYERS)]


class Loaded:
    """One block of one family and the hidden states that reach it."""

    def __init__(self, folder: Path, block: int) -> None:
        source = open_source(folder)
        self.structure = torch_structure(source)
        self.model, self.weights, self.block = BlockModel(self.structure), Weights(source), block
        ids = torch.from_numpy(np.random.default_rng(2).integers(0, VOCAB, (2, 48)))
        self.hidden = self.model.embed(self.weights, ids)
        for before in range(block):
            self.model.load_block(self.weights, before)
            self.hidden = self.model.run_block(self.hidden)
        self.layer = self.model.load_block(self.weights, block)

    def run(self) -> torch.Tensor:
        return self.model.run_block(self.hidden)


def linears(layer: nn.Module) -> dict[str, nn.Linear]:
    return {name: m for name, m in layer.named_modules() if isinstance(m, nn.Linear)}


@pytest.mark.parametrize(("model_type", "block"), BLOCKS)
def test_groups_partition_the_linears_and_routers_are_named_beside_them(
    model_folder: Folder, model_type: str, block: int
) -> None:
    loaded = Loaded(model_folder(model_type), block)
    names = [name for group in groups(loaded.structure, block) for name in group.names]
    also = {name for fold in folds(loaded.structure, block) for name in fold.also}
    assert len(names) == len(set(names))
    assert set(names) == linears(loaded.layer).keys() - also
    assert all(min(linears(loaded.layer)[name].weight.shape) >= 32 for name in names)


@pytest.mark.parametrize(("model_type", "block"), BLOCKS)
def test_members_of_a_group_read_the_same_tensor_and_groups_come_in_forward_order(
    model_folder: Folder, model_type: str, block: int
) -> None:
    loaded = Loaded(model_folder(model_type), block)
    read: dict[str, torch.Tensor] = {}
    for name, linear in linears(loaded.layer).items():
        linear.register_forward_pre_hook(lambda _, args, name=name: read.__setitem__(name, args[0]))
    loaded.run()
    order = {name: place for place, name in enumerate(read)}
    found = groups(loaded.structure, block)
    for group in found:
        assert all(read[name] is read[group.names[0]] for name in group.names)
    assert all(order[a.names[-1]] < order[b.names[0]] for a, b in pairwise(found))
    by_tensor = defaultdict(set)
    for group in found:
        by_tensor[id(read[group.names[0]])].add(group)
    assert all(len(sharing) == 1 for sharing in by_tensor.values())


@pytest.mark.parametrize(("model_type", "block"), BLOCKS)
def test_each_fold_with_random_scales_leaves_the_blocks_output_as_it_was(
    model_folder: Folder, model_type: str, block: int
) -> None:
    loaded = Loaded(model_folder(model_type), block)
    before = loaded.run()
    generator = torch.Generator().manual_seed(3)
    for fold in folds(loaded.structure, block):
        weight = loaded.layer.get_submodule(fold.group[0]).get_parameter("weight")
        untouched = weight.clone()
        scales = (torch.randn(weight.shape[1], generator=generator) / 2).exp()
        apply_fold(loaded.layer, fold, tie_scales(fold, scales))
        assert not torch.allclose(weight, untouched)
        assert (loaded.run() - before).abs().max() < 1e-4 * max(1.0, float(before.abs().max()))


@pytest.mark.parametrize(("model_type", "block"), BLOCKS)
def test_a_fold_takes_along_every_reader_of_what_it_scales(
    model_folder: Folder, model_type: str, block: int
) -> None:
    """Leaving any one of them out changes the output: the names are all needed."""
    loaded = Loaded(model_folder(model_type), block)
    before = loaded.run()
    for fold in folds(loaded.structure, block):
        if len(fold.group) + len(fold.also) < 2:
            continue
        left_out = fold.also[:1] or fold.group[-1:]
        partial = Fold(
            tuple(name for name in fold.group if name not in left_out),
            fold.into,
            fold.kind,
            norm_offset=fold.norm_offset,
            also=tuple(name for name in fold.also if name not in left_out),
        )
        scales = torch.linspace(0.3, 3.0, HIDDEN)
        apply_fold(loaded.layer, partial, scales)
        assert (loaded.run() - before).abs().max() > 1e-3
        loaded = Loaded(model_folder(model_type), block)


def test_only_exact_places_are_offered(model_folder: Folder) -> None:
    def into(model_type: str, block: int = 1) -> list[str]:
        structure = torch_structure(open_source(model_folder(model_type)))
        return [fold.into for fold in folds(structure, block)]

    assert into("olmo2") == ["self_attn.v_proj", "mlp.up_proj"]
    assert into("gpt2") == ["ln_1", "attn.c_attn", "ln_2"]
    assert into("gemma2") == [
        "input_layernorm",
        "self_attn.v_proj",
        "pre_feedforward_layernorm",
        "mlp.up_proj",
    ]
    assert len(into("mixtral")) == 3 + 4
    assert len(into("qwen2_moe")) == 3 + 4 + 1
    assert into("qwen2_moe", 0) == into("llama")


def test_scales_of_query_heads_that_share_values_must_be_tied(model_folder: Folder) -> None:
    loaded = Loaded(model_folder("llama"), 0)
    fold = folds(loaded.structure, 0)[1]
    assert (fold.repeat, fold.head_dim) == (HEADS // KV_HEADS, HEAD_DIM)
    scales = torch.rand(HIDDEN) + 0.5
    with pytest.raises(ValueError, match="equal"):
        apply_fold(loaded.layer, fold, scales)
    tied = tie_scales(fold, scales)
    assert torch.equal(tied[:HEAD_DIM], tied[HEAD_DIM : 2 * HEAD_DIM])
    assert torch.allclose(tied[0], (scales[0] * scales[HEAD_DIM]).sqrt())


@pytest.mark.parametrize("bad", [0.0, -1.0, float("nan"), float("inf")])
def test_scales_that_cannot_be_undone_are_refused_before_anything_changes(
    model_folder: Folder, bad: float
) -> None:
    loaded = Loaded(model_folder("llama"), 0)
    before = loaded.run()
    scales = torch.ones(HIDDEN)
    scales[5] = bad
    for fold in folds(loaded.structure, 0)[:2]:
        with pytest.raises(ValueError, match="scales"):
            apply_fold(loaded.layer, fold, scales)
    assert torch.equal(loaded.run(), before)


def test_an_unknown_family_is_refused() -> None:
    with pytest.raises(UnsupportedModelError, match="mamba"):
        family_of("mamba")
