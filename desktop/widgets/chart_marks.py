"""The marks of the families of formats in a chart: told apart by their shape, not by their colour alone."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from desktop.models.quality_chart import FAMILIES

PLACES = {name: number for number, (name, _) in enumerate(FAMILIES)}
"""Of each family among all: the number of its shape and of its colour."""


def add_mark(path: QPainterPath, where: QPointF, family: str, radius: float) -> None:
    """Add the mark of a family of formats at a place; ``radius`` in px."""
    x, y, r, place = where.x(), where.y(), radius, PLACES[family]
    if place == 0:
        path.addEllipse(where, r, r)
    elif place == 1:
        path.addRect(QRectF(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76))
    else:
        path.addPolygon(QPolygonF([QPointF(x + r * dx, y + r * dy) for dx, dy in _SHAPES[place]]))
        path.closeSubpath()


def _regular(corners: int, turn: float) -> list[tuple[float, float]]:
    steps = [turn + 2 * math.pi * n / corners for n in range(corners)]
    return [(1.15 * math.cos(step), 1.15 * math.sin(step)) for step in steps]


_SHAPES: dict[int, list[tuple[float, float]]] = {
    2: _regular(3, -math.pi / 2),
    3: _regular(4, 0.0),
    4: _regular(3, math.pi / 2),
    5: _regular(5, -math.pi / 2),
    6: _regular(6, 0.0),
}
