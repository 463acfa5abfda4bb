"""One action, one icon: what buttons, menus and commands say and show, read from the code of the window."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.icons import icon

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"

TWO_MEANINGS = {
    "Open": "a model by its path, or a folder in the file manager",
    "Show": "a thing in the library, or what is folded",
}
"""Words that stand for two actions; each may have an icon of its own."""


def _text(node: ast.AST | None) -> str | None:
    """The words of a literal, also within ``tr`` or ``mark``."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "mark"}:
        return _text(node.args[0]) if node.args else None
    return None


def _pairs(call: ast.Call) -> tuple[str | None, str | None]:
    """(words, icon) of a call that makes a button, an action or a command."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    if name == "button" and call.args and "icon_name" in named:
        return _text(call.args[0]), _text(named["icon_name"])
    if name == "icon_button" and len(call.args) > 1:
        return _text(call.args[1]), _text(call.args[0])
    if name == "addAction" and len(call.args) > 1 and isinstance(call.args[0], ast.Call):
        made = call.args[0]
        return _text(call.args[1]), _text(made.args[0]) if made.args else None
    if name == "Command" and len(call.args) > 2:
        return _text(call.args[0]), _text(call.args[2])
    return None, None


def _all() -> Iterator[tuple[str, str, str]]:
    """Words, icon, place."""
    for path in sorted(DESKTOP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                words, glyph = _pairs(node)
                if words and glyph:
                    yield words, glyph, f"{path.relative_to(DESKTOP)}:{node.lineno}"


def _action(words: str) -> str:
    """ "Cancel {title}", "Cancel…" and "Cancel" are one action; so are "Chat" and "Chat with {label}"."""
    plain = words.partition("{")[0].rstrip(" …:")
    return {"Chat with": "Chat", "Move": "Move"}.get(plain, plain)


def test_the_same_words_have_the_same_icon_everywhere() -> None:
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for words, glyph, place in _all():
        if words.startswith("Move {"):
            continue  # up and down
        found[_action(words)][glyph].append(place)
    assert len(found) > 40
    several = {words: dict(icons) for words, icons in found.items() if len(icons) > 1}
    assert {words: icons for words, icons in several.items() if words not in TWO_MEANINGS} == {}


def test_every_icon_that_is_named_exists(qapp: QApplication) -> None:
    for _words, glyph, _place in _all():
        assert not icon(glyph).isNull()
