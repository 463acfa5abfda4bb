"""Block by block is what transformers computes as a whole, for every family."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM

from core.decoder.model import BlockModel
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.errors import BitwrightError, CorruptFileError, InvalidInputError, UnsupportedModelError
from core.sources.source import Source, open_source
from tests.fakes.model_folders import write_json, write_safetensors
from tests.fakes.tiny_models import CONTEXT, FAMILIES, HEAD_DIM, LAYERS, VOCAB, tiny_model

Folder = Callable[[str], Path]


def tokens(windows: int, length: int = 60) -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(1).integers(0, VOCAB, (windows, length)))


def logits(source: Source, ids: torch.Tensor) -> torch.Tensor:
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    hidden = model.embed(weights, ids)
    for block in range(model.n_blocks):
        model.load_block(weights, block)
        hidden = model.run_block(hidden)
    return model.logits(weights, hidden)


def reference(folder: Path, ids: torch.Tensor) -> torch.Tensor:
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    with torch.no_grad():
        out: torch.Tensor = model(ids).logits
    return out


@pytest.mark.parametrize("model_type", FAMILIES)
def test_logits_are_those_of_the_whole_model_in_transformers(model_folder: Folder, model_type: str) -> None:
    folder, ids = model_folder(model_type), tokens(3)
    expected = reference(folder, ids)
    assert expected.std() > 0.1
    assert (logits(open_source(folder), ids) - expected).abs().max() < 1e-4


def test_rotary_tables_that_change_with_the_length_are_those_of_each_length(tmp_path: Path) -> None:
    rope = {
        "rope_type": "longrope",
        "rope_theta": 10000.0,
        "short_factor": [1.0] * (HEAD_DIM // 2),
        "long_factor": [1.0 + i / 4 for i in range(HEAD_DIM // 2)],
        "original_max_position_embeddings": 32,
    }
    folder = tiny_model(tmp_path, "phi3", rope_parameters=rope, original_max_position_embeddings=32)
    source = open_source(folder)
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    for length in (20, 60, 20):
        ids = tokens(1, length)
        hidden = model.embed(weights, ids)
        for block in range(LAYERS):
            model.load_block(weights, block)
            hidden = model.run_block(hidden)
        assert (model.logits(weights, hidden) - reference(folder, ids)).abs().max() < 1e-4


@pytest.mark.parametrize("model_type", FAMILIES)
def test_a_batch_of_windows_gives_what_one_by_one_gives(model_folder: Folder, model_type: str) -> None:
    source = open_source(model_folder(model_type))
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    hidden = model.embed(weights, tokens(3))
    for block in range(model.n_blocks):
        model.load_block(weights, block)
        one_by_one = torch.stack([model.run_block(window) for window in hidden])
        assert torch.allclose(model.run_block(hidden), one_by_one, atol=1e-5)
        hidden = one_by_one


@pytest.mark.parametrize("model_type", FAMILIES)
def test_a_block_has_weights_only_while_it_is_loaded_and_names_them_as_the_checkpoint_does(
    model_folder: Folder, model_type: str
) -> None:
    source = open_source(model_folder(model_type))
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    seen: set[str] = set()
    for block in range(LAYERS):
        layer = model.load_block(weights, block)
        names = model.block_state_names(block)
        assert {name: p.device.type for name, p in layer.named_parameters()} == dict.fromkeys(names, "cpu")
        seen |= set(names.values())
    model.release()
    assert {p.device.type for p in layer.parameters()} == {"meta"}
    assert seen == {name for name in source.tensors if ".layers." in name or ".h." in name}


def test_a_released_block_is_not_touched_by_the_next_and_hooks_do_not_outlive_a_load(
    model_folder: Folder,
) -> None:
    source = open_source(model_folder("llama"))
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    calls: list[int] = []
    first = model.load_block(weights, 0)
    first.register_forward_hook(lambda *_: calls.append(0))
    hidden = model.embed(weights, tokens(1))
    model.run_block(hidden)
    model.load_block(weights, 0, release=False)
    model.run_block(hidden)
    assert calls == [0]
    with torch.no_grad():
        kept = model.run_layer(first, 0, hidden)
    assert torch.equal(kept, model.run_block(hidden))


def test_conv1d_of_gpt2_comes_as_linears_and_says_so(model_folder: Folder) -> None:
    source = open_source(model_folder("gpt2"))
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    layer = model.load_block(weights, 0)
    stored = source.read_f32("transformer.h.0.attn.c_attn.weight")
    linear = layer.get_submodule("attn.c_attn")
    assert isinstance(linear, torch.nn.Linear)
    assert np.array_equal(linear.weight.numpy(), stored.T)
    assert layer.transposed == {"attn.c_attn", "attn.c_proj", "mlp.c_fc", "mlp.c_proj"}


def test_gpt2_without_its_prefix_reads_the_same(model_folder: Folder, tmp_path: Path) -> None:
    folder = model_folder("gpt2")
    source = open_source(folder)
    bare = {name.removeprefix("transformer."): source.read_f32(name) for name in source.tensors}
    bare["h.0.attn.bias"] = np.ones((1, 1, CONTEXT, CONTEXT), np.float32)  # a mask of old checkpoints
    write_safetensors(tmp_path / "model.safetensors", bare)
    shutil.copy(folder / "config.json", tmp_path)
    old = open_source(tmp_path)
    ids = tokens(1)
    assert torch.equal(logits(old, ids), logits(source, ids))
    assert Weights(old).stored_name("transformer.h.0.ln_1.bias") == "h.0.ln_1.bias"
    assert old.facts().n_params == source.facts().n_params


def test_the_text_part_of_a_gemma3_that_also_sees_is_run(model_folder: Folder, tmp_path: Path) -> None:
    folder = model_folder("gemma3_text")
    source = open_source(folder)
    nested = {"language_model." + name: source.read_f32(name) for name in source.tensors}
    nested["vision_tower.patch.weight"] = np.ones((4, 4), np.float32)
    write_safetensors(tmp_path / "model.safetensors", nested)
    text = json.loads((folder / "config.json").read_text())
    write_json(tmp_path / "config.json", {"model_type": "gemma3", "text_config": text, "vision_config": {}})
    ids = tokens(1)
    assert torch.equal(logits(open_source(tmp_path), ids), logits(source, ids))


def test_more_tokens_than_positions_and_tokens_beyond_the_vocabulary_are_refused(
    model_folder: Folder,
) -> None:
    source = open_source(model_folder("gpt2"))
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    with pytest.raises(InvalidInputError, match="positions"):
        model.embed(weights, torch.zeros(1, CONTEXT + 1, dtype=torch.int64))
    for wrong in (-1, VOCAB):
        with pytest.raises(InvalidInputError, match=f"{wrong}"):
            model.embed(weights, torch.full((1, 4), wrong))


def test_a_checkpoint_that_lacks_an_expert_is_named(model_folder: Folder, tmp_path: Path) -> None:
    folder = model_folder("mixtral")
    source = open_source(folder)
    lost = "model.layers.1.block_sparse_moe.experts.2.w3.weight"
    rest = {name: source.read_f32(name) for name in source.tensors if name != lost}
    write_safetensors(tmp_path / "model.safetensors", rest)
    shutil.copy(folder / "config.json", tmp_path)
    damaged = open_source(tmp_path)
    model = BlockModel(torch_structure(damaged))
    with pytest.raises(CorruptFileError, match=r"experts\.2\.w3"):
        model.load_block(Weights(damaged), 1)


@pytest.mark.parametrize(
    ("model_type", "change", "error"),
    [
        ("mixtral", {"num_local_experts": 10**9}, CorruptFileError),
        ("qwen3_moe", {"num_experts": "many"}, CorruptFileError),
        ("qwen3_moe", {"decoder_sparse_step": 0}, CorruptFileError),
        ("qwen2_moe", {"num_experts_per_tok": 5}, CorruptFileError),
        ("gemma2", {"num_key_value_heads": 3}, CorruptFileError),
        ("qwen2", {"layer_types": ["full_attention"]}, CorruptFileError),
        ("gemma2", {"num_hidden_layers": 10**6}, CorruptFileError),
        ("gpt2", {"n_layer": 10**6}, CorruptFileError),
        ("gpt2", {"n_head": 3}, CorruptFileError),
        ("llama", {"model_type": "mamba"}, UnsupportedModelError),
        ("gemma3_text", {"model_type": "gemma3", "text_config": []}, BitwrightError),
    ],
    ids=str,
)
def test_configurations_that_no_model_can_have_are_refused_in_words(
    model_folder: Folder, tmp_path: Path, model_type: str, change: dict[str, object], error: type[Exception]
) -> None:
    folder = model_folder(model_type)
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    write_json(tmp_path / "config.json", {**json.loads((folder / "config.json").read_text()), **change})
    with pytest.raises(error):
        BlockModel(torch_structure(open_source(tmp_path)))


def test_eighty_blocks_take_no_memory_before_they_are_loaded(model_folder: Folder, tmp_path: Path) -> None:
    folder = model_folder("qwen3_moe")
    wide = {
        "num_hidden_layers": 80,
        "hidden_size": 8192,
        "num_local_experts": 64,
        "moe_intermediate_size": 4096,
    }
    config = {**json.loads((folder / "config.json").read_text()), **wide}
    config["mlp_only_layers"] = []
    shutil.copy(folder / "model.safetensors", tmp_path)
    write_json(tmp_path / "config.json", config)
    model = BlockModel(torch_structure(open_source(tmp_path)))
    assert model.n_blocks == 80
    names = model.block_state_names(79)
    assert "mlp.experts.63.down_proj.weight" in names
