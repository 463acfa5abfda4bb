"""The evaluate job: figures in the library, errors in words, cancel, speed from a real chat worker."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import CancelledError, ChatError, CorruptFileError, InvalidInputError, NotFoundError
from core.evaluate import job as evaluate_job
from core.evaluate.job import run_evaluate
from core.evaluate.speed import ServingSpeed, measure_speed
from core.jobs.context import JobContext
from core.jobs.protocol import EventType, JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.records import FileRecord
from core.paths import Paths
from core.quant.pipeline import Progress, quantize_to_gguf
from core.sources.hashing import sha256_file
from core.sources.source import open_source
from core.specs.levels import level
from tests.fakes.converter_cases import build_llama3
from tests.fakes.records import source_record, variant_record

QUIET = Progress(
    stage=lambda name: None,
    weights=lambda done, total, tensor: None,
    read_back=lambda done, total: None,
    check_cancelled=lambda: None,
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny model and its variant ``q8.gguf`` beside it."""
    folder = tmp_path_factory.mktemp("models") / "tiny"
    folder.mkdir()
    build_llama3(folder)
    quantize_to_gguf(open_source(folder), level("Q8_0"), folder.parent / "q8.gguf", threads=1, progress=QUIET)
    return folder


@pytest.fixture
def paths(bitwright_home: Path, model: Path) -> Paths:
    paths = Paths(bitwright_home).ensure()
    with Catalog(paths) as catalog:
        weights = model / "model.safetensors"
        file = FileRecord(weights.name, weights.stat().st_size, sha256_file(weights))
        catalog.add_source(source_record(model, files=(file,)))
        catalog.add_variant(variant_record(paths, "tiny-q8", path=str(model.parent / "q8.gguf")))
    return paths


def context(paths: Paths, **params: Any) -> JobContext:
    given = {"variant": "tiny-q8", "text": None, "windows": 2, "length": 32, "speed": False, **params}
    spec = JobSpec("evaluate-1", JobKind.EVALUATE, "", given, str(paths.home), threads=1)
    return JobContext.collecting(paths.jobs / spec.job, spec)


