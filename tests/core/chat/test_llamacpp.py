"""The llama.cpp session and the real chat worker, with the real SmolLM2."""

from __future__ import annotations

import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from core.chat import calibrate, llamacpp
from core.chat.llamacpp import LlamaCppSession, _load_error
from core.chat.session import Sampling
from core.errors import (
    ChatError,
    ContextOverflowError,
    CorruptFileError,
    InvalidInputError,
    NotFoundError,
    OutOfMemoryError,
)
from core.jobs.protocol import EventType
from core.paths import Paths
from core.settings import KvType
from core.types import GgmlType
from tests.fakes.chat_process import ChatProcess

CAPITAL = [{"role": "user", "content": "What is the capital of France? Answer in one word."}]
STORY = [{"role": "user", "content": "Write a very long story about a dragon and a lighthouse."}]
GREEDY = Sampling(max_tokens=24, temperature=0.0)


@pytest.fixture(scope="module")
def session(smollm2_gguf: Path) -> Iterator[LlamaCppSession]:
    session = LlamaCppSession.load(smollm2_gguf, n_ctx=256, threads=2)
    yield session
    session.close()


@pytest.mark.real_model
def test_a_greedy_answer_is_streamed_measured_and_repeatable(session: LlamaCppSession) -> None:
    pieces: list[str] = []
    answer = session.ask(CAPITAL, GREEDY, pieces.append)
    assert "Paris" in answer.text
    assert "".join(pieces) == answer.text
    assert len(pieces) > 2
    assert answer.finish_reason == "stop"
    assert answer.tokens >= len(pieces) - 1
    assert answer.prompt_tokens > 20
    assert answer.tokens_per_s > 0
    assert 0 < answer.time_to_first_token_s < 60
    assert session.ask(CAPITAL, GREEDY, pieces.append).text == answer.text


@pytest.mark.real_model
def test_a_raw_text_is_continued_without_the_chat_template(session: LlamaCppSession) -> None:
    pieces: list[str] = []
    answer = session.complete("One, two, three,", Sampling(max_tokens=4, temperature=0.0), pieces.append)
    assert answer.text == "".join(pieces)
    assert "four" in answer.text
    assert answer.prompt_tokens < 10
    assert answer.finish_reason == "length"
    penalised = Sampling(max_tokens=24, temperature=0.0, presence_penalty=2.0, frequency_penalty=2.0)
    plain = session.complete("No no no no no", Sampling(max_tokens=24, temperature=0.0), lambda _: None)
    assert session.complete("No no no no no", penalised, lambda _: None).text != plain.text


def test_the_same_seed_draws_the_same_answer(session: LlamaCppSession) -> None:
    hot = Sampling(max_tokens=12, temperature=1.5, seed=7)
    first, second = (session.ask(STORY, hot, lambda _: None).text for _ in range(2))
    other = session.ask(STORY, Sampling(max_tokens=12, temperature=1.5, seed=8), lambda _: None).text
    assert first == second != other


@pytest.mark.real_model
def test_length_and_a_full_context_are_told_apart(session: LlamaCppSession) -> None:
    assert session.ask(STORY, Sampling(max_tokens=3), lambda _: None).finish_reason == "length"
    endless = Sampling(max_tokens=4096, temperature=0.0)
    assert session.ask(STORY, endless, lambda _: None).finish_reason == "context_full"


@pytest.mark.real_model
def test_a_prompt_longer_than_the_context_is_told_plainly(session: LlamaCppSession) -> None:
    with pytest.raises(ContextOverflowError) as caught:
        session.ask([{"role": "user", "content": "word " * 500}], GREEDY, lambda _: None)
    assert "256" in caught.value.message
    assert "new conversation" in caught.value.hint
    assert "Paris" in session.ask(CAPITAL, GREEDY, lambda _: None).text


@pytest.mark.real_model
def test_text_pieces_never_break_a_character(session: LlamaCppSession) -> None:
    messages = [{"role": "user", "content": "Write emojis and Chinese 你好 only."}]
    for max_tokens in range(1, 8):
        pieces: list[str] = []
        session.ask(messages, Sampling(max_tokens=max_tokens, temperature=0.0), pieces.append)
        assert all("\ufffd" not in piece and piece.encode() for piece in pieces)


