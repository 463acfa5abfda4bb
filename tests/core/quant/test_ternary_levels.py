"""The ternary levels in llama.cpp: it loads them and computes what our own reading of the file gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.evaluate.compare import all_logits
from core.quant.pipeline import Progress, quantize_to_gguf
from core.sources.source import open_source
from core.specs.levels import level
from core.specs.recipe import Recipe
from core.specs.support import recipe_for, support
from tests.fakes.llamacpp_logprobs import next_token_logprobs, with_a_merge
from tests.fakes.tiny_llama import VOCAB, tiny_llama

QUIET = Progress(lambda _: None, lambda *_: None, lambda *_: None, lambda: None)
IDS = list(range(40, 72))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_a_merge(tiny_llama(tmp_path_factory.mktemp("ternary") / "tiny"))


@pytest.mark.parametrize("name", ["TQ1_0", "TQ2_0"])
def test_llama_cpp_computes_what_our_reading_of_the_file_gives(
    folder: Path, tmp_path: Path, name: str
) -> None:
    """llama.cpp rounds activations to 8 bits for these types: 3e-4 of KL divergence (Q8_0: 9e-5)."""
    path = tmp_path / "model.gguf"
    quantize_to_gguf(open_source(folder), level(name), path, threads=1, progress=QUIET)
    theirs = next_token_logprobs(path, IDS, VOCAB)
    logits = all_logits(torch_structure(open_source(folder)), Weights(open_source(path)), np.array(IDS))
    ours = torch.log_softmax(logits[-1].double(), -1).numpy()
    assert float((np.exp(ours) * (ours - theirs)).sum()) < 1.5e-3
    assert theirs.argmax() == ours.argmax()


def test_the_level_is_a_recipe_that_says_it_is_for_research(folder: Path) -> None:
    recipe = recipe_for("tq2_0")
    assert recipe == Recipe("rtn", "TQ2_0", "gguf", "TQ2_0")
    found = support(recipe, open_source(folder).facts())
    assert found.ok
    assert any("research" in note for note in found.notes)
