"""Votes of blind comparisons for the window: kept in the library, summed up for a pair."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from core.library.votes import Preference, VoteSummary, add_vote, remove_vote, votes_between, votes_of
from core.paths import Paths
from desktop.services.background import Background

if TYPE_CHECKING:
    from core.library.catalog import Catalog


T = TypeVar("T")


class VotesService(QObject):
    """Asynchronous: each call opens the library in a thread."""

    changed = Signal()

    def __init__(self, paths: Paths, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._background = background

    def add(self, first_id: str, second_id: str, preference: Preference, *, talk_id: str, turn: int) -> None:
        """Keep a blind vote on a turn of a conversation."""
        self._run(
            lambda catalog: add_vote(
                catalog, first_id, second_id, preference, blind=True, talk_id=talk_id, turn=turn
            )
        )

    def remove(self, talk_id: str, turn: int) -> None:
        self._run(lambda catalog: remove_vote(catalog, talk_id, turn))

    def between(self, variant_id: str, other_id: str, done: Callable[[VoteSummary], None]) -> None:
        """How the first fared against the other."""
        self._background.run(
            lambda: self._with_catalog(lambda catalog: votes_between(catalog, variant_id, other_id)), done
        )

    def of(self, variant_id: str, done: Callable[[VoteSummary], None]) -> None:
        """All votes on one variant."""
        self._background.run(lambda: self._with_catalog(lambda catalog: votes_of(catalog, variant_id)), done)

    def _run(self, work: Callable[[Catalog], None]) -> None:
        self._background.run(lambda: self._with_catalog(work), lambda _none: self.changed.emit())

    def _with_catalog(self, work: Callable[[Catalog], T]) -> T:
        from core.library.catalog import Catalog  # the database's packages load in this thread

        with Catalog(self._paths) as catalog:
            return work(catalog)
