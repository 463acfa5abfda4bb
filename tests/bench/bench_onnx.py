"""The edge's INT8 in its own runtime against its bar: top-1 agreement with the source of at least 0.85.

Usage: python tests/bench/bench_onnx.py --source FOLDER --evaluation TEXT [--calibration TEXT]
           [--container onnx] [--variant FOLDER] [--windows 16]
One thread. ``--variant`` measures a folder that is there already instead of making one. The onnx container is
measured twice: as onnxruntime fuses it into integer kernels, and node by node, which must not differ.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.processes import quantize, run_measured

BAR = 0.85
_KL_APART = 0.15  # relative: roundings of the last bit push single inputs over a step of their grid


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--calibration", type=Path)
    parser.add_argument("--container", default="onnx", choices=("onnx", "openvino"))
    parser.add_argument("--variant", type=Path)
    parser.add_argument("--windows", type=int, default=16)
    options = parser.parse_args()
    source, evaluation = options.source.resolve(), options.evaluation.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        variant = options.variant and options.variant.resolve()
        if variant is None:
            variant = Path(scratch) / "variant"
            words = ["--to", "INT8", "--container", options.container]
            if options.calibration is not None:
                words += ["--calibration", str(options.calibration.resolve())]
            made = quantize(source, variant, Path(scratch) / "home", words)
            peak = float(made.result["peak_rss_bytes"]) / (1 << 20)
            print(f"made in {made.cpu_s:.0f} CPU seconds, worker's peak {peak:.0f} MiB", flush=True)
        size = sum(file.stat().st_size for file in variant.iterdir() if "model." in file.name)
        print(f"files of the model: {size / 1e6:.1f} MB", flush=True)
        fused = score(source, variant, evaluation, options.windows)
        show(options.container, fused)
        sound = fused["top1_agreement"] >= BAR
        if options.container == "onnx":
            plain = score(source, variant, evaluation, options.windows, "--plain")
            show("node by node", plain)
            sound &= abs(plain["kl_divergence"] / fused["kl_divergence"] - 1) < _KL_APART
    print("ok" if sound else "MISSED")
    return 0 if sound else 1


def score(source: Path, variant: Path, evaluation: Path, windows: int, *words: str) -> Mapping[str, Any]:
    script = str(Path(__file__).parent / "score_onnx.py")
    command = [sys.executable, script, str(source), str(variant), "--evaluation", str(evaluation)]
    return run_measured([*command, "--windows", str(windows), *words]).result


def show(name: str, found: Mapping[str, Any]) -> None:
    print(
        f"{name:13} top-1 {found['top1_agreement']:.4f} (bar {BAR})  KL {found['kl_divergence']:.4f}  "
        f"perplexity {found['perplexity']:.3f} (source {found['source_perplexity']:.3f})  "
        f"{found['tokens_per_cpu_s']:.1f} tokens a CPU second  "
        f"{found['loaded_rss_kib'] / 1024:.0f} MiB when loaded",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
