"""Perplexity, KL divergence and agreement, added up chunk by chunk over predicted positions."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch

from core.errors import CorruptFileError, InvalidInputError

CHUNK_ELEMENTS = 2 << 20
"""Logits worked on at a time: positions x vocabulary (16 MB as float64)."""

_MAX_EXPONENT = 700.0  # e**700 is near the largest float64


@dataclass(frozen=True, slots=True)
class Figures:
    """What a variant lost against its source. Divergences are in nats; agreement is a part of 1."""

    perplexity: float
    source_perplexity: float
    kl_divergence: float
    kl_divergence_p99: float
    top1_agreement: float
    positions: int


class Comparison:
    """Takes logits of source and variant for the same positions; sums are float64.

    KL divergence is KL(source || variant) = sum over the vocabulary of p (ln p - ln q), its mean and 99th
    percentile are over all positions. Perplexity is exp of the mean negative log-likelihood.
    """

    def __init__(self) -> None:
        self._nll = 0.0
        self._source_nll = 0.0
        self._agreed = 0
        self._kl: list[np.ndarray[tuple[int], np.dtype[np.float64]]] = []

    def add(self, source: torch.Tensor, variant: torch.Tensor, targets: torch.Tensor) -> None:
        """``source`` and ``variant`` are logits ``[positions, vocab]``, ``targets`` the next tokens' ids.

        Raises CorruptFileError when the logits are not numbers.
        """
        log_p = source.to(torch.float64).log_softmax(-1)
        log_q = variant.to(torch.float64).log_softmax(-1)
        picked = targets.to(log_p.device)[:, None]
        source_nll = -log_p.gather(1, picked).sum().item()
        nll = -log_q.gather(1, picked).sum().item()
        self._agreed += int((source.argmax(-1) == variant.argmax(-1)).sum().item())
        # p ln(p/q) goes to 0 with p; where p underflows, ln p - ln q could still be inf - inf
        divergence = (log_p.exp() * (log_p - log_q)).sum(-1)
        for name, value in (("source", source_nll), ("variant", nll)):
            if not math.isfinite(value):
                raise CorruptFileError(
                    f"The {name} computes values that are not numbers",
                    "Its weights are damaged: verify the files, or make it again.",
                )
        self._source_nll += source_nll
        self._nll += nll
        self._kl.append(divergence.clamp_min(0.0).cpu().numpy())

    def figures(self) -> Figures:
        """The figures so far; raises InvalidInputError when nothing was added."""
        divergences = np.concatenate(self._kl) if self._kl else np.empty(0)
        count = divergences.size
        if not count:
            raise InvalidInputError("There is nothing to compare", "Use windows of at least 2 tokens.")
        return Figures(
            perplexity=math.exp(min(self._nll / count, _MAX_EXPONENT)),
            source_perplexity=math.exp(min(self._source_nll / count, _MAX_EXPONENT)),
            kl_divergence=float(divergences.mean()),
            kl_divergence_p99=float(np.percentile(divergences, 99)),
            top1_agreement=self._agreed / count,
            positions=count,
        )


def chunk_rows(vocab: int) -> int:
    """Positions to take at a time for a vocabulary of this size."""
    return max(8, CHUNK_ELEMENTS // max(vocab, 1))
