"""One chat with a GGUF file in the real worker: tokens a second and peak memory, as the kernel counts it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.cli.chat import AskOptions, ChatClient
from core.paths import Paths

_PROMPT = "Describe a walk from a small harbour up to the lighthouse, with all that one sees on the way. " * 4


@dataclass(frozen=True, slots=True)
class ChatRun:
    """``peak_rss_bytes`` of the worker's process; ``tokens_per_s`` is the best of the answers."""

    tokens_per_s: float
    peak_rss_bytes: int


def run_chat(
    paths: Paths, model: Path, n_ctx: int, threads: int, *, answers: int = 2, tokens: int = 48
) -> ChatRun:
    """Load ``model``, read a prompt of more than one batch, answer some times, and look at the process."""
    best = 0.0
    with ChatClient(paths, str(model), n_ctx, threads) as client:
        for seed in range(answers):
            options = AskOptions(max_tokens=tokens, temperature=1.0, seed=seed)
            message = {"role": "user", "content": _PROMPT[: 60 * seed] + _PROMPT}
            best = max(best, float(client.ask([message], options)["tokens_per_s"]))
        peak = _peak(client.process_id)
    return ChatRun(best, peak)


def _peak(process: int) -> int:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise SystemExit("this system does not tell a process's peak memory")
