"""KL divergence of a variant from its source over the first tokens of a text, both computed in float32.

Usage: python tests/bench/score.py SOURCE VARIANT --evaluation TEXT [--windows 16] [--length 512]
A variant is any folder or GGUF file of the same model, quantized by anybody, that core.containers reads; what
its linears do to their inputs (W8A8, FP8) is simulated. Prints one JSON line.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.containers.dense import open_model
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.evaluate.compare import compare
from core.evaluate.tokenizer import encoder
from core.evaluate.windows import cut_windows
from core.sources.source import open_source


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=Path)
    parser.add_argument("variant", type=Path)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--windows", type=int, default=16)
    parser.add_argument("--length", type=int, default=512)
    options = parser.parse_args()
    source = open_source(options.source)
    text = options.evaluation.read_text(encoding="utf-8")
    windows = cut_windows(encoder(source), text, options.windows, options.length)
    variant = Weights(open_model(options.variant))
    print(json.dumps(asdict(compare(torch_structure(source), Weights(source), variant, windows))))


if __name__ == "__main__":
    main()
