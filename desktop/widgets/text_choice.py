"""Which calibration text: the one that comes along, a file of the user's, or a data set of the Hub."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.language import tr
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button
from desktop.widgets.option_fields import OptionField
from desktop.widgets.picker import Picker

_USUAL, _BUNDLED, _FILE, _HUB = "usual", "bundled", "file", "hub"
_HUB_PREFIX = "hub:"


class TextChoiceField(OptionField):
    """Its value is "" (the usual text), "bundled", a path, or ``hub:owner/name``.

    The usual text is the one that comes along, unless ``usual`` names another.
    """

    def __init__(
        self,
        name: str,
        about: str,
        bundled: str,
        suffixes: tuple[str, ...],
        parent: QWidget | None = None,
        *,
        usual: str = "",
    ) -> None:
        self._suffixes = suffixes
        self._path = ""
        self._has_usual = bool(usual)
        self.combo = Picker()
        if usual:
            self.combo.addItem(usual, _USUAL)
        for identifier, words in (
            (_BUNDLED, bundled),
            (_FILE, tr("Choose a file…")),
            (_HUB, tr("A data set on the Hub…")),
        ):
            self.combo.addItem(words, identifier)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(8)
        super().__init__(self.combo, name, about, parent)
        self.file = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.change = button(tr("Change…"), "link", clicked=self._ask_for_file)
        self.change.setAccessibleName(tr("Choose another file"))
        self.hub = QLineEdit()
        self.hub.setPlaceholderText("owner/name")
        self.hub.setAccessibleName(tr("Name of the data set on the Hub"))
        self.hub.setToolTip(tr("As on the Hub: owner/name, with :split or :configuration:split where needed"))
        self._below = QWidget()
        self._lay_out()
        self.combo.activated.connect(self._on_chosen)
        self.hub.textEdited.connect(self._on_edited)
        self._show()

    def _lay_out(self) -> None:
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(metrics().s)
        below.addWidget(self.file, 1)
        below.addWidget(self.change)
        self.row.removeWidget(self.combo)
        column = QVBoxLayout()
        column.setSpacing(metrics().xs)
        column.addWidget(self.combo)
        column.addWidget(self._below)
        column.addWidget(self.hub)
        self.row.addLayout(column)

    def value(self) -> str:
        kind = self.combo.currentData()
        if kind == _HUB:
            return _HUB_PREFIX + self.hub.text().strip()
        if kind == _BUNDLED and self._has_usual:
            return _BUNDLED
        return self._path if kind == _FILE else ""

    def set_value(self, value: Any) -> None:
        spec = str(value or "")
        if spec == self.value():
            return
        if spec.startswith(_HUB_PREFIX):
            self._choose(_HUB)
            self.hub.setText(spec.removeprefix(_HUB_PREFIX))
        elif spec not in {"", _BUNDLED}:
            self._path = spec
            self._choose(_FILE)
        else:
            self._choose(_USUAL if not spec and self._has_usual else _BUNDLED)
        self._show()

    def _choose(self, kind: str) -> None:
        self.combo.setCurrentIndex(self.combo.findData(kind))

    def _show(self) -> None:
        kind = self.combo.currentData()
        self._below.setVisible(kind == _FILE)
        self.hub.setVisible(kind == _HUB)
        self.file.set_full_text(Path(self._path).name)
        self.file.setToolTip(self._path)

    def _on_chosen(self) -> None:
        kind = self.combo.currentData()
        if kind == _FILE:
            self._ask_for_file()
            return
        self._show()
        if kind == _HUB:
            self.hub.setFocus()
        self._on_edited()

    def _ask_for_file(self) -> None:
        """A cancelled question leaves what was chosen before."""
        kinds = " ".join(f"*{suffix}" for suffix in self._suffixes)
        start = str(Path(self._path).parent) if self._path else ""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Calibration text"), start, tr("Texts ({kinds})", kinds=kinds)
        )
        if chosen:
            self._path = chosen
        elif not self._path:
            self._choose(_BUNDLED)
        self._show()
        self._on_edited()
