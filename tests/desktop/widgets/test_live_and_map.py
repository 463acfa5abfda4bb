"""Live graphs, skeletons, steps and the heat map as widgets: drawn, told in words, used by keyboard."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.recommend.heat_map import heat_map
from core.types import Purpose
from desktop.models.chains import Step
from desktop.models.reference import REFERENCE_MODELS
from desktop.theme import ThemeManager, active_tokens
from desktop.widgets.heat_map import HeatMapView
from desktop.widgets.live_graph import SAMPLES, LiveGraph
from desktop.widgets.skeleton import Skeleton
from desktop.widgets.steps_line import Dots, StepsLine
from tests.fakes.machines import machine


def _colours(image: QImage) -> set[str]:
    names = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return {name.upper() for name in names}


@pytest.fixture
def view(qtbot: QtBot) -> HeatMapView:
    made = HeatMapView()
    qtbot.addWidget(made)
    models = [(reference.label, reference.facts) for reference in REFERENCE_MODELS]
    made.map_model.set_map(heat_map(machine(total=8, free=5), Purpose.CHAT, 8192, models))
    made.resize(700, made.sizeHint().height())
    made.show()
    return made


def test_a_graph_rolls_and_says_what_it_shows(qtbot: QtBot) -> None:
    graph = LiveGraph("Processor")
    qtbot.addWidget(graph)
    graph.show()
    for at in range(SAMPLES + 20):
        graph.add(at / (SAMPLES + 20))
    assert len(graph.shares) == SAMPLES
    assert graph.accessibleName() == "Processor"
    assert graph.accessibleDescription() == "99 % now, between 25 % and 99 % in the last minute"
    assert QColor(active_tokens().series[0]).name().upper() in _colours(graph.grab().toImage())


def test_a_sample_of_a_graph_that_is_not_in_sight_costs_next_to_nothing(qtbot: QtBot) -> None:
    graph = LiveGraph("Memory")
    qtbot.addWidget(graph)
    began = time.perf_counter()
    for _ in range(1000):
        graph.add(2.0)
    assert (time.perf_counter() - began) / 1000 < 0.0005
    assert graph.shares[-1] == 1.0
    assert graph.accessibleDescription() == ""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_map_is_drawn_in_the_theme_s_colours(view: HeatMapView, qapp: QApplication, theme: str) -> None:
    manager = ThemeManager(qapp, theme)
    tokens = active_tokens()
    seen = _colours(view.grab().toImage())
    assert {tokens.ok_ground, tokens.warn_ground, tokens.bad_ground} <= seen
    manager.deleteLater()


def test_arrow_keys_move_in_the_map_and_enter_opens(view: HeatMapView, qtbot: QtBot) -> None:
    view.setFocus()
    view.choose(0, 0)
    looked: list[object] = []
    view.looked_at.connect(looked.append)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.cell is not None
    assert (view.cell.model, view.cell.format.title) == (REFERENCE_MODELS[1].label, "Q8_0")
    assert looked[-1] == view.cell
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [view.cell]


def test_the_pointer_looks_at_a_cell_and_leaves_it_again(view: HeatMapView, qtbot: QtBot) -> None:
    view.choose(0, 0)
    place = view.visualRect(view.map_model.index(3, 4)).center()
    qtbot.mouseMove(view.viewport(), place)
    assert view.cell is not None
    assert view.cell.format.title == "Q4_K_M"
    qtbot.mouseMove(view.viewport(), QPoint(-5, -5))
    assert "does not fit" in view.accessibleDescription()


def test_a_skeleton_says_that_something_is_on_its_way(qtbot: QtBot) -> None:
    made = Skeleton.rows(3, name="Searching…")
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    made.show()
    assert made.accessibleName() == "Searching…"
    assert made.sizeHint().height() == 3 * 34
    assert active_tokens().well in _colours(made.grab().toImage())


def test_steps_and_dots_say_where_one_is(qtbot: QtBot) -> None:
    line = StepsLine()
    qtbot.addWidget(line)
    line.set_steps((Step("Downloaded", "done"), Step("Quantizing", "now"), Step("Ready", "next")), "spoken")
    line.resize(500, 40)
    line.show()
    assert line.accessibleName() == "spoken"
    line.set_steps((Step("Downloaded", "done"),))
    assert [step.words for step in line.steps] == ["Downloaded"]
    dots = Dots(3)
    qtbot.addWidget(dots)
    dots.set_step(2)
    assert dots.accessibleName() == "Step 3 of 3"
    assert active_tokens().accent in _colours(dots.grab().toImage())
