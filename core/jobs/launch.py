"""Starting workers: the command line, the job's folder, and a blocking client for the terminal."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import secrets
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, cast

from core.errors import BitwrightError, CancelledError, WorkerCrashedError, error_from_code
from core.jobs import bootstrap
from core.jobs.context import CancelReason
from core.jobs.protocol import Event, EventType, JobKind, JobSpec, JobState, command_line
from core.jobs.store import OWNER_NAME, folder_of, mark, tail_of_log
from core.jobs.worker import LOG_NAME, SPEC_NAME, WAIT_POLICY
from core.language import tr
from core.paths import Paths

GRACE_S = 15.0  # how long a cancelled worker may take to clean up before it is killed


def worker_command(folder: Path) -> list[str]:
    """The command that runs the job in ``folder``, in a frozen bundle or from a Python tree."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", str(folder)]
    return [sys.executable, "-P", bootstrap.__file__, str(folder)]


def start_worker(folder: Path, log: IO[bytes], command: list[str] | None = None) -> subprocess.Popen[bytes]:
    """Start the worker of ``folder`` with pipes for commands and events; its early noise goes to ``log``.

    It gets a process group of its own: a Ctrl-C or a closed terminal reaches only us, and we tell the worker
    what that means (cancel the job, stop one answer) by its stdin.
    """
    environment = {name: value for name, value in os.environ.items() if name != WAIT_POLICY}
    return subprocess.Popen(
        command or worker_command(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
        env=environment,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


def prepare_job(
    paths: Paths, kind: JobKind, title: str, params: Mapping[str, Any], threads: int = 0
) -> JobSpec:
    """Create ``jobs/<id>`` with its spec; ids sort by time. Nothing runs yet."""
    paths.ensure()
    now = datetime.datetime.now(datetime.UTC)
    job = f"{now:%Y%m%d-%H%M%S}-{now.microsecond:06d}-{kind}-{secrets.token_hex(2)}"
    spec = JobSpec(job, kind, title, dict(params), str(paths.home), threads)
    folder = folder_of(paths, job)
    folder.mkdir(parents=True)
    (folder / OWNER_NAME).write_text(f"{os.getpid()}\n", encoding="ascii")
    scratch = folder / f"{SPEC_NAME}.tmp"
    scratch.write_text(json.dumps(spec.to_json(), indent=1), encoding="utf-8")
    scratch.replace(folder / SPEC_NAME)
    return spec


def run_job(
    job: JobSpec | Path,
    on_event: Callable[[Event], None] | None = None,
    *,
    command: list[str] | None = None,
    grace_s: float = GRACE_S,
    on_interrupt: Sequence[str] = ("cancel",),
) -> dict[str, Any]:
    """Run a prepared job to its end and return its result.

    Ctrl-C sends the next command of ``on_interrupt`` (``cancel``; ``finish``, then ``pause`` for training).
    After a ``cancel`` or ``pause`` the worker has up to ``grace_s`` to clean up; a further Ctrl-C kills it.
    Raises the BitwrightError that the worker reported (CancelledError for a cancel), or
    WorkerCrashedError with the last stage and the end of the log. ``command`` replaces the worker's
    command line (tests).
    """
    folder = job if isinstance(job, Path) else folder_of(Paths(Path(job.home)), job.job)
    with (folder / LOG_NAME).open("ab") as log:
        process = start_worker(folder, log, command)
    client = _Client(process, on_event, grace_s, on_interrupt)
    try:
        client.read_to_end()
        code = process.wait()
    except BaseException:
        client.abandon()
        raise
    finally:
        client.close()
    return _outcome(folder, client, code)


def _outcome(folder: Path, client: _Client, code: int) -> dict[str, Any]:
    terminal = client.terminal
    if terminal is None:
        if client.was_killed:
            raise CancelledError(tr("The job was cancelled."), tr("It did not stop by itself and was ended."))
        crash = crash_error(code, client.stage, tail_of_log(folder))
        mark(folder, JobState.CRASHED, crash)
        raise crash
    if terminal.type is EventType.FINISHED:
        return dict(terminal.fields["result"])
    if terminal.type is EventType.CANCELLED:
        if terminal.fields.get("reason") == CancelReason.PAUSE:
            raise CancelledError(
                tr("The job was paused."),
                tr("'bitwright jobs resume {name}' goes on with it.", name=folder.name),
            )
        raise CancelledError(tr("The job was cancelled."))
    raise event_error(terminal)


def event_error(event: Event) -> BitwrightError:
    """The error that a ``failed`` event carries."""
    fields = event.fields
    return error_from_code(
        str(fields.get("code", "error")), str(fields.get("message", "")), str(fields.get("hint", ""))
    )


def crash_error(exit_code: int, stage: str, tail: str) -> WorkerCrashedError:
    """The error for a worker that ended without saying how. Negative exit codes are signals (POSIX)."""
    how = tr("exit code {code}", code=exit_code)
    hint = tr("See the job's log; the work can be started again.")
    if exit_code < 0:
        try:
            how = signal.Signals(-exit_code).name
        except ValueError:
            how = tr("signal {number}", number=-exit_code)
        if how == "SIGKILL":
            hint = tr(
                "The system may have run out of memory: close other programs, or choose a smaller model."
            )
    message = (
        tr("The worker ended unexpectedly during '{stage}' ({how})", stage=stage, how=how)
        if stage
        else tr("The worker ended unexpectedly ({how})", how=how)
    )
    if tail.strip():
        last = tail.strip().splitlines()[-1][:300]
        message = tr("{message}; the log ends with: {last}", message=message, last=last)
    return WorkerCrashedError(message, hint)


class _Client:
    """Reads a worker's events; turns the first Ctrl-C into a cancel and the second into a kill."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        on_event: Callable[[Event], None] | None,
        grace_s: float,
        on_interrupt: Sequence[str] = ("cancel",),
    ) -> None:
        self.terminal: Event | None = None
        self.stage = ""
        self.was_killed = False
        self._process = process
        self._on_event = on_event
        self._grace_s = grace_s
        self._on_interrupt = list(on_interrupt)
        self._timer: threading.Timer | None = None

    def read_to_end(self) -> None:
        stdout = cast("IO[bytes]", self._process.stdout)
        while True:
            try:
                line = stdout.readline()
                if not line:
                    return
                self._take(line)
            except KeyboardInterrupt:
                self._interrupted()

    def _take(self, line: bytes) -> None:
        event = Event.from_line(line)
        if event is None:
            return
        if event.type is EventType.STAGE:
            self.stage = str(event.fields.get("name", ""))
        if event.is_terminal:
            self.terminal = event
        if self._on_event is not None:
            self._on_event(event)

    def _interrupted(self) -> None:
        if self._on_interrupt:
            self._tell(self._on_interrupt.pop(0))
        else:
            self._kill()

    def _tell(self, command: str) -> None:
        if command != "finish":  # which may take its time
            self._timer = threading.Timer(self._grace_s, self._kill)
            self._timer.daemon = True
            self._timer.start()
        stdin = cast("IO[bytes]", self._process.stdin)
        with contextlib.suppress(OSError):
            stdin.write(command_line(command).encode())
            stdin.flush()

    def _kill(self) -> None:
        self.was_killed = self.terminal is None
        self._process.kill()

    def abandon(self) -> None:
        """The caller is leaving with an error of its own: the worker must not stay behind."""
        self._tell("cancel")
        if self._process.stdout is not None:
            self._process.stdout.close()  # nobody reads any more: the worker must not block on a full pipe
        try:
            self._process.wait(self._grace_s)
        except (subprocess.TimeoutExpired, KeyboardInterrupt):
            self._process.kill()
            self._process.wait()

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
