"""The worker as a real process: ends of every kind, commands, and noise on the standard streams."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import pytest

from core.jobs.launch import prepare_job, worker_command
from core.jobs.protocol import Event, EventType, JobKind, command_line
from core.jobs.store import JobState, folder_of, load_job, log_tail, sweep
from core.paths import Paths, current_paths

ROOT = Path(__file__).resolve().parents[3]

PREAMBLE = """
import ctypes, errno, os, signal, sys
from pathlib import Path
from core.errors import *
from core.jobs.protocol import EventType, JobKind
from core.jobs.worker import main
from core.types import StoredWarning

def wait_for_cancel(ctx):
    ctx.stage("wait")
    while True:
        ctx.check_cancelled()
        ctx.next_command(0.05)
"""


class Worker:
    """One worker process whose handler is the body of ``def run(ctx)`` given as text."""

    def __init__(self, body: str, paths: Paths, params: dict[str, Any] | None = None) -> None:
        self.paths = paths
        self.spec = prepare_job(paths, JobKind.IMPORT, "a test", params or {})
        self.folder = folder_of(paths, self.spec.job)
        self.start(body)

    def start(self, body: str) -> None:
        code = PREAMBLE + "def run(ctx):\n" + textwrap.indent(textwrap.dedent(body), "    ")
        code += "\nsys.exit(main(Path(sys.argv[1]), handlers={JobKind.IMPORT: run}))\n"
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )

    def send(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode())
        self.process.stdin.flush()

    def until(self, kind: EventType) -> Event:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            event = Event.from_line(line)
            if event is not None and event.type is kind:
                return event
        raise AssertionError(f"no {kind} event")

    def end(self) -> tuple[list[Event], int]:
        """All further lines (each must be an event) and the exit code."""
        assert self.process.stdout is not None
        assert self.process.stdin is not None
        events = []
        for line in self.process.stdout:
            event = Event.from_line(line)
            assert event is not None, line
            events.append(event)
        code = self.process.wait(20)
        self.process.stdin.close()
        self.process.stdout.close()
        return events, code


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths()


def test_success_reports_started_stages_and_one_finished_with_the_result(paths: Paths) -> None:
    worker = Worker("ctx.stage('prepare'); return {'answer': ctx.spec.params['n'] + 1}", paths, {"n": 41})
    events, code = worker.end()
    assert [e.type for e in events] == [EventType.STARTED, EventType.STAGE, EventType.FINISHED]
    assert [e.seq for e in events] == [0, 1, 2]
    assert events[-1].fields["result"] == {"answer": 42}
    assert code == 0
    assert load_job(paths, worker.spec.job).result == {"answer": 42}
    assert not (worker.folder / "pid").exists()


@pytest.mark.parametrize(
    ("body", "code", "said"),
    [
        ("raise UnsupportedModelError('no such layer', 'use another')", "unsupported_model", "no such layer"),
        ("raise MemoryError", "out_of_memory", "not enough memory"),
        ('raise RuntimeError("DefaultCPUAllocator: can\'t allocate memory")', "out_of_memory", "memory"),
        ("raise OSError(errno.ENOSPC, 'No space left', '/x/y')", "disk_full", "/x/y"),
        ("Path('/dev/full').write_bytes(b'x')", "disk_full", "The disk is full"),
        ("raise OSError(errno.EFBIG, 'File too large')", "disk_full", "larger than its disk allows"),
        ("(ctx.folder / 'no' / 'x').touch()", "error", "No such file or directory: "),
        ("1 / 0", "internal", "ZeroDivisionError: division by zero"),
        ("sys.exit(0)", "internal", "SystemExit"),
        ("return {'a': object()}", "internal", "not JSON serializable"),
    ],
)
def test_exceptions_become_failed_with_their_code(paths: Paths, body: str, code: str, said: str) -> None:
    worker = Worker(body, paths)
    events, exit_code = worker.end()
    assert [e.type for e in events] == [EventType.STARTED, EventType.FAILED]
    assert events[-1].fields["code"] == code
    assert said in events[-1].fields["message"]
    assert exit_code == 1
    record = load_job(paths, worker.spec.job)
    assert record.state is JobState.FAILED
    assert record.error is not None
    assert record.error["code"] == code
    assert "Traceback" in log_tail(paths, worker.spec.job)


@pytest.mark.parametrize("how", ["command", "end of stdin", "SIGTERM", "SIGINT"])
def test_a_cancel_ends_the_job_within_a_second(paths: Paths, how: str) -> None:
    worker = Worker("wait_for_cancel(ctx)", paths)
    worker.until(EventType.STAGE)
    asked = time.monotonic()
    if how == "command":
        worker.send(command_line("cancel"))
    elif how.startswith("SIG"):
        worker.process.send_signal(signal.Signals[how])
    else:
        assert worker.process.stdin is not None
        worker.process.stdin.close()
    event = worker.until(EventType.CANCELLED)
    assert event.is_terminal
    assert time.monotonic() - asked < 1.0
    assert worker.end()[1] == 2
    # Only the user's own wish ends a job; a window that was killed or a shutdown leaves it to be resumed.
    wanted = JobState.CANCELLED if how in {"command", "SIGINT"} else JobState.INTERRUPTED
    assert load_job(paths, worker.spec.job).state is wanted


def test_a_paused_job_is_interrupted_keeps_its_files_and_goes_on_when_it_is_run_again(paths: Paths) -> None:
    body = """
    ctx.partial.mkdir(parents=True, exist_ok=True)
    kept = ctx.partial / 'checkpoint'
    if kept.exists():
        return {'went on from': kept.read_text()}
    ctx.stage('train')
    while not ctx.cancelled:
        ctx.next_command(0.05)
    kept.write_text('step 7')
    ctx.check_cancelled()
    """
    worker = Worker(body, paths)
    worker.until(EventType.STAGE)
    worker.send(command_line("pause"))
    assert worker.until(EventType.CANCELLED).fields["reason"] == "pause"
    assert worker.end()[1] == 2
    assert load_job(paths, worker.spec.job).state is JobState.INTERRUPTED
    assert [record.spec.job for record in sweep(paths)] == [worker.spec.job]
    record = load_job(paths, worker.spec.job)
    assert record.state is JobState.INTERRUPTED
    assert record.can_resume
    worker.start(body)
    assert worker.end()[0][-1].fields["result"] == {"went on from": "step 7"}
    assert load_job(paths, worker.spec.job).state is JobState.FINISHED


def test_finish_lets_a_job_end_early_with_a_result(paths: Paths) -> None:
    body = """
    ctx.stage('train')
    while not ctx.finish_asked:
        ctx.check_cancelled()
        ctx.next_command(0.05)
    return {'stopped': 'finish'}
    """
    worker = Worker(body, paths)
    worker.until(EventType.STAGE)
    worker.send(command_line("finish"))
    events, code = worker.end()
    assert code == 0
    assert events[-1].fields["result"] == {"stopped": "finish"}


def test_noise_from_c_code_and_print_goes_to_the_log_and_never_into_the_events(paths: Paths) -> None:
    body = """
    print('a python print')
    libc = ctypes.CDLL(None)
    libc.write(1, b'{"v":1,"type":"finished"}\\n', 26)
    libc.printf(b'buffered by stdio\\n'); libc.fflush(None)
    os.system('echo from a child process')
    sys.stderr.write('on stderr \\udc80\\n')
    assert os.read(0, 10) == b''
    return {}
    """
    worker = Worker(body, paths)
    events, code = worker.end()
    assert code == 0
    assert [e.type for e in events] == [EventType.STARTED, EventType.FINISHED]
    log = log_tail(paths, worker.spec.job)
    for noise in ("a python print", '{"v":1', "buffered by stdio", "from a child", "on stderr \\udc80"):
        assert noise in log


def test_kill_9_leaves_an_interrupted_job_and_the_next_run_continues_its_record(paths: Paths) -> None:
    worker = Worker("wait_for_cancel(ctx)", paths)
    worker.until(EventType.STAGE)
    assert load_job(paths, worker.spec.job).state is JobState.RUNNING
    worker.process.kill()
    events, code = worker.end()
    assert (events, code) == ([], -signal.SIGKILL)
    assert load_job(paths, worker.spec.job).state is JobState.INTERRUPTED
    with (worker.folder / "events.jsonl").open("ab") as file:
        file.write(b'{"v":1,"seq":2,"jo')  # the kill came in the middle of a line
    worker.start("return {'second': True}")
    events, code = worker.end()
    assert events[0].seq == 2
    record = load_job(paths, worker.spec.job)
    assert record.state is JobState.FINISHED
    assert record.result == {"second": True}


def test_a_parent_that_no_longer_reads_cancels_the_job(paths: Paths) -> None:
    worker = Worker("while True: ctx.check_cancelled(); ctx.metric('x', 1.0, 'u')", paths)
    worker.until(EventType.METRIC)
    assert worker.process.stdout is not None
    assert worker.process.stdin is not None
    worker.process.stdout.close()
    assert worker.process.wait(20) == 2
    worker.process.stdin.close()
    assert load_job(paths, worker.spec.job).state is JobState.INTERRUPTED


def test_a_second_worker_on_the_same_folder_is_refused_and_harms_nothing(paths: Paths) -> None:
    first = Worker("wait_for_cancel(ctx)", paths)
    first.until(EventType.STAGE)
    before = (first.folder / "events.jsonl").read_bytes()
    second = subprocess.run(worker_command(first.folder), input=b"", capture_output=True, check=False)
    event = Event.from_line(second.stdout)
    assert second.returncode == 1
    assert event is not None
    assert "already doing this job" in event.fields["message"]
    assert (first.folder / "events.jsonl").read_bytes() == before
    first.send(command_line("cancel"))
    assert first.end()[1] == 2


def test_other_commands_reach_the_handler_and_quit_ends_it(paths: Paths) -> None:
    body = """
    for command in ctx.commands():
        ctx.emit(EventType.ANSWER, text=command['n'])
    return {'quit': not ctx.cancelled}
    """
    worker = Worker(body, paths)
    worker.send(command_line("ask", n=1) + "not json\n[1]\n" + command_line("ask", n="ä"))
    worker.send(command_line("quit"))
    events, _ = worker.end()
    assert [e.fields.get("text") for e in events[1:3]] == [1, "ä"]
    assert events[-1].fields["result"] == {"quit": True}


def test_tokens_are_streamed_but_not_kept_on_disk(paths: Paths) -> None:
    worker = Worker("ctx.emit(EventType.TOKEN, text='secret'); return {}", paths)
    events, _ = worker.end()
    assert [e.type for e in events] == [EventType.STARTED, EventType.TOKEN, EventType.FINISHED]
    assert b"secret" not in (worker.folder / "events.jsonl").read_bytes()


def test_the_end_is_told_even_when_the_record_on_disk_cannot_grow(paths: Paths) -> None:
    body = """
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    ctx.stage('quantize')
    """
    worker = Worker(body, paths)
    events, code = worker.end()
    assert [e.type for e in events] == [EventType.STARTED, EventType.STAGE, EventType.FAILED]
    assert events[-1].fields["code"] == "disk_full"
    assert code != 0


def test_a_file_name_that_is_not_utf8_survives_the_stream(paths: Paths) -> None:
    worker = Worker("return {'path': os.fsdecode(b'x\\xff')}", paths)
    events, _ = worker.end()
    assert os.fsencode(events[-1].fields["result"]["path"]) == b"x\xff"


def test_a_broken_or_missing_spec_is_a_failed_event_or_a_plain_error(paths: Paths, tmp_path: Path) -> None:
    spec = prepare_job(paths, JobKind.IMPORT, "t", {})
    folder = folder_of(paths, spec.job)
    (folder / "spec.json").write_text('{"job": 3}')
    ended = subprocess.run(worker_command(folder), input=b"", capture_output=True, check=False)
    event = Event.from_line(ended.stdout)
    assert event is not None
    assert event.fields["code"] == "corrupt_file"
    nowhere = subprocess.run(worker_command(tmp_path / "no"), input=b"", capture_output=True, check=False)
    assert nowhere.returncode == 1
    assert not (tmp_path / "no").exists()


def test_a_stranger_core_package_in_the_current_folder_is_not_run(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "__init__.py").write_text("raise SystemExit('hijacked')")
    spec = prepare_job(paths, JobKind.IMPORT, "t", {"path": str(tmp_path / "missing")})
    folder = folder_of(paths, spec.job)
    ended = subprocess.run(worker_command(folder), input=b"", capture_output=True, check=False, cwd=tmp_path)
    assert json.loads(ended.stdout.splitlines()[0])["type"] == "started"


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        ("raise OSError(errno.ENOSPC, 'No space left', '/x/y')", False),
        ("ctx.push_command({'command': 'cancel'}); ctx.check_cancelled()", False),
        ("os.kill(os.getpid(), signal.SIGTERM); ctx.check_cancelled()", True),
    ],
    ids=["failed", "cancelled", "interrupted"],
)
def test_partial_output_stays_only_where_the_job_can_go_on(paths: Paths, end: str, kept: bool) -> None:
    worker = Worker(f"ctx.partial.mkdir(); (ctx.partial / 'x').touch(); {end}", paths)
    worker.end()
    assert (paths.partial / worker.spec.job / "x").exists() is kept
