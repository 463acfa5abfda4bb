"""Would a model of the Hub run here: for a purpose and a context, with the best form, its figures and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.formats import tokens
from core.language import tr
from core.types import Purpose
from desktop.models.quantize_plan import CONTEXTS, PURPOSES
from desktop.widgets.basics import row, text
from desktop.widgets.layout import Card, clear_layout
from desktop.widgets.picker import Picker
from desktop.widgets.reason_lines import ReasonLines
from desktop.widgets.segmented import SegmentedControl

CONTEXT = 4096


class AdviceCard(Card):
    """``wish_changed`` when another purpose or context was chosen."""

    wish_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.purpose = SegmentedControl(
            [(str(p), word, hint) for p, word, hint in PURPOSES], name=tr("Purpose")
        )
        self.context = Picker()
        super().__init__(
            tr("Would it run here?"),
            quiet=tr("Nothing was downloaded to tell."),
            actions=[self.context, self.purpose],
            parent=parent,
        )
        self.context.setAccessibleName(tr("Context"))
        self.context.setToolTip(tr("How much of a conversation it must keep in view; more needs more memory"))
        self.offer_contexts(CONTEXTS)
        self.headline = text("", "subtitle", wrap=True)
        self.figures = text("", wrap=True)
        self.reasons = ReasonLines()
        self._badge = QVBoxLayout()
        head = row(self.headline)
        head.addLayout(self._badge)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.figures)
        self.body.addWidget(self.reasons)
        self.purpose.changed.connect(lambda _purpose: self.wish_changed.emit())
        self.context.currentIndexChanged.connect(lambda _index: self.wish_changed.emit())

    @property
    def wanted_purpose(self) -> Purpose:
        return Purpose(self.purpose.current())

    @property
    def wanted_context(self) -> int:
        """In tokens."""
        return int(self.context.currentData())

    def offer_contexts(self, contexts: Sequence[int]) -> None:
        """Those that the model was trained for; the one chosen stays if it is among them."""
        wanted = self.context.currentData() or CONTEXT
        self.context.blockSignals(True)
        self.context.clear()
        for context in contexts:
            self.context.addItem(tr("{tokens} context", tokens=tokens(context)), context)
        self.context.setCurrentIndex(max(0, self.context.findData(min(wanted, contexts[-1]))))
        self.context.blockSignals(False)

    def show_advice(
        self, headline: str, figures: str = "", reasons: str = "", badge: QWidget | None = None
    ) -> None:
        """What is advised in words, and a badge that says how it fits."""
        clear_layout(self._badge)
        if badge is not None:
            self._badge.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        self.headline.setText(headline)
        self.figures.setText(figures)
        self.figures.setVisible(bool(figures))
        self.reasons.set_text(reasons)
        self.reasons.setVisible(bool(reasons))
