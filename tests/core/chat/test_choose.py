"""Which runtime serves which model, and the GGUF copies that are kept for llama.cpp."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from core.chat import choose
from core.chat.choose import is_model, open_session, transcoded
from core.chat.session import Sampling, Session
from core.containers.transcode import transcode_to_gguf
from core.errors import CancelledError, DiskFullError, NotFoundError
from core.jobs.protocol import EventType
from core.paths import Paths
from core.quant.math.quantized import ActivationGrid, Grid
from tests.fakes.chat_process import ChatProcess
from tests.fakes.model_folders import write_json
from tests.fakes.quantized_folder import quantized_llama
from tests.fakes.tiny_llama import tiny_llama

QUESTION = [{"role": "user", "content": "Where is the lighthouse?"}]
INT8 = Grid("INT8", True, "channel", scale_dtype=torch.float16)


@pytest.fixture(scope="module")
def int4(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Do not write into it."""
    return quantized_llama(tmp_path_factory.mktemp("models") / "int4", Grid("INT4", group_size=32))


def opened(path: Path, cache: Path, **options: Any) -> Session:
    return open_session(path, n_ctx=128, threads=1, cache_dir=cache, **options)


def answers(session: Session) -> bool:
    try:
        return session.ask(QUESTION, Sampling(max_tokens=4, temperature=0.0), lambda _: None).tokens == 4
    finally:
        session.close()


def copies(cache: Path) -> list[Path]:
    return sorted(cache.rglob("*.*"))


