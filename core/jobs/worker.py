"""The process that does one job: streams made safe, handler called, its end reported exactly once."""

from __future__ import annotations

import contextlib
import datetime
import errno
import faulthandler
import json
import os
import shutil
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, TextIO, cast

from core.errors import BitwrightError, CancelledError, CorruptFileError, NotFoundError
from core.jobs.context import CancelReason, JobContext, clean
from core.jobs.handlers import Handler, load_handler
from core.jobs.liveness import claim
from core.jobs.memory_guard import guarded
from core.jobs.protocol import Event, EventType, JobKind, JobSpec
from core.jobs.queue import HEAVY_KINDS
from core.language import mark, tr
from core.paths import HOME_VARIABLE, Paths, current_paths, paths_of

WAIT_POLICY = "OMP_WAIT_POLICY"
SPEC_NAME = "spec.json"
EVENTS_NAME = "events.jsonl"
LOG_NAME = "log.txt"
STATE_NAME = "state.json"
MOVING_LOCK = "moving.lock"  # in the home: held while the models are moved (core.library.moving)

NICENESS = 5  # of 19: about a third of the processor time of what somebody waits for

EXIT_FINISHED = 0
EXIT_FAILED = 1
EXIT_CANCELLED = 2

SEE_LOG = mark("This is a fault in Bitwright: see the job's log, and report it.")


def main(folder: Path, handlers: Mapping[JobKind, Handler] | None = None) -> int:
    """Do the job in ``folder`` and return the exit code: 0 finished, 1 failed, 2 cancelled.

    Takes over this process: fd 0 becomes the null device, fds 1 and 2 the job's log, SIGTERM and SIGINT
    a cancel. ``handlers`` replaces the table of real handlers (tests).
    """
    folder = folder.absolute()
    if not folder.is_dir():
        sys.stderr.write(f"error: there is no job folder {folder}\n")
        return EXIT_FAILED
    commands_fd, events_file = _take_over_streams(folder / LOG_NAME)
    with events_file:
        try:
            spec = read_spec(folder)
        except BitwrightError as error:
            _write_quietly(events_file, Event(EventType.FAILED, 0, folder.name, _failure(error)))
            return EXIT_FAILED
        held = claim(folder)
        if held is None:
            busy = BitwrightError("Another process is already doing this job.", "Wait for it, or cancel it.")
            _write_quietly(events_file, Event(EventType.FAILED, 0, spec.job, _failure(busy)))
            return EXIT_FAILED
        with held, _EventLog(folder / EVENTS_NAME, events_file) as log:
            (folder / STATE_NAME).unlink(missing_ok=True)
            context = JobContext(spec, folder, _enter_home(spec), log.write, first_seq=log.next_seq)
            log.on_reader_gone = lambda: context.cancel(CancelReason.PARENT_GONE)
            _limit_threads(spec)
            _step_back(spec)
            _cancel_on_signals(context)
            threading.Thread(target=_listen, args=(commands_fd, context), daemon=True).start()
            return _run(context, handlers)


