"""What was rejected and why, folded at first; what only lacks memory can be made and loaded anyway."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.formats import file_size
from core.language import mark, tr, trn
from core.recommend.choice import Rejected
from desktop.models.choices import rejected_name, sentence
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import clear_layout

ANYWAY = mark("Load anyway")
_ANYWAY_HINT = mark("The system moves memory to the disk then, or refuses: answers may be very slow")


class RejectedList(QWidget):
    """``anyway_asked`` carries the id of a form."""

    anyway_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Rejected, ...] = ()
        self.fold = button("", "link", clicked=self.toggle)
        self.content = QWidget()
        self.content.hide()
        self._grid = QGridLayout(self.content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metrics().l)
        self._grid.setVerticalSpacing(metrics().s)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(metrics().s)
        layout.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.content)

    def set_items(self, items: Sequence[Rejected], *, may_load: bool) -> None:
        """``may_load`` is False for an imagined computer, where nothing is ever loaded."""
        self._items = tuple(items)
        clear_layout(self._grid)
        for place, item in enumerate(self._items):
            reason = f"{sentence(item.reason)} ({file_size(item.size_bytes, estimate=True)})"
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(text(rejected_name(item), "quiet"), place, 0, top)
            self._grid.addWidget(text(reason, wrap=True, select=True), place, 1, top)
            if item.loadable and may_load:
                anyway = button(tr(ANYWAY), "link", clicked=partial(self.anyway_asked.emit, item.id))
                anyway.setToolTip(tr(_ANYWAY_HINT))
                anyway.setAccessibleName(f"{tr(ANYWAY)}: {rejected_name(item)}")
                self._grid.addWidget(anyway, place, 2, top)
        self.setVisible(bool(self._items))
        self._word()

    def words(self) -> list[tuple[str, str]]:
        """What is on the list: names and reasons."""
        return [(rejected_name(item), sentence(item.reason)) for item in self._items]

    def anyway_ids(self) -> list[str]:
        return [item.id for item in self._items if item.loadable]

    def toggle(self) -> None:
        self.content.setVisible(self.content.isHidden())
        self._word()

    def _word(self) -> None:
        n = len(self._items)
        self.fold.setText(
            trn("Show {n} rejected, and why", "Show {n} rejected, and why", n)
            if self.content.isHidden()
            else trn("Hide {n} rejected, and why", "Hide {n} rejected, and why", n)
        )
