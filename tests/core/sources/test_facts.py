"""Model facts from both kinds of source, old and new spellings, and values that cannot be right."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import CorruptFileError
from core.sources.hf_config import effective_config
from core.sources.source import open_source
from core.types import CacheGroup, ModelFacts
from tests.fakes.gguf_files import llama_pairs, string_pair, u32_pair, write_f32_gguf
from tests.fakes.model_folders import write_json, write_safetensors

QWEN3: dict[str, Any] = {
    "architectures": ["Qwen3ForCausalLM"],
    "model_type": "qwen3",
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 32,
    "vocab_size": 50,
    "max_position_embeddings": 4096,
    "tie_word_embeddings": True,
    "use_sliding_window": False,
    "sliding_window": 1024,
}


def folder(tmp_path: Path, config: dict[str, Any], names: tuple[str, ...] = ("model.norm.weight",)) -> Path:
    path = tmp_path / "My-Model"
    path.mkdir(exist_ok=True)
    write_json(path / "config.json", config)
    write_safetensors(path / "model.safetensors", {n: np.ones((50, 64), np.float32) for n in names}, "BF16")
    return path


def test_facts_of_a_folder(tmp_path: Path) -> None:
    path = folder(
        tmp_path, QWEN3, ("model.embed_tokens.weight", "model.layers.0.self_attn.rotary_emb.inv_freq")
    )
    (path / "chat_template.jinja").write_text("{{ 1 }}")
    (path / "README.md").write_text("---\ntags:\n- a\nlicense: mit\nbase_model:\n- org/Base\n---\n# hello\n")
    facts = open_source(path).facts()
    assert facts == ModelFacts(
        name="My-Model",
        architecture="qwen3",
        hf_architecture="Qwen3ForCausalLM",
        n_params=3200,
        n_layers=2,
        hidden_size=64,
        intermediate_size=96,
        n_heads=4,
        n_kv_heads=2,
        head_dim=32,
        context_length=4096,
        vocab_size=50,
        tied_embeddings=True,
        dtype="BF16",
        size_bytes=12800,
        chat_template="{{ 1 }}",
        license="mit",
        base_model="org/Base",
        cache=(CacheGroup(2, 64, 64),),
        active_params=3200,
    )


def test_facts_of_a_gguf_file(tmp_path: Path) -> None:
    path = write_f32_gguf(
        tmp_path / "m.gguf",
        {"token_embd.weight": np.ones((8, 32), np.float32), "rope_freqs.weight": np.ones(8, np.float32)},
    )
    facts = open_source(path).facts()
    assert (facts.name, facts.architecture, facts.license, facts.dtype) == ("Tiny", "llama", "mit", "F32")
    assert (facts.n_heads, facts.n_kv_heads, facts.head_dim, facts.vocab_size) == (2, 1, 16, 8)
    assert (facts.n_params, facts.size_bytes, facts.context_length) == (256, 1056, 128)
    assert facts.tied_embeddings
    assert not facts.quantized
    assert facts.chat_template == "{{ messages }}"


@pytest.mark.real_model
def test_both_forms_of_the_real_model_have_the_same_facts(smollm2_gguf: Path, smollm2_hf: Path) -> None:
    a, b = open_source(smollm2_gguf).facts().to_json(), open_source(smollm2_hf).facts().to_json()
    differing = {key for key in a if a[key] != b[key]}
    told = {"name", "hf_architecture", "dtype", "size_bytes", "license", "quantized", "tokenizer_bytes"}
    assert differing == told
    assert a["n_params"] == 134_515_008


def test_already_quantized_folders_are_told_and_their_parameters_counted_from_shapes(tmp_path: Path) -> None:
    config = {**QWEN3, "quantization_config": {"quant_method": "gptq", "bits": 4}}
    facts = open_source(folder(tmp_path, config)).facts()
    assert facts.quantized
    assert facts.n_params == 50 * 64 + 2 * (64 * (32 * 12 + 3 * 96 + 2)) + 64


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("plain", "plain"),
        ([{"name": "tool_use", "template": "t"}, {"name": "default", "template": "d"}], "d"),
        ([{"name": "only", "template": "o"}], "o"),
        (7, None),
    ],
)
def test_the_default_chat_template_is_taken(tmp_path: Path, template: Any, expected: str | None) -> None:
    path = folder(tmp_path, QWEN3)
    write_json(path / "tokenizer_config.json", {"chat_template": template})
    assert open_source(path).facts().chat_template == expected


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("hidden_size", -1),
        ("num_hidden_layers", "two"),
        ("num_hidden_layers", 10**9),
        ("vocab_size", 1 << 60),
        ("num_attention_heads", True),
        ("rope_scaling", "linear"),
    ],
)
def test_sizes_that_cannot_be_sizes_are_refused(tmp_path: Path, key: str, value: Any) -> None:
    with pytest.raises(CorruptFileError):
        open_source(folder(tmp_path, {**QWEN3, key: value})).facts()


def test_gguf_values_of_the_wrong_type_are_refused(tmp_path: Path) -> None:
    pairs = [p for p in llama_pairs() if b"block_count" not in p]
    pairs.append(u32_pair("llama.block_count", 3).replace(b"\x04\x00\x00\x00\x03", b"\x06\x00\x00\x00\x03"))
    path = write_f32_gguf(tmp_path / "m.gguf", {"x": np.ones(32, np.float32)}, pairs)
    with pytest.raises(CorruptFileError, match="block_count"):
        open_source(path).facts()


def test_a_gguf_that_claims_a_million_layers_is_refused(tmp_path: Path) -> None:
    pairs = [p for p in llama_pairs() if b"block_count" not in p]
    pairs.append(u32_pair("llama.block_count", 1_000_000))
    path = write_f32_gguf(tmp_path / "m.gguf", {"x": np.ones(32, np.float32)}, pairs)
    with pytest.raises(CorruptFileError, match="block_count"):
        open_source(path).facts()


def test_a_name_out_of_a_file_is_one_printable_line(tmp_path: Path) -> None:
    pairs = [p for p in llama_pairs() if b"general.name" not in p]
    pairs.append(string_pair("general.name", "Bad\x1b[2J\nname" + "x" * 9000))
    path = write_f32_gguf(tmp_path / "m.gguf", {"x": np.ones(32, np.float32)}, pairs)
    name = open_source(path).facts().name
    assert name.startswith("Bad [2J name")
    assert len(name) <= 200


def test_words_out_of_a_folder_are_printable_lines(tmp_path: Path) -> None:
    evil = "a\x1b[2J\tb"
    path = folder(tmp_path, {**QWEN3, "architectures": [evil], "model_type": evil})
    (path / "README.md").write_text(f"---\nlicense: {evil}\nbase_model: {evil}\n---\n", encoding="utf-8")
    facts = open_source(path).facts()
    told = (facts.architecture, facts.hf_architecture, facts.license, facts.base_model)
    assert told == ("a [2J b",) * 4


OLD = {"rope_theta": 5e5, "rope_scaling": {"type": "yarn", "factor": 4.0}, "max_position_embeddings": 64}
NEW = {
    "rope_parameters": {"rope_theta": 5e5, "rope_type": "yarn", "factor": 4.0},
    "max_position_embeddings": 64,
}


@pytest.mark.parametrize("spelling", [OLD, NEW], ids=["transformers 4", "transformers 5"])
def test_both_spellings_of_rope_parameters_mean_the_same(spelling: dict[str, Any]) -> None:
    rope = effective_config({"model_type": "llama", **spelling})["rope_parameters"]
    assert rope["rope_theta"] == 5e5
    assert rope["rope_type"] == "yarn"
    assert rope["original_max_position_embeddings"] == 64


@pytest.mark.parametrize("model_type", ["llama", "mistral", "qwen2", "qwen3"])
def test_defaults_are_those_of_transformers(model_type: str) -> None:
    from transformers import AutoConfig

    theirs = AutoConfig.for_model(model_type).to_dict()
    ours = effective_config({"model_type": model_type})
    for key in set(ours) - {"model_type"}:
        assert ours[key] == theirs[key], key


@pytest.mark.parametrize(
    "model_type", ["mixtral", "qwen2_moe", "qwen3_moe", "gemma2", "gemma3_text", "phi3", "olmo2"]
)
def test_sizes_that_config_json_leaves_out_are_those_of_transformers(model_type: str) -> None:
    from transformers import AutoConfig

    theirs = AutoConfig.for_model(model_type).to_dict()
    ours = effective_config({"model_type": model_type})
    for key in set(ours) - {"model_type", "rope_parameters"}:
        given = theirs[key if key in theirs else "num_local_experts"]
        assert (ours[key] or None) == (given or None), key


def test_gpt2_is_told_by_its_own_names(tmp_path: Path) -> None:
    config = {"model_type": "gpt2", "n_embd": 64, "n_layer": 3, "n_head": 4, "n_positions": 256}
    facts = open_source(folder(tmp_path, {**config, "vocab_size": 50})).facts()
    assert (facts.hidden_size, facts.n_layers, facts.n_heads, facts.n_kv_heads) == (64, 3, 4, 4)
    assert (facts.head_dim, facts.context_length, facts.intermediate_size) == (16, 256, 256)
    assert facts.tied_embeddings
    narrow = {**config, "n_inner": 96, "vocab_size": 50, "quantization_config": {"quant_method": "gptq"}}
    packed = open_source(folder(tmp_path, narrow)).facts()
    assert packed.intermediate_size == 96
    assert packed.n_params == 50 * 64 + 3 * 64 * (16 * 16 + 2 * 96 + 2) + 64
    with pytest.raises(CorruptFileError, match="num_hidden_layers"):
        open_source(folder(tmp_path, {**config, "n_layer": 10**6})).facts()


def test_every_expert_is_counted_in_a_quantized_mixture(tmp_path: Path) -> None:
    mixture = {
        **QWEN3,
        "model_type": "qwen2_moe",
        "num_experts": 8,
        "num_experts_per_tok": 2,
        "moe_intermediate_size": 32,
        "shared_expert_intermediate_size": 48,
        "quantization_config": {"quant_method": "gptq"},
    }
    facts = open_source(folder(tmp_path, mixture)).facts()
    assert (facts.n_experts, facts.n_experts_used) == (8, 2)
    assert facts.n_params == 50 * 64 + 2 * 64 * (32 * 12 + 3 * (8 * 32 + 48) + 8 + 2) + 64


def test_facts_need_neither_torch_nor_gguf_nor_transformers(tmp_path: Path) -> None:
    path = folder(tmp_path, QWEN3)
    gguf_path = write_f32_gguf(tmp_path / "m.gguf", {"x": np.ones((2, 32), np.float32)})
    script = (
        "import sys; from pathlib import Path\n"
        "from core.sources.source import open_source\n"
        "for path in sys.argv[1:]:\n"
        "    source = open_source(Path(path)); source.facts(); source.files()\n"
        "    source.read_f32(next(iter(source.tensors)))\n"
        "heavy = {'torch', 'gguf', 'transformers', 'tokenizers', 'numba', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(f'imported {heavy}' if heavy else 0)\n"
    )
    command = [sys.executable, "-c", script, str(path), str(gguf_path)]
    assert subprocess.run(command, check=False, cwd=Path(__file__).parents[3]).returncode == 0
