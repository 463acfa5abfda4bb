"""A model card's text made harmless: no markup of its own, no pictures, links to web addresses only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# Repetitions are bounded or cannot overlap with what follows: a hostile card costs no more than a long one.
_FRONT: Final = re.compile(r"\A\ufeff?---[ \t]*\r?\n.*?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_DEAD: Final = re.compile(
    r"<(script|style|iframe|object|svg|head|template)\b.*?(?:</\1\s{0,20}>|\Z)", re.DOTALL | re.IGNORECASE
)
_IMG_TAG: Final = re.compile(r"<img\b[^<>]{0,4000}>", re.IGNORECASE)
_ALT: Final = re.compile(r"\balt\s{0,9}=\s{0,9}(?:\"([^\"]{0,500})\"|'([^']{0,500})')", re.IGNORECASE)
_ANCHOR: Final = re.compile(
    r"<a\b[^<>]{0,500}?\bhref\s{0,9}=\s{0,9}(?:\"([^\"<>]{0,2000})\"|'([^'<>]{0,2000})')[^<>]{0,500}>"
    r"([^<]{0,500}(?:<(?!/?a\b)[^<]{0,500}){0,4})</a\s{0,9}>",
    re.IGNORECASE,
)
_AUTOLINK: Final = re.compile(r"<(https?://[^\s<>]{1,2000})>", re.IGNORECASE)
_BREAK: Final = re.compile(r"<(?:br|/p|/div|/tr|/h\d|/li)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,4000}>")
_OPENING: Final = re.compile(r"<(?=[A-Za-z/!?])")
_NESTED_TAGS: Final = 4
_TARGET: Final = r"[^()\s<>]{0,2000}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,2000}){0,3}"
_IMAGE: Final = re.compile(
    rf"!\[([^\[\]\n]{{0,500}})\]"
    rf"(?:\(\s{{0,9}}<?{_TARGET}>?(?:[ \t][^()\n]{{0,500}})?\)|\[[^\[\]\n]{{0,200}}\])"
)
_LINK: Final = re.compile(rf"\[([^\[\]\n]{{1,500}})\]\(\s{{0,9}}<?({_TARGET})>?(?:[ \t][^()\n]{{0,500}})?\)")
_REFERENCE: Final = re.compile(r"^[ ]{0,3}\[[^\[\]\n]{1,500}\]:[ \t]{0,9}(\S{1,2000}).*$", re.MULTILINE)
_WEB: Final = re.compile(r"https?://[^\s\"'<>\\]+", re.IGNORECASE)
#: list marks and quotes that one line heaps up; Qt's time grows out of hand with their depth (also for chats)
_MARK: Final = r"(?:[-*+>]|\d{1,9}[.)])"
HEAPED_MARKS: Final = re.compile(
    rf"^([ \t]{{0,40}}(?:{_MARK}[ \t]{{0,8}}){{5}})(?:{_MARK}[ \t]{{1,8}})+", re.MULTILINE
)
_FENCE: Final = re.compile(r"[ ]{0,3}(```|~~~)")


def without_front_matter(text: str) -> str:
    """The card below its YAML block, which is left unread: the API gives its data as JSON."""
    return _FRONT.sub("", text, count=1).lstrip()


def safe_markdown(text: str) -> str:
    """Markdown that shows nothing but text: HTML is dropped (scripts with their content), pictures become
    their description, links that do not lead to http or https become plain words."""
    return "".join(piece if is_code else _clean(piece) for piece, is_code in _pieces(text)).strip()


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text by turns outside and inside of fenced code, fences included with the code."""
    lines: list[str] = []
    fence = ""
    for line in text.splitlines(keepends=True):
        mark = _FENCE.match(line)
        if mark and not fence:
            yield "".join(lines), False
            lines, fence = [], mark[1]
        lines.append(line)
        if mark and fence == mark[1] and len(lines) > 1 and not line.strip().strip(fence[0]):
            yield "".join(lines), True
            lines, fence = [], ""
    yield "".join(lines) + (f"\n{fence}\n" if fence else ""), bool(fence)


def is_web_address(address: str) -> bool:
    """Whether a link may be offered for opening in a browser."""
    return bool(_WEB.fullmatch(address))


def _clean(text: str) -> str:
    text = _COMMENT.sub("", text)
    text = _DEAD.sub("", text)
    text = _IMG_TAG.sub(_img, text)
    text = _ANCHOR.sub(_anchor, text)
    text = _AUTOLINK.sub(r"[\1](\1)", text)
    text = _BREAK.sub("\n", text)
    text = _IMAGE.sub(lambda match: _picture(match[1]), text)
    text = _LINK.sub(_link, text)
    text = _REFERENCE.sub(lambda match: match[0] if is_web_address(match[1]) else "", text)
    for _ in range(_NESTED_TAGS):  # what is left may be a tag again
        text = _TAG.sub("", text)
    text = HEAPED_MARKS.sub(r"\1", text)
    return _OPENING.sub("&lt;", text)


def _img(match: re.Match[str]) -> str:
    alt = _ALT.search(match[0])
    return _picture((alt[1] or alt[2] or "") if alt else "")


def _picture(words: str) -> str:
    words = " ".join(re.sub(r"[\[\]<>!()]", " ", words).split())
    return f"*(picture: {words})*" if words else ""


def _anchor(match: re.Match[str]) -> str:
    address, words = match[1] or match[2] or "", _TAG.sub("", match[3]).strip()
    return f"[{words}]({address})" if words and is_web_address(address) else words


def _link(match: re.Match[str]) -> str:
    return f"[{match[1]}]({match[2]})" if is_web_address(match[2]) else match[1]
