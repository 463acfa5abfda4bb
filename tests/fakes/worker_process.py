"""A real worker of any kind, started and driven by a test over its pipes."""

from __future__ import annotations

import contextlib
import subprocess
from typing import Any

from core.jobs.protocol import Event, EventType, command_line

TERMINAL = (EventType.FINISHED, EventType.FAILED, EventType.CANCELLED)


class WorkerProcess:
    """Events gather in ``events``."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.events: list[Event] = []

    def send(self, command: str, **fields: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command_line(command, **fields).encode())
        self.process.stdin.flush()

    def until(self, *kinds: EventType) -> Event:
        """The next event of these kinds; fails when the worker ends before."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            event = Event.from_line(line)
            assert event is not None
            self.events.append(event)
            if event.type in kinds:
                return event
            assert event.type not in TERMINAL, event
        raise AssertionError(f"the worker ended: {[e.type for e in self.events]}")

    def end(self) -> Event:
        event = self.until(*TERMINAL)
        self.process.wait(timeout=30)
        self._close()
        return event

    def close_stdin(self) -> None:
        """As when the parent has died."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def kill(self) -> None:
        """Whatever is left of it."""
        self.process.kill()
        self.process.wait(timeout=30)
        self._close()

    def _close(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
