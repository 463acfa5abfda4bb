"""Chat in the terminal: one prompt with an answer, or a conversation line by line."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Any, Self, cast

from core.cli.output import harmless
from core.errors import BitwrightError, ChatError, error_from_code
from core.jobs.launch import crash_error, event_error, prepare_job, start_worker
from core.jobs.protocol import Event, EventType, JobKind, command_line
from core.jobs.store import folder_of, tail_of_log
from core.paths import Paths

Message = dict[str, str]


@dataclass(frozen=True, slots=True)
class AskOptions:
    max_tokens: int = 512
    temperature: float = 0.7
    seed: int | None = None


class ChatClient:
    """A chat worker held open: ``ask`` streams pieces and returns the answer's fields.

    Raises the error that the worker reported when the model cannot be loaded; a refused question
    raises and leaves the session usable.
    """

    def __init__(
        self,
        paths: Paths,
        variant: str,
        n_ctx: int,
        threads: int = 0,
        *,
        compute: str | None = None,
        kv_type: str | None = None,
    ) -> None:
        params: dict[str, Any] = {"variant": variant, "n_ctx": n_ctx, "compute": compute, "kv_type": kv_type}
        spec = prepare_job(paths, JobKind.CHAT, f"Chat with {variant}", params, threads)
        self._folder = folder_of(paths, spec.job)
        with (self._folder / "log.txt").open("ab") as log:
            self._process = start_worker(self._folder, log)
        self._requests = 0
        try:
            self.ready: Mapping[str, Any] = self._until({EventType.READY}).fields
        except BaseException:
            self.close()
            raise

    @property
    def process_id(self) -> int:
        """The worker's process, for those who look at what it takes."""
        return self._process.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(
        self, messages: list[Message], options: AskOptions, on_text: Callable[[str], None] | None = None
    ) -> Mapping[str, Any]:
        """Send the conversation so far; Ctrl-C stops the answer and keeps what there is."""
        self._requests += 1
        request = str(self._requests)
        self._send(
            "ask",
            request=request,
            messages=messages,
            max_tokens=options.max_tokens,
            temperature=options.temperature,
            seed=options.seed,
        )
        while True:
            try:
                event = self._until({EventType.TOKEN, EventType.ANSWER, EventType.REFUSED})
            except KeyboardInterrupt:
                self._send("stop", request=request)
                continue
            if event.fields.get("request") != request:
                continue
            if event.type is EventType.TOKEN and on_text is not None:
                on_text(str(event.fields["text"]))
            elif event.type is EventType.ANSWER:
                return event.fields
            elif event.type is EventType.REFUSED:
                fields = event.fields
                raise error_from_code(str(fields["code"]), str(fields["message"]), str(fields["hint"]))

    def close(self) -> None:
        """Ask the worker to leave, and make sure that it did."""
        with contextlib.suppress(ChatError):  # it may be leaving by itself just now
            self._send("quit")
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _send(self, command: str, **fields: Any) -> None:
        stdin = cast("IO[bytes]", self._process.stdin)
        try:
            stdin.write(command_line(command, **fields).encode())
            stdin.flush()
        except OSError as error:
            raise ChatError("the chat process has ended", "start the chat again") from error

    def _until(self, wanted: set[EventType]) -> Event:
        stdout = cast("IO[bytes]", self._process.stdout)
        while line := stdout.readline():
            event = Event.from_line(line)
            if event is None:
                continue
            if event.type in wanted:
                return event
            if event.type is EventType.FAILED:
                raise event_error(event)
            if event.is_terminal:
                raise ChatError("the chat has ended", "start the chat again")
        raise crash_error(self._process.wait(), "chat", tail_of_log(self._folder))


def converse(client: ChatClient, options: AskOptions) -> None:
    """Read questions from stdin until its end, ``/quit`` or Ctrl-C; ``/new`` forgets the conversation."""
    messages: list[Message] = []
    sys.stderr.write("Type a message; /new starts over, /quit ends.\n")
    while True:
        try:
            line = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            sys.stderr.write("\n")
            return
        if not line:
            continue
        if line == "/quit":
            return
        if line == "/new":
            messages.clear()
            continue
        messages.append({"role": "user", "content": line})
        try:
            answer = client.ask(messages, options, write)
        except BitwrightError as error:
            messages.pop()
            sys.stderr.write(harmless(f"error: {error}") + "\n")
            continue
        messages.append({"role": "assistant", "content": str(answer["text"])})
        write(f"\n[{answer['tokens']} tokens, {answer['tokens_per_s']:.0f} a second]\n")


def write(text: str) -> None:
    """What a model says, or about it."""
    sys.stdout.write(harmless(text))
    sys.stdout.flush()
