"""Training by the real job on a tiny model: what it gives, pauses, resumes, early ends, divergence."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from core.containers.dense import open_model
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.errors import CancelledError, DiskFullError, InvalidInputError, InvalidRecipeError
from core.evaluate.compare import compare
from core.jobs.context import CancelReason, JobContext
from core.jobs.protocol import Event, EventType, JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.records import VariantRecord
from core.paths import Paths, current_paths
from core.quant import folder_output
from core.quant.calibration.batches import all_windows
from core.quant.calibration.encoder import text_encoder
from core.quant.calibration.texts import read_calibration
from core.quant.job import run_quantize
from core.quant.qat import stepper as stepper_module
from core.quant.qat import trainer as trainer_module
from core.quant.qat.run import FEW_STEPS, split_windows
from core.quant.qat.stepper import Stepper
from core.quant.qat.store import TrainingStore
from core.sources.hashing import sha256_file
from core.sources.source import open_source
from core.specs.recipe import Recipe
from core.specs.support import recipe_for
from tests.core.quant.test_points import TEXT
from tests.fakes.tiny_llama import tiny_llama

SMALL: dict[str, Any] = {
    "steps": 6,
    "batch": 2,
    "length": 64,
    "samples": 4,
    "group_size": 32,
    "train_compute": "fp32",
}


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("source") / "tiny", hidden=64)


def trained(target: str, text: Path, container: str | None = None, **options: Any) -> Recipe:
    chosen = {**SMALL, "calibration": str(text), **options}
    plain = recipe_for(target, method="qat", container=container)
    known = {key: value for key, value in chosen.items() if key in plain.options}
    return recipe_for(target, method="qat", container=container, options=known)


def context(paths: Paths, source: Path, recipe: Recipe, job: str = "qat-1") -> JobContext:
    params = {"source": str(source), "recipe": recipe.to_json()}
    spec = JobSpec(job, JobKind.QUANTIZE, "", params, str(paths.home), threads=1)
    return JobContext.collecting(paths.jobs / job, spec)


def made(ctx: JobContext, paths: Paths) -> VariantRecord:
    result = run_quantize(ctx)
    with Catalog(paths) as catalog:
        return catalog.variant(result["variant_id"])


def metrics(events: list[Event], name: str) -> list[Event]:
    return [e for e in events if e.type is EventType.METRIC and e.fields["name"] == name]


def after_step(step: int, act: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Call ``act`` once ``step`` steps are done."""
    real = Stepper.step
    count = 0

    def counted(self: Stepper, *args: Any) -> float:
        nonlocal count
        loss = real(self, *args)
        count += 1
        if count == step:
            act()
        return loss

    monkeypatch.setattr(Stepper, "step", counted)


def divergence_of(source: Path, variant: Path, windows: np.ndarray[Any, np.dtype[np.int64]]) -> float:
    original = open_source(source)
    found = compare(torch_structure(original), Weights(original), Weights(open_model(variant)), windows)
    return found.kl_divergence


def held_out_of(source: Path, text: Path) -> np.ndarray[Any, np.dtype[np.int64]]:
    original = open_source(source)
    windows = all_windows(
        read_calibration(str(text)),
        text_encoder(original),
        length=64,
        most=1000,
        vocab_size=original.facts().vocab_size,
    )
    return split_windows(windows, 2, text.name)[1]


@pytest.mark.parametrize("container", ["gguf", "compressed-tensors", "gptq", "awq"])
def test_the_file_scores_what_training_measured(
    container: str, paths: Paths, llama: Path, text: Path
) -> None:
    recipe = trained("INT4", text, container, start="rtn", learning_rate=0.02, steps=12)
    ctx = context(paths, llama, recipe)
    variant = made(ctx, paths)
    training = variant.lineage["training"]
    assert training["best_kl"] < training["start_kl"]
    assert training["steps"] == 12
    assert training["stopped"] == "steps"
    assert training["tokens"] == 12 * 2 * 64
    points = metrics(ctx.events, "valid_kl")
    assert points[0].fields["step"] == 0
    assert [e.fields["value"] for e in points] == [kl for _, kl in training["curve"]]
    scored = divergence_of(llama, Path(variant.path), held_out_of(llama, text))
    # all but the last position of a window are scored here, all of them there
    assert scored == pytest.approx(training["best_kl"], rel=0.05)


def test_training_starts_from_what_gptq_chose(paths: Paths, llama: Path, text: Path) -> None:
    rounded = made(context(paths, llama, trained("INT2", text, "gptq", start="rtn", steps=1), "a"), paths)
    chosen = made(context(paths, llama, trained("INT2", text, "gptq", start="gptq", steps=1), "b"), paths)
    assert chosen.lineage["training"]["start_kl"] < rounded.lineage["training"]["start_kl"]


