"""What the peers' drivers share: the command line, a CPU clock, and a plain folder of what was made."""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file

Windows = list[torch.Tensor]  # each [1, length] int64
Quantize = Callable[[Path, Windows, Path, argparse.Namespace], float]
Export = Callable[[Path, Path], Mapping[str, torch.Tensor]]


def run(quantize: Quantize, export: Export, *, version: str, orders: tuple[str, ...] = ()) -> None:
    """``DRIVER quantize SOURCE TOKENS.npy OUT`` or ``DRIVER export SOURCE OUT PLAIN``; prints a JSON line.

    ``quantize`` returns the CPU seconds of the peer's quantization alone; the export is never timed.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("step", choices=["quantize", "export"])
    parser.add_argument("paths", nargs=3, type=Path)
    if orders:
        parser.add_argument("--order", choices=orders, default=orders[0])
    options = parser.parse_args()
    torch.set_num_threads(1)
    source, second, third = options.paths
    if options.step == "export":
        write_plain(source, third, export(source, second))
        print(json.dumps({"path": str(third)}))
        return
    windows = [torch.from_numpy(row.astype(np.int64))[None] for row in np.load(second)]
    cpu_s = quantize(source, windows, third, options)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"version": version, "quantize_cpu_s": cpu_s, "peak_rss_bytes": peak}))


def cpu_seconds() -> float:
    """CPU seconds of this process, all of its threads."""
    return time.process_time()


def write_plain(source: Path, target: Path, weights: Mapping[str, torch.Tensor]) -> None:
    """A float32 folder with ``weights`` and the source's configuration and tokenizer."""
    target.mkdir(parents=True, exist_ok=True)
    for file in source.iterdir():
        if file.suffix != ".safetensors" and file.name != "model.safetensors.index.json":
            shutil.copy(file, target)
    kept = {name: value.to(torch.float32).contiguous() for name, value in weights.items()}
    save_file(kept, target / "model.safetensors", metadata={"format": "pt"})
