"""Measures how long the event loop was busy without a break: what a user feels as a stall."""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class StallWatch(QObject):
    """Processor time of the main thread between two waits of the event loop, in seconds.

    Processor time and not wall time, so that a busy machine does not fail a test; a slot that sleeps
    or waits for a disk is not seen by it, which is why services read in threads.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_s = 0.0
        self._awake_at: float | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._on_awake)
        dispatcher.aboutToBlock.connect(self._on_about_to_block)

    def reset(self) -> None:
        self.longest_s = 0.0
        self._awake_at = None

    def _on_awake(self) -> None:
        self._awake_at = time.thread_time()

    def _on_about_to_block(self) -> None:
        if self._awake_at is not None:
            self.longest_s = max(self.longest_s, time.thread_time() - self._awake_at)
            self._awake_at = None
