"""compressed-tensors folders: names and shapes as llm-compressor writes them, mixed schemes, damage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from core.containers.codec import Layout, LinearOut
from core.containers.dense import DenseFolder
from core.containers.registry import codec
from core.errors import CorruptFileError, UnsupportedModelError
from core.quant.math.quantized import ActivationGrid, ActivationParameters, Grid
from tests.core.containers.quantized_models import CONFIG, NAME, random_weight, write_folder
from tests.fakes.model_folders import write_json

OTHER = "model.layers.0.self_attn.q_proj"
SHAPE = (64, 128)


def layout_of(grid: Grid, activation: ActivationGrid | None = None, form: str | None = None) -> Layout:
    return Layout("compressed-tensors", grid.dtype, "rtn", grid, activation, format=form)


def described(tensors: dict[str, torch.Tensor]) -> dict[str, tuple[torch.dtype, tuple[int, ...]]]:
    return {name.rpartition(".")[2]: (t.dtype, tuple(t.shape)) for name, t in tensors.items()}


def test_packed_tensors_have_the_names_and_shapes_of_llm_compressor() -> None:
    grid = Grid("INT4", symmetric=False, group_size=64, scale_dtype=torch.bfloat16)
    linear = LinearOut(NAME, random_weight(grid, (576, 576)))
    assert described(codec("compressed-tensors").encode(linear, layout_of(grid))) == {
        "weight_packed": (torch.int32, (576, 72)),
        "weight_scale": (torch.bfloat16, (576, 9)),
        "weight_shape": (torch.int64, (2,)),
        "weight_zero_point": (torch.int32, (72, 9)),
    }


def test_static_activations_are_stored_beside_the_weight() -> None:
    grid = Grid("INT8", strategy="channel", scale_dtype=torch.bfloat16)
    inputs = ActivationGrid("INT8", dynamic=False, symmetric=False)
    linear = LinearOut(NAME, random_weight(grid, SHAPE), ActivationParameters(inputs, 0.5, -3))
    tensors = codec("compressed-tensors").encode(linear, layout_of(grid, inputs))
    assert described(tensors) == {
        "weight": (torch.int8, SHAPE),
        "weight_scale": (torch.bfloat16, (SHAPE[0], 1)),
        "input_scale": (torch.float32, (1,)),
        "input_zero_point": (torch.int8, (1,)),
    }
    assert int(tensors[f"{NAME}.input_zero_point"]) == -3


@pytest.mark.parametrize(
    ("dtype", "activation", "form"),
    [
        ("INT4", None, "pack-quantized"),
        ("INT8", None, "pack-quantized"),
        ("INT8", ActivationGrid("INT8", True), "int-quantized"),
        ("FP8_E4M3", None, "naive-quantized"),
        ("FP8_E4M3", ActivationGrid("FP8_E4M3", True), "float-quantized"),
    ],
)
def test_the_format_is_the_one_that_the_package_chooses(
    dtype: str, activation: ActivationGrid | None, form: str
) -> None:
    package = pytest.importorskip("compressed_tensors")
    formats = pytest.importorskip("compressed_tensors.compressors.format")
    grid = Grid(dtype, strategy="channel")
    config = codec("compressed-tensors").quantization_config(layout_of(grid, activation))
    assert config is not None
    assert config["format"] == form
    scheme = package.quantization.QuantizationConfig.model_validate(config).config_groups["group_0"]
    assert formats.infer_module_format(torch.nn.Linear, scheme).value == form


def mixed_folder(folder: Path) -> dict[str, np.ndarray]:
    """INT4 groups for one matrix, dynamic W8A8 for the other, as recipes with several schemes give."""
    four = Grid("INT4", group_size=32, scale_dtype=torch.bfloat16)
    eight = Grid("INT8", strategy="channel", scale_dtype=torch.bfloat16)
    inputs = ActivationGrid("INT8", dynamic=True)
    first, second = random_weight(four, SHAPE), random_weight(eight, SHAPE, 1)
    chosen = codec("compressed-tensors")
    tensors = chosen.encode(LinearOut(NAME, first), layout_of(four))
    activation = ActivationParameters(inputs)
    tensors |= chosen.encode(LinearOut(OTHER, second, activation), layout_of(eight, inputs))
    save_file(tensors, folder / "model.safetensors")
    groups = {}
    for number, layout in enumerate((layout_of(four), layout_of(eight, inputs))):
        config = chosen.quantization_config(layout)
        assert config is not None
        groups[f"group_{number}"] = {**config["config_groups"]["group_0"], "targets": [f"re:.*{number}"]}
    quantization = {
        "quant_method": "compressed-tensors",
        "format": "mixed-precision",
        "config_groups": groups,
    }
    write_json(folder / "config.json", {**CONFIG, "quantization_config": quantization})
    return {NAME: first.dequantize().numpy(), OTHER: second.dequantize().numpy()}


def test_each_matrix_takes_the_scheme_that_its_shapes_agree_with(tmp_path: Path) -> None:
    expected = mixed_folder(tmp_path)
    source = DenseFolder(tmp_path)
    for name, values in expected.items():
        assert np.array_equal(source.read_f32(f"{name}.weight"), values)
    assert list(source.activations) == [OTHER]


def test_act_order_groups_of_other_tools_are_honoured(tmp_path: Path) -> None:
    grid = Grid("INT4", group_size=32, scale_dtype=torch.bfloat16)
    weight = random_weight(grid, SHAPE)
    folder = write_folder(tmp_path, layout_of(grid), {NAME: LinearOut(NAME, weight)})
    groups = torch.randint(0, 4, (SHAPE[1],), generator=torch.Generator().manual_seed(1)).to(torch.int32)
    tensors = load_file(folder / "model.safetensors")
    save_file({**tensors, f"{NAME}.weight_g_idx": groups}, folder / "model.safetensors")
    expected = weight.codes.float() * weight.scales[:, groups.long()]
    source = DenseFolder(folder)
    assert np.array_equal(source.read_f32(f"{NAME}.weight"), expected.numpy())
    assert list(source.tensors) == [f"{NAME}.weight"]


GROUP: dict[str, Any] = {
    "num_bits": 4,
    "type": "int",
    "symmetric": False,
    "strategy": "group",
    "group_size": 32,
}
BAD_SCHEMES: dict[str, tuple[dict[str, Any], type[Exception]]] = {
    "no groups": ({"config_groups": {}}, CorruptFileError),
    "groups of a list": ({"config_groups": []}, CorruptFileError),
    "a group of a number": ({"config_groups": {"a": 3}}, CorruptFileError),
    "weights of a number": ({"config_groups": {"a": {"weights": 3}}}, CorruptFileError),
    "five bits": ({"config_groups": {"a": {"weights": {**GROUP, "num_bits": 5}}}}, UnsupportedModelError),
    "bits that are no whole number": (
        {"config_groups": {"a": {"weights": {**GROUP, "num_bits": 4.0}}}},
        UnsupportedModelError,
    ),
    "4-bit floats": (
        {"config_groups": {"a": {"weights": {**GROUP, "type": "float"}}}},
        UnsupportedModelError,
    ),
    "groups of 0": ({"config_groups": {"a": {"weights": {**GROUP, "group_size": 0}}}}, CorruptFileError),
    "groups of true": (
        {"config_groups": {"a": {"weights": {**GROUP, "group_size": True}}}},
        CorruptFileError,
    ),
    "groups of another size": (
        {"config_groups": {"a": {"weights": {**GROUP, "group_size": 64}}}},
        CorruptFileError,
    ),
    "no block": ({"config_groups": {"a": {"weights": {**GROUP, "strategy": "block"}}}}, CorruptFileError),
    "a strategy that is none": (
        {"config_groups": {"a": {"weights": {**GROUP, "strategy": "tensor_group"}}}},
        UnsupportedModelError,
    ),
    "activations by group": (
        {
            "config_groups": {
                "a": {
                    "weights": GROUP,
                    "input_activations": {"num_bits": 8, "type": "int", "strategy": "group", "dynamic": True},
                }
            }
        },
        UnsupportedModelError,
    ),
    "rotations": ({"transform_config": {"config_groups": {"R1": {}}}}, UnsupportedModelError),
    "a sparse format": ({"format": "marlin-24"}, UnsupportedModelError),
}


@pytest.mark.parametrize("name", BAD_SCHEMES)
def test_schemes_that_cannot_be_read_are_told(name: str, tmp_path: Path) -> None:
    changed, error = BAD_SCHEMES[name]
    grid = Grid("INT4", symmetric=False, group_size=32, scale_dtype=torch.bfloat16)
    folder = write_folder(tmp_path, layout_of(grid), {NAME: LinearOut(NAME, random_weight(grid, SHAPE))})
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"] |= changed
    write_json(folder / "config.json", config)
    with pytest.raises(error):
        DenseFolder(folder)


DAMAGE: dict[str, dict[str, torch.Tensor | None]] = {
    "no shape": {"weight_shape": None},
    "a shape of one axis": {"weight_shape": torch.tensor([64])},
    "an endless shape": {"weight_shape": torch.tensor([64, 1 << 60])},
    "a negative shape": {"weight_shape": torch.tensor([64, -128])},
    "a shape of other rows": {"weight_shape": torch.tensor([63, 128])},
    "no scales": {"weight_scale": None},
    "scales of integers": {"weight_scale": torch.zeros(64, 4, dtype=torch.int32)},
    "scales of another shape": {"weight_scale": torch.zeros(64, 3)},
    "scales that are infinite": {"weight_scale": torch.full((64, 4), float("inf"))},
    "zero points of another shape": {"weight_zero_point": torch.zeros(9, 4, dtype=torch.int32)},
    "fewer words": {"weight_packed": torch.zeros(64, 15, dtype=torch.int32)},
    "groups for other columns": {"weight_g_idx": torch.zeros(127, dtype=torch.int32)},
    "a group that is not there": {"weight_g_idx": torch.full((128,), 4, dtype=torch.int32)},
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_matrices_are_corrupt_files(damage: str, tmp_path: Path) -> None:
    grid = Grid("INT4", symmetric=False, group_size=32, scale_dtype=torch.bfloat16)
    folder = write_folder(tmp_path, layout_of(grid), {NAME: LinearOut(NAME, random_weight(grid, SHAPE))})
    tensors = load_file(folder / "model.safetensors")
    for part, tensor in DAMAGE[damage].items():
        tensors.pop(f"{NAME}.{part}", None)
        if tensor is not None:
            tensors[f"{NAME}.{part}"] = tensor
    save_file(tensors, folder / "model.safetensors")
    with pytest.raises(CorruptFileError):
        DenseFolder(folder).read_f32(f"{NAME}.weight")
