"""A slider over lengths of conversation, from 1K tokens to what a model was trained for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from core.formats import tokens
from core.language import tr
from desktop.theme import metrics
from desktop.widgets.basics import text

LENGTHS = (1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576)
DEFAULT = 8192
_WIDTH = 120


class ContextSlider(QWidget):
    """``changed`` when another length was chosen. A model's limit shortens it; the wish is remembered."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = LENGTHS.index(DEFAULT)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(LENGTHS) - 1)
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(_WIDTH)
        self.slider.setAccessibleName(tr("Context"))
        self.label = text("", "body")
        self.label.setMinimumWidth(self.label.fontMetrics().horizontalAdvance(tr("1024K context")) + 4)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(metrics().s)
        layout.addWidget(self.slider)
        layout.addWidget(self.label)
        hint = tr("How many tokens of conversation the model keeps in mind; more takes memory")
        self.setToolTip(hint)
        self.slider.setAccessibleDescription(hint)
        self.slider.setValue(self._wanted)
        self._show()
        self.slider.valueChanged.connect(self._on_moved)

    def tokens(self) -> int:
        return LENGTHS[self.slider.value()]

    def set_tokens(self, wanted: int) -> None:
        """The nearest length on the slider."""
        self.slider.setValue(min(range(len(LENGTHS)), key=lambda i: abs(LENGTHS[i] - wanted)))

    def set_limit(self, most: int) -> None:
        """The longest context of the model in question (0: not known)."""
        last = max((i for i, length in enumerate(LENGTHS) if not most or length <= most), default=0)
        self.slider.blockSignals(True)
        self.slider.setMaximum(last)
        self.slider.setValue(min(self._wanted, last))
        self.slider.blockSignals(False)
        self._show()

    def _on_moved(self, place: int) -> None:
        self._wanted = place
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        words = tr("{tokens} context", tokens=tokens(self.tokens()))
        self.label.setText(words)
        self.slider.setAccessibleDescription(words)
