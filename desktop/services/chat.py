"""One chat with one variant: its worker process, its state, and tokens gathered into screen-sized pieces."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

import psutil
from PySide6.QtCore import QObject, QTimer, Signal

from core.conversations.sampling import Sampling
from core.conversations.talk import AnswerFigures
from core.errors import BitwrightError, WorkerCrashedError, error_from_code
from core.jobs.protocol import Event, EventType
from core.language import retold, tr
from desktop.services.outcome import Outcome
from desktop.services.process import WorkerProcess

PIECE_INTERVAL_MS = 50
"""Pieces are handed on at most this often; the worker sends fewer, an older one may not."""

OpenWorker = Callable[[Mapping[str, Any]], WorkerProcess]


class ChatState(StrEnum):
    CLOSED = "closed"
    LOADING = "loading"
    READY = "ready"
    ANSWERING = "answering"
    STOPPING = "stopping"
    FAILED = "failed"

    @property
    def holds_memory(self) -> bool:
        return self not in {ChatState.CLOSED, ChatState.FAILED}


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """What the worker said when the model was ready. ``backend`` is the runtime's name where it was told;
    ``note`` a remark on it (why answers come slowly, say)."""

    n_ctx: int
    n_ctx_train: int | None
    load_s: float
    memory_bytes: int | None
    has_chat_template: bool
    backend: str = ""
    note: str = ""

    @classmethod
    def from_event(cls, fields: Mapping[str, Any]) -> Self:
        train = fields.get("n_ctx_train")
        memory = fields.get("memory_bytes")
        return cls(
            n_ctx=int(fields.get("n_ctx") or 0),
            n_ctx_train=int(train) if train else None,
            load_s=float(fields.get("load_s") or 0.0),
            memory_bytes=int(memory) if memory else None,
            has_chat_template=bool(fields.get("has_chat_template", True)),
            backend=str(fields.get("backend") or ""),
            note=str(fields.get("note") or ""),
        )


class ChatClient(QObject):
    """Drives the worker of one chat. All signals come in the window's thread."""

    state_changed = Signal(object)  # ChatState
    text_received = Signal(str)  # the answer's next piece
    answered = Signal(str, object)  # whole text, AnswerFigures
    refused = Signal(object)  # BitwrightError: this question failed, the chat lives on
    failed = Signal(object)  # BitwrightError: the chat is over

    def __init__(self, open_worker: OpenWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_worker = open_worker
        self._worker: WorkerProcess | None = None
        self._state = ChatState.CLOSED
        self._model: LoadedModel | None = None
        self._memory: int | None = None
        self._request = ""
        self._requests = itertools.count(1)
        self._pending: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PIECE_INTERVAL_MS)
        self._timer.timeout.connect(self._flush)

    @property
    def state(self) -> ChatState:
        return self._state

    @property
    def is_answering(self) -> bool:
        return self._state in {ChatState.ANSWERING, ChatState.STOPPING}

    @property
    def model(self) -> LoadedModel | None:
        """The loaded model's facts; None until the chat is ready."""
        return self._model

    @property
    def memory_bytes(self) -> int | None:
        """What the worker held after its last answer; None until there was one."""
        return self._memory

    def gives_back(self) -> int:
        """Bytes that closing frees: what is mapped from files counts as free already, where that is told."""
        if self._worker is None or self._model is None:
            return 0
        try:
            held = psutil.Process(self._worker.pid).memory_info()
        except psutil.Error:
            return 0
        return max(0, int(held.rss) - int(getattr(held, "shared", 0)))

    def open(self, variant: str, n_ctx: int) -> None:
        """Load a variant (library id or path of a GGUF file) in a new worker; an open chat is closed."""
        self.close()
        worker = self._open_worker({"variant": variant, "n_ctx": n_ctx, "system": None})
        self._worker = worker
        worker.event_received.connect(self._on_event)
        worker.ended.connect(self._on_ended)
        self._set_state(ChatState.LOADING)

    def ask(self, messages: Sequence[Mapping[str, str]], sampling: Sampling) -> None:
        """Send the conversation; its last message is the question."""
        if self._worker is None or self._state is not ChatState.READY:
            raise RuntimeError(f"a chat that is {self._state} cannot be asked")
        self._request = f"r{next(self._requests)}"
        self._pending.clear()
        self._worker.send(
            {"command": "ask", "request": self._request, "messages": list(messages), **sampling.to_json()}
        )
        self._set_state(ChatState.ANSWERING)

    def stop(self) -> None:
        """End the answer that is being written; what was written so far stays."""
        if self._worker is not None and self._state is ChatState.ANSWERING:
            self._worker.send({"command": "stop", "request": self._request})
            self._set_state(ChatState.STOPPING)

    def close(self, then: Callable[[], object] | None = None) -> None:
        """Quit the worker, which gives its memory back. Nothing is signalled but the state; ``then`` is
        called once the process is gone (at once when there is none)."""
        worker, self._worker = self._worker, None
        self._timer.stop()
        self._pending.clear()
        self._model = self._memory = None
        if worker is not None:
            worker.event_received.disconnect(self._on_event)
            worker.ended.disconnect(self._on_ended)
            if then is not None:
                worker.ended.connect(lambda _outcome: then())
            worker.shut_down()
        self._set_state(ChatState.CLOSED)
        if worker is None and then is not None:
            then()

    def _set_state(self, state: ChatState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _flush(self) -> None:
        if self._pending:
            piece = "".join(self._pending)
            self._pending.clear()
            self.text_received.emit(piece)

    def _on_event(self, event: Event) -> None:
        fields = event.fields
        if event.type is EventType.READY:
            self._model = LoadedModel.from_event(fields)
            self._set_state(ChatState.READY)
        elif event.type is EventType.TOKEN and fields.get("request") == self._request:
            self._pending.append(str(fields.get("text", "")))
            if not self._timer.isActive():  # the first at once, what follows together
                self._flush()
                self._timer.start()
        elif event.type is EventType.ANSWER and fields.get("request") == self._request:
            self._memory = int(fields.get("memory_bytes") or 0) or None
            self._end_request()
            self.answered.emit(str(fields.get("text", "")), AnswerFigures.from_event(fields))
        elif event.type is EventType.REFUSED and fields.get("request") == self._request:
            self._end_request()
            self.refused.emit(_error_of(fields))

    def _end_request(self) -> None:
        self._timer.stop()
        self._flush()
        self._request = ""
        self._set_state(ChatState.READY)

    def _on_ended(self, outcome: Outcome) -> None:
        self._timer.stop()
        self._flush()
        self._worker = None
        self._model = self._memory = None
        self._set_state(ChatState.FAILED)
        self.failed.emit(
            outcome.error or WorkerCrashedError(tr("The chat has ended."), tr("Start it again."))
        )


def _error_of(fields: Mapping[str, Any]) -> BitwrightError:
    return error_from_code(
        str(fields.get("code", "chat")),
        retold(str(fields.get("message", ""))),
        retold(str(fields.get("hint", ""))),
    )
