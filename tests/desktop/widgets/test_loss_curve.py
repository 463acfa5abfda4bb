"""The loss curve as a widget: drawn in both themes at every size, told in words, quick with many points."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.models.training import CurvePoint, TrainingCurve
from desktop.theme import ThemeManager, active_tokens
from desktop.widgets.loss_curve import LossCurve


def curve(steps: int, budget_s: float | None = 1200.0) -> TrainingCurve:
    every = max(1, steps // 10)
    train = tuple(CurvePoint(600.0 * i / steps, 0.4 - 0.3 * i / steps, i) for i in range(1, steps + 1))
    valid = (CurvePoint(0.0, 0.44, 0), *(p for p in train if p.step % every == 0))
    return TrainingCurve(train, valid, (), budget_s)


@pytest.fixture
def widget(qtbot: QtBot) -> LossCurve:
    made = LossCurve()
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    made.show()
    return made


def _colours(image: QImage) -> set[str]:
    names = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return {name.upper() for name in names}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [220, 300, 900])
def test_the_held_out_figures_are_drawn_in_the_first_colour_of_the_series(
    qapp: QApplication, widget: LossCurve, theme: str, width: int
) -> None:
    manager = ThemeManager(qapp, theme)
    widget.resize(width, widget.height())
    widget.set_curve(curve(100))
    image = widget.grab().toImage()
    assert QColor(active_tokens().series[0]).name().upper() in _colours(image)
    for point in widget.curve.valid:
        assert widget.rect().contains(widget.place(point).toPoint())
    manager.deleteLater()


def test_lower_is_lower_and_later_is_further_right(widget: LossCurve) -> None:
    widget.set_curve(curve(100))
    places = [widget.place(point) for point in widget.curve.valid]
    assert [p.x() for p in places] == sorted(p.x() for p in places)
    assert [p.y() for p in places] == sorted(p.y() for p in places)
    assert places[-1].x() < widget.plot().center().x() + 1  # half of the budget is still to come


def test_a_screen_reader_hears_all_figures(widget: LossCurve) -> None:
    assert "No figures yet" in widget.accessibleDescription()
    widget.set_curve(curve(100))
    assert "before training 0.440 nats" in widget.accessibleDescription()
    assert "0.100 nats on held-out text" in widget.accessibleDescription()


def test_the_tooltip_says_the_nearest_figure_and_what_it_means(widget: LossCurve) -> None:
    assert "how often" in widget.words_at(5)
    widget.set_curve(curve(100))
    last = widget.curve.valid[-1]
    words = widget.words_at(round(widget.place(last).x()))
    assert words.startswith("After 10 min: 0.100 nats.")
    assert "how often, and how far, it would answer differently" in words
    assert widget.words_at(0).startswith("Before training: 0.440 nats.")
    halved = replace(widget.curve, halved=(300.0,))
    widget.set_curve(halved)
    middle = widget.place(CurvePoint(300.0, 0.0)).toPoint().x()
    assert "half the learning rate" in widget.words_at(middle)
    assert not widget.grab().isNull()
    spot = QPoint(10, 50)
    QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, spot, widget.mapToGlobal(spot)))
    assert QToolTip.text().startswith("Before training")
    QToolTip.hideText()


def test_one_point_none_and_ten_thousand_can_be_drawn(widget: LossCurve) -> None:
    for shown in (
        TrainingCurve(),
        TrainingCurve(valid=(CurvePoint(0.0, 0.44, 0),)),
        TrainingCurve(train=(CurvePoint(3.0, 0.0, 1),)),
        TrainingCurve(valid=(CurvePoint(0.0, 0.0, 0), CurvePoint(1.0, 0.0, 1))),
        curve(100, None),
    ):
        widget.set_curve(shown)
        assert not widget.grab().isNull()
    many = curve(10_000)
    widget.set_curve(many)
    widget.grab()
    began = time.process_time()
    for _ in range(5):
        widget.set_curve(many)
        widget.grab()
    assert (time.process_time() - began) / 5 < 0.1


def test_a_few_thousand_held_out_figures_are_thinned_and_the_best_stays(widget: LossCurve) -> None:
    valid = tuple(CurvePoint(float(i), 0.1 if i == 777 else 0.3, i) for i in range(5000))
    widget.set_curve(TrainingCurve(valid=valid))
    assert not widget.grab().isNull()
    assert widget.curve.best == valid[777]
