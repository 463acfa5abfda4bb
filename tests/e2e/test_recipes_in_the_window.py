"""Two levels queued at once in the real window, then one of them made again from its lineage: the same bytes.

Nothing is scripted: real clicks, real worker processes, a tiny model, an empty home.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.jobs.history import load_runs
from core.jobs.protocol import JobKind, JobState
from core.paths import current_paths
from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.models.levels import TICK
from desktop.pages.quantize import EXPERT, QuantizePage
from desktop.services.bundle import Services
from tests.fakes.tiny_llama import tiny_llama

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, bitwright_home: Path) -> Iterator[tuple[MainWindow, Services]]:
    made, services, theme = make_window(qapp, current_paths())
    made.start()
    qtbot.waitExposed(made)
    qtbot.waitUntil(
        lambda: services.catalog.is_loaded and services.hardware.profile is not None, timeout=30_000
    )
    yield made, services
    services.close()
    made.close()
    made.deleteLater()
    theme.deleteLater()


def _wait_for_variants(qtbot: QtBot, services: Services, n: int) -> None:
    def over() -> bool:
        jobs = [job for job in services.jobs.records() if job.kind is JobKind.QUANTIZE]
        return len(jobs) == n and all(job.state.is_over for job in jobs)

    qtbot.waitUntil(over, timeout=LONG)
    for job in services.jobs.records():
        assert job.state is JobState.FINISHED, (job.title, job.error, job.hint)
    services.catalog.refresh()
    qtbot.waitUntil(lambda: len(services.catalog.variants()) == n, timeout=10_000)


def test_two_levels_at_once_and_one_again_from_its_lineage(
    qtbot: QtBot, window: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    main_window, services = window
    main_window.show_page("quantize")
    page = main_window.page("quantize")
    assert isinstance(page, QuantizePage)
    main_window.show_page("quantize", "path", str(tiny_llama(tmp_path / "tiny")))
    qtbot.waitUntil(lambda: page.wish.current_source() is not None, timeout=LONG)
    qtbot.mouseClick(page.mode.button(EXPERT), LEFT)
    qtbot.waitUntil(lambda: page.model.index_of("Q4_0").isValid(), timeout=10_000)
    qtbot.waitUntil(lambda: page.table.isVisible() and not page.chooser.late.isActive(), timeout=10_000)
    column = next(at for at, spec in enumerate(page.model.columns) if spec.key == TICK)
    for level in ("Q8_0", "Q4_0"):
        index = page.model.index_of(level, column)
        page.table.scrollTo(index)
        qtbot.mouseClick(page.table.viewport(), LEFT, pos=page.table.visualRect(index).center())
    page.plan_panel.evaluate.setChecked(False)
    assert page.plan_panel.start.text() == "Queue 2 variants"
    qtbot.mouseClick(page.plan_panel.start, LEFT)
    assert page.run_panel.batch.isVisible()
    _wait_for_variants(qtbot, services, 2)
    made = {variant.recipe.level: variant for variant in services.catalog.variants()}
    assert set(made) == {"Q8_0", "Q4_0"}
    assert len(load_runs(services.paths)) == 2
    qtbot.waitUntil(lambda: page.run_panel.batch.title.text() == "All 2 jobs are done")

    first = made["Q4_0"]
    services.navigation.go("quantize", "rerun", first.id)
    qtbot.waitUntil(lambda: page.chooser.recipe() == first.recipe)
    assert page.notice.isVisible()
    assert "run" in page.plan_panel.preflight.words_of("time")
    qtbot.mouseClick(page.plan_panel.start, LEFT)
    _wait_for_variants(qtbot, services, 3)
    again = next(v for v in services.catalog.variants() if v.recipe.level == "Q4_0" and v.id != first.id)
    assert again.files[0].sha256 == first.files[0].sha256
    assert again.name == first.name
