"""The memory bar: what a choice needs, part by part, drawn against what is free here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.formats import memory_size
from core.language import mark, tr
from core.recommend.choice import MemoryParts
from desktop.theme import active_tokens, metrics

LINE = 18  # px of a line of caption text
TOP = 24
BAR = 12
_MEANING = mark(
    "Weights: the model itself. Conversation: what it keeps of it (the KV cache). "
    "Compute: its working space. Overhead: the program that runs it."
)


@dataclass(frozen=True, slots=True)
class MemoryPart:
    """One part of a bar: its name, its bytes, and which colour of the theme's series it has."""

    name: str
    size_bytes: int
    series: int


def parts_of(parts: MemoryParts) -> tuple[MemoryPart, ...]:
    """A prediction's parts as the bar draws them, without those that take nothing."""
    found = (
        MemoryPart(tr("Weights"), parts.weights, 0),
        MemoryPart(tr("Conversation"), parts.kv_cache, 1),
        MemoryPart(tr("Compute"), parts.compute, 2),
        MemoryPart(tr("Overhead"), parts.overhead, 3),
    )
    return tuple(part for part in found if part.size_bytes)


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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[MemoryPart, ...] = ()
        self._free = 0
        self._scale: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_parts(self, parts: Sequence[MemoryPart], free_bytes: int, scale_bytes: int | None = None) -> None:
        """``scale_bytes`` is what the whole width stands for (default: what fits both)."""
        self._parts, self._free, self._scale = tuple(parts), free_bytes, scale_bytes
        total = sum(p.size_bytes for p in parts)
        words = ", ".join(f"{p.name} {memory_size(p.size_bytes)}" for p in parts)
        described = tr(
            "Needs about {memory} of {memory2} free: {words}",
            memory=memory_size(total),
            memory2=memory_size(free_bytes),
            words=words,
        )
        self.setAccessibleName(tr("Memory"))
        self.setAccessibleDescription(described)
        self.setToolTip(f"{described}\n{tr(_MEANING)}")
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return TOP + BAR + 8 + LINE * len(self._legend_lines(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setFont(self._caption())
        total = sum(p.size_bytes for p in self._parts)
        scale = self._scale or round(max(total, self._free) * 1.04)
        head = QRectF(0, 0, self.width(), LINE)
        painter.setPen(tokens.colour("text"))
        painter.drawText(
            head, Qt.AlignmentFlag.AlignLeft, tr("Needs {memory}", memory=memory_size(total, estimate=True))
        )
        painter.drawText(
            head, Qt.AlignmentFlag.AlignRight, tr("{memory} free now", memory=memory_size(self._free))
        )
        paint_memory_bar(painter, QRectF(1, TOP, self.width() - 3, BAR), self._parts, self._free, scale)
        ascent = painter.fontMetrics().ascent()
        for index, line in enumerate(self._legend_lines(self.width())):
            top = TOP + BAR + 8 + index * LINE
            for x, part in line:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.series[part.series]))
                painter.drawRoundedRect(QRectF(x, top + 3, 9, 9), 2, 2)
                painter.setPen(tokens.colour("quiet"))
                painter.drawText(x + 14, top + ascent, _label(part))

    def _caption(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(metrics().type_caption)
        return font

    def _legend_lines(self, width: int) -> list[list[tuple[int, MemoryPart]]]:
        """Each line's parts with their x, wrapped to ``width``."""
        measure = QFontMetrics(self._caption())
        lines: list[list[tuple[int, MemoryPart]]] = [[]]
        x = 0
        for part in self._parts:
            room = measure.horizontalAdvance(_label(part)) + 14
            if lines[-1] and x + room > width:
                lines.append([])
                x = 0
            lines[-1].append((x, part))
            x += room + 16
        return lines


def _label(part: MemoryPart) -> str:
    return f"{part.name} {memory_size(part.size_bytes)}"
