"""Another name for a variant."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.language import tr
from desktop.theme import metrics
from desktop.widgets.basics import button, text

MAX_NAME = 200


class RenameDialog(QDialog):
    """``rename(name)`` is called with a name that is not empty and another than before."""

    def __init__(self, name: str, rename: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Rename"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._before, self._rename = name, rename
        self.field = QLineEdit(name)
        self.field.setAccessibleName(tr("Name"))
        self.field.setMaxLength(MAX_NAME)
        self.field.textChanged.connect(self._show)
        self.ok = button(tr("Rename"), "primary", clicked=self._on_ok)
        self.ok.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        buttons.addWidget(button(tr("Cancel"), clicked=self.reject))
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.m)
        layout.addWidget(text(tr("Rename"), "subtitle"))
        layout.addWidget(text(tr("Only its name in the library: its files keep theirs."), "quiet", wrap=True))
        layout.addWidget(self.field)
        layout.addLayout(buttons)
        self.field.selectAll()
        self.field.setFocus()
        self._show()

    def _show(self) -> None:
        name = self.field.text().strip()
        self.ok.setEnabled(bool(name) and name != self._before)

    def _on_ok(self) -> None:
        self.accept()
        self._rename(self.field.text().strip())
