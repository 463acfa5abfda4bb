"""Searching the Hub for the window: what was typed as a repository's name, and answers as rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from core.paths import Paths
from desktop.models.sources import FoundModel
from desktop.services.background import Background

RESULTS = 12

_REPO = re.compile(r"^[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}$")
_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?(?:huggingface\.co|hf\.co)/", re.IGNORECASE)


def repo_id_of(typed: str) -> str | None:
    """The ``organisation/name`` that was typed or pasted as an address; None when it is something else."""
    content = typed.strip()
    if _ADDRESS.match(content):
        content = "/".join(_ADDRESS.sub("", content).split("/")[:2])
    return content if _REPO.match(content) else None


class HubSearch:
    """Answers only the newest question: what comes late for an older one is dropped."""

    def __init__(self, paths: Paths, background: Background) -> None:
        self._paths = paths
        self._background = background
        self._newest = 0

    def ask(
        self,
        words: str,
        here: Collection[str],
        done: Callable[[tuple[FoundModel, ...]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Search in a thread; ``here`` are the repositories that are in the library already."""
        self._newest += 1
        ticket = self._newest

        def work() -> tuple[FoundModel, ...]:
            from core.hub.cache import CachedHub
            from core.hub.search import SearchQuery, search

            answer = search(CachedHub.open(self._paths), SearchQuery(text=words), RESULTS)
            return tuple(
                FoundModel(
                    repo_id=found.repo_id,
                    downloads=found.downloads,
                    likes=found.likes,
                    size_bytes=None,
                    gated=found.gated,
                    here=found.repo_id in here,
                )
                for found in answer.value.models[:RESULTS]
            )

        def deliver(found: tuple[FoundModel, ...]) -> None:
            if ticket == self._newest:
                done(found)

        def give_up(error: Exception) -> None:
            if ticket == self._newest:
                failed(error)

        self._background.run(work, deliver, give_up)

    def forget(self) -> None:
        """Drop the answers that are still on their way."""
        self._newest += 1
