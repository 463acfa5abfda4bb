"""Peak memory of a quantize job on a source of over 4 GB, against the bound: 600 MB + 6 x the largest tensor.

Usage: python tests/bench/bench_memory.py [LEVEL ...]   (default: Q8_0 Q4_K_M Q2_K)
The source is a true BF16 folder whose weights are a hole in the file; the output is real.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np

from tests.bench.made_models import SHAPE_2B, sparse_folder, tensor_shapes


def main() -> int:
    levels = sys.argv[1:] or ["Q8_0", "Q4_K_M", "Q2_K"]
    missed = 0
    with tempfile.TemporaryDirectory() as scratch:
        source = sparse_folder(Path(scratch) / "two-billion", SHAPE_2B)
        largest = max(2 * int(np.prod(extents)) for extents in tensor_shapes(SHAPE_2B).values())
        bound = 600e6 + 6 * largest
        size = (source / "model.safetensors").stat().st_size
        print(
            f"source {size / 1e9:.2f} GB, largest tensor {largest / 1e6:.0f} MB (BF16), "
            f"bound {bound / 1e6:.0f} MB"
        )
        for level in levels:
            environment = {**os.environ, "BITWRIGHT_HOME": str(Path(scratch) / f"home-{level}")}
            done = subprocess.run(
                [sys.executable, "-m", "desktop.entry", "quantize", str(source), "--to", level, "--json"],
                env=environment, capture_output=True, text=True, check=True,
            )  # fmt: skip
            result = json.loads(done.stdout)
            peak = result["peak_rss_bytes"]
            missed += peak > bound
            print(
                f"{level:7} {result['size_bytes'] / 1e9:5.2f} GB out in {result['elapsed_s']:6.1f} s, "
                f"peak RSS {peak / 1e6:5.0f} MB, ratio to the bound {peak / bound:.2f}",
                flush=True,
            )
            Path(result["path"]).unlink()
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
