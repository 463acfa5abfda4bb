"""A real chat worker, started and driven by a test."""

from __future__ import annotations

import subprocess
from typing import Any

from core.jobs.launch import prepare_job, worker_command
from core.jobs.protocol import Event, EventType, JobKind, command_line
from core.paths import Paths


class ChatProcess:
    """A real chat worker, driven over its pipes."""

    def __init__(self, paths: Paths, params: dict[str, Any]) -> None:
        spec = prepare_job(paths, JobKind.CHAT, "chat", params, threads=2)
        self.process = subprocess.Popen(
            worker_command(paths.jobs / spec.job), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.events: list[Event] = []

    def send(self, command: str, **fields: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command_line(command, **fields).encode())
        self.process.stdin.flush()

    def until(self, *kinds: EventType) -> Event:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            event = Event.from_line(line)
            assert event is not None
            self.events.append(event)
            if event.type in kinds:
                return event
        raise AssertionError(f"the worker ended: {[e.type for e in self.events]}")

    def end(self) -> Event:
        event = self.until(EventType.FINISHED, EventType.FAILED, EventType.CANCELLED)
        self.process.wait(timeout=30)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()
        return event
