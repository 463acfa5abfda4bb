"""BitNet's formulas against transformers' and the paper's."""

from __future__ import annotations

import pytest
import torch
from transformers.integrations.bitnet import pack_weights

from core.quant.math.bitnet import absmean_binary, absmean_ternary, pack_codes, unpack_rows
from core.quant.math.quantized import Grid


def some_weight(rows: int = 24, cols: int = 40) -> torch.Tensor:
    return torch.randn(rows, cols, generator=torch.Generator().manual_seed(1)) * 0.03


def test_absmean_follows_the_paper() -> None:
    weight = some_weight()
    gamma = weight.abs().mean()
    made = absmean_ternary(weight, Grid("TERNARY", strategy="tensor", scale_dtype=torch.float32))
    assert torch.equal(made.codes.float(), (weight / gamma).round().clamp(-1, 1))
    assert made.scales.shape == (1, 1)
    assert float(made.scales) == float(gamma)
    assert torch.equal(made.dequantize(), made.codes.float() * gamma)
    assert set(made.codes.unique().tolist()) == {-1, 0, 1}


def test_binary_keeps_signs_only() -> None:
    weight = some_weight()
    weight[0, 0] = 0.0
    made = absmean_binary(weight)
    assert set(made.codes.unique().tolist()) == {-1, 1}
    assert torch.equal(made.codes[weight != 0].float(), weight[weight != 0].sign())
    assert made.codes[0, 0] == 1


def test_a_weight_of_zeros_is_no_division_by_zero() -> None:
    made = absmean_ternary(torch.zeros(4, 4))
    assert not made.codes.any()
    assert torch.isfinite(made.dequantize()).all()


def test_the_scale_is_rounded_to_what_is_stored() -> None:
    scale = absmean_ternary(some_weight()).scales
    assert torch.equal(scale.to(torch.bfloat16).float(), scale)
    assert torch.equal(scale.to(torch.float16).float(), scale)  # GGUF's blocks then hold the very same


def test_bytes_are_those_of_transformers() -> None:
    codes = absmean_ternary(some_weight()).codes
    packed = pack_codes(codes)
    assert torch.equal(packed, pack_weights(codes.clone()))
    back = torch.cat([unpack_rows(packed, quarter) for quarter in range(4)])
    assert torch.equal(back.to(torch.int8) - 1, codes)
    with pytest.raises(ValueError, match="multiple of 4"):
        pack_codes(codes[:6])


def test_the_grid_is_three_values() -> None:
    grid = Grid("TERNARY", strategy="tensor")
    assert (grid.q_min, grid.q_max, grid.bits, grid.is_float) == (-1, 1, 2, False)
