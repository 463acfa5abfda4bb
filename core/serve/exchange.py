"""One HTTP request and its response, over the plain ASGI calls of the HTTP library."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, Final

from core.serve.api_error import ApiError, bad_request
from core.serve.replies import as_json

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

LARGEST_BODY: Final = 8 << 20
"""Bytes: some hundred thousand tokens of text."""
BODY_S: Final = 30.0
"""Seconds that a body may take to arrive."""


class ClientGone(Exception):  # noqa: N818 - not an error
    """Nobody waits for the answer any more."""


class Exchange:
    """Reads a request's parts and sends its response. Header names are lower case."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.method = str(scope["method"])
        self.path = str(scope["path"])
        self.headers: Mapping[str, str] = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]
        }
        self.extra: dict[str, str] = {}
        self.started = False
        self._receive = receive
        self._send = send

    @property
    def client(self) -> str:
        """What the program that asks calls itself."""
        return self.headers.get("user-agent", "").split(" ", 1)[0]

    async def body(self) -> bytes:
        """The whole body. Raises ApiError (413, 408, 400) and ClientGone."""
        declared = self.headers.get("content-length", "0")
        if declared.isdigit() and int(declared) > LARGEST_BODY:
            raise _too_large()
        data = bytearray()
        try:
            async with asyncio.timeout(BODY_S):
                while True:
                    message = await self._receive()
                    if message["type"] == "http.disconnect":
                        raise ClientGone
                    data += message.get("body", b"")
                    if len(data) > LARGEST_BODY:
                        raise _too_large()
                    if not message.get("more_body"):
                        break
        except TimeoutError as error:
            raise ApiError(408, "The body of the request did not arrive in time.", code="timeout") from error
        if not data:
            raise bad_request("The request has no body.", code="invalid_json")
        return bytes(data)

    async def until_gone(self) -> None:
        """Returns when the client has closed the connection. Only after the body was read."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def send_json(self, status: int, value: Mapping[str, Any], **headers: str) -> None:
        body = as_json(value)
        await self.start(status, "application/json", **{**headers, "content-length": str(len(body))})
        await self._send({"type": "http.response.body", "body": body})

    async def send_empty(self, status: int, headers: Mapping[str, str]) -> None:
        self.extra = {**self.extra, **headers}
        await self.start(status)
        await self._send({"type": "http.response.body", "body": b""})

    async def send_error(self, error: ApiError) -> None:
        headers = {"retry-after": str(error.retry_after_s)} if error.retry_after_s else {}
        if error.status == 401:
            headers["www-authenticate"] = "Bearer"
        if error.status in {408, 413}:
            headers["connection"] = "close"  # what is still to come of the body is not read
        await self.send_json(error.status, error.to_json(), **headers)

    async def start(self, status: int, content_type: str = "", **headers: str) -> None:
        """Begin the response. Nothing of it is kept by anybody."""
        told = {**self.extra, **headers, "cache-control": "no-store"}
        if content_type:
            told["content-type"] = content_type
            told["x-content-type-options"] = "nosniff"
        self.started = True
        lines = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in told.items()]
        await self._send({"type": "http.response.start", "status": status, "headers": lines})

    async def send_part(self, data: bytes, *, last: bool = False) -> None:
        await self._send({"type": "http.response.body", "body": data, "more_body": not last})
        await asyncio.sleep(0)  # sending to a client that has left returns at once: let that be noticed


def _too_large() -> ApiError:
    return ApiError(413, f"The request is larger than {LARGEST_BODY >> 20} MiB.", code="request_too_large")
