"""Tokens to text as they come, in whole characters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

_UNFINISHED: Final = "\ufffd"  # what decoders give for bytes that are no character, or not yet one
_MOST_UNFINISHED: Final = 3  # bytes of a character that lacks its last one (UTF-8 has at most 4)

Decode = Callable[[list[int]], str]


class TextStream:
    """Gives the text that each token completes.

    A token can be a part of a character, and how a token is written can depend on the one before it (a
    leading space), so the last finished piece is decoded again with what follows. Up to three unfinished
    bytes are held back until they are a character; those that never become one are dropped at the end.
    """

    def __init__(self, decode: Decode) -> None:
        self._decode = decode
        self._ids: list[int] = []  # the last finished piece, then what came since
        self._finished = 0  # how many of them are the finished piece
        self._shown = 0  # characters of the decoded ids that were given out

    def add(self, token: int) -> str:
        """The text to show now that ``token`` came; often one word, sometimes nothing."""
        self._ids.append(token)
        text = self._decode(self._ids)
        held = min(len(text) - len(text.rstrip(_UNFINISHED)), _MOST_UNFINISHED)
        end = len(text) - held
        piece = text[self._shown : end]
        self._shown = max(self._shown, end)
        if not held and piece:
            self._ids = self._ids[self._finished :]
            self._finished = len(self._ids)
            self._shown = len(self._decode(self._ids))
        return piece


class StopTexts:
    """Ends a text where one of ``stops`` begins, and holds back what may be the beginning of one."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = tuple(stops)
        self._held = ""
        self.found = False

    def add(self, piece: str) -> str:
        """What of the text so far is surely before a stop."""
        if not self._stops:
            return piece
        text = self._held + piece
        starts = [at for stop in self._stops if (at := text.find(stop)) >= 0]
        if starts:
            self.found, self._held = True, ""
            return text[: min(starts)]
        keep = max(_overlap(text, stop) for stop in self._stops)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def end(self) -> str:
        """What was held back in vain."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of ``text`` that ``stop`` begins with."""
    for length in range(min(len(text), len(stop) - 1), 0, -1):
        if text.endswith(stop[:length]):
            return length
    return 0
