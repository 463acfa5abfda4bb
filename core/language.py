"""Words for people: the window installs a translator, everything else says them in English."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Translator = Callable[[str, int], str]
"""From an English text and a count (-1: none) to the words of the window, the English text if unknown."""

_installed: list[Translator] = []
_marks: list[dict[int, str]] = []


def install_translator(translator: Translator | None, *, decimal: str = ".", group: str = ",") -> None:
    """From now on words are said by ``translator`` (None: in English), numbers with these marks."""
    _installed[:] = [translator] if translator is not None else []
    _marks[:] = [str.maketrans({".": decimal, ",": group})] if (decimal, group) != (".", ",") else []


def is_english() -> bool:
    """Whether words stay as they are in the code."""
    return not _installed


def localised(number: str) -> str:
    """A number that was formatted as ``1,234.5``, with the marks of the language."""
    return number.translate(_marks[0]) if _marks else number


def tr(text: str, /, **values: object) -> str:
    """``text`` in the language of the window, its ``{name}`` fields filled: ``tr("{size} free", size=...)``.

    ``text`` must be a literal here or at its :func:`mark`, so that the list of texts can be drawn up.
    """
    said = _installed[0](text, -1) if _installed else text
    return _filled(said, text, values)


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """The wording for ``n`` things, which fills ``{n}``: ``trn("{n} file", "{n} files", count)``."""
    english = one if n == 1 else many
    said = _installed[0](many, n) if _installed else many
    if said == many:
        said = english
    return _filled(said, english, {"n": n, **values})


def listed(words: Iterable[str]) -> str:
    """Things in a sentence: ``a``, ``a and b``, ``a, b and c``."""
    *before, last = list(words) or [""]
    return tr("{before} and {last}", before=", ".join(before), last=last) if before else last


def retold(text: str) -> str:
    """What a worker said or a record keeps, in this language where it is one of our fixed texts: workers
    speak English."""
    return tr(text) if text else text


def mark(text: str) -> str:
    """Name a text for translation where it is defined; ``tr`` is called where it is shown."""
    return text


def _filled(said: str, english: str, values: dict[str, object]) -> str:
    if not values:
        return said
    try:
        return said.format(**values)
    except (LookupError, ValueError):  # a translation with a field that is not there
        return english.format(**values)
