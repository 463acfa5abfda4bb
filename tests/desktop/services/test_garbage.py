"""Garbage is collected on the main thread, and only there."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from desktop.services.garbage import MainThreadCollector


class _Knot:
    def __init__(self) -> None:
        self.me = self


def test_a_thread_that_allocates_collects_nothing_and_the_timer_does(qtbot: QtBot) -> None:
    collector = MainThreadCollector()
    try:
        ends: list[threading.Thread] = []
        knot = _Knot()
        gone = weakref.finalize(knot, lambda: ends.append(threading.current_thread()))
        del knot
        thread = threading.Thread(target=lambda: [[n] for n in range(100_000)])
        thread.start()
        thread.join()
        assert gone.alive
        kept = [[n] for n in range(5000)]
        qtbot.waitUntil(lambda: not gone.alive, timeout=10_000)
        assert len(kept) == 5000
        assert ends == [threading.main_thread()]
    finally:
        collector.stop()
        gc.unfreeze()
        gc.disable()  # as the fixture of these tests left it