def test_gradient_checkpointing_changes_memory_not_bytes(paths: Paths, llama: Path, text: Path) -> None:
    files = []
    for place, save in enumerate(("on", "off")):
        recipe = trained("INT4", text, "gptq", gradient_checkpointing=save)
        variant = made(context(paths, llama, recipe, f"job-{place}"), paths)
        files.append(sha256_file(Path(variant.path) / "model.safetensors"))
    assert files[0] == files[1]


def test_a_pause_is_resumed_to_the_same_bytes(
    paths: Paths, llama: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = trained("INT4", text, "gptq")
    straight = made(context(paths, llama, recipe, "straight"), paths)
    paused = context(paths, llama, recipe, "paused")
    with monkeypatch.context() as patch:
        after_step(3, lambda: paused.push_command({"command": "pause"}), patch)
        with pytest.raises(CancelledError):
            run_quantize(paused)
    assert paused.cancel_reason is CancelReason.PAUSE
    resumed = context(paths, llama, recipe, "paused")
    steps: list[int] = []
    with monkeypatch.context() as patch:
        after_step(1, lambda: steps.append(1), patch)
        variant = made(resumed, paths)
    assert [e.fields["step"] for e in metrics(resumed.events, "valid_kl")] == [4, 5, 6]
    for name in ("model.safetensors", "config.json"):
        assert sha256_file(Path(variant.path) / name) == sha256_file(Path(straight.path) / name)
    assert [kl for _, kl in variant.lineage["training"]["curve"]] == [
        kl for _, kl in straight.lineage["training"]["curve"]
    ]


def test_a_cancel_ends_training_at_once(
    paths: Paths, llama: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx = context(paths, llama, trained("INT4", text, steps=100_000))
    after_step(2, ctx.cancel, monkeypatch)
    with pytest.raises(CancelledError):
        run_quantize(ctx)
    with Catalog(paths) as catalog:
        assert not catalog.variants()


def test_finish_keeps_the_best_step(
    paths: Paths, llama: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx = context(paths, llama, trained("INT4", text, steps=0, minutes=60.0, start="rtn", learning_rate=0.02))
    after_step(4, lambda: ctx.push_command({"command": "finish"}), monkeypatch)
    variant = made(ctx, paths)
    assert variant.lineage["training"]["stopped"] == "finish"
    assert variant.lineage["training"]["steps"] == 4
    assert variant.lineage["training"]["best_kl"] <= variant.lineage["training"]["start_kl"]


def test_a_budget_of_time_is_kept_and_a_small_one_says_what_it_reached(
    paths: Paths, llama: Path, text: Path
) -> None:
    variant = made(context(paths, llama, trained("INT4", text, steps=0, minutes=0.05)), paths)
    training = variant.lineage["training"]
    assert training["stopped"] == "budget"
    assert training["elapsed_s"] < 60.0  # three seconds asked for: a machine may be busy
    assert ("few_steps" in {w.code for w in variant.warnings}) == (training["steps"] < FEW_STEPS)


def test_a_rate_that_diverges_is_rolled_back_and_told(
    paths: Paths, llama: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trainer_module, "_SLACK", 0.0)
    ctx = context(paths, llama, trained("INT4", text, learning_rate=1.0, steps=40, start="rtn"))
    variant = made(ctx, paths)
    training = variant.lineage["training"]
    assert training["rollbacks"] >= 1
    assert training["best_kl"] <= training["start_kl"]
    assert metrics(ctx.events, "learning_rate_halved")
    assert "training_diverged" in {warning.code for warning in variant.warnings}
    assert divergence_of(llama, Path(variant.path), held_out_of(llama, text)) == pytest.approx(
        training["best_kl"], rel=0.05
    )


def test_values_that_are_not_numbers_never_reach_the_file(
    paths: Paths, llama: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = stepper_module.divergence_gradient
    calls = 0

    def broken(*args: Any) -> tuple[float, torch.Tensor]:
        nonlocal calls
        calls += 1
        value, grad = real(*args)
        return (math.nan, grad) if calls > 2 else (value, grad)

    monkeypatch.setattr(stepper_module, "divergence_gradient", broken)
    variant = made(context(paths, llama, trained("INT4", text)), paths)
    assert variant.lineage["training"]["stopped"] == "diverged"
    assert math.isfinite(divergence_of(llama, Path(variant.path), held_out_of(llama, text)))


def test_only_the_chosen_layers_learn(paths: Paths, llama: Path, text: Path) -> None:
    started = made(context(paths, llama, trained("INT4", text, "gptq", steps=1), "a"), paths)
    recipe = trained("INT4", text, "gptq", layers="mlp:1", steps=8, learning_rate=0.05, start="rtn")
    variant = made(context(paths, llama, recipe, "b"), paths)
    rounded = made(
        context(paths, llama, trained("INT4", text, "gptq", steps=1, start="rtn", learning_rate=1e-9), "c"),
        paths,
    )
    assert variant.lineage["training"]["trained_weights"] < started.lineage["training"]["trained_weights"]
    before, after = Weights(open_model(Path(rounded.path))), Weights(open_model(Path(variant.path)))
    original = Weights(open_source(llama))
    changed = set()
    for name in open_source(llama).tensors:
        if "proj" in name:
            shape = open_source(llama).tensors[name].shape
            if not np.array_equal(before.read(name, shape), after.read(name, shape)):
                changed.add(name)
    del original
    assert changed
    assert all(".1.mlp." in name for name in changed)


@pytest.mark.parametrize("activations", ["dynamic", "static"])
def test_training_with_8_bit_inputs_is_scored_with_them(
    activations: str, paths: Paths, llama: Path, text: Path
) -> None:
    recipe = trained("INT8", text, "compressed-tensors", activations=activations)
    variant = made(context(paths, llama, recipe), paths)
    config = json.loads((Path(variant.path) / "config.json").read_text(encoding="utf-8"))
    inputs = config["quantization_config"]["config_groups"]["group_0"]["input_activations"]
    assert inputs["dynamic"] is (activations == "dynamic")
    scored = divergence_of(llama, Path(variant.path), held_out_of(llama, text))
    assert scored == pytest.approx(variant.lineage["training"]["best_kl"], rel=0.1)


def test_a_text_too_short_for_a_step_is_refused_before_any_work(
    paths: Paths, llama: Path, tmp_path: Path
) -> None:
    short = tmp_path / "short.txt"
    short.write_text(TEXT[:150], encoding="utf-8")
    ctx = context(paths, llama, trained("INT4", short, batch=4))
    with pytest.raises(InvalidInputError, match="windows of 64 tokens"):
        run_quantize(ctx)
    assert not metrics(ctx.events, "valid_kl")
    assert "start" not in {e.fields.get("name") for e in ctx.events if e.type is EventType.STAGE}


def test_checkpoints_need_disk_that_is_asked_for_first(
    paths: Paths, llama: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Nearly:
        free = (64 << 20) + 1_500_000  # enough for the variant, not for checkpoints

    monkeypatch.setattr("core.quant.job.shutil.disk_usage", lambda _: Nearly)
    with pytest.raises(DiskFullError):
        run_quantize(context(paths, llama, trained("INT4", text)))


def test_a_quantized_source_is_not_trained(paths: Paths, llama: Path, text: Path) -> None:
    small = made(context(paths, llama, trained("INT4", text, "gptq", steps=1), "a"), paths)
    with pytest.raises(InvalidRecipeError, match="already quantized"):
        run_quantize(context(paths, Path(small.path), trained("INT4", text), "b"))


def test_a_state_of_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    from core.quant.qat.store import TrainingState

    store = TrainingStore(tmp_path)
    state = replace(TrainingState("one"), start_kl=0.5, curve=((1.0, 0.5),))
    store.save(state)
    assert store.load("one") == state
    assert store.load("other") is None
    (tmp_path / "training.json").write_text('{"version": 1, "key": "one"}', encoding="utf-8")
    assert store.load("one") is None


def test_the_text_is_used_in_an_order_of_its_own_every_time() -> None:
    count = 7
    first = [trainer_module._window(i, count) for i in range(count)]
    second = [trainer_module._window(i, count) for i in range(count, 2 * count)]
    assert sorted(first) == sorted(second) == list(range(count))
    assert first != second


def test_the_whole_text_is_cut_without_repeats(llama: Path, text: Path) -> None:
    windows = all_windows(
        read_calibration(str(text)), text_encoder(open_source(llama)), length=64, most=5, vocab_size=10_000
    )
    assert windows.shape == (5, 64)
    assert folder_output.TRAINING_WINDOWS > 1000


@pytest.mark.real_model
def test_a_real_model_learns_to_live_with_two_bits(smollm2_hf: Path, paths: Paths) -> None:
    """The last block of SmolLM2 at INT2: a few steps on the bundled text bring it nearer to the original."""
    recipe = recipe_for(
        "INT2",
        method="qat",
        container="gptq",
        options={
            "layers": "last 2",
            "steps": 8,
            "batch": 2,
            "length": 128,
            "group_size": 32,
            "start": "rtn",
            "learning_rate": 0.01,
        },
    )
    ctx = context(paths, smollm2_hf, recipe)
    ctx.threads = 2
    training = made(ctx, paths).lineage["training"]
    assert training["best_kl"] < training["start_kl"]
    assert training["trained_weights"] == 2 * 3_538_944


@pytest.mark.gpu
@pytest.mark.parametrize("device", ["cuda", "mps"])
def test_training_on_a_gpu_gives_what_the_processor_gives(
    device: str, paths: Paths, llama: Path, text: Path
) -> None:
    present = torch.cuda.is_available() if device == "cuda" else torch.backends.mps.is_available()
    if not present:
        pytest.skip(f"no {device} device here")
    found = []
    for place in ("cpu", device):
        ctx = context(paths, llama, trained("INT4", text, "gptq", start="rtn"), f"on-{place}")
        ctx.spec.params["device"] = place  # type: ignore[index]
        found.append(made(ctx, paths).lineage["training"]["best_kl"])
    assert found[0] == pytest.approx(found[1], rel=0.05)
