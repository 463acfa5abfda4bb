"""Writes the calibration windows that Bitwright takes from a text, so that another tool is given the same.

Usage: python tests/bench/calibration_tokens.py SOURCE TEXT OUT.npy [--samples 32] [--length 512]
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np

from core.quant.calibration.batches import calibration_windows
from core.quant.calibration.encoder import text_encoder
from core.quant.calibration.texts import read_calibration
from core.sources.source import open_source


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=Path)
    parser.add_argument("text")
    parser.add_argument("out", type=Path)
    parser.add_argument("--samples", type=int, default=32)
    parser.add_argument("--length", type=int, default=512)
    options = parser.parse_args()
    source = open_source(options.source)
    windows = calibration_windows(
        read_calibration(options.text),
        text_encoder(source),
        samples=options.samples,
        length=options.length,
        vocab_size=source.facts().vocab_size,
    )
    np.save(options.out, windows)
    print(json.dumps({"tokens": int(windows.size)}))


if __name__ == "__main__":
    main()
