"""Reasoning told apart from the answer, for whole and for growing texts."""

from __future__ import annotations

import pytest

from core.conversations.reasoning import MARKS, split_reasoning


@pytest.mark.parametrize(("opening", "closing"), MARKS)
def test_every_family_of_marks_is_split(opening: str, closing: str) -> None:
    text = f"{opening}\nlet me see\n{closing}\n\nForty-two."
    parts = split_reasoning(text)
    assert (parts.thinking, parts.answer, parts.is_open) == ("let me see", "Forty-two.", False)
    for end in range(1, len(text)):  # however far it has come, no mark shows up as answer
        shown = split_reasoning(text[:end]).answer
        assert "Forty-two.".startswith(shown)


def test_text_without_marks_is_all_answer() -> None:
    assert split_reasoning("a < b and <b>bold</b>").answer == "a < b and <b>bold</b>"
    assert split_reasoning("").answer == ""


def test_an_end_without_a_beginning_counts() -> None:
    parts = split_reasoning("hm, well\n</think>\n\nYes")
    assert (parts.thinking, parts.answer) == ("hm, well", "Yes")


def test_unfinished_thinking_is_open() -> None:
    parts = split_reasoning("<think>\nstill at it")
    assert parts.is_open
    assert parts.thinking == "still at it"


def test_marks_later_in_an_answer_are_words() -> None:
    text = "Models write <think> first."
    assert split_reasoning(text).answer == text


def test_gpt_oss_channels() -> None:
    text = "<|channel|>analysis<|message|>x<|end|><|start|>assistant<|channel|>final<|message|>Hi"
    assert split_reasoning(text).answer == "Hi"
