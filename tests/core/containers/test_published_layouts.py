"""GPTQ and AWQ files through readers written from the published layouts, value by value; and, where
BITWRIGHT_GPTQMODEL_PYTHON names a Python that has gptqmodel, in that program."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file

from core.containers.codec import Layout, LinearOut
from core.containers.dense import DenseFolder, open_model
from core.containers.registry import codec
from core.errors import CorruptFileError, InvalidRecipeError, UnsupportedModelError
from core.quant.math.quantized import Grid
from tests.core.containers.quantized_models import CONFIG, NAME, random_weight, rounded_llama, write_folder
from tests.core.containers.test_transformers import our_logits, some_ids
from tests.fakes.model_folders import write_json
from tests.fakes.tiny_llama import tiny_llama

GPTQMODEL = os.environ.get("BITWRIGHT_GPTQMODEL_PYTHON")
_RUN_GPTQMODEL = """
import sys, torch
from gptqmodel import GPTQModel, BACKEND
folder, ids, out = sys.argv[1:4]
backend = BACKEND.TORCH_AWQ if sys.argv[4] == "awq" else BACKEND.TORCH
model = GPTQModel.load(folder, device="cpu", backend=backend, dtype=torch.float16).model
with torch.inference_mode():
    logits = model(torch.load(ids)).logits.float()
    linears = {n: m for n, m in model.named_modules() if hasattr(m, "dequantize_weight")}
    weights = {n: m.dequantize_weight().T.float() for n, m in linears.items()}
