"""The torch session: answers, stop, errors, prefixes that are used again, quantized folders."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM

from core.chat import torch_session
from core.chat.prompt import ChatPrompt
from core.chat.session import Sampling
from core.chat.torch_device import compute_dtypes, free_memory
from core.chat.torch_model import TorchModel
from core.chat.torch_session import TorchSession
from core.containers.dense import open_model
from core.decoder.compute import require_device
from core.decoder.model import BlockModel
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.errors import (
    ChatError,
    ContextOverflowError,
    CorruptFileError,
    InvalidInputError,
    NotFoundError,
    OutOfMemoryError,
    UnsupportedModelError,
)
from core.quant.math.quantized import ActivationGrid, Grid
from core.sources.source import Source
from tests.fakes.model_folders import write_json, write_safetensors
from tests.fakes.quantized_folder import quantized_llama
from tests.fakes.tiny_llama import tiny_llama, tiny_weights

PARTS = ("model", "layers")
QUESTION = [{"role": "user", "content": "Where is the lighthouse?"}]
GREEDY = Sampling(max_tokens=24, temperature=0.0)


def quiet(_: str) -> None: ...


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that writes printable ASCII only, and never ends by itself. Do not write into it."""
    folder = tiny_llama(tmp_path_factory.mktemp("chat") / "tiny")
    weights = tiny_weights(5)
    weights["model.embed_tokens.weight"][94:] = 0.0  # the tokenizer's first 94 tokens are "!" to "~"
    write_safetensors(folder / "model.safetensors", weights, "BF16")
    return folder


@pytest.fixture(scope="module")
def session(folder: Path) -> TorchSession:
    return TorchSession.load(folder, n_ctx=256, free_bytes=1 << 40)


def changed(folder: Path, target: Path, name: str, **values: Any) -> Path:
    """A copy of ``folder`` whose JSON file ``name`` has other ``values`` (None takes one away)."""
    target.mkdir()
    for file in folder.iterdir():
        (target / file.name).write_bytes(file.read_bytes())
    data = json.loads((target / name).read_text()) if (target / name).exists() else {}
    merged = {**data, **values}
    write_json(target / name, {key: value for key, value in merged.items() if value is not None})
    return target


def generated_text(folder: Path, session: TorchSession, count: int) -> str:
    """What transformers' own generation answers to QUESTION."""
    prompt = ChatPrompt(folder)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    ids = torch.tensor([prompt.encode(QUESTION)[0]])
    out = model.generate(
        ids,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=count,
        do_sample=False,
        eos_token_id=sorted(prompt.end_ids),
        pad_token_id=0,
    )
    return prompt.decode([int(token) for token in out[0, ids.shape[1] :]])


def test_a_greedy_answer_is_that_of_transformers_and_is_streamed(folder: Path, session: TorchSession) -> None:
    pieces: list[str] = []
    answer = session.ask(QUESTION, GREEDY, pieces.append)
    assert answer.text == generated_text(folder, session, 24) != ""
    assert "".join(pieces) == answer.text
    assert len(pieces) > 3
    assert answer.tokens == 24
    assert answer.finish_reason == "length"
    assert answer.prompt_tokens == len(ChatPrompt(folder).encode(QUESTION)[0])
    assert answer.tokens_per_s > 0
    assert 0 < answer.time_to_first_token_s < 30
    assert (session.backend, session.note, session.n_ctx, session.n_ctx_train) == ("torch", None, 256, 512)
    assert session.has_chat_template
    assert session.facts.name == "tiny"


