"""The treemap: areas are sizes, nothing overlaps, everything stays inside."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.treemap import Rect, TreeGroup, TreeItem, lay_out, squarify

ROOM: Rect = (10.0, 20.0, 600.0, 400.0)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(1, 1e6), min_size=1, max_size=40))
def test_areas_are_in_the_proportion_of_sizes_and_fill_the_room(sizes: list[float]) -> None:
    sizes = sorted(sizes, reverse=True)
    placed = squarify(sizes, ROOM)
    total, area = sum(sizes), 600.0 * 400.0
    for size, (left, top, width, height) in zip(sizes, placed, strict=True):
        assert width * height == pytest.approx(size / total * area, rel=1e-6)
        assert left >= 10 - 1e-6
        assert top >= 20 - 1e-6
        assert left + width <= 610 + 1e-6
        assert top + height <= 420 + 1e-6


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(1, 1e4), min_size=2, max_size=20))
def test_no_two_rectangles_overlap(sizes: list[float]) -> None:
    placed = squarify(sorted(sizes, reverse=True), ROOM)
    for number, (left, top, width, height) in enumerate(placed):
        for x, y, w, h in placed[:number]:
            apart = (
                left >= x + w - 1e-6
                or x >= left + width - 1e-6
                or top >= y + h - 1e-6
                or y >= top + height - 1e-6
            )
            assert apart


def test_equal_sizes_are_nearly_square() -> None:
    placed = squarify([1.0] * 6, (0.0, 0.0, 600.0, 400.0))
    assert all(max(w / h, h / w) < 1.6 for _, _, w, h in placed)


def test_nothing_and_no_room_are_no_trouble() -> None:
    assert squarify([], ROOM) == []
    assert squarify([1.0], (0.0, 0.0, 0.0, 10.0)) == [(0.0, 0.0, 0.0, 0.0)]
    assert lay_out([TreeGroup("empty", ())], ROOM).groups == ()


def test_groups_stand_by_size_with_their_items_inside_and_what_is_too_small_is_left_out() -> None:
    def item(key: str, size: float) -> TreeItem:
        return TreeItem(key, key, size, key)

    large = TreeGroup("large", (item("a", 900.0), item("b", 90.0), item("crumb", 0.001)))
    made = lay_out([TreeGroup("small", (item("c", 100.0),)), large], ROOM)
    assert [group.label for group in made.groups] == ["large", "small"]
    assert {cell.item.key for cell in made.cells} == {"a", "b", "c"}
    for cell in made.cells:
        left, top, width, height = cell.rect
        x, y, w, h = made.groups[cell.group].rect
        assert x <= left
        assert y <= top
        assert left + width <= x + w + 1e-6
        assert top + height <= y + h + 1e-6
