"""``bitwright chat`` and its parts, spoken by a scripted worker over real pipes."""

from __future__ import annotations

import json
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.conversations.store import ConversationStore
from core.conversations.talk import LaneRef, Reply, Talk
from core.jobs import launch
from core.paths import current_paths

WORKER = Path(__file__).parents[2] / "fakes" / "chat_worker.py"


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Two files that the scripted worker pretends to load."""
    monkeypatch.setattr(launch, "worker_command", lambda _: [sys.executable, str(WORKER), "quiz"])
    made = []
    for name in ("one.gguf", "two.gguf"):
        (tmp_path / name).touch()
        made.append(str(tmp_path / name))
    return made[0], made[1]


def _run(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(list(words))
    out, err = capfd.readouterr()
    return code, out, err


def _json(capfd: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    code, out, err = _run(capfd, *words, "--json")
    assert code == 0, err
    return dict(json.loads(out))


def test_a_model_after_chat_is_talked_to_wherever_options_stand(
    capfd: pytest.CaptureFixture[str], models: tuple[str, str]
) -> None:
    question = "What about the Moon?"
    assert _json(capfd, "chat", models[0], "--prompt", question)["text"] == "In 1969."
    assert _json(capfd, "chat", "--prompt", question, models[0])["text"] == "In 1969."
    assert _json(capfd, "chat", "with", models[0], "--prompt", question)["text"] == "In 1969."


def test_two_are_asked_the_same(capfd: pytest.CaptureFixture[str], models: tuple[str, str]) -> None:
    told = _json(capfd, "chat", "compare", *models, "--prompt", "Moon?")
    assert [answer["title"] for answer in told["answers"]] == ["one.gguf", "two.gguf"]
    assert {answer["text"] for answer in told["answers"]} == {"In 1969."}
    code, out, _ = _run(capfd, "chat", "compare", *models, "--prompt", "Moon?")
    assert code == 0
    assert "== two.gguf" in out


def test_the_test_prompts_are_asked_judged_kept_and_written(
    capfd: pytest.CaptureFixture[str], models: tuple[str, str], tmp_path: Path
) -> None:
    table = tmp_path / "results.csv"
    told = _json(capfd, "chat", "test", *models, "--kind", "facts", "--out", str(table))
    assert [(row["passed"], row["answered"]) for row in told["totals"]] == [(3, 5), (3, 5)]
    assert table.read_text().count("\n") == 11
    with ConversationStore(current_paths()) as store:
        assert len(store.trials([models[0]])) == 5
    code, out, err = _run(capfd, "chat", "test", models[0], "--kind", "facts")
    assert code == 0
    assert "3 of 5 passed" in out
    assert "FAIL facts-planet" in err
    code, _, err = _run(capfd, "chat", "test", models[0], "--kind", "sport")
    assert code != 0
    assert "facts" in err


def test_what_was_said_is_listed_found_printed_and_deleted(capfd: pytest.CaptureFixture[str]) -> None:
    talk = Talk(lanes=(LaneRef("v", "Model Q4_0"),)).asked("Where is the lighthouse?")
    talk = talk.replied(0, 0, Reply("Behind the harbour.\x1b[2J", "v", "Model Q4_0"))
    with ConversationStore(current_paths().ensure()) as store:
        store.save(talk)
    assert _json(capfd, "chat", "history")["conversations"][0]["title"] == "Where is the lighthouse?"
    assert _json(capfd, "chat", "history", "--search", "desert")["conversations"] == []
    code, out, _ = _run(capfd, "chat", "history", "--search", "HARBOUR")
    assert code == 0
    assert "Behind the harbour" in out
    code, out, _ = _run(capfd, "chat", "history", talk.id[:6])
    assert "## Model Q4_0" in out
    assert "\x1b" not in out
    assert _run(capfd, "chat", "history", talk.id[:6], "--delete")[0] == 0
    assert _json(capfd, "chat", "history")["conversations"] == []
    code, _, err = _run(capfd, "chat", "history", "nothing")
    assert code != 0
    assert "There is no conversation" in err


def test_a_conversation_that_cannot_be_read_can_be_deleted(
    capfd: pytest.CaptureFixture[str], bitwright_home: Path
) -> None:
    with ConversationStore(current_paths().ensure()) as store:
        store.save(Talk(id="broken").asked("x"))
    with sqlite3.connect(current_paths().home / "chats.db") as database:
        database.execute("UPDATE talks SET document = '{}'")
    assert _run(capfd, "chat", "history", "broken")[0] != 0
    assert _run(capfd, "chat", "history", "broken", "--delete")[0] == 0
    with ConversationStore(current_paths()) as store:
        assert store.count() == 0
