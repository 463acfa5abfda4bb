"""The terminal's chat client: a session that outlives a stopped answer, and errors told as they were."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.cli.chat import AskOptions, ChatClient
from core.errors import ChatError, OutOfMemoryError
from core.jobs import launch
from core.paths import current_paths

QUESTION = [{"role": "user", "content": "x"}]


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Workers are this script; ``event(type, **fields)`` writes one event."""
    body = [
        "import json, os, sys",
        "def event(type, **f):",
        "    print(json.dumps({'v': 1, 'seq': 0, 'job': 'j', 'type': type, **f}), flush=True)",
    ]
    monkeypatch.setattr(launch, "worker_command", lambda _: [sys.executable, "-c", "\n".join(body)])
    return body


def open_chat(tmp_path: Path) -> ChatClient:
    return ChatClient(current_paths().ensure(), str(tmp_path / "m.gguf"), 512)


def test_a_load_error_is_told_as_the_worker_told_it(scripted: list[str], tmp_path: Path) -> None:
    scripted.append("event('failed', code='out_of_memory', message='too large', hint='close programs')")
    with pytest.raises(OutOfMemoryError, match="too large"):
        open_chat(tmp_path)


def test_an_error_while_answering_is_not_hidden_by_the_farewell(scripted: list[str], tmp_path: Path) -> None:
    scripted += [
        "event('ready')",
        "sys.stdin.readline(); os.close(0)",
        "event('failed', code='out_of_memory', message='too large', hint='')",
        "import signal; signal.signal(signal.SIGALRM, lambda *_: sys.exit())",
        "signal.alarm(1); signal.pause()",
    ]
    with pytest.raises(OutOfMemoryError), open_chat(tmp_path) as client:
        client.ask(QUESTION, AskOptions())


def test_a_session_that_ends_under_a_question_says_so(scripted: list[str], tmp_path: Path) -> None:
    scripted += ["event('ready')", "sys.stdin.readline()", "event('cancelled')"]
    with open_chat(tmp_path) as client, pytest.raises(ChatError) as caught:
        client.ask(QUESTION, AskOptions())
    assert caught.value.message
