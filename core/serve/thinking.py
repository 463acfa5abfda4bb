"""Thinking parted from the answer again: clients of the API get it in a field of its own."""

from __future__ import annotations

from typing import Final

_OPEN: Final = "<think>"
_CLOSE: Final = "</think>"


class ThinkingSplit:
    """Takes an answer piece by piece; gives what is thinking and what is content, without the tags.

    Only an answer that begins with ``<think>`` has thinking: the word may stand in any later text.
    """

    def __init__(self) -> None:
        self._held = ""
        self._state = "start"  # then "thinking" and "gap", or "content" at once
        self._seen_thinking = False

    def add(self, piece: str) -> tuple[str, str]:
        """(thinking, content) that are sure now."""
        text, self._held = self._held + piece, ""
        thinking = ""
        if self._state == "start":
            begun = text.lstrip()
            if begun.startswith(_OPEN):
                self._state = "thinking"
                text = begun[len(_OPEN) :]
            elif _OPEN.startswith(begun):
                self._held = text
                return "", ""
            else:
                self._state = "content"
        if self._state == "thinking":
            text = text if self._seen_thinking else text.lstrip()
            thinking, text = self._thinking(text)
        if self._state == "gap":
            text = text.lstrip()
            if text:
                self._state = "content"
        return thinking, text

    def end(self) -> tuple[str, str]:
        """What was held back in vain."""
        held, self._held = self._held, ""
        if self._state == "thinking":
            return held.rstrip(), ""
        return "", held

    def _thinking(self, text: str) -> tuple[str, str]:
        """Thinking up to its end, and what follows; what may be the end's beginning is held back."""
        end = text.find(_CLOSE)
        if end >= 0:
            self._state = "gap"
            return text[:end].rstrip(), text[end + len(_CLOSE) :]
        cut = len(text)
        for length in range(min(len(text), len(_CLOSE) - 1), 0, -1):
            if text.endswith(_CLOSE[:length]):
                cut = len(text) - length
                break
        kept = text[:cut].rstrip()
        self._held = text[len(kept) :]
        self._seen_thinking = self._seen_thinking or bool(kept)
        return kept, ""
