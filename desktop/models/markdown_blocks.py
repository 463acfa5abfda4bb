"""A growing Markdown text as blocks: what is finished never changes again, only the last block does.

Prose is made harmless on the way: pictures become words, formulas stay as they were written, and marks that
one line heaps up (which Qt takes minutes for) are cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.hub.card import HEAPED_MARKS
from core.language import tr

CUT_AT_CHARS: Final = 800
"""Prose is cut into blocks of at least this many characters, so that drawing the last one stays cheap."""
LONGEST_PROSE: Final = 6_000
"""A list, a table or a paragraph that has as many characters is cut at the next line all the same."""
MOST_BLOCKS: Final = 40
"""What comes after so many blocks is one block of plain text: each has widgets, which take time to make."""
_DEEPEST_INDENT: Final = 24

_FENCE: Final = re.compile(r"^(?P<indent>[ \t]{0,12})(?P<fence>`{3,16}|~{3,16})[ \t]*(?P<info>[^`\n]*)$")
_CONTINUES: Final = re.compile(r"[ \t]|[-*+>|]|\d{1,9}[.)]")
_INDENT: Final = re.compile(rf"^[ \t]{{{_DEEPEST_INDENT + 1},}}", re.MULTILINE)
# Every repetition is bounded: a hostile text costs no more than a long one.
_SPECIAL: Final = re.compile(
    r"(?P<code>(?<!`)(?P<ticks>`{1,4})(?!`)[^\n]{1,1000}?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<math>\$\$[^$]{1,600}\$\$|\\\[[^\\]{1,200}(?:\\(?!\])[^\\]{1,200}){0,12}\\\]"
    r"|\\\([^\\\n]{1,200}(?:\\(?!\))[^\\\n]{0,200}){0,12}\\\)"
    r"|\$(?=[^\s$\d])[^$\n]{1,200}(?<=\S)\$(?!\d))"
    r"|!\[(?P<alt>[^\[\]\n]{0,300})\](?:\([^()\n]{0,1000}\)|\[[^\[\]\n]{0,100}\])"
)
_PUNCTUATION: Final = re.compile(r"([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Block:
    """Prose as it was written, or the content of a code block. ``length`` is how much of the text it took;
    a code block is ``closed`` once its closing fence is there."""

    is_code: bool
    text: str
    length: int
    language: str = ""
    closed: bool = True


class BlockStream:
    """The blocks of a text that only grows."""

    def __init__(self) -> None:
        self._finished_chars = 0
        self._finished: list[Block] = []

    def update(self, text: str) -> tuple[list[Block], int]:
        """All blocks of ``text`` now, and how many of them (from the beginning) will not change any more."""
        if len(text) < self._finished_chars:
            self._finished_chars, self._finished = 0, []
        found = split_blocks(text[self._finished_chars :], MOST_BLOCKS - len(self._finished))
        for block in found[:-1]:
            self._finished.append(block)
            self._finished_chars += block.length
        return [*self._finished, *found[-1:]], len(self._finished)


def split_blocks(text: str, most: int = MOST_BLOCKS) -> list[Block]:
    """Fenced code and the prose between; long prose is cut where a new paragraph begins."""
    found: list[Block] = []
    prose: list[str] = []
    size = 0
    lines = iter(text.splitlines(keepends=True))
    blank = False
    for line in lines:
        if len(found) >= most - 1:
            rest = "".join([*prose, line, *lines])
            return [*found, Block(True, rest, len(rest), closed=False)]
        opening = _FENCE.match(line.rstrip("\r\n"))
        if opening is not None:
            _finish_prose(found, prose)
            size = 0
            found.append(_code_block(opening, line, lines))
            continue
        ends = blank and size >= CUT_AT_CHARS and not _CONTINUES.match(line) and line.strip()
        if ends or size >= LONGEST_PROSE:
            _finish_prose(found, prose)
            size = 0
        prose.append(line)
        size += len(line)
        blank = not line.strip()
    _finish_prose(found, prose)
    return found


def _finish_prose(found: list[Block], lines: list[str]) -> None:
    if lines:
        text = "".join(lines)
        found.append(Block(False, text, len(text)))
        lines.clear()


def _code_block(opening: re.Match[str], first: str, lines: Iterator[str]) -> Block:
    fence, indent = opening["fence"], len(opening["indent"])
    content: list[str] = []
    length = len(first)
    closed = False
    for line in lines:
        length += len(line)
        stripped = line.strip()
        if stripped.startswith(fence) and not stripped.strip(fence[0]):
            closed = True
            break
        content.append(line[_leading(line, indent) :])
    language = opening["info"].strip().split(" ")[0].lower()[:24]
    return Block(True, "".join(content).rstrip("\n"), length, language, closed)


def _leading(line: str, most: int) -> int:
    """How many of the fence's own spaces this line begins with."""
    count = 0
    while count < most and count < len(line) and line[count] in " \t":
        count += 1
    return count


def harmless_prose(text: str) -> str:
    """Markdown that loads nothing, keeps formulas as they were written, and is cheap to draw."""
    text = HEAPED_MARKS.sub(r"\1", text)
    text = _INDENT.sub(" " * _DEEPEST_INDENT, text)
    return _SPECIAL.sub(_special, text)


def _special(match: re.Match[str]) -> str:
    if match["code"] is not None:
        return match[0]
    if match["math"] is not None:
        return _PUNCTUATION.sub(r"\\\1", match[0])
    words = " ".join(match["alt"].split())
    return f"*{tr('(picture: {words})', words=words)}*" if words else f"*{tr('(picture)')}*"
