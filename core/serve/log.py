"""What is told of each request: who asked what and how it went; texts only where that was switched on."""

from __future__ import annotations

import datetime
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Final, Literal, Self

RequestState = Literal["waiting", "answering", "done"]

_LONGEST_CLIENT: Final = 80
_LONGEST_TEXT: Final = 4000
_REFUSALS_PER_S: Final = 20
"""More refused requests than this a second are counted, but not told one by one: they may be an attack."""


@dataclass(frozen=True, slots=True)
class RequestEntry:
    """One request. ``at`` is ISO 8601 (UTC), times are seconds; ``status`` is 0 until it is known."""

    id: int
    at: str
    endpoint: str
    client: str
    state: RequestState = "waiting"
    status: int = 0
    stream: bool = False
    prompt_tokens: int = 0
    tokens: int = 0
    tokens_per_s: float = 0.0
    first_token_s: float = 0.0
    duration_s: float = 0.0
    error: str = ""
    question: str = ""
    answer: str = ""

    @property
    def is_ok(self) -> bool:
        return 200 <= self.status < 300

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Raises TypeError or ValueError for what is no entry."""
        known = {declared.name: data[declared.name] for declared in fields(cls) if declared.name in data}
        return cls(**known)


@dataclass(frozen=True, slots=True)
class Totals:
    """Since the server started. ``refused`` are requests that got no answer."""

    requests: int = 0
    refused: int = 0
    prompt_tokens: int = 0
    tokens: int = 0

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(**{declared.name: int(data.get(declared.name) or 0) for declared in fields(cls)})

    def counting(self, entry: RequestEntry) -> Totals:
        return Totals(
            self.requests + 1,
            self.refused + (not entry.is_ok),
            self.prompt_tokens + entry.prompt_tokens,
            self.tokens + entry.tokens,
        )


Emit = Callable[[Mapping[str, Any]], None]


def _words(text: str) -> str:
    """On one line, without what a terminal or a list would take for more than words."""
    return "".join(c if c.isprintable() else " " for c in text)


class RequestLog:
    """Gives every change of every request to ``emit`` as ``{"entry": ..., "totals": ...}``."""

    def __init__(
        self, emit: Emit, *, texts: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.texts = texts
        self.totals = Totals()
        self._emit = emit
        self._clock = clock
        self._lock = threading.Lock()
        self._next = 1
        self._second = 0
        self._told = 0

    def begin(self, endpoint: str, client: str, *, stream: bool = False, question: str = "") -> OpenRequest:
        """A request that will be answered; it is told now."""
        made = self._open(endpoint, client, stream=stream, question=question)
        made.tell()
        return made

    def refuse(self, endpoint: str, client: str, status: int, error: str) -> None:
        """A request that came no further than the door."""
        self._open(endpoint, client).finish(status, error=error, refused=True)

    def look_up(self, endpoint: str, client: str) -> None:
        """A request that is answered at once."""
        self._open(endpoint, client).finish(200)

    def _open(self, endpoint: str, client: str, *, stream: bool = False, question: str = "") -> OpenRequest:
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")
        with self._lock:
            number, self._next = self._next, self._next + 1
        endpoint, client = _words(endpoint), _words(client)[:_LONGEST_CLIENT]
        asked = question[:_LONGEST_TEXT] if self.texts else ""
        return OpenRequest(self, RequestEntry(number, now, endpoint, client, stream=stream, question=asked))

    def told(self, entry: RequestEntry, *, refused: bool = False) -> None:
        """For :class:`OpenRequest`: count what is over, and pass it on."""
        with self._lock:
            if entry.state == "done":
                self.totals = self.totals.counting(entry)
            if refused and not self._may_tell():
                return
            totals = self.totals
        self._emit({"entry": asdict(entry), "totals": asdict(totals)})

    def _may_tell(self) -> bool:
        second = int(self._clock())
        if second != self._second:
            self._second, self._told = second, 0
        self._told += 1
        return self._told <= _REFUSALS_PER_S


class OpenRequest:
    """One request in the log, from its arrival to its end."""

    def __init__(self, log: RequestLog, entry: RequestEntry) -> None:
        self._log = log
        self._entry = entry
        self._began = time.perf_counter()
        self._answer: list[str] = []

    def tell(self) -> None:
        self._log.told(self._entry)

    def answering(self) -> None:
        self._entry = replace(self._entry, state="answering")
        self.tell()

    def add_text(self, text: str) -> None:
        if self._log.texts:
            self._answer.append(text)

    def finish(
        self,
        status: int,
        *,
        prompt_tokens: int = 0,
        tokens: int = 0,
        tokens_per_s: float = 0.0,
        first_token_s: float = 0.0,
        error: str = "",
        refused: bool = False,
    ) -> None:
        """It is over; only the first call counts."""
        if self._entry.state == "done":
            return
        self._entry = replace(
            self._entry,
            state="done",
            status=status,
            prompt_tokens=prompt_tokens,
            tokens=tokens,
            tokens_per_s=tokens_per_s,
            first_token_s=first_token_s,
            duration_s=time.perf_counter() - self._began,
            error=_words(error),
            answer="".join(self._answer)[:_LONGEST_TEXT],
        )
        self._log.told(self._entry, refused=refused)
