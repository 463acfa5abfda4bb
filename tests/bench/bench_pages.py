"""How long the main thread is busy while each page is opened for the first time.

Drives the real window over a made-up library, offscreen, and prints for every page the longest stretch that
the event loop did not turn, and the sum of all stretches above 3 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.fakes.hub import serving  # noqa: E402
from tests.fakes.hub_models import demo_hub  # noqa: E402
from tests.screenshots.homes import make_home  # noqa: E402

SETTLE_MS = 1500
PAGES = ("computer", "discover", "quantize", "library", "chat", "activity", "settings")


class Stretches:
    """Gaps between the ticks of a timer of one millisecond, in ms: how long the main thread was elsewhere,
    and how much of that it computed (the rest it waited for a processor or for Python's lock)."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self.computed: list[float] = []
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        self.found, self.computed = [], []
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.found.append((now - self._last) * 1000)
        self.computed.append((cpu - self._last_cpu) * 1000)
        self._last, self._last_cpu = now, cpu


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", default=",".join(PAGES))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["BITWRIGHT_HOME"] = f"{scratch}/home"
        make_home("demo", Path(scratch) / "home")
        with serving(Path(scratch) / "hub") as hub:
            demo_hub(hub)
            os.environ["HF_ENDPOINT"] = hub.endpoint
            return _measure(arguments.pages.split(","))


def _measure(pages: list[str]) -> int:
    from core.paths import current_paths
    from desktop.app import make_window

    app = QApplication([])
    window, services, _theme = make_window(app, current_paths())
    window.start()
    _spin(3 * SETTLE_MS)
    stretches = Stretches()
    print(f"{'page':<10} {'longest':>8} {'computed':>9} {'together':>9}   ms")
    for page in pages:
        stretches.begin()
        QTimer.singleShot(0, window, lambda name=page: window.show_page(name))
        _spin(SETTLE_MS)
        busy = stretches.found
        together = sum(gap for gap in busy if gap > 3)
        print(f"{page:<10} {max(busy):8.1f} {max(stretches.computed):9.1f} {together:9.1f}")
    services.close()
    window.close()
    return 0


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
