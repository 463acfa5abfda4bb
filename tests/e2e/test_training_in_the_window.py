"""The real trainer behind the follow panel: paused, resumed, stopped; the library tells what it brought."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.paths import current_paths
from core.specs.support import recipe_for
from desktop.models.training import curve_of_lineage, training_pairs
from desktop.pages.quantize_follow import JobFollower
from desktop.pages.quantize_run import RunPanel
from desktop.services.bundle import Services, make_services
from tests.fakes.tiny_llama import tiny_llama

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 300_000


@pytest.fixture
def services(qapp: QApplication, bitwright_home: Path) -> Iterator[Services]:
    made = make_services(current_paths().ensure())
    made.catalog.start()
    yield made
    made.close()


def test_a_training_is_paused_resumed_and_stopped_from_its_panel(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    source = tiny_llama(tmp_path / "tiny")
    options = {"minutes": 30.0, "start": "rtn", "length": 32, "samples": 8}
    recipe = recipe_for("INT4", method="qat", container="gguf", options=options)
    panel = RunPanel()
    qtbot.addWidget(panel)
    panel.resize(332, 640)
    panel.show()
    follower = JobFollower(services, panel)
    params = {"source": str(source), "recipe": recipe.to_json()}
    follower.start([("A training", params)], evaluate=False)
    job = services.jobs.records()[0].id

    def steps() -> int:
        return len(services.training.curve(job).train)

    qtbot.waitUntil(lambda: steps() >= 2, timeout=PATIENCE_MS)
    curve = services.training.curve(job)
    assert curve.start is not None
    assert curve.budget_s == 1800.0
    assert panel.training is not None
    with qtbot.waitSignal(services.jobs.job_ended, timeout=PATIENCE_MS):
        qtbot.mouseClick(panel.training.pause, LEFT)
    row = services.jobs.row(job)
    assert row is not None
    assert row.paused
    kept = services.training.curve(job)
    services.jobs.resume(job)
    qtbot.waitUntil(lambda: steps() > len(kept.train), timeout=PATIENCE_MS)
    assert services.training.curve(job).start == kept.start
    assert panel.training is not None
    qtbot.waitUntil(panel.training.finish.isEnabled, timeout=PATIENCE_MS)
    with qtbot.waitSignal(services.jobs.job_ended, timeout=PATIENCE_MS):
        qtbot.mouseClick(panel.training.finish, LEFT)
    row = services.jobs.row(job)
    assert row is not None
    assert row.error == ""
    qtbot.waitUntil(lambda: bool(services.catalog.variants()), timeout=30_000)
    variant = services.catalog.variants()[0]
    assert dict(training_pairs(variant.lineage))["Ended"] == "When you stopped it, the best step kept"
    assert curve_of_lineage(variant.lineage).start is not None
