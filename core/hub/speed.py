"""How fast bytes arrive, smoothed: an exponential average that fades when nothing comes."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

SPEED_METRIC = "download_speed"  # metrics of a download job: bytes a second
FILES_METRIC = "files_verified"
FILES_TOTAL_METRIC = "files_total"
TIME_CONSTANT_S = 5.0
_LEAST_S = 0.25  # shorter spans are noise


class SpeedMeter:
    """Counts what the network brings (not what lies on the disk). Any thread may call it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._since = clock()
        self._bytes = 0
        self._rate: float | None = None
        self.total_bytes = 0

    def add(self, n_bytes: int) -> None:
        with self._lock:
            self.total_bytes += n_bytes
            if self.total_bytes == n_bytes:  # the clock starts when the first bytes are here
                self._since = self._clock()
            else:
                self._bytes += n_bytes

    def bytes_per_s(self) -> float | None:
        """The average now; None before anything came."""
        with self._lock:
            now = self._clock()
            elapsed = now - self._since
            if elapsed >= _LEAST_S and (self._bytes or self._rate is not None):
                latest = self._bytes / elapsed
                weight = 1.0 - math.exp(-elapsed / TIME_CONSTANT_S)
                self._rate = latest if self._rate is None else self._rate + weight * (latest - self._rate)
                self._since, self._bytes = now, 0
            return self._rate
