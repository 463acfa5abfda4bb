"""A segmented control: one choice of a few, all of them in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from core.language import tr
from desktop.theme import metrics

_PADDING = 14  # px at each side, as in the style sheet


_STEPS: dict[int, int] = {
    Qt.Key.Key_Left.value: -1,
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_Right.value: 1,
    Qt.Key.Key_Down.value: 1,
}


class SegmentedControl(QFrame):
    """Options side by side as ``(id, label)`` or ``(id, label, tooltip)``; arrow keys move."""

    changed = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str] | tuple[str, str, str]],
        current: str | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("segment", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        for identifier, marked, *tip in options:
            label = tr(marked)
            made = QPushButton(label)
            made.setCheckable(True)
            made.setProperty("kind", "segment")
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.setToolTip(tr(tip[0]) if tip else "")
            made.setAccessibleName(f"{name}: {label}" if name else label)
            bold = QFont(made.font())
            bold.setPixelSize(metrics().type_body)
            bold.setWeight(QFont.Weight.DemiBold)  # the chosen one: its words must not be cut
            made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(label) + 2 * _PADDING + 4)
            made.installEventFilter(self)
            self._group.addButton(made)
            self._buttons[identifier] = made
            layout.addWidget(made)
        self.set_current(current or next(iter(self._buttons)))
        self._group.buttonToggled.connect(self._on_toggled)

    def current(self) -> str:
        """The chosen one; "" when none is pressed."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def set_current(self, identifier: str | None) -> None:
        """Press this one; None lifts them all (no choice fits any more)."""
        if identifier is not None:
            self._buttons[identifier].setChecked(True)
            return
        self._group.setExclusive(False)
        for made in self._buttons.values():
            made.setChecked(False)
        self._group.setExclusive(True)

    def button(self, identifier: str) -> QPushButton:
        return self._buttons[identifier]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None:
                identifiers = list(self._buttons)
                at = identifiers.index(self.current()) if self.current() else -1
                place = at + step
                self.set_current(identifiers[max(0, min(len(identifiers) - 1, place))])
                self._buttons[self.current()].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _on_toggled(self, _made: object, checked: bool) -> None:
        if checked:
            self.changed.emit(self.current())
