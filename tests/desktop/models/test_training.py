"""The curve of a training: what events and a lineage make of it, its words, and what of it is drawn."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.jobs.protocol import Event, EventType
from desktop.models.training import (
    CurvePoint,
    TrainingCurve,
    averaged,
    curve_of_lineage,
    curve_of_lines,
    nice_ticks,
    thinned,
    time_axis,
    training_pairs,
    training_words,
    value_axis,
    with_metric,
    with_progress,
)

LINEAGE = {
    "training": {
        "start_kl": 0.44,
        "best_kl": 0.11,
        "steps": 1180,
        "tokens": 302_080,
        "elapsed_s": 1201.0,
        "stopped": "budget",
        "curve": [[60.0, 0.44], [600.0, 0.2], [1200.0, 0.11]],
    }
}


def metric(name: str, value: object, elapsed_s: object, step: object = 1) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": "nats", "step": step, "elapsed_s": elapsed_s}


def trained(*values: float, each_s: float = 60.0, budget_s: float | None = None) -> TrainingCurve:
    curve = TrainingCurve(budget_s=budget_s)
    for step, value in enumerate(values):
        curve = with_metric(curve, metric("valid_kl", value, step * each_s, step))
    return curve


def test_metrics_gather_into_their_own_lines_in_order() -> None:
    curve = trained(0.44, 0.3)
    curve = with_metric(curve, metric("train_loss", 0.35, 61.0, 2))
    curve = with_metric(curve, metric("learning_rate_halved", 0.5, 70.0, 3))
    assert [point.value for point in curve.valid] == [0.44, 0.3]
    assert curve.train == (CurvePoint(61.0, 0.35, 2),)
    assert curve.halved == (70.0,)
    assert curve.start == CurvePoint(0.0, 0.44, 0)
    assert curve.best == CurvePoint(60.0, 0.3, 1)
    assert curve.elapsed_s == 61.0


@pytest.mark.parametrize(
    "fields",
    [
        {},
        metric("perplexity", 3.0, 1.0),
        metric("valid_kl", None, 1.0),
        metric("valid_kl", "x", 1.0),
        metric("valid_kl", math.nan, 1.0),
        metric("valid_kl", 0.1, None),
        metric("valid_kl", 0.1, math.inf),
        metric("valid_kl", 0.1, -1.0),
        metric("valid_kl", 0.1, 1.0, "third"),
    ],
)
def test_what_is_no_figure_changes_nothing(fields: dict[str, Any]) -> None:
    curve = trained(0.44)
    assert with_metric(curve, fields) is curve


def test_work_that_was_lost_between_checkpoint_and_kill_leaves_the_curve() -> None:
    curve = trained(0.44, 0.3, 0.2, 0.1)
    again = with_metric(curve, metric("valid_kl", 0.25, 90.0, 2))
    assert [point.elapsed_s for point in again.valid] == [0.0, 60.0, 90.0]
    assert with_metric(curve, metric("valid_kl", 0.1, 180.0, 3)) == curve  # said twice is said once


def test_the_budget_comes_from_progress_in_seconds() -> None:
    assert with_progress(TrainingCurve(), {"done": 3, "total": 1200, "unit": "seconds"}).budget_s == 1200.0
    for fields in ({"total": 30, "unit": "blocks"}, {"unit": "seconds"}, {"total": 0, "unit": "seconds"}):
        assert with_progress(TrainingCurve(), fields) == TrainingCurve()


def test_a_jobs_record_gives_the_curve_of_all_its_runs_together() -> None:
    said = [
        Event(EventType.STARTED, 0, "j", {}),
        Event(EventType.METRIC, 1, "j", metric("valid_kl", 0.44, 0.0, 0)),
        Event(EventType.PROGRESS, 2, "j", {"done": 1, "total": 600, "unit": "seconds"}),
        Event(EventType.METRIC, 3, "j", metric("valid_kl", 0.3, 60.0, 5)),
        Event(EventType.CANCELLED, 4, "j", {"reason": "pause"}),
        Event(EventType.STARTED, 5, "j", {}),
        Event(EventType.METRIC, 6, "j", metric("valid_kl", 0.2, 120.0, 9)),
    ]
    lines = [event.to_line().encode() for event in said]
    lines.insert(3, b'{"v":1,"type":"metric","name":"valid_kl","value":9')  # torn by a kill
    lines.insert(4, b'"type":"metric" \xff noise\n')
    curve = curve_of_lines(lines)
    assert [point.value for point in curve.valid] == [0.44, 0.3, 0.2]
    assert curve.budget_s == 600.0


def test_a_lineage_gives_the_curve_and_the_facts_of_the_training() -> None:
    curve = curve_of_lineage(LINEAGE)
    assert [point.value for point in curve.valid] == [0.44, 0.2, 0.11]
    assert curve.start is not None
    assert curve.start.elapsed_s == 60.0
    assert dict(training_pairs(LINEAGE)) == {
        "KL divergence": "0.440 → 0.110  (-75 %)",
        "Steps": "1,180, 302k tokens",
        "Trained for": "20 min 1 s",
        "Ended": "When its time was up",
    }


@pytest.mark.parametrize(
    "lineage",
    [
        {},
        {"training": None},
        {"training": [1]},
        {"training": {"curve": "x"}},
        {"training": {"curve": [[1], 2]}},
    ],
)
def test_a_lineage_without_a_training_or_with_a_broken_one_shows_none(lineage: dict[str, Any]) -> None:
    assert curve_of_lineage(lineage).is_empty
    assert training_pairs(lineage) == []


def test_all_figures_are_told_in_words() -> None:
    curve = trained(0.44, 0.1, 0.15)
    curve = with_metric(curve, metric("train_loss", 0.2, 121.0, 3))
    curve = with_metric(curve, metric("learning_rate_halved", 0.5, 122.0, 3))
    words = training_words(curve)
    assert "before training 0.440 nats" in words
    assert "After 2 min, step 2: 0.150 nats on held-out text." in words
    assert "The best was 0.100 nats after 1 min." in words
    assert "training text 0.200 nats" in words
    assert "halved once" in words
    assert "No figures yet" in training_words(TrainingCurve())


def test_the_axes_hold_all_held_out_figures_and_the_whole_budget() -> None:
    curve = trained(0.44, 0.2, 0.11, each_s=300.0, budget_s=1200.0)
    times, values = time_axis(curve), value_axis(curve)
    assert times.unit == "min"
    assert times.axis.high == 1200.0
    assert not values.logarithmic
    assert all(0.0 < values.share(point.value) < 1.0 for point in curve.valid)
    assert values.ticks[0] == 0.0


def test_a_wide_range_is_drawn_on_a_logarithmic_scale() -> None:
    values = value_axis(trained(8.0, 2.0, 0.3))
    assert values.logarithmic
    assert set(values.ticks) <= {0.2, 0.5, 1.0, 2.0, 5.0}
    assert values.share(8.0) > values.share(2.0) > values.share(0.3) > 0.0


def test_one_wild_step_does_not_flatten_the_curve() -> None:
    curve = trained(0.44, 0.2)
    steps = tuple(CurvePoint(float(i), 50.0 if i == 77 else 0.3, i) for i in range(100))
    assert value_axis(TrainingCurve(steps, curve.valid)).high < 1.0


@settings(deadline=None)
@given(st.lists(st.floats(0.0, 20.0), min_size=1, max_size=60), st.floats(0.01, 1e6), st.integers(1, 8))
def test_ticks_are_few_round_and_within_and_every_figure_has_a_place(
    values: list[float], span: float, most: int
) -> None:
    ticks = nice_ticks(0.0, span, most)
    assert 1 <= len(ticks) <= most + 1
    assert all(0.0 <= tick <= span * 1.000001 for tick in ticks)
    curve = trained(*values, each_s=span)
    axis = value_axis(curve)
    assert axis.high > axis.low >= 0.0
    assert all(0.0 <= axis.share(value) <= 1.0 for value in values)
    assert all(0.0 <= time_axis(curve).axis.share(point.elapsed_s) <= 1.0 for point in curve.valid)


@settings(deadline=None)
@given(st.lists(st.floats(0.0, 10.0), min_size=1, max_size=400), st.integers(4, 50))
def test_thinning_keeps_the_ends_and_the_extremes(values: list[float], most: int) -> None:
    points = trained(*values).valid
    kept = thinned(points, most)
    assert len(kept) <= max(len(points) if len(points) <= most else 0, most + 2)
    assert kept[0] == points[0]
    assert kept[-1] == points[-1]
    assert {min(values), max(values)} <= {point.value for point in kept}
    assert list(kept) == sorted(kept, key=lambda point: point.elapsed_s)


def test_ten_thousand_steps_become_a_line_of_a_few() -> None:
    points = tuple(CurvePoint(float(i), 1.0 + (i % 2), i) for i in range(10_000))
    line = averaged(points, 100)
    assert len(line) == 100
    assert all(point.value == pytest.approx(1.5) for point in line)
    assert averaged(points[:50], 100) == points[:50]


def test_the_curve_survives_json() -> None:
    assert curve_of_lineage(json.loads(json.dumps(LINEAGE))) == curve_of_lineage(LINEAGE)
