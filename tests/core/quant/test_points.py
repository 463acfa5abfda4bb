"""Every legal point of method x dtype x container, made by the real job from a tiny model and measured."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM, Gemma3Config, Gemma3ForConditionalGeneration

from core.containers.dense import DenseFolder, open_model
from core.decoder.model import BlockModel
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.edge.names import is_edge_folder
from core.edge.runtime import load_runtime
from core.errors import (
    BitwrightError,
    CorruptFileError,
    InvalidInputError,
    InvalidRecipeError,
    OutOfMemoryError,
)
from core.evaluate.compare import compare
from core.evaluate.metrics import Figures
from core.evaluate.served import compare_served
from core.jobs.context import JobContext
from core.jobs.protocol import JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.records import VariantRecord
from core.library.serialise import variant_folder
from core.library.verify import verify_files
from core.paths import Paths, current_paths
from core.quant.calibration.encoder import text_encoder
from core.quant.job import run_quantize
from core.quant.methods.registry import AWQ_WINDOWS
from core.sources.source import open_source
from core.specs.combinations import COMBINATIONS, Combination
from core.specs.recipe import Recipe
from core.specs.support import recipe_for
from tests.fakes.tiny_llama import VOCAB, tiny_llama, write_tokenizer
from tests.fakes.tiny_models import FAMILIES, tiny_model


def random_text(seed: int, length: int) -> str:
    """Printable characters, all alike: a random model has no use for a language."""
    codes = np.random.default_rng(seed).integers(33, 127, length)
    return "".join(map(chr, codes))


TEXT = random_text(1, 6000)

#: KL divergence that a tiny random model may lose at most; random weights have no structure to keep
LIMITS = {"FP32": 1e-9, "BF16": 1e-9, "FP16": 1e-5, "INT8": 2e-3, "FP8_E4M3": 1e-2, "FP8_E5M2": 3e-2}


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


def run(paths: Paths, source: Path, recipe: Recipe, **params: Any) -> VariantRecord:
    spec = JobSpec(
        "quantize-1",
        JobKind.QUANTIZE,
        "",
        {"source": str(source), "recipe": recipe.to_json(), **params},
        str(paths.home),
        threads=1,
    )
    made = run_quantize(JobContext.collecting(paths.jobs / spec.job, spec))
    with Catalog(paths) as catalog:
        return catalog.variant(made["variant_id"])


def calibrated(target: str, text: Path, **options: Any) -> Recipe:
    """A recipe with small calibration, where its method has one."""
    method, container = options.pop("method", None), options.pop("container", None)
    plain = recipe_for(target, method=method, container=container)
    if "samples" in plain.options:
        options |= {"samples": 4, "length": 64, "calibration": str(text)}
    if plain.method == "qat":
        options = {"steps": 2, **options}
    if "group_size" in plain.options:
        options.setdefault("group_size", 32)
    return recipe_for(target, method=plain.method, container=plain.container, options=options)


def loss_of(source: Path, variant: Path) -> Figures:
    original = open_source(source)
    ids = np.asarray(text_encoder(original).encode(random_text(2, 96))).reshape(2, 48)
    if is_edge_folder(variant):
        return compare_served(torch_structure(original), Weights(original), load_runtime(variant), ids)
    return compare(torch_structure(original), Weights(original), Weights(open_model(variant)), ids)


@pytest.mark.parametrize("point", COMBINATIONS, ids=lambda c: c.id)
def test_every_point_is_made_cataloged_and_read_back(
    point: Combination, paths: Paths, llama: Path, text: Path
) -> None:
    if point.container == "openvino":
        pytest.importorskip("openvino")
    recipe = calibrated(point.dtype, text, method=point.method, container=point.container)
    variant = run(paths, llama, recipe)
    path = Path(variant.path)
    assert path.is_file() if point.container == "gguf" else path.is_dir()
    assert verify_files(variant_folder(variant), variant.files).ok
    assert not list(paths.partial.iterdir())
    assert variant.recipe == recipe
    found = loss_of(llama, path)
    limit = 0.05 if point.method == "static" else LIMITS.get(point.dtype, 1.0)
    assert found.kl_divergence <= limit
    if point.dtype not in {"INT2", "INT3", "TERNARY", "BINARY"}:
        assert found.top1_agreement > 0.3
    windows = variant.lineage["calibration"]["samples"] if point.method == "qat" else 4  # the whole text
    expected = {"name": text.name, "samples": windows, "length": 64}
    said = variant.lineage["calibration"]
    assert said is None or expected.items() <= said.items()
    assert (said is not None) == ("samples" in recipe.options)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_is_quantized_block_by_block(
    family: str, paths: Paths, text: Path, tmp_path: Path
) -> None:
    source = tiny_model(tmp_path / family, family)
    exact = run(
        paths, source, calibrated("INT8", text, method="gptq", container="gptq", granularity="channel")
    )
    assert loss_of(source, Path(exact.path)).kl_divergence < 5e-3
    small = run(paths, source, calibrated("INT4", text, method="gptq", container="gptq"))
    rounded = run(paths, source, calibrated("INT4", text, method="rtn", container="gptq", scale_search=False))
    assert loss_of(source, Path(small.path)).kl_divergence < loss_of(source, Path(rounded.path)).kl_divergence
    names = set(open_source(source).tensors)
    assert set(open_model(Path(small.path)).tensors) == names


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_is_trained(family: str, paths: Paths, text: Path, tmp_path: Path) -> None:
    source = tiny_model(tmp_path / family, family)
    recipe = calibrated("INT4", text, method="qat", container="gptq", steps=3, start="rtn")
    variant = run(paths, source, recipe)
    training = variant.lineage["training"]
    assert training["steps"] == 3
    assert training["best_kl"] <= training["start_kl"]
    assert loss_of(source, Path(variant.path)).kl_divergence < 2 * training["start_kl"] + 0.05


@pytest.mark.parametrize("family", [f for f in FAMILIES if f != "gpt2"])
def test_folded_factors_keep_every_family_what_it_was(
    family: str, paths: Paths, text: Path, tmp_path: Path
) -> None:
    source = tiny_model(tmp_path / family, family)
    smoothed = run(paths, source, calibrated("INT8", text, method="dynamic", smoothquant="0.5"))
    assert loss_of(source, Path(smoothed.path)).kl_divergence < 0.03  # a router may choose another expert
    scaled = run(paths, source, calibrated("INT4", text, method="awq+gptq"))
    assert loss_of(source, Path(scaled.path)).kl_divergence < 0.3


def test_a_finished_folder_has_all_that_other_programs_need(paths: Paths, llama: Path, text: Path) -> None:
    variant = run(paths, llama, calibrated("INT4", text, method="gptq"))
    names = {file.path for file in variant.files}
    assert {"config.json", "quantize_config.json", "tokenizer.json", "README.md"} <= names
    stored = DenseFolder(Path(variant.path)).raw.tensors.values()
    weights = sum(info.n_elements for info in open_source(llama).tensors.values())
    assert variant.bits_per_weight == 8 * sum(info.nbytes for info in stored) / weights
    card = (Path(variant.path) / "README.md").read_text(encoding="utf-8")
    assert "gptq" in card
    assert '"group_size": 32' in card


def test_transformers_takes_routers_and_gates_of_a_mixture_for_what_they_are(
    paths: Paths, tmp_path: Path, text: Path
) -> None:
    source = tiny_model(tmp_path / "mixture", "qwen2_moe")
    variant = run(paths, source, calibrated("INT8", text, method="rtn"))
    ids = torch.arange(64)[None]
    logits = []
    for folder in (source, Path(variant.path)):
        model, told = AutoModelForCausalLM.from_pretrained(
            folder, dtype=torch.float32, output_loading_info=True
        )
        assert not told["missing_keys"]
        with torch.inference_mode():
            logits.append(model.eval()(ids).logits)
    assert float((logits[1] - logits[0]).abs().mean()) < 0.1 * float(logits[0].std())


@pytest.mark.parametrize("target", ["INT8", "NF4"])
@pytest.mark.parametrize("spelling", ["vision_tower.", "vision_tower.vision_model."])
def test_the_part_of_a_model_that_sees_stays_what_it_was(
    spelling: str, target: str, paths: Paths, tmp_path: Path
) -> None:
    text_part = {"vocab_size": VOCAB, "hidden_size": 128, "intermediate_size": 256, "num_hidden_layers": 1}
    heads = {"num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 32}
    eyes = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 1, "num_attention_heads": 2}
    config = Gemma3Config(
        text_config={**text_part, **heads, "max_position_embeddings": 512},
        vision_config={**eyes, "image_size": 28, "patch_size": 14},
        mm_tokens_per_image=4,
    )
    source = tmp_path / "seeing"
    Gemma3ForConditionalGeneration(config).to(torch.bfloat16).save_pretrained(source)
    write_tokenizer(source)
    weights = load_file(source / "model.safetensors")
    named = {name.replace("vision_tower.", spelling): tensor for name, tensor in weights.items()}
    save_file(named, source / "model.safetensors", metadata={"format": "pt"})
    variant = run(paths, source, recipe_for(target, method="rtn"))
    _, told = Gemma3ForConditionalGeneration.from_pretrained(variant.path, output_loading_info=True)
    assert not told["missing_keys"]


def test_the_lineage_tells_how_many_windows_were_looked_at(paths: Paths, llama: Path, text: Path) -> None:
    small = {"length": 32, "calibration": str(text), "group_size": 32}
    recipe = recipe_for("INT4", method="awq", options={**small, "samples": 12})
    variant = run(paths, llama, recipe)
    assert variant.lineage["calibration"]["samples"] == AWQ_WINDOWS < 12


def test_options_that_a_recipe_leaves_out_are_the_usual_ones_and_are_stored(
    paths: Paths, llama: Path, text: Path
) -> None:
    whole = calibrated("INT4", text, method="gptq")
    given = {key: whole.options[key] for key in ("samples", "length", "calibration", "group_size")}
    variant = run(paths, llama, replace(whole, options=given))
    assert variant.recipe == whole


def test_rows_that_are_no_whole_groups_stay_at_16_bits_and_that_is_stored(
    paths: Paths, tmp_path: Path, text: Path
) -> None:
    source = tiny_llama(tmp_path / "odd", hidden=64)  # rows of 64 and of 512
    variant = run(paths, source, calibrated("INT4", text, method="gptq", group_size=128))
    warning = next(w for w in variant.warnings if w.code == "kept_16_bit")
    assert any("q_proj" in name for name in warning.tensors)
    assert not any("down_proj" in name for name in warning.tensors)
    assert loss_of(source, Path(variant.path)).kl_divergence < 1.0


def test_a_folder_can_be_written_elsewhere(paths: Paths, llama: Path, text: Path, tmp_path: Path) -> None:
    out = tmp_path / "elsewhere"
    variant = run(paths, llama, calibrated("INT8", text, method="rtn"), out=str(out))
    assert Path(variant.path) == out
    assert (out / "config.json").is_file()
    assert verify_files(out, variant.files).ok


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"samples": 400, "length": 64}, InvalidInputError, "gives"),
        ({"length": 4096}, InvalidRecipeError, "longer than the model's context"),
        ({"calibration": "/nowhere/text.txt"}, BitwrightError, "no text file"),
    ],
)
def test_what_is_wrong_with_a_text_is_told_before_the_work(
    options: dict[str, Any], error: type[BitwrightError], words: str, paths: Paths, llama: Path, text: Path
) -> None:
    small = {"samples": 4, "length": 64, "calibration": str(text), "group_size": 32}
    recipe = recipe_for("INT4", method="gptq", options={**small, **options})
    with pytest.raises(error, match=words):
        run(paths, llama, recipe)
    with Catalog(paths) as catalog:
        assert catalog.variants() == []


def test_an_empty_text_is_told(paths: Paths, llama: Path, text: Path) -> None:
    text.write_text("  \n", encoding="utf-8")
    with pytest.raises(InvalidInputError, match="no text"):
        run(paths, llama, calibrated("INT4", text, method="gptq"))


def test_a_tokenizer_of_another_model_is_told(paths: Paths, tmp_path: Path, text: Path) -> None:
    source = tiny_model(
        tmp_path / "small", "llama", vocab_size=64, pad_token_id=0, bos_token_id=1, eos_token_id=2
    )
    with pytest.raises(InvalidInputError, match="belong together"):
        run(paths, source, calibrated("INT4", text, method="gptq"))


def test_activations_that_are_not_numbers_are_told_with_the_block(
    paths: Paths, tmp_path: Path, text: Path
) -> None:
    source = tiny_model(tmp_path / "wild", "llama")
    weights = load_file(source / "model.safetensors")
    weights["model.layers.0.post_attention_layernorm.weight"] *= 3e38
    save_file(weights, source / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises((CorruptFileError, InvalidInputError), match=r"NaN|not numbers"):
        run(paths, source, calibrated("INT4", text, method="gptq", container="compressed-tensors"))


def test_a_quantized_folder_is_no_source_for_another(paths: Paths, llama: Path, text: Path) -> None:
    variant = run(paths, llama, calibrated("INT8", text, method="rtn"))
    with pytest.raises(InvalidRecipeError, match="already quantized"):
        run(paths, Path(variant.path), calibrated("INT4", text, method="gptq"))


def test_too_little_memory_is_told_before_the_work(
    paths: Paths, llama: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.quant.job.usable_memory_bytes", lambda: 100 << 20)
    with pytest.raises(OutOfMemoryError, match="memory"):
        run(paths, llama, calibrated("INT4", text, method="gptq"))


def test_a_run_that_was_stopped_goes_on_after_its_last_block_to_the_same_bytes(
    paths: Paths, tmp_path: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tiny_model(tmp_path / "long", "llama", num_hidden_layers=5)
    recipe = calibrated("INT4", text, method="gptq")
    wanted = run(paths, source, recipe)
    loaded: list[int] = []
    original = BlockModel.load_block

    def load_block(self: BlockModel, weights: Any, block: int, **rest: Any) -> Any:
        loaded.append(block)
        if len(loaded) == 4:
            raise KeyboardInterrupt  # nothing is cleaned up, as with a kill
        return original(self, weights, block, **rest)

    monkeypatch.setattr(BlockModel, "load_block", load_block)
    with pytest.raises(KeyboardInterrupt):
        run(paths, source, recipe)
    again = run(paths, source, recipe)
    assert loaded == [0, 1, 2, 3, 3, 4]
    hashes = {file.path: file.sha256 for file in wanted.files}
    assert {file.path: file.sha256 for file in again.files} == hashes
    shutil.rmtree(variant_folder(again))


def test_a_checkpoint_of_another_text_is_not_gone_on_from(
    paths: Paths, tmp_path: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tiny_model(tmp_path / "long", "llama", num_hidden_layers=3)
    loaded: list[int] = []
    original = BlockModel.load_block

    def load_block(self: BlockModel, weights: Any, block: int, **rest: Any) -> Any:
        loaded.append(block)
        if len(loaded) == 3:
            raise KeyboardInterrupt
        return original(self, weights, block, **rest)

    monkeypatch.setattr(BlockModel, "load_block", load_block)
    with pytest.raises(KeyboardInterrupt):
        run(paths, source, calibrated("INT4", text, method="gptq"))
    text.write_text("Other words entirely. " * 400, encoding="utf-8")
    run(paths, source, calibrated("INT4", text, method="gptq"))
    assert loaded == [0, 1, 2, 0, 1, 2]


def test_a_cast_that_was_stopped_starts_anew_when_its_source_has_changed(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tiny_model(tmp_path / "model", "llama", seed=1)

    def stop(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt  # nothing is cleaned up, as with a kill

    with monkeypatch.context() as patch:
        patch.setattr("core.quant.folder_output.assemble_folder", stop)
        with pytest.raises(KeyboardInterrupt):
            run(paths, source, recipe_for("FP32", container="safetensors"))
    shutil.rmtree(source)
    tiny_model(source, "llama", seed=2)
    variant = run(paths, source, recipe_for("FP32", container="safetensors"))
    name = "model.layers.0.mlp.up_proj.weight"
    found, wanted = (open_source(folder).read_f32(name) for folder in (Path(variant.path), source))
    assert np.array_equal(found, wanted)


def test_a_norm_that_is_not_a_number_is_named_also_without_a_text(
    paths: Paths, tmp_path: Path, text: Path
) -> None:
    source = tiny_model(tmp_path / "broken", "llama")
    weights = load_file(source / "model.safetensors")
    weights["model.layers.1.input_layernorm.weight"][3] = float("nan")
    save_file(weights, source / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(CorruptFileError, match=r"layers\.1\.input_layernorm"):
        run(paths, source, calibrated("INT8", text, method="rtn"))


def test_folds_are_exact_also_where_norms_are_stored_in_another_dtype_than_the_matrices(
    paths: Paths, tmp_path: Path, text: Path
) -> None:
    source = tiny_model(tmp_path / "mixed", "llama")
    weights = load_file(source / "model.safetensors")
    mixed = {name: w if "norm" in name else w.float() for name, w in weights.items()}
    save_file(mixed, source / "model.safetensors", metadata={"format": "pt"})
    variant = run(paths, source, calibrated("INT8", text, method="dynamic", smoothquant="0.5"))
    assert open_source(Path(variant.path)).tensors["model.norm.weight"].dtype == "BF16"
    assert loss_of(source, Path(variant.path)).kl_divergence < 5e-3
