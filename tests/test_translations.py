"""The translations are drawn up from the code as it is, complete, with the same fields, and compiled."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).parents[1]


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


TOOL = _tool()
CODES = TOOL.CODES


@pytest.fixture(scope="module")
def texts() -> tuple[object, ...]:
    return TOOL.texts()


def test_every_text_of_the_code_is_a_literal_that_can_be_drawn_up(texts: tuple[object, ...]) -> None:
    assert len(texts) > 1500


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    lacking = [text.source for text in TOOL.missing(code)]
    assert not lacking, f"python packaging/translations.py open {code}"


@pytest.mark.parametrize("code", CODES)
def test_translations_have_the_fields_of_their_texts(code: str, texts: tuple[object, ...]) -> None:
    known = TOOL.read(code)
    wrong = {
        text.source: found
        for text in texts
        if (forms := known.get((text.source, text.plural))) and (found := TOOL.problems(text, forms, code))
    }
    assert not wrong


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_file_is_that_of_the_words(code: str, tmp_path: Path) -> None:
    TOOL.lrelease(TOOL.file_of(code), tmp_path / "fresh.qm")
    stored = TOOL.file_of(code).with_suffix(".qm")
    assert stored.read_bytes() == (tmp_path / "fresh.qm").read_bytes(), (
        "python packaging/translations.py compile"
    )


@pytest.mark.parametrize("code", CODES)
def test_qt_finds_words_and_plurals_in_the_compiled_file(code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"bitwright_{code}", str(TOOL.FOLDER))
    assert translator.translate(TOOL.CONTEXT, "Settings") not in {"", None, "Settings"}
    many = next(text.source for text in TOOL.texts() if text.plural)
    one, several = (translator.translate(TOOL.CONTEXT, many, None, n) for n in (1, 5))
    assert one
    assert several
    assert QCoreApplication.translate(TOOL.CONTEXT, "Settings") == "Settings"  # it was not installed


def test_a_translation_that_loses_a_field_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TOOL, "FOLDER", tmp_path)
    text = next(t for t in TOOL.texts() if t.fields and not t.plural)
    assert TOOL.fill("de", {text.source: "nichts davon"}) == 0
    assert TOOL.fill("de", {text.source: text.source}) == 1
    assert TOOL.read("de") == {(text.source, False): [text.source]}
