"""How the code names its texts: none at import, none twice in two ways, no keys or parts of sentences."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
FILES = [path for room in ("core", "desktop") for path in sorted((ROOT / room).rglob("*.py"))]


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words_tool", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["words_tool"] = module
    spec.loader.exec_module(module)
    return module


TOOL = _tool()


class _AtImport(ast.NodeVisitor):
    """Finds calls of tr and trn that run when the module is imported."""

    def __init__(self) -> None:
        self.lines: list[int] = []

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        defaults = [default for default in node.args.kw_defaults if default is not None]
        for early in (*node.decorator_list, *node.args.defaults, *defaults):
            self.visit(early)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        pass

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and node.func.id in {"tr", "trn"}:
            self.lines.append(node.lineno)
        self.generic_visit(node)


def test_nothing_is_said_at_import_when_the_language_is_not_known_yet() -> None:
    found = []
    for path in FILES:
        visitor = _AtImport()
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        found += [f"{path.relative_to(ROOT)}:{line}" for line in visitor.lines]
    assert not found


def test_no_module_of_the_window_says_anything_while_it_is_imported() -> None:
    """Also not by a function that is called at import."""
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in FILES
        if path.is_relative_to(ROOT / "desktop") and path.stem not in {"__init__", "__main__"}
    ]
    code = (
        "import importlib, sys\n"
        "from core.language import install_translator\n"
        "said = []\n"
        "install_translator(lambda text, n: said.append(text) or text)\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "sys.exit(str(said) if said else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_text_that_counts_here_and_does_not_there_is_refused() -> None:
    plain, plural = TOOL.Text("{n} files", False, "a.py"), TOOL.Text("{n} files", True, "b.py", "{n} file")
    with pytest.raises(SystemExit, match="counts in one of them"):
        TOOL.refuse_doubles([plain, plural])
    with pytest.raises(SystemExit):
        TOOL.refuse_doubles([plural, TOOL.Text("{n} files", True, "c.py", "one file")])
    TOOL.refuse_doubles([plain, plain])


def _spoken() -> Iterator[str]:
    yield from (text.source for text in TOOL.texts())


def test_the_texts_can_be_drawn_up_and_name_no_key_to_press_with_a_field() -> None:
    texts = list(_spoken())
    assert len(texts) > 1500
    assert not [text for text in texts if text.startswith(("Ctrl+{", "Alt+{"))]


def test_no_text_begins_or_ends_in_the_middle_of_a_sentence() -> None:
    """Such parts are put together in English's order: whole sentences instead."""
    assert [text for text in _spoken() if text[:1] in " ,;" or text[-1:] in " ,;"] == []
