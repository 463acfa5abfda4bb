"""How long from the start of the process until the first window is painted; the bar is 0.8 s (warm disk).

Run: ``python tests/bench/bench_window_start.py [runs]``. The home is empty and thrown away. Prints the
best and the median in seconds, wall and processor time, and fails above the bar on the best run.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BAR_S = 0.8
ROOT = Path(__file__).parents[2]

PROBE = """
import json, sys, time
sys.argv = ["bitwright"]
from PySide6.QtCore import QEvent, QObject, QTimer
import desktop.app as app_module
from desktop.main_window import MainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest and watched.isWindow():
            QTimer.singleShot(0, self.report)
        return False

    def report(self):
        import os
        print(json.dumps({"at": time.time(), "cpu": time.process_time(), "torch": "torch" in sys.modules}))
        sys.stdout.flush()
        os._exit(0)

watch = FirstPaint()
original = MainWindow.start

def start(self):
    self.installEventFilter(watch)
    original(self)

MainWindow.start = start
app_module.run(sys.argv)
"""


def measure(cache: Path, *, tour: bool = False) -> tuple[float, float]:
    """Seconds (wall, processor) until the first paint of a fresh process; ``tour``: of the very first
    start, which opens the welcome tour."""
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / "settings.json").write_text(json.dumps({"first_run_done": not tour}))
        environment = {
            **os.environ,
            "BITWRIGHT_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(cache),
        }
        began = time.time()
        ran = subprocess.run(
            [sys.executable, "-c", PROBE],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    said = json.loads(ran.stdout)
    if said["torch"]:
        raise SystemExit("the window's process has loaded torch")
    return said["at"] - began, said["cpu"]


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as cache:
        measure(Path(cache))  # warms the disk and the compiled modules
        times = [measure(Path(cache)) for _ in range(runs)]
        first = [measure(Path(cache), tour=True)[0] for _ in range(3)]
    walls, cpus = [wall for wall, _ in times], [cpu for _, cpu in times]
    print(f"first paint: best {min(walls):.2f} s, median {statistics.median(walls):.2f} s wall; ", end="")
    print(f"best {min(cpus):.2f} s processor; bar {BAR_S} s; load {os.getloadavg()[0]:.1f}")
    print(f"the very first start, with the welcome tour: best {min(first):.2f} s")
    return 0 if min(walls) <= BAR_S else 1


if __name__ == "__main__":
    sys.exit(main())
