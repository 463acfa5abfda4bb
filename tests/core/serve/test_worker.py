"""The serve job as a real process over the real SmolLM2, asked by OpenAI's own client."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import psutil
import pytest

from core.jobs.launch import prepare_job, worker_command
from core.jobs.protocol import EventType, JobKind
from core.paths import Paths, current_paths
from core.serve.keys import kept_key, new_key
from core.serve.options import ServeOptions
from tests.fakes.worker_process import WorkerProcess

pytestmark = pytest.mark.real_model


def start(paths: Paths, options: ServeOptions) -> WorkerProcess:
    spec = prepare_job(paths, JobKind.SERVE, "serve", options.to_params(), threads=2)
    return WorkerProcess(worker_command(paths.jobs / spec.job))


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def options(smollm2_gguf: Path, paths: Paths) -> ServeOptions:
    kept_key(paths, str(smollm2_gguf))
    return ServeOptions(str(smollm2_gguf), "smollm2", n_ctx=512)


@pytest.fixture
def worker(paths: Paths, options: ServeOptions) -> Iterator[WorkerProcess]:
    made = start(paths, options)
    yield made
    made.kill()


def client(ready: Any, key: str) -> openai.OpenAI:
    return openai.OpenAI(base_url=ready.fields["address"], api_key=key, max_retries=0)


def test_openais_client_talks_with_smollm2(
    paths: Paths, options: ServeOptions, worker: WorkerProcess
) -> None:
    ready = worker.until(EventType.READY)
    key = kept_key(paths, options.variant)
    ask = client(ready, key)
    assert [model.id for model in ask.models.list()] == ["smollm2"]
    question: Any = [{"role": "user", "content": "What is the capital of France? One word."}]
    how: Any = {"model": "smollm2", "messages": question, "max_tokens": 12, "temperature": 0, "seed": 1}

    whole = ask.chat.completions.create(**how)
    text = whole.choices[0].message.content
    assert "Paris" in str(text)
    assert whole.usage is not None
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens > 20

    stream = ask.chat.completions.create(**how, stream=True, stream_options={"include_usage": True})
    chunks = list(stream)
    assert "".join(c.choices[0].delta.content or "" for c in chunks if c.choices) == text
    assert chunks[-1].usage == whole.usage

    again = ask.completions.create(model="smollm2", prompt="One, two, three,", max_tokens=4, temperature=0)
    assert "four" in again.choices[0].text
    assert again.choices[0].finish_reason == "length"

    stopped = ask.completions.create(
        model="smollm2", prompt="One, two, three,", max_tokens=20, temperature=0, stop=[" six"]
    )
    assert stopped.choices[0].text.rstrip().endswith("five,")
    assert stopped.choices[0].finish_reason == "stop"

    with pytest.raises(openai.BadRequestError) as caught:
        ask.chat.completions.create(model="smollm2", messages=[{"role": "user", "content": "word " * 900}])
    assert caught.value.code == "context_length_exceeded"
    with pytest.raises(openai.NotFoundError):
        ask.chat.completions.create(model="gpt-4", messages=question)
    with pytest.raises(openai.AuthenticationError):
        client(ready, "wrong-key").models.list()

    # leaving in the middle ends the answer: the next one need not wait for 400 tokens
    with ask.chat.completions.create(
        model="smollm2", messages=[{"role": "user", "content": "Count to 1000."}], stream=True
    ) as left:
        next(iter(left))
    assert ask.chat.completions.create(**how).choices[0].message.content == text

    worker.send("rekey")  # the same key: nothing changes
    fresh = new_key(paths, options.variant)
    worker.send("rekey")
    worker.send("quit")
    end = worker.end()
    assert end.type is EventType.FINISHED
    assert end.fields["result"]["requests"] >= 9
    entries = [e.fields["entry"] for e in worker.events if e.type is EventType.REQUEST]
    assert {e["status"] for e in entries if e["state"] == "done"} >= {200, 400, 401, 404, 499}
    assert all(e["question"] == "" for e in entries)
    answered = next(e for e in entries if e["state"] == "done" and e["status"] == 200 and e["tokens"])
    assert answered["tokens_per_s"] > 0
    assert answered["client"].startswith("OpenAI/Python")
    # neither key nor question is in anything that was written or told
    written = "".join(
        file.read_text(encoding="utf-8", errors="replace") for file in paths.jobs.rglob("*") if file.is_file()
    )
    for secret in (key, fresh, "capital of France"):
        assert secret not in written
        assert secret not in json.dumps([dict(e.fields) for e in worker.events])


def test_the_end_of_its_parents_pipe_ends_the_server_and_frees_the_port(worker: WorkerProcess) -> None:
    ready = worker.until(EventType.READY)
    process = psutil.Process(worker.process.pid)
    assert {c.laddr.port for c in process.net_connections() if c.status == "LISTEN"} >= {ready.fields["port"]}
    assert all(c.laddr.ip == "127.0.0.1" for c in process.net_connections() if c.status == "LISTEN")
    worker.close_stdin()
    assert worker.end().type is EventType.FINISHED
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", ready.fields["port"]), timeout=2)


def test_a_taken_port_and_a_missing_key_are_told(paths: Paths, options: ServeOptions) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        moved = start(paths, ServeOptions(options.variant, "m", port, 256))
        ready = moved.until(EventType.READY)
        assert ready.fields["asked_port"] == port != ready.fields["port"]
        moved.send("quit")
        moved.end()
    nobody = start(paths, ServeOptions(f"{options.variant}/nothing", "m"))
    assert nobody.end().fields["code"] == "not_found"


def test_a_folder_is_served_too(paths: Paths, smollm2_hf: Path) -> None:
    worker = start(paths, ServeOptions(str(smollm2_hf), "folder", n_ctx=128, needs_key=False))
    ready = worker.until(EventType.READY)
    ask = client(ready, "none")
    how: Any = {"model": "folder", "prompt": "One, two, three,", "max_tokens": 3, "temperature": 0}
    assert "four" in ask.completions.create(**how).choices[0].text
    worker.send("quit")
    worker.end()
