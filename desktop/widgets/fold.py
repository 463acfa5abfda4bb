"""A section with a title that folds; what is in it is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.icons import icon
from desktop.theme import metrics


class Fold(QWidget):
    """``build`` puts the content into the layout that it is given."""

    toggled = Signal(bool)  # open

    def __init__(
        self,
        title: str,
        build: Callable[[QVBoxLayout], object],
        *,
        is_open: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self._build: Callable[[QVBoxLayout], object] | None = build
        self.head = QPushButton(title)
        self.head.setProperty("kind", "fold")
        self.head.setCheckable(True)
        self.head.setChecked(is_open)
        self.head.setCursor(Qt.CursorShape.PointingHandCursor)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.toggled.connect(self._on_toggled)
        self.content = QVBoxLayout()
        self.content.setSpacing(size.s)
        self._holder = QWidget()
        self._holder.setProperty("surface", "clear")
        inner = QVBoxLayout(self._holder)
        inner.setContentsMargins(0, size.xs, 0, size.xs)
        inner.addLayout(self.content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._holder)
        self._show(is_open)

    @property
    def is_open(self) -> bool:
        return self.head.isChecked()

    def set_open(self, is_open: bool) -> None:
        self.head.setChecked(is_open)

    def _on_toggled(self, is_open: bool) -> None:
        self._show(is_open)
        self.toggled.emit(is_open)

    def _show(self, is_open: bool) -> None:
        self.head.setIcon(icon("caret-down" if is_open else "caret-right", "quiet"))
        if is_open and self._build is not None:
            build, self._build = self._build, None
            build(self.content)
        self._holder.setVisible(is_open)
