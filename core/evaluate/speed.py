"""Tokens a second and memory of the runtime that serves a variant: a chat worker of its own answers once.

A process of its own, because the peak memory of the evaluating one is torch's and never comes down.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from core.chat.choose import transcoded
from core.errors import CancelledError, ChatError, WorkerCrashedError, error_from_code
from core.jobs.context import JobContext
from core.jobs.launch import start_worker
from core.jobs.protocol import Event, EventType, JobKind, JobSpec, command_line

TOKENS: Final = 64
CONTEXT: Final = 1024
_PROMPT: Final = "Describe a walk from a small harbour up to the lighthouse, in one long paragraph."
_POLL_S: Final = 0.1


@dataclass(frozen=True, slots=True)
class ServingSpeed:
    """``tokens_per_s`` of generating (None when it could not be measured), peak memory of the process."""

    tokens_per_s: float | None
    prompt_tokens_per_s: float | None
    peak_rss_bytes: int | None
    tokens: int


def measure_speed(ctx: JobContext, variant: Path) -> ServingSpeed:
    """Load ``variant`` (a GGUF file or a model folder) in a chat worker, generate 64 tokens greedily, and
    read its figures. A folder that llama.cpp can serve is copied for it here, so that what copying takes
    is not counted as the runtime's memory.

    Raises CancelledError, WorkerCrashedError, or the error that the worker reported.
    """
    if variant.is_dir():
        transcoded(variant, ctx.paths.transcoded, threads=ctx.threads, progress=_cancel_only(ctx))
    folder = ctx.folder / "speed"
    folder.mkdir(parents=True, exist_ok=True)
    # In 16 bits whatever the setting is: figures of different days must be comparable.
    params = {"variant": str(variant), "n_ctx": CONTEXT, "system": None, "kv_type": "f16"}
    spec = JobSpec(f"{ctx.spec.job}-speed", JobKind.CHAT, "", params, ctx.spec.home, ctx.threads)
    (folder / "spec.json").write_text(json.dumps(spec.to_json()), encoding="utf-8")
    with (
        (folder / "log.txt").open("ab") as log,
        start_worker(folder, log) as process,
        _killed_when_cancelled(ctx, process),
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            return _drive(process.stdin, process.stdout)
        except (WorkerCrashedError, BrokenPipeError):
            if ctx.cancelled:
                raise CancelledError("The job was cancelled.") from None
            raise


def _cancel_only(ctx: JobContext) -> Callable[[int, int, str], None]:
    return lambda done, total, unit: ctx.check_cancelled()


def _drive(commands: IO[bytes], lines: IO[bytes]) -> ServingSpeed:
    _until(lines, EventType.READY)
    messages = [{"role": "user", "content": _PROMPT}]
    ask = command_line("ask", request="speed", messages=messages, max_tokens=TOKENS, temperature=0, seed=0)
    commands.write(ask.encode())
    commands.flush()
    answer = _until(lines, EventType.ANSWER).fields
    commands.write(command_line("quit").encode())
    commands.flush()
    result = _until(lines, EventType.FINISHED).fields["result"]
    return ServingSpeed(
        tokens_per_s=answer["tokens_per_s"] or None,
        prompt_tokens_per_s=answer["prompt_tokens_per_s"] or None,
        peak_rss_bytes=result.get("peak_rss_bytes"),
        tokens=int(answer["tokens"]),
    )


def _until(lines: IO[bytes], wanted: EventType) -> Event:
    for line in lines:
        event = Event.from_line(line)
        if event is None:
            continue
        if event.type is wanted:
            return event
        if event.type in (EventType.FAILED, EventType.REFUSED):
            fields = event.fields
            raise error_from_code(str(fields["code"]), str(fields["message"]), str(fields["hint"]))
        if event.is_terminal:
            raise ChatError("The chat runtime ended before it had answered", "Try again.")
    raise WorkerCrashedError("The chat runtime crashed while its speed was measured", "See the job's log.")


@contextmanager
def _killed_when_cancelled(ctx: JobContext, process: subprocess.Popen[bytes]) -> Iterator[None]:
    """End ``process`` when the job is cancelled, and in any case when the block ends with an error."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_POLL_S):
            if ctx.cancelled:
                process.kill()
                return

    watcher = threading.Thread(target=watch, name="speed-cancel", daemon=True)
    watcher.start()
    try:
        yield
    except BaseException:
        process.kill()
        raise
    finally:
        over.set()
        watcher.join()
