"""Ollama's HTTP API, as far as handing a model over needs it: blobs by digest, then ``create``.

https://github.com/ollama/ollama/blob/main/docs/api.md ("Create a Model", "Push a Blob"). Answers are read
with a bound; redirects are not followed; nothing but the model is sent.
"""

from __future__ import annotations

import http.client
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from core.errors import CorruptFileError, InvalidInputError, NetworkError
from core.language import tr

DEFAULT_PORT: Final = 11434
_PROBE_TIMEOUT_S: Final = 2.0
_TIMEOUT_S: Final = 600.0  # making a model copies and hashes gigabytes between two lines
_MAX_ANSWER: Final = 1 << 20
_MAX_LINES: Final = 100_000
_MAX_COUNT: Final = 1 << 53  # of bytes; larger numbers are nothing to count with
_CHUNK: Final = 1 << 20
_EVERYWHERE: Final = {"0.0.0.0", "::", ""}  # noqa: S104 - where a server listens; we ask loopback


class OllamaApi:
    """One Ollama server. Raises NetworkError for every failure of the connection or an odd answer."""

    def __init__(self, scheme: str, host: str, port: int) -> None:
        self._scheme, self._host, self._port = scheme, host, port

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> OllamaApi:
        """The server that OLLAMA_HOST names (``host``, ``host:port`` or an address), else the usual one.

        Raises InvalidInputError when the variable cannot be an address.
        """
        text = (
            (os.environ if environment is None else environment).get("OLLAMA_HOST", "").strip().strip("\"'")
        )
        scheme, separator, rest = text.partition("://")
        if not separator:
            scheme, rest = "http", text
        default = {"http": 80, "https": 443}.get(scheme) if separator else DEFAULT_PORT
        try:
            parts = urlsplit(f"//{rest}")
            port = parts.port
        except ValueError:
            default = None
        if default is None or parts.username:
            raise InvalidInputError(
                tr("OLLAMA_HOST is no address: '{text}'.", text=text), tr("Use host:port.")
            )
        host = parts.hostname or ""
        return cls(scheme, "127.0.0.1" if host in _EVERYWHERE else host, default if port is None else port)

    @property
    def address(self) -> str:
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{self._scheme}://{host}:{self._port}"

    def version(self) -> str | None:
        """The running server's version; None when none answers."""
        try:
            with self._ask("GET", "/api/version", timeout_s=_PROBE_TIMEOUT_S) as answer:
                if answer.status != 200:
                    return None
                found = self._json(answer).get("version")
        except NetworkError:
            return None
        return found if isinstance(found, str) else None

    def has_model(self, name: str) -> bool:
        with self._ask("POST", "/api/show", {"model": name}, timeout_s=20.0) as answer:
            answer.read(_MAX_ANSWER)
            return answer.status == 200

    def has_blob(self, sha256: str) -> bool:
        with self._ask("HEAD", f"/api/blobs/sha256:{sha256}", timeout_s=60.0) as answer:
            return answer.status == 200

    def send_blob(self, path: Path, sha256: str, on_bytes: Callable[[int], None]) -> None:
        """Send a file; ``on_bytes`` hears the size of each piece and may raise to stop.

        Raises CorruptFileError when the server finds another digest.
        """
        size = path.stat().st_size

        def pieces() -> Iterator[bytes]:
            with path.open("rb") as file:
                while piece := file.read(_CHUNK):
                    yield piece
                    on_bytes(len(piece))

        with self._ask("POST", f"/api/blobs/sha256:{sha256}", pieces(), size=size) as answer:
            text = answer.read(_MAX_ANSWER)
            if answer.status in {200, 201}:
                return
            if answer.status == 400:
                raise CorruptFileError(
                    tr("Ollama got other bytes of {name} than were recorded.", name=path.name),
                    tr("Verify the variant."),
                )
            raise self._refusal(answer.status, text)

    def create(self, request: Mapping[str, Any], on_status: Callable[[str, int, int], None]) -> None:
        """Make a model; ``on_status(status, completed, total)`` hears each line of the answer.

        Raises NetworkError with Ollama's words when it fails.
        """
        with self._ask("POST", "/api/create", {**request, "stream": True}) as answer:
            if answer.status != 200:
                raise self._refusal(answer.status, answer.read(_MAX_ANSWER))
            for _ in range(_MAX_LINES):
                line = answer.readline(_MAX_ANSWER)
                if not line:
                    break
                told = self._parsed(line)
                if "error" in told:
                    raise self._refusal(answer.status, line)
                status = str(told.get("status", ""))[:200]
                on_status(status, _count(told.get("completed")), _count(told.get("total")))
                if status == "success":
                    return
        raise NetworkError(
            tr("Ollama stopped before the model was made."), tr("Look at Ollama's log, then try again.")
        )

    # -- the connection -------------------------------------------------------------------------------

    @contextmanager
    def _ask(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | Iterator[bytes] | None = None,
        *,
        size: int | None = None,
        timeout_s: float = _TIMEOUT_S,
    ) -> Iterator[http.client.HTTPResponse]:
        kind = http.client.HTTPSConnection if self._scheme == "https" else http.client.HTTPConnection
        connection = kind(self._host, self._port, timeout=timeout_s)
        headers = {"User-Agent": "bitwright"}
        data: bytes | Iterator[bytes] | None
        if isinstance(body, Mapping):
            data, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
        else:
            data = body
        if size is not None:
            headers["Content-Length"] = str(size)
            headers["Content-Type"] = "application/octet-stream"
        try:
            try:
                connection.request(method, path, data, headers)
            except (BrokenPipeError, ConnectionResetError):
                if size is None:
                    raise  # else the server has answered before it read all: hear what it says
            yield connection.getresponse()
        except (OSError, http.client.HTTPException) as error:
            raise NetworkError(
                tr("Ollama at {address} cannot be reached, or stopped answering.", address=self.address),
                tr("Start it (ollama serve), or write a Modelfile instead (--out)."),
            ) from error
        finally:
            connection.close()

    def _json(self, answer: http.client.HTTPResponse) -> dict[str, Any]:
        return self._parsed(answer.read(_MAX_ANSWER))

    def _parsed(self, text: bytes) -> dict[str, Any]:
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            data = None
        if not isinstance(data, dict):
            raise NetworkError(
                tr("What answers at {address} is not Ollama.", address=self.address), tr("Check OLLAMA_HOST.")
            )
        return data

    def _refusal(self, status: int, text: bytes) -> NetworkError:
        try:
            told = json.loads(text)
            words = str(told["error"]) if isinstance(told, dict) and "error" in told else ""
        except (ValueError, RecursionError):
            words = ""
        shown = "".join(c if c.isprintable() else " " for c in words)[:300] or f"HTTP {status}"
        return NetworkError(
            tr("Ollama refuses the model: {shown}.", shown=shown),
            tr("Look at Ollama's log; is it up to date?"),
        )


def _count(value: object) -> int:
    return value if type(value) is int and 0 <= value < _MAX_COUNT else 0
