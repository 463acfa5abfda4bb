"""Requests answered one at a time by a session: a short queue, a thread, and a way out at any moment."""

from __future__ import annotations

import queue
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from core.chat.session import FINISH_CONTEXT, FINISH_LENGTH, Answer, Messages, Sampling
from core.chat.text_stream import StopTexts
from core.errors import BitwrightError
from core.serve.api_error import ApiError, of_session
from core.serve.requests import Asked
from core.serve.thinking import ThinkingSplit

_RETRY_AFTER_S: Final = 2


class Answerer(Protocol):
    """What is asked of a session (:class:`core.chat.session.Session`)."""

    def ask(
        self,
        messages: Messages,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer: ...

    def complete(
        self,
        prompt: str,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer: ...


@dataclass(frozen=True, slots=True)
class Begun:
    """It is this request's turn."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The next text: thinking, content, or both."""

    thinking: str
    content: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The answer is whole. ``finish_reason`` is OpenAI's: ``stop`` or ``length``; times are seconds."""

    finish_reason: str
    prompt_tokens: int
    tokens: int
    tokens_per_s: float
    first_token_s: float


Told = Begun | Piece | Finished | ApiError
Tell = Callable[[Told], None]
"""Called in the answering thread; the last thing told is Finished or an ApiError."""


@dataclass(slots=True, eq=False)
class _Ticket:
    asked: Asked
    tell: Tell
    stop: threading.Event = field(default_factory=threading.Event)


class Answering:
    """The queue before one session. ``waiting`` requests may wait behind the one that is answered."""

    def __init__(self, session: Answerer, waiting: int) -> None:
        self._session = session
        self._most = waiting + 1
        self._lock = threading.Lock()
        self._open: list[_Ticket] = []  # the one being answered, and those that wait
        self._line: queue.SimpleQueue[_Ticket | None] = queue.SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="answers", daemon=True)
        self._thread.start()

    @property
    def at_work(self) -> int:
        """How many requests are answered or wait now."""
        return len(self._open)

    def submit(self, asked: Asked, tell: Tell) -> Callable[[], None]:
        """Queue a request; what is returned cancels it, from any thread and as often as one likes.

        Raises ApiError (503) when the queue is full or the server stops.
        """
        ticket = _Ticket(asked, tell)
        with self._lock:
            if self._closed:
                raise _stopping()
            if len(self._open) >= self._most:
                raise ApiError(
                    503,
                    f"The server answers one request at a time and {self._most - 1} more wait already.",
                    code="server_busy",
                    retry_after_s=_RETRY_AFTER_S,
                )
            self._open.append(ticket)
        self._line.put(ticket)
        return lambda: self._give_up(ticket)

    def close(self) -> None:
        """Stop the answer that is written, refuse those that wait, and wait for the thread."""
        with self._lock:
            self._closed = True
            for ticket in self._open:
                ticket.stop.set()
        self._line.put(None)
        self._thread.join()

    def _give_up(self, ticket: _Ticket) -> None:
        """A request that waits leaves its place at once; one that is answered is stopped."""
        ticket.stop.set()
        with self._lock:
            if ticket in self._open[1:]:
                self._open.remove(ticket)

    def _work(self) -> None:
        while (ticket := self._line.get()) is not None:
            if not ticket.stop.is_set():
                ticket.tell(Begun())
                ticket.tell(self._answer(ticket))
            elif self._closed:
                ticket.tell(_stopping())
            with self._lock:
                if ticket in self._open:
                    self._open.remove(ticket)

    def _answer(self, ticket: _Ticket) -> Finished | ApiError:
        asked, text = ticket.asked, _Text(ticket)
        try:
            if asked.is_chat:
                answer = self._session.ask(asked.messages, asked.sampling, text.piece, ticket.stop)
            else:
                answer = self._session.complete(asked.prompt, asked.sampling, text.piece, ticket.stop)
        except BitwrightError as error:
            return of_session(error)
        except Exception as error:  # noqa: BLE001 - one request must not take the server with it
            traceback.print_exc()
            return of_session(error)
        if self._closed and not text.stopped:
            return _stopping()
        text.end()
        full = answer.finish_reason in {FINISH_LENGTH, FINISH_CONTEXT} and not text.stopped
        return Finished(
            finish_reason="length" if full else "stop",
            prompt_tokens=answer.prompt_tokens,
            tokens=answer.tokens,
            tokens_per_s=answer.tokens_per_s,
            first_token_s=text.first_token_s,
        )


class _Text:
    """One answer's text on its way: thinking parted, ended at the request's stop texts."""

    def __init__(self, ticket: _Ticket) -> None:
        self.stopped = False
        self.first_token_s = 0.0
        self._ticket = ticket
        self._split: ThinkingSplit | None = ThinkingSplit() if ticket.asked.is_chat else None
        self._stops = StopTexts(ticket.asked.stops)
        self._began = time.perf_counter()

    def piece(self, piece: str) -> None:
        """The session's callback."""
        if not self.first_token_s:
            self.first_token_s = time.perf_counter() - self._began
        thinking, content = self._split.add(piece) if self._split is not None else ("", piece)
        self._tell(thinking, content)

    def end(self) -> None:
        """Give out what was held back."""
        if self._split is not None:
            self._tell(*self._split.end())
        if not self.stopped:
            self._tell("", self._stops.end(), checked=True)

    def _tell(self, thinking: str, content: str, *, checked: bool = False) -> None:
        if self.stopped:
            return
        if not checked:
            content = self._stops.add(content)
        if thinking or content:
            self._ticket.tell(Piece(thinking, content))
        if self._stops.found:
            self.stopped = True
            self._ticket.stop.set()


def _stopping() -> ApiError:
    return ApiError(503, "The server is stopping.", code="server_stopping")
