"""The scrolling column of a chat: bubbles and cards, kept at its end while the reader is there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.language import tr
from desktop.pages.chat_bubbles import AnswerBubble
from desktop.theme import metrics
from desktop.widgets.layout import clear_layout

COLUMN_WIDTH = 780


class _Holder(QWidget):
    """Asks for the height that its text needs at the width it has, not at the least width."""

    def minimumSizeHint(self) -> QSize:
        layout, parent = self.layout(), self.parentWidget()
        if layout is None or parent is None:
            return super().minimumSizeHint()
        return QSize(0, layout.totalHeightForWidth(parent.width()))


class Transcript(QScrollArea):
    """Widgets one below the other, at most 780 px wide, in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setProperty("surface", "clear")
        self.setAccessibleName(tr("Conversation"))
        holder = _Holder()
        holder.setProperty("surface", "clear")
        content = QWidget()
        content.setMaximumWidth(COLUMN_WIDTH)
        self._column = QVBoxLayout()
        self._column.setSpacing(size.xl)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, size.s, size.s, size.l)
        outer.addLayout(self._column)
        outer.addStretch(1)
        centre = QHBoxLayout(holder)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addStretch(1)
        centre.addWidget(content, 1000)
        centre.addStretch(1)
        self.setWidget(holder)
        self._follows = True
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_range)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end and go there."""
        self._column.addWidget(widget)
        self._follows = True

    def remove(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def clear(self) -> None:
        clear_layout(self._column)
        self._follows = True

    def bubbles(self) -> list[AnswerBubble]:
        """The answers in order."""
        items = (self._column.itemAt(i) for i in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, AnswerBubble)]

    def _on_scrolled(self, value: int) -> None:
        self._follows = value >= self.verticalScrollBar().maximum() - 24

    def _on_range(self, _low: int, high: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(high)
