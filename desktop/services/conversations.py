"""Conversations, saved prompts and test results for the window: read and written in a thread, one by one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from core.conversations.store import ConversationStore, SavedKind, TalkHead
from core.conversations.talk import Talk
from core.conversations.trials import TrialResult
from core.errors import BitwrightError, CorruptFileError, NotFoundError
from core.paths import Paths
from desktop.services.background import Background, gone
from desktop.services.notifications import NotificationService

T = TypeVar("T")


@dataclass(slots=True)
class _Work:
    run: Callable[[ConversationStore], Any]
    done: Callable[[Any], None] | None
    changes: bool
    started: bool = False


class ConversationsService(QObject):
    """Everything is asynchronous with callbacks, and happens in the order in which it was asked for."""

    changed = Signal()  # the list of conversations is another one now
    saved_changed = Signal()  # a system prompt or a preset was saved or forgotten

    def __init__(
        self,
        paths: Paths,
        background: Background,
        notifications: NotificationService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._background = background
        self._notifications = notifications
        self._waiting: deque[_Work] = deque()
        self._running: _Work | None = None

    # -- conversations ------------------------------------------------------------------------------

    def heads(self, search: str, done: Callable[[tuple[TalkHead, ...]], None]) -> None:
        """The newest conversations, or those that contain the words of ``search``."""
        self._ask(lambda store: store.heads(search), done)

    def load(self, talk_id: str, done: Callable[[Talk], None]) -> None:
        self._ask(lambda store: store.load(talk_id), done)

    def save(self, talk: Talk) -> None:
        """Keep it as it is now."""
        self._change(lambda store: store.save(talk), lambda _none: self.changed.emit())

    def revise(self, talk_id: str, change: Callable[[Talk], Talk]) -> None:
        """Change a conversation that is kept; nothing happens when it was deleted meanwhile."""

        def work(store: ConversationStore) -> None:
            with suppress(NotFoundError):
                store.save(change(store.load(talk_id)))

        self._change(work, lambda _none: self.changed.emit())

    def rename(self, talk_id: str, title: str) -> None:
        self._change(lambda store: store.rename(talk_id, title), lambda _none: self.changed.emit())

    def delete(self, talk_id: str, done: Callable[[Talk | None], None]) -> None:
        """``done`` gets what was deleted, so that it can be brought back by :meth:`save`; None for what could
        not be read."""

        def work(store: ConversationStore) -> Talk | None:
            talk = None
            with suppress(CorruptFileError, NotFoundError):
                talk = store.load(talk_id)
            store.delete(talk_id)
            return talk

        def after(talk: Talk | None) -> None:
            done(talk)
            self.changed.emit()

        self._change(work, after)

    def count(self, done: Callable[[int], None]) -> None:
        self._ask(lambda store: store.count(), done)

    def delete_all(self, done: Callable[[], None]) -> None:
        """For good: every conversation, and the answers to test prompts."""

        def after(_none: None) -> None:
            done()
            self.changed.emit()

        self._change(lambda store: store.delete_all(), after)

    # -- saved prompts and presets ------------------------------------------------------------------

    def saved(self, kind: SavedKind, done: Callable[[dict[str, Any]], None]) -> None:
        self._ask(lambda store: store.saved(kind), done)

    def keep(self, kind: SavedKind, name: str, value: str | Mapping[str, Any]) -> None:
        self._change(lambda store: store.keep(kind, name, value), lambda _none: self.saved_changed.emit())

    def forget(self, kind: SavedKind, name: str) -> None:
        self._change(lambda store: store.forget(kind, name), lambda _none: self.saved_changed.emit())

    # -- test prompts -------------------------------------------------------------------------------

    def add_trial(self, result: TrialResult) -> None:
        self._change(lambda store: store.add_trial(result), None)

    def trials(self, variant_ids: Iterable[str], done: Callable[[tuple[TrialResult, ...]], None]) -> None:
        wanted = tuple(variant_ids)
        self._ask(lambda store: store.trials(wanted), done)

    # -- the queue ----------------------------------------------------------------------------------

    def close(self) -> None:
        """Write what still waits to be written. Call it once the background is closed."""
        left = [work for work in (self._running, *self._waiting) if work is not None]
        self._waiting.clear()
        unwritten = [work for work in left if work.changes and not work.started]
        if not unwritten:
            return
        with suppress(BitwrightError), ConversationStore(self._paths) as store:  # nobody can be told any more
            for work in unwritten:
                with suppress(BitwrightError):  # of one; the others are still written
                    work.run(store)

    def _ask(self, run: Callable[[ConversationStore], T], done: Callable[[T], None]) -> None:
        self._put(_Work(run, cast("Callable[[Any], None]", done), changes=False))

    def _change(self, run: Callable[[ConversationStore], T], done: Callable[[T], None] | None) -> None:
        self._put(_Work(run, cast("Callable[[Any], None] | None", done), changes=True))

    def _put(self, work: _Work) -> None:
        self._waiting.append(work)
        self._next()

    def _next(self) -> None:
        if self._running is not None or not self._waiting or self._background.is_closed:
            return
        work = self._running = self._waiting.popleft()

        def run() -> Any:
            work.started = True
            with ConversationStore(self._paths) as store:
                return work.run(store)

        self._background.run(run, self._on_done, self._on_failed)

    def _on_done(self, result: Any) -> None:
        work, self._running = self._running, None
        if work is not None and work.done is not None and not gone(work.done):
            work.done(result)
        self._next()

    def _on_failed(self, error: Exception) -> None:
        self._running = None
        self._notifications.exception(error)
        self._next()
