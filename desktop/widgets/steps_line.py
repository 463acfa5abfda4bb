"""Steps of a story in one line ("Downloading → Quantizing → Ready"), and the dots of a tour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.language import tr
from desktop.models.chains import Step, StepState
from desktop.theme import active_tokens, metrics
from desktop.widgets.basics import IconLabel, TextRole, set_role, text
from desktop.widgets.layout import FlowLayout

_LOOKS: dict[StepState, tuple[str, str, TextRole]] = {
    "done": ("check-circle-fill", "ok", "body"),
    "now": ("circle-half-fill", "accent", "accent"),
    "next": ("circle", "control", "quiet"),
    "stopped": ("pause-circle-fill", "warn", "warn"),
    "failed": ("warning-circle-fill", "bad", "bad"),
}


class StepsLine(QWidget):
    """Three or so steps with an icon each; wraps where room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[IconLabel, QWidget]] = []
        self._steps: tuple[Step, ...] = ()
        self._flow = FlowLayout(self, metrics().s)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def steps(self) -> tuple[Step, ...]:
        return self._steps

    def set_steps(self, steps: Sequence[Step], description: str = "") -> None:
        """Show them; ``description`` is what a screen reader says of the line."""
        new = tuple(steps)
        self.setAccessibleName(description or ", ".join(step.words for step in new))
        if new == self._steps:
            return
        self._steps = new
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, step in enumerate(new):
            glyph, role, ink = _LOOKS[step.state]
            if place:
                self._add(IconLabel("arrow-right", "control", 18))
            self._add(IconLabel(glyph, role, 18))
            label = text(step.words)
            set_role(label, ink)
            self._add(label)

    def _add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()


class Dots(QWidget):
    """Where one is in a tour of a few steps."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._at = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_step(0)

    def set_step(self, at: int) -> None:
        """``at`` counts from 0."""
        self._at = at
        self.setAccessibleName(tr("Step {step} of {count}", step=at + 1, count=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._count * 20 + 12, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        for at in range(self._count):
            width = 24.0 if at == self._at else 8.0
            filled = at <= self._at
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(tokens.colour("control"), 1))
            painter.setBrush(tokens.colour("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(x + 0.5, 2.5, width - 1, 7), 3.5, 3.5)
            x += width + 8
