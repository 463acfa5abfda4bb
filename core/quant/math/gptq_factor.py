"""The Hessian made ready for GPTQ: ordered, damped, and its inverse's Cholesky factor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch

from core.errors import InvalidInputError

Tensor = torch.Tensor

DAMPING: Final = 0.05
"""Of the mean diagonal. The paper's 0.01 fits 16 thousand calibration tokens too closely: with 0.05 the
error on other text is 3 % lower on SmolLM2-135M."""
MAX_DAMPING: Final = 1.0


@dataclass(frozen=True, slots=True)
class Factor:
    """A Hessian made ready: ``H[order][:, order]^-1 = U^T U``.

    ``upper``: U ``[in, in]``; ``order``: the columns as they will be treated; ``dead``: columns whose input
    was always zero; ``added``: what was added to the diagonal, ``[in]``; ``damping``: the fraction of the
    mean diagonal that was added in the end; ``raised``: whether that is more than was asked for.
    """

    hessian: Tensor
    upper: Tensor
    order: Tensor
    dead: Tensor
    added: Tensor
    damping: float
    raised: bool

    @property
    def importance(self) -> Tensor:
        """``1 / U_ii^2`` of each column in its own place, ``[in]``: what its squared rounding error costs."""
        importance = torch.empty_like(self.upper[0])
        importance[self.order] = self.upper.diagonal().square().reciprocal()
        return importance


def factorize(hessian: Tensor, *, act_order: bool = True, damping: float = DAMPING) -> Factor:
    """Order, damp and factorise ``H [in, in]`` (symmetric, not changed).

    Raises InvalidInputError when ``H`` is not finite or cannot be factorised even with ``MAX_DAMPING``.
    """
    diagonal = hessian.diagonal()
    if not bool(torch.isfinite(diagonal).all()):
        raise InvalidInputError(
            "The activations seen during calibration are NaN or infinite.",
            "The model cannot run this text in float32; check the source.",
        )
    dead = diagonal <= 0
    order = torch.argsort(diagonal, descending=True, stable=True) if act_order else torch.arange(len(dead))
    order = order.to(hessian.device)
    mean = float(diagonal.mean()) or 1.0
    used = damping
    while True:
        added = torch.where(dead, mean, used * mean)
        upper = inverse_upper(_damped(hessian, order, added))
        if upper is not None:
            return Factor(hessian, upper, order, dead, added, used, used > damping)
        if used >= MAX_DAMPING:
            raise InvalidInputError(
                "A layer's Hessian cannot be factorised even with the strongest damping.",
                "Calibrate with more or more varied text.",
            )
        used = min(MAX_DAMPING, max(used * 10, 1e-4))


def _damped(hessian: Tensor, order: Tensor, added: Tensor) -> Tensor:
    damped = hessian[order][:, order]
    damped.diagonal().add_(added[order])
    return damped


def inverse_upper(matrix: Tensor) -> Tensor | None:
    """Upper triangular U with ``matrix^-1 = U^T U``, or None when the matrix is not positive definite.

    With J reversing the order and ``J matrix J = L L^T``: ``matrix = R R^T`` for the upper triangular
    ``R = J L J``, hence ``U = R^-1 = J L^-1 J``.
    """
    matrix = matrix.flip(0, 1)  # what was given may be freed now: at 14,336 columns that is 800 MB
    lower, failed = torch.linalg.cholesky_ex(matrix)
    if int(failed):
        return None
    inverse = torch.eye(len(matrix), dtype=matrix.dtype, device=matrix.device).t()
    del matrix
    torch.linalg.solve_triangular(lower, inverse, upper=False, out=inverse)  # by columns: in place
    del lower
    upper = inverse.flip(0, 1)
    del inverse
    upper = upper.contiguous()
    return upper if bool(torch.isfinite(upper.diagonal()).all()) else None