def read_spec(folder: Path) -> JobSpec:
    """The job's spec; raises NotFoundError or CorruptFileError."""
    path = folder / SPEC_NAME
    try:
        return JobSpec.from_json(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no job '{folder.name}'.", "See 'bitwright jobs list'.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CorruptFileError(f"The job's spec {path} cannot be read.", "Discard this job.") from error


def _run(context: JobContext, handlers: Mapping[JobKind, Handler] | None) -> int:
    try:
        context.emit(EventType.STARTED, pid=os.getpid(), at=_now(), kind=str(context.spec.kind))
        if context.spec.kind is not JobKind.MOVE and (context.paths.home / MOVING_LOCK).exists():
            from core.library.moving import require_not_moving

            require_not_moving(context.paths)
        with guarded(context):
            result = clean(load_handler(context.spec.kind, handlers)(context))
        json.dumps(result)  # a result that is not JSON is the handler's fault, not the terminal event's
    except CancelledError:
        if context.cancel_reason is CancelReason.COMMAND:  # else it was interrupted, and may be resumed
            _remove_partial(context)
        context.emit(EventType.CANCELLED, at=_now(), reason=str(context.cancel_reason))
        return EXIT_CANCELLED
    except BaseException as error:  # noqa: BLE001 - the process's last line of defence: all ends are reported
        _remove_partial(context)  # first: it may be what fills the disk
        context.emit(EventType.FAILED, at=_now(), **_failure(error))
        with contextlib.suppress(OSError):  # the log lies on the same disk, which may be full
            traceback.print_exc()
        return EXIT_FAILED
    context.emit(EventType.FINISHED, at=_now(), result=result)
    return EXIT_FINISHED


def _remove_partial(context: JobContext) -> None:
    """What Windows holds on to is removed by the next start-up's sweep."""
    shutil.rmtree(context.partial, ignore_errors=True)


def _failure(error: BaseException) -> dict[str, str]:
    """``code``, ``message`` and ``hint`` of any exception."""
    if isinstance(error, BitwrightError):
        return {"code": error.code, "message": error.message, "hint": error.hint}
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError" or _is_torch_oom(error):
        return {
            "code": "out_of_memory",
            "message": tr("There was not enough memory for this job."),
            "hint": tr("Close other programs, or choose a smaller model, context or level."),
        }
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        where = f" (writing {error.filename})" if error.filename else ""
        return {
            "code": "disk_full",
            "message": f"The disk is full{where}.",
            "hint": tr("Free some space, then resume or start the job again."),
        }
    if isinstance(error, OSError) and error.errno == errno.EFBIG:
        return {
            "code": "disk_full",
            "message": f"A file grew larger than its disk allows ({error.filename or 'see the log'}).",
            "hint": tr("FAT32 ends at 4 GB a file: choose another disk."),
        }
    if isinstance(error, OSError) and error.strerror:
        return {
            "code": BitwrightError.code,
            "message": f"{error.strerror}: {error.filename or 'see the log'}",
            "hint": tr(
                "Check that it is there, that it may be read and written, and that its disk is sound."
            ),
        }
    return {"code": "internal", "message": f"{type(error).__name__}: {error}", "hint": SEE_LOG}


def _is_torch_oom(error: BaseException) -> bool:
    """torch's CPU allocator reports want of memory as a plain RuntimeError."""
    return isinstance(error, RuntimeError) and "can't allocate memory" in str(error)


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")


def _enter_home(spec: JobSpec) -> Paths:
    """The spec's home; the variable is set only when it would not be the home in force anyway, because
    setting it also moves the Hugging Face cache."""
    home = Path(spec.home)
    if current_paths().home != home:
        os.environ[HOME_VARIABLE] = str(home)
    return paths_of(home).ensure()


def _limit_threads(spec: JobSpec) -> None:
    """Tell the libraries, before any is loaded, how many threads the user allows."""
    if spec.threads > 0:
        for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
            os.environ.setdefault(variable, str(spec.threads))
    if spec.kind in {JobKind.EVALUATE, JobKind.QUANTIZE, JobKind.MODULE_QAT}:
        # torch's threads sleep at barriers instead of spinning: on a busy computer half the CPU time and two
        # thirds of the wall time (llama.cpp waits too often for that: start_worker takes it away again).
        os.environ.setdefault(WAIT_POLICY, "PASSIVE")


def _step_back(spec: JobSpec) -> None:
    """Let the window and other programs go first: work that takes all cores for minutes is in no such hurry.

    Alone on the computer it is as fast as before. Children (the chat that measures speed) inherit it.
    """
    if spec.kind not in HEAVY_KINDS:
        return
    import psutil

    with contextlib.suppress(OSError, psutil.Error):
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(NICENESS)


# -- streams ----------------------------------------------------------------------------------------


def _take_over_streams(log_path: Path) -> tuple[int, BinaryIO]:
    """Keep the parent's pipes for ourselves; whatever libraries print or read goes to the log or nowhere.

    Returns the descriptor that commands arrive on and the file that events leave by. Copies made by
    ``os.dup`` are not inherited by grandchildren, which therefore cannot hold the pipes open.
    """
    commands_fd, events_fd = os.dup(0), os.dup(1)
    log_fd = os.open(log_path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    null_fd = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((null_fd, 0), (log_fd, 1), (log_fd, 2)):
        os.dup2(source, target)
    os.close(null_fd)
    os.close(log_fd)
    sys.stdout = _text_writer(1)
    sys.stderr = _text_writer(2)
    faulthandler.enable(file=2)
    return commands_fd, os.fdopen(events_fd, "wb", buffering=0)


def _text_writer(fd: int) -> TextIO:
    return open(fd, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)


def encode_line(event: Event) -> bytes:
    """The event's line in UTF-8; undecodable bytes of file names travel as JSON escapes."""
    return event.to_line().encode("utf-8", errors="backslashreplace")


def _write_quietly(file: BinaryIO, event: Event) -> None:
    with contextlib.suppress(OSError):
        _write_all(file, encode_line(event))


def _write_all(file: BinaryIO, data: bytes) -> None:
    """Raw files may write less than they are given."""
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


_NOT_KEPT = frozenset({EventType.TOKEN, EventType.REQUEST})


class _EventLog:
    """Writes each event to the parent and to ``events.jsonl``; neither failing stops the other.

    Single tokens of a chat are not kept on disk: the ``answer`` event has the whole text. Nor are the
    requests to a server, which may run for weeks and be asked what nobody wants to find in a file.
    """

    def __init__(self, path: Path, parent: BinaryIO) -> None:
        self._parent: BinaryIO | None = parent
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        self.next_seq = 0
        last = b""
        for line in _lines(self._fd):
            last = line
            event = Event.from_line(line)
            if event is not None:
                self.next_seq = max(self.next_seq, event.seq + 1)
        if last and not last.endswith(b"\n"):  # the run before was killed in the middle of a line
            os.write(self._fd, b"\n")
        self.on_reader_gone: Callable[[], None] = _nothing

    def __enter__(self) -> _EventLog:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._fd)

    def write(self, event: Event) -> None:
        """Raises OSError when the disk is full, except for terminal events, which always go out."""
        line = encode_line(event)
        try:
            if event.type not in _NOT_KEPT:
                os.write(self._fd, line)
            if event.is_terminal:
                os.fsync(self._fd)
        except OSError:
            if not event.is_terminal:
                raise
        finally:
            self._tell_parent(line)

    def _tell_parent(self, line: bytes) -> None:
        if self._parent is None:
            return
        try:
            _write_all(self._parent, line)
        except OSError:  # the parent is gone; its end of stdin says so too
            self._parent = None
            self.on_reader_gone()


def _nothing() -> None:
    """What happens when the reader goes before anybody cares."""


def _lines(fd: int) -> Iterator[bytes]:
    with os.fdopen(os.dup(fd), "rb") as file:
        yield from file


# -- commands ---------------------------------------------------------------------------------------


def _cancel_on_signals(context: JobContext) -> None:
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, lambda *_: context.cancel(CancelReason.SIGNAL))
        signal.signal(signal.SIGINT, lambda *_: context.cancel())  # Ctrl-C in a terminal is the user's wish


def _listen(fd: int, context: JobContext) -> None:
    """Read commands until the end of stdin, which is a cancel. Uses os.read: a buffered reader's lock
    held by a daemon thread would abort the interpreter at its exit."""
    buffer = b""
    while True:
        try:
            data = os.read(fd, 1 << 16)
        except OSError:
            data = b""
        if not data:
            context.cancel(CancelReason.PARENT_GONE)
            return
        *lines, buffer = (buffer + data).split(b"\n")
        for line in lines:
            with contextlib.suppress(ValueError):
                command = json.loads(line)
                if isinstance(command, dict):
                    context.push_command(cast(dict[str, Any], command))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
