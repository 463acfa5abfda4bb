"""A list of saved things with names: choose one, save what is there, forget one (and take that back)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.conversations.store import SavedKind
from core.language import tr
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import icon_button
from desktop.widgets.picker import Picker


class SavedChooser(QWidget):
    """``current`` gives what would be saved; ``chosen`` hands on what was saved."""

    chosen = Signal(object)

    def __init__(
        self,
        services: Services,
        kind: SavedKind,
        title: str,
        current: Callable[[], str | Mapping[str, Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self._services, self._kind, self._current = services, kind, current
        self._values: dict[str, Any] = {}
        self.combo = Picker()
        self.combo.setAccessibleName(title)
        self.combo.setPlaceholderText(title)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self.combo.activated.connect(self._on_activated)
        self.save_button = icon_button(
            "floppy-disk", tr("Save what is set now under a name"), clicked=self._ask_name
        )
        self.forget_button = icon_button("trash", tr("Forget the chosen one"), clicked=self._forget)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("A name, then Enter"))
        self.name.setAccessibleName(tr("Name to save under"))
        self.name.hide()
        self.name.returnPressed.connect(self._save)
        line = QHBoxLayout()
        line.setSpacing(size.xs)
        line.addWidget(self.combo, 1)
        line.addWidget(self.save_button)
        line.addWidget(self.forget_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.xs)
        layout.addLayout(line)
        layout.addWidget(self.name)
        services.talks.saved_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self._services.talks.saved(self._kind, self._on_saved)

    def show_value(self, value: object) -> None:
        """Mark the saved one that is this, if any."""
        name = next((name for name, saved in self._values.items() if saved == value), None)
        self.combo.setCurrentIndex(self.combo.findText(name) if name is not None else -1)
        self.forget_button.setEnabled(name is not None)

    def _on_saved(self, values: dict[str, Any]) -> None:
        if not isValid(self):  # the page went away meanwhile
            return
        self._values = values
        self.combo.clear()
        self.combo.addItems(list(values))
        self.combo.setEnabled(bool(values))
        self.show_value(_plain(self._current()))

    def _on_activated(self, _index: int) -> None:
        value = self._values.get(self.combo.currentText())
        self.forget_button.setEnabled(value is not None)
        if value is not None:
            self.chosen.emit(value)

    def _ask_name(self) -> None:
        self.name.setVisible(self.name.isHidden())
        self.name.setText(self.combo.currentText())
        self.name.selectAll()
        self.name.setFocus()

    def _save(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name.hide()
            self._services.talks.keep(self._kind, name, self._current())

    def _forget(self) -> None:
        name = self.combo.currentText()
        if name in self._values:
            talks, kind, value = self._services.talks, self._kind, self._values[name]
            talks.forget(kind, name)
            self._services.undo.done(
                tr("“{name}” was forgotten.", name=name), lambda: talks.keep(kind, name, value)
            )


def _plain(value: str | Mapping[str, Any]) -> object:
    return value if isinstance(value, str) else dict(value)
