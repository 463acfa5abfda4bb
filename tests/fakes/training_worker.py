"""A worker that trains nothing, in real time: run as ``python training_worker.py DIR``.

The real worker around a small handler: it reports the metrics of a training (one step each 20 ms, a held-out
figure each five), saves a checkpoint when it is paused, goes on from it, and ends when it is asked to finish.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.jobs.context import JobContext
from core.jobs.protocol import JobKind
from core.jobs.worker import main

START_KL, STEP_S, BUDGET_S = 0.44, 0.02, 120


def train(ctx: JobContext) -> Mapping[str, Any]:
    ctx.partial.mkdir(parents=True, exist_ok=True)
    checkpoint = ctx.partial / "step"
    step = int(checkpoint.read_text(encoding="ascii")) if checkpoint.exists() else 0
    if not step:
        ctx.stage("start")
        ctx.metric("valid_kl", START_KL, "nats", step=0, elapsed_s=0.5)
    ctx.stage("train")
    curve, best = [[0.5, START_KL]], START_KL
    while not ctx.finish_asked:
        if ctx.cancelled:
            checkpoint.write_text(str(step), encoding="ascii")
            ctx.check_cancelled()
        step += 1
        elapsed, loss = 0.5 + step, START_KL * math.exp(-step / 20)
        ctx.metric("train_loss", loss, "nats", step=step, elapsed_s=elapsed)
        if step % 5 == 0:
            best = loss
            curve.append([elapsed, loss])
            ctx.metric("valid_kl", loss, "nats", step=step, elapsed_s=elapsed)
        ctx.progress(round(elapsed), BUDGET_S, "seconds")
        time.sleep(STEP_S)
    told = {"start_kl": START_KL, "best_kl": best, "steps": step, "tokens": 256 * step, "stopped": "finish"}
    return {"variant_id": "", "training": {**told, "elapsed_s": 0.5 + step}}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), {JobKind.QUANTIZE: train}))
