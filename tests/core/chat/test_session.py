"""The parts of a chat that need no model: sampling, messages, thinking tags."""

from __future__ import annotations

from typing import Any

import pytest

from core.chat.session import Sampling, ThinkingTags, checked_messages
from core.errors import InvalidInputError


def test_missing_and_null_sampling_fields_take_their_defaults() -> None:
    assert Sampling.from_json({}) == Sampling()
    assert Sampling.from_json({"seed": None, "top_k": None, "temperature": 0}) == Sampling(temperature=0.0)
    assert Sampling.from_json({"max_tokens": 7, "seed": 3}) == Sampling(max_tokens=7, seed=3)


@pytest.mark.parametrize(
    "fields",
    [
        {"temperature": -0.1},
        {"temperature": float("nan")},
        {"top_p": 1.5},
        {"max_tokens": 0},
        {"max_tokens": 1.5},
        {"max_tokens": "many"},
        {"seed": -1},
        {"seed": 2**32 - 1},
        {"repeat_penalty": 0},
        {"top_k": True},
    ],
)
def test_sampling_out_of_range_is_refused_in_words(fields: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        Sampling.from_json(fields)
    assert next(iter(fields)) in caught.value.message


@pytest.mark.parametrize(
    "messages",
    [None, [], "hello", [{}], [{"role": "robot", "content": "x"}], [{"role": "user"}], [7]],
)
def test_what_is_no_conversation_is_refused(messages: object) -> None:
    with pytest.raises(InvalidInputError):
        checked_messages(messages)


def test_thinking_is_wrapped_in_tags_and_always_closed() -> None:
    tags = ThinkingTags()
    text = tags.piece("let me", "") + tags.piece(" see", "") + tags.piece("", "Paris") + tags.end()
    assert text == "<think>\nlet me see\n</think>\n\nParis"
    assert tags.piece("more", "") + tags.end() == "<think>\nmore\n</think>\n\n"
    assert tags.piece("", "plain") == "plain"
