"""The first two steps of Quantize: which model, and what it is wanted for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.formats import file_size, parameters, tokens
from core.language import tr
from core.library.records import SourceRecord
from core.types import Purpose
from desktop.models.quantize_plan import PURPOSES, contexts_for
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, text
from desktop.widgets.layout import FlowLayout
from desktop.widgets.picker import Picker
from desktop.widgets.segmented import SegmentedControl

USUAL_CONTEXT = 4096


class WishBar(QWidget):
    """``source_changed`` carries the id of another source, or nothing; ``purpose_changed`` and
    ``context_changed`` come by the user's hand."""

    source_changed = Signal(str)
    purpose_changed = Signal()
    context_changed = Signal()
    more_asked = Signal()
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._sources: dict[str, SourceRecord] = {}
        self._shown = ""
        self.source = Picker()
        self.source.setAccessibleName(tr("Model"))
        self.source.setPlaceholderText(tr("Choose a model"))
        self.source.setMaxVisibleItems(16)
        self.source_facts = ElidedLabel("", "quiet")
        self.more = button(tr("Find a model"), "link", clicked=self.more_asked.emit)
        self.more.setToolTip(tr("On the Hub or in other programs; you can also drop one onto this page"))
        self.open = button(tr("Open a file…"), "link", clicked=self.open_asked.emit)
        self.open.setToolTip(tr("A GGUF file, or the config.json of a model folder"))
        self.purpose = SegmentedControl(
            [(str(p), word, hint) for p, word, hint in PURPOSES], name=tr("Purpose")
        )
        self.context = Picker()
        self.context.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToContents)  # they come after it
        self.context.setAccessibleName(tr("Context"))
        self.context.setToolTip(tr("How much of a conversation it must keep in view; more needs more memory"))
        self.steps = (
            step_label(1, tr("Model")),
            step_label(2, tr("What is it for?")),
            step_label(3, tr("What suits this computer")),
        )
        top = QHBoxLayout()
        top.setSpacing(size.m)
        top.addWidget(self.source, 1)
        top.addWidget(self.more)
        top.addWidget(self.open)
        wishes = FlowLayout(spacing=size.s)  # two lines where the words of a language are long
        wishes.addWidget(self.purpose)
        wishes.addWidget(self.context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.s)
        column.addWidget(self.steps[0])
        column.addLayout(top)
        column.addWidget(self.source_facts)
        column.addWidget(self.steps[1])
        column.addLayout(wishes)
        column.addWidget(self.steps[2])
        self.source.currentIndexChanged.connect(lambda _index: self._on_source())
        self.purpose.changed.connect(lambda _purpose: self.purpose_changed.emit())
        self.context.currentIndexChanged.connect(lambda _index: self.context_changed.emit())

    def set_simple(self, simple: bool) -> None:
        """Say which step is which, or leave the room to the tables."""
        for label in self.steps:
            label.setVisible(simple)

    def current_source(self) -> SourceRecord | None:
        return self._sources.get(str(self.source.currentData() or ""))

    def current_purpose(self) -> Purpose:
        return Purpose(self.purpose.current())

    def current_context(self) -> int:
        return int(self.context.currentData() or USUAL_CONTEXT)

    def show_sources(self, sources: Iterable[SourceRecord], wanted: str | None = None) -> bool:
        """List the sources, newest first; choose ``wanted``, else the one that is chosen, else the newest.
        Returns whether ``wanted`` was there."""
        newest_first = sorted(sources, key=lambda s: s.added_at, reverse=True)
        current = wanted or self.source.currentData()
        self._sources = {source.id: source for source in newest_first}
        self.source.blockSignals(True)
        self.source.clear()
        for source in newest_first:
            self.source.addItem(f"{source.name}  ·  {file_size(source.facts.size_bytes)}", source.id)
        found = self.source.findData(current)
        self.source.setCurrentIndex(found if found >= 0 else (0 if newest_first else -1))
        self.source.blockSignals(False)
        self._on_source()
        return wanted is not None and found >= 0

    def set_wish(self, purpose: str, context: int) -> None:
        """Put back what was chosen before the page was made anew."""
        if purpose in {str(p) for p in Purpose}:
            self.purpose.set_current(purpose)
        self.context.setCurrentIndex(max(0, self.context.findData(context)))

    def _on_source(self) -> None:
        """Show the source chosen."""
        source = self.current_source()
        if source is None:
            self.source_facts.set_full_text("")
            changed, self._shown = bool(self._shown), ""
            if changed:
                self.source_changed.emit("")
            return
        facts = source.facts
        words = [
            tr("{params} parameters", params=parameters(facts.n_params)),
            facts.architecture,
            tr("stored as {dtype}", dtype=facts.dtype),
            tr("trained for {tokens} context", tokens=tokens(facts.context_length)),
        ]
        self.source_facts.set_full_text("  ·  ".join(words))
        self.context.blockSignals(True)
        wanted = self.context.currentData() or USUAL_CONTEXT
        self.context.clear()
        options = contexts_for(facts)
        for option in options:
            self.context.addItem(tr("{tokens} context", tokens=tokens(option)), option)
        self.context.setCurrentIndex(max(0, self.context.findData(min(wanted, options[-1]))))
        self.context.blockSignals(False)
        if source.id != self._shown:
            self._shown = source.id
            self.source_changed.emit(source.id)


def step_label(number: int, words: str) -> QLabel:
    """``1  Model``: the heading of a step."""
    made = text(f"{number}   {words}", "overline")
    made.setContentsMargins(0, metrics().s if number > 1 else 0, 0, 0)
    return made
