"""The command palette: every command of the app by name, filtered as one types (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.language import tr
from desktop.icons import paint_icon
from desktop.theme import active_tokens, metrics
from desktop.widgets.basics import IconLabel, text
from desktop.widgets.popup import PopupCard

MOST_SHOWN = 200
"""More than one would scroll through; one more letter finds the others."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something the app can do; ``remark`` is its shortcut or where it leads."""

    title: str
    run: Callable[[], object]
    icon: str = "arrow-right"
    remark: str = ""


_STEPS: dict[int, int] = {
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_PageDown.value: 8,
    Qt.Key.Key_PageUp.value: -8,
}


def matches(query: str, title: str) -> bool:
    """Every word of the query occurs in the title, in any order."""
    return all(word in title.lower() for word in query.lower().split())


class _CommandDelegate(QStyledItemDelegate):
    """Icon, title, and the remark at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        command: Command = index.data(Qt.ItemDataRole.UserRole)
        tokens = active_tokens()
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_ground" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        spot = QRect(rect.x() + 10, rect.center().y() - 8, 18, 18)
        paint_icon(painter, spot, command.icon, tokens.colour("quiet"))
        words = rect.adjusted(40, 0, -12, 0)
        painter.setPen(tokens.colour("quiet"))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, command.remark)
        words.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(command.remark) - 12, 0)
        painter.setPen(tokens.colour("text"))
        title = painter.fontMetrics().elidedText(command.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


class CommandPalette(PopupCard):
    """A popup near the window's top. Enter runs the chosen command, Escape closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        size = metrics()
        self.setAccessibleName(tr("Commands"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("Filter commands"))
        self.list = QListWidget()
        self.list.setProperty("flat", "true")
        self.list.setItemDelegate(_CommandDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Commands"))
        hint = QHBoxLayout()
        hint.setSpacing(size.xs)
        hint.addWidget(IconLabel("arrow-elbow-down-left", "quiet", 14))
        hint.addWidget(text(tr("Enter runs, Escape closes"), "caption"), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.m, size.m, size.m, size.s)
        layout.setSpacing(size.s)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addLayout(hint)
        self._commands: tuple[Command, ...] = ()
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._run())

    def open_with(self, commands: Sequence[Command]) -> None:
        self._commands = tuple(commands)
        self.field.clear()
        self._filter("")
        host = self._host
        width, height = min(600, host.width() - 64), min(440, host.height() - 120)
        self.resize(width, height)
        corner = host.mapToGlobal(host.rect().topLeft())
        self.move(corner.x() + (host.width() - width) // 2, corner.y() + 64)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event.key())
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        step = _STEPS.get(key)
        if step is not None:
            last = self.list.count() - 1
            self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + step)))
        elif key in {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}:
            self._run()
        else:
            return False
        return True

    def _filter(self, query: str) -> None:
        self.list.clear()
        found = [entry for entry in self._commands if matches(query, f"{entry.title} {entry.remark}")]
        for command in found[:MOST_SHOWN]:
            item = QListWidgetItem(command.title)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, command.remark)
            item.setData(Qt.ItemDataRole.UserRole, command)
            item.setSizeHint(QSize(0, 36))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        if self.list.currentRow() < 0:
            return
        command = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        self.close()
        command.run()
