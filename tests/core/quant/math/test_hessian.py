"""Second moments: what is accumulated in triangles comes out whole."""

from __future__ import annotations

import pytest
import torch

from core.errors import InvalidInputError
from core.quant.math.hessian import Hessian


@pytest.mark.parametrize("channels", [5, 192, 500])
def test_chunks_add_up_to_the_whole_product_also_after_a_look_between(channels: int) -> None:
    x = torch.randn(300, channels, generator=torch.Generator().manual_seed(0))
    hessian = Hessian(channels)
    hessian.add(x[:100])
    torch.testing.assert_close(hessian.matrix, x[:100].T @ x[:100] / 100)
    hessian.add(x[100:].view(2, 100, channels))
    wanted = x.T @ x / 300
    torch.testing.assert_close(hessian.matrix, wanted)
    torch.testing.assert_close(hessian.mean_abs, x.abs().mean(0))
    torch.testing.assert_close(hessian.take(), wanted)


def test_what_was_taken_is_gone_and_what_never_came_is_told() -> None:
    hessian = Hessian(3)
    with pytest.raises(InvalidInputError, match="No calibration"):
        hessian.take()
    hessian.add(torch.ones(2, 3))
    hessian.take()
    with pytest.raises(InvalidInputError, match="No calibration"):
        _ = hessian.matrix
