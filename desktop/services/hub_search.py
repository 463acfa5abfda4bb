"""The Hub for the window: searches, verdicts for results and a model's page, each asked in a thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from core.errors import BitwrightError, CancelledError
from core.hardware.profile import HardwareProfile
from core.language import tr
from core.paths import Paths
from core.types import Purpose
from desktop.services.background import Background

if TYPE_CHECKING:
    from core.hub.cache import Answer, CachedHub
    from core.hub.fits import Verdict
    from core.hub.page import ModelPage, Variant
    from core.hub.remote import RemoteFacts
    from core.hub.search import Found, HubModel, SearchQuery
    from core.recommend.choice import Choice
    from core.types import ModelFacts

    # the best, every GGUF model's by its first file, and the levels that can be made of it, best first
    Judged = tuple[Verdict, dict[str, Verdict], tuple[Choice, ...]]

T = TypeVar("T")

RESULTS = 25

_REPO = re.compile(r"^[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}$")
_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?(?:huggingface\.co|hf\.co)/", re.IGNORECASE)

Failed = Callable[[Exception], None]


def repo_id_of(typed: str) -> str | None:
    """The ``organisation/name`` that was typed or pasted as an address; None when it is something else."""
    content = typed.strip()
    if _ADDRESS.match(content):
        content = "/".join(_ADDRESS.sub("", content).split("/")[:2])
    return content if _REPO.match(content) else None


@dataclass(frozen=True, slots=True)
class Wish:
    """For which computer and what purpose results are judged."""

    hardware: HardwareProfile
    purpose: Purpose
    context: int = 4096


class _Asking:
    """Answers only the newest question: what comes late for an older one is dropped."""

    def __init__(self, paths: Paths, background: Background) -> None:
        self._paths = paths
        self._background = background
        self._newest = 0

    def forget(self) -> None:
        """Drop the answers that are still on their way."""
        self._newest += 1

    def _hub(self) -> CachedHub:
        """In a thread. Gives up between two requests when the window is closing."""
        from core.hub.cache import CachedHub

        def check() -> None:
            if self._background.is_closed:
                raise CancelledError(tr("The window is closing."))

        hub = CachedHub.open(self._paths)
        hub.client.check = check
        return hub

    def _run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        ticket = self._newest

        def deliver(found: T) -> None:
            if ticket == self._newest:
                done(found)

        def give_up(error: Exception) -> None:
            if ticket == self._newest:
                failed(error)

        self._background.run(work, deliver, give_up)

    def judge(
        self,
        wish: Wish,
        models: Sequence[HubModel],
        done: Callable[[dict[str, Verdict | None]], None],
        failed: Failed,
    ) -> None:
        """Verdicts by the number of parameters; None where that is not known."""

        def work() -> dict[str, Verdict | None]:
            from core.hub.fits import Judge

            judge = Judge(wish.hardware, wish.purpose, wish.context)
            return {model.repo_id: judge.by_size(model) for model in models}

        self._run(work, done, failed)


class HubSearch(_Asking):
    """Searches, and whether what they find fits."""

    def ask(
        self,
        query: SearchQuery,
        done: Callable[[Answer[Found]], None],
        failed: Failed,
        more: str | None = None,
    ) -> None:
        """Search; with ``more``, go on from there."""
        if more is None:
            self.forget()

        def work() -> Answer[Found]:
            from core.hub.search import search

            return search(self._hub(), query, RESULTS, more)

        self._run(work, done, failed)

    def look(
        self, wish: Wish, model: HubModel, done: Callable[[Verdict | None], None], failed: Failed
    ) -> None:
        """A verdict by the headers of the repository's files; None when they cannot be had."""

        def work() -> Verdict | None:
            from core.hub.fits import Judge

            try:
                hub = self._hub()
                return Judge(wish.hardware, wish.purpose, wish.context).by_headers(
                    hub, model.repo_id, model.quantization
                )
            except BitwrightError:
                return None

        self._run(work, done, failed)


class HubPages(_Asking):
    """The parts of one model's page, each by itself: one that fails does not spoil the others."""

    def page(self, repo_id: str, done: Callable[[Answer[ModelPage]], None], failed: Failed) -> None:
        self.forget()

        def work() -> Answer[ModelPage]:
            from core.hub.page import model_page

            return model_page(self._hub(), repo_id)

        self._run(work, done, failed)

    def facts(self, repo_id: str, done: Callable[[RemoteFacts], None], failed: Failed) -> None:
        def work() -> RemoteFacts:
            from core.hub.remote import remote_facts

            return remote_facts(self._hub(), repo_id).value

        self._run(work, done, failed)

    def verdict(
        self,
        wish: Wish,
        remote: RemoteFacts,
        kind: str | None,
        done: Callable[[Judged], None],
        failed: Failed,
    ) -> None:
        """The verdict, one for each GGUF model of the repository by its file, and what can be made of it."""

        def work() -> Judged:
            from core.hub.fits import Judge

            judge = Judge(wish.hardware, wish.purpose, wish.context)
            levels = judge.levels(remote.facts) if kind is None and not remote.gguf else ()
            best = judge.verdict(remote.facts, remote.gguf, kind)
            return best, judge.each(remote.facts, remote.gguf), levels

        self._run(work, done, failed)

    def variants(self, repo_id: str, done: Callable[[tuple[Variant, ...]], None], failed: Failed) -> None:
        def work() -> tuple[Variant, ...]:
            from core.hub.page import existing_variants

            return existing_variants(self._hub(), repo_id).value

        self._run(work, done, failed)

    def others(
        self,
        wish: Wish,
        facts: ModelFacts,
        variants: Sequence[Variant],
        done: Callable[[dict[str, Verdict]], None],
        failed: Failed,
    ) -> None:
        """Verdicts for the variants of others, by repository."""

        def work() -> dict[str, Verdict]:
            from core.hub.fits import Judge

            judge = Judge(wish.hardware, wish.purpose, wish.context)
            return judge.others(facts, [variant.model for variant in variants])

        self._run(work, done, failed)

    def card(self, page: ModelPage, done: Callable[[str], None], failed: Failed) -> None:
        """The card's text, harmless."""

        def work() -> str:
            from core.hub.card import safe_markdown
            from core.hub.page import model_card

            return safe_markdown(model_card(self._hub(), page.info))

        self._run(work, done, failed)