def test_the_figures_are_returned_and_stored_with_the_variant(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    speed = ServingSpeed(tokens_per_s=50.0, prompt_tokens_per_s=90.0, peak_rss_bytes=10**8, tokens=64)
    monkeypatch.setattr(evaluate_job, "measure_speed", lambda ctx, path: speed)
    ctx = context(paths, speed=True)
    result = run_evaluate(ctx)
    assert 1 < result["source_perplexity"] < math.inf
    assert result["perplexity"] == pytest.approx(result["source_perplexity"], rel=0.05)
    assert 0 < result["kl_divergence"] < result["kl_divergence_p99"] < 0.1
    assert 0.5 < result["top1_agreement"] <= 1
    assert (result["tokens_per_s"], result["peak_rss_bytes"]) == (50.0, 10**8)
    with Catalog(paths) as catalog:
        stored = catalog.variant("tiny-q8").latest
    assert stored is not None
    assert stored.id == result["measurement_id"]
    assert stored.kl_divergence == result["kl_divergence"]
    assert (stored.windows, stored.length) == (2, 32)
    assert len(stored.text_sha256) == 64
    progress = [event.fields for event in ctx.events if event.type is EventType.PROGRESS]
    assert progress[-1]["done"] == progress[-1]["total"] == 2 * (2 * 2 + 1)


def test_the_same_job_gives_the_same_figures(paths: Paths) -> None:
    first, second = run_evaluate(context(paths)), run_evaluate(context(paths))
    assert first.pop("measurement_id") != second.pop("measurement_id")
    assert first == second


def test_a_speed_that_cannot_be_measured_is_a_warning_and_the_figures_stay(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(ctx: JobContext, path: Path) -> ServingSpeed:
        raise ChatError("The runtime is not well", "Rest")

    monkeypatch.setattr(evaluate_job, "measure_speed", fail)
    ctx = context(paths, speed=True)
    result = run_evaluate(ctx)
    assert result["tokens_per_s"] is None
    assert result["measurement_id"] > 0
    assert [warning.code for warning in ctx.warnings] == ["speed_not_measured"]


def test_a_cancel_between_windows_stores_nothing(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    ctx = context(paths)
    report = ctx.progress

    def cancel_soon(done: int, total: int, unit: str, detail: str = "") -> None:
        report(done, total, unit, detail)
        if done == 2:
            ctx.cancel()

    monkeypatch.setattr(ctx, "progress", cancel_soon)
    with pytest.raises(CancelledError):
        run_evaluate(ctx)
    with Catalog(paths) as catalog:
        assert catalog.variant("tiny-q8").latest is None


def test_a_source_that_is_gone_is_named_with_what_to_do(paths: Paths, tmp_path: Path) -> None:
    with Catalog(paths) as catalog:
        gone = source_record(tmp_path / "gone", id="gone-1", name="Gone")
        gone = catalog.add_source(replace(gone, path=str(tmp_path / "gone")))
        kept = catalog.variant("tiny-q8")
        catalog.add_variant(replace(kept, id="orphan", source_id=gone.id, measurements=()))
        catalog.add_variant(replace(kept, id="lost", path=str(tmp_path / "lost.gguf"), measurements=()))
    with pytest.raises(NotFoundError, match="source") as caught:
        run_evaluate(context(paths, variant="orphan"))
    assert "download" in caught.value.hint
    with pytest.raises(NotFoundError, match="file"):
        run_evaluate(context(paths, variant="lost"))
    with pytest.raises(NotFoundError):
        run_evaluate(context(paths, variant="unheard-of"))


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"windows": 100_000}, "not 100000"),
        ({"windows": "8"}, "whole number"),
        ({"length": 4096}, "context"),
        ({"length": 1}, "1 tokens"),
        ({"variant": ""}, "No variant"),
    ],
)
def test_what_cannot_be_measured_is_refused_in_words(paths: Paths, params: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidInputError, match=said):
        run_evaluate(context(paths, **params))


@pytest.mark.real_model
def test_the_speed_is_that_of_a_chat_worker_and_its_own_memory(paths: Paths, smollm2_gguf: Path) -> None:
    speed = measure_speed(context(paths), smollm2_gguf)
    assert speed.tokens == 64
    assert speed.tokens_per_s is not None
    assert speed.tokens_per_s > 1
    assert speed.peak_rss_bytes is not None
    assert 90e6 < speed.peak_rss_bytes < 600e6


def test_a_failure_to_serve_comes_back_as_the_workers_own_error(paths: Paths, tmp_path: Path) -> None:
    junk = tmp_path / "junk.gguf"
    junk.write_bytes(b"GGUF" + b"\xff" * 100)
    with pytest.raises((ChatError, CorruptFileError)):
        measure_speed(context(paths), junk)


@pytest.mark.real_model
def test_a_cancel_ends_the_speed_measurement(paths: Paths, smollm2_gguf: Path) -> None:
    ctx = context(paths)
    ctx.cancel()
    with pytest.raises(CancelledError):
        measure_speed(ctx, smollm2_gguf)


def test_a_source_whose_weights_are_others_by_now_is_refused(paths: Paths, tmp_path: Path) -> None:
    weights = tmp_path / "tiny" / "model.safetensors"
    weights.parent.mkdir()
    weights.write_bytes(b"other weights")
    others = FileRecord(weights.name, weights.stat().st_size, "ab" * 32)
    with Catalog(paths) as catalog:
        catalog.add_source(source_record(weights.parent, id="changed", files=(others,)))
        made = catalog.variant("tiny-q8")
        catalog.add_variant(replace(made, id="of-changed", source_id="changed"))
    with pytest.raises(InvalidInputError, match="are not those"):
        run_evaluate(context(paths, variant="of-changed"))