def test_a_conversation_that_goes_on_computes_only_what_is_new_and_answers_the_same(
    folder: Path, session: TorchSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed: list[int] = []
    extend = TorchModel.extend

    def counting(model: TorchModel, ids: list[int]) -> torch.Tensor:
        computed.append(len(ids))
        return extend(model, ids)

    monkeypatch.setattr(TorchModel, "extend", counting)
    first = session.ask(QUESTION, GREEDY, quiet)
    more = [*QUESTION, {"role": "assistant", "content": first.text}, {"role": "user", "content": "Why?"}]
    computed.clear()
    second = session.ask(more, GREEDY, quiet)
    assert max(computed) < second.prompt_tokens / 2
    fresh = TorchSession.load(folder, n_ctx=256, free_bytes=1 << 40)
    assert fresh.ask(more, GREEDY, quiet).text == second.text
    computed.clear()
    assert session.ask(QUESTION, GREEDY, quiet).text == first.text
    assert max(computed) == 1


def test_a_raw_text_is_continued_as_transformers_continues_it(folder: Path, session: TorchSession) -> None:
    prompt = ChatPrompt(folder)
    ids = torch.tensor([prompt.encode_text("The lighthouse is")])
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    out = model.generate(ids, max_new_tokens=24, do_sample=False)
    pieces: list[str] = []
    answer = session.complete("The lighthouse is", GREEDY, pieces.append)
    assert answer.text == "".join(pieces) == prompt.decode(out[0, ids.shape[1] :].tolist())
    assert answer.prompt_tokens == ids.shape[1]
    assert answer.text != session.ask(QUESTION, GREEDY, quiet).text


def test_blocks_that_are_streamed_answer_the_same_and_the_session_says_so(
    folder: Path, session: TorchSession
) -> None:
    source = open_model(folder)
    need = torch_session.memory_need(source.tensors, source.facts(), PARTS, 80, 4)
    little = int(need.least / 0.9) + 1
    streamed = TorchSession.load(folder, n_ctx=80, free_bytes=little)
    assert streamed.note is not None
    assert "read again for every token" in streamed.note
    assert streamed.ask(QUESTION, GREEDY, quiet).text == session.ask(QUESTION, GREEDY, quiet).text
    with pytest.raises(OutOfMemoryError):
        TorchSession.load(folder, n_ctx=80, free_bytes=little // 2)


def test_a_long_prompt_is_read_in_parts_with_the_same_result(
    session: TorchSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = [{"role": "user", "content": "word " * 30}]
    expected = session.ask(long, GREEDY, quiet).text
    session.ask(QUESTION, GREEDY, quiet)
    monkeypatch.setattr(session, "_prefill", 7)
    assert session.ask(long, GREEDY, quiet).text == expected


def test_the_same_seed_draws_the_same_answer(session: TorchSession) -> None:
    def text(seed: int) -> str:
        return session.ask(QUESTION, Sampling(max_tokens=12, temperature=1.5, seed=seed), quiet).text

    assert text(7) == text(7) != text(8)


def test_stop_acts_within_a_token_and_the_chat_goes_on(session: TorchSession) -> None:
    expected = session.ask(QUESTION, GREEDY, quiet).text
    stop = threading.Event()
    pieces: list[str] = []

    def stop_at_third(piece: str) -> None:
        pieces.append(piece)
        if len(pieces) == 3:
            stop.set()

    answer = session.ask(QUESTION, Sampling(max_tokens=200, temperature=0.0), stop_at_third, stop)
    assert answer.stopped
    assert answer.finish_reason == "stopped"
    assert len(pieces) == 3
    assert answer.text == "".join(pieces)
    assert session.ask(QUESTION, GREEDY, quiet).text == expected


def test_stop_is_heard_before_the_prompt_is_read_and_from_another_thread(session: TorchSession) -> None:
    stop = threading.Event()
    stop.set()
    answer = session.ask([{"role": "user", "content": "new " * 20}], GREEDY, quiet, stop)
    assert (answer.stopped, answer.text, answer.tokens) == (True, "", 0)
    began = threading.Event()
    answers: list[bool] = []

    def ask() -> None:
        endless = Sampling(max_tokens=1000, temperature=1.0, seed=1)
        answers.append(session.ask(QUESTION, endless, lambda _: began.set()).stopped)

    thread = threading.Thread(target=ask)
    thread.start()
    assert began.wait(30)
    session.stop()
    thread.join(30)
    assert answers == [True]


def test_length_and_a_full_context_are_told_apart(folder: Path, session: TorchSession) -> None:
    endless = Sampling(max_tokens=4096, temperature=0.0)
    used = session.ask(QUESTION, endless, quiet)
    assert used.finish_reason == "context_full"
    assert used.prompt_tokens + used.tokens == 256
    assert session.ask(QUESTION, Sampling(max_tokens=3), quiet).finish_reason == "length"


def test_a_prompt_longer_than_the_context_is_told_plainly(session: TorchSession) -> None:
    with pytest.raises(ContextOverflowError) as caught:
        session.ask([{"role": "user", "content": "word " * 500}], GREEDY, quiet)
    assert "256" in caught.value.message
    assert "new conversation" in caught.value.hint
    assert session.ask(QUESTION, GREEDY, quiet).tokens == 24


def test_a_fault_in_the_callback_comes_out_of_ask(session: TorchSession) -> None:
    def broken(_: str) -> None:
        raise KeyError("ours")

    expected = session.ask(QUESTION, GREEDY, quiet).text
    with pytest.raises(KeyError):
        session.ask(QUESTION, GREEDY, broken)
    assert session.ask(QUESTION, GREEDY, quiet).text == expected


def test_the_end_token_of_the_generation_settings_ends_the_answer(
    folder: Path, session: TorchSession, tmp_path: Path
) -> None:
    third = ChatPrompt(folder)
    ids: list[int] = []
    model = session._model
    assert model is not None
    model.keep(0)
    session._kept.clear()
    logits = model.extend(third.encode(QUESTION)[0])
    for _ in range(6):
        ids.append(int(logits.argmax()))
        logits = model.extend(ids[-1:])
    model.keep(0)
    end = ids[-1]
    count = ids.index(end)
    other = changed(folder, tmp_path / "other", "generation_config.json", eos_token_id=[end])
    answer = TorchSession.load(other, n_ctx=256, free_bytes=1 << 40).ask(QUESTION, GREEDY, quiet)
    assert answer.finish_reason == "stop"
    assert answer.tokens == count


def scripted(session: TorchSession, tokens: list[int], monkeypatch: pytest.MonkeyPatch) -> Callable[[], Any]:
    """Make the next answer consist of these tokens."""
    script = iter(tokens)
    monkeypatch.setattr("core.chat.sampling.Sampler.draw", lambda self, logits, seen: next(script))
    pieces: list[str] = []
    return lambda: (session.ask(QUESTION, GREEDY, pieces.append), pieces)


def byte_tokens(folder: Path, text: str) -> list[int]:
    tokenizer = ChatPrompt(folder)._tokenizer
    return [int(token) for token in tokenizer(text, add_special_tokens=False)["input_ids"]]


def test_a_character_of_several_tokens_is_never_broken(
    folder: Path, session: TorchSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "日本 😀é"
    tokens = byte_tokens(folder, text)
    assert len(tokens) == len(text.encode())
    answer, pieces = scripted(session, [*tokens, 258], monkeypatch)()
    assert answer.text == text
    assert pieces == list(text)
    cut, _ = scripted(session, [*tokens[:4], 258], monkeypatch)()
    assert cut.text == "日"


@pytest.mark.parametrize("opened_by_template", [False, True])
def test_thinking_is_part_of_the_text_and_always_closed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened_by_template: bool
) -> None:
    template = json.loads((folder / "tokenizer_config.json").read_text())["chat_template"]
    if opened_by_template:
        template += "<think>\n"
    model = changed(folder, tmp_path / "thinks", "tokenizer_config.json", chat_template=template)
    session = TorchSession.load(model, n_ctx=256, free_bytes=1 << 40)
    begin = "" if opened_by_template else "<think>\n"
    whole, _ = scripted(session, [*byte_tokens(folder, begin + "hm\n</think>\n\nYes"), 258], monkeypatch)()
    assert whole.text == "<think>\nhm\n</think>\n\nYes"
    cut, pieces = scripted(session, [*byte_tokens(folder, begin + "hm"), 258], monkeypatch)()
    assert cut.text == "".join(pieces) == "<think>\nhm\n</think>\n\n"


def test_a_model_without_template_talks_chatml_and_its_end_is_found_as_text(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = changed(folder, tmp_path / "base", "tokenizer_config.json", chat_template=None)
    session = TorchSession.load(base, n_ctx=256, free_bytes=1 << 40)
    assert not session.has_chat_template
    assert session._prompt.stop_texts == ()  # its <|im_end|> is a token
    assert session._prompt.encode(QUESTION)[0] == ChatPrompt(folder).encode(QUESTION)[0]
    monkeypatch.setattr(session._prompt, "stop_texts", ("<END>",))
    answer, pieces = scripted(session, byte_tokens(folder, "Yes.<END>more"), monkeypatch)()
    assert (answer.text, answer.finish_reason) == ("Yes.", "stop")
    assert "".join(pieces) == "Yes."


def test_a_template_that_refuses_a_system_text_gets_it_in_the_question(folder: Path, tmp_path: Path) -> None:
    template = json.loads((folder / "tokenizer_config.json").read_text())["chat_template"]
    refusing = (
        "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system') }}{% endif %}"
        "{% if messages|length > 2 %}{{ raise_exception('too many') }}{% endif %}" + template
    )
    model = changed(folder, tmp_path / "picky", "tokenizer_config.json", chat_template=refusing)
    prompt = ChatPrompt(model)
    system = {"role": "system", "content": "Be brief."}
    ids, _ = prompt.encode([system, *QUESTION])
    assert "Be brief.\n\nWhere is the lighthouse?" in prompt.decode(ids)
    for messages in ([system], [*QUESTION] * 3):
        with pytest.raises(ChatError, match="does not accept"):
            prompt.encode(messages)


def block_by_block(source: Source, ids: list[int], *, rounded: bool) -> torch.Tensor:
    """Logits after ``ids`` as evaluation computes them; ``rounded``: with quantized inputs of linears."""
    weights, blocks = Weights(source), BlockModel(torch_structure(source))
    hidden = blocks.embed(weights, torch.tensor([ids]))
    for block in range(blocks.n_blocks):
        blocks.load_block(weights, block)
        blocks.quantize_activations(weights.activations if rounded else {})
        hidden = blocks.run_block(hidden)
    return blocks.logits(weights, hidden)[0, -1]


@pytest.mark.parametrize("kind", ["INT8-dynamic", "INT8-static", "INT4"])
@pytest.mark.parametrize("streamed", [False, True])
def test_a_quantized_folder_answers_as_it_really_computes(tmp_path: Path, kind: str, streamed: bool) -> None:
    grids = {"INT8": Grid("INT8", True, "channel", scale_dtype=torch.bfloat16), "INT4": Grid("INT4")}
    dtype, _, activation = kind.partition("-")
    how = ActivationGrid("INT8", dynamic=activation == "dynamic") if activation else None
    folder = quantized_llama(tmp_path / "w", grids[dtype], activation=how)
    source = open_model(folder)
    prompt = ChatPrompt(folder)
    ids = prompt.encode(QUESTION)[0]
    expected, unrounded = (block_by_block(source, ids, rounded=rounded) for rounded in (True, False))
    assert bool((expected - unrounded).abs().max() > 1e-3) is bool(activation)
    need = torch_session.memory_need(source.tensors, source.facts(), PARTS, 80, 4)
    free = int(need.least / 0.9) + 1 if streamed else 1 << 40
    session = TorchSession.load(folder, n_ctx=80, free_bytes=free)
    assert (session.note is not None) is streamed
    answer = session.ask(QUESTION, Sampling(max_tokens=1, temperature=0.0), quiet)
    assert answer.text == prompt.decode([int(expected.argmax())]).rstrip("\ufffd")
    model = session._model
    assert model is not None
    model.keep(0)
    assert (model.extend(ids) - expected).abs().max() < 1e-4


def test_closing_ends_the_session(folder: Path) -> None:
    session = TorchSession.load(folder, n_ctx=64, free_bytes=1 << 40)
    session.close()
    session.close()
    with pytest.raises(ChatError, match="closed"):
        session.ask(QUESTION, GREEDY, quiet)


def test_what_cannot_be_loaded_is_told_in_words(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        TorchSession.load(tmp_path / "missing")
    with pytest.raises(InvalidInputError, match="too short"):
        TorchSession.load(folder, n_ctx=8)
    with pytest.raises(InvalidInputError, match="no device"):
        TorchSession.load(folder, device="quantum")
    with pytest.raises(UnsupportedModelError):
        TorchSession.load(changed(folder, tmp_path / "kind", "config.json", model_type="never_heard_of"))
    odd = changed(folder, tmp_path / "tokens", "config.json", vocab_size=100)
    with pytest.raises(CorruptFileError):
        TorchSession.load(odd)
    torn = changed(folder, tmp_path / "torn", "config.json")
    (torn / "tokenizer.json").write_text('{"version": "1.0"}')
    with pytest.raises(CorruptFileError, match="tokenizer"):
        TorchSession.load(torn)


def test_loading_can_be_interrupted_before_every_block(folder: Path) -> None:
    seen: list[tuple[int, int]] = []

    def loading(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        TorchSession.load(folder, n_ctx=64, free_bytes=1 << 40, loading=loading)
    assert seen == [(0, 2), (1, 2)]


def test_the_number_types_and_memory_of_the_processor() -> None:
    assert compute_dtypes("cpu", native_bf16=False) == (torch.float32,)
    assert compute_dtypes("cpu", native_bf16=True) == (torch.float32, torch.bfloat16)
    assert free_memory("cpu") > 1 << 20
    assert require_device("cpu") == "cpu"


def test_bf16_is_used_where_float32_does_not_fit_and_the_processor_has_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "core.chat.torch_device.compute_dtypes", lambda device: (torch.float32, torch.bfloat16)
    )
    source = open_model(folder)
    need = torch_session.memory_need(source.tensors, source.facts(), PARTS, 128, 2)
    session = TorchSession.load(folder, n_ctx=128, free_bytes=int(need.everything / 0.9) + 1)
    assert session.note == "computed in BF16 because float32 does not fit in memory"
    assert session.ask(QUESTION, GREEDY, quiet).tokens == 24


@pytest.mark.gpu
@pytest.mark.parametrize("device", ["cuda", "mps"])
def test_a_gpu_answers(folder: Path, device: str) -> None:
    try:
        require_device(device)
    except InvalidInputError:
        pytest.skip(f"there is no {device} device")
    session = TorchSession.load(folder, n_ctx=128, device=device)
    assert session.ask(QUESTION, GREEDY, quiet).tokens == 24


@pytest.mark.real_model
def test_the_real_model_knows_the_capital_of_france(smollm2_hf: Path) -> None:
    session = TorchSession.load(smollm2_hf, n_ctx=256, threads=2)
    capital = [{"role": "user", "content": "What is the capital of France?"}]
    answer = session.ask(capital, GREEDY, quiet)
    assert "Paris" in answer.text
    assert answer.finish_reason == "stop"
    more = [*capital, {"role": "assistant", "content": answer.text}, {"role": "user", "content": "Of Spain?"}]
    assert "Madrid" in session.ask(more, GREEDY, quiet).text
    session.close()
