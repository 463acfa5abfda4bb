"""A stand-in for the Hugging Face hub on loopback: a folder tree as repositories, with faults on demand."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from core.errors import BitwrightError, GatedRepoError, NetworkError, NotFoundError
from tests.fakes.hub_index import expanded, find
from tests.fakes.hub_uploads import Uploads
from tests.fakes.loopback import LoopbackServer

LFS_SUFFIXES = (".safetensors", ".gguf", ".bin", ".pt", ".parquet")
_PIECE = 256 << 10
REFUSALS: tuple[tuple[int, type[BitwrightError]], ...] = (
    (401, GatedRepoError),
    (403, GatedRepoError),
    (404, NotFoundError),
    (429, NetworkError),
    (503, NetworkError),
)
"""What a hub's refusals must become."""

TOKEN = "hf_a_token_that_must_stay_secret"


@dataclass
class Fault:
    """What goes wrong with answers about ``path`` (part of the request's path), ``times`` times.

    ``kind``: ``status`` (with ``status``), ``drop`` (the connection is cut after ``after`` bytes of the
    body), ``corrupt`` (the byte at ``after`` is flipped), ``stall`` (silence after ``after`` bytes),
    ``slow`` (from ``after`` on pieces of ``chunk`` bytes, ``delay`` seconds apart), ``no_range`` (Range is
    ignored), ``garbage`` (not JSON), ``refuse`` (cut before any answer).
    """

    kind: str
    path: str
    times: int = 1
    after: int = 0
    status: int = 503
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.01
    chunk: int = 16384


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    range: str | None
    authorized: bool
    host: str
    token: str = ""


class FakeHub:
    """Serves ``root/OWNER/NAME/...`` (models) and ``root/datasets/OWNER/NAME/...``; the commit of a
    repository follows from its content."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.faults: list[Fault] = []
        self.requests: list[Request] = []
        self.bytes_sent = 0  # of bodies
        self.gated: set[str] = set()
        self.granted: set[str] = set()  # tokens that gated repositories let in
        self.accounts: dict[str, str] = {}  # token -> user name
        self.served: dict[str, int] = {}  # bytes of file content sent, by path
        self.history = root.with_name(f"{root.name}-history")  # commits that are no branch's any more
        self.about: dict[str, dict[str, Any]] = {}  # what the API says of a repository beyond its files
        self.virtual: dict[str, int] = {}  # sizes of files of which only the beginning is there
        self.raw: dict[str, bytes] = {}  # answers to give as they are, by path
        self.extra_files: dict[str, list[dict[str, Any]]] = {}  # siblings to list without having them
        self.uploads = Uploads()
        self.stalled = threading.Event()  # an upload waits in silence
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        hub = self

        class Handler(_Handler):
            fake = hub

        self._server = LoopbackServer(Handler)
        self.port = int(self._server.server_address[1])
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def add_repo(self, repo_id: str, files: dict[str, bytes]) -> str:
        """Write a repository, or change some files of it (the old commit stays there); returns its commit."""
        if (self.root / repo_id).is_dir():
            old = self.history / self.commit(repo_id)
            if not old.exists():
                shutil.copytree(self.root / repo_id, old)
        for name, content in files.items():
            path = self.root / repo_id / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return self.commit(repo_id)

    def fail(self, kind: str, path: str, **how: Any) -> Fault:
        fault = Fault(kind, path, **how)
        self.faults.append(fault)
        return fault

    def take_fault(self, path: str, kinds: tuple[str, ...]) -> Fault | None:
        """The next fault for this path, when it is of one of ``kinds``: faults come in order."""
        with self._lock:
            fault = next((f for f in self.faults if f.times > 0 and f.path in path), None)
            if fault is None or fault.kind not in kinds:
                return None
            fault.times -= 1
            return fault

    def gets(self, name: str) -> list[Request]:
        """GETs of a file's content so far."""
        return [r for r in self.requests if r.method == "GET" and r.path.endswith(name)]

    def files(self, repo_id: str) -> dict[str, Path]:
        folder = self.root / repo_id
        if not folder.is_dir():
            return {}
        return {p.relative_to(folder).as_posix(): p for p in sorted(folder.rglob("*")) if p.is_file()}

    def count(self, path: str, n_bytes: int) -> None:
        with self._lock:
            self.served[path] = self.served.get(path, 0) + n_bytes

    def commit(self, repo_id: str) -> str:
        digest = hashlib.sha1(repo_id.encode(), usedforsecurity=False)
        for name, path in self.files(repo_id).items():
            digest.update(name.encode())
            digest.update(sha256_of(path).encode())
        return digest.hexdigest()

    def siblings(self, repo_id: str, *, blobs: bool) -> list[dict[str, Any]]:
        listed: list[dict[str, Any]] = []
        for name, path in self.files(repo_id).items():
            entry: dict[str, Any] = {"rfilename": name}
            if blobs:
                size = self.virtual.get(f"{repo_id}/{name}") or path.stat().st_size
                entry |= {"size": size, "blobId": git_sha1_of(path)}
                if name.endswith(LFS_SUFFIXES):
                    entry["lfs"] = {"size": size, "sha256": sha256_of(path), "pointerSize": 130}
            listed.append(entry)
        return listed + self.extra_files.get(repo_id, [])

    def repos(self) -> list[str]:
        found = (p for p in self.root.glob("*/*") if p.is_dir() and p.parent.name != "datasets")
        return sorted(p.relative_to(self.root).as_posix() for p in found)

    def describe(self, repo_id: str, *, blobs: bool) -> dict[str, Any]:
        return {
            "_id": "0",
            "id": repo_id,
            "modelId": repo_id,
            "sha": self.commit(repo_id),
            "private": False,
            "gated": "manual" if repo_id in self.gated else False,
            "downloads": 1000 - len(repo_id),
            "likes": 7,
            "tags": ["text-generation", "license:apache-2.0"],
            "lastModified": "2026-01-02T03:04:05.000Z",
            "siblings": self.siblings(repo_id, blobs=blobs),
            **self.about.get(repo_id, {}),
        }


