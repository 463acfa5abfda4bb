"""Fixtures of the pages' tests: the demo library in the home, and scripted workers over real pipes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.jobs import store
from core.jobs.launch import prepare_job
from core.jobs.protocol import JobKind
from core.library.records import SourceRecord, VariantRecord
from core.paths import Paths
from desktop.services.bundle import Services
from desktop.services.process import WorkerProcess
from tests.fakes import demo_library

ROOT = Path(__file__).parents[3]
Demo = tuple[tuple[SourceRecord, ...], tuple[VariantRecord, ...]]


def give_focus(qtbot: QtBot, widget: QWidget) -> None:
    """Let the keys go to ``widget``: shortcuts are heard only in the window that is active."""

    def has_it() -> bool:
        widget.window().activateWindow()
        widget.setFocus()
        return QApplication.focusWidget() is widget

    qtbot.waitUntil(has_it)


@pytest.fixture
def focus(qtbot: QtBot) -> Callable[[QWidget], None]:
    return partial(give_focus, qtbot)


@pytest.fixture
def demo(paths: Paths) -> Demo:
    return demo_library.build(paths)


@pytest.fixture
def loaded(qtbot: QtBot, demo: Demo, services: Services) -> Services:
    """Services over the demo library, started, with the first reads done."""
    services.start()
    qtbot.waitUntil(
        lambda: services.catalog.is_loaded and services.hardware.profile is not None, timeout=20_000
    )
    return services


@pytest.fixture
def folder_variants(qtbot: QtBot, loaded: Services) -> tuple[VariantRecord, ...]:
    """Variants that are model folders, in the library and on the disk."""
    from core.library.catalog import Catalog

    sources = tuple(sorted(loaded.catalog.sources(), key=lambda s: s.added_at))
    made = demo_library.demo_folder_variants(loaded.paths.variants, sources)
    demo_library.write_files((), made)
    with Catalog(loaded.paths) as catalog:
        for variant in made:
            catalog.add_variant(variant)
    loaded.catalog.refresh()
    qtbot.waitUntil(lambda: loaded.catalog.variant(made[0].id) is not None)
    return made


@pytest.fixture
def scripted_chat(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], list[WorkerProcess]]]:
    """Chats speak with tests.fakes.chat_worker in the mode given; gives the workers that were opened."""
    every: list[WorkerProcess] = []

    def use(mode: str) -> list[WorkerProcess]:
        opened: list[WorkerProcess] = []

        def open_worker(
            kind: JobKind, params: Mapping[str, Any], title: str = "", *, threads: int = 0
        ) -> WorkerProcess:
            spec = prepare_job(services.paths, kind, title, params, threads=threads or 1)
            command = [sys.executable, str(ROOT / "tests" / "fakes" / "chat_worker.py"), mode]
            worker = WorkerProcess(
                store.folder_of(services.paths, spec.job), command=command, parent=services.jobs
            )
            opened.append(worker)
            every.append(worker)
            worker.start()
            return worker

        monkeypatch.setattr(services.jobs, "open_worker", open_worker)
        return opened

    yield use
    for worker in every:
        worker.shut_down()
        worker.wait_for_end(4000)


@pytest.fixture
def submitted(services: Services, monkeypatch: pytest.MonkeyPatch) -> list[tuple[JobKind, dict[str, Any]]]:
    """Jobs that pages ask for are written down instead of run."""
    asked: list[tuple[JobKind, dict[str, Any]]] = []

    def submit(kind: JobKind, title: str, params: Mapping[str, Any]) -> str:
        assert title
        asked.append((kind, dict(params)))
        return f"job-{len(asked)}"

    monkeypatch.setattr(services.jobs, "submit", submit)
    return asked
