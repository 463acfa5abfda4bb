"""The chart of quality against size: what is shown, what is best, and labels that never cover anything."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.specs.support import recipe_for
from desktop.models.quality_chart import (
    FAMILIES,
    Box,
    advice_words,
    chart_words,
    family_of,
    place_labels,
    quality_chart,
    size_axis,
    value_axis,
)
from desktop.theme import tokens_of
from tests.fakes.demo_library import demo_sources, demo_special_variants, demo_variants


@pytest.fixture
def qwen(tmp_path: Path) -> tuple:
    sources = demo_sources(tmp_path)
    members = [v for v in demo_variants(tmp_path, sources) if v.source_id == sources[1].id]
    return sources[1], members


def test_points_stand_by_size_and_the_smallest_with_a_small_loss_is_recommended(qwen: tuple) -> None:
    source, members = qwen
    chart = quality_chart("Qwen", source, members, "kl")
    assert [point.label for point in chart.points] == ["Q2_K", "Q4_0", "Q4_K_M", "Q6_K"]
    best = next(point for point in chart.points if point.id == chart.recommended)
    assert best.label == "Q4_K_M"
    assert advice_words(chart) == "Best trade-off: Q4_K_M, the smallest one that has at most a small loss."
    assert {p.label for p in chart.points if p.id in chart.front} == {"Q2_K", "Q4_0", "Q4_K_M", "Q6_K"}


def test_where_all_lose_much_the_closest_is_recommended(qwen: tuple) -> None:
    source, members = qwen
    heavy = [v for v in members if v.recipe.label in {"Q2_K", "Q4_0"}]
    worse = [
        replace(
            v, measurements=tuple(replace(m, kl_divergence=m.kl_divergence + 0.1) for m in v.measurements)
        )
        for v in heavy
    ]
    chart = quality_chart("Qwen", source, worse, "kl")
    assert "Q4_0, the closest one to the original" in advice_words(chart)


def test_unmeasured_variants_are_counted_and_figures_that_are_none_left_out(qwen: tuple) -> None:
    source, members = qwen
    odd = replace(members[0].measurements[0], kl_divergence=math.nan, tokens_per_s=None)
    members = [replace(members[0], measurements=(odd,)), *members[1:], replace(members[1], measurements=())]
    assert quality_chart("Qwen", source, members, "kl").unmeasured == 2
    assert quality_chart("Qwen", source, members, "speed").unmeasured == 2
    nothing = quality_chart("Qwen", source, [], "kl")
    assert chart_words(nothing) == "No variant of Qwen2.5-1.5B-Instruct has been measured yet."
    assert size_axis(nothing).low < size_axis(nothing).high
    assert value_axis(nothing).share(0.5) == 0.5


def test_axes_hold_every_point_and_the_original(qwen: tuple) -> None:
    source, members = qwen
    for measure in ("kl", "perplexity", "speed"):
        chart = quality_chart("Qwen", source, members, measure)
        x, y = size_axis(chart), value_axis(chart)
        values = [point.y for point in chart.points] + ([chart.original] if chart.original else [])
        assert all(0 <= x.share(point.x) <= 1 for point in chart.points)
        assert all(0 <= y.share(value) <= 1 for value in values)
        assert all(y.low <= tick <= y.high for tick in y.ticks)
        assert len(y.ticks) >= 2
        alone = quality_chart("Qwen", source, members[:1], measure)
        assert 0 < value_axis(alone).share(alone.points[0].y) < 1
    assert quality_chart("Qwen", source, members, "perplexity").original == 10.87


def test_the_chart_is_told_in_words_with_its_figures(qwen: tuple) -> None:
    source, members = qwen
    words = chart_words(quality_chart("Qwen", source, members, "perplexity"))
    assert "4 variants of Qwen2.5-1.5B-Instruct" in words
    assert "The original: 10.87." in words
    for variant in members:
        assert variant.recipe.label in words


def test_each_family_has_a_colour_and_every_recipe_a_family(tmp_path: Path) -> None:
    names = [name for name, _ in FAMILIES]
    assert len(names) <= len(tokens_of("light").series)
    trained, nf4 = demo_special_variants(tmp_path, demo_sources(tmp_path))
    assert family_of(trained.recipe) == "trained"
    assert family_of(nf4.recipe) == "nf4"
    assert family_of(recipe_for("Q4_K_M")) == "k"
    assert family_of(recipe_for("Q8_0")) == "plain"
    assert family_of(recipe_for("INT4", method="gptq", container="gptq")) == "gptq"
    assert family_of(recipe_for("INT8", method="dynamic", container="compressed-tensors")) == "eight"


def _overlap(one: Box, other: Box) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


_PLACES = st.lists(st.tuples(st.floats(0, 500), st.floats(0, 300)), max_size=25)


@settings(max_examples=60, deadline=None)
@given(_PLACES)
def test_labels_overlap_neither_each_other_nor_a_point_and_stay_inside(places: list) -> None:
    area = (0.0, 0.0, 500.0, 300.0)
    boxes = place_labels(places, [(60.0, 15.0)] * len(places), range(len(places)), area, [6.0] * len(places))
    shown = [box for box in boxes if box is not None]
    for number, box in enumerate(shown):
        assert box[0] >= 0
        assert box[1] >= 0
        assert box[0] + box[2] <= 500
        assert box[1] + box[3] <= 300
        assert not any(_overlap(box, other) for other in shown[:number])
    for number, box in enumerate(boxes):
        if box is not None:
            others = places[:number] + places[number + 1 :]
            assert not any(_overlap(box, (x - 6, y - 6, 12, 12)) for x, y in others)


def test_whose_label_matters_most_gets_the_room() -> None:
    places = [(50.0, 50.0), (52.0, 50.0)]
    area = (0.0, 0.0, 120.0, 100.0)
    first = place_labels(places, [(60.0, 15.0)] * 2, [1, 0], area, [6.0, 6.0])
    assert first[1] is not None
