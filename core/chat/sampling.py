"""How the torch runtime draws the next token: llama.cpp's chain of samplers, of transformers' own parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import torch

from core.chat.session import Sampling
from core.errors import CorruptFileError

PENALTY_WINDOW: Final = 64
"""Tokens back that the repeat penalty looks (llama.cpp's ``penalty_last_n``)."""


class Sampler:
    """Draws one token after another for one answer.

    The order is llama.cpp's: penalties, top-k, top-p, min-p, temperature, draw. Candidates are cut to
    ``top_k`` first, so that what sorts sorts only those. The generator lives on the CPU: the same seed
    draws the same tokens on every device that computes the same logits.
    """

    def __init__(self, sampling: Sampling) -> None:
        from transformers.generation.logits_process import (
            MinPLogitsWarper,
            RepetitionPenaltyLogitsProcessor,
            TemperatureLogitsWarper,
            TopPLogitsWarper,
        )

        self._greedy = sampling.temperature == 0.0
        self._top_k = sampling.top_k
        self._penalty: Any = (
            RepetitionPenaltyLogitsProcessor(float(sampling.repeat_penalty))
            if sampling.repeat_penalty != 1.0
            else None
        )
        self._presence = float(sampling.presence_penalty)
        self._frequency = float(sampling.frequency_penalty)
        self._warpers: list[Any] = []
        if not self._greedy:
            if sampling.top_p < 1.0:
                self._warpers.append(TopPLogitsWarper(float(sampling.top_p)))
            if sampling.min_p > 0.0:
                self._warpers.append(MinPLogitsWarper(float(sampling.min_p)))
            if sampling.temperature != 1.0:
                self._warpers.append(TemperatureLogitsWarper(float(sampling.temperature)))
        self._generator = torch.Generator()
        if sampling.seed is None:
            self._generator.seed()
        else:
            self._generator.manual_seed(sampling.seed)

    def draw(self, logits: torch.Tensor, tokens: Sequence[int]) -> int:
        """The next token's id. ``logits`` is float32 ``[vocab]`` on the CPU, ``tokens`` all before it.

        Raises CorruptFileError when the model computed values that are not numbers.
        """
        if not bool(torch.isfinite(logits.max())):
            raise CorruptFileError(
                "The model computes values that are not numbers",
                "Its weights are damaged: verify the files, or make it again.",
            )
        scores = logits[None]
        seen = torch.tensor([list(tokens[-PENALTY_WINDOW:])], dtype=torch.int64)
        if self._penalty is not None and seen.numel():
            scores = self._penalty(seen, scores)
        if (self._presence or self._frequency) and seen.numel():
            times = torch.bincount(seen[0], minlength=scores.shape[-1]).to(scores.dtype)
            scores = scores - self._frequency * times - self._presence * (times > 0)
        if self._greedy:
            return int(scores.argmax(-1).item())
        candidates: torch.Tensor | None = None
        if 0 < self._top_k < scores.shape[-1]:
            scores, candidates = torch.topk(scores, self._top_k, dim=-1)
        for warper in self._warpers:
            scores = warper(seen, scores)
        drawn = torch.multinomial(torch.softmax(scores, dim=-1), 1, generator=self._generator)
        return int((drawn if candidates is None else candidates.gather(-1, drawn)).item())
