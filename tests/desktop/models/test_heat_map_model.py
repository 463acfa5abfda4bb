"""The heat map as a table and in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from core.recommend.heat_map import HeatMap, heat_map
from core.types import Purpose
from desktop.models.heat_map import (
    CELL_ROLE,
    HeatMapModel,
    cell_figures,
    map_words,
    row_words,
    spoken,
    summary_words,
)
from desktop.models.reference import REFERENCE_MODELS
from tests.fakes.machines import DESKTOP_4090, machine

MODELS = [(reference.label, reference.facts) for reference in REFERENCE_MODELS]
SMALL = machine(total=8, free=5)


def made(context: int = 8192) -> HeatMap:
    return heat_map(SMALL, Purpose.CHAT, context, MODELS)


def test_the_model_is_sound_empty_and_full(qtmodeltester: ModelTester) -> None:
    model = HeatMapModel()
    qtmodeltester.check(model, force_py=True)
    model.set_map(made())
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount() == len(MODELS)
    assert model.columnCount() == 7
    assert model.headerData(0, Qt.Orientation.Vertical) == MODELS[0][0]
    assert model.headerData(4, Qt.Orientation.Horizontal) == "Q4_K_M"
    assert model.data(QModelIndex()) is None


def test_cells_show_speed_or_memory_and_say_both() -> None:
    model = HeatMapModel()
    model.set_map(made())
    at = model.index([name for name, _ in MODELS].index("3B"), 4)
    speed = at.data()
    assert float(speed) > 1
    model.set_figure("memory")
    assert 1 < float(at.data()) < 5
    words = at.data(Qt.ItemDataRole.AccessibleTextRole)
    cell = at.data(CELL_ROLE)
    assert words == spoken(cell)
    assert "3B model in Q4_K_M: Fits in RAM. Needs ~" in words
    assert cell.why in at.data(Qt.ItemDataRole.ToolTipRole)
    nothing = model.index(len(MODELS) - 1, 0)
    model.set_figure("speed")
    assert nothing.data() == ""
    assert "tokens/s" not in cell_figures(nothing.data(CELL_ROLE))


def test_another_context_keeps_the_place_another_machine_resets() -> None:
    model = HeatMapModel()
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_map(made())
    model.set_map(made(32768))
    assert len(resets) == 1
    model.set_map(heat_map(DESKTOP_4090, Purpose.CHAT, 8192, MODELS))
    assert len(resets) == 2
    assert model.columnCount() > 7


def test_the_map_in_words_names_every_size() -> None:
    found = made()
    words = map_words(found).splitlines()
    assert len(words) == len(MODELS)
    assert words[-1].endswith("does not fit")
    assert row_words("1B", found.rows[found.models.index("1B")]).startswith("1B: fits as BF16")
    assert "up to 8B fit" in summary_words(found)
    assert summary_words(found).startswith("With 8K context")
    assert "none" in summary_words(heat_map(machine(total=0.4, free=0.1), Purpose.CHAT, 4096, MODELS))
