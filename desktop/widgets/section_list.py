"""The names of a long page's sections, beside it: the one in sight is marked, a click or Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.icons import icon
from desktop.theme import metrics

WIDTH = 176
_STEPS = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}


class SectionList(QWidget):
    """Sections as ``(id, name, icon)``; arrow keys move along."""

    chosen = Signal(str)

    def __init__(
        self, sections: Sequence[tuple[str, str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for identifier, words, icon_name in sections:
            made = QPushButton(words)
            made.setCheckable(True)
            made.setProperty("kind", "section")
            made.setIcon(icon(icon_name, "quiet", on="accent"))
            made.setIconSize(QSize(metrics().size_icon + 6, metrics().size_icon))
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.installEventFilter(self)
            made.clicked.connect(self._on_clicked)
            self._buttons[identifier] = made
            layout.addWidget(made)
        layout.addStretch(1)
        self.set_current(sections[0][0])
        self._stop_at(sections[0][0])

    def button(self, identifier: str) -> QPushButton:
        return self._buttons[identifier]

    def current(self) -> str:
        return next(key for key, made in self._buttons.items() if made.isChecked())

    def set_current(self, identifier: str) -> None:
        """Mark a section; nobody is told."""
        for key, made in self._buttons.items():
            made.setChecked(key == identifier)

    def _stop_at(self, identifier: str) -> None:
        """The list is one stop of the Tab key: at the section that was gone to last."""
        for key, made in self._buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if key == identifier else Qt.FocusPolicy.ClickFocus
            made.setFocusPolicy(policy)

    def show_only(self, identifiers: set[str]) -> None:
        """Dim the sections that a search has left nothing of."""
        for key, made in self._buttons.items():
            made.setEnabled(key in identifiers)

    def _on_clicked(self) -> None:
        sender = self.sender()
        for key, made in self._buttons.items():
            if made is sender:
                self.set_current(key)
                self._stop_at(key)
                self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None:
                able = [key for key, made in self._buttons.items() if made.isEnabled()]
                current = self.current()
                place = able.index(current) + step if current in able else 0
                if able:
                    wanted = able[max(0, min(len(able) - 1, place))]
                    self.set_current(wanted)
                    self._stop_at(wanted)
                    self._buttons[wanted].setFocus(Qt.FocusReason.OtherFocusReason)
                    self.chosen.emit(wanted)
                return True
        return super().eventFilter(watched, event)
