"""What training brings back: KL divergence of QAT variants beside their start by rounding, and beside GPTQ.

Usage: python tests/bench/bench_qat.py --source FOLDER --calibration TEXT --evaluation TEXT
           [--to INT4] [--container gguf] [--minutes 15] [--bar 0.33] [--start gptq] [-o key=value ...]
All cores; evaluation on 16 x 512 tokens. The time is that of the whole command, start of Python and writing
included. The score of the file is also taken on the text that training held out, where it must give what
training itself measured.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.containers.dense import open_model
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.evaluate.compare import compare
from core.quant.calibration.batches import all_windows
from core.quant.calibration.encoder import text_encoder
from core.quant.calibration.texts import read_calibration
from core.quant.folder_output import TRAINING_WINDOWS
from core.quant.qat.run import split_windows
from core.sources.source import open_source
from tests.bench.processes import quantize, score

GROUP = ("--group-size", "32")


def held_out(source: Path, text: Path, length: int, batch: int) -> NDArray[np.int64]:
    """The windows that training does not see."""
    opened = open_source(source)
    windows = all_windows(
        read_calibration(str(text)),
        text_encoder(opened),
        length=length,
        most=TRAINING_WINDOWS,
        vocab_size=opened.facts().vocab_size,
        context=opened.facts().context_length,
    )
    return split_windows(windows, batch, text.name)[1]


def scored_by_us(source: Path, variant: Path, windows: NDArray[np.int64]) -> float:
    opened = open_source(source)
    return compare(
        torch_structure(opened), Weights(opened), Weights(open_model(variant)), windows
    ).kl_divergence


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--calibration", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--to", default="INT4")
    parser.add_argument("--container", default="gguf")
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--bar", type=float, default=0.0, help="0: the figure is only reported")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("-o", "--option", action="append", default=[])
    options = parser.parse_args()
    source, evaluation = options.source.resolve(), options.evaluation.resolve()
    text = ["--calibration", str(options.calibration.resolve())]
    research = options.to.startswith(("T", "BINARY"))
    group = [] if research else [*GROUP]
    with tempfile.TemporaryDirectory() as scratch:
        base = Path(scratch)
        figures: dict[str, float] = {}
        if not research:
            for method in ("rtn", "gptq"):
                words = ["--to", options.to, "--method", method, "--container", options.container, *group]
                words += [*text, "--samples", "32", "--length", "512"] if method == "gptq" else []
                done = quantize(source, out_of(base, method, options.container), base / method, words)
                scored = score(source, Path(str(done.result["path"])), evaluation).result
                figures[method] = float(scored["kl_divergence"])
                print(f"{method:5} KL {figures[method]:.4f}  CPU {done.cpu_s:.0f} s", flush=True)
        words = ["--to", options.to, "--method", "qat", "--container", options.container, *group, *text]
        words += ["--minutes", str(options.minutes)]
        for pair in options.option:
            words += ["-o", pair]
        before = time.monotonic()
        done = quantize(
            source, out_of(base, "qat", options.container), base / "qat", words, threads=options.threads
        )
        wall = time.monotonic() - before
        path = Path(str(done.result["path"]))
        found: dict[str, Any] = score(source, path, evaluation).result
        kl = float(found["kl_divergence"])
        training: dict[str, Any] = dict(done.result["training"])  # type: ignore[arg-type]
        windows = held_out(source, options.calibration.resolve(), 256, 2)
        again = scored_by_us(source, path, windows)
    start = figures.get("rtn", training["start_kl"])
    print(
        f"qat   KL {kl:.4f}  ratio to the start by rounding {kl / start:.3f}"
        + (f"  to GPTQ {kl / figures['gptq']:.3f}" if "gptq" in figures else "")
        + (f"  bar {options.bar:.2f}" if options.bar else "")
        + f"  top-1 {float(found['top1_agreement']):.3f}  perplexity {float(found['perplexity']):.2f} "
        f"(source {float(found['source_perplexity']):.2f})\n"
        f"      wall {wall / 60:.1f} min, CPU {done.cpu_s:.0f} s, "
        f"peak RSS {done.peak_rss_bytes / 2**20:.0f} MiB, {training['steps']} steps, "
        f"{training['tokens']} tokens, {training['compute']}, stopped by "
        f"{training['stopped']}\n"
        f"      on the held-out text: {training['start_kl']:.4f} before, {training['best_kl']:.4f} after by "
        f"training's own measure, {again:.4f} the file's",
        flush=True,
    )
    return int(bool(options.bar) and kl > options.bar * start)


def out_of(base: Path, name: str, container: str) -> Path:
    return base / (f"{name}.gguf" if container == "gguf" else name)


if __name__ == "__main__":
    raise SystemExit(main())
