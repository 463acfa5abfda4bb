"""The bundled calibration text: large and varied, without repetition, apart from the evaluation text."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from importlib import resources
from typing import Any

import pytest

from core.evaluate.windows import read_text
from core.quant.calibration.texts import BUNDLED_NAME, read_calibration

MIN_BYTES = 120_000
MIN_LANGUAGE_BYTES = 4096
OTHER_LANGUAGES = {"de", "fr", "es", "zh", "ja", "ru"}
KINDS = {
    "fiction", "essay", "encyclopaedia", "dialogue", "code", "maths", "table", "instruction", "recipe",
    "letter", "log",
}  # fmt: skip
SYNTAXES = {"python", "c", "javascript", "sql", "shell", "rust", "html", "json", "yaml"}
OVERLAP_WORDS = 8


def records() -> list[dict[str, Any]]:
    text = (resources.files("resources") / "texts" / "calibration.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.rstrip("\n").split("\n")]


def text_of(record: dict[str, Any]) -> str:
    if "text" in record:
        return str(record["text"])
    return "\n".join(message["content"] for message in record["messages"])


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def sequences(text: str, length: int) -> set[tuple[str, ...]]:
    every = words(text)
    return {tuple(every[i : i + length]) for i in range(len(every) - length + 1)}


def test_it_is_read_with_its_hash() -> None:
    text = read_calibration(None)
    assert text.name == BUNDLED_NAME
    assert len(text.sha256) == 64
    assert len(text.documents) == len(records())
    assert text.complete
    assert not text.plain


def test_it_is_large_enough_without_counting_markup() -> None:
    assert sum(len(text_of(record).encode()) for record in records()) >= MIN_BYTES


def test_every_kind_of_writing_is_there() -> None:
    found = records()
    assert {record["kind"] for record in found} >= KINDS
    assert {record["syntax"] for record in found if "syntax" in record} >= SYNTAXES
    sizes: Counter[str] = Counter()
    for record in found:
        sizes[record["kind"]] += len(text_of(record).encode())
    assert all(sizes[kind] >= 12_000 for kind in ("fiction", "encyclopaedia", "dialogue", "code"))
    assert sizes["maths"] >= 6_000
    assert sizes["table"] >= 3_000


def test_six_languages_besides_english_have_their_share() -> None:
    sizes: Counter[str] = Counter()
    for record in records():
        sizes[record["language"]] += len(text_of(record).encode())
    assert set(sizes) == OTHER_LANGUAGES | {"en"}
    assert all(sizes[language] >= MIN_LANGUAGE_BYTES for language in OTHER_LANGUAGES)


@pytest.mark.parametrize(
    ("language", "script"),
    [("zh", r"[\u4e00-\u9fff]"), ("ja", r"[\u3040-\u30ff]"), ("ru", r"[\u0400-\u04ff]")],
)
def test_languages_are_written_in_their_scripts(language: str, script: str) -> None:
    text = "".join(text_of(record) for record in records() if record["language"] == language)
    assert len(re.findall(script, text)) > 0.35 * len(text)


def test_conversations_have_turns_and_some_have_a_system_prompt() -> None:
    talks = [record["messages"] for record in records() if record["kind"] == "dialogue"]
    assert len(talks) >= 20
    assert sum(talk[0]["role"] == "system" for talk in talks) >= 6
    assert sum(len(talk) >= 4 for talk in talks) >= 15
    for talk in talks:
        roles = [message["role"] for message in talk if message["role"] != "system"]
        assert roles == (["user", "assistant"] * len(roles))[: len(roles)]
        assert roles[-1] == "assistant"
        assert all(message["content"].strip() for message in talk)


def test_python_and_json_in_it_are_sound() -> None:
    for record in records():
        if record.get("syntax") == "python":
            ast.parse(record["text"])
        elif record.get("syntax") == "json":
            json.loads(record["text"])


def test_no_line_or_paragraph_comes_twice() -> None:
    lines = [line.strip() for record in records() for line in text_of(record).split("\n")]
    long_lines = [line for line in lines if len(line) > 40]
    assert not [line for line, times in Counter(long_lines).items() if times > 1]
    assert max(Counter(line for line in lines if len(line) > 20).values()) <= 3


def test_no_twelve_words_in_a_row_come_twice_in_prose() -> None:
    seen: Counter[tuple[str, ...]] = Counter()
    for record in records():
        if record["kind"] not in ("code", "log", "table"):
            seen.update(sequences(text_of(record), 12))
    assert max(seen.values()) == 1


def test_it_shares_no_eight_words_with_the_evaluation_text() -> None:
    measured = sequences(read_text(None).text, OVERLAP_WORDS)
    for record in records():
        assert not measured & sequences(text_of(record), OVERLAP_WORDS)
