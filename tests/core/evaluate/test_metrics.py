"""Figures from logits against a plain float64 computation."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from core.errors import CorruptFileError, InvalidInputError
from core.evaluate.metrics import Comparison, chunk_rows


def test_chunks_add_up_to_the_plain_computation() -> None:
    generator = torch.Generator().manual_seed(3)
    source = torch.randn(200, 50, generator=generator) * 3
    variant = source + torch.randn(200, 50, generator=generator) * 0.3
    targets = torch.randint(0, 50, (200,), generator=generator)
    comparison = Comparison()
    for start in range(0, 200, 33):
        part = slice(start, start + 33)
        comparison.add(source[part], variant[part], targets[part])
    figures = comparison.figures()

    p = np.exp(source.double().numpy())
    p /= p.sum(1, keepdims=True)
    q = np.exp(variant.double().numpy())
    q /= q.sum(1, keepdims=True)
    kl = (p * np.log(p / q)).sum(1)
    rows = np.arange(200)
    assert figures.kl_divergence == pytest.approx(kl.mean(), rel=1e-9)
    assert figures.kl_divergence_p99 == pytest.approx(np.percentile(kl, 99), rel=1e-9)
    assert figures.perplexity == pytest.approx(np.exp(-np.log(q[rows, targets]).mean()), rel=1e-9)
    assert figures.source_perplexity == pytest.approx(np.exp(-np.log(p[rows, targets]).mean()), rel=1e-9)
    assert figures.top1_agreement == (p.argmax(1) == q.argmax(1)).mean()
    assert figures.positions == 200


def test_a_tiny_divergence_is_not_lost_in_rounding() -> None:
    source = torch.zeros(1, 50_000)
    variant = source.clone()
    variant[0, 0] = 1e-3
    comparison = Comparison()
    comparison.add(source, variant, torch.tensor([0]))
    # second order: half the variance of the change under p
    assert comparison.figures().kl_divergence == pytest.approx(0.5 * 1e-6 / 50_000, rel=1e-2)


def test_hopeless_predictions_stay_finite() -> None:
    source = torch.tensor([[0.0, 1e4]])
    comparison = Comparison()
    comparison.add(source, source, torch.tensor([0]))
    assert comparison.figures().perplexity == pytest.approx(np.exp(700.0))
    assert comparison.figures().kl_divergence == 0.0


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_logits_that_are_no_numbers_are_an_error_that_says_whose(bad: float) -> None:
    with pytest.raises(CorruptFileError, match="variant"):
        Comparison().add(torch.zeros(1, 4), torch.tensor([[0.0, bad, 0.0, 0.0]]), torch.tensor([0]))


def test_nothing_added_is_an_error() -> None:
    with pytest.raises(InvalidInputError):
        Comparison().figures()


def test_a_chunk_is_small_for_large_vocabularies() -> None:
    assert chunk_rows(49_152) * 49_152 <= 4 << 20
    assert chunk_rows(10**7) == 8
