"""Our readers and block by block evaluation against transformers, on tiny random models of every family."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from core.decoder.model import BlockModel
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.errors import CancelledError, CorruptFileError, UnsupportedModelError
from core.evaluate.compare import all_logits, compare
from core.evaluate.tokenizer import encoder
from core.quant.pipeline import Progress, quantize_to_gguf
from core.sources.source import Source, open_source
from core.specs.levels import level
from tests.fakes.converter_cases import (
    TEXT,
    build_llama2_json,
    build_llama3,
    build_llama_untied,
    build_qwen2,
    build_qwen3,
)
from tests.fakes.gguf_files import llama_pairs, string_pair, u32_pair, write_f32_gguf

BUILDERS: dict[str, Callable[[Path], None]] = {
    "llama3": build_llama3,
    "llama-untied-biases": build_llama_untied,
    "llama2-sentencepiece": build_llama2_json,
    "qwen2-yarn": build_qwen2,
    "qwen3": build_qwen3,
}
QUIET = Progress(
    stage=lambda name: None,
    weights=lambda done, total, tensor: None,
    read_back=lambda done, total: None,
    check_cancelled=lambda: None,
)


@dataclass(frozen=True)
class Tiny:
    folder: Path
    hf: Source
    gguf: Source


def quantized(source: Path, name: str, target: Path) -> Source:
    quantize_to_gguf(open_source(source), level(name), target, threads=1, progress=QUIET)
    return open_source(target)


@pytest.fixture(scope="module", params=BUILDERS)
def tiny(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    folder = tmp_path_factory.mktemp("tiny") / request.param
    folder.mkdir()
    BUILDERS[request.param](folder)
    return Tiny(folder, open_source(folder), quantized(folder, "F32", folder / "f32.gguf"))


def tokens(n: int, vocab: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, vocab, n)


def test_logits_of_the_folder_and_of_its_f32_gguf_are_those_of_transformers(tiny: Tiny) -> None:
    model = AutoModelForCausalLM.from_pretrained(tiny.folder, dtype=torch.float32).eval()
    ids = tokens(100, model.config.vocab_size)
    with torch.no_grad():
        expected = model(torch.from_numpy(ids)[None]).logits[0]
    for source in (tiny.hf, tiny.gguf):
        logits = all_logits(torch_structure(source), Weights(source), ids)
        assert (logits - expected).abs().max() < 1e-4
    crossed = all_logits(torch_structure(tiny.hf), Weights(tiny.gguf), ids)
    assert (crossed - expected).abs().max() < 1e-4


def test_the_tokenizer_rebuilt_from_the_gguf_gives_the_folders_tokens(tiny: Tiny) -> None:
    text = "\n".join(TEXT[:3]) + " the fox's 12345 numbers,  two  spaces"
    expected = AutoTokenizer.from_pretrained(tiny.folder)(text).input_ids
    assert encoder(tiny.hf)(text) == expected
    rebuilt = encoder(tiny.gguf)(text)
    if "sentencepiece" in tiny.folder.name:  # its tokenizer.json has no rule for the <s> it declares
        assert rebuilt.pop(0) == 1
    assert rebuilt == expected


def test_a_model_loses_nothing_against_itself_and_perplexity_is_transformers_own_loss(tiny: Tiny) -> None:
    model = AutoModelForCausalLM.from_pretrained(tiny.folder, dtype=torch.float32).eval()
    windows = tokens(3 * 40, model.config.vocab_size).reshape(3, 40)
    figures = compare(torch_structure(tiny.hf), Weights(tiny.hf), Weights(tiny.hf), windows)
    with torch.no_grad():
        batch = torch.from_numpy(windows)
        loss = float(model(batch, labels=batch).loss)
    assert figures.perplexity == figures.source_perplexity == pytest.approx(math.exp(loss), rel=1e-5)
    assert figures.kl_divergence == figures.kl_divergence_p99 == 0.0
    assert figures.top1_agreement == 1.0
    assert figures.positions == 3 * 39


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    folder = tmp_path_factory.mktemp("tiny") / "llama"
    folder.mkdir()
    build_llama3(folder)
    return Tiny(folder, open_source(folder), quantized(folder, "Q4_0", folder / "q4.gguf"))


def test_coarser_levels_cost_more(llama: Tiny) -> None:
    structure = torch_structure(llama.hf)
    windows = tokens(2 * 64, structure.config.vocab_size).reshape(2, 64)
    finer = quantized(llama.folder, "Q8_0", llama.folder / "q8.gguf")
    q4, q8 = (
        compare(structure, Weights(llama.hf), Weights(variant), windows) for variant in (llama.gguf, finer)
    )
    assert 0 < q8.kl_divergence < q4.kl_divergence
    assert q4.kl_divergence < q4.kl_divergence_p99
    assert q4.top1_agreement < 1.0


def test_a_step_may_cancel_between_windows_and_counts_to_its_total(llama: Tiny) -> None:
    structure = torch_structure(llama.hf)
    windows = tokens(2 * 16, structure.config.vocab_size).reshape(2, 16)
    seen: list[tuple[int, int]] = []
    compare(
        structure,
        Weights(llama.hf),
        Weights(llama.gguf),
        windows,
        step=lambda done, total, detail: seen.append((done, total)),
    )
    assert seen[0] == (0, 10)
    assert seen[-1] == (10, 10)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)

    def cancel(done: int, total: int, detail: str) -> None:
        if done == 3:
            raise CancelledError("enough")

    with pytest.raises(CancelledError):
        compare(structure, Weights(llama.hf), Weights(llama.gguf), windows, step=cancel)


def test_a_variant_of_another_shape_is_refused_by_the_weights_name(llama: Tiny, tmp_path: Path) -> None:
    build_qwen3(tmp_path)
    structure = torch_structure(open_source(tmp_path))
    windows = tokens(32, 300).reshape(2, 16)
    with pytest.raises(CorruptFileError, match="embed_tokens"):
        compare(structure, Weights(llama.hf), Weights(llama.gguf), windows)


def test_tokens_that_the_model_lacks_are_refused(llama: Tiny) -> None:
    structure = torch_structure(llama.hf)
    windows = np.full((1, 8), structure.config.vocab_size)
    with pytest.raises(CorruptFileError, match="tokens"):
        compare(structure, Weights(llama.hf), Weights(llama.gguf), windows)


def test_a_family_that_torch_cannot_run_yet_is_refused_in_words(llama: Tiny, tmp_path: Path) -> None:
    for file in llama.folder.iterdir():
        if file.suffix in (".json", ".safetensors"):
            text = file.read_bytes()
            name = b'"model_type": "llama"'
            (tmp_path / file.name).write_bytes(text.replace(name, b'"model_type": "mamba"'))
    with pytest.raises(UnsupportedModelError, match="mamba"):
        torch_structure(open_source(tmp_path))


@pytest.mark.parametrize(
    "change", [{"num_key_value_heads": 0}, {"hidden_act": "magic"}, {"rope_theta": "x"}], ids=str
)
def test_a_configuration_that_no_model_can_have_is_named(tmp_path: Path, change: dict[str, object]) -> None:
    build_qwen3(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    rope = {"rope_parameters": None} if "rope_theta" in change else {}
    (tmp_path / "config.json").write_text(json.dumps({**config, **rope, **change}))
    with pytest.raises(CorruptFileError, match="onfiguration"):
        BlockModel(torch_structure(open_source(tmp_path)))


def test_a_vocabulary_without_its_unknown_token_is_named(tmp_path: Path) -> None:
    pairs = [
        *llama_pairs(),
        u32_pair("tokenizer.ggml.unknown_token_id", 99),
        string_pair("tokenizer.ggml.model", "llama"),
    ]
    path = write_f32_gguf(tmp_path / "m.gguf", {"x": np.ones(32, np.float32)}, pairs)
    with pytest.raises(CorruptFileError, match="vocabulary"):
        encoder(open_source(path))
