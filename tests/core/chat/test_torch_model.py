"""Continuing a sequence with kept keys and values is what transformers' own generation computes."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM

from core.chat.placement import Placement
from core.chat.torch_model import TorchModel
from core.containers.dense import open_model
from core.decoder.structure import torch_structure
from core.errors import CorruptFileError
from tests.fakes.tiny_llama import tiny_llama
from tests.fakes.tiny_models import FAMILIES, LAYERS, VOCAB, WINDOW, tiny_model

IN_MEMORY = Placement(LAYERS, LAYERS, ends_resident=True)
STREAMED = Placement(0, LAYERS, ends_resident=False)
PROMPT = [(7 * i) % 250 for i in range(WINDOW + 6)]  # longer than the sliding windows


def open_tiny(
    folder: Path, placement: Placement = IN_MEMORY, dtype: torch.dtype = torch.float32
) -> TorchModel:
    source = open_model(folder)
    return TorchModel(source, torch_structure(source), placement, dtype=dtype)


def greedy(model: TorchModel, prompt: list[int], count: int) -> list[int]:
    tokens = [int(model.extend(prompt).argmax())]
    while len(tokens) < count:
        tokens.append(int(model.extend(tokens[-1:]).argmax()))
    return tokens


def generated(folder: Path, prompt: list[int], count: int) -> list[int]:
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    model.generation_config.eos_token_id = None
    ids = torch.tensor([prompt])
    out = model.generate(
        ids, attention_mask=torch.ones_like(ids), max_new_tokens=count, do_sample=False, pad_token_id=0
    )
    return [int(token) for token in out[0, len(prompt) :]]


def test_greedy_tokens_are_those_of_transformers_generation(tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "tiny")
    expected = generated(folder, PROMPT, 32)
    assert len(set(expected)) > 4
    assert greedy(open_tiny(folder), PROMPT, 32) == expected
    assert greedy(open_tiny(folder, STREAMED), PROMPT, 32) == expected


@pytest.mark.parametrize("model_type", FAMILIES)
def test_every_family_computes_token_by_token_what_transformers_computes_at_once(
    tmp_path: Path, model_type: str
) -> None:
    folder = tiny_model(tmp_path / model_type, model_type)
    whole = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    with torch.no_grad():
        expected = whole(torch.tensor([PROMPT])).logits[0]
    first = WINDOW - 2
    for placement in (IN_MEMORY, Placement(1, LAYERS, ends_resident=False)):
        model = open_tiny(folder, placement)
        logits = [model.extend(PROMPT[:first]), *(model.extend([token]) for token in PROMPT[first:])]
        assert (torch.stack(logits) - expected[first - 1 :]).abs().max() < 1e-4


def test_going_back_to_a_prefix_computes_what_a_fresh_start_computes(tmp_path: Path) -> None:
    folder = tiny_model(tmp_path / "mistral", "mistral")
    fresh, used = open_tiny(folder), open_tiny(folder)
    used.extend(PROMPT)
    greedy(used, [3], 8)
    used.keep(10)
    assert used.length == 10
    assert torch.allclose(used.extend(PROMPT[10:]), fresh.extend(PROMPT), atol=1e-5)
    used.keep(0)
    assert used.length == 0


def test_what_the_check_raises_ends_a_pass_and_leaves_a_sequence_that_can_be_mended(tmp_path: Path) -> None:
    model = open_tiny(tiny_llama(tmp_path / "tiny"))
    expected = model.extend(PROMPT)
    seen: list[int] = []

    def check() -> None:
        seen.append(1)
        if len(seen) == 2:
            raise KeyboardInterrupt

    model.keep(12)
    model.check = check
    with pytest.raises(KeyboardInterrupt):
        model.extend(PROMPT[12:])
    model.keep(12)
    assert torch.allclose(model.extend(PROMPT[12:]), expected, atol=1e-5)


def test_streamed_blocks_are_not_kept(tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "tiny")
    weights = sum(info.n_elements for info in open_model(folder).tensors.values())
    sizes = {}
    for name, placement in (("memory", IN_MEMORY), ("streamed", STREAMED)):
        model = open_tiny(folder, placement)
        model.extend(PROMPT)
        parameters = {p.data_ptr(): p.numel() for p in model._model.parameters() if not p.is_meta}
        sizes[name] = sum(parameters.values())
    assert sizes["memory"] == weights
    assert sizes["streamed"] < weights / 100


def test_weights_of_another_shape_are_refused(tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "tiny")
    config = (folder / "config.json").read_text()
    (folder / "config.json").write_text(config.replace(f'"vocab_size": {VOCAB}', '"vocab_size": 300'))
    for placement in (IN_MEMORY, STREAMED):
        with pytest.raises(CorruptFileError, match="embed_tokens"):
            open_tiny(folder, placement)
