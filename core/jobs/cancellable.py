"""Blocking calls on a thread of their own, so that a cancel acts at once: a slow peer, a compiler at work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

_T = TypeVar("_T")
POLL_S = 0.1


class Abandoned(BaseException):
    """Raised inside the thread at its next :meth:`Leash.check` after its caller has gone."""


class Leash:
    """What the thread looks at between two pieces of work."""

    def __init__(self) -> None:
        self._gone = threading.Event()
        self._interrupts: list[Callable[[], None]] = []  # one for each thread that reads now

    @contextmanager
    def interruptible(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """``interrupt`` is called (by another thread) to end a blocking read inside this block."""
        self._interrupts.append(interrupt)
        try:
            self.check()  # who let go a moment ago did not see this one
            yield
        finally:
            self._interrupts.remove(interrupt)

    def let_go(self) -> None:
        """End the work: for its caller, or for one of its own threads that failed."""
        self._gone.set()
        for interrupt in list(self._interrupts):
            interrupt()

    def check(self) -> None:
        """Raise Abandoned when nobody waits any more."""
        if self._gone.is_set():
            raise Abandoned

    def wait(self, seconds: float) -> None:
        """Wait, but not longer than somebody waits for us."""
        self._gone.wait(seconds)
        self.check()


def run_cancellable(work: Callable[[Leash], _T], check: Callable[[], None]) -> _T:
    """``work(leash)`` on a thread; ``check()`` is called ten times a second here and may raise to leave.

    An abandoned thread writes nothing more: it must call ``leash.check()`` before each effect. It is a
    daemon: at worst it sits in its blocking call until that returns or the process ends.
    """
    leash = Leash()
    outcome: list[_T] = []
    failure: list[BaseException] = []
    done = threading.Event()

    def run() -> None:
        try:
            outcome.append(work(leash))
        except BaseException as error:  # noqa: BLE001 - handed over to the waiting caller, whatever it is
            failure.append(error)
        finally:
            done.set()

    threading.Thread(target=run, name="cancellable", daemon=True).start()
    try:
        while not done.wait(POLL_S):
            check()
    except BaseException:
        leash.let_go()
        done.wait(0.5)  # unless it sits in a read, it is gone when we go on
        raise
    if failure:
        raise failure[0]
    return outcome[0]
