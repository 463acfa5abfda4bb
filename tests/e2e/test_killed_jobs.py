"""kill -9 of a real quantize worker at every stage: no half variant, and the same bytes on resume."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.jobs.launch import prepare_job, run_job, worker_command
from core.jobs.protocol import Event, EventType, JobKind, JobSpec, JobState, command_line
from core.jobs.store import load_job, sweep
from core.library.catalog import Catalog
from core.paths import Paths, current_paths
from core.specs.support import recipe_for
from tests.fakes.tiny_llama import tiny_llama
from tests.fakes.tiny_models import tiny_model


def _prepare(paths: Paths, source: Path) -> JobSpec:
    params: dict[str, Any] = {"source": str(source), "recipe": recipe_for("Q4_K_M").to_json()}
    return prepare_job(paths, JobKind.QUANTIZE, "Quantize", params)


def _kill_at(spec: JobSpec, paths: Paths, stage: str, *, progress: bool = False) -> None:
    """Run the worker and kill it the moment it says that ``stage`` begins, or has come a step further."""
    folder = paths.jobs / spec.job
    process = subprocess.Popen(worker_command(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdin is not None
    reached = False
    for line in process.stdout:
        event = Event.from_line(line)
        if event is None:
            continue
        if event.type is EventType.STAGE:
            reached = event.fields["name"] == stage
        if reached and (not progress or (event.type is EventType.PROGRESS and event.fields["done"] > 0)):
            os.kill(process.pid, signal.SIGKILL)
            break
    process.stdout.close()
    process.stdin.close()
    assert process.wait() == -signal.SIGKILL


@pytest.mark.parametrize("stage", ["warm_up", "quantize", "read_back", "verify", "catalog"])
def test_a_killed_worker_leaves_nothing_and_its_job_resumes_to_the_same_bytes(
    tmp_path: Path, stage: str
) -> None:
    paths = current_paths().ensure()
    source = tiny_llama(tmp_path / "tiny")
    spec = _prepare(paths, source)
    _kill_at(spec, paths, stage)

    assert [record.spec.job for record in sweep(paths)] == [spec.job]
    assert load_job(paths, spec.job).state is JobState.INTERRUPTED
    with Catalog(paths) as catalog:
        adopted = catalog.adopt_orphans()
        # A kill in the last stage may come after the rename: then the variant is whole, or it is not there.
        assert catalog.variants() == adopted
        for variant in adopted:
            assert stage == "catalog"
            assert catalog.verify(variant.id).ok

    result = run_job(spec)
    clean = run_job(_prepare(paths, source))
    digests = {_digest(Path(r["path"])) for r in (result, clean)}
    assert len(digests) == 1
    assert not any(paths.partial.iterdir())


@pytest.mark.parametrize(("stage", "progress"), [("quantize", True), ("write", False), ("read_back", False)])
def test_a_killed_calibrated_job_goes_on_to_the_same_bytes(
    tmp_path: Path, stage: str, progress: bool
) -> None:
    paths = current_paths().ensure()
    source = tiny_model(tmp_path / "tiny", "llama", num_hidden_layers=8)
    text = tmp_path / "text.txt"
    text.write_text("".join(map(chr, np.random.default_rng(0).integers(33, 127, 6000))), encoding="utf-8")
    options = {"calibration": str(text), "samples": 16, "length": 256, "group_size": 32}
    recipe = recipe_for("INT4", method="gptq", options=options)
    params = {"source": str(source), "recipe": recipe.to_json()}
    spec = prepare_job(paths, JobKind.QUANTIZE, "Quantize", params)
    _kill_at(spec, paths, stage, progress=progress)

    assert [record.spec.job for record in sweep(paths)] == [spec.job]
    with Catalog(paths) as catalog:
        assert catalog.variants() == []
    resumed, clean = run_job(spec), run_job(prepare_job(paths, JobKind.QUANTIZE, "Quantize", params))
    digests = {_digest(Path(result["path"]) / "model.safetensors") for result in (resumed, clean)}
    assert len(digests) == 1
    assert not any(paths.partial.iterdir())


@pytest.mark.parametrize(
    ("stage", "progress"), [("start", True), ("train", False), ("train", True), ("write", False)]
)
def test_a_killed_training_goes_on_to_the_same_bytes(tmp_path: Path, stage: str, progress: bool) -> None:
    paths = current_paths().ensure()
    source = tiny_model(tmp_path / "tiny", "llama", num_hidden_layers=3)
    text = tmp_path / "text.txt"
    text.write_text("".join(map(chr, np.random.default_rng(0).integers(33, 127, 6000))), encoding="utf-8")
    options = {"calibration": str(text), "samples": 4, "length": 64, "group_size": 32, "steps": 8}
    recipe = recipe_for("INT4", method="qat", container="gptq", options={**options, "train_compute": "fp32"})
    params = {"source": str(source), "recipe": recipe.to_json()}
    spec = prepare_job(paths, JobKind.QUANTIZE, "Quantize", params, threads=1)
    _kill_at(spec, paths, stage, progress=progress)

    assert [record.spec.job for record in sweep(paths)] == [spec.job]
    assert load_job(paths, spec.job).can_resume
    clean = prepare_job(paths, JobKind.QUANTIZE, "Quantize", params, threads=1)
    resumed, straight = run_job(spec), run_job(clean)
    assert resumed["training"]["steps"] == straight["training"]["steps"] == 8
    if stage != "train":  # a kill between two checkpoints loses momentum: the best step is gone on from
        digests = {_digest(Path(result["path"]) / "model.safetensors") for result in (resumed, straight)}
        assert len(digests) == 1
    assert not any(paths.partial.iterdir())


def test_a_paused_training_is_resumed_by_another_process(tmp_path: Path) -> None:
    paths = current_paths().ensure()
    source = tiny_model(tmp_path / "tiny", "llama", num_hidden_layers=2)
    text = tmp_path / "text.txt"
    text.write_text("".join(map(chr, np.random.default_rng(0).integers(33, 127, 6000))), encoding="utf-8")
    options = {"calibration": str(text), "samples": 4, "length": 64, "group_size": 32, "steps": 60}
    recipe = recipe_for("INT4", method="qat", container="gptq", options={**options, "train_compute": "fp32"})
    params = {"source": str(source), "recipe": recipe.to_json()}
    digests = set()
    for pausing in (True, False):
        spec = prepare_job(paths, JobKind.QUANTIZE, "Quantize", params, threads=1)
        if pausing:
            _tell_at_first_step(spec, paths, "pause")
            assert load_job(paths, spec.job).state is JobState.INTERRUPTED
        result = run_job(spec)
        assert result["training"]["steps"] == 60
        digests.add(_digest(Path(result["path"]) / "model.safetensors"))
    assert len(digests) == 1


def _tell_at_first_step(spec: JobSpec, paths: Paths, command: str) -> None:
    """Run the worker and send it ``command`` once it has made a step of training."""
    process = subprocess.Popen(
        worker_command(paths.jobs / spec.job), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdin is not None
    for line in process.stdout:
        event = Event.from_line(line)
        if event is not None and event.fields.get("name") == "train_loss":
            process.stdin.write(command_line(command).encode())
            process.stdin.flush()
            break
    for _ in process.stdout:
        pass
    process.stdout.close()
    process.stdin.close()
    process.wait()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
