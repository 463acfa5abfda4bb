"""Job folders read back: states, the start-up sweep, discarding."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import InvalidInputError, NotFoundError, WorkerCrashedError
from core.jobs import store
from core.jobs.launch import prepare_job
from core.jobs.liveness import claim, is_alive
from core.jobs.protocol import Event, EventType, JobKind, JobState
from core.jobs.store import (
    delete_finished,
    discard,
    folder_of,
    load_job,
    load_jobs,
    log_tail,
    mark,
    sweep,
)
from core.paths import Paths, current_paths


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths()


def add(paths: Paths, *events: tuple[EventType, dict[str, object]], kind: JobKind = JobKind.QUANTIZE) -> str:
    spec = prepare_job(paths, kind, "t", {})
    lines = [Event(kind_, seq, spec.job, fields).to_line() for seq, (kind_, fields) in enumerate(events)]
    (folder_of(paths, spec.job) / "events.jsonl").write_text("".join(lines))
    return spec.job


def partial(paths: Paths, job: str) -> Path:
    folder = paths.partial / job
    folder.mkdir(parents=True)
    (folder / "model.gguf").write_bytes(b"half")
    return folder


STARTED = (EventType.STARTED, {"pid": 1})
FINISHED = (EventType.FINISHED, {"result": {"a": 1}, "at": "2026-01-01T00:00:00+00:00"})


def test_an_empty_home_has_no_jobs_and_nothing_to_sweep(paths: Paths) -> None:
    assert load_jobs(paths) == []
    assert sweep(paths) == []


def test_jobs_come_oldest_first_with_their_creation_time(paths: Paths) -> None:
    ids = [add(paths, STARTED, FINISHED) for _ in range(5)]
    records = load_jobs(paths)
    assert [r.spec.job for r in records] == ids
    assert records[0].created_at.startswith(f"{ids[0][:4]}-{ids[0][4:6]}-{ids[0][6:8]}T")
    assert records[0].ended_at == "2026-01-01T00:00:00+00:00"


def test_a_job_that_never_started_is_queued_while_its_owner_lives(paths: Paths) -> None:
    job = add(paths)
    assert load_job(paths, job).state is JobState.QUEUED
    assert sweep(paths) == []
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    (folder_of(paths, job) / "owner").write_text(str(gone.pid))
    assert [r.spec.job for r in sweep(paths)] == [job]
    assert load_job(paths, job).state is JobState.INTERRUPTED


def test_sweep_marks_the_interrupted_once_and_keeps_only_partials_that_can_resume(paths: Paths) -> None:
    stage = (EventType.STAGE, {"name": "quantize"})
    interrupted = add(paths, STARTED, stage)
    finished = add(paths, STARTED, FINISHED)
    failed = add(paths, STARTED, (EventType.FAILED, {"code": "disk_full", "message": "m", "hint": "h"}))
    running = add(paths, STARTED)
    folders = {job: partial(paths, job) for job in (interrupted, finished, failed, running)}
    stray = partial(paths, "no-such-job")
    old = partial(paths, "an-old-stray")
    for path in (*old.iterdir(), old):
        os.utime(path, (1, 1))
    held = claim(folder_of(paths, running))
    assert held is not None
    with held:
        swept = sweep(paths)
        assert load_job(paths, running).state is JobState.RUNNING
    assert [(r.spec.job, r.stage) for r in swept] == [(interrupted, "quantize")]
    assert load_job(paths, interrupted).can_resume
    assert folders[interrupted].exists()
    assert folders[running].exists()
    assert stray.exists()
    assert not folders[finished].exists()
    assert not folders[failed].exists()
    assert not old.exists()
    with claim(folder_of(paths, running)) or pytest.fail("not released"):
        assert sweep(paths) == []


def test_a_crash_is_remembered_with_its_error(paths: Paths) -> None:
    job = add(paths, STARTED)
    mark(folder_of(paths, job), JobState.CRASHED, WorkerCrashedError("SIGSEGV", "see log"))
    record = load_job(paths, job)
    assert record.state is JobState.CRASHED
    assert record.error == {"code": "crashed", "message": "SIGSEGV", "hint": "see log"}
    assert record.can_resume


def test_only_the_last_run_of_a_resumed_job_counts(paths: Paths) -> None:
    warning = (EventType.WARNING, {"code": "c", "message": "m", "tensors": ["t"]})
    failed = (EventType.FAILED, {"code": "disk_full", "message": "m", "hint": "h"})
    job = add(paths, STARTED, warning, failed, STARTED, warning, FINISHED)
    record = load_job(paths, job)
    assert record.state is JobState.FINISHED
    assert len(record.warnings) == 1
    assert record.error is None


@pytest.mark.parametrize("reason", ["parent_gone", "signal"])
def test_a_job_stopped_by_the_death_of_its_window_is_offered_for_resuming(paths: Paths, reason: str) -> None:
    job = add(paths, STARTED, (EventType.CANCELLED, {"reason": reason}))
    half = partial(paths, job)
    assert [r.spec.job for r in sweep(paths)] == [job]
    assert load_job(paths, job).can_resume
    assert half.exists()
    assert sweep(paths) == []


def test_noise_and_torn_lines_in_the_record_are_skipped(paths: Paths) -> None:
    job = add(paths, STARTED, FINISHED)
    with (folder_of(paths, job) / "events.jsonl").open("ab") as file:
        file.write(b"\xff\xfe\n[]\n{}\n" + b'{"v":1,"seq":9')
    assert load_job(paths, job).state is JobState.FINISHED
    (paths.jobs / "not-a-job").mkdir()
    assert len(load_jobs(paths)) == 1


def test_discard_removes_the_folder_and_its_partial_but_never_a_running_job(paths: Paths) -> None:
    job = add(paths, STARTED)
    half = partial(paths, job)
    with claim(folder_of(paths, job)) or pytest.fail("not claimed"):
        with pytest.raises(InvalidInputError):
            discard(paths, job)
        assert is_alive(folder_of(paths, job))
    discard(paths, job)
    assert not half.exists()
    assert load_jobs(paths) == []
    with pytest.raises(NotFoundError):
        discard(paths, job)


def test_delete_finished_keeps_what_can_be_resumed_or_still_runs(paths: Paths) -> None:
    add(paths, STARTED, FINISHED)
    add(paths, STARTED, (EventType.CANCELLED, {}))
    resumable = add(paths, STARTED)
    queued = add(paths)
    assert delete_finished(paths) == 2
    assert [r.spec.job for r in load_jobs(paths)] == [resumable, queued]


@pytest.mark.parametrize("job", ["", ".", "..", "../library", "a/b", "/etc", "a\\b"])
def test_an_id_that_leads_out_of_the_jobs_folder_is_refused(paths: Paths, job: str) -> None:
    with pytest.raises(InvalidInputError):
        discard(paths, job)


def test_log_tail_gives_the_end_and_nothing_for_a_missing_log(paths: Paths) -> None:
    job = add(paths)
    assert log_tail(paths, job) == ""
    (folder_of(paths, job) / "log.txt").write_bytes(b"x" * 100_000 + b"the end\xff")
    assert log_tail(paths, job, 10) == "xxthe end\N{REPLACEMENT CHARACTER}"


def test_a_sweep_spares_what_starts_or_resumes_meanwhile(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    resumed = add(paths, STARTED, (EventType.CANCELLED, {"at": "2026-01-01T00:00:00+00:00"}))
    kept = [partial(paths, resumed)]
    held = claim(folder_of(paths, resumed))
    assert held is not None
    listed = store.load_jobs

    def list_then_start(where: Paths) -> list[store.JobRecord]:
        records = [replace(record, state=JobState.CANCELLED) for record in listed(where)]
        kept.append(partial(where, add(where, STARTED)))
        return records

    monkeypatch.setattr(store, "load_jobs", list_then_start)
    with held:
        sweep(paths)
    assert all(folder.is_dir() for folder in kept)
