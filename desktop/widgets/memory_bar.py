"""The memory bar: what a choice needs, part by part, drawn against what is free here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.recommend.choice import MemoryParts
from desktop.services.formats import memory_size
from desktop.theme import active_tokens, metrics


@dataclass(frozen=True, slots=True)
class MemoryPart:
    """One part of a bar: its name, its bytes, and which colour of the theme's series it has."""

    name: str
    size_bytes: int
    series: int


def parts_of(parts: MemoryParts) -> tuple[MemoryPart, ...]:
    """A prediction's parts as the bar draws them."""
    return (
        MemoryPart("Weights", parts.weights, 0),
        MemoryPart("KV cache", parts.kv_cache, 1),
        MemoryPart("Compute", parts.compute, 2),
        MemoryPart("Overhead", parts.overhead, 3),
    )


def paint_memory_bar(
    painter: QPainter, box: QRectF, parts: Sequence[MemoryPart], free_bytes: int, scale_bytes: int
) -> None:
    """Draw the parts from the left; the mark is where free memory ends, beyond it is too much."""
    tokens = active_tokens()
    scale = max(1, scale_bytes)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(box, 4, 4)
    painter.fillPath(shape, tokens.colour("well"))
    painter.setClipPath(shape)
    x = box.x()
    for part in parts:
        width = box.width() * part.size_bytes / scale
        painter.fillRect(QRectF(x, box.y(), width, box.height()), QColor(tokens.series[part.series]))
        x += width
        if width > 4:
            painter.fillRect(QRectF(x - 1, box.y(), 1, box.height()), tokens.colour("card"))
    painter.setClipping(False)
    edge = box.x() + box.width() * min(free_bytes, scale) / scale
    beyond = sum(p.size_bytes for p in parts) > free_bytes
    painter.setPen(QPen(tokens.colour("bad" if beyond else "text"), 2))
    painter.drawLine(round(edge), round(box.y() - 3), round(edge), round(box.bottom() + 3))
    painter.restore()


class MemoryBar(QWidget):
    """Parts against free memory, with a legend that names each part and its size."""

    def __init__(self, *, legend: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[MemoryPart, ...] = ()
        self._free = 0
        self._legend = legend
        self._scale: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[MemoryPart], free_bytes: int, scale_bytes: int | None = None) -> None:
        """``scale_bytes`` is what the whole width stands for (default: what fits both)."""
        self._parts, self._free, self._scale = tuple(parts), free_bytes, scale_bytes
        total = sum(p.size_bytes for p in parts)
        words = ", ".join(f"{p.name} {memory_size(p.size_bytes)}" for p in parts)
        described = f"Needs about {memory_size(total)} of {memory_size(free_bytes)} free: {words}"
        self.setAccessibleName("Memory")
        self.setAccessibleDescription(described)
        self.setToolTip(described)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 46 if self._legend else 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        total = sum(p.size_bytes for p in self._parts)
        scale = self._scale or round(max(total, self._free) * 1.04)
        bar = QRectF(1, 5, self.width() - 3, 12 if self._legend else 8)
        paint_memory_bar(painter, bar, self._parts, self._free, scale)
        if self._legend:
            self._paint_legend(painter, round(bar.bottom()) + 6)

    def _paint_legend(self, painter: QPainter, top: int) -> None:
        tokens = active_tokens()
        font = painter.font()
        font.setPixelSize(metrics().type_caption)
        painter.setFont(font)
        measure = painter.fontMetrics()
        free = f"{memory_size(self._free)} free"
        free_width = measure.horizontalAdvance(free)
        room = self.width() - free_width - 16
        x = 0
        for part in self._parts:
            label = f"{part.name} {memory_size(part.size_bytes)}"
            width = measure.horizontalAdvance(label) + 14
            if x + width > room:
                break
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.series[part.series]))
            painter.drawRoundedRect(QRectF(x, top + 4, 9, 9), 2, 2)
            painter.setPen(tokens.colour("quiet"))
            painter.drawText(x + 14, top + measure.ascent(), label)
            x += width + 14
        painter.setPen(tokens.colour("text"))
        painter.drawText(self.width() - free_width - 2, top + measure.ascent(), free)
