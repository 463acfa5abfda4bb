"""An INT8 variant for the edge through the whole library: made, evaluated, chatted with; and OpenVINO's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.chat.choose import is_model, open_session
from core.chat.session import Sampling
from core.cli import main
from core.containers.dense import open_model
from core.edge import openvino
from core.edge.names import DATA_NAME, IR_NAME, MODEL_NAME
from core.edge.runtime import load_runtime
from core.errors import BitwrightError, InvalidRecipeError
from core.evaluate.job import run_evaluate
from core.jobs.context import JobContext
from core.jobs.protocol import JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.records import VariantRecord
from core.library.serialise import variant_folder
from core.library.verify import verify_files
from core.paths import Paths, current_paths
from core.quant.job import run_quantize
from core.sources.source import open_source
from core.specs.recipe import Recipe
from core.specs.support import recipe_for, support
from tests.fakes.tiny_llama import tiny_llama
from tests.fakes.tiny_models import tiny_model

QUESTION = [{"role": "user", "content": "Where is the lighthouse?"}]
TEXT = "A lighthouse stands at the end of the harbour wall; boats pass it by day and night. " * 60


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tiny_llama(tmp_path / "tiny-llama")


def recipe(container: str, text: Path, **options: Any) -> Recipe:
    small = {"samples": 4, "length": 64, "calibration": str(text)}
    return recipe_for("INT8", method="static", container=container, options={**small, **options})


def context(paths: Paths, kind: JobKind, **params: Any) -> JobContext:
    spec = JobSpec("job-1", kind, "", params, str(paths.home), threads=1)
    return JobContext.collecting(paths.jobs / spec.job, spec)


def make(paths: Paths, source: Path, what: Recipe) -> VariantRecord:
    ctx = context(paths, JobKind.QUANTIZE, source=str(source), recipe=what.to_json())
    with Catalog(paths) as catalog:
        return catalog.variant(run_quantize(ctx)["variant_id"])


def answer(path: Path, cache: Path) -> tuple[str, str]:
    """The runtime and the first words of a greedy answer."""
    session = open_session(path, n_ctx=256, threads=1, cache_dir=cache)
    try:
        said = session.ask(QUESTION, Sampling(max_tokens=8, temperature=0.0), lambda _: None)
        assert said.tokens == 8
        return session.backend, said.text
    finally:
        session.close()


def test_a_variant_is_made_evaluated_like_its_twin_in_torch_and_answers(
    paths: Paths, source: Path, text: Path, tmp_path: Path
) -> None:
    variant = make(paths, source, recipe("onnx", text))
    folder = Path(variant.path)
    names = {file.path for file in variant.files}
    assert {MODEL_NAME, DATA_NAME, "config.json", "tokenizer.json", "README.md"} <= names
    assert verify_files(variant_folder(variant), variant.files).ok
    assert "onnxruntime" in (folder / "README.md").read_text(encoding="utf-8")
    assert is_model(folder)

    figures = run_evaluate(
        context(paths, JobKind.EVALUATE, variant=variant.id, text=str(text), windows=2, length=48, speed=True)
    )
    assert figures["kl_divergence"] < 0.05
    assert figures["top1_agreement"] > 0.7
    assert figures["tokens_per_s"] > 0

    twin = make(paths, source, recipe("compressed-tensors", text))
    same = run_evaluate(
        context(paths, JobKind.EVALUATE, variant=twin.id, text=str(text), windows=2, length=48, speed=False)
    )
    assert figures["kl_divergence"] == pytest.approx(same["kl_divergence"], rel=0.2)
    (served_by, text_of_onnx), (twin_by, _) = (answer(path, tmp_path) for path in (folder, Path(twin.path)))
    assert (served_by, twin_by) == ("onnxruntime", "torch")
    assert text_of_onnx


def test_a_graph_that_keeps_nothing_answers_the_same_and_says_that_it_is_slow(
    paths: Paths, source: Path, text: Path, tmp_path: Path
) -> None:
    keeps = Path(make(paths, source, recipe("onnx", text)).path)
    plain = Path(make(paths, source, recipe("onnx", text, kv_cache=False)).path)
    assert not load_runtime(plain).past
    assert answer(plain, tmp_path) == answer(keeps, tmp_path)
    session = open_session(plain, n_ctx=256, threads=1, cache_dir=tmp_path)
    assert session.note is not None
    assert "anew" in session.note
    session.close()


def test_a_family_without_a_graph_is_refused_with_the_reason(tmp_path: Path, text: Path) -> None:
    for family in ("gemma2", "mixtral", "gpt2"):
        facts = open_source(tiny_model(tmp_path / family, family)).facts()
        found = support(recipe("onnx", text), facts)
        assert not found.ok
        assert any("ONNX graph" in reason for reason in found.reasons)


def test_what_the_graph_cannot_do_is_told_before_the_work(paths: Paths, text: Path, tmp_path: Path) -> None:
    rope = {"rope_type": "dynamic", "factor": 2.0, "rope_theta": 1e4}
    source = tiny_model(tmp_path / "dynamic", "llama", rope_parameters=rope)
    with pytest.raises(BitwrightError, match="dynamic"):
        make(paths, source, recipe("onnx", text))


def test_an_edge_folder_is_no_source(paths: Paths, source: Path, text: Path) -> None:
    folder = Path(make(paths, source, recipe("onnx", text)).path)
    with pytest.raises(BitwrightError, match="ONNX"):
        open_model(folder)


def test_a_damaged_variant_is_refused_by_evaluation_and_chat(
    paths: Paths, source: Path, text: Path, tmp_path: Path
) -> None:
    variant = make(paths, source, recipe("onnx", text))
    data = Path(variant.path) / DATA_NAME
    data.write_bytes(data.read_bytes()[:-100])
    with pytest.raises(BitwrightError, match="reaches beyond"):
        run_evaluate(
            context(paths, JobKind.EVALUATE, variant=variant.id, text=str(text), windows=1, length=16)
        )
    with pytest.raises(BitwrightError, match="reaches beyond"):
        answer(Path(variant.path), tmp_path)


def test_the_command_line_makes_one(
    source: Path, text: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "edge"
    options = ["--calibration", str(text), "--samples", "4", "--length", "64", "--out", str(out), "--json"]
    assert main(["quantize", str(source), "--to", "INT8", "--container", "onnx", *options]) == 0
    assert Path(json.loads(capfd.readouterr().out)["path"]) == out
    assert (out / MODEL_NAME).is_file()


def test_without_the_package_openvino_is_refused_with_the_way_out(
    paths: Paths, source: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openvino, "find_spec", lambda name: None)
    with pytest.raises(InvalidRecipeError, match=r"bitwright\[openvino\]"):
        make(paths, source, recipe("openvino", text))


@pytest.mark.parametrize("kv_cache", [True, False])
def test_openvino_answers_and_scores_as_onnxruntime(
    kv_cache: bool, paths: Paths, source: Path, text: Path, tmp_path: Path
) -> None:
    pytest.importorskip("openvino")
    variant = make(paths, source, recipe("openvino", text, kv_cache=kv_cache))
    folder = Path(variant.path)
    assert (folder / IR_NAME).is_file()
    assert not (folder / MODEL_NAME).exists()
    asked = {"text": str(text), "windows": 2, "length": 48, "speed": False}
    found = run_evaluate(context(paths, JobKind.EVALUATE, variant=variant.id, **asked))
    twin = make(paths, source, recipe("onnx", text, kv_cache=kv_cache))
    wanted = run_evaluate(context(paths, JobKind.EVALUATE, variant=twin.id, **asked))
    assert found["kl_divergence"] == pytest.approx(wanted["kl_divergence"], rel=0.2)
    assert answer(folder, tmp_path)[0] == "OpenVINO"
    assert answer(folder, tmp_path)[1] == answer(Path(twin.path), tmp_path)[1]
