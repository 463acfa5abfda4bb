"""A stand-in for Ollama's API on loopback: checks digests, streams ``create``, can fail."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import Any

from tests.fakes.loopback import LoopbackServer


class FakeOllama:
    """``blobs`` and ``models`` as they were made; ``trouble`` says what goes wrong: "create" (an error line
    in the stream), "status" (HTTP 500), "drop" (the stream ends early), "garbage" (no JSON), "hang" (it
    waits before the stream until ``stop``)."""

    def __init__(self) -> None:
        self.blobs: dict[str, bytes] = {}
        self.models: dict[str, dict[str, Any]] = {}
        self.requests: list[tuple[str, str]] = []
        self.trouble = ""
        self.waiting = threading.Event()
        self.stopping = threading.Event()
        fake = self

        class Handler(_Handler):
            ollama = fake

        self._server = LoopbackServer(Handler)
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


@contextmanager
def serving() -> Iterator[FakeOllama]:
    fake = FakeOllama()
    try:
        yield fake
    finally:
        fake.stop()


class _Handler(BaseHTTPRequestHandler):
    ollama: FakeOllama
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._note()
        if self.path == "/api/version":
            self._send(200, {"version": "0.12.3"})
        else:
            self._send(404, {"error": "not found"})

    def do_HEAD(self) -> None:
        self._note()
        found = self.path.removeprefix("/api/blobs/sha256:") in self.ollama.blobs
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self) -> None:
        self._note()
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.startswith("/api/blobs/sha256:"):
            self._blob(self.path.removeprefix("/api/blobs/sha256:"), body)
        elif self.path == "/api/show":
            known = json.loads(body)["model"] in self.ollama.models
            self._send(200 if known else 404, {} if known else {"error": "model not found"})
        elif self.path == "/api/create":
            self._create(json.loads(body))
        else:
            self._send(404, {"error": "not found"})

    def _note(self) -> None:
        self.ollama.requests.append((self.command, self.path))

    def _blob(self, digest: str, body: bytes) -> None:
        if hashlib.sha256(body).hexdigest() != digest:
            self._send(400, {"error": "digest mismatch"})
            return
        self.ollama.blobs[digest] = body
        self._send(201, None)

    def _create(self, request: dict[str, Any]) -> None:
        trouble = self.ollama.trouble
        if trouble == "status":
            self._send(500, {"error": "the disk is full"})
            return
        if trouble == "hang":
            self.ollama.waiting.set()
            self.ollama.stopping.wait(60)
            self.close_connection = True
            return
        missing = [d for d in request["files"].values() if d.removeprefix("sha256:") not in self.ollama.blobs]
        self.send_response(200)
        self.send_header("Content-Type", "application/x-ndjson")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        lines: list[Any] = [
            {"status": "parsing GGUF"},
            {"status": f"using existing layer {next(iter(request['files'].values()))}"},
        ]
        if trouble == "create" or missing:
            lines.append({"error": "unsupported architecture \x1b[31m"})
        elif trouble == "garbage":
            lines.append("<html>")
        elif trouble != "drop":
            self.ollama.models[request["model"]] = request
            lines += [{"status": "writing manifest"}, {"status": "success"}]
        for line in lines:
            text = (line if isinstance(line, str) else json.dumps(line)).encode() + b"\n"
            self.wfile.write(b"%x\r\n%s\r\n" % (len(text), text))
        self.wfile.write(b"0\r\n\r\n")

    def _send(self, status: int, answer: dict[str, Any] | None) -> None:
        body = b"" if answer is None else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
