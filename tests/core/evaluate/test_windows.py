"""Windows of tokens: deterministic, in order, and plain errors when the text does not suffice."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from core.errors import InvalidInputError, NotFoundError
from core.evaluate.windows import cut_windows, read_text


def letters(text: str) -> list[int]:
    return [ord(character) for character in text]


def test_windows_are_the_first_tokens_one_after_another() -> None:
    windows = cut_windows(letters, "abcdefghij", 2, 3)
    assert windows.tolist() == [letters("abc"), letters("def")]
    assert windows.dtype == np.int64


def test_a_text_of_long_words_is_read_as_far_as_needed() -> None:
    words = " ".join("x" * 40 for _ in range(30))
    windows = cut_windows(lambda text: [len(word) for word in text.split()], words, 2, 10)
    assert windows.shape == (2, 10)


def test_a_short_text_says_how_many_windows_it_gives() -> None:
    with pytest.raises(InvalidInputError, match="10 tokens: it gives 3 windows of 3, not 4"):
        cut_windows(letters, "abcdefghij", 4, 3)
    with pytest.raises(InvalidInputError, match="gives 0 windows"):
        cut_windows(letters, "", 1, 3)


@pytest.mark.parametrize(("windows", "length"), [(0, 8), (1, 1), (-1, 8)])
def test_sizes_out_of_range_are_refused(windows: int, length: int) -> None:
    with pytest.raises(InvalidInputError):
        cut_windows(letters, "text", windows, length)


def test_a_window_longer_than_the_context_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="context of 4"):
        cut_windows(letters, "abcdefghij", 1, 5, context=4)


def test_the_bundled_text_is_long_and_varied_enough() -> None:
    text = read_text(None)
    assert len(text.text.encode()) >= 40_000
    assert text.sha256 == hashlib.sha256(text.text.encode()).hexdigest()
    lines = [line for line in text.text.splitlines() if len(line) > 60]
    assert len(set(lines)) == len(lines)


def test_files_are_read_as_utf8_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(b"\xef\xbb\xbfna\xc3\xafve")
    text = read_text(path)
    assert (text.name, text.text) == ("text.txt", "naïve")
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidInputError, match="UTF-8"):
        read_text(path)
    with pytest.raises(NotFoundError):
        read_text(tmp_path / "missing.txt")
    with pytest.raises(InvalidInputError):
        read_text(tmp_path)
