"""The left rail: an icon over a label for each page, the current one marked, a ring for jobs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from core.language import tr
from desktop.icons import paint_icon
from desktop.shortcuts import shown_keys
from desktop.theme import active_tokens, metrics

LABEL_PX = 11
LABEL_LEAST_PX = 9
LABEL_AIR = 4  # px at each side of a label
FULL_CIRCLE = 360 * 16


def fitting(font: QFont, lines: Sequence[str], room: int) -> QFont:
    """The font, smaller if a long word does not fit into ``room`` px: that is better than a cut one."""
    chosen = QFont(font)
    while chosen.pixelSize() > LABEL_LEAST_PX and any(
        QFontMetrics(chosen).horizontalAdvance(words) > room for words in lines
    ):
        chosen.setPixelSize(chosen.pixelSize() - 1)
    return chosen


def label_lines(label: str, figures: QFontMetrics, room: int) -> list[str]:
    """A label in one line, or in two where it has a space and one is too short."""
    if figures.horizontalAdvance(label) <= room or " " not in label:
        return [label]
    words = label.split(" ")
    splits = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return list(min(splits, key=lambda pair: max(figures.horizontalAdvance(part) for part in pair)))


class RailButton(QAbstractButton):
    """One page's button. ``moved`` (-1 or 1) when an arrow key was pressed on it."""

    moved = Signal(int)

    def __init__(self, title: str, icon_name: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._running = 0
        self._share: float | None = None
        self._marked = False
        self._hovered = False
        self.setText(title)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setToolTip(f"{title}  ({shortcut})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        font = QFont(self.font())
        font.setPixelSize(LABEL_PX)
        font.setWeight(QFont.Weight.Medium)
        width = metrics().size_rail - 1
        lines = len(label_lines(title, QFontMetrics(font), width - 2 * LABEL_AIR))
        self.setFixedSize(width, 60 if lines == 1 else 72)

    @property
    def running(self) -> int:
        return self._running

    def set_running(self, running: int, share: float | None) -> None:
        """How many jobs run, and how far the first one is (0 to 1, None when unknown)."""
        if (running, share) != (self._running, self._share):
            self._running, self._share = running, share
            self.setAccessibleDescription(tr("{running} running", running=running) if running else "")
            self.update()

    def set_marked(self, marked: bool) -> None:
        """A dot that says that something is going on there (a model is served)."""
        if marked != self._marked:
            self._marked = marked
            self.setAccessibleDescription(tr("In use") if marked else "")
            self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.isChecked()
        pill = QRectF(self.width() / 2 - 24, 6, 48, 30)
        if current or self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_ground" if current else "hover"))
            painter.drawRoundedRect(pill, 10, 10)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), 9, 9)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 8, 3, 26), 1.5, 1.5)
        ink = tokens.colour("accent" if current else "quiet")
        glyph = f"{self._icon_name}-fill" if current else self._icon_name
        centre = pill.center()
        paint_icon(painter, QRect(round(centre.x()) - 11, round(centre.y()) - 11, 22, 22), glyph, ink)
        if self._running:
            self._paint_ring(painter, QRectF(pill.right() - 14, pill.top() + 1, 13, 13))
        elif self._marked:
            painter.setPen(QPen(tokens.colour("card"), 2))
            painter.setBrush(tokens.colour("ok"))
            painter.drawEllipse(QRectF(pill.right() - 15, pill.top() + 3, 10, 10))
        font = QFont(self.font())
        font.setPixelSize(LABEL_PX)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(tokens.colour("text" if current else "quiet"))
        room = self.width() - 2 * LABEL_AIR
        lines = label_lines(self.text(), painter.fontMetrics(), room)
        painter.setFont(fitting(font, lines, room))
        for at, words in enumerate(lines):
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(0, 39 + 13 * at, self.width(), 14), Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        tokens = active_tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("card"))
        painter.drawEllipse(box.adjusted(-2, -2, 2, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("line"), 2.5))
        painter.drawEllipse(box)
        pen = QPen(tokens.colour("accent"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        share = 0.25 if self._share is None else max(0.02, self._share)
        painter.drawArc(box, FULL_CIRCLE // 4, -round(FULL_CIRCLE * share))


class NavigationRail(QFrame):
    """The rail. ``chosen`` carries the page's id. Up and down arrows move between the buttons."""

    chosen = Signal(str)

    def __init__(
        self, pages: Sequence[tuple[str, str, str]], last_at_bottom: int = 2, parent: QWidget | None = None
    ) -> None:
        """``pages`` are (id, title, icon); the last ``last_at_bottom`` stand at the bottom."""
        super().__init__(parent)
        self.setProperty("rail", "true")
        self.setFixedWidth(metrics().size_rail)
        self.setAccessibleName(tr("Pages"))
        self._buttons: dict[str, RailButton] = {}
        group = QButtonGroup(self)
        group.setExclusive(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, metrics().s, 0, metrics().s)
        layout.setSpacing(2)
        for index, (identifier, title, icon_name) in enumerate(pages):
            if index == len(pages) - last_at_bottom:
                layout.addStretch(1)
            made = RailButton(title, icon_name, shown_keys(f"Ctrl+{index + 1}"))
            made.clicked.connect(lambda _checked=False, page=identifier: self.chosen.emit(page))
            made.moved.connect(lambda step, page=identifier: self._on_moved(page, step))
            group.addButton(made)
            self._buttons[identifier] = made
            layout.addWidget(made)

    def button(self, page: str) -> RailButton:
        return self._buttons[page]

    def _on_moved(self, page: str, step: int) -> None:
        pages = list(self._buttons)
        target = pages[(pages.index(page) + step) % len(pages)]
        self._buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
        self._buttons[target].click()

    def set_current(self, page: str) -> None:
        self._buttons[page].setChecked(True)
