"""Model folders: shards, index, what is copied, the model card, and a kill at any moment."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml

from core.containers.codec import Layout, LinearOut
from core.containers.dense import DenseFolder, open_model, verify_folder
from core.containers.folder import (
    PLAN,
    assemble_folder,
    is_begun,
    require_folder_source,
    save_part,
)
from core.containers.registry import codec
from core.errors import CancelledError, CorruptFileError, InvalidRecipeError, UnsupportedModelError
from core.quant.math.quantized import Grid
from core.sources.gguf_file import GgufSource
from core.sources.hf_folder import HfFolderSource
from core.sources.safetensors_header import read_safetensors_header
from core.sources.source import open_source
from core.specs.recipe import Recipe
from core.types import StoredWarning
from tests.core.containers.quantized_models import random_weight
from tests.fakes.gguf_files import write_f32_gguf
from tests.fakes.tiny_llama import LAYERS, tiny_llama

RECIPE = Recipe("gptq", "INT4", "gptq", options={"group_size": 32, "samples": 4})
LAYOUT = Layout("gptq", "INT4", "gptq", Grid("INT4", group_size=32), desc_act=True, damping=0.01)


@pytest.fixture
def source(tmp_path: Path) -> HfFolderSource:
    folder = tiny_llama(tmp_path / "Tiny Llama")
    (folder / "README.md").write_text("---\nlicense: apache-2.0\n---\nThe original card.\n", encoding="utf-8")
    (folder / "generation_config.json").write_text('{"eos_token_id": 258}', encoding="utf-8")
    (folder / "modeling_evil.py").write_text("raise SystemExit", encoding="utf-8")
    return require_folder_source(open_source(folder))


def write_parts(source: HfFolderSource, folder: Path, layout: Layout = LAYOUT) -> list[Path]:
    """One part a decoder block with its linears quantized, and one for everything else."""
    parts = []
    folder.mkdir(parents=True, exist_ok=True)
    rest: dict[str, torch.Tensor] = {}
    for layer in range(LAYERS):
        tensors: dict[str, torch.Tensor] = {}
        for name, info in source.tensors.items():
            values = torch.from_numpy(source.read_f32(name)).to(torch.bfloat16)
            if not name.startswith(f"model.layers.{layer}."):
                if not name.startswith("model.layers."):
                    rest[name] = values
            elif len(info.shape) == 2:
                module = name.removesuffix(".weight")
                weight = random_weight(layout.weight_grid, (info.shape[0], info.shape[1]), seed=layer)
                tensors |= codec(layout.container).encode(LinearOut(module, weight), layout)
            else:
                tensors[name] = values
        parts.append(folder / f"block-{layer}.safetensors")
        save_part(parts[-1], tensors)
    parts.append(folder / "rest.safetensors")
    save_part(parts[-1], rest)
    return parts


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_a_part_is_one_file_of_tensors(tmp_path: Path) -> None:
    part = tmp_path / "part.safetensors"
    save_part(part, {"a.b.weight": torch.ones(2, 3, dtype=torch.bfloat16), "a.b.bias": torch.ones(2)})
    found = {name: entry.info.dtype for name, entry in read_safetensors_header(part).items()}
    assert found == {"a.b.bias": "F32", "a.b.weight": "BF16"}
    assert list(tmp_path.iterdir()) == [part]


@pytest.mark.parametrize("shard_bytes", [1 << 30, 150_000])
def test_a_folder_is_complete_and_reads_back(
    source: HfFolderSource, tmp_path: Path, shard_bytes: int
) -> None:
    target = tmp_path / "out"
    parts = write_parts(source, tmp_path / "parts")
    seen: list[tuple[int, int]] = []
    files = assemble_folder(
        target,
        parts,
        source=source,
        recipe=RECIPE,
        layout=LAYOUT,
        shard_bytes=shard_bytes,
        progress=lambda done, total: seen.append((done, total)),
    )
    names = [file.name for file in files]
    shards = [name for name in names if name.endswith(".safetensors")]
    assert (shards == ["model.safetensors"]) is (shard_bytes > 1 << 20)
    assert ("model.safetensors.index.json" in names) is (len(shards) > 1)
    beside = {"config.json", "quantize_config.json", "tokenizer.json", "tokenizer_config.json", "README.md"}
    assert beside | {"generation_config.json"} <= set(names)
    assert "modeling_evil.py" not in names
    assert not any(part.exists() for part in parts)
    assert seen[-1][0] == seen[-1][1] > 0
    config = json.loads((target / "config.json").read_text())
    assert config["torch_dtype"] == "bfloat16"
    assert config["quantization_config"] == json.loads((target / "quantize_config.json").read_text())
    opened = open_model(target)
    assert isinstance(opened, DenseFolder)
    assert set(opened.tensors) == set(source.tensors)
    assert opened.facts().n_params == source.facts().n_params
    q_proj = "model.layers.1.self_attn.q_proj"
    shape = source.tensors[f"{q_proj}.weight"].shape
    expected = random_weight(LAYOUT.weight_grid, (shape[0], shape[1]), seed=1).dequantize().numpy()
    assert np.array_equal(opened.read_f32(f"{q_proj}.weight"), expected)
    embedding = "model.embed_tokens.weight"
    assert np.array_equal(opened.read_f32(embedding), source.read_f32(embedding))
    done: list[int] = []
    assert verify_folder(target, lambda n, total: done.append(n)) == sum(
        info.nbytes for info in opened.raw.tensors.values()
    )
    assert done[-1] == source.facts().n_params


def test_the_same_parts_give_the_same_bytes(source: HfFolderSource, tmp_path: Path) -> None:
    for name in ("one", "two"):
        parts = write_parts(source, tmp_path / f"parts-{name}")
        assemble_folder(
            tmp_path / name, parts, source=source, recipe=RECIPE, layout=LAYOUT, shard_bytes=99_000
        )
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
def test_a_kill_at_any_moment_is_mended_by_running_again(source: HfFolderSource, tmp_path: Path) -> None:
    """Each round lives one call longer than the last, counting writes, renames and removals."""

    def run(parts: list[Path], target: Path) -> None:
        assemble_folder(target, parts, source=source, recipe=RECIPE, layout=LAYOUT, shard_bytes=150_000)

    run(write_parts(source, tmp_path / "whole-parts"), tmp_path / "whole")
    expected = contents(tmp_path / "whole")
    parts = write_parts(source, tmp_path / "parts")
    target = tmp_path / "target"
    rounds = 0
    while not survives(lambda: run(parts, target), kill_after=4 * rounds + 1):
        rounds += 1
        assert rounds < 100
    assert rounds > 5  # it was killed in every phase, and every round went on where the last had stopped
    assert contents(target) == expected
    assert not any(part.exists() for part in parts)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
@pytest.mark.parametrize("kill_after", [1, 4, 9, 14, 19, 24, 29, 33])
def test_one_kill_and_one_more_run_give_the_same_bytes(
    source: HfFolderSource, tmp_path: Path, kill_after: int
) -> None:
    def run(parts: list[Path], target: Path) -> None:
        assemble_folder(target, parts, source=source, recipe=RECIPE, layout=LAYOUT, shard_bytes=150_000)

    run(write_parts(source, tmp_path / "whole-parts"), tmp_path / "whole")
    parts = write_parts(source, tmp_path / "parts")
    killed = not survives(lambda: run(parts, tmp_path / "target"), kill_after=kill_after)
    assert killed
    run(parts, tmp_path / "target")
    assert contents(tmp_path / "target") == contents(tmp_path / "whole")


def survives(work: Callable[[], None], kill_after: int) -> bool:
    """Run ``work`` in a forked process that kills itself at its n-th rename or removal."""
    child = os.fork()
    if child == 0:
        count = 0

        def counted(original: Callable[..., object]) -> Callable[..., object]:
            def call(*args: object, **kwargs: object) -> object:
                nonlocal count
                count += 1
                if count == kill_after:
                    os.kill(os.getpid(), signal.SIGKILL)
                result = original(*args, **kwargs)
                count += 1
                if count == kill_after:
                    os.kill(os.getpid(), signal.SIGKILL)
                return result

            return call

        for name in ("replace", "unlink"):
            setattr(Path, name, counted(getattr(Path, name)))
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert not (os.WIFEXITED(status) and os.WEXITSTATUS(status) == 1)
    return os.WIFEXITED(status)


def test_a_cancelled_assembly_is_known_to_have_begun(source: HfFolderSource, tmp_path: Path) -> None:
    parts = write_parts(source, tmp_path / "parts")
    target = tmp_path / "out"
    calls: Iterator[int] = iter(range(100))

    def cancel() -> None:
        if next(calls) == 20:
            raise CancelledError("stopped")

    assert not is_begun(target)
    with pytest.raises(CancelledError):
        assemble_folder(
            target,
            parts,
            source=source,
            recipe=RECIPE,
            layout=LAYOUT,
            shard_bytes=99_000,
            check_cancelled=cancel,
        )
    assert is_begun(target)
    assert not (target / "config.json").exists()
    assert (target / PLAN).exists()


def test_a_part_that_is_gone_before_anything_was_written_is_named(
    source: HfFolderSource, tmp_path: Path
) -> None:
    parts = write_parts(source, tmp_path / "parts")
    parts[1].unlink()
    with pytest.raises(CorruptFileError, match="block-1"):
        assemble_folder(tmp_path / "out", parts, source=source, recipe=RECIPE, layout=LAYOUT)


def test_a_tensor_in_two_parts_is_refused(source: HfFolderSource, tmp_path: Path) -> None:
    for name in ("a", "b"):
        save_part(tmp_path / name, {"x.weight": torch.ones(2)})
    with pytest.raises(CorruptFileError, match="two parts"):
        assemble_folder(
            tmp_path / "out", [tmp_path / "a", tmp_path / "b"], source=source, recipe=RECIPE, layout=LAYOUT
        )


def test_a_layout_that_its_container_cannot_hold_is_refused_first(
    source: HfFolderSource, tmp_path: Path
) -> None:
    wrong = replace(LAYOUT, container="awq", dtype="INT8", grid=Grid("INT8"))
    with pytest.raises(InvalidRecipeError, match="INT4 only"):
        assemble_folder(tmp_path / "out", [], source=source, recipe=RECIPE, layout=wrong)
    assert not (tmp_path / "out").exists()


def test_a_gguf_file_cannot_become_a_folder(tmp_path: Path) -> None:
    path = write_f32_gguf(tmp_path / "m.gguf", {"token_embd.weight": np.ones((8, 32), np.float32)})
    with pytest.raises(UnsupportedModelError, match="GGUF"):
        require_folder_source(GgufSource(path))


def test_a_quantized_folder_cannot_be_quantized_again(source: HfFolderSource, tmp_path: Path) -> None:
    parts = write_parts(source, tmp_path / "parts")
    assemble_folder(tmp_path / "out", parts, source=source, recipe=RECIPE, layout=LAYOUT)
    for opened in (open_source(tmp_path / "out"), open_model(tmp_path / "out")):
        with pytest.raises(UnsupportedModelError, match="quantized already"):
            require_folder_source(opened)


def test_a_cast_folder_is_like_any_other(source: HfFolderSource, tmp_path: Path) -> None:
    part = tmp_path / "part.safetensors"
    save_part(part, {name: torch.from_numpy(source.read_f32(name)).half() for name in source.tensors})
    layout = Layout("safetensors", "FP16", "cast", None, model_dtype=torch.float16)
    recipe = Recipe("cast", "FP16", "safetensors")
    assemble_folder(tmp_path / "out", [part], source=source, recipe=recipe, layout=layout)
    opened = open_model(tmp_path / "out")
    assert isinstance(opened, HfFolderSource)
    assert "quantization_config" not in opened.config
    assert opened.config["torch_dtype"] == "float16"
    verify_folder(tmp_path / "out")


def test_damage_is_found_when_a_folder_is_read_back(source: HfFolderSource, tmp_path: Path) -> None:
    part = tmp_path / "part.safetensors"
    weights = {name: torch.from_numpy(source.read_f32(name)) for name in source.tensors}
    weights["model.norm.weight"][3] = float("nan")
    save_part(part, weights)
    layout = Layout("safetensors", "FP32", "cast", None, model_dtype=torch.float32)
    recipe = Recipe("cast", "FP32", "safetensors")
    assemble_folder(tmp_path / "out", [part], source=source, recipe=recipe, layout=layout)
    with pytest.raises(CorruptFileError, match=r"model\.norm\.weight"):
        verify_folder(tmp_path / "out")


def test_the_card_says_what_it_is(source: HfFolderSource, tmp_path: Path) -> None:
    warning = StoredWarning("kept_16_bit", "1 matrix stays at 16 bits", ("model.layers.0.mlp.up_proj",))
    assemble_folder(
        tmp_path / "out",
        write_parts(source, tmp_path / "parts"),
        source=source,
        recipe=RECIPE,
        layout=LAYOUT,
        warnings=[warning],
        calibration={"name": "wiki", "samples": 4},
    )
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    _, front, text = card.split("---\n", 2)
    data = yaml.safe_load(front)
    assert data["license"] == "apache-2.0"
    assert data["quantization"] == {"method": "gptq", "dtype": "INT4", "container": "gptq"}
    assert {"gptq", "int4", "bitwright"} == set(data["tags"])
    assert '"group_size": 32' in text
    assert "vllm serve" in text
    assert "stored less one" in text
    assert "`model.layers.0.mlp.up_proj`" in text
    assert "wiki" in text
    assert "The original card" not in text
    assert HfFolderSource(tmp_path / "out").facts().license == "apache-2.0"


@pytest.mark.parametrize("keys", [("torch_dtype",), ("dtype",), ("torch_dtype", "dtype")])
def test_a_cast_names_its_dtype_under_every_key_that_there_is(
    source: HfFolderSource, tmp_path: Path, keys: tuple[str, ...]
) -> None:
    part = tmp_path / "part.safetensors"
    tensors = source.tensors
    save_part(part, {name: torch.from_numpy(source.read_f32(name)).half() for name in tensors})
    source.config = {key: value for key, value in source.config.items() if not key.endswith("dtype")}
    source.config |= dict.fromkeys(keys, "bfloat16")
    layout = Layout("safetensors", "FP16", "cast", None, model_dtype=torch.float16)
    recipe = Recipe("cast", "FP16", "safetensors")
    assemble_folder(tmp_path / "out", [part], source=source, recipe=recipe, layout=layout)
    config = json.loads((tmp_path / "out" / "config.json").read_text(encoding="utf-8"))
    assert {key: config.get(key) for key in ("torch_dtype", "dtype") if key in config} == dict.fromkeys(
        keys, "float16"
    )
