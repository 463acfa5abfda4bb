"""The loss against torch's own KL divergence and autograd."""

from __future__ import annotations

import pytest
import torch

from core.quant.qat import loss
from core.quant.qat.loss import Head, divergence, divergence_gradient


@pytest.mark.parametrize("cap", [None, 5.0])
def test_gradient_of_hidden_states_is_autograds(cap: float | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loss, "CHUNK_ELEMENTS", 16 * 50)  # several chunks
    generator = torch.Generator().manual_seed(0)
    matrix = torch.randn(50, 12, generator=generator)
    states = torch.randn(40, 12, generator=generator, requires_grad=True)
    answers = torch.randn(40, 12, generator=generator)

    def logits(x: torch.Tensor) -> torch.Tensor:
        raw = x @ matrix.T
        return raw if cap is None else torch.tanh(raw / cap) * cap

    log_q, log_p = logits(states).log_softmax(-1), logits(answers).log_softmax(-1)
    reference = torch.nn.functional.kl_div(log_q, log_p, log_target=True, reduction="batchmean")
    reference.backward()
    head = Head(matrix, cap, torch.float32)
    value, grad = divergence_gradient(states.detach(), answers, head)
    expected = pytest.approx(reference.item(), rel=1e-5)
    assert value == expected
    assert divergence(states.detach(), answers, head) == expected
    assert states.grad is not None
    assert torch.allclose(grad, states.grad, atol=1e-6)
