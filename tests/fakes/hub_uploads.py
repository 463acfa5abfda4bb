"""What the stand-in hub needs to be written to: create a repository, preupload, LFS batch, commit."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from tests.fakes.hub import FakeHub

_PREUPLOAD = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)/preupload/main")
_BATCH = re.compile(r"/(?P<repo>[^/]+/[^/]+)\.git/info/lfs/objects/batch")
_COMMIT = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)/commit/main")
_LFS = re.compile(r"/lfs/(?P<oid>[0-9a-f]{64})(/(?P<part>\d+|complete|verify))?")

Answer = tuple[int, dict[str, Any] | None, dict[str, str]]


class Uploads:
    """What was written: ``created`` (repository -> private), ``blobs`` by SHA-256, ``commits``.

    ``part_bytes``: files larger than this are asked for in parts, as the hub does it for very large ones.
    """

    def __init__(self) -> None:
        self.created: dict[str, bool] = {}
        self.blobs: dict[str, bytes] = {}
        self.commits: list[tuple[str, str, list[str]]] = []  # repository, message, files
        self.part_bytes = 1 << 30
        self._parts: dict[str, dict[int, bytes]] = {}

    def answer(self, hub: FakeHub, method: str, path: str, body: bytes, authorized: bool) -> Answer | None:
        """The answer to a POST or PUT; None when it is none of the upload's."""
        if match := _LFS.fullmatch(path):
            return self._store(method, match["oid"], match["part"], body)
        if not authorized:
            return 401, {"error": "Invalid credentials"}, {}
        if path == "/api/repos/create":
            return self._create(hub, json.loads(body))
        if path == "/api/validate-yaml":
            return self._validate(json.loads(body)["content"])
        if match := _PREUPLOAD.fullmatch(path):
            return self._preupload(json.loads(body))
        if match := _BATCH.fullmatch(path):
            return self._batch(hub, json.loads(body))
        if match := _COMMIT.fullmatch(path):
            return self._commit(hub, match["repo"], body)
        return None

    def _create(self, hub: FakeHub, asked: dict[str, Any]) -> Answer:
        repo = f"{asked.get('organization') or 'me'}/{asked['name']}"
        url = f"{hub.endpoint}/{repo}"
        if repo in self.created or hub.files(repo):
            return 409, {"error": "You already created this model repo", "url": url}, {}
        self.created[repo] = asked.get("private") is True or asked.get("visibility") == "private"
        return 200, {"url": url, "name": repo, "id": "0"}, {}

    def _validate(self, card: str) -> Answer:
        """The hub knows licenses by their ids only."""
        front = yaml.safe_load(card.split("---\n", 2)[1])
        known = re.fullmatch(r"[a-z0-9.-]+", str(front.get("license", "mit")))
        errors = [] if known else [{"message": "license must be one of ..."}]
        return (400 if errors else 200), {"errors": errors, "warnings": []}, {}

    def _preupload(self, asked: dict[str, Any]) -> Answer:
        from tests.fakes.hub import LFS_SUFFIXES

        files = [
            {
                "path": file["path"],
                "uploadMode": "lfs" if file["path"].endswith(LFS_SUFFIXES) else "regular",
                "shouldIgnore": False,
                "oid": None,
            }
            for file in asked["files"]
        ]
        return 200, {"files": files}, {}

    def _batch(self, hub: FakeHub, asked: dict[str, Any]) -> Answer:
        objects = []
        for wanted in asked["objects"]:
            oid, size = wanted["oid"], wanted["size"]
            entry: dict[str, Any] = {"oid": oid, "size": size}
            if oid not in self.blobs:
                upload: dict[str, Any] = {"href": f"{hub.endpoint}/lfs/{oid}"}
                if size > self.part_bytes:
                    count = -(-size // self.part_bytes)
                    upload = {
                        "href": f"{hub.endpoint}/lfs/{oid}/complete",
                        "header": {
                            "chunk_size": str(self.part_bytes),
                            **{str(n): f"{hub.endpoint}/lfs/{oid}/{n}" for n in range(1, count + 1)},
                        },
                    }
                entry["actions"] = {"upload": upload, "verify": {"href": f"{hub.endpoint}/lfs/{oid}/verify"}}
            objects.append(entry)
        return 200, {"objects": objects, "transfer": "basic"}, {}

    def _store(self, method: str, oid: str, part: str | None, body: bytes) -> Answer:
        if part == "verify":
            wanted = json.loads(body)
            ok = len(self.blobs.get(oid, b"")) == wanted["size"]
            return (200, {}, {}) if ok else (404, {"error": "not there"}, {})
        if part == "complete":
            body = b"".join(piece for _, piece in sorted(self._parts.pop(oid).items()))
        elif part is not None:
            self._parts.setdefault(oid, {})[int(part)] = body
            return 200, None, {"ETag": f'"{part}"'}
        if hashlib.sha256(body).hexdigest() != oid:
            return 400, {"error": "the content has another hash"}, {}
        self.blobs[oid] = body
        return 200, None, {}

    def _commit(self, hub: FakeHub, repo: str, body: bytes) -> Answer:
        lines = [json.loads(line) for line in body.splitlines() if line.strip()]
        message = next(line["value"]["summary"] for line in lines if line["key"] == "header")
        files: dict[str, bytes] = {}
        for line in lines:
            value = line["value"]
            if line["key"] == "file":
                files[value["path"]] = base64.b64decode(value["content"])
            elif line["key"] == "lfsFile":
                files[value["path"]] = self.blobs[value["oid"]]
        commit = hub.add_repo(repo, files)
        self.commits.append((repo, message, sorted(files)))
        url = f"{hub.endpoint}/{repo}/commit/{commit}"
        return 200, {"success": True, "commitUrl": url, "commitOid": commit, "hookOutput": ""}, {}
