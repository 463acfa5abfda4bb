"""Plans: what is refused and how it is said, GGUF sources passed through, and the way back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from core.convert.hf_layout import hf_state_name, to_hf_layout
from core.convert.permute import interleave_halves, separate_halves
from core.convert.plan import plan_conversion
from core.errors import BitwrightError, CorruptFileError, UnsupportedModelError
from core.sources.source import open_source
from tests.fakes.gguf_files import llama_pairs, u32_pair, write_f32_gguf
from tests.fakes.model_folders import write_json, write_safetensors

CONFIG: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 1,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": 300,
    "max_position_embeddings": 64,
    "tie_word_embeddings": True,
}
LAYER = {
    "input_layernorm": (32,),
    "self_attn.q_proj": (32, 32),
    "self_attn.k_proj": (16, 32),
    "self_attn.v_proj": (16, 32),
    "self_attn.o_proj": (32, 32),
    "post_attention_layernorm": (32,),
    "mlp.gate_proj": (48, 32),
    "mlp.up_proj": (48, 32),
    "mlp.down_proj": (32, 48),
}


def state() -> dict[str, NDArray[np.float32]]:
    rng = np.random.default_rng(0)
    shapes = {"model.embed_tokens.weight": (300, 32), "model.norm.weight": (32,)}
    shapes |= {f"model.layers.0.{part}.weight": shape for part, shape in LAYER.items()}
    return {name: rng.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def write_tokenizer(folder: Path, **changes: Any) -> None:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE({char: i for i, char in enumerate(alphabet)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(["<s>", "</s>"])
    data = {**json.loads(tokenizer.to_str()), **changes}
    write_json(folder / "tokenizer.json", data)
    write_json(folder / "tokenizer_config.json", {"bos_token": "<s>", "eos_token": "</s>"})


def model(
    tmp_path: Path,
    config: dict[str, Any] | None = None,
    tensors: dict[str, NDArray[np.float32]] | None = None,
) -> Path:
    folder = tmp_path / "Tiny-1M"
    folder.mkdir(exist_ok=True)
    write_json(folder / "config.json", {**CONFIG, **(config or {})})
    write_safetensors(folder / "model.safetensors", state() if tensors is None else tensors)
    write_tokenizer(folder)
    return folder


def metadata(folder: Path) -> dict[str, Any]:
    return {entry.key: entry.value for entry in plan_conversion(open_source(folder)).metadata}


def test_a_tiny_llama_is_planned(tmp_path: Path) -> None:
    plan = plan_conversion(open_source(model(tmp_path)))
    by_name = {tensor.name: tensor for tensor in plan.tensors}
    assert plan.architecture == "llama"
    assert plan.warnings == ()
    assert by_name["blk.0.attn_k.weight"].source_names == ("model.layers.0.self_attn.k_proj.weight",)
    assert by_name["blk.0.attn_norm.weight"].always_f32
    assert not by_name["token_embd.weight"].always_f32
    assert not by_name["blk.0.ffn_down.weight"].is_1d


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"architectures": ["GemmaForCausalLM"]}, "GemmaForCausalLM"),
        ({"architectures": ["MixtralForCausalLM"]}, "MixtralForCausalLM"),
        ({"architectures": None, "model_type": "bert"}, "bert"),
        ({"num_local_experts": 8}, "experts"),
        ({"quantization_config": {"quant_method": "awq"}}, "awq"),
    ],
)
def test_what_cannot_be_converted_is_named_with_what_works(
    tmp_path: Path, config: dict[str, Any], words: str
) -> None:
    with pytest.raises(UnsupportedModelError, match=words) as caught:
        plan_conversion(open_source(model(tmp_path, config)))
    assert caught.value.hint


@pytest.mark.parametrize("name", ["model.norm.weight", "model.layers.0.mlp.up_proj.weight"])
def test_a_missing_tensor_is_named(tmp_path: Path, name: str) -> None:
    tensors = state()
    del tensors[name]
    with pytest.raises(CorruptFileError, match="lacks 1 tensors"):
        plan_conversion(open_source(model(tmp_path, tensors=tensors)))


def test_an_untied_model_without_its_head_is_incomplete(tmp_path: Path) -> None:
    with pytest.raises(CorruptFileError, match=r"output\.weight"):
        plan_conversion(open_source(model(tmp_path, {"tie_word_embeddings": False})))


def test_heads_of_an_odd_size_cannot_be_rotated(tmp_path: Path) -> None:
    with pytest.raises(CorruptFileError, match="head_dim = 7"):
        plan_conversion(open_source(model(tmp_path, {"head_dim": 7})))


def test_a_shape_that_the_configuration_does_not_foresee_is_named(tmp_path: Path) -> None:
    tensors = {**state(), "model.layers.0.mlp.up_proj.weight": np.zeros((40, 32), np.float32)}
    with pytest.raises(CorruptFileError, match=r"up_proj.*\[40, 32\].*\[48, 32\]"):
        plan_conversion(open_source(model(tmp_path, tensors=tensors)))


def test_tables_that_the_model_computes_itself_are_skipped_and_strangers_refused(tmp_path: Path) -> None:
    tensors = {**state(), "model.layers.0.self_attn.rotary_emb.inv_freq": np.zeros(4, np.float32)}
    assert len(plan_conversion(open_source(model(tmp_path, tensors=tensors))).tensors) == len(state())
    tensors["model.layers.0.adapter.weight"] = np.zeros(4, np.float32)
    with pytest.raises(UnsupportedModelError, match="adapter"):
        plan_conversion(open_source(model(tmp_path, tensors=tensors)))
    extra_layer = {**state(), "model.layers.7.mlp.up_proj.weight": np.zeros((48, 32), np.float32)}
    with pytest.raises(CorruptFileError, match=r"layers\.7"):
        plan_conversion(open_source(model(tmp_path, tensors=extra_layer)))


def test_a_folder_without_a_tokenizer_says_what_is_needed(tmp_path: Path) -> None:
    folder = model(tmp_path)
    (folder / "tokenizer.json").unlink()
    with pytest.raises(UnsupportedModelError, match="no tokenizer"):
        plan_conversion(open_source(folder))


@pytest.mark.parametrize(
    "changes",
    [
        {"model": {"type": "BPE"}},
        {"model": 3},
        {"added_tokens": [{"id": 256}]},
        {"decoder": [1]},
        {"model": None},
    ],
)
def test_a_tokenizer_without_sense_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    folder = model(tmp_path)
    write_tokenizer(folder, **changes)
    with pytest.raises(BitwrightError):
        plan_conversion(open_source(folder))


def test_a_tokenizer_larger_than_the_model_is_refused(tmp_path: Path) -> None:
    tensors = {**state(), "model.embed_tokens.weight": np.zeros((257, 32), np.float32)}
    with pytest.raises(CorruptFileError, match="257 tokens"):
        plan_conversion(open_source(model(tmp_path, {"vocab_size": 257}, tensors)))


def test_an_unknown_pre_tokenizer_is_a_stored_warning(tmp_path: Path) -> None:
    folder = model(tmp_path)
    write_tokenizer(folder, pre_tokenizer={"type": "Whitespace"})
    plan = plan_conversion(open_source(folder))
    assert [warning.code for warning in plan.warnings] == ["pre_tokenizer_unknown"]
    assert metadata(folder)["tokenizer.ggml.pre"] == "default"


def test_a_folder_in_a_hugging_face_cache_is_named_after_its_repository(tmp_path: Path) -> None:
    snapshot = tmp_path / "models--org--Good-Model-Instruct" / "snapshots" / "0123"
    snapshot.mkdir(parents=True)
    for file in model(tmp_path).iterdir():
        file.rename(snapshot / file.name)
    found = metadata(snapshot)
    assert found["general.name"] == "Good Model Instruct"
    assert found["general.finetune"] == "Instruct"


def test_a_model_card_that_cannot_be_parsed_is_a_warning_only(tmp_path: Path) -> None:
    folder = model(tmp_path)
    (folder / "README.md").write_text("---\nlicense: [mit\n---\n")
    plan = plan_conversion(open_source(folder))
    assert [warning.code for warning in plan.warnings] == ["model_card_unreadable"]


def test_vocab_json_and_merges_stand_in_for_tokenizer_json(tmp_path: Path) -> None:
    folder = model(tmp_path)
    (folder / "tokenizer.json").unlink()
    write_json(folder / "vocab.json", {"a": 0, "b": 1, "ab": 2})
    (folder / "merges.txt").write_text("#version: 0.2\na b\n")
    write_json(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "Qwen2Tokenizer",
            "added_tokens_decoder": {"3": {"content": "<|x|>", "special": True}},
        },
    )
    found = metadata(folder)
    assert found["tokenizer.ggml.tokens"][:5] == [b"a", b"b", b"ab", b"<|x|>", b"[PAD4]"]
    assert found["tokenizer.ggml.token_type"][:5] == [1, 1, 1, 3, 5]
    assert found["tokenizer.ggml.merges"] == ["a b"]
    assert found["tokenizer.ggml.pre"] == "qwen2"


def test_a_gguf_source_passes_through(tmp_path: Path) -> None:
    values = {
        "token_embd.weight": np.ones((8, 32), np.float32),
        "blk.0.attn_q.weight": np.eye(32, dtype=np.float32),
    }
    pairs = [*llama_pairs(), u32_pair("split.no", 0), u32_pair("general.alignment", 32)]
    plan = plan_conversion(open_source(write_f32_gguf(tmp_path / "m.gguf", values, pairs)))
    keys = [entry.key for entry in plan.metadata]
    assert keys[0] == "general.architecture"
    assert keys[-1] == "general.quantization_version"
    assert not any(key.startswith("split.") or key == "general.alignment" for key in keys)
    query = plan.tensors[1]
    assert query.name == "blk.0.attn_q.weight"
    assert np.array_equal(query.load(), np.eye(32))
    assert np.array_equal(query.load_rows(3, 5), np.eye(32)[3:5])
    assert query.stored is not None
    assert np.array_equal(query.stored(), np.eye(32))
    query.release()


def test_permutation_and_its_inverse_cancel_and_are_the_rotary_pairing() -> None:
    rows = np.arange(24).reshape(24, 1)
    moved = interleave_halves(rows, 3)
    assert moved[:8, 0].tolist() == [0, 4, 1, 5, 2, 6, 3, 7]
    assert np.array_equal(separate_halves(moved, 3), rows)


def test_the_way_back_gives_the_state_dict_that_went_in(tmp_path: Path) -> None:
    source = open_source(model(tmp_path))
    facts = source.facts()
    back = {}
    for tensor in plan_conversion(source).tensors:
        name = hf_state_name(facts.architecture, tensor.name, facts)
        assert name is not None
        back[name] = to_hf_layout(tensor.name, tensor.load(), facts)
    assert back.keys() == state().keys()
    for name, values in state().items():
        assert np.array_equal(back[name], values), name


def test_tensors_without_a_place_in_torch_are_none_and_strangers_are_refused(tmp_path: Path) -> None:
    facts = open_source(model(tmp_path)).facts()
    assert hf_state_name("llama", "rope_freqs.weight", facts) is None
    assert hf_state_name("llama", "output.weight", facts) is None
    assert (
        hf_state_name("qwen3", "blk.3.attn_q_norm.weight", facts) == "model.layers.3.self_attn.q_norm.weight"
    )
    with pytest.raises(UnsupportedModelError):
        hf_state_name("llama", "blk.0.ssm_a", facts)
    with pytest.raises(UnsupportedModelError):
        hf_state_name("gemma3", "token_embd.weight", facts)


@pytest.mark.parametrize("model_type", [None, "makers_own_llama"])
def test_a_llama_under_another_model_type_gets_the_same_keys(tmp_path: Path, model_type: str | None) -> None:
    assert metadata(model(tmp_path, {"model_type": model_type})) == metadata(model(tmp_path))
