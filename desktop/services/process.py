"""One worker process: its events as signals, its commands, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from core.jobs.launch import worker_command
from core.jobs.protocol import Event, EventType, command_line
from core.jobs.store import tail_of_log
from core.jobs.worker import LOG_NAME
from desktop.services.outcome import Ending, Exit, Outcome, decide

CANCEL_GRACE_MS = 15_000
QUIT_GRACE_MS = 3_000
LONGEST_LINE = 8 << 20  # bytes; a line beyond this is noise and is dropped


class WorkerProcess(QObject):
    """Wraps a QProcess. ``ended`` comes exactly once, after the last event."""

    event_received = Signal(object)  # core.jobs.protocol.Event
    ended = Signal(object)  # Outcome

    def __init__(
        self, folder: Path, *, command: Sequence[str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._command = list(command) if command else worker_command(folder)
        self._buffer = bytearray()
        self._terminal: Event | None = None
        self._stage = ""
        self._killed = False
        self._outcome = Outcome(Ending.RUNNING)
        self._process = QProcess(self)
        self._process.setStandardErrorFile(str(folder / LOG_NAME), QProcess.OpenModeFlag.Append)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._killer = QTimer(self)
        self._killer.setSingleShot(True)
        self._killer.timeout.connect(self._on_patience_lost)

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def outcome(self) -> Outcome:
        return self._outcome

    @property
    def is_running(self) -> bool:
        return self._outcome.ending is Ending.RUNNING

    @property
    def pid(self) -> int:
        return int(self._process.processId())

    def start(self) -> None:
        program, *arguments = self._command
        self._process.start(program, arguments)

    def send(self, command: Mapping[str, Any]) -> None:
        """Write a command, e.g. ``{"command": "ask", ...}``; ignored when the process is gone."""
        fields = dict(command)
        if self.is_running:
            self._process.write(command_line(str(fields.pop("command")), **fields).encode())

    def cancel(self) -> None:
        """Ask it to stop; it is killed if it has not after some seconds."""
        self.send({"command": "cancel"})
        self._killer.start(CANCEL_GRACE_MS)

    def shut_down(self) -> None:
        """End it without waiting: quit, close its stdin, kill it if that does not help."""
        if not self.is_running:
            return
        self.send({"command": "quit"})
        self._process.closeWriteChannel()
        self._killer.start(QUIT_GRACE_MS)

    def abandon(self) -> None:
        """Kill it: its job counts as interrupted and can be resumed with what it has on the disk."""
        self._process.kill()

    def wait_for_end(self, timeout_ms: int) -> bool:
        """Block until it is gone (only while the app quits); killed when the time is over."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return True
        if self._process.waitForFinished(timeout_ms):
            return True
        self._kill()
        return self._process.waitForFinished(2000)

    def _kill(self) -> None:
        self._killed = self._terminal is None
        self._process.kill()

    def _on_patience_lost(self) -> None:
        if self.is_running:
            self._kill()

    def _on_output(self) -> None:
        self._buffer += self._process.readAllStandardOutput().data()
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            self._take(line)
        if len(self._buffer) > LONGEST_LINE:
            self._buffer.clear()

    def _take(self, line: bytes) -> None:
        event = Event.from_line(line)
        if event is None:
            return
        if event.type is EventType.STAGE:
            self._stage = str(event.fields.get("name", ""))
        if event.is_terminal:
            self._terminal = event
        self.event_received.emit(event)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        if self._buffer:
            self._take(bytes(self._buffer))
            self._buffer.clear()
        crashed = status == QProcess.ExitStatus.CrashExit
        self._end(Exit(started=True, code=-code if crashed else code, was_killed=self._killed))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(Exit(started=False, reason=self._process.errorString()))

    def _end(self, end: Exit) -> None:
        if not self.is_running:
            return
        self._killer.stop()
        tail = "" if self._terminal else tail_of_log(self._folder)
        self._outcome = decide(self._terminal, self._stage, end, tail)
        self.ended.emit(self._outcome)
