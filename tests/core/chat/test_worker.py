"""The chat job around a session that a test controls: order, stop, refusals, end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from core.chat.session import Answer, Messages, Sampling
from core.chat.worker import converse, variant_path
from core.errors import ContextOverflowError, NotFoundError
from core.jobs.context import JobContext
from core.jobs.protocol import Event, EventType, JobKind, JobSpec
from core.paths import Paths


class ScriptedSession:
    """Answers with what a question says: ``wait`` writes until it is stopped, ``long`` overflows."""

    n_ctx = 128

    def __init__(self) -> None:
        self.asked: list[Messages] = []

    def ask(
        self,
        messages: Messages,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer:
        assert stop is not None
        self.asked.append(messages)
        question = messages[-1]["content"]
        if question == "long":
            raise ContextOverflowError("too long", "shorten")
        if question == "fault":
            raise RuntimeError("a fault of ours")
        on_token("piece")
        if question == "wait":
            assert stop.wait(10)
        return Answer("piece", 1, 3, 0.0, 0.0, 0.1, stop.is_set(), "stopped" if stop.is_set() else "stop")

    def stop(self) -> None: ...

    def close(self) -> None: ...


class Chat:
    """``converse`` in a thread; events are waited for, never slept for."""

    def __init__(self, folder: Path, session: ScriptedSession, system: str | None = None) -> None:
        self.events: list[Event] = []
        self._arrived = threading.Condition()
        spec = JobSpec("chat-1", JobKind.CHAT, "", {}, str(folder))
        self.ctx = JobContext(spec, folder, Paths(folder), self._sink)
        self.result: dict[str, object] | None = None
        self.error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(session, system))
        self._thread.start()

    def _run(self, session: ScriptedSession, system: str | None) -> None:
        try:
            self.result = converse(self.ctx, session, system)
        except BaseException as error:  # noqa: BLE001 - handed to the test
            self.error = error

    def _sink(self, event: Event) -> None:
        with self._arrived:
            self.events.append(event)
            self._arrived.notify_all()

    def ask(self, request: str, text: str) -> None:
        messages = [{"role": "user", "content": text}]
        self.ctx.push_command({"command": "ask", "request": request, "messages": messages})

    def wait_for(self, kind: EventType, request: str) -> Event:
        def found() -> Event | None:
            return next((e for e in self.events if e.type is kind and e.fields["request"] == request), None)

        with self._arrived:
            assert self._arrived.wait_for(lambda: found() is not None, timeout=10)
            event = found()
        assert event is not None
        return event

    def end(self) -> None:
        self._thread.join(timeout=10)
        assert not self._thread.is_alive()


@pytest.fixture
def session() -> ScriptedSession:
    return ScriptedSession()


def test_asks_are_answered_in_order_and_quit_ends_with_a_count(
    tmp_path: Path, session: ScriptedSession
) -> None:
    chat = Chat(tmp_path, session)
    chat.ask("a", "hi")
    chat.ask("b", "hi")
    chat.wait_for(EventType.ANSWER, "b")
    chat.ctx.push_command({"command": "quit"})
    chat.end()
    assert [(e.type, e.fields["request"]) for e in chat.events] == [
        (EventType.TOKEN, "a"),
        (EventType.ANSWER, "a"),
        (EventType.TOKEN, "b"),
        (EventType.ANSWER, "b"),
    ]
    assert chat.result is not None
    assert (chat.result["answers"], chat.result["tokens"]) == (2, 2)


def test_stop_is_heard_while_answering_and_for_an_ask_that_still_waits(
    tmp_path: Path, session: ScriptedSession
) -> None:
    chat = Chat(tmp_path, session)
    chat.ask("a", "wait")
    chat.wait_for(EventType.TOKEN, "a")
    chat.ask("b", "wait")
    chat.ctx.push_command({"command": "stop", "request": "b"})
    chat.ctx.push_command({"command": "stop", "request": "unknown"})
    chat.ctx.push_command({"command": "stop", "request": "a"})
    assert chat.wait_for(EventType.ANSWER, "a").fields["stopped"] is True
    assert chat.wait_for(EventType.ANSWER, "b").fields["finish_reason"] == "stopped"
    chat.ctx.push_command({"command": "quit"})
    chat.end()


def test_a_refused_question_leaves_the_chat_alive(tmp_path: Path, session: ScriptedSession) -> None:
    chat = Chat(tmp_path, session)
    chat.ask("a", "long")
    refused = chat.wait_for(EventType.REFUSED, "a").fields
    assert (refused["code"], refused["message"], refused["hint"]) == (
        "context_overflow",
        "too long",
        "shorten",
    )
    chat.ctx.push_command({"command": "ask", "request": "b", "messages": []})
    assert chat.wait_for(EventType.REFUSED, "b").fields["code"] == "invalid_input"
    chat.ask("c", "hi")
    chat.wait_for(EventType.ANSWER, "c")
    chat.ctx.push_command({"command": "quit"})
    chat.end()


@pytest.mark.parametrize("end", ["cancel", "quit"])
def test_the_end_stops_the_answer_that_is_being_written(
    tmp_path: Path, session: ScriptedSession, end: str
) -> None:
    chat = Chat(tmp_path, session)
    chat.ask("a", "wait")
    chat.wait_for(EventType.TOKEN, "a")
    chat.ctx.push_command({"command": end})
    chat.end()
    assert chat.wait_for(EventType.ANSWER, "a").fields["stopped"] is True


def test_the_system_text_of_the_job_goes_before_a_conversation_without_one(
    tmp_path: Path, session: ScriptedSession
) -> None:
    chat = Chat(tmp_path, session, "Be brief.")
    chat.ask("a", "hi")
    chat.wait_for(EventType.ANSWER, "a")
    own = [{"role": "system", "content": "Mine."}, {"role": "user", "content": "hi"}]
    chat.ctx.push_command({"command": "ask", "request": "b", "messages": own})
    chat.wait_for(EventType.ANSWER, "b")
    chat.ctx.push_command({"command": "quit"})
    chat.end()
    assert [messages[0]["content"] for messages in session.asked] == ["Be brief.", "Mine."]


def test_a_fault_in_the_answering_thread_ends_the_job_with_it(
    tmp_path: Path, session: ScriptedSession
) -> None:
    chat = Chat(tmp_path, session)
    chat.ask("a", "fault")
    chat.end()
    assert isinstance(chat.error, RuntimeError)


def test_an_unknown_variant_is_not_found(bitwright_home: Path) -> None:
    with pytest.raises(NotFoundError):
        variant_path(Paths(bitwright_home).ensure(), "no-such-variant")
