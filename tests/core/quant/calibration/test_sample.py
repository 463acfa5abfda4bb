"""A sample of a linear's input: ranges over both halves, rows of the second."""

from __future__ import annotations

import pytest
import torch

from core.errors import InvalidInputError
from core.quant.calibration.sample import InputSample


@pytest.mark.parametrize("chunk", [1, 7, 64, 100])
def test_rows_come_from_the_second_half_and_ranges_know_which_half(chunk: int) -> None:
    x = torch.randn(100, 3, generator=torch.Generator().manual_seed(0))
    x[20, 0], x[80, 1] = 50.0, -60.0
    sample = InputSample(3, tokens=100, rows=10)
    for start in range(0, 100, chunk):
        sample.add(x[start : start + chunk])
    assert sample.n_tokens == 100
    assert torch.equal(sample.rows, x[50::5])
    assert torch.equal(sample.range.absmax, x.abs().amax(0))
    assert torch.equal(sample.fitted.absmax, x[:50].abs().amax(0))


def test_an_input_that_came_late_or_never_has_no_rows_or_says_so() -> None:
    sample = InputSample(3, tokens=100, rows=10)
    with pytest.raises(InvalidInputError, match="No calibration"):
        _ = sample.rows
    sample.add(torch.ones(20, 3))
    assert sample.rows.shape == (0, 3)
