"""What the advice on My computer is for: purpose, model, length of conversation, how its cache is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from core.language import mark, tr
from core.specs.runtime import KV_TYPES, KvType
from desktop.theme import metrics
from desktop.widgets.context_slider import ContextSlider
from desktop.widgets.layout import FlowLayout
from desktop.widgets.picker import Picker
from desktop.widgets.segmented import SegmentedControl

PURPOSES = (
    ("chat", mark("Chat"), mark("Talk with the model on this computer, one conversation at a time")),
    ("serve", mark("Serve an API"), mark("Answer several programs or people at once")),
    ("finetune", "Fine-tune", mark("Train the model further on your own texts with little memory")),
    ("edge", mark("Small device"), mark("Prepare the model for a phone or a small board with an NPU")),
)
KV_WORDS: dict[KvType, tuple[str, str]] = {
    "f16": (
        mark("16-bit cache"),
        mark("What the conversation needs is kept in 16 bits, as models expect it"),
    ),
    "q8_0": (
        mark("8-bit cache"),
        mark("Half the memory for the conversation, hardly any difference in the answers"),
    ),
    "q4_0": (
        mark("4-bit cache"),
        mark("A quarter of the memory for the conversation; long answers may suffer"),
    ),
}


class AdviceControls(QWidget):
    """One line of controls, two where the room is short; ``changed`` when the advice must be made anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.purpose = SegmentedControl(PURPOSES, "chat", name=tr("Purpose"))
        self.model = Picker()
        self.model.setAccessibleName(tr("Model"))
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model.setMinimumContentsLength(18)
        self.context = ContextSlider()
        self.cache = Picker()
        self.cache.setAccessibleName(tr("Cache"))
        for kept in KV_TYPES:
            label, hint = (tr(words) for words in KV_WORDS[kept])
            self.cache.addItem(label, kept)
            self.cache.setItemData(self.cache.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
        self.cache.setToolTip(tr("How the runtime keeps what it has read of the conversation (the KV cache)"))
        layout = FlowLayout(self, metrics().s)
        for control in (self.purpose, self.model, self.context, self.cache):
            layout.addWidget(control)
        self.purpose.changed.connect(lambda _purpose: self._on_purpose())
        self.model.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.context.changed.connect(self.changed)
        self.cache.currentIndexChanged.connect(lambda _index: self.changed.emit())

    @property
    def kv_type(self) -> KvType:
        kept: KvType = self.cache.currentData()
        return kept

    def set_kv_type(self, kv_type: KvType) -> None:
        self.cache.setCurrentIndex(max(0, self.cache.findData(kv_type)))

    def _on_purpose(self) -> None:
        self.cache.setEnabled(self.purpose.current() != "finetune")
        self.changed.emit()
