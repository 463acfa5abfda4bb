"""KL divergence of each 8-bit recipe beside its bar.

Usage: python tests/bench/bench_dtypes.py --source FOLDER --calibration TEXT --evaluation TEXT [NAME ...]
One thread; calibration on 32 x 512 tokens, evaluation on 16 x 512. NAMEs choose among the rows of ROWS.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.processes import quantize, score


@dataclass(frozen=True, slots=True)
class Row:
    words: tuple[str, ...]
    bar: float
    calibrated: bool = False


ROWS = {
    "int8": Row(("--to", "INT8", "--method", "rtn"), 0.005),
    "w8a8-plain": Row(("--to", "INT8", "--method", "dynamic", "--smoothquant", "none"), 0.031),
    "w8a8-smooth": Row(("--to", "INT8", "--method", "dynamic", "--smoothquant", "auto"), 0.012, True),
    "w8a8-static": Row(("--to", "INT8", "--method", "static", "--smoothquant", "auto"), 0.06, True),
    "e4m3": Row(("--to", "FP8_E4M3", "--method", "rtn"), 0.015),
    "e4m3-dynamic": Row(("--to", "FP8_E4M3", "--method", "dynamic"), 0.025),
    "e5m2": Row(("--to", "FP8_E5M2", "--method", "rtn"), 0.08),
}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--calibration", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("names", nargs="*", default=[], help=", ".join(ROWS))
    options = parser.parse_args()
    unknown = set(options.names) - set(ROWS)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    source, evaluation = options.source.resolve(), options.evaluation.resolve()
    calibration = ["--calibration", str(options.calibration.resolve()), "--samples", "32", "--length", "512"]
    missed = 0
    for name in options.names or ROWS:
        row = ROWS[name]
        with tempfile.TemporaryDirectory() as scratch:
            words = [*row.words, *(calibration if row.calibrated else [])]
            done = quantize(source, Path(scratch) / name, Path(scratch) / "home", words)
            scored = score(source, Path(str(done.result["path"])), evaluation).result
        kl = float(scored["kl_divergence"])
        missed += kl > row.bar
        print(
            f"{name:13} KL {kl:.4f}  bar {row.bar:.4f}  {'ok' if kl <= row.bar else 'MISSED':6}  "
            f"top-1 {float(scored['top1_agreement']):.3f}  CPU {done.cpu_s:6.1f} s  "
            f"peak RSS {done.peak_rss_bytes / 2**20:5.0f} MiB",
            flush=True,
        )
    return missed


if __name__ == "__main__":
    raise SystemExit(main())
