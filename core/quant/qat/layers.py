"""Linears whose weights are on a grid in the forward pass and learn behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import torch
from torch import nn

from core.quant.math.activations import fake_quantize
from core.quant.math.fake_quant import Steps, bitnet_scale, into_bins, on_grid, quantized, straight_through
from core.quant.math.quantized import ActivationParameters, Grid, QuantizedWeight
from core.quant.math.scales import round_scales

Tensor = torch.Tensor


class TrainedLinear(nn.Module):
    """A linear whose weight ``[out, in]`` is rounded to its grid in every forward pass.

    ``latent`` is what learns. Scales are ``base * exp(stretch)`` where they learn, so that one learning rate
    suits them all; ternary ones follow the weight. Products are computed in ``compute``, everything else in
    float32; ``exact`` computes in float32 with the scales that will be stored: what the finished file gives.
    """

    def __init__(
        self,
        weight: Tensor,
        start: QuantizedWeight,
        *,
        bias: Tensor | None,
        activation: ActivationParameters | None,
        compute: torch.dtype,
        train_scales: bool,
        keep_bins: bool,
        binary: bool = False,
    ) -> None:
        super().__init__()
        self.grid: Grid = start.grid
        self.activation = activation
        self.compute = compute
        self.exact = False
        self.binary = binary
        placed = into_bins(weight, start) if keep_bins else weight.clone()
        self.latent = nn.Parameter(placed)
        self.base = start.scales
        self.zeros = None if start.zero_points is None else start.zero_points.to(torch.float32)
        learns = train_scales and not self.grid.is_ternary
        self.stretch = nn.Parameter(torch.zeros_like(start.scales)) if learns else None
        self.bias = None if bias is None else nn.Parameter(bias, requires_grad=False)

    def steps(self) -> Steps:
        """Grid, scales and zero points as they are now."""
        if self.grid.is_ternary:
            scale = bitnet_scale(self.latent.detach(), self.grid)
            return Steps(self.grid, scale, binary=self.binary)
        scales = self.base if self.stretch is None else self.base * self.stretch.detach().exp()
        if self.exact:
            scales = round_scales(scales, self.grid)
        return Steps(self.grid, scales, self.zeros)

    def stored(self) -> QuantizedWeight:
        """The weight as it will be stored."""
        return quantized(self.latent.detach(), self.steps())

    def forward(self, x: Tensor) -> Tensor:
        if self.activation is not None:
            x = x + (fake_quantize(x.detach(), self.activation) - x.detach())
        compute = torch.float32 if self.exact else self.compute
        y = _product(x, self.latent, self.stretch, self.steps(), compute)
        return y if self.bias is None else y + self.bias


class FrozenLinear(nn.Module):
    """A linear that does not learn: its weight (on its grid, or the original) in ``compute``."""

    def __init__(
        self,
        weight: Tensor,
        *,
        bias: Tensor | None,
        activation: ActivationParameters | None,
        compute: torch.dtype,
    ) -> None:
        super().__init__()
        self.activation = activation
        self.weight = nn.Parameter(weight.to(compute), requires_grad=False)
        self.bias = None if bias is None else nn.Parameter(bias, requires_grad=False)

    def forward(self, x: Tensor) -> Tensor:
        if self.activation is not None:
            x = x + (fake_quantize(x.detach(), self.activation) - x.detach())
        y = (x.to(self.weight.dtype) @ self.weight.T).to(x.dtype)
        return y if self.bias is None else y + self.bias


class _Product(torch.autograd.Function):
    """``x W^T`` for W on its grid, which is kept in ``compute`` until the way back."""

    @staticmethod
    def forward(  # noqa: PLR0917 - torch's own signature
        ctx: Any, x: Tensor, latent: Tensor, stretch: Tensor | None, steps: Steps, compute: torch.dtype
    ) -> Tensor:
        weight = on_grid(latent.detach(), steps, torch.empty_like(latent, dtype=compute))
        flat = x.reshape(-1, x.shape[-1]).to(compute)
        ctx.save_for_backward(flat, latent, stretch, weight)
        ctx.steps, ctx.shape = steps, x.shape
        return (flat @ weight.T).to(x.dtype).view(*x.shape[:-1], -1)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        flat, latent, stretch, weight = ctx.saved_tensors
        steps: Steps = ctx.steps
        grad = grads[0].reshape(-1, grads[0].shape[-1]).to(flat.dtype)
        grad_x = grad_w = grad_s = None
        if ctx.needs_input_grad[0]:
            grad_x = (grad @ weight).to(torch.float32).view(ctx.shape)
        if ctx.needs_input_grad[1]:
            grad_w = (grad.T @ flat).to(torch.float32)
            scale_grad = None if stretch is None else torch.zeros_like(stretch)
            straight_through(latent.detach(), steps, grad_w, scale_grad)
            grad_s = None if scale_grad is None else scale_grad.mul_(steps.scales)
        return grad_x, grad_w, grad_s, None, None


_product = cast("Callable[[Tensor, Tensor, Tensor | None, Steps, torch.dtype], Tensor]", _Product.apply)
