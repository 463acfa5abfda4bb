"""The library's table: folding by the caret and by keys, row actions for variants only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from desktop.models.library_rows import LibraryRow
from desktop.widgets.table_view import TableView

_CARET_PX = 30


class LibraryTable(TableView):
    """``fold_asked`` carries a model's row and whether it should be folded (None: the other way round)."""

    fold_asked = Signal(object, object)

    def wants_actions(self, row: int) -> bool:
        shown = self.rows_model().row_at(self.model().index(row, 0))
        return isinstance(shown, LibraryRow) and not shown.is_model

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        row = self.rows_model().row_at(index)
        on_caret = index.column() == 0 and spot.x() - self.visualRect(index).x() < _CARET_PX
        if isinstance(row, LibraryRow) and row.is_model and on_caret:
            self.fold_asked.emit(row, None)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        sideways = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if isinstance(row, LibraryRow) and plain and event.key() in sideways:
            self.fold_asked.emit(row, sideways[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
