"""The draw of the torch runtime: greedy, reproducible, and cut off where the settings say."""

from __future__ import annotations

from collections import Counter

import pytest
import torch

from core.chat.sampling import PENALTY_WINDOW, Sampler
from core.chat.session import Sampling
from core.errors import CorruptFileError

ALL = {"top_k": 0, "top_p": 1.0, "min_p": 0.0}
LOGITS = torch.log(torch.tensor([0.5, 0.25, 0.15, 0.07, 0.03]))


def drawn(sampling: Sampling, count: int = 400, logits: torch.Tensor = LOGITS) -> Counter[int]:
    sampler = Sampler(sampling)
    return Counter(sampler.draw(logits, []) for _ in range(count))


def test_temperature_zero_takes_the_likeliest() -> None:
    assert drawn(Sampling(temperature=0.0), 5) == {0: 5}


@pytest.mark.parametrize(
    ("settings", "possible"),
    [
        ({}, {0, 1, 2, 3, 4}),
        ({"top_k": 2}, {0, 1}),
        ({"top_p": 0.6}, {0, 1}),
        ({"top_p": 0.0}, {0}),
        ({"min_p": 0.25}, {0, 1, 2}),
        ({"top_k": 3, "min_p": 0.4}, {0, 1}),
    ],
)
def test_only_the_tokens_that_the_settings_leave_are_drawn(
    settings: dict[str, float], possible: set[int]
) -> None:
    counts = drawn(Sampling(temperature=1.0, seed=1, **{**ALL, **settings}), 1000)
    assert set(counts) == possible


def test_tokens_come_as_often_as_they_are_likely_and_heat_levels_them() -> None:
    warm = drawn(Sampling(temperature=1.0, seed=3, **ALL), 4000)
    assert warm[0] / 4000 == pytest.approx(0.5, abs=0.04)
    assert warm[4] / 4000 == pytest.approx(0.03, abs=0.015)
    hot = drawn(Sampling(temperature=5.0, seed=3, **ALL), 4000)
    assert hot[4] > 3 * warm[4]


def test_cuts_are_made_before_the_temperature_as_in_llama_cpp() -> None:
    assert set(drawn(Sampling(temperature=10.0, seed=1, **{**ALL, "min_p": 0.4}))) == {0, 1}


def test_a_seed_repeats_and_no_seed_does_not() -> None:
    logits = torch.zeros(1000)

    def draws(seed: int | None) -> list[int]:
        sampler = Sampler(Sampling(temperature=1.0, seed=seed, **ALL))
        return [sampler.draw(logits, []) for _ in range(8)]

    assert draws(5) == draws(5) != draws(6)
    assert draws(None) != draws(None)


def test_the_repeat_penalty_looks_at_the_last_tokens_only() -> None:
    logits = torch.tensor([2.0, 1.9, 1.0])
    sampler = Sampler(Sampling(temperature=0.0, repeat_penalty=1.5))
    assert sampler.draw(logits, []) == 0
    assert sampler.draw(logits, [2, 0]) == 1
    assert sampler.draw(logits, [0] + [2] * PENALTY_WINDOW) == 0
    assert torch.equal(logits, torch.tensor([2.0, 1.9, 1.0]))


def test_presence_and_frequency_penalties_are_taken_off_for_what_is_there() -> None:
    greedy = {"temperature": 0.0, **ALL}
    logits = torch.tensor([2.0, 1.0, 0.4])
    assert Sampler(Sampling(**greedy, presence_penalty=1.5)).draw(logits, [0, 0, 0]) == 1
    assert Sampler(Sampling(**greedy, presence_penalty=0.5)).draw(logits, [0, 0, 0]) == 0  # once, not thrice
    assert Sampler(Sampling(**greedy, frequency_penalty=0.5)).draw(logits, [0, 0, 0]) == 1
    assert Sampler(Sampling(**greedy, frequency_penalty=-1.0)).draw(logits, [2, 2]) == 2
    assert Sampler(Sampling(**greedy, presence_penalty=2.0)).draw(logits, [0] + [1] * PENALTY_WINDOW) == 0


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_values_that_are_not_numbers_are_told(bad: float) -> None:
    with pytest.raises(CorruptFileError, match="not numbers"):
        Sampler(Sampling()).draw(torch.tensor([0.0, bad]), [])
