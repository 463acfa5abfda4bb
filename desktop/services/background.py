"""Short work off the main thread, with its success or failure delivered back on the main thread."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Background(QObject):
    """Runs callables in a pool of threads. After :meth:`close` nothing is delivered any more."""

    _ended = Signal(int, object, object)  # token, result, failure

    def __init__(self, on_unhandled: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=4, thread_name_prefix="background")
        self._closed = False
        self._tokens = itertools.count()
        self._waiting: dict[int, tuple[Callable[[Any], None] | None, Callable[[Exception], None]]] = {}
        self._on_unhandled = on_unhandled
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``work`` in a thread, then ``done(result)`` or ``failed(error)`` on the main thread.

        Without ``failed`` an error becomes a notification. A callback whose page or widget was destroyed
        meanwhile is not called.
        """
        if self._closed:
            return
        token = next(self._tokens)
        self._waiting[token] = (
            cast("Callable[[Any], None] | None", done),
            failed or self._on_unhandled,
        )
        self._pool.submit(self._work, token, work)

    @property
    def is_idle(self) -> bool:
        return not self._waiting

    @property
    def is_closed(self) -> bool:
        """Whether nobody waits for results any more: long work may look, and give up."""
        return self._closed

    def close(self) -> None:
        """Forget the callbacks and wait for the running work."""
        self._closed = True
        self._waiting.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, token: int, work: Callable[[], object]) -> None:
        """In a thread of the pool."""
        result: object = None
        failure: Exception | None = None
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - handed over to the main thread, whatever it is
            failure = error
        self._ended.emit(token, result, failure)

    @Slot(int, object, object)
    def _on_ended(self, token: int, result: object, failure: Exception | None) -> None:
        callbacks = self._waiting.pop(token, None)
        if callbacks is None:
            return
        done, failed = callbacks
        callback: Callable[[Any], None] | None = done if failure is None else failed
        if callback is not None and not gone(callback):
            callback(result if failure is None else failure)


def gone(callback: object, depth: int = 3) -> bool:
    """Whether a callback belongs to, or holds, a QObject that Qt has destroyed (of a page made anew)."""
    if isinstance(callback, QObject):
        return not isValid(callback)
    if depth == 0:
        return False
    held: list[object] = [getattr(callback, "__self__", None)]
    if isinstance(callback, partial):
        held += [callback.func, *callback.args]
    for cell in getattr(callback, "__closure__", None) or ():
        with suppress(ValueError):  # an empty cell
            held.append(cell.cell_contents)
    return any(gone(thing, depth - 1) for thing in held if callable(thing) or isinstance(thing, QObject))
