"""The chat job: loads one variant and answers until the window closes it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil

from core.chat.choose import is_model, open_session
from core.chat.session import DEFAULT_CONTEXT, Messages, Sampling, Session, checked_messages
from core.errors import BitwrightError, InvalidInputError
from core.jobs.context import JobContext
from core.jobs.memory import peak_rss_bytes
from core.jobs.protocol import EventType
from core.paths import Paths
from core.settings import KV_TYPES, load_settings
from core.types import Stage


def run_chat(ctx: JobContext) -> dict[str, Any]:
    """Handler of chat jobs. Events: ``ready``, then for each ``ask`` its ``token``s and one ``answer`` or
    ``refused``. Ends with the memory given back; returns ``{"answers", "tokens", "peak_rss_bytes"}``.

    ``ready`` says by ``backend`` which runtime answers and by ``note`` what the user should know of it, if
    anything. Raises NotFoundError, CorruptFileError, UnsupportedModelError, OutOfMemoryError or ChatError
    when the model cannot be loaded.
    """
    params = ctx.spec.params
    ctx.stage(Stage.READ)
    path = variant_path(ctx.paths, str(params.get("variant") or ""))
    n_ctx = params.get("n_ctx", DEFAULT_CONTEXT)
    if isinstance(n_ctx, bool) or not isinstance(n_ctx, int):
        raise InvalidInputError(f"A context of {n_ctx!r} is not a number of tokens", "Give a whole number.")

    settings = load_settings(ctx.paths.settings_file)
    kv_type = params.get("kv_type") or settings.kv_cache
    if kv_type not in KV_TYPES:
        raise InvalidInputError(f"{kv_type!r} is not a kind of cache", f"Choose of {', '.join(KV_TYPES)}.")

    def progress(done: int, total: int, unit: str) -> None:
        ctx.check_cancelled()
        ctx.progress(done, total, unit)

    session = open_session(
        path,
        n_ctx=n_ctx,
        threads=ctx.threads,
        cache_dir=ctx.paths.transcoded,
        compute=params.get("compute"),
        setting=settings.compute,
        kv_type=kv_type,
        memory_limit=ctx.memory_limit,
        progress=progress,
    )
    try:
        ctx.check_cancelled()
        ctx.emit(
            EventType.READY,
            n_ctx=session.n_ctx,
            n_ctx_train=session.n_ctx_train,
            load_s=session.load_s,
            memory_bytes=int(psutil.Process().memory_info().rss),
            has_chat_template=session.has_chat_template,
            model=session.facts.name if session.facts is not None else path.stem,
            backend=session.backend,
            note=session.note,
        )
        return converse(ctx, session, params.get("system"))
    finally:
        session.close()


def variant_path(paths: Paths, variant: str) -> Path:
    """The GGUF file or model folder of a variant: a path as it is, else what the library has under this id.

    Raises NotFoundError.
    """
    path = Path(variant).expanduser()
    if variant and is_model(path):
        return path.absolute()
    from core.library.catalog import Catalog

    with Catalog(paths) as catalog:
        return Path(catalog.variant(variant).path)


def converse(ctx: JobContext, session: Session, system: str | None = None) -> dict[str, Any]:
    """Answer the commands of ``ctx`` with ``session`` until ``quit``, a cancel or the end of stdin.

    Asks are answered one after another in a thread of their own, so that ``stop`` is heard meanwhile.
    """
    asks = _Asks(ctx, session, system)
    thread = threading.Thread(target=asks.work, name="answers")
    thread.start()
    try:
        for command in ctx.commands():
            if command.get("command") == "ask":
                asks.add(command)
            elif command.get("command") == "stop":
                asks.stop(str(command.get("request", "")))
    finally:
        asks.end()
        thread.join()
    if asks.failure is not None:
        raise asks.failure
    return {"answers": asks.answers, "tokens": asks.tokens, "peak_rss_bytes": peak_rss_bytes()}


TOKEN_INTERVAL_S = 0.125
"""Pieces of an answer are sent at most this often: 8 times a second. Each costs the process that reads them
more than the model needs for a token of a small model."""


class _Pieces:
    """Sends an answer's pieces: at once when the last were sent long ago, else with the next ones."""

    def __init__(self, send: Callable[[str], None]) -> None:
        self._send = send
        self._held: list[str] = []
        self._sent_at = -TOKEN_INTERVAL_S

    def add(self, text: str) -> None:
        self._held.append(text)
        if time.monotonic() - self._sent_at >= TOKEN_INTERVAL_S:
            self.flush()

    def flush(self) -> None:
        if self._held:
            text = "".join(self._held)
            self._held.clear()
            self._send(text)
            self._sent_at = time.monotonic()


class _Asks:
    """The questions that wait, the one being answered, and what became of them."""

    def __init__(self, ctx: JobContext, session: Session, system: str | None) -> None:
        self.answers = 0
        self.tokens = 0
        self.failure: BaseException | None = None
        self._ctx = ctx
        self._session = session
        self._system = system
        self._waiting: queue.SimpleQueue[Mapping[str, Any] | None] = queue.SimpleQueue()
        self._stops: dict[str, threading.Event] = {}
        self._lock = threading.Lock()
        self._ended = False

    def add(self, command: Mapping[str, Any]) -> None:
        request = str(command.get("request", ""))
        with self._lock:
            self._stops[request] = threading.Event()
        self._waiting.put({**command, "request": request})

    def stop(self, request: str) -> None:
        """Stop this request; an empty name stops whatever is asked."""
        with self._lock:
            for name, event in self._stops.items():
                if not request or name == request:
                    event.set()

    def end(self) -> None:
        """Stop what runs, drop what waits."""
        self._ended = True
        self.stop("")
        self._waiting.put(None)

    def work(self) -> None:
        """The answering thread."""
        try:
            while (command := self._waiting.get()) is not None and not self._ended:
                self._answer(command)
        except BaseException as error:  # noqa: BLE001 - raised again in the job's main thread
            self.failure = error
            self._ctx.push_command({"command": "quit"})

    def _answer(self, command: Mapping[str, Any]) -> None:
        request = str(command["request"])
        with self._lock:
            stop = self._stops[request]
        pieces = _Pieces(lambda text: self._ctx.emit(EventType.TOKEN, request=request, text=text))
        try:
            answer = self._session.ask(
                self._with_system(checked_messages(command.get("messages"))),
                Sampling.from_json(command),
                pieces.add,
                stop,
            )
            pieces.flush()
        except BitwrightError as error:
            self._ctx.emit(
                EventType.REFUSED, request=request, code=error.code, message=error.message, hint=error.hint
            )
        else:
            self.answers += 1
            self.tokens += answer.tokens
            memory = int(psutil.Process().memory_info().rss)
            self._ctx.emit(EventType.ANSWER, request=request, memory_bytes=memory, **asdict(answer))
        finally:
            with self._lock:
                if self._stops.get(request) is stop:  # not one of the same name that came meanwhile
                    del self._stops[request]

    def _with_system(self, messages: list[dict[str, str]]) -> Messages:
        if self._system and messages[0]["role"] != "system":
            return [{"role": "system", "content": self._system}, *messages]
        return messages
