"""Number format, method and files as three lists, in which what cannot be made is off and says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from core.language import mark, tr
from core.specs.combinations import Combination
from core.types import ModelFacts
from desktop.models.axes import AXES, AxisItem, axis_items, moved
from desktop.theme import metrics
from desktop.widgets.basics import text
from desktop.widgets.picker import Picker

_NAMES = {"dtype": mark("Number format"), "method": mark("Method"), "container": mark("Files")}
_TIPS = {
    "dtype": mark("How a number is stored; fewer bits make a smaller model"),
    "method": mark("How the values are chosen on that grid"),
    "container": mark("The files that are written, which decide what programs load it"),
}


class AxisBox(Picker):
    """One axis. Values that cannot be chosen stay in the list, off, with the reason as their tooltip."""

    picked = Signal(str)

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(lambda index: self.picked.emit(str(self.itemData(index))))

    def show_items(self, items: Sequence[AxisItem], current: str) -> None:
        if self._items.rowCount() != len(items):
            self._items.clear()
            for item in items:
                row = QStandardItem(item.title)
                row.setData(item.value, int(Qt.ItemDataRole.UserRole))
                self._items.appendRow(row)
        for position, item in enumerate(items):
            row = self._items.item(position)
            row.setEnabled(not item.refused)
            row.setToolTip(item.refused or item.about)
            row.setData(item.refused or item.about, int(Qt.ItemDataRole.AccessibleDescriptionRole))
        self.setCurrentIndex(self.findData(current))

    def refused(self, value: str) -> str:
        """Why a value cannot be chosen, or nothing."""
        item = self._items.item(max(0, self.findData(value)))
        return "" if item.isEnabled() else item.toolTip()


class AxesBar(QWidget):
    """``point_asked`` carries the point that a choice leads to."""

    point_asked = Signal(object)  # Combination

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point: Combination | None = None
        self._facts: ModelFacts | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics().m)
        grid.setVerticalSpacing(metrics().xs)
        self.boxes: dict[str, AxisBox] = {}
        for column, axis in enumerate(AXES):
            label = text(tr(_NAMES[axis]), "overline")
            box = AxisBox(tr(_NAMES[axis]), tr(_TIPS[axis]))
            label.setBuddy(box)
            box.picked.connect(lambda value, axis=axis: self._on_picked(axis, value))
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
            self.boxes[axis] = box

    def show_point(self, point: Combination, facts: ModelFacts) -> None:
        self._point, self._facts = point, facts
        items = axis_items(point, facts)
        for axis, box in self.boxes.items():
            box.show_items(items[axis], str(getattr(point, axis)))

    def _on_picked(self, axis: str, value: str) -> None:
        if self._point is None or self._facts is None:
            return
        self.point_asked.emit(moved(self._point, axis, value, self._facts))
