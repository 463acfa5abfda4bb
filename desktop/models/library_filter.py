"""What is typed into the library's filter: words, and a few words that mean something (pure)."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.models.library_rows import LibraryRow
from desktop.models.recipe_words import container_title, method_title

FAVOURITES: Final = "fav"
UNMEASURED: Final = "unmeasured"
MISSING: Final = "missing"
TAG: Final = "tag:"

Test = Callable[[LibraryRow], bool]


def _method(row: LibraryRow) -> tuple[str, ...]:
    if row.variant is None:
        return ()
    method = row.variant.recipe.method
    return method.lower(), method_title(method).lower()


def _files(row: LibraryRow) -> tuple[str, ...]:
    if row.variant is None:
        return ()
    container = row.variant.recipe.container
    return container.lower(), container_title(container).lower()


_STATES: Final[dict[str, Test]] = {
    FAVOURITES: lambda row: row.marks.favourite,
    "favourite": lambda row: row.marks.favourite,
    UNMEASURED: lambda row: row.variant is not None and row.kl_divergence is None,
    "measured": lambda row: row.kl_divergence is not None,
    MISSING: lambda row: bool(row.missing),
    "imported": lambda row: row.variant is not None and row.variant.recipe.is_imported,
}
_FIELDS: Final[dict[str, Callable[[LibraryRow], Iterable[str]]]] = {
    "tag": lambda row: row.marks.tags,
    "note": lambda row: (row.marks.note.lower(),),
    "model": lambda row: (row.model.lower(),),
    "level": lambda row: (row.level.lower(),),
    "method": _method,
    "files": _files,
}
_FIGURES: Final[dict[str, tuple[Callable[[LibraryRow], float | None], float]]] = {
    "size": (lambda row: row.size_bytes, 1e9),
    "bits": (lambda row: row.bits_per_weight, 1.0),
    "kl": (lambda row: row.kl_divergence, 1.0),
    "speed": (lambda row: row.tokens_per_s, 1.0),
}
_SIGNS: Final[dict[str, Callable[[float, float], bool]]] = {"<": operator.lt, ">": operator.gt}
_COMPARISON: Final = re.compile(r"([a-z]+)([<>])([0-9]{1,9}(?:\.[0-9]{1,6})?)(gb)?")


@dataclass(frozen=True, slots=True)
class LibraryFilter:
    """``words`` must all be in a row's text, and all ``tests`` hold."""

    words: tuple[str, ...] = ()
    tests: tuple[Test, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.words or self.tests)

    def matching(self, rows: Iterable[LibraryRow]) -> list[LibraryRow]:
        """The rows that pass, in their order."""
        found: Iterable[LibraryRow] = rows
        for word in self.words:
            found = [row for row in found if word in row.search]
        for test in self.tests:
            found = [row for row in found if test(row)]
        return list(found)


def tokens_of(text: str) -> tuple[str, ...]:
    """The words of a filter as they are told apart."""
    return tuple(text.lower().split())


def parse_filter(text: str) -> LibraryFilter:
    """``q4 tag:work fav -missing size<4gb``; what means nothing special is looked for as a word."""
    words: list[str] = []
    tests: list[Test] = []
    for typed in tokens_of(text):
        bare = typed.removeprefix("-")
        test = _test_of(bare)
        if test is None:
            if bare and bare != typed:
                tests.append(_lacks(bare))
            elif bare:
                words.append(bare)
        else:
            tests.append(_not(test) if bare != typed else test)
    return LibraryFilter(tuple(words), tuple(tests))


def with_token(text: str, token: str, wanted: bool) -> str:
    """The filter's text with a token added or taken out; the other words stay as they were typed."""
    kept = [word for word in text.split() if word.lower() != token]
    return " ".join([*kept, token] if wanted else kept)


def _test_of(token: str) -> Test | None:
    state = _STATES.get(token.removeprefix("is:"))
    if state is not None:
        return state
    name, colon, value = token.partition(":")
    if colon and name in _FIELDS:
        read = _FIELDS[name]
        return lambda row: any(value in text for text in read(row)) if value else any(read(row))
    compared = _COMPARISON.fullmatch(token)
    if compared is not None and compared[1] in _FIGURES:
        return _comparison(compared[1], compared[2], float(compared[3]))
    return None


def _comparison(name: str, sign: str, limit: float) -> Test:
    figure, scale = _FIGURES[name]
    holds = _SIGNS[sign]

    def test(row: LibraryRow) -> bool:
        value = figure(row)
        return value is not None and holds(value, limit * scale)

    return test


def _not(test: Test) -> Test:
    return lambda row: not test(row)


def _lacks(word: str) -> Test:
    return lambda row: word not in row.search


def tag_counts(rows: Sequence[LibraryRow]) -> list[tuple[str, int]]:
    """The tags of variants and how many have each, the most used first."""
    counts: dict[str, int] = {}
    for row in rows:
        for tag in row.marks.tags:
            counts[tag] = counts.get(tag, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
