"""The endpoints: which address does what, in OpenAI's words, over one answering session."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from core.serve.answering import Answering, Begun, Finished, Piece, Told
from core.serve.api_error import CLIENT_GONE, ApiError
from core.serve.exchange import ClientGone, Exchange, Receive, Scope, Send
from core.serve.gate import Gate, preflight
from core.serve.log import OpenRequest, RequestLog
from core.serve.replies import Reply, as_event, model_card, model_list
from core.serve.requests import Asked, body_of, chat_request, completion_request

CHAT: Final = "/chat/completions"
COMPLETIONS: Final = "/completions"
MODELS: Final = "/models"
HEALTH: Final = "/health"
_KNOWN: Final = "GET /v1/models, POST /v1/chat/completions, POST /v1/completions, GET /health"

_Parse = Callable[[Mapping[str, Any], int], Asked]
_PARSERS: Final[Mapping[str, _Parse]] = {CHAT: chat_request, COMPLETIONS: completion_request}


class ServeApp:
    """An ASGI application. ``gate`` may be replaced while it runs (another key)."""

    def __init__(self, answering: Answering, log: RequestLog, gate: Gate, *, model: str, n_ctx: int) -> None:
        self.gate = gate
        self._answering = answering
        self._log = log
        self._model = model
        self._n_ctx = n_ctx
        self._created = int(time.time())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        exchange = Exchange(scope, receive, send)
        path = exchange.path.removeprefix("/v1").rstrip("/")  # clients differ in what they call the base
        try:
            await self._serve(exchange, path)
        except ApiError as error:
            if path != HEALTH:
                self._log.refuse(exchange.path[:100], exchange.client, error.status, error.message)
            await exchange.send_error(error)
        except ClientGone:
            self._log.refuse(exchange.path[:100], exchange.client, CLIENT_GONE, "The client went away.")

    async def _serve(self, exchange: Exchange, path: str) -> None:
        gate = self.gate
        gate.check_host(exchange.headers)
        exchange.extra = gate.check_origin(exchange.headers)
        if exchange.method == "OPTIONS":
            await exchange.send_empty(204, preflight(exchange.headers))
            return
        if path == HEALTH:
            await exchange.send_json(200, {"status": "ok"})
            return
        gate.check_key(exchange.headers)
        if path == MODELS or path.startswith(f"{MODELS}/"):
            await self._models(exchange, path)
        elif path in _PARSERS:
            await self._complete(exchange, path)
        else:
            message = f"There is no {exchange.path[:100]} here. This server has {_KNOWN}."
            raise ApiError(404, message, code="unknown_url")

    async def _models(self, exchange: Exchange, path: str) -> None:
        _only(exchange, "GET")
        name = path.removeprefix(MODELS).strip("/")
        if name:
            self._check_model(name)
        card = model_card(self._model, self._created) if name else model_list(self._model, self._created)
        self._log.look_up(exchange.path[:100], exchange.client)
        await exchange.send_json(200, card)

    async def _complete(self, exchange: Exchange, path: str) -> None:
        _only(exchange, "POST")
        body = body_of(await exchange.body())
        if body.get("model") is not None:
            self._check_model(body["model"])
        asked = _PARSERS[path](body, self._n_ctx)
        inbox: asyncio.Queue[Told | None] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def tell(told: Told) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended: nobody hears any more
                loop.call_soon_threadsafe(inbox.put_nowait, told)

        cancel = self._answering.submit(asked, tell)
        entry = self._log.begin(exchange.path, exchange.client, stream=asked.stream, question=asked.text)
        watch = asyncio.create_task(exchange.until_gone())
        watch.add_done_callback(lambda _task: inbox.put_nowait(None))
        try:
            reply = Reply(self._model, chat=asked.is_chat)
            await _Answer(exchange, entry, inbox, reply, watch.done).send(asked)
        except ClientGone:
            entry.finish(CLIENT_GONE, error="The client went away.")
        finally:
            cancel()
            watch.cancel()
            entry.finish(500, error="The request was broken off.")  # unless it is finished, as it should be

    def _check_model(self, name: object) -> None:
        if name != self._model:
            raise ApiError(
                404,
                f"There is no model {str(name)[:100]!r} here. This server has {self._model!r}.",
                code="model_not_found",
                param="model",
            )


class _Answer:
    """One answer on its way from the answering thread to the client."""

    def __init__(
        self,
        exchange: Exchange,
        entry: OpenRequest,
        inbox: asyncio.Queue[Told | None],
        reply: Reply,
        gone: Callable[[], bool],
    ) -> None:
        self._gone = gone
        self._exchange = exchange
        self._entry = entry
        self._inbox = inbox
        self._reply = reply

    async def send(self, asked: Asked) -> None:
        """Send the answer, or the error that came instead. Raises ClientGone."""
        told = await self._next()
        if isinstance(told, Begun):
            self._entry.answering()
            told = await self._next()
        if isinstance(told, ApiError):
            await self._refuse(told)
        elif asked.stream:
            await self._stream(told, with_usage=asked.include_usage)
        else:
            await self._whole(told)

    async def _whole(self, told: Told) -> None:
        thinking, content = [], []
        while isinstance(told, Piece):
            thinking.append(told.thinking)
            content.append(told.content)
            told = await self._next()
        if isinstance(told, ApiError):
            await self._refuse(told)
        elif isinstance(told, Finished):
            self._entry.add_text("".join(content))
            self._finish(told)
            reply = self._reply.whole("".join(thinking), "".join(content), told)
            await self._exchange.send_json(200, reply)

    async def _stream(self, told: Told, *, with_usage: bool) -> None:
        await self._exchange.start(200, "text/event-stream; charset=utf-8")
        opening = self._reply.opening(with_usage=with_usage)
        if opening is not None:
            await self._exchange.send_part(opening)
        while isinstance(told, Piece):
            self._entry.add_text(told.content)
            await self._exchange.send_part(self._reply.piece(told, with_usage=with_usage))
            told = await self._next()
        if isinstance(told, ApiError):
            self._entry.finish(told.status, error=told.message)
            await self._exchange.send_part(as_event(told.to_json()), last=True)
        elif isinstance(told, Finished):
            self._finish(told)
            await self._exchange.send_part(self._reply.closing(told, with_usage=with_usage), last=True)

    async def _next(self) -> Told:
        told = await self._inbox.get()
        if told is None or self._gone():  # it may have left while much was still to be sent
            raise ClientGone
        return told

    async def _refuse(self, error: ApiError) -> None:
        self._entry.finish(error.status, error=error.message)
        await self._exchange.send_error(error)

    def _finish(self, finished: Finished) -> None:
        self._entry.finish(
            200,
            prompt_tokens=finished.prompt_tokens,
            tokens=finished.tokens,
            tokens_per_s=finished.tokens_per_s,
            first_token_s=finished.first_token_s,
        )


def _only(exchange: Exchange, method: str) -> None:
    if exchange.method != method and not (method == "GET" and exchange.method == "HEAD"):
        raise ApiError(405, f"{exchange.path[:100]} is asked with {method}.", code="method_not_allowed")
