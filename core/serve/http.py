"""The HTTP server: a port of this computer, uvicorn in a thread, and patience with nobody.

uvicorn was chosen over http.server: one loop serves any number of slow clients, h11 reads requests strictly,
and a client that leaves is noticed. What it lacks is here: deadlines for headers and for clients that do
not read, a bound of open connections, and errors in JSON.
"""

from __future__ import annotations

import asyncio
import errno
import json
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any, Final

from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol

from core.errors import InvalidInputError
from core.serve.api_error import bad_request
from core.serve.options import HOST

if TYPE_CHECKING:
    from core.serve.app import ServeApp

_NEXT_PORTS: Final = 20
_HEADER_S: Final = 10.0
_STALLED_S: Final = 30.0
_LARGEST_HEADER: Final = 32 << 10
_MOST_CONNECTIONS: Final = 256
_MOST_REQUESTS: Final = 128
_STOP_S: Final = 2


def bind(port: int) -> socket.socket:
    """A socket on ``port`` of this computer, or on the next one that is free (any at last).

    Raises InvalidInputError when the system lets us have none.
    """
    tried = [*range(port, min(port + _NEXT_PORTS, 65536)), 0]
    for candidate in tried:
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        # Windows would let another program take the same port over; elsewhere a restart may have it at once.
        if sys.platform == "win32":
            made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            made.bind((HOST, candidate))
            made.listen(64)
        except OSError as error:
            made.close()
            if error.errno not in {errno.EADDRINUSE, errno.EACCES} or candidate == 0:
                raise InvalidInputError(
                    f"Port {candidate} cannot be opened: {error.strerror}", "Choose another port."
                ) from error
        else:
            made.set_inheritable(False)
            return made
    raise AssertionError("port 0 is bound or refused")


class HttpServer:
    """Serves an application on a bound socket until it is closed."""

    def __init__(self, app: ServeApp, listening: socket.socket) -> None:
        self.port = int(listening.getsockname()[1])
        self._socket = listening
        config = Config(
            app,
            http=_Guarded,
            ws="none",
            loop="asyncio",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=_STOP_S,
            limit_concurrency=_MOST_REQUESTS,
            h11_max_incomplete_event_size=_LARGEST_HEADER,
        )
        self._server = Server(config)
        self.failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="http", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening at once; answers under way have two seconds."""
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    def _run(self) -> None:
        try:
            asyncio.run(self._server.serve([self._socket]))
        except BaseException as error:  # noqa: BLE001 - the worker asks for it
            self.failure = error


class _Guarded(H11Protocol):
    """uvicorn's connection with deadlines."""

    _header_deadline: asyncio.TimerHandle | None = None
    _write_deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > _MOST_CONNECTIONS:
            transport.abort()
            return
        self._header_deadline = self.loop.call_later(_HEADER_S, transport.abort)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        import h11

        if self.conn.their_state is not h11.IDLE:  # a request is being read, or has been
            self._cancel_header_deadline()
        elif self._header_deadline is None and self.conn.trailing_data[0]:
            self._header_deadline = self.loop.call_later(_HEADER_S, self.transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        self._cancel_header_deadline()
        self._cancel_write_deadline()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._write_deadline is None:
            self._write_deadline = self.loop.call_later(_STALLED_S, self.transport.abort)

    def resume_writing(self) -> None:
        self._cancel_write_deadline()
        super().resume_writing()

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP, in the JSON that clients of this API understand."""
        import h11

        if self.conn.our_state not in {h11.IDLE, h11.SEND_RESPONSE}:
            self.transport.abort()
            return
        body = json.dumps(bad_request(msg, code="invalid_http").to_json()).encode()
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
        ]
        events: tuple[Any, ...] = (
            h11.Response(status_code=400, headers=headers, reason=b"Bad Request"),
            h11.Data(data=body),
            h11.EndOfMessage(),
        )
        for event in events:
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _cancel_header_deadline(self) -> None:
        if self._header_deadline is not None:
            self._header_deadline.cancel()
            self._header_deadline = None

    def _cancel_write_deadline(self) -> None:
        if self._write_deadline is not None:
            self._write_deadline.cancel()
            self._write_deadline = None