torch.save((logits, weights), out)
"""


def field(words: NDArray[np.int32], bit: int, bits: int) -> int:
    """Bits ``bit .. bit + bits`` of a stream of 32-bit words, low end first."""
    value = 0
    for i in range(bits):
        word = int(words[(bit + i) // 32]) & 0xFFFFFFFF
        value |= (word >> ((bit + i) % 32) & 1) << i
    return value


def read_gptq(tensors: dict[str, torch.Tensor], bits: int, less_one: bool) -> NDArray[np.float32]:
    """``w[out, in] = (q - z) * s``; q packed along in, z along out; v1 stores z - 1."""
    qweight, qzeros = tensors["qweight"].numpy(), tensors["qzeros"].numpy()
    scales, groups = tensors["scales"].float().numpy(), tensors["g_idx"].numpy()
    cols, rows = len(groups), scales.shape[1]
    result = np.empty((rows, cols), np.float32)
    for row in range(rows):
        for col in range(cols):
            group = groups[col]
            q = field(qweight[:, row], col * bits, bits)
            z = field(qzeros[group], row * bits, bits) + (1 if less_one else 0)
            result[row, col] = np.float32(q - z) * scales[group, row]
    return result


def read_awq(tensors: dict[str, torch.Tensor], size: int) -> NDArray[np.float32]:
    """q and z packed along out; output j of eight lies in nibble [0, 4, 1, 5, 2, 6, 3, 7][j]."""
    qweight, qzeros = tensors["qweight"].numpy(), tensors["qzeros"].numpy()
    scales = tensors["scales"].float().numpy()
    cols, rows = qweight.shape[0], scales.shape[1]
    result = np.empty((rows, cols), np.float32)
    for row in range(rows):
        shift = 4 * [0, 4, 1, 5, 2, 6, 3, 7][row % 8]
        for col in range(cols):
            q = int(qweight[col, row // 8]) >> shift & 15
            z = int(qzeros[col // size, row // 8]) >> shift & 15
            result[row, col] = np.float32(q - z) * scales[col // size, row]
    return result


def tensors_of(folder: Path) -> dict[str, torch.Tensor]:
    found = load_file(folder / "model.safetensors")
    return {name.removeprefix(f"{NAME}."): tensor for name, tensor in found.items()}


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize("kind", ["symmetric", "asymmetric", "asymmetric without zero"])
def test_gptq_files_are_what_the_published_layout_says(bits: int, kind: str, tmp_path: Path) -> None:
    grid = Grid(f"INT{bits}", kind == "symmetric", "group", 32, zero_min=int(kind.endswith("without zero")))
    weight = random_weight(grid, (32, 64))
    folder = write_folder(tmp_path, Layout("gptq", grid.dtype, "gptq", grid), {NAME: LinearOut(NAME, weight)})
    config = json.loads((folder / "config.json").read_text())["quantization_config"]
    v1 = kind != "asymmetric"
    assert config["checkpoint_format"] == ("gptq" if v1 else "gptq_v2")
    assert (config["bits"], config["group_size"], config["sym"]) == (bits, 32, kind == "symmetric")
    assert not config["desc_act"]
    assert json.loads((folder / "quantize_config.json").read_text()) == config
    tensors = tensors_of(folder)
    assert tensors["scales"].dtype is torch.float16
    assert np.array_equal(read_gptq(tensors, bits, v1), weight.dequantize().numpy())


def test_a_channel_is_one_group_of_all_columns(tmp_path: Path) -> None:
    grid = Grid("INT4", strategy="channel")
    weight = random_weight(grid, (32, 96))
    folder = write_folder(tmp_path, Layout("gptq", "INT4", "rtn", grid), {NAME: LinearOut(NAME, weight)})
    config = json.loads((folder / "config.json").read_text())["quantization_config"]
    assert config["group_size"] == -1
    assert np.array_equal(read_gptq(tensors_of(folder), 4, True), weight.dequantize().numpy())


@pytest.mark.parametrize("symmetric", [True, False])
def test_awq_files_are_what_the_published_layout_says(symmetric: bool, tmp_path: Path) -> None:
    grid = Grid("INT4", symmetric, "group", 32)
    weight = random_weight(grid, (24, 64))
    folder = write_folder(tmp_path, Layout("awq", "INT4", "awq", grid), {NAME: LinearOut(NAME, weight)})
    config = json.loads((folder / "config.json").read_text())["quantization_config"]
    assert config["version"] == "gemm"
    assert config["modules_to_not_convert"] == ["lm_head"]
    tensors = tensors_of(folder)
    assert {name: tuple(tensor.shape) for name, tensor in tensors.items()} == {
        "qweight": (64, 3),
        "qzeros": (2, 3),
        "scales": (2, 24),
    }
    assert np.array_equal(read_awq(tensors, 32), weight.dequantize().numpy())


def write_foreign(folder: Path, tensors: dict[str, torch.Tensor], quantization: dict[str, object]) -> Path:
    folder.mkdir(exist_ok=True)
    save_file({f"{NAME}.{name}": tensor for name, tensor in tensors.items()}, folder / "model.safetensors")
    write_json(folder / "config.json", {**CONFIG, "quantization_config": quantization})
    return folder


def gptq_tensors(tmp_path: Path) -> dict[str, torch.Tensor]:
    grid = Grid("INT4", symmetric=False, group_size=32)
    layout = Layout("gptq", "INT4", "gptq", grid)
    weight = random_weight(grid, (32, 64))
    return tensors_of(write_folder(tmp_path / "made", layout, {NAME: LinearOut(NAME, weight)}))


def test_true_act_order_of_other_tools_is_honoured(tmp_path: Path) -> None:
    """``desc_act`` without static groups: each column has its own group, in no order."""
    tensors = gptq_tensors(tmp_path)
    order = torch.randperm(64, generator=torch.Generator().manual_seed(3))
    tensors["g_idx"] = tensors["g_idx"][order].contiguous()
    config = {"quant_method": "gptq", "bits": 4, "group_size": 32, "desc_act": True, "sym": False}
    folder = write_foreign(tmp_path / "foreign", tensors, {**config, "checkpoint_format": "gptq_v2"})
    read = DenseFolder(folder).read_f32(f"{NAME}.weight")
    assert np.array_equal(read, read_gptq(tensors, 4, False))


def test_zero_points_that_gptqmodel_stored_less_one_word_by_word_come_back(tmp_path: Path) -> None:
    """It subtracts 0x11111111 from whole words: a zero point of 0 borrows from its neighbour."""
    tensors = gptq_tensors(tmp_path)
    expected = read_gptq(tensors, 4, False)
    words = (tensors["qzeros"].to(torch.int64) - 0x11111111) & 0xFFFFFFFF
    tensors["qzeros"] = torch.where(words > 0x7FFFFFFF, words - (1 << 32), words).to(torch.int32)
    config = {"quant_method": "gptq", "bits": 4, "group_size": 32, "sym": False, "checkpoint_format": "gptq"}
    folder = write_foreign(tmp_path / "foreign", tensors, config)
    assert np.array_equal(DenseFolder(folder).read_f32(f"{NAME}.weight"), expected)


def test_old_files_without_g_idx_and_with_quantize_config_alone_are_read(tmp_path: Path) -> None:
    tensors = gptq_tensors(tmp_path)
    expected = read_gptq(tensors, 4, False)
    del tensors["g_idx"]
    folder = write_foreign(tmp_path / "foreign", tensors, {})
    write_json(folder / "config.json", CONFIG)
    config = {"bits": 4, "group_size": 32, "sym": False, "checkpoint_format": "gptq_v2"}
    write_json(folder / "quantize_config.json", config)
    opened = open_model(folder)
    assert isinstance(opened, DenseFolder)
    assert np.array_equal(opened.read_f32(f"{NAME}.weight"), expected)


def test_gpt2s_matrices_come_back_the_way_that_it_has_them(tmp_path: Path) -> None:
    grid = Grid("INT4", group_size=32)
    name = "transformer.h.0.attn.c_attn"
    weight = random_weight(grid, (96, 64))
    folder = write_folder(
        tmp_path,
        Layout("gptq", "INT4", "gptq", grid),
        {name: LinearOut(name, weight)},
        {**CONFIG, "model_type": "gpt2", "architectures": ["GPT2LMHeadModel"]},
    )
    source, expected = DenseFolder(folder), weight.dequantize().numpy().T
    assert source.tensors[f"{name}.weight"].shape == (64, 96)
    assert np.array_equal(source.read_f32(f"{name}.weight"), expected)
    assert np.array_equal(source.read_f32_rows(f"{name}.weight", 3, 21), expected[3:21])
    assert [c.container for c in (codec("gptq"), codec("awq")) if c.supports_conv1d] == ["gptq"]


SIZES = [
    ("gptq", (32, 48), Grid("INT4", group_size=16), "not multiples of 32"),
    ("gptq", (40, 64), Grid("INT4", group_size=32), "not multiples of 32"),
    ("gptq", (32, 96), Grid("INT4", group_size=64), "not whole groups of 64"),
    ("awq", (12, 64), Grid("INT4", group_size=32), "not a multiple of 8"),
    ("awq", (16, 48), Grid("INT4", group_size=32), "not whole groups of 32"),
    ("compressed-tensors", (16, 48), Grid("INT4", group_size=32), "not whole groups of 32"),
    ("compressed-tensors", (16, 96), Grid("FP8_E4M3", strategy="block"), "not whole blocks of 128"),
]


@pytest.mark.parametrize(("container", "shape", "grid", "why"), SIZES)
def test_what_does_not_fit_is_told_before_it_is_encoded(
    container: str, shape: tuple[int, int], grid: Grid, why: str
) -> None:
    chosen = codec(container)
    assert why in str(chosen.obstacle(shape, grid))
    if grid.strategy == "block" or shape[1] % grid.group_size == 0:
        weight = random_weight(grid, shape)
        with pytest.raises(InvalidRecipeError, match=why):
            chosen.encode(LinearOut(NAME, weight), Layout(container, grid.dtype, "rtn", grid))


def test_scales_that_float16_does_not_hold_are_refused() -> None:
    grid = Grid("INT4", group_size=32, scale_dtype=torch.float32)
    weight = random_weight(grid, (32, 64))
    with pytest.raises(InvalidRecipeError, match="no float16 numbers"):
        codec("gptq").encode(LinearOut(NAME, weight), Layout("gptq", "INT4", "gptq", grid))


def test_skipped_modules_are_named_in_every_configuration() -> None:
    grid, skipped = Grid("INT4", group_size=32), ("lm_head", "model.layers.3.mlp.down_proj")
    found = {
        name: codec(name).quantization_config(Layout(name, "INT4", "gptq", grid, skipped=skipped))
        for name in ("gptq", "awq", "compressed-tensors")
    }
    assert found["awq"] is not None
    assert found["awq"]["modules_to_not_convert"] == list(skipped)
    assert found["compressed-tensors"] is not None
    assert found["compressed-tensors"]["ignore"] == list(skipped)
    assert found["gptq"] is not None
    assert found["gptq"]["dynamic"] == {r"-:^model\.layers\.3\.mlp\.down_proj$": {}}
    assert not found["gptq"]["lm_head"]


@pytest.mark.parametrize(
    "quantization",
    [
        {"quant_method": "bitsandbytes", "load_in_8bit": True},
        {"quant_method": "gptq", "bits": 4, "checkpoint_format": "marlin"},
        {"quant_method": "awq", "bits": 4, "version": "gemv"},
        {"quant_method": "compressed-tensors", "format": "nvfp4-pack-quantized", "config_groups": {}},
        {"quant_method": "bitwright", "format": "newer"},
        {"quant_method": "bitwright", "format": "float8", "dtype": ["FP8_E4M3"], "strategy": "channel"},
        {"quant_method": ["gptq"]},
    ],
)
def test_other_quantizers_are_named_as_unsupported(quantization: dict[str, object], tmp_path: Path) -> None:
    folder = write_foreign(tmp_path / "foreign", gptq_tensors(tmp_path), quantization)
    with pytest.raises(UnsupportedModelError):
        open_model(folder)


GPTQ_CONFIG: dict[str, object] = {
    "quant_method": "gptq",
    "bits": 4,
    "group_size": 32,
    "checkpoint_format": "gptq_v2",
}
DAMAGED: dict[str, tuple[dict[str, torch.Tensor | None], dict[str, object]]] = {
    "bits of a string": ({}, {"bits": "4"}),
    "bits of true": ({}, {"bits": True}),
    "bits that do not exist": ({}, {"bits": 5}),
    "scales are missing": ({"scales": None}, {}),
    "zeros are missing": ({"qzeros": None}, {}),
    "too few rows of words": ({"qweight": torch.zeros(7, 32, dtype=torch.int32)}, {}),
    "words of another dtype": ({"qweight": torch.zeros(8, 32, dtype=torch.int64)}, {}),
    "words of three axes": ({"qweight": torch.zeros(8, 32, 1, dtype=torch.int32)}, {}),
    "scales of another width": ({"scales": torch.zeros(2, 31, dtype=torch.float16)}, {}),
    "zeros of another width": ({"qzeros": torch.zeros(2, 5, dtype=torch.int32)}, {}),
    "nothing at all": (
        {
            "qweight": torch.zeros(0, 0, dtype=torch.int32),
            "scales": torch.zeros(0, 0, dtype=torch.float16),
            "qzeros": torch.zeros(0, 0, dtype=torch.int32),
            "g_idx": torch.zeros(0, dtype=torch.int32),
        },
        {},
    ),
    "a group that is not there": ({"g_idx": torch.full((64,), 2, dtype=torch.int32)}, {}),
    "a group below 0": ({"g_idx": torch.full((64,), -1, dtype=torch.int32)}, {}),
    "a scale that is NaN": ({"scales": torch.full((2, 32), float("nan"), dtype=torch.float16)}, {}),
    "its weight twice": ({"weight": torch.zeros(32, 64)}, {}),
    "no quantized matrix": ({"qweight": None}, {}),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_damaged_gptq_folders_are_corrupt_files(damage: str, tmp_path: Path) -> None:
    changed, config = DAMAGED[damage]
    tensors: dict[str, torch.Tensor | None] = {**gptq_tensors(tmp_path), **changed}
    kept = {name: tensor for name, tensor in tensors.items() if tensor is not None}
    folder = write_foreign(tmp_path / "foreign", kept, {**GPTQ_CONFIG, **config})
    with pytest.raises(CorruptFileError):
        open_model(folder).read_f32(f"{NAME}.weight")


@pytest.mark.skipif(GPTQMODEL is None, reason="BITWRIGHT_GPTQMODEL_PYTHON names no Python with gptqmodel")
@pytest.mark.parametrize("container", ["gptq", "awq"])
@pytest.mark.parametrize(("bits", "symmetric"), [(4, True), (4, False), (8, True), (3, True), (2, False)])
def test_gptqmodel_has_the_same_weights_and_logits(
    container: str, bits: int, symmetric: bool, tmp_path: Path
) -> None:
    if container == "awq" and bits != 4:
        pytest.skip("AWQ holds 4 bits")
    assert GPTQMODEL is not None
    grid = Grid(f"INT{bits}", symmetric, "group", 64)
    source = tiny_llama(tmp_path / "source")
    folder = rounded_llama(tmp_path, source, Layout(container, grid.dtype, "rtn", grid))
    ids = some_ids(256)
    torch.save(ids, tmp_path / "ids.pt")
    files = (str(folder), str(tmp_path / "ids.pt"), str(tmp_path / "theirs.pt"))
    command = [GPTQMODEL, "-c", _RUN_GPTQMODEL, *files, container]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    logits, weights = torch.load(tmp_path / "theirs.pt")
    dense = DenseFolder(folder)
    assert set(weights) == (
        set(dense.linears) if container == "gptq" else set()
    )  # AWQ's class has no such call
    for name, weight in weights.items():  # it knows only 16-bit floats: ours are rounded likewise
        assert torch.equal(weight, torch.from_numpy(dense.read_f32(f"{name}.weight")).half().float()), name
    assert float((logits - our_logits(folder, ids)).abs().max()) < 0.05
