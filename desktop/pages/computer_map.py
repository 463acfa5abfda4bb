"""What fits this computer: the heat map of sizes and formats, its context, and the cell that is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.language import mark, tr
from core.specs.runtime import KvType
from core.types import Fit, Purpose
from desktop.models.choices import sentence
from desktop.models.heat_map import badge_of, cell_story, cell_title, summary_words
from desktop.models.reference import REFERENCE_MODELS
from desktop.services.background import Background
from desktop.services.hardware import HardwareService
from desktop.theme import metrics
from desktop.widgets.badges import FIT_WORDS, Badge
from desktop.widgets.basics import button, row, text
from desktop.widgets.context_slider import ContextSlider
from desktop.widgets.heat_map import HeatMapView
from desktop.widgets.layout import Card, FlowLayout
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from core.recommend.heat_map import HeatMap, LeftOut, MapCell

_SETTLE_MS = 120  # a slider on its way asks once
FIGURES = (
    ("speed", mark("Tokens/s"), mark("Predicted speed of answers: words or pieces of words a second")),
    ("memory", mark("GiB"), mark("Predicted memory in GiB that it takes, with the conversation")),
)


class HeatMapCard(Card):
    """``find_asked`` and ``advice_asked`` carry the label of a size ("8B")."""

    find_asked = Signal(str)
    advice_asked = Signal(str)

    def __init__(
        self, hardware: HardwareService, background: Background, parent: QWidget | None = None
    ) -> None:
        figure = SegmentedControl(FIGURES, name=tr("Figure in the cells"))
        super().__init__(
            tr("What fits this computer"),
            quiet=tr("Sizes of models against formats, by the memory that is free now."),
            actions=[figure],
            parent=parent,
        )
        self._hardware, self._background = hardware, background
        self._purpose: Purpose = Purpose.CHAT
        self._kv_type: KvType = "f16"
        self._asked = 0  # the newest question; late answers to older ones are dropped
        self._stale = True
        self.figure = figure
        self.context = ContextSlider()
        self.summary = text("", "strong", wrap=True)
        self.skeleton = Skeleton.rows(len(REFERENCE_MODELS) + 1, name=tr("Working out what fits…"))
        self.view = HeatMapView()
        self.view.hide()
        self.left_out = text("", "caption")
        self.why = button(tr("Why?"), "link", clicked=self._toggle_reasons)
        self.reasons = text("", "caption", wrap=True, select=True)
        self.reasons.hide()
        self._build()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self.context.changed.connect(self._settle.start)
        figure.changed.connect(self._on_figure)
        self.view.looked_at.connect(self._on_looked_at)
        self.view.opened.connect(lambda cell: self.find_asked.emit(cell.model))

    def _build(self) -> None:
        size = metrics()
        head = row(self.summary, self.context, spacing=size.m)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.skeleton)
        self.body.addWidget(self.view)
        legend = QWidget()
        flow = FlowLayout(legend, size.s)
        self.legend: dict[Fit, Badge] = {}
        for fit, words in FIT_WORDS.items():
            self.legend[fit] = Badge(tr(words.word), words.icon, words.meaning, tr(words.explanation))
            flow.addWidget(self.legend[fit])
        self.body.addWidget(legend)
        self.badge = Badge("", "question")
        self.headline = text("", "strong")
        self.words = text("", "quiet", wrap=True)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())
        self.find_button = button(tr("Find such a model"), icon_name="compass", clicked=self._on_find)
        self.advice_button = button(tr("Show the advice"), "quiet", clicked=self._on_advice)
        self.detail = Card(kind="well")
        said = QVBoxLayout()
        said.setSpacing(size.xs)
        said.addLayout(row(self.headline, self.badge, None))
        said.addWidget(self.words)
        line = QHBoxLayout()
        line.setSpacing(size.m)
        line.addLayout(said, 1)
        line.addWidget(self.advice_button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.find_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.detail.body.addLayout(line)
        self.detail.hide()
        self.body.addWidget(self.detail)
        self.body.addLayout(row(self.left_out, self.why, None))
        self.body.addWidget(self.reasons)

    # What the page says.

    def set_wish(self, purpose: Purpose, kv_type: KvType) -> None:
        """The page's own controls: the map follows them."""
        if (purpose, kv_type) != (self._purpose, self._kv_type):
            self._purpose, self._kv_type = purpose, kv_type
            self.refresh()

    def set_context(self, context: int, most: int) -> None:
        """The page's context, and how long it can be for the model in question: the two sliders are one."""
        before = self.context.tokens()
        self.context.set_limit(most)
        self.context.set_tokens(context)
        if self.context.tokens() != before:
            self.refresh()

    def refresh(self) -> None:
        """Work the map out again: now if it is in sight, else when it is shown."""
        self._stale = True
        if self.isVisible():
            self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._settle.start()

    # Asking, in a thread.

    def _ask(self) -> None:
        profile = self._hardware.effective_profile
        if profile is None:
            return
        self._stale = False
        self._asked += 1
        ticket, purpose, kv_type, context = self._asked, self._purpose, self._kv_type, self.context.tokens()
        models = [(reference.label, reference.facts) for reference in REFERENCE_MODELS]

        def work() -> HeatMap:
            from core.recommend.heat_map import heat_map

            return heat_map(profile, purpose, context, models, kv_type)

        self._background.run(work, partial(self._on_map, ticket))

    def _on_map(self, ticket: int, found: HeatMap) -> None:
        if ticket == self._asked:
            self._show(found)

    def _show(self, found: HeatMap) -> None:
        self.skeleton.hide()
        self.view.map_model.set_map(found)
        self.view.setFixedHeight(self.view.sizeHint().height())
        self.view.show()
        self.summary.setText(summary_words(found))
        shown = {cell.fit for cells in found.rows for cell in cells}
        for fit, badge in self.legend.items():
            badge.setVisible(fit in shown)
        if not self.view.currentIndex().isValid():
            self._choose_best(found)
        self._on_looked_at(self.view.cell)
        self._show_left_out(found.left_out)
        real = self._hardware.simulated is None
        self.title.setText(tr("What fits this computer") if real else tr("What fits the simulated computer"))

    def _show_left_out(self, items: Sequence[LeftOut]) -> None:
        """What is no column, and why, folded; forms that another column stands for are not worth a word."""
        left = [item for item in items if item.format.id not in {"safetensors:BF16", "onnx:INT8"}]
        names = ", ".join(item.format.title for item in left)
        self.left_out.setText(tr("Not in the map: {names}.", names=names))
        self.reasons.setText("\n".join(f"{item.format.title}: {sentence(item.reason)}." for item in left))
        for widget in (self.left_out, self.why):
            widget.setVisible(bool(left))
        self.reasons.setVisible(bool(left) and self.reasons.isVisible())

    def _toggle_reasons(self) -> None:
        self.reasons.setVisible(self.reasons.isHidden())
        self.why.setText(tr("Why?") if self.reasons.isHidden() else tr("Hide why"))

    def _choose_best(self, found: HeatMap) -> None:
        """Begin at the largest size that runs well, in the usual 4 bits."""
        size = found.readable() or found.largest() or found.largest(comfortable=False)
        at = found.models.index(size) if size is not None else 0
        cells = found.rows[at] if found.rows else ()
        titles = [form.title for form in found.formats]
        usual = titles.index("Q4_K_M") if "Q4_K_M" in titles else 0
        well = [place for place, cell in enumerate(cells) if cell.runs_well]
        self.view.choose(at, usual if usual in well or not well else well[0])

    # The cell that is looked at.

    def _on_figure(self, figure: str) -> None:
        self.view.map_model.set_figure("memory" if figure == "memory" else "speed")

    def _on_looked_at(self, cell: MapCell | None) -> None:
        self.detail.setVisible(cell is not None)
        if cell is None:
            return
        badge = badge_of(cell)
        self.badge.set(tr(badge.word), badge.icon, badge.meaning)
        self.headline.setText(cell_title(cell))
        words = cell_story(cell)
        self.words.setText(words)
        self.detail.setAccessibleName(f"{cell_title(cell)}: {tr(badge.word)}")
        self.detail.setAccessibleDescription(words)

    def _on_find(self) -> None:
        cell = self.view.map_model.cell(self.view.currentIndex())
        if cell is not None:
            self.find_asked.emit(cell.model)

    def _on_advice(self) -> None:
        cell = self.view.map_model.cell(self.view.currentIndex())
        if cell is not None:
            self.advice_asked.emit(cell.model)
