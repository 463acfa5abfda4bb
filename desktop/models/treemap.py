"""A squarified treemap: rectangles whose areas are sizes, as near to squares as they can be (pure).

After Bruls, Huizing and van Wijk, "Squarified Treemaps" (2000).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Rect = tuple[float, float, float, float]
"""Left, top, width, height."""


@dataclass(frozen=True, slots=True)
class TreeItem:
    """A leaf. ``key`` is what a click means; ``words`` are its tooltip and what is read out."""

    key: str
    label: str
    size: float
    words: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class TreeGroup:
    label: str
    items: tuple[TreeItem, ...]

    @property
    def size(self) -> float:
        return sum(item.size for item in self.items)


@dataclass(frozen=True, slots=True)
class Cell:
    """A leaf with its place."""

    item: TreeItem
    rect: Rect
    group: int


@dataclass(frozen=True, slots=True)
class GroupCell:
    label: str
    size: float
    rect: Rect
    header: Rect


@dataclass(frozen=True, slots=True)
class Treemap:
    groups: tuple[GroupCell, ...] = ()
    cells: tuple[Cell, ...] = ()


def squarify(sizes: Sequence[float], rect: Rect) -> list[Rect]:
    """Rectangles for ``sizes`` (positive, falling), in their order."""
    total = sum(sizes)
    left, top, width, height = rect
    if total <= 0 or width <= 0 or height <= 0:
        return [(left, top, 0.0, 0.0)] * len(sizes)
    areas = [size / total * width * height for size in sizes]
    placed: list[Rect] = []
    start = 0
    while start < len(areas):
        short = min(width, height)
        end, strip = start + 1, areas[start]
        while end < len(areas):
            longer = strip + areas[end]
            if _worst(areas[start], areas[end], longer, short) > _worst(
                areas[start], areas[end - 1], strip, short
            ):
                break
            strip, end = longer, end + 1
        thick = strip / short if short else 0.0
        offset = 0.0
        for area in areas[start:end]:
            length = area / thick if thick else 0.0
            if width >= height:
                placed.append((left, top + offset, thick, length))
            else:
                placed.append((left + offset, top, length, thick))
            offset += length
        if width >= height:
            left, width = left + thick, width - thick
        else:
            top, height = top + thick, height - thick
        start = end
    return placed


def _worst(largest: float, smallest: float, strip: float, short: float) -> float:
    """The least square of the rectangles of a strip, as the longer side by the shorter."""
    if not smallest or not strip or not short:
        return float("inf")
    return max(short * short * largest / (strip * strip), strip * strip / (short * short * smallest))


def lay_out(
    groups: Sequence[TreeGroup], rect: Rect, *, header: float = 22.0, gap: float = 3.0, least: float = 6.0
) -> Treemap:
    """Groups by size, in each a header (where there is room) and its items by size. Items that would be less
    than ``least`` px wide or high are left out: their room stays in the group."""
    ordered = sorted((g for g in groups if g.size > 0), key=lambda g: (-g.size, g.label))
    boxes = squarify([group.size for group in ordered], rect)
    shown: list[GroupCell] = []
    cells: list[Cell] = []
    for number, (group, box) in enumerate(zip(ordered, boxes, strict=True)):
        left, top, width, height = (box[0] + gap / 2, box[1] + gap / 2, box[2] - gap, box[3] - gap)
        if width < least or height < least:
            continue
        head = header if height > header * 1.8 and width > 44 else 0.0
        shown.append(GroupCell(group.label, group.size, (left, top, width, height), (left, top, width, head)))
        inner = (left + 2, top + head + (0 if head else 2), width - 4, height - head - (2 if head else 4))
        items = sorted((i for i in group.items if i.size > 0), key=lambda i: (-i.size, i.label))
        for item, place in zip(items, squarify([i.size for i in items], inner), strict=True):
            if place[2] >= least and place[3] >= least:
                cells.append(Cell(item, place, number))
    return Treemap(tuple(shown), tuple(cells))
