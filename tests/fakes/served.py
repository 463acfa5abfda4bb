"""A server over a scripted session, in this process: real sockets, no model."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from core.chat.session import Answer, Messages, Sampling
from core.errors import ContextOverflowError
from core.serve.answering import Answering
from core.serve.app import ServeApp
from core.serve.gate import Gate
from core.serve.http import HttpServer, bind
from core.serve.log import RequestLog

KEY = "bw-a-key-for-the-tests"
MODEL = "scripted-q4"


class ScriptedSession:
    """Answers with what the question says: ``wait`` writes until it is stopped, ``long`` overflows, ``fault``
    is a bug, ``think`` thinks first, ``many`` is 3,000 words, anything else is repeated word by word."""

    n_ctx = 128

    def __init__(self) -> None:
        self.asked: list[tuple[Messages, Sampling]] = []
        self.began = threading.Semaphore(0)
        self.stopped = threading.Event()

    def ask(
        self,
        messages: Messages,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer:
        assert stop is not None
        self.asked.append((messages, sampling))
        self.began.release()
        question = messages[-1]["content"]
        if question == "long":
            raise ContextOverflowError("The conversation has 200 tokens; the context window holds 128", "")
        if question == "fault":
            raise RuntimeError("a fault of ours")
        pieces = [f"{word} " for word in question.split()]
        if question == "think":
            pieces = ["<thi", "nk>\nHm", "m.\n</think>", "\n\nYes", "."]
        elif question == "many":
            pieces = ["word " * 800] * 3000
        on_token(pieces[0])
        if question == "wait":
            assert stop.wait(20)
            self.stopped.set()
        for piece in pieces[1:]:
            if stop.is_set():
                break
            on_token(piece)
        ended = "stopped" if stop.is_set() else "length" if sampling.max_tokens == 2 else "stop"
        return Answer("", len(pieces), 7, 50.0, 100.0, 0.01, stop.is_set(), ended)

    def complete(
        self,
        prompt: str,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer:
        return self.ask([{"role": "user", "content": prompt}], sampling, on_token, stop)


class Served:
    """The server's parts, and short ways to ask it."""

    def __init__(self, session: ScriptedSession, waiting: int, gate: Gate, *, texts: bool) -> None:
        self.session = session
        self.told: list[Mapping[str, Any]] = []
        self._arrived = threading.Condition()
        self.log = RequestLog(self._take, texts=texts)
        self.answering = Answering(session, waiting)
        self.app = ServeApp(self.answering, self.log, gate, model=MODEL, n_ctx=session.n_ctx)
        self.server = HttpServer(self.app, bind(0))
        self.port = self.server.port

    def _take(self, fields: Mapping[str, Any]) -> None:
        with self._arrived:
            self.told.append(fields)
            self._arrived.notify_all()

    def wait_for(self, **wanted: Any) -> Mapping[str, Any]:
        """The first entry of the log that has these values."""

        def found() -> Mapping[str, Any] | None:
            entries = (told["entry"] for told in self.told)
            return next((e for e in entries if all(e[k] == v for k, v in wanted.items())), None)

        with self._arrived:
            assert self._arrived.wait_for(lambda: found() is not None, timeout=10), (wanted, self.told)
            entry = found()
        assert entry is not None
        return entry

    def connect(self, timeout: float = 10) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    def request(
        self, method: str, path: str, body: Any = None, **headers: str
    ) -> tuple[int, dict[str, str], Any]:
        """(status, headers, JSON or text). ``body`` is JSON unless it is bytes; the key is sent."""
        sent = {"Authorization": f"Bearer {KEY}", **{k.replace("_", "-"): v for k, v in headers.items()}}
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        connection = self.connect()
        try:
            connection.request(method, path, data, sent)
            response = connection.getresponse()
            text = response.read().decode()
            found = {name.lower(): value for name, value in response.getheaders()}
            is_json = found.get("content-type") == "application/json"
            return response.status, found, json.loads(text) if is_json else text
        finally:
            connection.close()

    def chat(self, question: str, **fields: Any) -> tuple[int, dict[str, str], Any]:
        body = {"model": MODEL, "messages": [{"role": "user", "content": question}], **fields}
        return self.request("POST", "/v1/chat/completions", body)

    def close(self) -> None:
        self.answering.close()
        self.server.close()


@contextmanager
def serving(waiting: int = 2, gate: Gate | None = None, *, texts: bool = False) -> Iterator[Served]:
    served = Served(ScriptedSession(), waiting, gate or Gate(KEY), texts=texts)
    try:
        yield served
    finally:
        served.close()
