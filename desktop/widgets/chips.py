"""Quick filters: words that are on or off, in a row that wraps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.icons import icon
from desktop.widgets.layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Chip:
    """``token`` is what it stands for; ``icon`` may be empty."""

    token: str
    label: str
    icon: str = ""
    tip: str = ""


class ChipBar(QWidget):
    """Chips that can be switched on, each by itself."""

    toggled = Signal(str, bool)  # token, on

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._chips: tuple[Chip, ...] = ()
        self._buttons: dict[str, QPushButton] = {}
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def chip(self, token: str) -> QPushButton:
        """The button of a token. Raises KeyError."""
        return self._buttons[token]

    @property
    def tokens(self) -> tuple[str, ...]:
        return tuple(self._buttons)

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Replace the chips; those that stay keep their state and the focus."""
        wanted = tuple(chips)
        if wanted == self._chips:
            return
        self._chips = wanted
        tokens = {chip.token for chip in wanted}
        for token in [token for token in self._buttons if token not in tokens]:
            gone = self._buttons.pop(token)
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for chip in wanted:
            made = self._buttons.get(chip.token) or self._make(chip.token)
            made.setText(chip.label)
            made.setToolTip(chip.tip)
            if chip.icon:
                made.setIcon(icon(chip.icon, "quiet", on="accent"))
        for chip in wanted:  # in the order asked for
            made = self._buttons[chip.token]
            self._flow.removeWidget(made)
            self._flow.addWidget(made)
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def set_on(self, tokens: Iterable[str]) -> None:
        """Show which are on, without a signal."""
        on = set(tokens)
        for token, made in self._buttons.items():
            made.blockSignals(True)
            made.setChecked(token in on)
            made.blockSignals(False)

    def _make(self, token: str) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "chip")
        made.setCheckable(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.toggled.connect(lambda on: self.toggled.emit(token, on))
        self._buttons[token] = made
        return made
