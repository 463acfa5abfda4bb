"""Grey bars where content will stand, while it is on its way: better than a blank page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.language import tr
from desktop.theme import active_tokens

_LINE = 12
_SPACING = 14
TEXT = (0.42, 0.9, 0.84, 0.6)  # lines of a paragraph, as shares of the width


class Skeleton(QWidget):
    """Still bars: nothing moves that does not tell anything. ``lines`` are shares of the width."""

    def __init__(
        self,
        lines: Sequence[float] = TEXT,
        *,
        line: int = _LINE,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or tr("On its way…"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @classmethod
    def rows(cls, count: int, *, row: int = 34, name: str = "") -> Skeleton:
        """As a table of ``count`` rows will look."""
        shares = (0.96, 0.88, 0.92, 0.8, 0.9)
        made = cls([shares[at % len(shares)] for at in range(count)], name=name)
        made._pitch = row
        return made

    _pitch = 0  # px from a bar to the next; 0: as text

    def sizeHint(self) -> QSize:
        pitch = self._pitch or self._line + _SPACING
        return QSize(240, pitch * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("well"))
        pitch = self._pitch or self._line + _SPACING
        for at, share in enumerate(self._lines):
            top = pitch * at + (pitch - self._line) / 2
            painter.drawRoundedRect(QRectF(0, top, self.width() * share, self._line), 4, 4)
