"""Memory of the window's process after its start and after a visit to every page; the bar is 250 MB.

Run: ``python tests/bench/bench_window_memory.py``. The demo library lies in a home that is thrown away.
Prints the resident set in MB (10^6 bytes) at each step, and fails above the bar at the end.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

BAR_MB = 250.0
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))


def visit() -> int:
    """In the process that is measured: the real window, every page, both themes, one switch of language."""
    import psutil
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from core.paths import current_paths
    from desktop.app import make_window
    from desktop.pages.registry import PAGES
    from desktop.services.garbage import MainThreadCollector

    app = QApplication([])
    collector = MainThreadCollector(app)
    window, services, _theme = make_window(app, current_paths())

    def wait(ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def say(step: str) -> float:
        resident = psutil.Process().memory_info().rss / 1e6
        print(f"{step}: {resident:.0f} MB", flush=True)
        return float(resident)

    window.resize(1280, 800)
    window.start()
    wait(3000)
    say("started")
    for spec in PAGES:
        window.show_page(spec.id)
        wait(700)
        say(f"page {spec.id}")
    services.settings.update(theme="dark")
    wait(300)
    services.settings.update(theme="light")
    wait(300)
    services.settings.update(language="de")
    wait(700)
    services.settings.update(language="en")
    wait(1500)
    resident = say("two themes and languages later")
    services.close()
    collector.stop()
    if "torch" in sys.modules:
        print("the window's process has loaded torch")
        return 1
    return 0 if resident <= BAR_MB else 1


def main() -> int:
    if os.environ.get("BITWRIGHT_BENCH_VISIT"):
        return visit()
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "BITWRIGHT_HOME": home,
            "BITWRIGHT_BENCH_VISIT": "1",
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        seed = (
            "import sys; sys.path.insert(0, sys.argv[1]);"
            "from core.paths import current_paths; from tests.fakes import demo_library;"
            "demo_library.build(current_paths().ensure())"
        )
        subprocess.run([sys.executable, "-c", seed, str(ROOT)], env=environment, check=True)
        return subprocess.run([sys.executable, __file__], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
