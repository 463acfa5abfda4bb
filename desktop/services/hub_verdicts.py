"""Verdicts for search results, a few at a time: by their size, else by the headers of their files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from desktop.services.background import gone
from desktop.services.hub_search import HubSearch, Wish

if TYPE_CHECKING:
    from core.hub.fits import Verdict
    from core.hub.search import HubModel

_JUDGED_AT_ONCE = 5  # so that the first verdicts are there while the rest is being worked out
_LOOKS_AT_ONCE = 2  # repositories whose headers are read at the same time
_MOST_LOOKS = 24  # for one search


class HubVerdicts:
    """``told(repo_id, verdict, looking)`` is called for each result: with ``looking``, another call follows.
    ``changed()`` after a few of them; ``judged_for`` names the imagined computer, and is empty for this one.
    """

    def __init__(
        self,
        search: HubSearch,
        wish: Callable[[], Wish | None],
        told: Callable[[str, Verdict | None, bool], None],
        changed: Callable[[], None],
    ) -> None:
        self._search = search
        self._wish = wish
        self._told = told
        self._changed = changed
        self._to_judge: list[HubModel] = []
        self._to_look: list[HubModel] = []
        self._looking: set[str] = set()
        self._looks = 0
        self.judged_for: str | None = None

    @property
    def is_judging(self) -> bool:
        """Whether results wait for their first verdict."""
        return bool(self._to_judge)

    def forget(self) -> None:
        """Drop what waits: the results are others now, or the question is."""
        self._to_judge, self._to_look, self._looks = [], [], 0
        self._looking = set()

    def add(self, models: Iterable[HubModel]) -> None:
        idle = not self._to_judge
        self._to_judge += models
        if idle:
            self._judge_on()

    def _judge_on(self) -> None:
        """The next few; they stay at the front until it is done."""
        wish = self._wish()
        if wish is None:
            self._to_judge = []  # the computer is not known yet: the page asks again
        elif self._to_judge:
            self.judged_for = wish.hardware.simulated or ""
            few = tuple(self._to_judge[:_JUDGED_AT_ONCE])
            self._search.judge(
                wish, few, partial(self._on_judged, few), lambda _error: self._on_judged(few, {})
            )

    def _on_judged(self, models: tuple[HubModel, ...], verdicts: dict[str, Verdict | None]) -> None:
        if gone(self._told):
            return
        for model in models:
            verdict = verdicts.get(model.repo_id)
            look = verdict is None and not model.gated and self._looks < _MOST_LOOKS
            self._looks += look
            if look:
                self._to_look.append(model)
            self._told(model.repo_id, verdict, look)
        del self._to_judge[: len(models)]
        self._judge_on()
        self._look_on()
        self._changed()

    def _look_on(self) -> None:
        """Read the headers of the next repositories, a few at once."""
        wish = self._wish()
        while wish is not None and self._to_look and len(self._looking) < _LOOKS_AT_ONCE:
            model = self._to_look.pop(0)
            self._looking.add(model.repo_id)
            done = partial(self._on_looked, self._looking, model.repo_id)
            self._search.look(wish, model, done, partial(_without, done))

    def _on_looked(self, looking: set[str], repo_id: str, verdict: Verdict | None) -> None:
        if looking is not self._looking or gone(self._told):
            return  # of results that were forgotten since, or the page was
        looking.discard(repo_id)
        self._told(repo_id, verdict, False)
        self._look_on()
        self._changed()


def _without(done: Callable[[Verdict | None], None], _error: Exception) -> None:
    done(None)
