"""One chat with a GGUF file in the real worker: tokens a second and peak memory, as the kernel counts it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.cli.chat import AskOptions, ChatClient
from core.paths import Paths

_TEXT = "Describe a walk from a small harbour up to the lighthouse, with all that one sees on the way. "
_TOKENS = 48


@dataclass(frozen=True, slots=True)
class ChatRun:
    """``peak_rss_bytes`` of the worker's process; ``tokens_per_s`` is the best of the answers, each given
    after ``filled_tokens`` of conversation in the middle."""

    tokens_per_s: float
    peak_rss_bytes: int
    filled_tokens: int


def run_chat(
    paths: Paths, model: Path, n_ctx: int, threads: int, *, prompt_tokens: int = 400, answers: int = 3
) -> ChatRun:
    """Load ``model``, read a prompt of about so many tokens, answer some times, and look at the process.

    Answers that end after a few words are asked for again: their speed says little.
    """
    best, filled = 0.0, prompt_tokens
    with ChatClient(paths, str(model), n_ctx, threads) as client:
        first = client.ask(_question(_TEXT), AskOptions(max_tokens=8, temperature=1.0, seed=1))
        text = _TEXT * 40
        text = text[: round(len(_TEXT) * prompt_tokens / max(1, int(first["prompt_tokens"])))]
        seen = 0
        for seed in range(4 * answers):
            options = AskOptions(max_tokens=_TOKENS, temperature=1.0, seed=seed)
            answer = client.ask(_question(text), options)
            if int(answer["tokens"]) >= _TOKENS // 2:
                best = max(best, float(answer["tokens_per_s"]))
                filled = int(answer["prompt_tokens"]) + _TOKENS // 2
                seen += 1
            if seen == answers:
                break
        peak = _peak(client.process_id)
    return ChatRun(best, peak, filled)


def _question(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


def _peak(process: int) -> int:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise SystemExit("this system does not tell a process's peak memory")
