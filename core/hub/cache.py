"""What the hub answered, kept on disk: fresh answers save a request, old ones serve while it is away."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from core.durable import replace_text
from core.errors import NetworkError
from core.hub.client import HubClient
from core.hub.transport import Params
from core.paths import Paths

T = TypeVar("T")
U = TypeVar("U")

SHORT_TTL_S = 600.0
FOR_EVER = float("inf")  # what a commit's name is part of never changes
_MAX_ENTRIES = 400
_MAX_ENTRY_BYTES = 8 << 20


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """A value with its age. ``offline`` says why no newer one could be had; empty when it is good."""

    value: T
    age_s: float = 0.0
    offline: str = ""

    def map(self, change: Callable[[T], U]) -> Answer[U]:
        return Answer(change(self.value), self.age_s, self.offline)


class AnswerCache:
    """JSON values by kind and key in one folder; the oldest go when there are too many.

    A file that cannot be read or written counts as absent: the cache never stops anything.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._now = now

    def get(self, kind: str, key: str) -> tuple[Any, float] | None:
        """The value and its age in seconds."""
        entry = _read(self._file(kind, key))
        if entry is None or entry.get("key") != key:
            return None
        return entry.get("value"), max(0.0, self._now() - entry["at"])

    def put(self, kind: str, key: str, value: object) -> None:
        text = json.dumps({"key": key, "at": self._now(), "value": value})
        if len(text) > _MAX_ENTRY_BYTES:
            return
        path = self._file(kind, key)
        with suppress(OSError):
            replace_text(path, text)
            self._prune(path.parent)

    def all_of(self, kind: str) -> Iterator[tuple[str, Any, float]]:
        """Key, value and age of everything of a kind, newest first."""
        for path in _newest_first(self._folder / kind):
            entry = _read(path)
            if entry is not None and isinstance(entry.get("key"), str):
                yield entry["key"], entry.get("value"), max(0.0, self._now() - entry["at"])

    def _file(self, kind: str, key: str) -> Path:
        return self._folder / kind / (hashlib.sha256(key.encode()).hexdigest()[:40] + ".json")

    def _prune(self, folder: Path) -> None:
        for path in _newest_first(folder)[_MAX_ENTRIES:]:
            path.unlink(missing_ok=True)


def _newest_first(folder: Path) -> list[Path]:
    dated = []
    with suppress(OSError):
        for path in folder.glob("*.json"):
            with suppress(OSError):
                dated.append((path.stat().st_mtime, path))
    return [path for _, path in sorted(dated, reverse=True)]


def _read(path: Path) -> dict[str, Any] | None:
    try:
        if path.stat().st_size > _MAX_ENTRY_BYTES:
            return None
        entry = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(entry, dict) or not isinstance(entry.get("at"), int | float):
        return None
    return entry


@dataclass(frozen=True, slots=True)
class CachedHub:
    """A hub with the memory of what it said; every question about models goes through here."""

    client: HubClient
    cache: AnswerCache
    scratch: Path  # a folder for the beginnings of files while they are read

    @classmethod
    def open(cls, paths: Paths, *, offline: bool = False) -> CachedHub:
        """The hub in force. ``offline`` keeps to what is remembered."""
        client = HubClient.from_settings(paths)
        if offline and not client.offline:
            client.offline = "Only what is remembered was asked for."
        folder = paths.cache / "hub"
        return cls(client, AnswerCache(folder), folder / "heads")

    def ask(self, kind: str, path: str, params: Params, what: str) -> Answer[tuple[Any, str | None]]:
        """The API's answer and the query of its next page: remembered for ten minutes, and longer while the
        hub cannot be asked. Raises NetworkError (nothing remembered), NotFoundError, GatedRepoError."""
        key = self.key(path, *(f"{name}={value}" for name, value in params))
        known = self.cache.get(kind, key)
        if known is not None and known[1] < SHORT_TTL_S:
            return Answer(_pair(known[0]), known[1], self.client.offline)
        try:
            answer, following = self.client.get_json(path, params, what)
        except NetworkError as error:
            if known is None:
                raise
            return Answer(_pair(known[0]), known[1], error.message)
        self.cache.put(kind, key, [answer, following])
        return Answer((answer, following))

    def key(self, *parts: str) -> str:
        """A cache key at this hub."""
        return "\n".join((self.client.endpoint, *parts))


def _pair(value: Any) -> tuple[Any, str | None]:
    if isinstance(value, list) and len(value) == 2 and (value[1] is None or isinstance(value[1], str)):
        return value[0], value[1]
    return None, None
