"""Every container gives back every legal quantized matrix, exactly: encode, safetensors, DenseFolder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from core.containers.codec import LinearOut
from core.containers.dense import DenseFolder
from core.containers.registry import CODECS
from tests.core.containers.quantized_models import (
    NAME,
    activation_of,
    legal_layouts,
    random_weight,
    write_folder,
)

SHAPE = (160, 128)
CASES = dict(legal_layouts())


@pytest.mark.parametrize("case", CASES)
def test_a_folder_gives_back_what_was_stored(case: str, tmp_path: Path) -> None:
    layout = CASES[case]
    grid = layout.weight_grid
    activation = None
    if layout.activation is not None:
        activation = activation_of(grid.dtype, "dynamic" if layout.activation.dynamic else "static")
    weight = random_weight(grid, SHAPE)
    bias = torch.arange(SHAPE[0], dtype=torch.float32)
    folder = write_folder(tmp_path, layout, {NAME: LinearOut(NAME, weight, activation, bias)})
    source = DenseFolder(folder)
    expected = weight.dequantize().numpy()
    assert source.tensors[f"{NAME}.weight"].shape == SHAPE
    assert np.array_equal(source.read_f32(f"{NAME}.weight"), expected)
    assert np.array_equal(source.read_f32_rows(f"{NAME}.weight", 5, 77), expected[5:77])
    assert np.array_equal(source.read_f32(f"{NAME}.bias"), bias.numpy())
    assert sorted(source.tensors) == [f"{NAME}.bias", f"{NAME}.weight"]
    if activation is None:
        assert not source.activations
    else:
        found = source.activations[NAME]
        assert found.grid == activation.grid
        assert found.scale == (None if activation.scale is None else float(np.float32(activation.scale)))
    facts = source.facts()
    assert facts.quantized
    assert facts.n_params == SHAPE[0] * SHAPE[1] + SHAPE[0]
    assert facts.dtype == grid.dtype


def test_all_containers_and_dtypes_take_part() -> None:
    others = {"bitnet"}  # one scale a matrix and no groups: tests of its own in test_bitnet.py
    assert {layout.container for layout in CASES.values()} | others == {codec.container for codec in CODECS}
    assert {layout.dtype for layout in CASES.values()} == {
        "INT8",
        "INT4",
        "INT3",
        "INT2",
        "FP8_E4M3",
        "FP8_E5M2",
        "NF4",
        "FP4",
    }
