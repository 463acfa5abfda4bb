"""Thinking and answer, whatever the pieces they come in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.serve.thinking import ThinkingSplit


def split(pieces: list[str]) -> tuple[str, str]:
    splitter = ThinkingSplit()
    found = [splitter.add(piece) for piece in pieces] + [splitter.end()]
    return "".join(thinking for thinking, _ in found), "".join(content for _, content in found)


@given(st.lists(st.integers(1, 6), min_size=1, max_size=40))
def test_the_pieces_cuts_do_not_matter(lengths: list[int]) -> None:
    text = "<think>\nLet me  see </thin.\n\nYes.\n</think>\n\n2 < 3 <think> 4"
    pieces, at = [], 0
    for length in lengths:
        pieces.append(text[at : at + length])
        at += length
    pieces.append(text[at:])
    assert split(pieces) == ("Let me  see </thin.\n\nYes.", "2 < 3 <think> 4")


def test_an_answer_without_thinking_is_left_alone() -> None:
    assert split(["  a <th", "ink> b"]) == ("", "  a <think> b")
    assert split(["<thin"]) == ("", "<thin")
    assert split([]) == ("", "")


def test_thinking_without_an_end_is_all_thinking() -> None:
    assert split(["<think>", "\n", "on and on "]) == ("on and on", "")
