"""The library's chart: the variants of one model by size and quality, each point a way to its details."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.language import tr, trn
from desktop.models.library_rows import LibraryRow
from desktop.models.quality_chart import MEASURES, Measure, advice_words, quality_chart
from desktop.services.ui_state import UiState
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import Card
from desktop.widgets.picker import Picker
from desktop.widgets.quality_chart import QualityChartView
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState

_MEASURE = "library.chart.measure"


class LibraryChart(Card):
    """``chosen`` carries the id of the variant that was clicked; ``evaluate_all`` the model's source id."""

    chosen = Signal(str)
    evaluate_all = Signal(str)

    def __init__(self, ui: UiState, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._ui = ui
        self._models: list[tuple[LibraryRow, list[LibraryRow]]] = []
        self.model_box = Picker()
        self.model_box.setAccessibleName(tr("Model"))
        self.model_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.model_box.setMinimumWidth(160)
        self.model_box.setMaximumWidth(340)
        self.measure_box = SegmentedControl(
            (
                ("kl", tr("Difference"), tr("How often it would answer differently from the original")),
                ("perplexity", tr("Perplexity"), tr("How surprised it is by ordinary text: lower is better")),
                ("speed", tr("Speed"), tr("Tokens a second, measured on this computer")),
            ),
            self._kept_measure(),
            name=tr("What the chart shows"),
        )
        self.view = QualityChartView()
        self.view.chosen.connect(self.chosen.emit)
        self.advice = text("", "strong", wrap=True)
        self.left_out = text("", "quiet", wrap=True)
        self.measure_all = button(tr("Measure all"), icon_name="gauge", clicked=self._on_measure_all)
        self.empty = EmptyState(
            "chart-line",
            tr("Nothing has been measured yet"),
            self.measure_all,
            tr("Measuring compares each variant with its original; then this shows which is worth its size."),
        )
        head = QHBoxLayout()
        head.setSpacing(metrics().m)
        head.addWidget(self.model_box)
        head.addStretch(1)
        head.addWidget(self.measure_box)
        foot = QVBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self.advice)
        foot.addWidget(self.left_out)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self._pages = QStackedWidget()
        self._pages.addWidget(drawn)
        self._pages.addWidget(self.empty)
        self.body.addLayout(head)
        self.body.addWidget(self._pages, 1)
        self.model_box.currentIndexChanged.connect(self._draw)
        self.measure_box.changed.connect(self._on_measure)

    @property
    def source_id(self) -> str:
        """The model that is shown; "" for none."""
        return str(self.model_box.currentData() or "")

    def set_rows(self, rows: Sequence[LibraryRow]) -> None:
        """All rows of the library; the model that is shown stays."""
        models: list[tuple[LibraryRow, list[LibraryRow]]] = []
        for row in rows:
            if row.is_model:
                models.append((row, []))
            else:
                models[-1][1].append(row)
        before = self.source_id
        self._models = models
        self.model_box.blockSignals(True)
        self.model_box.clear()
        for head, _ in models:
            self.model_box.addItem(head.name, head.source_id)
        at = self.model_box.findData(before)
        self.model_box.setCurrentIndex(at if at >= 0 else self._first_measured())
        self.model_box.blockSignals(False)
        self._draw()

    def show_model(self, source_id: str) -> None:
        at = self.model_box.findData(source_id)
        if at >= 0:
            self.model_box.setCurrentIndex(at)

    def select(self, variant_id: str) -> None:
        self.view.select(variant_id)

    def _first_measured(self) -> int:
        counts = [sum(row.kl_divergence is not None for row in members) for _, members in self._models]
        return counts.index(max(counts)) if counts else -1

    def _kept_measure(self) -> Measure:
        kept = self._ui.get(_MEASURE, "kl")
        return next((measure for measure in MEASURES if measure == kept), "kl")

    def _on_measure(self, measure: str) -> None:
        self._ui.set(_MEASURE, measure)
        self._draw()

    def _draw(self) -> None:
        at = self.model_box.currentIndex()
        if not 0 <= at < len(self._models):
            self._pages.setCurrentIndex(1)
            return
        head, members = self._models[at]
        measure: Measure = next(m for m in MEASURES if m == self.measure_box.current())
        variants = [row.variant for row in members if row.variant is not None]
        chart = quality_chart(head.name, head.source, variants, measure)
        self.view.set_chart(chart)
        self._pages.setCurrentIndex(0 if chart.points else 1)
        self.advice.setText(advice_words(chart))
        self.advice.setVisible(bool(self.advice.text()))
        n = chart.unmeasured
        self.left_out.setText(
            trn("{n} is not shown: it was not measured.", "{n} are not shown: they were not measured.", n)
        )
        self.left_out.setVisible(n > 0)

    def _on_measure_all(self) -> None:
        self.evaluate_all.emit(self.source_id)
