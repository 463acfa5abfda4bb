"""Choosing a table's columns and moving them: ticks, buttons, and the mouse."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.language import tr
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.table_columns import TableColumns

_KEY = int(Qt.ItemDataRole.UserRole)


class ColumnsDialog(QDialog):
    """Shows every column but the first, which stays; OK applies what is ticked, in the order it is in."""

    def __init__(self, columns: TableColumns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(440, 520)
        self._columns = columns
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._fill(columns.order(), columns.chosen())
        self.list.currentRowChanged.connect(self._show_buttons)
        self.up = button(tr("Move up"), icon_name="arrow-up", clicked=lambda: self._move(-1))
        self.down = button(tr("Move down"), icon_name="arrow-down", clicked=lambda: self._move(1))
        moves = QHBoxLayout()
        moves.setSpacing(size.s)
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        moves.addStretch(1)
        self.ok = button(tr("Show these"), "primary", clicked=self._on_ok)
        self.ok.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addWidget(button(tr("As at first"), "quiet", clicked=self._on_reset))
        buttons.addStretch(1)
        buttons.addWidget(button(tr("Cancel"), clicked=self.reject))
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.m)
        layout.addWidget(text(tr("Columns"), "subtitle"))
        layout.addWidget(
            text(tr("Tick what you want to see. Drag a row to move its column."), "quiet", wrap=True)
        )
        layout.addWidget(self.list, 1)
        layout.addLayout(moves)
        layout.addLayout(buttons)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _fill(self, order: list[str], chosen: list[str]) -> None:
        self.list.clear()
        titles = self._columns.titles()
        for key in order[1:]:
            item = QListWidgetItem(titles[key][0])
            item.setToolTip(titles[key][1])
            item.setSizeHint(QSize(0, 32))
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        if 0 <= at + by < self.list.count():
            item = self.list.takeItem(at)
            self.list.insertItem(at + by, item)
            self.list.setCurrentRow(at + by)

    def _show_buttons(self) -> None:
        at = self.list.currentRow()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < self.list.count() - 1)

    def _on_ok(self) -> None:
        items = [self.list.item(at) for at in range(self.list.count())]
        first = self._columns.order()[0]
        chosen = [str(i.data(_KEY)) for i in items if i.checkState() == Qt.CheckState.Checked]
        self._columns.set_chosen([first, *chosen], [first, *(str(item.data(_KEY)) for item in items)])
        self.accept()

    def _on_reset(self) -> None:
        self._columns.reset()
        self.accept()
