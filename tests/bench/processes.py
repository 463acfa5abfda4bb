"""One child process, measured from outside: CPU seconds and peak memory as the kernel counts them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
THREAD_VARIABLES = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS")


@dataclass(frozen=True, slots=True)
class Finished:
    """What a process printed last as JSON, and what it took: all of its threads, and the children that it
    waited for (of several processes the largest one's peak memory)."""

    result: Mapping[str, Any]
    cpu_s: float
    elapsed_s: float
    peak_rss_bytes: int


def run_measured(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Finished:
    """Run ``command`` with one thread and wait for it.

    Its last printed line, or its whole output, is a JSON object. Exits with the end of its output when it
    fails. The caller must be small: Linux counts the memory of whoever starts a process into its peak.
    """
    variables = {**os.environ, **dict.fromkeys(THREAD_VARIABLES, "1"), **(environment or {})}
    with tempfile.TemporaryFile("w+") as printed, tempfile.TemporaryFile("w+") as told:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=printed, stderr=told, env=variables, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        elapsed_s = time.perf_counter() - start
        printed.seek(0)
        told.seek(0)
        text = printed.read()
        if process.returncode != 0:
            sys.exit(
                f"{' '.join(command)} failed ({process.returncode}):\n{text[-2000:]}{told.read()[-4000:]}"
            )
    unit = 1 if sys.platform == "darwin" else 1024
    return Finished(_json(text), usage.ru_utime + usage.ru_stime, elapsed_s, usage.ru_maxrss * unit)


def _json(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        lines = [line for line in text.splitlines() if line.startswith("{")]
        if not lines:
            sys.exit(f"no JSON in:\n{text[-2000:]}")
        found = json.loads(lines[-1])
    return dict(found)


def bitwright_home(folder: Path, threads: int = 1) -> dict[str, str]:
    """The environment of a Bitwright of its own in ``folder`` that uses so many threads (0: all cores)."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps({"threads": threads}))
    count = str(threads or os.cpu_count() or 1)
    return {"BITWRIGHT_HOME": str(folder), **dict.fromkeys(THREAD_VARIABLES, count)}


def quantize(source: Path, target: Path, home: Path, words: Sequence[str], *, threads: int = 1) -> Finished:
    """``bitwright quantize SOURCE --out TARGET --json`` with ``words``."""
    command = [sys.executable, "-m", "desktop.entry", "quantize", str(source), *words]
    return run_measured([*command, "--out", str(target), "--json"], bitwright_home(home, threads))


def score(source: Path, variant: Path, evaluation: Path, windows: int = 16, length: int = 512) -> Finished:
    """``score.py`` in a process of its own."""
    command = [sys.executable, str(Path(__file__).parent / "score.py"), str(source), str(variant)]
    options = ["--evaluation", str(evaluation), "--windows", str(windows), "--length", str(length)]
    return run_measured([*command, *options])
