"""Which columns of a table are shown, in which order and how wide: chosen by the user, and remembered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from core.language import tr
from desktop.services.ui_state import UiState
from desktop.widgets.table_view import TableView


class TableColumns(QObject):
    """Keeps ``name`` of the window's state in step with a table's header; the first column stays first."""

    asked = Signal()  # for the dialog in which columns are chosen and moved
    changed = Signal()

    def __init__(self, table: TableView, name: str, ui: UiState) -> None:
        super().__init__(table)
        self._table, self._name, self._ui = table, name, ui
        self._restoring = False
        head = table.horizontalHeader()
        head.setSectionsMovable(True)
        head.setFirstSectionMovable(False)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._on_menu)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(200)
        self._delay.timeout.connect(self._save)
        self._restore(ui.get(name, {}))
        head.sectionMoved.connect(self._on_changed)
        head.sectionResized.connect(self._on_changed)
        head.sortIndicatorChanged.connect(self._on_changed)

    def titles(self) -> dict[str, tuple[str, str]]:
        """Title and explanation of every column, by key."""
        return {c.key: (tr(c.title), tr(c.hint)) for c in self._table.rows_model().columns}

    def order(self) -> list[str]:
        """All columns' keys from left to right, those that are not chosen too."""
        head, columns = self._table.horizontalHeader(), self._table.rows_model().columns
        return [columns[head.logicalIndex(at)].key for at in range(head.count())]

    def chosen(self) -> list[str]:
        """The keys of the columns that the user wants to see, from left to right."""
        return [key for key in self.order() if key not in self._hidden]

    def set_chosen(self, chosen: list[str], order: list[str] | None = None) -> None:
        """Show these columns; ``order`` holds all keys from left to right."""
        columns = self._table.rows_model().columns
        self._restoring = True
        self._hidden = {c.key for c in columns if c.key not in chosen} - {columns[0].key}
        if order is not None:
            self._arrange(order)
        self._table.set_unchosen(self._hidden)
        self._restoring = False
        self._save()
        self.changed.emit()

    def toggle(self, key: str) -> None:
        chosen = self.chosen()
        self.set_chosen([k for k in chosen if k != key] if key in chosen else [*chosen, key])

    def reset(self) -> None:
        """The columns as they were at first."""
        columns = self._table.rows_model().columns
        for at, column in enumerate(columns):
            if column.width:
                self._table.setColumnWidth(at, column.width)
        self.set_chosen([c.key for c in columns if not c.hidden], [c.key for c in columns])

    def menu(self) -> QMenu:
        """Every column to be ticked, and the way to the dialog."""
        menu = QMenu(self._table)
        chosen, first = self.chosen(), self.order()[0]
        for key in self.order():
            title, hint = self.titles()[key]
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(key in chosen)
            action.setEnabled(key != first)
            action.setToolTip(hint)
            action.triggered.connect(lambda _checked=False, one=key: self.toggle(one))
        menu.addSeparator()
        menu.addAction(tr("Choose and move columns…")).triggered.connect(self.asked.emit)
        menu.addAction(tr("Columns as at first")).triggered.connect(self.reset)
        return menu

    def _on_menu(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._table.horizontalHeader().mapToGlobal(where))

    def _arrange(self, order: list[str]) -> None:
        head = self._table.horizontalHeader()
        keys = [column.key for column in self._table.rows_model().columns]
        wanted = [keys[0], *(key for key in dict.fromkeys(order) if key in keys[1:])]
        wanted += [key for key in keys if key not in wanted]
        for target, key in enumerate(wanted):
            head.moveSection(head.visualIndex(keys.index(key)), target)

    def _restore(self, kept: dict[str, Any]) -> None:
        columns = self._table.rows_model().columns
        self._hidden = {c.key for c in columns if c.hidden}
        hidden, order, widths = kept.get("hidden"), kept.get("order"), kept.get("widths")
        if isinstance(hidden, list):
            known = order if isinstance(order, list) else []
            self._hidden = {c.key for c in columns if c.key in hidden or (c.hidden and c.key not in known)}
        if isinstance(order, list):
            self._arrange([key for key in order if isinstance(key, str)])
        if isinstance(widths, dict):
            for at, column in enumerate(columns):
                width = widths.get(column.key)
                if column.width and isinstance(width, int) and 40 <= width <= 2000:
                    self._table.setColumnWidth(at, width)
        self._table.set_unchosen(self._hidden)
        self._sort_again(kept.get("sort"))

    def _sort_again(self, sort: Any) -> None:
        keys = [column.key for column in self._table.rows_model().columns]
        if isinstance(sort, list) and len(sort) == 2 and sort[0] in keys:
            down = sort[1] == "down"
            order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            self._table.sortByColumn(keys.index(sort[0]), order)

    def _on_changed(self) -> None:
        if not self._restoring:
            self._delay.start()

    def _save(self) -> None:
        self._delay.stop()
        head, columns = self._table.horizontalHeader(), self._table.rows_model().columns
        at = head.sortIndicatorSection()
        down = head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        kept = self._ui.get(self._name, {})
        widths = dict(kept["widths"]) if isinstance(kept.get("widths"), dict) else {}
        widths |= {
            column.key: self._table.columnWidth(number)
            for number, column in enumerate(columns)
            if column.width and not self._table.isColumnHidden(number)
        }
        self._ui.set(
            self._name,
            {
                "order": self.order(),
                "hidden": sorted(self._hidden),
                "widths": widths,
                "sort": [columns[at].key, "down" if down else "up"] if 0 <= at < len(columns) else None,
            },
        )
