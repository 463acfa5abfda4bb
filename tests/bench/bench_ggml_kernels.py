"""Speed and error of the GGML kernels against ggml's reference rows (libgguf), both per CPU second.

    python tests/bench/bench_ggml_kernels.py [--rows 4096] [--cols 4096] [--rounds 5] [--types Q4_K,Q6_K]

Both sides quantize the same normal float32 matrix in turns; a speed is million weights per second of CPU
time (all threads of the process together, so libgguf's own threads count), the median over the rounds, and
the ratio is the median of the rounds' ratios. The error ratio is the sum of squared errors decoded by gguf.
Exits with 1 when a bar is missed.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable

import gguf
import libgguf
import numpy as np
from gguf import GGMLQuantizationType

from core.quant.math.ggml.quantize import quantize, warm_up
from core.types import GgmlType

# Least speed per thread, as a multiple of the reference rows. llama.cpp's whole quantizer reaches less than
# a third of the reference rows' speed for Q4_0 and Q8_0; the bar here is a half of the bare rows.
BARS: dict[str, float] = {
    "Q2_K": 4.0,
    "Q3_K": 1.5,
    "Q4_K": 4.0,
    "Q5_K": 4.0,
    "Q6_K": 4.0,
    "Q4_0": 0.5,
    "Q4_1": 0.5,
    "Q5_0": 0.5,
    "Q5_1": 0.5,
    "Q8_0": 0.5,
}
ERROR_BAR = 1.005


def cpu_seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def squared_error(x: np.ndarray, blocks: np.ndarray, name: str) -> float:
    total = 0.0
    for i in range(0, len(x), 256):
        decoded = gguf.dequantize(blocks[i : i + 256], GGMLQuantizationType[name])
        total += float(np.square(x[i : i + 256].astype(np.float64) - decoded).sum())
    return total


def compare(x: np.ndarray, name: str, rounds: int) -> bool:
    """Measure one type, print its line; whether it meets its bars."""
    qtype = GgmlType[name]
    warm_up([qtype])
    rows, cols = x.shape
    out = np.zeros((rows, qtype.row_bytes(cols)), np.uint8)
    reference = np.zeros_like(out)
    ours_s, reference_s = [], []
    for _ in range(rounds):
        ours_s.append(cpu_seconds(lambda: quantize(x, qtype, out=out, threads=1)))
        reference_s.append(
            cpu_seconds(lambda: libgguf.quantize_rows_into_raw(int(qtype), x, reference, rows, cols))
        )
    error = squared_error(x, out, name) / squared_error(x, reference, name)
    ratio = statistics.median(r / o for o, r in zip(ours_s, reference_s, strict=True))
    speeds = [x.size / statistics.median(s) / 1e6 for s in (ours_s, reference_s)]
    ok = ratio >= BARS[name] and error <= ERROR_BAR
    print(
        f"{name:6}{speeds[0]:9.1f}{speeds[1]:11.1f}{ratio:8.2f}{BARS[name]:6.1f}{error:13.4f}"
        + ("" if ok else "  MISSED"),
        flush=True,
    )
    return ok


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=4096)
    parser.add_argument("--cols", type=int, default=4096)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--types", default=",".join(BARS))
    args = parser.parse_args()
    x = np.random.default_rng(0).standard_normal((args.rows, args.cols)).astype(np.float32)
    print(f"{args.rows} x {args.cols}, {args.rounds} rounds; Mw/s per thread (CPU time)")
    print(f"{'type':6}{'ours':>9}{'reference':>11}{'ratio':>8}{'bar':>6}{'error ratio':>13}")
    met = [compare(x, name, args.rounds) for name in args.types.split(",")]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
