"""Fake quantization against torch's own, and against the codes that are stored."""

from __future__ import annotations

import pytest
import torch

from core.quant.math.bitnet import BITNET_GRID, absmean_binary, absmean_ternary
from core.quant.math.fake_quant import (
    Steps,
    bitnet_scale,
    into_bins,
    on_grid,
    quantized,
    straight_through,
    straight_through_in_torch,
)
from core.quant.math.gptq import gptq
from core.quant.math.quantized import Grid, QuantizedWeight
from core.quant.math.rtn import quantize_rtn

GRIDS = [
    Grid("INT8", strategy="channel"),
    Grid("INT4", group_size=32),
    Grid("INT4", symmetric=False, group_size=32),
    Grid("INT3", symmetric=False, strategy="channel"),
    Grid("INT2", group_size=16),
    Grid("INT4", strategy="tensor"),
]


def weight(rows: int = 24, cols: int = 64, seed: int = 0) -> torch.Tensor:
    return torch.randn(rows, cols, generator=torch.Generator().manual_seed(seed))


def steps_of(start: QuantizedWeight) -> Steps:
    zeros = None if start.zero_points is None else start.zero_points.to(torch.float32)
    return Steps(start.grid, start.scales, zeros)


@pytest.mark.parametrize("grid", GRIDS, ids=lambda g: f"{g.dtype}-{g.strategy}-{g.symmetric}")
def test_the_weight_on_its_grid_is_the_one_that_is_stored(grid: Grid) -> None:
    w = weight()
    start = quantize_rtn(w, grid, search=True)
    found = on_grid(w, steps_of(start), torch.empty_like(w))
    assert torch.equal(found, start.dequantize())
    again = quantized(w, steps_of(start))
    assert torch.equal(again.codes, start.codes)
    assert torch.equal(again.scales, start.scales)


def test_ternary_and_binary_weights_follow_the_mean_magnitude() -> None:
    w = weight()
    scale = bitnet_scale(w, BITNET_GRID)
    for binary, reference in ((False, absmean_ternary(w)), (True, absmean_binary(w))):
        steps = Steps(BITNET_GRID, scale, binary=binary)
        found = quantized(w, steps)
        assert torch.equal(found.codes, reference.codes)
        assert torch.equal(on_grid(w, steps, torch.empty_like(w)), found.dequantize())
        grad = torch.ones_like(w)
        straight_through(w, steps, grad, None)
        assert torch.equal(grad, torch.ones_like(w))  # everything passes


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_gradients_are_those_of_torchs_fake_quantization_by_channel(bits: int) -> None:
    grid = Grid(f"INT{bits}", strategy="channel", scale_dtype=torch.float32)
    w = weight().requires_grad_()
    scales = torch.full((24, 1), 2.0 / (1 << (bits - 1)))  # some weights are clipped
    reference = torch.fake_quantize_per_channel_affine(
        w, scales[:, 0], torch.zeros(24, dtype=torch.int32), 0, grid.q_min, grid.q_max
    )
    upstream = weight(seed=1)
    reference.backward(upstream)
    steps = Steps(grid, scales)
    assert torch.allclose(on_grid(w.detach(), steps, torch.empty(24, 64)), reference.detach(), atol=1e-6)
    grad = upstream.clone()
    straight_through(w.detach(), steps, grad, None)
    edge = ((w.detach() / scales) - (w.detach() / scales).round()).abs() > 0.499  # rounded differently
    assert w.grad is not None
    assert torch.equal(grad[~edge], w.grad[~edge])
    assert (grad == 0).any()


def test_gradients_of_scales_are_those_of_learned_step_size_quantization() -> None:
    grid = Grid("INT4", strategy="channel", scale_dtype=torch.float32)
    w, upstream = weight(), weight(seed=1)
    scales = torch.full((24, 1), 0.2, requires_grad=True)
    u = w / scales
    inside = (u >= grid.q_min - 0.5) & (u <= grid.q_max + 0.5)
    rounded = u + (u.round() - u).detach()
    value = torch.where(inside, rounded, u.round().clamp(grid.q_min, grid.q_max).detach()) * scales
    value.backward(upstream)
    found = torch.zeros_like(scales)
    straight_through(w, Steps(grid, scales.detach()), upstream.clone(), found)
    assert scales.grad is not None
    assert torch.allclose(found, scales.grad, atol=1e-4)


@pytest.mark.parametrize("grid", GRIDS, ids=lambda g: f"{g.dtype}-{g.strategy}-{g.symmetric}")
def test_the_kernel_gives_what_torch_gives(grid: Grid) -> None:
    w, upstream = 2 * weight(), weight(seed=1)
    steps = steps_of(quantize_rtn(weight(), grid))
    grads, scale_grads = [], []
    for way in (straight_through, straight_through_in_torch):
        grad, scale_grad = upstream.clone(), torch.zeros_like(steps.scales)
        way(w, steps, grad, scale_grad)
        grads.append(grad)
        scale_grads.append(scale_grad)
    assert int((grads[0] != grads[1]).sum()) <= 2  # a weight on the very edge
    assert (grads[0] == 0).any()
    assert torch.allclose(scale_grads[0], scale_grads[1], rtol=1e-3, atol=0.05)


@pytest.mark.parametrize("symmetric", [True, False])
def test_latent_weights_round_to_what_gptq_chose_and_keep_away_from_edges(symmetric: bool) -> None:
    w = weight(32, 64)
    x = weight(256, 64, seed=2) @ torch.diag(torch.linspace(0.1, 3, 64))
    grid = Grid("INT4", symmetric=symmetric, group_size=32)
    start = gptq(w, x.T @ x / 256, grid).weight
    latent = into_bins(w, start)
    again = quantized(latent, steps_of(start))
    assert torch.equal(again.codes, start.codes)
    nearest = quantized(w, steps_of(start)).codes == start.codes
    assert 0 < int((~nearest).sum()) < w.numel()  # GPTQ did choose others
    inner = nearest & ((w - start.dequantize()).abs() < 0.49 * grid.expand(start.scales, (32, 64)))
    assert torch.allclose(latent[inner], w[inner], atol=1e-5)
    distance = (latent - start.dequantize()).abs() / grid.expand(start.scales, (32, 64))
    assert bool((distance[~nearest] < 0.31).all())
