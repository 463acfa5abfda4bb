"""The blocking client: results, reported errors, crashes, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from core.errors import CancelledError, DiskFullError, NotFoundError, WorkerCrashedError
from core.jobs.launch import crash_error, prepare_job, run_job, worker_command
from core.jobs.liveness import claim
from core.jobs.protocol import Event, EventType, JobKind, JobSpec, JobState
from core.jobs.store import folder_of, load_job
from core.jobs.worker import read_spec
from core.paths import Paths, current_paths

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths()


def job_with(paths: Paths, body: str) -> tuple[JobSpec, list[str]]:
    spec = prepare_job(paths, JobKind.IMPORT, "t", {})
    code = (
        "import os, signal, sys, time; sys.path.insert(0, sys.argv[2])\n"
        "from pathlib import Path\nfrom core.errors import *\n"
        "from core.jobs.protocol import JobKind\nfrom core.jobs.worker import main\n"
        "def run(ctx):\n" + textwrap.indent(body, "    ") + "\n"
        "sys.exit(main(Path(sys.argv[1]), handlers={JobKind.IMPORT: run}))"
    )
    return spec, [sys.executable, "-c", code, str(folder_of(paths, spec.job)), str(ROOT)]


def test_prepared_jobs_sort_by_time_and_read_back_as_they_were_asked(paths: Paths) -> None:
    specs = [prepare_job(paths, JobKind.QUANTIZE, "é", {"a": [1]}, threads=1) for _ in range(20)]
    assert sorted(s.job for s in specs) == [s.job for s in specs]
    assert read_spec(folder_of(paths, specs[0].job)) == specs[0]


def test_the_result_comes_back_and_events_are_seen_in_order(paths: Paths) -> None:
    spec, command = job_with(paths, "ctx.stage('read'); return {'n': 3}")
    seen: list[EventType] = []
    assert run_job(spec, lambda event: seen.append(event.type), command=command) == {"n": 3}
    assert seen == [EventType.STARTED, EventType.STAGE, EventType.FINISHED]


def test_a_reported_error_is_raised_as_its_own_class(paths: Paths) -> None:
    spec, command = job_with(paths, "raise DiskFullError('full', 'free 3 GB')")
    with pytest.raises(DiskFullError) as caught:
        run_job(spec, command=command)
    assert caught.value.hint == "free 3 GB"


def test_a_real_handler_reports_a_missing_source(paths: Paths, tmp_path: Path) -> None:
    spec = prepare_job(paths, JobKind.IMPORT, "t", {"path": str(tmp_path / "missing")})
    with pytest.raises(NotFoundError):
        run_job(spec)


def test_a_crash_names_the_signal_the_last_stage_and_the_end_of_the_log(paths: Paths) -> None:
    spec, command = job_with(
        paths, "ctx.stage('quantize'); print('last words'); os.kill(os.getpid(), signal.SIGSEGV)"
    )
    with pytest.raises(WorkerCrashedError, match=r"'quantize' \(SIGSEGV\)"):
        run_job(spec, command=command)
    record = load_job(paths, spec.job)
    assert record.state is JobState.CRASHED
    assert record.stage == "quantize"


def test_an_interpreter_that_cannot_start_is_a_crash_with_its_stderr(paths: Paths) -> None:
    spec = prepare_job(paths, JobKind.IMPORT, "t", {})
    with pytest.raises(WorkerCrashedError, match=r"exit code 3.*no such thing"):
        run_job(
            spec, command=[sys.executable, "-c", "import sys; sys.stderr.write('no such thing'); sys.exit(3)"]
        )


def test_sigkill_hints_at_memory() -> None:
    assert "memory" in crash_error(-9, "", "").hint


def test_ctrl_c_cancels_waits_and_raises_cancelled(paths: Paths) -> None:
    spec, command = job_with(
        paths, "ctx.stage('wait')\nwhile True: ctx.check_cancelled(); ctx.next_command(0.02)"
    )

    def interrupt(event: Event) -> None:
        if event.type is EventType.STAGE:
            raise KeyboardInterrupt

    with pytest.raises(CancelledError):
        run_job(spec, interrupt, command=command)
    assert load_job(paths, spec.job).state is JobState.CANCELLED


def test_a_worker_that_ignores_the_cancel_is_killed_after_the_grace(paths: Paths) -> None:
    spec, command = job_with(paths, "ctx.stage('wait')\nwhile True: time.sleep(1)")

    def interrupt(event: Event) -> None:
        if event.type is EventType.STAGE:
            raise KeyboardInterrupt

    with pytest.raises(CancelledError):
        run_job(spec, interrupt, command=command, grace_s=0.2)
    assert load_job(paths, spec.job).state is JobState.INTERRUPTED


def test_an_error_of_the_caller_does_not_leave_the_worker_behind(paths: Paths) -> None:
    spec, command = job_with(
        paths, "ctx.stage('w')\nwhile True: ctx.check_cancelled(); ctx.metric('x', 1, '')"
    )

    def fail(event: Event) -> None:
        if event.type is EventType.METRIC:
            raise ValueError("the caller's own fault")

    with pytest.raises(ValueError, match="own fault"):
        run_job(spec, fail, command=command)
    assert load_job(paths, spec.job).state in {JobState.CANCELLED, JobState.INTERRUPTED}


def test_the_terminal_client_killed_outright_takes_its_worker_with_it(paths: Paths) -> None:
    spec, command = job_with(
        paths, "ctx.stage('w')\nwhile True: ctx.check_cancelled(); ctx.next_command(0.02)"
    )
    script = (
        "import os, signal, sys; sys.path.insert(0, sys.argv[1])\n"
        "from core.jobs.launch import run_job\nfrom pathlib import Path\n"
        "def die(event):\n"
        "    if event.type == 'stage': os.kill(os.getpid(), signal.SIGKILL)\n"
        "run_job(Path(sys.argv[2]), die, command=sys.argv[3:])\n"
    )
    folder = folder_of(paths, spec.job)
    ended = subprocess.run([sys.executable, "-c", script, str(ROOT), str(folder), *command], check=False)
    assert ended.returncode == -signal.SIGKILL
    held = claim(folder, patience_s=10)
    assert held is not None
    held.release()
    assert load_job(paths, spec.job).state is JobState.INTERRUPTED


@pytest.mark.skipif(sys.platform == "win32", reason="process groups of POSIX")
def test_a_ctrl_c_of_the_terminal_reaches_the_client_only(paths: Paths) -> None:
    spec, command = job_with(paths, "return {'group': os.getpgrp()}")
    assert run_job(spec, command=command)["group"] != os.getpgrp()


def test_a_frozen_bundle_starts_itself_with_the_worker_switch(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command(tmp_path) == [sys.executable, "--worker", str(tmp_path)]
