"""Whole-file speed against llama.cpp's own quantizer on a 281M-parameter BF16 GGUF, both sides in turn.

Usage: python tests/bench/bench_gguf_quantizer.py --llamacpp PYTHON [--threads 2] [--rounds 3] [LEVEL ...]
PYTHON is an interpreter with llama-cpp-python (a venv of its own). Ours is timed without what llama.cpp
does not do (hashing, reading back) and with it.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.containers.gguf import verify_gguf
from core.quant.math.ggml.quantize import warm_up
from core.quant.pipeline import Progress, quantize_to_gguf
from core.sources.source import open_source
from core.specs.levels import level
from tests.bench.made_models import SHAPE_281M, random_gguf

LLAMACPP = """
import ctypes, os, sys, time, llama_cpp
quiet = llama_cpp.llama_log_callback(lambda *a: None)
llama_cpp.llama_log_set(quiet, ctypes.c_void_p(0))
p = llama_cpp.llama_model_quantize_default_params()
p.nthread, p.ftype = int(sys.argv[3]), int(sys.argv[4])
t, c = time.perf_counter(), os.times()
code = llama_cpp.llama_model_quantize(sys.argv[1].encode(), sys.argv[2].encode(), p)
e = os.times()
print(code, time.perf_counter() - t, e.user + e.system - c.user - c.system)
"""


def theirs(python: str, source: Path, target: Path, threads: int, file_type: int) -> tuple[float, float]:
    command = [python, "-c", LLAMACPP, str(source), str(target), str(threads), str(file_type)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    code, wall, cpu = done.stdout.split()[-3:]
    if code != "0":
        raise SystemExit(f"llama_model_quantize: {code}")
    return float(wall), float(cpu)


def ours(source: Path, target: Path, threads: int, name: str) -> tuple[float, float, float]:
    """Seconds of wall and CPU until the file is written, and of wall with the reading back."""
    target.unlink(missing_ok=True)
    marks: dict[str, tuple[float, float]] = {}
    progress = Progress(
        stage=lambda stage: marks.setdefault(stage, (time.perf_counter(), time.process_time())),
        weights=lambda *_: None,
        read_back=lambda *_: None,
        check_cancelled=lambda: None,
    )
    quantize_to_gguf(open_source(source), level(name), target, threads=threads, progress=progress)
    end = time.perf_counter()
    wall = marks["read_back"][0] - marks["prepare"][0]
    return wall, marks["read_back"][1] - marks["prepare"][1], end - marks["prepare"][0]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "levels", nargs="*", default=["Q8_0", "Q4_0", "Q4_K_M", "Q5_K_M", "Q6_K", "Q3_K_M", "Q2_K"]
    )
    parser.add_argument("--llamacpp", required=True)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    warm_up()
    missed = 0
    with tempfile.TemporaryDirectory() as scratch:
        source = random_gguf(Path(scratch) / "source.gguf", SHAPE_281M)
        weights = open_source(source).facts().n_params / 1e6
        print(
            f"{weights:.0f} M weights, {options.threads} threads, million weights a second of wall time, "
            f"median of {options.rounds}"
        )
        for name in options.levels:
            target = Path(scratch) / "out.gguf"
            rows = []
            for _ in range(options.rounds):
                b, b_cpu = theirs(options.llamacpp, source, target, options.threads, level(name).file_type)
                a, a_cpu, a_all = ours(source, target, options.threads, name)
                verify_gguf(target)
                rows.append((weights / a, weights / a_all, weights / b, b / a, b_cpu / a_cpu))
            mine, whole, other, ratio, cpu_ratio = (
                statistics.median(column) for column in zip(*rows, strict=True)
            )
            bar = 1.0 if name in {"Q8_0", "Q4_0"} else 0.0
            missed += ratio < bar
            print(
                f"{name:7} ours {mine:6.1f} (with reading back {whole:6.1f})  llama.cpp {other:6.1f}  "
                f"ratio {ratio:5.2f} wall, {cpu_ratio:5.2f} CPU",
                flush=True,
            )
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
