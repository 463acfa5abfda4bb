"""KL divergence and agreement of an ONNX or OpenVINO folder in its own runtime, and how fast it writes.

Usage: python tests/bench/score_onnx.py SOURCE VARIANT --evaluation TEXT [--windows 16] [--length 512]
           [--plain]
``--plain``: onnxruntime runs every node as it is written, nothing fused. One thread. Prints one JSON line.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.edge.names import is_onnx
from core.edge.runtime import EdgeModel, Runtime, load_onnx, load_runtime
from core.evaluate.served import compare_served
from core.evaluate.tokenizer import encoder
from core.evaluate.windows import cut_windows
from core.sources.source import open_source

_PROMPT, _WRITTEN = 32, 64


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=Path)
    parser.add_argument("variant", type=Path)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--windows", type=int, default=16)
    parser.add_argument("--length", type=int, default=512)
    parser.add_argument("--plain", action="store_true")
    options = parser.parse_args()
    plain = options.plain and is_onnx(options.variant)
    runtime = load_onnx(options.variant, optimize=False) if plain else load_runtime(options.variant)
    speed = writing_speed(runtime)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    source = open_source(options.source)
    text = options.evaluation.read_text(encoding="utf-8")
    windows = cut_windows(encoder(source), text, options.windows, options.length)
    found = asdict(compare_served(torch_structure(source), Weights(source), runtime, windows))
    print(json.dumps({**found, "tokens_per_cpu_s": speed, "loaded_rss_kib": peak}))


def writing_speed(runtime: Runtime) -> float:
    """Tokens a CPU second of greedy writing, one at a time, after a short prompt."""
    model = EdgeModel(runtime)
    token = int(model.logits(list(range(1, 1 + _PROMPT)))[-1].argmax())
    started = time.process_time()
    for _ in range(_WRITTEN):
        token = int(model.extend([token]).argmax())
    return _WRITTEN / (time.process_time() - started)


if __name__ == "__main__":
    main()
