"""The pipeline on a small model: every level, warnings, damage, cancel, and bytes that must not change."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np
import pytest

from core.errors import CancelledError, CorruptFileError
from core.quant import pipeline
from core.quant.pipeline import Progress, WrittenModel, quantize_to_gguf
from core.sources.source import open_source
from core.specs.levels import LEVELS, LevelSpec, level
from tests.fakes.model_folders import write_safetensors
from tests.fakes.tiny_llama import tiny_llama, tiny_weights


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("tiny") / "tiny-llama")


def _progress(check_cancelled: Callable[[], None] = lambda: None) -> Progress:
    return Progress(lambda _: None, lambda *_: None, lambda *_: None, check_cancelled)


def _run(source: Path, name: str, target: Path, threads: int = 1) -> WrittenModel:
    return quantize_to_gguf(open_source(source), level(name), target, threads=threads, progress=_progress())


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("spec", LEVELS, ids=lambda s: s.name)
def test_every_level_decodes_with_gguf_to_nearly_the_source(
    folder: Path, tmp_path: Path, spec: LevelSpec
) -> None:
    written = _run(folder, spec.name, tmp_path / "out.gguf")
    source = open_source(folder)
    limits = {"2": 0.45, "3": 0.25, "4": 0.12, "5": 0.06, "6": 0.03, "8": 0.01}
    limit = limits.get(spec.name[1], 0.9) if spec.main.is_quantized else 0.002  # Q: absmax to three values
    for tensor in gguf.GGUFReader(written.path).tensors:
        if not tensor.name.endswith("ffn_gate.weight"):
            continue
        layer = tensor.name.split(".")[1]
        original = source.read_f32(f"model.layers.{layer}.mlp.gate_proj.weight")
        decoded = gguf.dequantize(tensor.data, tensor.tensor_type).reshape(original.shape)
        assert np.linalg.norm(decoded - original) / np.linalg.norm(original) < limit
    assert sum(written.types.values()) == len(gguf.GGUFReader(written.path).tensors)
    assert written.size_bytes == written.path.stat().st_size


def test_the_bytes_depend_on_neither_threads_nor_the_size_of_pieces(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = _run(folder, "Q4_K_M", tmp_path / "one.gguf", threads=1)
    monkeypatch.setattr(pipeline, "PIECE_WEIGHTS", 5000)
    two = _run(folder, "Q4_K_M", tmp_path / "two.gguf", threads=2)
    assert _sha256(one.path) == _sha256(two.path)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_weight_that_is_not_finite_is_an_error_that_names_its_tensor(tmp_path: Path, bad: float) -> None:
    folder = tiny_llama(tmp_path / "bad")
    weights = tiny_weights()
    weights["model.layers.1.mlp.up_proj.weight"][3, 7] = bad
    write_safetensors(folder / "model.safetensors", weights, "BF16")
    with pytest.raises(CorruptFileError, match=r"model\.layers\.1\.mlp\.up_proj\.weight.*row 3, column 7"):
        _run(folder, "Q8_0", tmp_path / "out.gguf")


def test_rows_that_are_no_multiple_of_256_fall_back_and_leave_a_warning(tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "narrow", hidden=160)
    written = _run(folder, "Q4_K_M", tmp_path / "out.gguf")
    codes = {warning.code for warning in written.warnings}
    assert codes == {"row_not_multiple"}
    assert "blk.0.attn_q.weight" in {name for warning in written.warnings for name in warning.tensors}


def test_a_quantized_source_is_taken_and_warned_of(folder: Path, tmp_path: Path) -> None:
    first = _run(folder, "Q8_0", tmp_path / "first.gguf")
    second = _run(first.path, "Q4_0", tmp_path / "second.gguf")
    assert "requantized" in {warning.code for warning in second.warnings}
    assert second.size_bytes < first.size_bytes


def test_tensors_that_already_have_the_type_are_copied_and_not_rounded_again(
    folder: Path, tmp_path: Path
) -> None:
    first = _run(folder, "Q4_K_M", tmp_path / "first.gguf")
    again = _run(first.path, "Q4_K_M", tmp_path / "again.gguf")
    before, after = ({t.name: bytes(t.data) for t in gguf.GGUFReader(w.path).tensors} for w in (first, again))
    assert before == after


def test_a_cancel_stops_between_two_pieces(folder: Path, tmp_path: Path) -> None:
    calls = 0

    def cancel_soon() -> None:
        nonlocal calls
        calls += 1
        if calls > 3:
            raise CancelledError("cancelled")

    with pytest.raises(CancelledError):
        quantize_to_gguf(
            open_source(folder),
            level("Q4_0"),
            tmp_path / "out.gguf",
            threads=1,
            progress=_progress(cancel_soon),
        )
    assert calls == 4


def test_a_cancel_does_not_wait_for_the_compiler(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = threading.Event()
    monkeypatch.setattr(pipeline, "warm_up", lambda _: compiled.wait(60))

    def cancel() -> None:
        raise CancelledError("cancelled")

    try:
        with pytest.raises(CancelledError):
            quantize_to_gguf(
                open_source(folder), level("Q4_0"), tmp_path / "o.gguf", threads=1, progress=_progress(cancel)
            )
        assert not compiled.is_set()
    finally:
        compiled.set()


@pytest.mark.parametrize("name", ["TQ1_0", "TQ2_0"])
def test_a_ternary_level_says_what_it_does_to_a_model(folder: Path, tmp_path: Path, name: str) -> None:
    written = _run(folder, name, tmp_path / "out.gguf")
    assert "research" in {warning.code for warning in written.warnings}
    assert written.types == {"Q6_K": 1, name: 14, "F32": 5}