@pytest.mark.real_model
def test_a_fault_in_the_callback_comes_out_of_ask(session: LlamaCppSession) -> None:
    def broken(_: str) -> None:
        raise KeyError("ours")

    with pytest.raises(KeyError):
        session.ask(CAPITAL, GREEDY, broken)
    assert "Paris" in session.ask(CAPITAL, GREEDY, lambda _: None).text


@pytest.mark.real_model
@pytest.mark.parametrize("path", ["/v1/models", "/v1/chat/completions", "/props", "/metrics", "/"])
def test_the_runtimes_own_server_is_closed_to_web_pages(session: LlamaCppSession, path: str) -> None:
    request = urllib.request.Request(session.address + path, headers={"Origin": "http://evil.example"})
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request, timeout=5)
    assert caught.value.code in (401, 404)
    assert caught.value.headers.get("Access-Control-Allow-Origin") in (None, "")


@pytest.mark.real_model
def test_closing_gives_the_memory_back_and_ends_the_session(smollm2_gguf: Path) -> None:
    session = LlamaCppSession.load(smollm2_gguf, n_ctx=2048, threads=2)
    held = psutil.Process().memory_info().rss
    session.close()
    assert held - psutil.Process().memory_info().rss > 50e6
    with pytest.raises(ChatError, match="closed"):
        session.ask(CAPITAL, GREEDY, lambda _: None)


@pytest.mark.real_model
@pytest.mark.timeout(120, method="thread")
def test_closing_at_once_after_loading_never_hangs(smollm2_gguf: Path) -> None:
    for _ in range(5):
        LlamaCppSession.load(smollm2_gguf, n_ctx=64, threads=1).close()


def test_what_is_no_model_is_refused_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        LlamaCppSession.load(tmp_path / "missing.gguf")
    text = tmp_path / "notes.txt"
    text.write_text("not a model")
    with pytest.raises(ChatError, match="not a GGUF file"):
        LlamaCppSession.load(text)
    junk = tmp_path / "junk.gguf"
    junk.write_bytes(b"\x00" * 4096)
    with pytest.raises(CorruptFileError):
        LlamaCppSession.load(junk)
    with pytest.raises(InvalidInputError):
        LlamaCppSession.load(junk, n_ctx=8)


