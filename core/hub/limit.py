"""How fast a download may be: one budget of bytes a second that all of its streams share."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable

from core.errors import InvalidInputError
from core.language import tr

_RATE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)b?(?:/s|ps)?", re.IGNORECASE)
_POWERS = {"": 0, "k": 1, "m": 2, "g": 3, "t": 4}
_BURST_S = 0.25  # what may come at once after a quiet while, in seconds of the rate
_SLICE_S = 0.5  # how soon a changed limit is noticed


class RateLimit:
    """A token bucket. ``rate()`` is asked before every piece: bytes a second, 0 for no limit; it may change
    while the download runs. ``clock`` is monotonic seconds."""

    def __init__(self, rate: Callable[[], float], clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._free_at = 0.0  # when the budget that was spent so far will have been earned

    @property
    def holds(self) -> bool:
        """Whether there is a limit now."""
        return self._rate() > 0

    def spend(self, n_bytes: int, wait: Callable[[float], None]) -> None:
        """Account for bytes that came, and ``wait(seconds)`` until they have been earned."""
        rate = self._rate()
        if rate <= 0:
            return
        with self._lock:
            now = self._clock()
            self._free_at = max(self._free_at, now - _BURST_S) + n_bytes / rate
            ready = self._free_at
        while (left := ready - self._clock()) > 0:
            wait(min(left, _SLICE_S))
            if self._rate() != rate:
                with self._lock:
                    self._free_at = min(self._free_at, self._clock())  # the old debt is forgiven
                return


def parse_rate(text: str) -> int:
    """Bytes a second from ``5MB``, ``500k``, ``1.5 MiB/s`` or a plain number; 0 means no limit.
    Raises InvalidInputError."""
    match = _RATE.fullmatch(text.strip())
    if match is None:
        raise InvalidInputError(
            tr("'{text}' is no rate.", text=text), tr("Write for example 5MB or 500kB (a second).")
        )
    number, prefix, binary = match.groups()
    unit: int = (1024 if binary else 1000) ** _POWERS[prefix.lower()]
    value = round(float(number) * unit)
    if value and value < 1000:
        raise InvalidInputError(
            tr("{text} a second is too little to get anywhere.", text=text), tr("Allow at least 1kB.")
        )
    return value
