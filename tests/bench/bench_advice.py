"""Does the advice turn out true? File size, peak memory and speed of a chat: predicted, and measured here.

    python -m tests.bench.bench_advice --smollm2 FOLDER [--work DIR] [--threads N] [--levels ...]

After one calibration run of this machine (the probe job, as "Measure" in the window), SmolLM2 and random
models of other shapes are quantized by our engine to each level and chatted with in the real worker at each
context. Prints a row a run and the bars: size within 0.5 %, memory within 8 % (90th percentile) and never
more than 5 % too low, speed within 20 % (90th percentile). Needs some 40 GB of disk (files in --work are
kept and used again) and an idle machine for the speeds.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.advice_models import SHAPES, write_source
from tests.bench.processes import bitwright_home, run_measured

LEVELS = ("Q2_K", "Q3_K_M", "Q4_0", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0")
CONTEXTS = (1024, 4096, 8192)
PROMPT_TOKENS = 400


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--smollm2", type=Path, required=True, help="SmolLM2-135M as a BF16 folder")
    parser.add_argument("--work", type=Path, help="keeps models and levels; a temporary folder by default")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--levels", nargs="+", default=LEVELS)
    parser.add_argument("--shapes", nargs="+", default=[shape.name for shape in SHAPES])
    parser.add_argument("--contexts", nargs="+", type=int, default=CONTEXTS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = asked.work or Path(temporary)
        home = Path(temporary) / "home"
        os.environ.update(bitwright_home(home, asked.threads))
        models = [("smollm2", asked.smollm2)]
        for shape in SHAPES:
            if shape.name in asked.shapes:
                source = work / f"{shape.name}-BF16.gguf"
                models.append((shape.name, source if source.exists() else write_source(source, shape)))
        _calibrate()
        rows = [
            row
            for name, source in models
            for row in _check(name, source, work, home, asked.levels, asked.contexts)
        ]
    _summary(rows)


def _calibrate() -> None:
    """The one calibration run: what 'bitwright detect --measure' does."""
    command = [sys.executable, "-m", "desktop.entry", "detect", "--measure", "--json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    print(json.dumps(json.loads(done.stdout)["decode"], indent=1))


def _check(
    name: str, source: Path, work: Path, home: Path, levels: Sequence[str], contexts: Sequence[int]
) -> list[dict[str, float]]:
    from core.paths import paths_of
    from tests.bench.advice import predicted
    from tests.bench.chat_runs import run_chat

    rows = []
    paths = paths_of(home)
    threads = int(os.environ["OMP_NUM_THREADS"])
    for level in levels:
        file = work / f"{name}-{level}.gguf"
        if not file.exists():
            words = [sys.executable, "-m", "desktop.entry", "quantize", str(source), "--to", level]
            run_measured([*words, "--out", str(file), "--json"], dict(os.environ))
        for context in contexts:
            run = run_chat(paths, file, context, threads, prompt_tokens=PROMPT_TOKENS)
            told = predicted(paths, source, level, context, filled=run.filled_tokens)
            row = {
                "size": told.size_bytes / file.stat().st_size - 1,
                "memory": told.memory_bytes / run.peak_rss_bytes - 1,
                "speed": told.tokens_per_s / run.tokens_per_s - 1,
            }
            rows.append(row)
            print(
                f"{name:11} {level:7} {context:5}  size {100 * row['size']:+6.3f} %"
                f"  memory {told.memory_bytes / 2**20:7.1f} / {run.peak_rss_bytes / 2**20:7.1f} MiB"
                f" {100 * row['memory']:+6.2f} %  speed {told.tokens_per_s:6.1f} / {run.tokens_per_s:6.1f}"
                f" tokens/s {100 * row['speed']:+6.1f} %",
                flush=True,
            )
    return rows


def _summary(rows: list[dict[str, float]]) -> None:
    def p90(key: str) -> float:
        found = sorted(abs(row[key]) for row in rows)
        return found[min(len(found) - 1, int(0.9 * len(found)))]

    print(f"{len(rows)} runs")
    print(f"file size: largest difference {100 * max(abs(r['size']) for r in rows):.3f} % (bar 0.5)")
    print(f"memory: 90th percentile {100 * p90('memory'):.2f} % (bar 8)")
    print(f"memory: most below the truth {100 * min(r['memory'] for r in rows):+.2f} % (bar -5)")
    print(f"speed: 90th percentile {100 * p90('speed'):.1f} % (bar 20)")


if __name__ == "__main__":
    main()
