"""The filter's words that mean something, and those that are only looked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.library.records import Marks
from desktop.models.library_filter import parse_filter, tag_counts, tokens_of, with_token
from desktop.models.library_rows import LibraryRow, library_rows
from tests.fakes.demo_library import demo_folder_variants, demo_sources, demo_variants


@pytest.fixture
def rows(tmp_path: Path) -> list[LibraryRow]:
    sources = demo_sources(tmp_path)
    variants = [*demo_variants(tmp_path, sources), *demo_folder_variants(tmp_path, sources)]
    variants[0] = replace(variants[0], marks=Marks(True, ("phone", "work"), "Good at maths"))
    variants[1] = replace(variants[1], marks=Marks(tags=("work",)))
    made = library_rows(sources, variants, {variants[2].id: ("model.gguf",)})
    return [row for row in made if not row.is_model]


def _labels(rows: list[LibraryRow], text: str) -> list[str]:
    return [f"{row.model.partition('-')[0]} {row.level}" for row in parse_filter(text).matching(rows)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fav", ["SmolLM2 Q8_0"]),
        ("is:favourite", ["SmolLM2 Q8_0"]),
        ("tag:work", ["SmolLM2 Q8_0", "SmolLM2 Q5_K_M"]),
        ("tag:work -fav", ["SmolLM2 Q5_K_M"]),
        ("maths", ["SmolLM2 Q8_0"]),
        ("note:maths", ["SmolLM2 Q8_0"]),
        ("missing", ["SmolLM2 Q4_K_M"]),
        ("method:gptq", ["Qwen2.5 INT4 AWQ+GPTQ", "Qwen2.5 INT4 GPTQ"]),
        ("files:compressed measured", ["Qwen2.5 INT4 AWQ+GPTQ"]),
        ("unmeasured llama-3", ["Llama Q3_K_M"]),
        ("size>3gb", ["Mistral Q4_K_M", "Mistral Q3_K_S"]),
        ("size>3 kl<1", ["Mistral Q4_K_M"]),
        ("kl<0.001", ["SmolLM2 Q8_0"]),
        ("MODEL:mistral LEVEL:q4", ["Mistral Q4_K_M"]),
        ("qwen -q -int8 -awq", []),
        ("-", None),
        ("", None),
    ],
)
def test_words_of_the_filter(rows: list[LibraryRow], text: str, expected: list[str] | None) -> None:
    assert _labels(rows, text) == ([*_labels(rows, "")] if expected is None else expected)


def test_a_word_that_is_no_field_is_looked_for(rows: list[LibraryRow]) -> None:
    assert parse_filter("http://x").words == ("http://x",)
    assert parse_filter("size<many").words == ("size<many",)


def test_tokens_are_added_and_taken_out_and_other_words_stay() -> None:
    assert with_token("Qwen q4", "fav", True) == "Qwen q4 fav"
    assert with_token("Qwen FAV q4", "fav", False) == "Qwen q4"
    assert tokens_of("  A  tag:B ") == ("a", "tag:b")


def test_tags_are_counted_the_most_used_first(rows: list[LibraryRow]) -> None:
    assert tag_counts(rows) == [("work", 2), ("phone", 1)]


@given(st.text(max_size=40))
def test_no_text_breaks_the_filter(text: str) -> None:
    parse_filter(text).matching([])
