"""Peak memory of GPTQ on a source of over 4 GB, against the bound: 1.2 GB + one block in float32 + its
Hessians + the activations.

Usage: python tests/bench/bench_calibrated_memory.py [--samples 4] [--length 256] [-- WORDS]
The source is a true BF16 folder of random weights, 4.4 GB of disk for a while; the text is the bundled one.
Hessians: one float32 matrix for each distinct input of a block's linears. Activations: the hidden states of
all windows in float32, once. WORDS are given to ``bitwright quantize``. One thread: some five minutes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np

from tests.bench.made_models import SHAPE_3B_BLOCKS, random_folder, tensor_shapes
from tests.bench.processes import quantize

BASE_BYTES = 1.2e9


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--samples", type=int, default=4)
    parser.add_argument("--length", type=int, default=256)
    parser.add_argument("words", nargs="*", help="more words for bitwright quantize, after --")
    options = parser.parse_args()
    shape = SHAPE_3B_BLOCKS
    hidden, ffn = shape["hidden"], shape["ffn"]
    block = sum(
        4 * int(np.prod(extents))
        for name, extents in tensor_shapes(shape).items()
        if name.startswith("model.layers.0.")
    )
    hessians = 4 * (3 * hidden**2 + ffn**2)  # q/k/v, o, gate/up, down
    activations = 4 * options.samples * options.length * hidden
    bound = BASE_BYTES + block + hessians + activations
    words = ["--to", "INT4", "--method", "gptq", "--container", "gptq", "--group-size", "64"]
    words += ["--samples", str(options.samples), "--length", str(options.length), *options.words]
    with tempfile.TemporaryDirectory() as scratch:
        source = random_folder(Path(scratch) / "six-blocks", shape)
        size = (source / "model.safetensors").stat().st_size
        print(
            f"source {size / 1e9:.2f} GB; block {block / 1e6:.0f} MB, Hessians {hessians / 1e6:.0f} MB, "
            f"activations {activations / 1e6:.0f} MB: bound {bound / 1e6:.0f} MB",
            flush=True,
        )
        done = quantize(source, Path(scratch) / "out", Path(scratch) / "home", words)
    peak = done.peak_rss_bytes
    print(
        f"{float(done.result['size_bytes']) / 1e9:.2f} GB out in {done.elapsed_s:.0f} s "
        f"({done.cpu_s:.0f} s CPU), peak RSS {peak / 1e6:.0f} MB, ratio to the bound {peak / bound:.2f}"
    )
    return int(peak > bound)


if __name__ == "__main__":
    raise SystemExit(main())
