"""Get and quantize: what follows a download is begun once, also after a restart, and told step by step."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.jobs.protocol import Event, EventType, JobKind, JobState
from core.jobs.store import mark
from core.library.catalog import Catalog
from core.library.records import SourceRecord
from core.paths import Paths
from core.recommend.recommend import recommend
from core.specs.support import recipe_for
from core.types import Purpose
from desktop.models.chains import AUTO, Chain, Wanted, wanted_of
from desktop.services.bundle import Services, make_services
from desktop.services.follow_ups import recommended_level
from desktop.services.job_rows import JobRow
from tests.fakes import script_worker
from tests.fakes.machines import LAPTOP, SMOLLM2_135M, SMOLLM2_135M_Q4_1
from tests.fakes.records import source_record, variant_record

SOURCE = "tiny-model-0a1b2c"
GOT = [{"say": "finished", "result": {"source_id": SOURCE, "verified": {"sha256": 1}}}]
Make = Callable[[], Services]


def _command(script: list[dict[str, Any]]) -> Callable[[Path], list[str]]:
    """Jobs that bring no script of their own (those that follow) do this one."""

    def command(folder: Path) -> list[str]:
        spec = json.loads((folder / "spec.json").read_text(encoding="utf-8"))
        if "script" not in spec["params"]:
            spec["params"]["script"] = script
            (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
        return [sys.executable, "-S", script_worker.__file__, str(folder)]

    return command


@pytest.fixture
def source(paths: Paths) -> SourceRecord:
    record = source_record(paths.home / "tiny", facts=SMOLLM2_135M)
    with Catalog(paths) as catalog:
        catalog.add_source(record)
    return record


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, paths: Paths, source: SourceRecord) -> Iterator[Make]:
    """Services of a window over the same home, as often as it is opened."""
    every: list[Services] = []

    def made() -> Services:
        for old in every:
            old.close()
        services = make_services(paths, _command([{"say": "finished", "result": {"variant_id": "v1"}}]))
        services.hardware._profile = LAPTOP
        services.settings.update(evaluate_after_quantize=False)
        services.catalog.start()
        services.jobs.start()
        qtbot.waitUntil(lambda: services.catalog.is_loaded and services.background.is_idle, timeout=10_000)
        every.append(services)
        return services

    yield made
    for services in every:
        services.close()


def _get(services: Services, level: str, script: list[dict[str, Any]] = GOT) -> str:
    return services.follow_ups.get_and_quantize("Get org/tiny", {"repo": "org/tiny", "script": script}, level)


def _write_down(paths: Paths, job: str, result: dict[str, Any]) -> None:
    """What a real worker leaves of a finished run (the scripted one only says it)."""
    lines = [Event(EventType.STARTED, 0, job, {}), Event(EventType.FINISHED, 1, job, {"result": result})]
    events = "".join(event.to_line() for event in lines)
    (paths.jobs / job / "events.jsonl").write_text(events, encoding="utf-8")
    (paths.jobs / job / "state.json").unlink(missing_ok=True)


def _quantize_jobs(services: Services) -> list[JobRow]:
    return [row for row in services.jobs.records() if row.kind is JobKind.QUANTIZE]


def test_a_download_is_followed_by_its_quantize_job(qtbot: QtBot, make: Make) -> None:
    services = make()
    states: list[tuple[str, ...]] = []

    def note(download: str) -> None:
        chain = services.follow_ups.chain(download)
        if chain is not None:
            states.append(tuple(step.state for step in chain.steps()))

    services.follow_ups.changed.connect(note)
    with qtbot.waitSignal(services.follow_ups.ready, timeout=10_000) as ready:
        download = _get(services, "Q4_K_M")
    assert ready.args == [download, "v1"]
    told = [item.message for item in services.notifications.items()]
    assert told == ["Quantize Tiny Model to Q4_K_M: ready to chat.", "Done: Get org/tiny"]
    with qtbot.waitSignal(services.navigation.requested) as asked:
        services.notifications.items()[0].actions[0].run()
    assert asked.args == ["chat", "variant", "v1"]
    (job,) = _quantize_jobs(services)
    assert job.params["source"] == SOURCE
    assert job.params["recipe"] == recipe_for("Q4_K_M").to_json()
    assert job.params["after"] == download
    told = list(dict.fromkeys(states))
    assert told[0] == ("now", "next", "next")
    assert told[-1] == ("done", "done", "done")
    assert ("done", "now", "next") in told
    chain = services.follow_ups.chain(job.id)
    assert chain is not None
    assert chain.download.id == download
    assert chain.level == "Q4_K_M"
    assert chain.line() == "Downloaded: done, Quantized to Q4_K_M: done, Ready to chat: done"


def test_auto_takes_the_recommended_level_and_measuring_follows_where_it_is_wanted(
    qtbot: QtBot, make: Make
) -> None:
    services = make()
    services.settings.update(evaluate_after_quantize=True)
    with qtbot.waitSignal(services.follow_ups.ready, timeout=10_000):
        _get(services, AUTO)
    (job,) = _quantize_jobs(services)
    advice = services.hardware.recommend(SMOLLM2_135M, Purpose.CHAT)
    assert advice is not None
    assert job.params["recipe"]["level"] == next(
        choice.level for choice in advice.choices if choice.level and choice.quantizable
    )
    evaluations = [row for row in services.jobs.records() if row.kind is JobKind.EVALUATE]
    assert [row.params["variant"] for row in evaluations] == ["v1"]


def test_auto_copies_a_source_that_is_small_already_instead_of_making_it_worse() -> None:
    answer = recommend(LAPTOP, SMOLLM2_135M_Q4_1, Purpose.CHAT)
    assert recommended_level(answer.choices) == "Q4_1"


def test_a_restart_goes_on_and_begins_nothing_twice(qtbot: QtBot, make: Make) -> None:
    first = make()
    download = _get(first, "Q8_0", [{"wait": True}])
    qtbot.waitUntil(lambda: bool(first.jobs.running()))
    first.close()
    mark(first.paths.jobs / download, JobState.INTERRUPTED)
    second = make()
    chain = second.follow_ups.chain(download)
    assert chain is not None
    assert [step.state for step in chain.steps()] == ["stopped", "next", "next"]
    spec = second.paths.jobs / download / "spec.json"
    told = json.loads(spec.read_text(encoding="utf-8"))
    told["params"]["script"] = GOT
    spec.write_text(json.dumps(told), encoding="utf-8")
    with qtbot.waitSignal(second.follow_ups.ready, timeout=10_000):
        second.jobs.resume(download)
    (job,) = _quantize_jobs(second)
    second.close()
    _write_down(second.paths, download, GOT[0]["result"])
    _write_down(second.paths, job.id, {"variant_id": "v1"})
    third = make()
    assert [row.id for row in _quantize_jobs(third)] == [job.id]
    chain = third.follow_ups.chain(download)
    assert chain is not None
    assert chain.is_ready
    third.jobs.discard(job.id)
    qtbot.waitUntil(lambda: third.background.is_idle)
    fourth = make()
    assert fourth.jobs.row(download) is not None
    assert _quantize_jobs(fourth) == []


def test_a_download_that_was_done_as_the_window_closed_is_followed_at_the_next_start(
    qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make()
    monkeypatch.setattr(first.follow_ups, "_begin", lambda _row: None)
    download = _get(first, "Q8_0")
    qtbot.waitUntil(lambda: first.jobs.row(download).state is JobState.FINISHED, timeout=10_000)
    first.close()
    _write_down(first.paths, download, GOT[0]["result"])
    second = make()
    qtbot.waitUntil(lambda: len(_quantize_jobs(second)) == 1, timeout=10_000)


def test_a_variant_that_is_here_already_is_not_made_again(qtbot: QtBot, make: Make, paths: Paths) -> None:
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "have-it", source_id=SOURCE, recipe=recipe_for("Q4_K_M")))
    services = make()
    with qtbot.waitSignal(services.follow_ups.ready, timeout=10_000) as ready:
        download = _get(services, "Q4_K_M")
    assert ready.args == [download, "have-it"]
    assert _quantize_jobs(services) == []
    chain = services.follow_ups.chain(download)
    assert chain is not None
    assert chain.is_ready


def test_what_fits_in_no_way_is_said(qtbot: QtBot, make: Make) -> None:
    services = make()
    tiny = replace(LAPTOP.memory, total_bytes=64 << 20, available_bytes=8 << 20)
    services.hardware._profile = replace(LAPTOP, memory=tiny)
    download = _get(services, AUTO)
    qtbot.waitUntil(lambda: bool(services.follow_ups.chain(download).problem), timeout=10_000)
    chain = services.follow_ups.chain(download)
    assert [step.state for step in chain.steps()] == ["done", "failed", "next"]
    assert _quantize_jobs(services) == []


def test_other_downloads_and_hostile_params_have_no_chain(qtbot: QtBot, make: Make) -> None:
    services = make()
    plain = services.jobs.submit(JobKind.DOWNLOAD, "Get org/x", {"script": GOT})
    assert services.follow_ups.chain(plain) is None
    assert services.follow_ups.chain("nothing") is None
    for then in (None, "Q4_K_M", {"level": 4}, {"level": ""}, ["Q4_K_M"]):
        assert wanted_of({"then": then}) is None


def test_failures_and_pauses_are_told_as_what_they_are() -> None:
    row = JobRow("d", JobKind.DOWNLOAD, "Get", {}, JobState.FINISHED, "2026-01-01")
    work = JobRow("q", JobKind.QUANTIZE, "Quantize", {"after": "d"}, JobState.RUNNING, "2026-01-01")

    def states(state: JobState) -> list[str]:
        return [s.state for s in Chain(row, Wanted("Q4_K_M"), replace(work, state=state)).steps()]

    assert states(JobState.QUEUED) == ["done", "now", "next"]
    assert states(JobState.FAILED) == ["done", "failed", "next"]
    assert states(JobState.CRASHED) == ["done", "failed", "next"]
    assert states(JobState.INTERRUPTED) == ["done", "stopped", "next"]
    assert states(JobState.CANCELLED) == ["done", "stopped", "next"]
