"""The serve job: loads one variant and answers over HTTP until it is told to stop."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import psutil

from core.chat.choose import open_session
from core.chat.session import Session
from core.chat.worker import variant_path
from core.errors import InvalidInputError, NotFoundError
from core.jobs.context import JobContext
from core.jobs.memory import peak_rss_bytes
from core.jobs.protocol import EventType
from core.paths import Paths
from core.serve.answering import Answering
from core.serve.app import ServeApp
from core.serve.gate import Gate
from core.serve.http import HttpServer, bind
from core.serve.keys import key_of
from core.serve.log import RequestLog
from core.serve.options import HOST, ServeOptions, base_url
from core.settings import KV_TYPES, load_settings
from core.types import Stage

_LOOK_S: Final = 2.0
"""How often the server's own thread is looked at: it must not be dead while we say that it serves."""


def run_serve(ctx: JobContext) -> dict[str, Any]:
    """Handler of serve jobs. Events: ``ready``, then ``request`` for every change of a request. Commands:
    ``rekey``, ``log_texts``, ``quit``. Returns ``{"requests", "tokens", "peak_rss_bytes"}``.

    ``ready`` has what a chat's has, and ``host``, ``port``, ``asked_port``, ``address`` and ``served_as``.
    The key is never part of an event: both sides read it from the keys' file.
    Raises what loading a session raises, and InvalidInputError when no port can be had.
    """
    options = ServeOptions.from_params(ctx.spec.params)
    ctx.stage(Stage.READ)
    path = variant_path(ctx.paths, options.variant)
    gate = _gate(ctx.paths, options)
    settings = load_settings(ctx.paths.settings_file)
    kv_type = options.kv_type or settings.kv_cache
    if kv_type not in KV_TYPES:
        raise InvalidInputError(f"{kv_type!r} is not a kind of cache", f"Choose of {', '.join(KV_TYPES)}.")

    def progress(done: int, total: int, unit: str) -> None:
        ctx.check_cancelled()
        ctx.progress(done, total, unit)

    session = open_session(
        path,
        n_ctx=options.n_ctx,
        threads=ctx.threads,
        cache_dir=ctx.paths.transcoded,
        setting=settings.compute,
        kv_type=kv_type,
        memory_limit=ctx.memory_limit,
        progress=progress,
    )
    try:
        ctx.check_cancelled()
        return _serve(ctx, session, options, gate, path)
    finally:
        session.close()


def _serve(
    ctx: JobContext, session: Session, options: ServeOptions, gate: Gate, path: Path
) -> dict[str, Any]:
    def emit(fields: Any) -> None:
        ctx.emit(EventType.REQUEST, **fields, memory_bytes=_memory())

    log = RequestLog(emit, texts=options.log_texts)
    listening = bind(options.port)
    answering = Answering(session, options.waiting)
    app = ServeApp(answering, log, gate, model=options.model, n_ctx=session.n_ctx)
    server = HttpServer(app, listening)
    try:
        ctx.emit(
            EventType.READY,
            host=HOST,
            port=server.port,
            asked_port=options.port,
            address=base_url(server.port),
            served_as=options.model,
            n_ctx=session.n_ctx,
            n_ctx_train=session.n_ctx_train,
            load_s=session.load_s,
            memory_bytes=_memory(),
            has_chat_template=session.has_chat_template,
            model=session.facts.name if session.facts is not None else path.stem,
            backend=session.backend,
            note=session.note,
        )
        _listen(ctx, app, log, server, options)
    finally:
        answering.close()
        server.close()
    return {
        "requests": log.totals.requests,
        "tokens": log.totals.tokens,
        "peak_rss_bytes": peak_rss_bytes(),
    }


def _listen(
    ctx: JobContext, app: ServeApp, log: RequestLog, server: HttpServer, options: ServeOptions
) -> None:
    """Do what the parent says until it says to stop, or is gone."""
    while not ctx.cancelled:
        command = ctx.next_command(_LOOK_S)
        if server.failure is not None:
            raise server.failure
        match command.get("command") if command else None:
            case "quit":
                return
            case "rekey":
                app.gate = _gate(ctx.paths, options)
            case "log_texts":
                log.texts = bool(command and command.get("on"))


def _gate(paths: Paths, options: ServeOptions) -> Gate:
    """Raises NotFoundError when there should be a key and is none: nothing is opened without one."""
    key = key_of(paths, options.variant) if options.needs_key else None
    if options.needs_key and key is None:
        raise NotFoundError("There is no API key for this variant", "Make one, then start the server again.")
    return Gate(key, options.origins)


def _memory() -> int:
    return int(psutil.Process().memory_info().rss)
