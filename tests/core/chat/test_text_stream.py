"""Tokens become text in whole characters, however a tokenizer has cut them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chat.text_stream import StopTexts, TextStream


def bytes_decode(ids: list[int]) -> str:
    """A byte-level tokenizer: token n is byte n."""
    return bytes(ids).decode("utf-8", "replace")


def sentencepiece_decode(pieces: list[str]) -> Callable[[list[int]], str]:
    """Pieces with a marked leading space, which is dropped at the beginning of a text."""
    return lambda ids: "".join(pieces[i] for i in ids).replace("▁", " ").removeprefix(" ")


def stream(decode: Callable[[list[int]], str], ids: list[int]) -> list[str]:
    text = TextStream(decode)
    return [text.add(token) for token in ids]


@given(st.text(max_size=30))
def test_every_character_comes_once_and_whole(text: str) -> None:
    pieces = stream(bytes_decode, list(text.encode()))
    assert "".join(pieces).replace("\ufffd", "") == text.rstrip("\ufffd").replace("\ufffd", "")
    assert all(piece == "" or piece.encode() for piece in pieces)
    assert max((len(piece) for piece in pieces), default=0) <= 1 or "\ufffd" in text


def test_a_character_appears_with_its_last_byte() -> None:
    assert stream(bytes_decode, list("a😀é".encode())) == ["a", "", "", "", "😀", "", "é"]


@given(st.binary(max_size=40))
def test_bytes_that_are_no_text_delay_at_most_three_places(data: bytes) -> None:
    whole = bytes_decode(list(data))
    shown = "".join(stream(bytes_decode, list(data)))
    assert whole.startswith(shown)
    assert len(whole) - len(shown) <= 3
    assert set(whole[len(shown) :]) <= {"\ufffd"}


def test_an_unfinished_character_at_the_end_is_not_shown() -> None:
    assert stream(bytes_decode, list("né".encode())[:-1]) == ["n", ""]


def test_spaces_that_belong_to_a_word_stay_with_it() -> None:
    pieces = ["▁Hello", "▁wor", "ld", "▁", "▁!"]
    shown = stream(sentencepiece_decode(pieces), [0, 1, 2, 3, 4, 0])
    assert shown == ["Hello", " wor", "ld", " ", " !", " Hello"]


@pytest.mark.parametrize(
    ("pieces", "shown", "found"),
    [
        (["Hi", "<|im", "_end|>", "more"], "Hi", True),
        (["a <", "b> c"], "a <b> c", False),
        (["x<|im_", "end|"], "x<|im_end|", False),
        (["<|im_end|>"], "", True),
        (["one STOP two"], "one ", True),
    ],
)
def test_a_stop_text_ends_the_answer_and_its_beginning_is_held_back(
    pieces: list[str], shown: str, found: bool
) -> None:
    stops = StopTexts(("<|im_end|>", "STOP"))
    text = ""
    for piece in pieces:
        if not stops.found:
            text += stops.add(piece)
    assert text + stops.end() == shown
    assert stops.found is found


def test_without_stop_texts_nothing_is_held_back() -> None:
    assert StopTexts(()).add("<") == "<"
