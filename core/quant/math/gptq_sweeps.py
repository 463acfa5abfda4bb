"""Sweeps over the groups after GPTQ: codes and scales are chosen again, given all other groups' errors.

GPTQ never returns to a column. Here each group is solved once more by block coordinate descent on the same
loss ``tr(D (H + damping) D^T)``, D = W - Q: with the other groups fixed, the group's best real weights are
``V = W_b + H_bb^-1 H_bo D_o`` and the loss left is ``(V - q)^T H_bb (V - q)``, a small GPTQ problem. It is
solved for the present scale, for scales around it and for the scale (and zero point) fitted to the codes by
least squares in that metric; what lowers the loss is kept, so a sweep can only lower it. QuantEase (Behdin
et al., 2023) descends over single columns; whole groups let the scales move too. A sweep costs
``rows * cols^2`` multiplications, about as much as GPTQ itself.
"""

from __future__ import annotations

from typing import Final

import torch

from core.quant.math.gptq_columns import Stack, quantize_block
from core.quant.math.gptq_factor import Factor, inverse_upper
from core.quant.math.quantized import Grid
from core.quant.math.scales import round_scales

Tensor = torch.Tensor

FACTORS: Final = (0.9, 0.95, 1.05, 1.1)
"""Scales tried, relative to the present one."""


def sweep(stack: Stack, factor: Factor, grid: Grid, sweeps: int) -> Tensor:
    """Go over all groups ``sweeps`` times, changing the stack's codes, scales and zero points in place.

    Only for grids with the strategy ``group``. Gives each row's loss, ``[rows]``, without the damping's part.
    """
    damped = factor.hessian.clone()
    damped.diagonal().add_(factor.added)
    error = stack.weights - stack.quantized
    starts = range(0, len(damped), grid.group_size)
    groups = [_Group(damped[i : i + grid.group_size, i : i + grid.group_size], grid) for i in starts]
    for _ in range(sweeps):
        for line, (start, group) in enumerate(zip(starts, groups, strict=True)):
            columns = slice(start, start + grid.group_size)
            others = damped[columns] @ error - group.hessian @ error[columns]  # H_bo D_o
            target = stack.weights[columns] + group.inverse @ others
            codes, scales, zeros = group.solve(
                target, stack.codes[columns], stack.scales[line], stack.zeros[line]
            )
            stack.codes[columns], stack.scales[line], stack.zeros[line] = codes, scales, zeros
            error[columns] = stack.weights[columns] - (codes - zeros) * scales
    losses = (damped @ error).mul_(error).sum(0)
    return (losses - factor.added @ error.square()).clamp_min_(0.0)


class _Group:
    """One group's columns: ``min (v - s (q - z))^T H_bb (v - s (q - z))`` over q, s and z, row by row."""

    def __init__(self, hessian: Tensor, grid: Grid) -> None:
        self.hessian = hessian
        self.grid = grid
        self.order = torch.argsort(hessian.diagonal(), descending=True, stable=True)
        upper = inverse_upper(hessian[self.order][:, self.order])
        assert upper is not None, "a diagonal block of a positive definite matrix is one too"
        self.upper = upper
        self.inverse = torch.empty_like(hessian)
        self.inverse[self.order.unsqueeze(1), self.order] = upper.t() @ upper

    def solve(
        self, target: Tensor, codes: Tensor, scales: Tensor, zeros: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Better codes ``[columns, rows]``, scales and zeros ``[rows]`` than those given, or the same."""
        best = self._loss(target, codes, scales, zeros)
        candidates = [(scales, zeros)]
        candidates += [(round_scales(scales * f, self.grid), zeros) for f in FACTORS]
        found = codes, scales, zeros
        for candidate in candidates:
            best, found = self._better(target, candidate, best, found)
        _, found = self._better(target, self._fitted(target, *found), best, found)
        return found

    def _loss(self, target: Tensor, codes: Tensor, scales: Tensor, zeros: Tensor) -> Tensor:
        error = target - (codes - zeros) * scales
        return (self.hessian @ error).mul_(error).sum(0)

    def _better(
        self,
        target: Tensor,
        candidate: tuple[Tensor, Tensor],
        best: Tensor,
        found: tuple[Tensor, Tensor, Tensor],
    ) -> tuple[Tensor, tuple[Tensor, Tensor, Tensor]]:
        """The candidate's scales with codes by GPTQ within the group, in the rows where that is better."""
        scales, zeros = candidate
        errors = target[self.order]
        ordered = torch.empty(errors.shape, dtype=torch.int16, device=errors.device)
        lines = torch.zeros(len(errors), dtype=torch.int64, device=errors.device)
        quantize_block(errors, ordered, scales.unsqueeze(0), zeros.unsqueeze(0), lines, self.upper, self.grid)
        loss = errors.square().sum(0)
        codes = torch.empty_like(ordered)
        codes[self.order] = ordered
        better = loss < best
        chosen = tuple(
            torch.where(better, new, old) for new, old in zip((codes, scales, zeros), found, strict=True)
        )
        return torch.where(better, loss, best), (chosen[0], chosen[1], chosen[2])

    def _fitted(self, target: Tensor, codes: Tensor, scales: Tensor, zeros: Tensor) -> tuple[Tensor, Tensor]:
        """Scales, and zero points where there are any, fitted to the codes by least squares."""
        q = codes.to(torch.float32)
        if not self.grid.symmetric:
            # normal equations of v = s q + o with o = -s z
            hq, h1 = self.hessian @ q, self.hessian.sum(1)
            qq, q1, one = (hq * q).sum(0), hq.sum(0), h1.sum()
            qv, v1 = (hq * target).sum(0), h1 @ target
            determinant = qq * one - q1 * q1
            slope = (qv * one - v1 * q1) / determinant
            offset = (v1 * qq - qv * q1) / determinant
            new = (-offset / slope).round_().clamp_(self.grid.zero_min, self.grid.q_max)
            zeros = torch.where((slope > 0) & torch.isfinite(new), new, zeros)
        centred = q - zeros
        hc = self.hessian @ centred
        fitted = (hc * target).sum(0) / (hc * centred).sum(0)
        usable = torch.isfinite(fitted) & (fitted > 0)
        return round_scales(torch.where(usable, fitted, scales), self.grid), zeros
