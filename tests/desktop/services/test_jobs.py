"""Jobs as the window runs them: real processes that follow a script, one after the other."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.jobs import store
from core.jobs.protocol import EventType, JobKind, JobState
from core.paths import Paths
from desktop.services.bundle import Services, make_services
from desktop.services.outcome import Ending
from tests.fakes import script_worker

FINISH = {"say": "finished", "result": {"variant_id": "v1"}}


def _command(folder: Path) -> list[str]:
    return [sys.executable, "-S", script_worker.__file__, str(folder)]


@pytest.fixture
def services(qapp: QApplication, paths: Paths) -> Iterator[Services]:
    made = make_services(paths, _command)
    yield made
    made.close()


def _submit(services: Services, *script: dict[str, Any], kind: JobKind = JobKind.QUANTIZE) -> str:
    return services.jobs.submit(kind, "A job", {"script": list(script)})


def _run(qtbot: QtBot, services: Services, *script: dict[str, Any]) -> tuple[str, Any]:
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000) as ended:
        job = _submit(services, *script)
    assert ended.args is not None
    return job, ended.args[1]


def test_a_finished_job_carries_its_result(qtbot: QtBot, services: Services) -> None:
    job, outcome = _run(qtbot, services, FINISH)
    assert outcome.ending is Ending.FINISHED
    row = services.jobs.row(job)
    assert row is not None
    assert row.state is JobState.FINISHED
    assert row.result == {"variant_id": "v1"}
    assert services.notifications.items()[0].message == "Done: A job"


def test_noise_and_torn_lines_do_not_disturb_the_events(qtbot: QtBot, services: Services) -> None:
    heard: list[EventType] = []
    services.jobs.event_received.connect(lambda _job, event: heard.append(event.type))
    progress = {"done": 1, "total": 2, "unit": "tensors"}
    _run(
        qtbot,
        services,
        {"noise": "ggml_init: loading"},
        {"torn": "stage", "name": "quantize"},
        {"noise": '{"v": 1, "type": "unheard of", "seq": 1, "job": "x"}'},
        {"noise": ""},
        {"torn": "progress", **progress},
        FINISH,
    )
    assert heard == [EventType.STARTED, EventType.STAGE, EventType.PROGRESS, EventType.FINISHED]


def test_a_failure_is_told_with_its_hint(qtbot: QtBot, services: Services) -> None:
    failure = {"say": "failed", "code": "disk_full", "message": "No room.", "hint": "Delete something."}
    job, outcome = _run(qtbot, services, failure)
    assert outcome.ending is Ending.FAILED
    note = services.notifications.items()[0]
    assert (note.message, note.hint) == ("A job: No room.", "Delete something.")
    row = services.jobs.row(job)
    assert row is not None
    assert row.can_retry


def test_a_killed_worker_is_a_crash_that_can_be_resumed(
    qtbot: QtBot, services: Services, paths: Paths
) -> None:
    stage = {"say": "stage", "name": "quantize"}
    job, outcome = _run(qtbot, services, stage, {"log": "the last words"}, {"kill": True})
    assert outcome.ending is Ending.CRASHED
    row = services.jobs.row(job)
    assert row is not None
    assert row.can_resume
    assert "SIGKILL" in row.error
    assert "the last words" in row.error
    assert store.load_job(paths, job).state is JobState.CRASHED


def test_cancel_ends_a_running_job_and_its_process(qtbot: QtBot, services: Services) -> None:
    with qtbot.waitSignal(
        services.jobs.event_received, timeout=10_000, check_params_cb=lambda _job, e: e.type == "stage"
    ):
        job = _submit(services, {"say": "stage", "name": "quantize"}, {"wait": True})
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000) as ended:
        services.jobs.cancel(job)
        row = services.jobs.row(job)
        assert row is not None
        assert row.cancelling
    assert ended.args is not None
    assert ended.args[1].ending is Ending.CANCELLED
    assert services.jobs.running() == ()
    assert _children() == []


def test_heavy_jobs_run_one_at_a_time_in_the_order_of_the_queue(qtbot: QtBot, services: Services) -> None:
    first = _submit(services, {"wait": True})
    second = _submit(services, FINISH)
    third = _submit(services, FINISH)
    assert [row.id for row in services.jobs.running()] == [first]
    assert [row.id for row in services.jobs.waiting()] == [second, third]
    services.jobs.move(third, 0)
    assert [row.id for row in services.jobs.waiting()] == [third, second]
    ended: list[str] = []
    services.jobs.job_ended.connect(lambda job, _outcome: ended.append(job))
    services.jobs.cancel(first)
    qtbot.waitUntil(lambda: len(ended) == 3, timeout=10_000)
    assert ended == [first, third, second]


def test_a_waiting_job_that_is_cancelled_leaves_no_trace(
    qtbot: QtBot, services: Services, paths: Paths
) -> None:
    first = _submit(services, {"wait": True})
    second = _submit(services, FINISH)
    services.jobs.cancel(second)
    assert services.jobs.row(second) is None
    qtbot.waitUntil(lambda: not (paths.jobs / second).exists(), timeout=5000)
    services.jobs.cancel(first)
    qtbot.waitUntil(lambda: services.jobs.running() == (), timeout=10_000)


def test_retry_starts_a_new_job_with_the_same_parameters(qtbot: QtBot, services: Services) -> None:
    failure = {"say": "failed", "code": "network", "message": "No answer.", "hint": "Try again."}
    job, _outcome = _run(qtbot, services, failure)
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000) as ended:
        new = services.jobs.retry(job)
    assert ended.args is not None
    assert ended.args[0] == new != job
    assert services.jobs.row(job) is None


def test_a_job_of_an_earlier_run_is_offered_for_resume(
    qtbot: QtBot, services: Services, paths: Paths
) -> None:
    job = _left_behind(paths)
    with qtbot.waitSignal(services.notifications.added, timeout=5000):
        services.jobs.start()
    row = services.jobs.row(job)
    assert row is not None
    assert row.state is JobState.INTERRUPTED
    note = services.notifications.items()[0]
    assert [action.label for action in note.actions] == ["Resume", "Discard"]
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000) as ended:
        note.actions[0].run()
    assert ended.args is not None
    assert ended.args[0] == job
    assert ended.args[1].ending is Ending.FINISHED


def test_discard_removes_folder_and_partial_files(qtbot: QtBot, services: Services, paths: Paths) -> None:
    job = _left_behind(paths)
    partial = paths.partial / job
    partial.mkdir()
    (partial / "half.gguf").write_bytes(b"half")
    with qtbot.waitSignal(services.jobs.list_changed, timeout=5000):
        services.jobs.start()
    services.jobs.discard(job)
    qtbot.waitUntil(lambda: not partial.exists() and not (paths.jobs / job).exists(), timeout=5000)
    assert services.jobs.records() == ()


def test_a_probe_is_neither_announced_nor_kept(qtbot: QtBot, services: Services, paths: Paths) -> None:
    with qtbot.waitSignal(services.jobs.job_ended, timeout=10_000):
        job = _submit(services, FINISH, kind=JobKind.PROBE)
    assert services.jobs.records() == ()
    assert services.notifications.items() == ()
    qtbot.waitUntil(lambda: not (paths.jobs / job).exists(), timeout=5000)


def test_an_open_worker_speaks_and_hears_outside_of_the_queue(qtbot: QtBot, services: Services) -> None:
    script = [{"say": "ready", "n_ctx": 64}, {"echo": True}, {"wait": True}]
    worker = services.jobs.open_worker(JobKind.CHAT, {"script": script})
    heard: list[Any] = []
    worker.event_received.connect(heard.append)
    qtbot.waitUntil(lambda: any(e.type is EventType.READY for e in heard), timeout=10_000)
    worker.send({"command": "ask", "request": "r1", "messages": []})
    qtbot.waitUntil(lambda: any(e.type is EventType.TOKEN for e in heard), timeout=10_000)
    token = next(e for e in heard if e.type is EventType.TOKEN)
    assert dict(token.fields) == {"request": "r1", "text": "ask"}
    assert services.jobs.records() == ()
    with qtbot.waitSignal(worker.ended, timeout=10_000):
        worker.shut_down()


def test_a_program_that_does_not_exist_is_told_as_not_started(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> None:
    services = make_services(paths, lambda _folder: ["/nowhere/bitwright"])
    try:
        with qtbot.waitSignal(services.jobs.job_ended, timeout=5000) as ended:
            _submit(services, FINISH)
        assert ended.args is not None
        assert ended.args[1].ending is Ending.NOT_STARTED
    finally:
        services.close()


def test_closing_stops_every_worker_and_leaves_the_job_resumable(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> None:
    services = make_services(paths, _command)
    job = _submit(services, {"wait": True})
    services.jobs.open_worker(JobKind.CHAT, {"script": [{"wait": True}]})
    qtbot.waitUntil(lambda: len(_children()) == 2, timeout=10_000)
    services.close()
    assert _children() == []
    (paths.jobs / job / store.OWNER_NAME).unlink()  # its owner is this process, which lives on
    again = make_services(paths, _command)
    try:
        with qtbot.waitSignal(again.notifications.added, timeout=5000):
            again.jobs.start()
        row = again.jobs.row(job)
        assert row is not None
        assert row.state is JobState.INTERRUPTED
        assert row.can_resume
    finally:
        again.close()


def _children() -> list[psutil.Process]:
    return [
        child for child in psutil.Process(os.getpid()).children() if child.status() != psutil.STATUS_ZOMBIE
    ]


def _left_behind(paths: Paths) -> str:
    """A job whose worker and owner are gone, as after a kill of everything."""
    from core.jobs.launch import prepare_job

    spec = prepare_job(paths, JobKind.QUANTIZE, "An old job", {"script": [FINISH]})
    (paths.jobs / spec.job / store.OWNER_NAME).unlink()
    return spec.job
