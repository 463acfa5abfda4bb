"""Which parts of a code block are keywords, strings, numbers, comments: by Pygments, for common languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

CodeRole = Literal["accent", "ok", "warn", "info", "quiet"]
MOST_CHARS: Final = 8_000
"""Longer code is left in one colour: it would take longer than a slot may."""

LANGUAGES: Final = {
    "py": "python", "python": "python", "python3": "python", "js": "javascript",
    "javascript": "javascript", "jsx": "javascript", "ts": "typescript", "typescript": "typescript",
    "bash": "bash", "sh": "bash", "shell": "bash", "zsh": "bash", "console": "bash", "json": "json",
    "html": "html", "xml": "xml", "css": "css", "c": "c", "cpp": "cpp", "c++": "cpp", "h": "c",
    "java": "java", "kotlin": "kotlin", "go": "go", "rust": "rust", "rs": "rust", "sql": "sql",
    "yaml": "yaml", "yml": "yaml", "toml": "toml", "ini": "ini", "diff": "diff", "ruby": "ruby",
    "rb": "ruby", "php": "php", "swift": "swift", "csharp": "csharp", "c#": "csharp", "cs": "csharp",
    "lua": "lua", "r": "r", "makefile": "make", "dockerfile": "docker",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the code in a colour of the theme."""

    start: int
    length: int
    role: CodeRole


def coloured(code: str, language: str) -> list[Span]:
    """The parts that have a colour; none for languages that are not known, or code that is too long."""
    alias = LANGUAGES.get(language)
    if alias is None or len(code) > MOST_CHARS:
        return []
    return list(_spans(code, alias))


def _spans(code: str, alias: str) -> Iterator[Span]:
    from pygments.lexers import get_lexer_by_name  # only when there is code to draw
    from pygments.token import Token, _TokenType, is_token_subtype

    roles: tuple[tuple[_TokenType, CodeRole], ...] = (
        (Token.Comment, "quiet"),
        (Token.Keyword, "accent"),
        (Token.Operator.Word, "accent"),
        (Token.Literal.String, "ok"),
        (Token.Literal.Number, "warn"),
        (Token.Name.Function, "info"),
        (Token.Name.Class, "info"),
        (Token.Name.Tag, "info"),
        (Token.Name.Decorator, "info"),
        (Token.Name.Builtin, "info"),
        (Token.Generic.Deleted, "warn"),
        (Token.Generic.Inserted, "ok"),
    )
    lexer = get_lexer_by_name(alias, stripnl=False, ensurenl=False)
    at = 0
    for kind, value in lexer.get_tokens(code):
        role = next((role for family, role in roles if is_token_subtype(kind, family)), None)
        if role is not None and value.strip():
            yield Span(at, len(value), role)
        at += len(value)
