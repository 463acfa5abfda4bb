"""Words of strangers cannot steer the terminal, wherever they are shown."""

from __future__ import annotations

from typing import Any

import pytest
from rich.table import Table

from core.cli import main, output
from core.cli.chat import write
from tests.fakes.hub import FakeHub
from tests.fakes.tiny_repository import MODEL

EVIL = "a\x1b]0;owned\x07\x9b2J\u202eb"
STEERING = ("\x1b", "\x07", "\x9b", "\u202e")


def _harmless(text: str) -> bool:
    return not any(mark in text for mark in STEERING) and "a" in text and "b" in text


def test_lines_tables_errors_and_answers_are_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table("name")
    table.add_row(EVIL)
    for show in (
        lambda: output.stdout.print(EVIL, markup=False),
        lambda: output.stdout.print(table),
        lambda: output.print_error(EVIL, EVIL),
        lambda: write(EVIL),
    ):
        show()
        out, err = capsys.readouterr()
        assert _harmless(out + err)


def test_words_of_any_language_are_left_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    words = "naïve 日本語\tनमस्ते 👩\u200d💻\n"
    write(words)
    assert capsys.readouterr().out == words


def test_a_plan_shows_names_and_licences_as_they_are_written(
    capfd: pytest.CaptureFixture[str], fake_hub: FakeHub
) -> None:
    name = "model[/red].safetensors"
    files: dict[str, Any] = {**MODEL, name: MODEL["model.safetensors"]}
    fake_hub.add_repo("org/tiny", files)
    fake_hub.about["org/tiny"] = {"cardData": {"license": "[/x]\x1b[2J"}}
    assert main(["download", "org/tiny", "--plan", "--include", "*.safetensors"]) == 0
    out, _ = capfd.readouterr()
    assert name in out
    assert "Licence: [/x][2J" in out
