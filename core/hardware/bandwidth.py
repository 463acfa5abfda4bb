"""How fast this machine's memory is, measured by copying and remembered by the processor's name.

The figure counts every byte read **and** every byte written: copying 256 MB moves 512 MB. Large copies use
stores that bypass the cache, so nothing is moved unseen. Generating text only reads; ``core.recommend.speed``
holds the share of this figure that the runtime was measured to reach.
"""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor

from core.durable import replace_text
from core.paths import Paths

COPY_BYTES = 256 * 1024 * 1024
ROUNDS = 5


def measure_memory_bandwidth(
    threads: int = 1, *, copy_bytes: int = COPY_BYTES, rounds: int = ROUNDS
) -> float:
    """Bytes read plus written a second: the best of ``rounds`` copies, by ``threads`` threads and by one.

    Needs twice ``copy_bytes`` of memory for about half a second. Numpy copies without holding the
    interpreter's lock, so the threads run side by side.
    """
    import numpy as np

    threads = max(1, threads)
    source = np.ones(copy_bytes // 8)
    target = np.zeros_like(source)  # writing it once maps every page before the clock starts
    best_s = float("inf")
    with ThreadPoolExecutor(threads) as pool:
        for parts in sorted({1, threads}):  # on a busy machine one thread alone can be quicker
            pairs = list(zip(np.array_split(target, parts), np.array_split(source, parts), strict=True))
            for _ in range(rounds):
                start = time.perf_counter()
                list(pool.map(lambda pair: np.copyto(pair[0], pair[1]), pairs))
                best_s = min(best_s, time.perf_counter() - start)
    return 2.0 * source.nbytes / best_s


def load_bandwidth(paths: Paths, cpu_name: str) -> float | None:
    """The figure measured on this processor earlier, or None."""
    try:
        data = json.loads((paths.cache / "bandwidth.json").read_text(encoding="utf-8"))
        value = data["bytes_per_s"] if data["cpu"] == cpu_name else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return float(value) if isinstance(value, (int, float)) and 0 < value < 1e14 else None


def save_bandwidth(paths: Paths, cpu_name: str, bytes_per_s: float, threads: int) -> float:
    """Remember the figure and return the one in force (written whole or not at all).

    Other programs can only make a measurement lower than the memory is: the best one of a processor stays.
    """
    bytes_per_s = max(bytes_per_s, load_bandwidth(paths, cpu_name) or 0.0)
    body = {"cpu": cpu_name, "threads": threads, "bytes_per_s": bytes_per_s}
    replace_text(paths.cache / "bandwidth.json", json.dumps(body))
    return bytes_per_s