@pytest.mark.real_model
def test_a_truncated_model_is_corrupt(smollm2_gguf: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "half.gguf"
    with smollm2_gguf.open("rb") as file:
        damaged.write_bytes(file.read(20_000_000))
    with pytest.raises(CorruptFileError):
        LlamaCppSession.load(damaged)


@pytest.mark.real_model
def test_the_runtimes_own_reason_reaches_the_user(smollm2_gguf: Path, tmp_path: Path) -> None:
    unknown = tmp_path / "unknown.gguf"
    name = len(b"llama").to_bytes(8, "little") + b"llama"
    unknown.write_bytes(smollm2_gguf.read_bytes().replace(name, name[:-5] + b"lzama", 1))
    with pytest.raises(ChatError) as caught:
        LlamaCppSession.load(unknown)
    assert "unknown model architecture: 'lzama'" in caught.value.message


def test_want_of_memory_is_recognised_in_what_the_runtime_prints() -> None:
    printed = (
        "0.09.931.499 E ggml_aligned_malloc: insufficient memory (attempted to allocate 1098635.62 MB)\n"
        "0.10.190.539 E llama_init_from_model: failed to initialize the context\n"
    )
    error = _load_error(Path("big.gguf"), printed, RuntimeError("Failed to init server"))
    assert isinstance(error, OutOfMemoryError)
    assert "shorter context" in error.hint
    assert isinstance(_load_error(Path("x.gguf"), "", RuntimeError("why")), ChatError)


@pytest.mark.real_model
def test_a_real_worker_answers_stops_within_a_second_and_finishes(
    smollm2_gguf: Path, bitwright_home: Path
) -> None:
    chat = ChatProcess(Paths(bitwright_home), {"variant": str(smollm2_gguf), "n_ctx": 100_000})
    ready = chat.until(EventType.READY).fields
    assert ready["n_ctx"] == ready["n_ctx_train"] == 8192
    assert ready["has_chat_template"] is True
    assert ready["load_s"] > 0
    assert ready["memory_bytes"] > 50e6
    chat.send("ask", request="r1", messages=CAPITAL, temperature=0, max_tokens=24)
    assert "Paris" in chat.until(EventType.ANSWER).fields["text"]
    assert "".join(e.fields["text"] for e in chat.events if e.type is EventType.TOKEN).count("Paris") == 1
    chat.send("ask", request="r2", messages=STORY, temperature=0, max_tokens=4000)
    chat.until(EventType.TOKEN)
    chat.send("stop", request="r2")
    started = time.monotonic()
    stopped = chat.until(EventType.ANSWER).fields
    assert time.monotonic() - started < 1.0
    assert stopped["stopped"] is True
    chat.send("ask", request="r3", messages=STORY, temperature=7000)
    assert chat.until(EventType.REFUSED).fields["code"] == "invalid_input"
    chat.send("quit")
    end = chat.end()
    assert end.type is EventType.FINISHED
    assert end.fields["result"]["answers"] == 2


@pytest.mark.real_model
def test_stop_is_heard_while_a_long_prompt_is_read(session: LlamaCppSession, smollm2_gguf: Path) -> None:
    stop = threading.Event()
    stop.set()
    started = time.monotonic()
    answer = session.ask(STORY, Sampling(max_tokens=200), lambda _: None, stop)
    assert answer.stopped
    assert answer.finish_reason == "stopped"
    assert time.monotonic() - started < 5


@pytest.mark.real_model
@pytest.mark.parametrize(("kept", "share"), [("f16", 1.0), ("q8_0", 17 / 32), ("q4_0", 9 / 32)])
def test_a_conversation_kept_in_fewer_bits_takes_less_memory_and_still_answers(
    smollm2_gguf: Path, bitwright_home: Path, kept: str, share: float
) -> None:
    n_ctx, per_token = 8192, 30 * 2 * 3 * 64 * 2
    params = {"variant": str(smollm2_gguf), "n_ctx": n_ctx, "kv_type": kept}
    chat = ChatProcess(Paths(bitwright_home), params)
    ready = chat.until(EventType.READY)
    chat.send("ask", request="one", messages=CAPITAL, max_tokens=8, temperature=0.0)
    answer = chat.until(EventType.ANSWER).fields["text"]
    assert "Paris" in answer or kept == "q4_0"  # four bits are too few for this small model
    assert answer
    chat.send("quit")
    chat.end()
    weights = smollm2_gguf.stat().st_size
    other = ready.fields["memory_bytes"] - weights - n_ctx * per_token * share
    assert 60 << 20 < other < 95 << 20


def test_weights_laid_out_anew_are_in_memory_once(tmp_path: Path, bitwright_home: Path) -> None:
    """Q4_0 is laid out anew for most processors: a mapped file would count twice."""
    file = calibrate._write(tmp_path / "model.gguf", replace(calibrate._WIDE, kind=GgmlType.Q4_0))
    chat = ChatProcess(Paths(bitwright_home), {"variant": str(file), "n_ctx": 512})
    memory = chat.until(EventType.READY).fields["memory_bytes"]
    chat.send("quit")
    chat.end()
    assert memory < file.stat().st_size + (100 << 20)


def test_where_the_runtime_refuses_a_smaller_cache_the_usual_one_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = llamacpp._start_server

    def refuse(path: Path, n_ctx: int, threads: int, kept: KvType) -> object:
        if kept != "f16":
            raise ChatError("V cache quantization requires flash_attn", "")
        return real(path, n_ctx, threads, kept)

    monkeypatch.setattr(llamacpp, "_start_server", refuse)
    session = LlamaCppSession.load(calibrate._write(tmp_path / "m.gguf", calibrate._THIN), kv_type="q8_0")
    assert session.note is not None
    session.close()


def test_heads_that_are_no_whole_blocks_keep_16_bits_and_it_is_said(tmp_path: Path) -> None:
    shape = replace(calibrate._THIN, head_dim=40, heads=4)
    session = LlamaCppSession.load(calibrate._write(tmp_path / "odd.gguf", shape), kv_type="q8_0")
    assert session.note is not None
    assert "16 bits" in session.note
    session.close()
