"""Quality, CPU time and memory of a calibrated 4-bit recipe against the peer that is known for it.

Usage: python tests/bench/bench_calibrated.py --bar gptq|best|awq --peer-python PYTHON --source FOLDER
           --calibration TEXT --evaluation TEXT [--samples N] [--order ORDER] [--ours-only]
PYTHON is the interpreter of a venv that has the peer: gptqmodel (gptq), octuma (best) or llmcompressor (awq).
Both sides quantize the same source by the same windows of the same text, groups of 64, with one thread, in
turn. CPU seconds and peak memory are the kernel's, of the whole process: its start, loading, quantization and
saving. The bar on CPU time has to hold for the whole process and for quantization alone: the peers' by the
clock around their own call, ours as the job tells it, which still includes reading, hashing and saving.
Both outputs are scored by score.py; what a peer wrote is first unpacked, untimed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.processes import Finished, quantize, run_measured, score

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Bar:
    """What is compared: the peer's driver, our words, and the greatest ratios ours / peer that pass."""

    driver: str
    words: tuple[str, ...]
    samples: int
    kl: float
    cpu: float
    rss: float | None = None


BARS = {
    "gptq": Bar(
        "gptqmodel_gptq.py",
        ("--method", "gptq", "--container", "gptq", "--symmetric"),
        32, kl=0.95, cpu=0.5, rss=0.7,
    ),
    "best": Bar(
        "octuma_best.py",
        ("--method", "awq+gptq", "--container", "gptq", "--asymmetric"),
        32, kl=1.0, cpu=0.5,
    ),
    "awq": Bar(
        "llmcompressor_awq.py",
        ("--method", "awq", "--container", "compressed-tensors", "--asymmetric"),
        8, kl=1.0, cpu=0.25,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Side:
    name: str
    kl: float
    top1: float
    whole_cpu_s: float
    alone_cpu_s: float
    peak_rss_bytes: int

    def line(self) -> str:
        return (
            f"{self.name:22} KL {self.kl:.4f}  top-1 {self.top1:.3f}  CPU {self.whole_cpu_s:6.1f} s whole, "
            f"{self.alone_cpu_s:6.1f} s quantization  peak RSS {self.peak_rss_bytes / 2**20:6.0f} MiB"
        )


def side(name: str, alone_cpu_s: float, run: Finished, scored: Finished) -> Side:
    figures = scored.result
    kl, top1 = float(figures["kl_divergence"]), float(figures["top1_agreement"])
    return Side(name, kl, top1, run.cpu_s, alone_cpu_s, run.peak_rss_bytes)


def theirs(bar: Bar, options: argparse.Namespace, folder: Path) -> Side:
    driver = [options.peer_python, str(HERE / "peers" / bar.driver)]
    order = ["--order", options.order] if options.order else []
    tokens, out, plain = folder / "tokens.npy", folder / "peer", folder / "peer-plain"
    cut = [sys.executable, str(HERE / "calibration_tokens.py"), str(options.source), str(options.calibration)]
    run_measured([*cut, str(tokens), "--samples", str(options.samples or bar.samples)])
    done = run_measured([*driver, "quantize", str(options.source), str(tokens), str(out), *order])
    run_measured([*driver, "export", str(options.source), str(out), str(plain)])
    scored = score(options.source, plain, options.evaluation)
    name = f"{bar.driver.partition('_')[0]} {done.result['version']}"
    return side(name, float(done.result["quantize_cpu_s"]), done, scored)


def ours(bar: Bar, options: argparse.Namespace, folder: Path) -> Side:
    words = ["--to", "INT4", "--group-size", "64", "--calibration", str(options.calibration), *bar.words]
    words += ["--samples", str(options.samples or bar.samples), "--length", "512", *options.words]
    done = quantize(options.source, folder / "ours", folder / "home", words)
    scored = score(options.source, Path(str(done.result["path"])), options.evaluation)
    return side("bitwright", float(done.result["cpu_s"]), done, scored)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bar", choices=BARS, required=True)
    parser.add_argument("--peer-python")
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--calibration", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--samples", type=int, help="windows of 512 tokens; the bar's own by default")
    parser.add_argument("--order", help="gptqmodel: group-aware (its default) or desc-act")
    parser.add_argument("--ours-only", action="store_true")
    parser.add_argument("words", nargs="*", help="more words for bitwright quantize, after --")
    options = parser.parse_args()
    for path in ("source", "calibration", "evaluation"):
        setattr(options, path, getattr(options, path).resolve())
    if not options.peer_python and not options.ours_only:
        parser.error("--peer-python or --ours-only")
    bar = BARS[options.bar]
    with tempfile.TemporaryDirectory() as scratch:
        peer = None if options.ours_only else theirs(bar, options, Path(scratch))
        if peer is not None:
            print(peer.line(), flush=True)
        mine = ours(bar, options, Path(scratch))
        print(mine.line(), flush=True)
    return 0 if peer is None else judge(bar, mine, peer)


def judge(bar: Bar, mine: Side, peer: Side) -> int:
    """Print the ratios beside their bars; how many were missed."""
    rows = [
        ("KL divergence", mine.kl / peer.kl, bar.kl),
        ("CPU seconds, whole process", mine.whole_cpu_s / peer.whole_cpu_s, bar.cpu),
        ("CPU seconds, quantization", mine.alone_cpu_s / peer.alone_cpu_s, bar.cpu),
        ("peak RSS", mine.peak_rss_bytes / peer.peak_rss_bytes, bar.rss),
    ]
    missed = 0
    for name, ratio, limit in rows:
        verdict = "" if limit is None else f"  bar {limit:.2f}  {'ok' if ratio <= limit else 'MISSED'}"
        missed += limit is not None and ratio > limit
        print(f"{name:28} ratio {ratio:5.3f}{verdict}")
    return missed


if __name__ == "__main__":
    raise SystemExit(main())
