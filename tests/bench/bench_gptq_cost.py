"""What GPTQ costs beside its physical limit: one float32 forward pass over the same tokens and blocks.

Usage: python tests/bench/bench_gptq_cost.py --source FOLDER --calibration TEXT [--rounds 3] [-- WORDS]
CPU seconds with one thread. The pass loads every block and runs it once over all windows, in a process of its
own (``--pass`` is how this script starts itself); both sides run in turn, and the medians count. GPTQ's
seconds are the job's (reading, hashing, rounding, saving: all but the start of the program); the whole
process is printed beside them. WORDS are given to ``bitwright quantize``.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.processes import quantize, run_measured

BAR = 3.5
SAMPLES, LENGTH = 32, 512


def forward_pass(source_path: Path, text: str) -> float:
    """CPU seconds of all blocks over the calibration windows, weights read one block at a time."""
    import torch

    from core.decoder.model import BlockModel
    from core.decoder.structure import torch_structure
    from core.decoder.weights import Weights
    from core.quant.calibration.batches import calibration_windows
    from core.quant.calibration.encoder import text_encoder
    from core.quant.calibration.texts import read_calibration
    from core.sources.source import open_source

    torch.set_num_threads(1)
    source = open_source(source_path)
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    windows = calibration_windows(
        read_calibration(text),
        text_encoder(source),
        samples=SAMPLES,
        length=LENGTH,
        vocab_size=model.vocab_size,
    )
    hidden = model.embed(weights, torch.from_numpy(windows))
    model.load_block(weights, 0)
    model.run_block(hidden[0])  # what is done once: masks, rotary tables, the library's own warming up
    start = time.process_time()
    for block in range(model.n_blocks):
        model.load_block(weights, block)
        for window in range(SAMPLES):
            hidden[window] = model.run_block(hidden[window])
    return time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--calibration", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pass", dest="only_pass", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("words", nargs="*", help="more words for bitwright quantize, after --")
    options = parser.parse_args()
    source, text = options.source.resolve(), str(options.calibration.resolve())
    if options.only_pass:
        print(json.dumps({"cpu_s": forward_pass(source, text)}))
        return 0
    again = [sys.executable, __file__, "--pass", "--source", str(source), "--calibration", text]
    words = ["--to", "INT4", "--method", "gptq", "--container", "gptq", "--group-size", "64", "--symmetric"]
    words += ["--calibration", text, "--samples", str(SAMPLES), "--length", str(LENGTH), *options.words]
    passes, jobs, wholes = [], [], []
    for _ in range(options.rounds):
        passes.append(float(run_measured(again).result["cpu_s"]))
        with tempfile.TemporaryDirectory() as scratch:
            done = quantize(source, Path(scratch) / "out", Path(scratch) / "home", words)
        jobs.append(float(done.result["cpu_s"]))
        wholes.append(done.cpu_s)
        print(
            f"forward pass {passes[-1]:6.1f} s, GPTQ {jobs[-1]:6.1f} s (whole process {wholes[-1]:6.1f} s)",
            flush=True,
        )
    limit = statistics.median(passes)
    ratio, whole = statistics.median(jobs) / limit, statistics.median(wholes) / limit
    print(
        f"GPTQ is {ratio:.2f} forward passes (whole process {whole:.2f})  bar {BAR}  "
        f"{'ok' if ratio <= BAR else 'MISSED'}"
    )
    return int(ratio > BAR)


if __name__ == "__main__":
    raise SystemExit(main())
