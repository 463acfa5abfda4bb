"""How long it takes to describe this computer, imports included, each run in a fresh process.

    python tests/bench/bench_detect.py [--runs 15] [--bar 0.5]

Prints best and median of ``core.hardware.detect.detect`` (as the window and the engine call it) and of
``bitwright detect --json`` (the whole command), as time on the wall and as processor time, which other
programs disturb less. Exit code 1 when a median processor time is above the bar.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
FUNCTION = (
    "from core.paths import current_paths; from core.hardware.detect import detect; detect(current_paths())"
)
COMMANDS = {
    "detect()": [sys.executable, "-c", FUNCTION],
    "bitwright detect --json": [sys.executable, "-m", "desktop.entry", "detect", "--json"],
    "an empty interpreter": [sys.executable, "-c", "pass"],
}


def seconds(command: list[str], runs: int, environment: dict[str, str]) -> tuple[list[float], list[float]]:
    """(wall, processor) seconds of each run, sorted."""
    wall, processor = [], []
    for _ in range(runs + 1):
        before, start = os.times(), time.perf_counter()
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL, cwd=ROOT)
        wall.append(time.perf_counter() - start)
        after = os.times()
        processor.append(
            after.children_user + after.children_system - before.children_user - before.children_system
        )
    return sorted(wall[1:]), sorted(processor[1:])  # the first run fills the caches of disk and Python


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--bar", type=float, default=0.5, help="seconds")
    options = parser.parse_args()
    slow = False
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "BITWRIGHT_HOME": home, "PYTHONPATH": str(ROOT)}
        for name, command in COMMANDS.items():
            wall, processor = seconds(command, options.runs, environment)
            median = statistics.median(processor)
            slow |= median > options.bar
            print(
                f"{name:<25} wall: best {wall[0]:.3f} s, median {statistics.median(wall):.3f} s; "
                f"processor: best {processor[0]:.3f} s, median {median:.3f} s ({len(wall)} runs)"
            )
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
