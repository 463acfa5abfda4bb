"""NF4 with double quantization beside transformers with bitsandbytes: bytes, CPU time, memory, quality.

Usage: python tests/bench/bench_nf4.py --source FOLDER [--evaluation TEXT] [--rounds 3]
The interpreter must have bitsandbytes and accelerate (``pip install .[test]``). Both sides make the same
model from the same folder with one thread, in processes of their own, in turn; medians count. Two pairs of
rows:

- the whole job: ``bitwright quantize --to NF4`` (which also hashes the source, reads back what it wrote, and
  hashes that) beside ``from_pretrained`` with a BitsAndBytesConfig and ``save_pretrained``;
- quantization alone: every matrix in memory already, our kernels beside ``quantize_4bit``, CPU seconds of the
  calls only (Numba's kernels come from its cache on disk, as on any machine after the first run).

CPU seconds and peak memory of the whole job are the kernel's, of the whole process with all imports.
``--only`` is how this script starts itself.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.processes import Finished, quantize, run_measured, score

if TYPE_CHECKING:
    from collections.abc import Iterator

    import torch

CPU_BAR, RSS_BAR = 1.2, 0.7
BLOCK_SIZE = 64


def theirs_whole(source: Path, target: Path) -> None:
    import torch
    from transformers import AutoModelForCausalLM, BitsAndBytesConfig

    torch.set_num_threads(1)
    config = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=torch.bfloat16,
    )
    AutoModelForCausalLM.from_pretrained(source, quantization_config=config).save_pretrained(target)
    print("{}")


def matrices(source: Path) -> Iterator[torch.Tensor]:
    from safetensors import safe_open

    for file in sorted(source.glob("*.safetensors")):
        with safe_open(file, "pt") as tensors:
            for name in tensors.keys():  # noqa: SIM118
                if ".layers." in name and len(tensors.get_slice(name).get_shape()) == 2:
                    yield tensors.get_tensor(name)


def theirs_alone(source: Path) -> None:
    import torch
    from bitsandbytes.functional import quantize_4bit

    torch.set_num_threads(1)
    quantize_4bit(torch.ones(64, 64), quant_type="nf4", compress_statistics=True)  # its tables
    cpu_s = 0.0
    for matrix in matrices(source):
        start = time.process_time()
        quantize_4bit(matrix, quant_type="nf4", compress_statistics=True)
        cpu_s += time.process_time() - start
    print(json.dumps({"cpu_s": cpu_s}))


def ours_alone(source: Path) -> None:
    import numpy as np
    import torch

    from core.quant.math.four_bit import quantize_blocks
    from core.quant.math.nested import nest

    torch.set_num_threads(1)

    def run(matrix: torch.Tensor) -> None:
        flat = matrix.float().reshape(-1).numpy()
        packed = np.empty(-(-flat.size // 2), np.uint8)
        absmax = np.empty(-(-flat.size // BLOCK_SIZE), np.float32)
        quantize_blocks(flat, "NF4", BLOCK_SIZE, absmax, packed)
        nest(torch.from_numpy(absmax))

    run(torch.ones(64, 64))  # kernels and tables
    cpu_s = 0.0
    for matrix in matrices(source):
        start = time.process_time()
        run(matrix)
        cpu_s += time.process_time() - start
    print(json.dumps({"cpu_s": cpu_s}))


def different_bytes(ours: Path, theirs: Path) -> list[str]:
    """Names of the tensors that differ in any byte, or that one side lacks."""
    from core.sources.hf_folder import HfFolderSource

    a, b = HfFolderSource(ours), HfFolderSource(theirs)
    found = sorted(set(a.tensors) ^ set(b.tensors))
    for name in sorted(set(a.tensors) & set(b.tensors)):
        same = a.tensors[name] == b.tensors[name] and a.read(name).tobytes() == b.read(name).tobytes()
        found += [] if same else [name]
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, help="a text for the KL divergence of both")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("theirs", "theirs-alone", "ours-alone"), help=argparse.SUPPRESS)
    parser.add_argument("--target", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    source = options.source.resolve()
    if options.only == "theirs":
        theirs_whole(source, options.target)
    elif options.only == "theirs-alone":
        theirs_alone(source)
    elif options.only == "ours-alone":
        ours_alone(source)
    else:
        return compared(source, options.evaluation, options.rounds)
    return 0


def compared(source: Path, evaluation: Path | None, rounds: int) -> int:
    again = [sys.executable, __file__, "--source", str(source), "--only"]
    ours: list[Finished] = []
    theirs: list[Finished] = []
    alone: dict[str, list[float]] = {"ours-alone": [], "theirs-alone": []}
    missed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(rounds):
            mine, other = Path(scratch) / f"ours-{number}", Path(scratch) / f"theirs-{number}"
            theirs.append(run_measured([*again, "theirs", "--target", str(other)]))
            ours.append(quantize(source, mine, Path(scratch) / f"home-{number}", ["--to", "NF4"]))
            for name, seconds in alone.items():
                seconds.append(float(run_measured([*again, name]).result["cpu_s"]))
        for name, side, key in (
            ("transformers + bitsandbytes", theirs, "theirs-alone"),
            ("bitwright", ours, "ours-alone"),
        ):
            cpu_s, rss = statistics.median(f.cpu_s for f in side), max(f.peak_rss_bytes for f in side)
            print(
                f"{name:28} whole job {cpu_s:6.2f} CPU s, peak RSS {rss / 2**20:6.0f} MiB; "
                f"quantization alone {statistics.median(alone[key]):6.2f} CPU s"
            )
        differing = different_bytes(mine, other)
        print(f"tensors that differ in a byte: {len(differing)} {' '.join(differing[:3])}")
        missed += bool(differing)
        if evaluation is not None:
            for name, folder in (("transformers + bitsandbytes", other), ("bitwright", mine)):
                figures = score(source, folder, evaluation.resolve()).result
                print(
                    f"{name:28} KL {figures['kl_divergence']:.4f}  top-1 {figures['top1_agreement']:.3f}  "
                    f"perplexity {figures['perplexity']:.2f}"
                )
    rows = (
        ("CPU seconds, whole job", _ratio([f.cpu_s for f in ours], [f.cpu_s for f in theirs]), CPU_BAR),
        ("CPU seconds, quantization", _ratio(alone["ours-alone"], alone["theirs-alone"]), CPU_BAR),
        ("peak RSS", _ratio([f.peak_rss_bytes for f in ours], [f.peak_rss_bytes for f in theirs]), RSS_BAR),
    )
    for name, ratio, bar in rows:
        missed += ratio > bar
        print(f"{name:28} ratio {ratio:5.3f}  bar {bar:.2f}  {'ok' if ratio <= bar else 'MISSED'}")
    return missed


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return statistics.median(ours) / statistics.median(theirs)


if __name__ == "__main__":
    raise SystemExit(main())
