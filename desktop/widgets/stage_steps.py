"""The steps of a job side by side: done, at work, to come; each said by icon and word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.language import tr
from desktop.icons import paint_icon
from desktop.theme import active_tokens, metrics

_ICONS = {"done": "check-circle-fill", "current": "circle-half-fill", "to_come": "circle"}
_ICON_PX = 14
_GAP = 5
_APART = 14
_LINE = 22


class StageSteps(QWidget):
    """Shows ``(words, state, remark)`` of each step, wrapped where the room ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[tuple[str, str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_steps(self, steps: Sequence[tuple[str, str, str]]) -> None:
        """``state`` is done, current or to_come; ``remark`` (how long it took) may be empty."""
        found = tuple(steps)
        if found == self._steps:
            return
        self._steps = found
        current = next((place for place, step in enumerate(found) if step[1] == "current"), -1)
        words = ""
        if current >= 0:
            words = tr(
                "Step {n} of {total}: {words}", n=current + 1, total=len(found), words=found[current][0]
            )
        self.setAccessibleName(words or tr("Steps of the job"))
        self.setAccessibleDescription(", ".join(f"{step[0]} {step[2]}".strip() for step in found))
        self.setToolTip("\n".join(f"{step[0]}  {step[2]}".strip() for step in found))
        self.updateGeometry()
        self.update()

    def steps(self) -> tuple[tuple[str, str, str], ...]:
        return self._steps

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        spots = self._spots(width)
        return spots[-1].bottom() + 1 if spots else 0

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _LINE if self._steps else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active_tokens()
        painter = QPainter(self)
        for spot, (words, state, _) in zip(self._spots(self.width()), self._steps, strict=True):
            role = {"done": "ok", "current": "accent"}.get(state, "control")
            icon_spot = QRect(spot.x(), spot.center().y() - _ICON_PX // 2, _ICON_PX, _ICON_PX)
            paint_icon(painter, icon_spot, _ICONS[state], tokens.colour(role))
            painter.setFont(self._font(state))
            painter.setPen(tokens.colour("text" if state == "current" else "quiet"))
            painter.drawText(spot.x() + _ICON_PX + _GAP, spot.y() + _baseline(painter), words)

    def _font(self, state: str) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(metrics().type_caption)
        font.setWeight(QFont.Weight.DemiBold if state == "current" else QFont.Weight.Normal)
        return font

    def _spots(self, width: int) -> list[QRect]:
        x = y = 0
        spots = []
        for words, state, _ in self._steps:
            wide = _ICON_PX + _GAP + QFontMetrics(self._font(state)).horizontalAdvance(words)
            if x and x + wide > width:
                x, y = 0, y + _LINE
            spots.append(QRect(x, y, wide, _LINE))
            x += wide + _APART
        return spots


def _baseline(painter: QPainter) -> int:
    figures = painter.fontMetrics()
    return (_LINE + figures.ascent() - figures.descent()) // 2