_HASHES: dict[tuple[str, int, int], tuple[str, str]] = {}


def _hashes(path: Path) -> tuple[str, str]:
    status = path.stat()
    key = (str(path), status.st_mtime_ns, status.st_size)
    if key not in _HASHES:
        content = path.read_bytes()
        git = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
        _HASHES[key] = (hashlib.sha256(content).hexdigest(), git)
    return _HASHES[key]


def sha256_of(path: Path) -> str:
    return _hashes(path)[0]


def git_sha1_of(path: Path) -> str:
    return _hashes(path)[1]


@contextmanager
def serving(root: Path) -> Iterator[FakeHub]:
    hub = FakeHub(root)
    hub.start()
    try:
        yield hub
    finally:
        hub.stop()


_API = re.compile(
    r"/api/(models/)?(?P<repo>(?(1)|datasets/)[^/]+/[^/]+)"
    r"(/revision/(?P<revision>[^/]+)|/tree/(?P<tree>[^/]+))?"
)
_RESOLVE = re.compile(r"/(?P<repo>(datasets/)?[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)")


class _Handler(BaseHTTPRequestHandler):
    fake: FakeHub
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._upload()

    def do_PUT(self) -> None:
        self._upload()

    def _upload(self) -> None:
        path = unquote(urlsplit(self.path).path)
        authorized = self.headers.get("Authorization") == f"Bearer {TOKEN}"
        self.fake.requests.append(
            Request(self.command, path, None, "Authorization" in self.headers, self.headers.get("Host", ""))
        )
        body = self._body()
        fault = self.fake.take_fault(path, ("status", "refuse", "stall"))
        if fault is not None and fault.kind == "stall":
            self.fake.stalled.set()
            self.fake.stopping.wait(60)
        if fault is not None and fault.kind in {"refuse", "stall"}:
            self.close_connection = True
            return
        if fault is not None:
            self._error(fault.status, "", fault.headers)
            return
        found = self.fake.uploads.answer(self.fake, self.command, path, body, authorized)
        status, answer, headers = found or (404, {"error": "no"}, {})
        self._send(status, b"" if answer is None else json.dumps(answer).encode(), headers)

    def _body(self) -> bytes:
        """Of known length, or in chunks."""
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _answer(self) -> None:
        url = urlsplit(self.path)
        path = unquote(url.path)
        authorized = "Authorization" in self.headers
        self.fake.requests.append(
            Request(
                self.command,
                path,
                self.headers.get("Range"),
                authorized,
                self.headers.get("Host", ""),
                self._token(),
            )
        )
        if self.fake.take_fault(path, ("refuse",)):
            self.close_connection = True
            return
        fault = self.fake.take_fault(path, ("status", "garbage"))
        if fault is not None and fault.kind == "status":
            self._error(fault.status, "", fault.headers)
        elif fault is not None:
            self._send(200, b"<html>a captive portal</html>")
        elif path == "/api/whoami-v2":
            self._whoami()
        elif path in self.fake.raw:
            self._send(200, self.fake.raw[path])
        elif path == "/api/models":
            self._search(parse_qs(url.query))
        elif path.startswith("/cdn/.history/"):
            self._content(self.fake.history / path.removeprefix("/cdn/.history/"), {})
        elif path.startswith("/cdn/"):
            self._content(self.fake.root / path.removeprefix("/cdn/"), {})
        elif match := _API.fullmatch(path):
            self._model(match, parse_qs(url.query))
        elif match := _RESOLVE.fullmatch(path):
            self._resolve(match)
        else:
            self._error(404, "RepoNotFound")

    def _token(self) -> str:
        return self.headers.get("Authorization", "").removeprefix("Bearer ")

    def _whoami(self) -> None:
        name = self.fake.accounts.get(self._token())
        if name is None:
            self._error(401, "")
        else:
            self._send(200, json.dumps({"type": "user", "name": name}).encode())

    # -- answers --------------------------------------------------------------------------------------

    def _search(self, query: dict[str, list[str]]) -> None:
        limit, start = int(query.get("limit", ["1000"])[0]), int(query.get("cursor", ["0"])[0])
        found = find([self.fake.describe(repo, blobs=False) for repo in self.fake.repos()], query)
        headers = {}
        if start + limit < len(found):
            following = urlencode({**query, "cursor": [str(start + limit)]}, doseq=True)
            headers["Link"] = f'<{self.fake.endpoint}/api/models?{following}>; rel="next"'
        shown = [expanded(entry, query) for entry in found[start : start + limit]]
        fault = self.fake.take_fault("/api/models", ("stall", "drop"))
        self._send(200, json.dumps(shown).encode(), headers, cut=fault)

    def _model(self, match: re.Match[str], query: dict[str, list[str]]) -> None:
        repo = match["repo"]
        if self._refused(repo, match["revision"] or match["tree"], file=False):
            return
        if match["tree"]:
            entries = [
                {"type": "file", "path": s["rfilename"], "size": s["size"], "oid": s["blobId"]}
                | ({"lfs": {**s["lfs"], "oid": s["lfs"]["sha256"]}} if "lfs" in s else {})
                for s in self.fake.siblings(repo, blobs=True)
            ]
            self._send(200, json.dumps(entries).encode())
            return
        self._send(200, json.dumps(self.fake.describe(repo, blobs="blobs" in query)).encode())

    def _refused(self, repo: str, revision: str | None, *, file: bool) -> bool:
        if not self.fake.files(repo):
            self._error(401 if "Authorization" not in self.headers else 404, "RepoNotFound")
        elif revision not in {None, "main", self.fake.commit(repo)} and not (
            file and (self.fake.history / str(revision)).is_dir()
        ):
            self._error(404, "RevisionNotFound")
        elif self._token() in self.fake.granted:
            return False
        elif repo in self.fake.gated and (file or "Authorization" not in self.headers):
            self._error(403 if "Authorization" in self.headers else 401, "GatedRepo")
        else:
            return False
        return True

    def _resolve(self, match: re.Match[str]) -> None:
        repo, name = match["repo"], match["file"]
        if self._refused(repo, match["revision"], file=True):
            return
        path, where = self.fake.files(repo).get(name), f"{repo}/{name}"
        old = self.fake.history / match["revision"] / name
        if match["revision"] not in {"main", self.fake.commit(repo)}:
            path, where = old if old.is_file() else None, f".history/{match['revision']}/{name}"
        if path is None:
            self._error(404, "EntryNotFound")
            return
        headers = {"X-Repo-Commit": self.fake.commit(repo)}
        if not name.endswith(LFS_SUFFIXES):
            self._content(path, {**headers, "ETag": f'"{git_sha1_of(path)}"'})
            return
        headers["X-Linked-Etag"] = f'"{sha256_of(path)}"'
        headers["X-Linked-Size"] = str(path.stat().st_size)
        # Large files lie on another host, as on the real hub: the token must not follow there.
        headers["Location"] = f"http://localhost:{self.fake.port}/cdn/{where}"
        self._send(302, b"", headers)

    def _content(self, path: Path, headers: dict[str, str]) -> None:
        content = path.read_bytes()
        known = path.relative_to(self.fake.root).as_posix() if path.is_relative_to(self.fake.root) else ""
        size = self.fake.virtual.get(known) or len(content)
        start, status = 0, 200
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if asked and not self.fake.take_fault(self.path, ("no_range",)):
            start, status = int(asked[1]), 206
            if start >= size:
                self._error(416, "")
                return
            end = min(int(asked[2] or size), size - 1)
            headers = {**headers, "Content-Range": f"bytes {start}-{end}/{size}"}
            content = content[: end + 1].ljust(end + 1, b"\0")
        body = content[start:]
        fault = (
            self.fake.take_fault(self.path, ("drop", "corrupt", "stall", "slow"))
            if self.command == "GET"
            else None
        )
        if fault is not None and fault.kind == "corrupt":
            damaged = bytearray(body)
            damaged[fault.after] ^= 1
            body, fault = bytes(damaged), None
        self._send(status, body, {**headers, "Accept-Ranges": "bytes"}, cut=fault)

    def _error(self, status: int, code: str, headers: dict[str, str] | None = None) -> None:
        self._send(status, b'{"error":"no"}', {**(headers or {}), **({"X-Error-Code": code} if code else {})})

    def _send(
        self, status: int, body: bytes, headers: dict[str, str] | None = None, cut: Fault | None = None
    ) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "HEAD":
            return
        try:
            if cut is None or cut.kind != "slow":
                self._write(body if cut is None else body[: cut.after])
            else:
                self._write(body[: cut.after])
                for start in range(cut.after, len(body), cut.chunk):
                    self.fake.stopping.wait(cut.delay)
                    self._write(body[start : start + cut.chunk])
            if cut is not None and cut.kind != "slow":
                if cut.kind == "stall":
                    self.fake.stopping.wait(60)
                self.close_connection = True
        except OSError:  # the client went away
            self.close_connection = True

    def _write(self, data: bytes) -> None:
        for start in range(0, len(data), _PIECE):
            piece = data[start : start + _PIECE]
            self.wfile.write(piece)
            self.fake.bytes_sent += len(piece)
            self.fake.count(urlsplit(self.path).path, len(piece))
        self.wfile.flush()
