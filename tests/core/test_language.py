"""Words for people: English by default, any translator, fields that never break."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.formats import duration, file_size, full_date, percent, relative_date
from core.language import install_translator, is_english, mark, tr, trn

GERMAN = {
    "{size} free": "{size} frei",
    "{n} files": "{n} Dateien",
    "Broken {size}": "Kaputt {größe}",
    "Odd {size}": "Seltsam {size",
}


@pytest.fixture
def german() -> Iterator[None]:
    def say(text: str, n: int) -> str:
        return "{n} Datei" if (text, n) == ("{n} files", 1) else GERMAN.get(text, text)

    install_translator(say, decimal=",", group=".")
    yield
    install_translator(None)


def test_words_are_english_until_a_translator_is_installed() -> None:
    assert is_english()
    assert tr("{size} free", size="3 GB") == "3 GB free"
    assert trn("{n} file", "{n} files", 1) == "1 file"
    assert trn("{n} file", "{n} files", 3) == "3 files"
    assert mark("Balanced") == "Balanced"
    assert tr("100 % {safe}") == "100 % {safe}"  # without values nothing is filled in


@pytest.mark.usefixtures("german")
def test_an_installed_translator_says_them() -> None:
    assert not is_english()
    assert tr("{size} free", size="3 GB") == "3 GB frei"
    assert trn("{n} file", "{n} files", 1) == "1 Datei"
    assert trn("{n} file", "{n} files", 3) == "3 Dateien"


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_stays_english_in_its_right_number() -> None:
    assert tr("{n} of them", n=2) == "2 of them"
    assert trn("{n} apple", "{n} apples", 1) == "1 apple"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["Broken {size}", "Odd {size}"])
def test_a_translation_with_wrong_fields_falls_back_to_english(text: str) -> None:
    assert tr(text, size=4) == text.format(size=4)


@pytest.mark.usefixtures("german")
def test_numbers_and_dates_follow_the_language() -> None:
    assert file_size(4_700_000_000) == "4,7 GB"
    assert percent(0.934) == "93,4 %"
    assert duration(0.4) == "0,4 s"
    assert relative_date("2001-03-12T10:00:00+00:00") == "2001-03-12"
    assert full_date("2001-03-12T10:00:00+00:00").startswith("2001-03-12 ")
