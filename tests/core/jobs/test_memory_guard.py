"""The memory limit: refused before loading, and a job that outgrows it ends and says why."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import BitwrightError, CancelledError, OutOfMemoryError
from core.hardware.detect import detect
from core.jobs.context import JobContext
from core.jobs.launch import prepare_job, run_job
from core.jobs.memory_guard import guarded, own_memory_bytes, require_within
from core.jobs.protocol import JobKind
from core.jobs.store import folder_of
from core.paths import Paths, current_paths
from core.recommend.machine import Machine
from core.recommend.recommend import recommend
from core.settings import Settings, save_settings
from core.types import Purpose
from tests.fakes.machines import GIB, machine
from tests.fakes.records import FACTS


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def context(paths: Paths, limit: int) -> JobContext:
    save_settings(Settings(memory_limit=limit), paths.settings_file)
    spec = prepare_job(paths, JobKind.IMPORT, "a test", {})
    return JobContext.collecting(folder_of(paths, spec.job), spec)


def work_until_cancelled(ctx: JobContext) -> None:
    while True:
        ctx.next_command(0.05)
        ctx.check_cancelled()


def test_a_job_that_outgrows_the_limit_ends_with_the_reason(paths: Paths) -> None:
    ctx = context(paths, 100 << 20)
    with pytest.raises(OutOfMemoryError, match="settings allow"), guarded(ctx, lambda: 200 << 20):
        work_until_cancelled(ctx)


def test_a_handler_that_ends_quietly_at_the_cancel_has_failed_all_the_same(paths: Paths) -> None:
    ctx = context(paths, 100 << 20)
    with pytest.raises(OutOfMemoryError), guarded(ctx, lambda: 200 << 20):
        assert not list(ctx.commands())


def test_within_the_limit_and_without_one_nothing_happens(paths: Paths) -> None:
    for limit, taken in ((100 << 20, 90 << 20), (0, 1 << 50)):
        ctx = context(paths, limit)
        with guarded(ctx, lambda taken=taken: taken):  # type: ignore[misc]
            assert ctx.next_command(0.7) is None
            ctx.check_cancelled()


def test_a_cancel_by_the_user_stays_a_cancel(paths: Paths) -> None:
    ctx = context(paths, 100 << 20)
    ctx.cancel()
    with pytest.raises(CancelledError), guarded(ctx, lambda: 0):
        ctx.check_cancelled()


def test_own_memory_grows_with_what_is_taken() -> None:
    before = own_memory_bytes()
    block = bytearray(b"x" * (64 << 20))
    assert own_memory_bytes() >= before + (60 << 20)
    del block


def test_what_needs_more_is_refused_before_it_is_loaded(paths: Paths, smollm2_gguf: Path) -> None:
    require_within(0, 1 << 60, "")
    save_settings(Settings(memory_limit=100 << 20), paths.settings_file)
    chat = prepare_job(paths, JobKind.CHAT, "Chat", {"variant": str(smollm2_gguf), "n_ctx": 2048})
    with pytest.raises(BitwrightError, match="the settings allow 100 MiB") as raised:
        run_job(chat)
    assert raised.value.code == "out_of_memory"
    assert "memory limit" in raised.value.hint


def test_advice_counts_with_the_limit_and_says_so(paths: Paths) -> None:
    save_settings(Settings(memory_limit=2 * GIB), paths.settings_file)
    profile = detect(paths)
    assert profile.memory.limit_bytes == 2 * GIB
    assert profile.memory.usable_bytes <= 2 * GIB < profile.memory.total_bytes
    json.dumps(profile.to_json())
    roomy = machine(total=32, free=26)
    tight = replace(roomy, memory=replace(roomy.memory, limit_bytes=4 * GIB))
    assert Machine(tight).room("llama.cpp").ram_free == 4 * GIB
    shape = {"n_layers": 32, "hidden_size": 4096, "intermediate_size": 14336, "n_heads": 32, "n_kv_heads": 8}
    facts = replace(FACTS, n_params=8_000_000_000, vocab_size=128256, head_dim=128, size_bytes=16 * 10**9)
    facts = replace(facts, **shape)
    free, limited = (recommend(m, facts, Purpose.CHAT, 4096) for m in (roomy, tight))
    assert free.choices
    assert max((choice.memory_bytes for choice in limited.choices), default=0) <= 4 * GIB
    told = " ".join([*(r.reason for r in limited.rejected), *(w for c in limited.choices for w in c.reasons)])
    assert "your settings allow" in told