def test_a_folder_that_gguf_holds_exactly_is_copied_once_and_served_by_llama_cpp(
    int4: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened(int4, tmp_path)
    assert (session.backend, session.note) == ("llama.cpp", None)
    assert answers(session)
    (copy,) = copies(tmp_path)
    monkeypatch.setattr(choose, "_make_copy", lambda *_: pytest.fail("it is there already"))
    assert transcoded(int4, tmp_path, threads=1) == copy


def test_a_gguf_file_is_served_by_llama_cpp_alone_or_in_a_folder(int4: Path, tmp_path: Path) -> None:
    file = tmp_path / "folder" / "model.gguf"
    file.parent.mkdir()
    transcode_to_gguf(int4, file)
    for path in (file, file.parent):
        assert is_model(path)
        session = opened(path, tmp_path / "cache")
        assert session.backend == "llama.cpp"
        assert answers(session)
    assert copies(tmp_path / "cache") == []


@pytest.mark.parametrize(
    ("grid", "activation", "backend", "noted"),
    [
        (INT8, None, "llama.cpp", False),
        (INT8, ActivationGrid("INT8", dynamic=True), "llama.cpp", True),
        (INT8, ActivationGrid("INT8", dynamic=False), "torch", False),
        (Grid("FP8_E4M3", True, "channel"), None, "torch", False),
    ],
)
def test_what_a_copy_would_lose_is_served_by_torch(
    tmp_path: Path, grid: Grid, activation: ActivationGrid | None, backend: str, noted: bool
) -> None:
    folder = quantized_llama(tmp_path / "model", grid, activation=activation)
    session = opened(folder, tmp_path / "cache")
    assert session.backend == backend
    assert bool(session.note) is noted
    assert answers(session)


def test_quantized_inputs_are_seen_where_older_tools_wrote_them(tmp_path: Path) -> None:
    folder = quantized_llama(tmp_path / "model", INT8, activation=ActivationGrid("INT8", dynamic=False))
    config = json.loads((folder / "config.json").read_text())
    config["compression_config"] = config.pop("quantization_config")
    write_json(folder / "config.json", config)
    assert transcoded(folder, tmp_path / "cache", threads=1) is None


def test_a_device_that_is_asked_for_means_torch(int4: Path, tmp_path: Path) -> None:
    assert opened(int4, tmp_path, device="cpu").backend == "torch"
    assert copies(tmp_path) == []


@pytest.mark.parametrize("error", [DiskFullError("full", "free"), OSError(28, "No space left on device")])
def test_without_room_for_a_copy_torch_serves_and_nothing_is_left(
    int4: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fill(folder: Path, target: Path, **_: Any) -> None:
        target.write_bytes(b"half")
        raise error

    monkeypatch.setattr("core.containers.transcode.transcode_to_gguf", fill)
    assert opened(int4, tmp_path).backend == "torch"
    monkeypatch.setattr(choose, "room_for", lambda *_: False)
    assert opened(int4, tmp_path).backend == "torch"
    assert copies(tmp_path) == []


@pytest.mark.parametrize("activation", [None, ActivationGrid("INT8", dynamic=False)])
def test_a_cancel_is_heard_while_a_model_is_made_ready(
    tmp_path: Path, activation: ActivationGrid | None
) -> None:
    folder = quantized_llama(tmp_path / "model", INT8, activation=activation)
    heard: list[str] = []

    def cancel(done: int, total: int, unit: str) -> None:
        assert 0 <= done <= total
        heard.append(unit)
        raise CancelledError("The job was cancelled.")

    with pytest.raises(CancelledError):
        opened(folder, tmp_path / "cache", progress=cancel)
    assert heard == ["blocks" if activation else "weights"]
    assert copies(tmp_path / "cache") == []


def test_what_a_killed_process_left_is_swept_but_not_a_living_ones_work(int4: Path, tmp_path: Path) -> None:
    folder = choose.copy_path(tmp_path, int4).parent
    folder.mkdir()
    dead, alive = folder / "x.gguf.999999999.partial", folder / f"x.gguf.{os.getppid()}.partial"
    for file in (dead, alive):
        file.write_bytes(b"half")
    assert transcoded(int4, tmp_path, threads=1) is not None
    assert not dead.exists()
    assert alive.exists()


def test_a_copy_that_llama_cpp_cannot_load_is_no_obstacle(tmp_path: Path) -> None:
    without_merges = tiny_llama(tmp_path / "tiny")
    session = opened(without_merges, tmp_path / "cache")
    assert session.backend == "torch"
    assert "merges" in (session.note or "")
    assert answers(session)
    assert copies(tmp_path / "cache") == []


def test_only_models_count_as_models(int4: Path, tmp_path: Path) -> None:
    assert is_model(int4)
    assert not is_model(tmp_path)
    assert not is_model(tmp_path / "missing")
    with pytest.raises(NotFoundError):
        opened(tmp_path / "missing", tmp_path)


def test_a_real_worker_chats_with_a_folder_and_stops(bitwright_home: Path, tmp_path: Path) -> None:
    static = ActivationGrid("INT8", dynamic=False)
    folder = quantized_llama(tmp_path / "static", INT8, activation=static)
    chat = ChatProcess(Paths(bitwright_home), {"variant": str(folder), "n_ctx": 4096})
    ready = chat.until(EventType.READY).fields
    assert (ready["backend"], ready["note"], ready["model"]) == ("torch", None, "static")
    assert ready["n_ctx"] == ready["n_ctx_train"] == 512
    assert ready["has_chat_template"] is True
    assert ready["load_s"] > 0
    chat.send("ask", request="r1", messages=QUESTION, temperature=0, max_tokens=8)
    assert chat.until(EventType.ANSWER).fields["tokens"] <= 8
    chat.send("ask", request="r2", messages=QUESTION, temperature=1.5, seed=1, max_tokens=100_000)
    chat.until(EventType.TOKEN)
    chat.send("stop", request="r2")
    started = time.monotonic()
    stopped = chat.until(EventType.ANSWER).fields
    assert time.monotonic() - started < 1.0
    assert stopped["finish_reason"] in {"stopped", "context_full", "stop"}
    chat.send("ask", request="r3", messages=[{"role": "user", "content": "word " * 900}])
    assert chat.until(EventType.REFUSED).fields["code"] == "context_overflow"
    chat.send("quit")
    end = chat.end()
    assert end.type is EventType.FINISHED
    assert end.fields["result"]["answers"] == 2


def test_the_speed_of_a_folder_is_measured_on_its_copy(
    bitwright_home: Path, int4: Path, worker_context: Callable[[], Any]
) -> None:
    from core.evaluate.speed import measure_speed

    ctx = worker_context()
    speed = measure_speed(ctx, int4)
    assert speed.tokens > 0
    assert speed.peak_rss_bytes is not None
    assert len(list(ctx.paths.transcoded.glob("*/*.gguf"))) == 1


@pytest.fixture
def worker_context(bitwright_home: Path) -> Callable[[], Any]:
    from core.jobs.context import JobContext
    from core.jobs.protocol import JobKind, JobSpec

    def make() -> JobContext:
        paths = Paths(bitwright_home).ensure()
        spec = JobSpec("evaluate-1", JobKind.EVALUATE, "", {}, str(paths.home), threads=1)
        return JobContext.collecting(paths.jobs / spec.job, spec)

    return make
