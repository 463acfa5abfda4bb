"""Judging an answer to a test prompt by what it says. Nothing that a model wrote is ever run."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from core.conversations.reasoning import split_reasoning
from core.language import tr, trn

MOST_CHARS: Final = 20_000
"""An answer is judged by its first so many characters."""

_FENCE: Final = re.compile(r"```[^\n`]*\n(.*?)(?:\n```|\Z)", re.DOTALL)
_NUMBER: Final = re.compile(r"[-−]?\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?")
_SENTENCE_END: Final = re.compile(r"[.!?…。！？]+(?=[\s\"'”’)\]]|$)")
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BULLET: Final = re.compile(r"^\s{0,3}(?:[-*+•]|\d{1,3}[.)])\s+\S", re.MULTILINE)

Judge = Callable[[str, Any], str]
"""Gives "" when the answer passes, else why it does not."""


def judge(answer: str, checks: tuple[Mapping[str, Any], ...]) -> tuple[bool, str]:
    """Whether ``answer`` passes all ``checks``, and the first reason why it does not.

    Reasoning is left out; an answer that never came to its end of reasoning fails. Raises KeyError for a
    check that is not known (a fault in our own list).
    """
    parts = split_reasoning(answer)
    if parts.is_open:
        return False, tr("It was still thinking when the answer ended")
    text = parts.answer.strip()[:MOST_CHARS]
    if not text:
        return False, tr("There is no answer")
    for check in checks:
        for name, wanted in check.items():
            if why := JUDGES[name](text, wanted):
                return False, why
    return True, ""


def numbers(text: str) -> list[float]:
    """Every number in ``text``, thousands separators read through."""
    found = []
    for match in _NUMBER.findall(text):
        plain = re.sub(r"[,\u202f\u00a0 ]", "", match).replace("−", "-")
        found.append(float(plain))
    return found


def _plain(text: str) -> str:
    """For comparing words: case, emphasis, and typographic signs do not count."""
    return re.sub(r"[*_`]", "", text).replace("’", "'").replace("₂", "2").casefold()


def _number(text: str, wanted: float) -> str:
    """The last number that is said is the result."""
    found = numbers(text.replace("*", ""))
    if not found:
        return tr("There is no number in it; {wanted} was expected", wanted=wanted)
    if abs(found[-1] - wanted) <= 1e-9 * max(1.0, abs(wanted)):
        return ""
    return tr("It says {found}; {wanted} was expected", found=f"{found[-1]:g}", wanted=wanted)


def _has_number(text: str, wanted: float) -> str:
    if any(abs(number - wanted) < 1e-9 for number in numbers(text)):
        return ""
    return tr("{wanted} is not in it", wanted=wanted)


def _any_of(text: str, wanted: list[str]) -> str:
    plain = _plain(text)
    if any(_plain(word) in plain for word in wanted):
        return ""
    return tr("It does not say “{wanted}”", wanted=wanted[0])


def _all_of(text: str, wanted: list[str]) -> str:
    plain = _plain(text)
    missing = [word for word in wanted if _plain(word) not in plain]
    return tr("It does not say “{wanted}”", wanted=missing[0]) if missing else ""


def _none_of(text: str, unwanted: list[str]) -> str:
    plain = _plain(text)
    found = [word for word in unwanted if _plain(word) in plain]
    return tr("It says “{unwanted}”", unwanted=found[0]) if found else ""


def _regex(text: str, pattern: str) -> str:
    return "" if re.search(pattern, text, re.IGNORECASE | re.MULTILINE) else tr("It has another form")


def _most_words(text: str, most: int) -> str:
    found = len(_WORD.findall(text))
    return "" if found <= most else trn("It has {n} word", "It has {n} words", found)


def _words(text: str, wanted: int) -> str:
    found = len(_WORD.findall(text))
    return "" if found == wanted else trn("It has {n} word", "It has {n} words", found)


def _sentences(text: str, wanted: int) -> str:
    found = len(_SENTENCE_END.findall(text)) or 1
    return "" if found == wanted else trn("It has {n} sentence", "It has {n} sentences", found)


def _items(text: str, wanted: int) -> str:
    found = len(_BULLET.findall(text))
    return "" if found == wanted else trn("It lists {n} item", "It lists {n} items", found)


def _upper(text: str, _wanted: bool) -> str:
    return "" if text == text.upper() and text != text.lower() else tr("It is not all in capitals")


def _json(text: str, wanted: Mapping[str, Any]) -> str:
    """The answer (or the code block in it) is a JSON object with these values."""
    try:
        data = json.loads(_code(text) or text)
    except (ValueError, RecursionError):
        return tr("It is not valid JSON")
    if not isinstance(data, dict):
        return tr("It is not a JSON object")
    for key, value in wanted.items():
        if key not in data:
            return tr("The JSON lacks “{key}”", key=key)
        if data[key] != value:
            return tr("The JSON has another value for “{key}”", key=key)
    return ""


def _python(text: str, wanted: str) -> str:
    """Parses as Python and defines a function of this name. It is read, not run."""
    try:
        tree = ast.parse(_code(text) or text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return tr("It is not valid Python")
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    return "" if wanted in names else tr("It defines no function “{wanted}”", wanted=wanted)


def _code(text: str) -> str:
    """What stands in the first code block, "" when there is none."""
    match = _FENCE.search(text)
    return match[1] if match else ""


def _in_code(text: str, pattern: str) -> str:
    code = _code(text) or text
    return "" if re.search(pattern, code, re.IGNORECASE | re.MULTILINE) else tr("The code lacks a part")


JUDGES: Final[Mapping[str, Judge]] = {
    "number": _number,
    "has_number": _has_number,
    "any_of": _any_of,
    "all_of": _all_of,
    "none_of": _none_of,
    "regex": _regex,
    "most_words": _most_words,
    "words": _words,
    "sentences": _sentences,
    "items": _items,
    "upper": _upper,
    "json": _json,
    "python": _python,
    "in_code": _in_code,
}
