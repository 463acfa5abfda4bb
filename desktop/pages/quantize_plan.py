"""The plan at the right of Quantize: the chosen level, why, what it will take, and Start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from core.formats import bits, file_size, memory_size, rate, tokens
from core.recommend.choice import MemoryParts
from core.types import Fit, ModelFacts
from desktop.models.levels import NOT_ADVISED, LevelRow
from desktop.models.quantize_plan import QuantizePlan
from desktop.theme import metrics
from desktop.widgets.badges import Badge, FitBadge
from desktop.widgets.basics import IconLabel, button, line, text
from desktop.widgets.layout import KeyValueGrid, clear_layout
from desktop.widgets.memory_bar import MemoryBar, parts_of

_MAX_REASONS = 4


class PlanPanel(QFrame):
    """Shows one level's plan. ``started`` carries the name typed (or nothing) and the wish to evaluate."""

    started = Signal(str, bool)

    def __init__(self, evaluate: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self.setAccessibleName("Plan")
        self.level = text("", "display")
        self.recommended = Badge(
            "Recommended", "star-fill", "accent", "The best level for this computer and purpose"
        )
        self.fit: Badge | None = None
        self._fit_place = QHBoxLayout()
        self.purpose = text("", "quiet", wrap=True)
        self.memory = MemoryBar()
        self.facts = KeyValueGrid()
        self.why = text("Why", "strong")
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(metrics().xs + 2)
        self.name = QLineEdit()
        self.name.setAccessibleName("Name of the variant")
        self.evaluate = QCheckBox("Evaluate afterwards")
        self.evaluate.setToolTip("Compares it with the original on the same text and measures its speed here")
        self.evaluate.setChecked(evaluate)
        self.summary = text("", "caption", wrap=True)
        self.obstacle = text("", "bad", wrap=True)
        self.start = button("Start", "primary", icon_name="play-fill", clicked=self._on_start)
        self.start.setEnabled(False)
        self._lay_out()
        self.clear("Choose a model first")

    def _lay_out(self) -> None:
        size = metrics()
        self._content = QWidget()
        self._content.setProperty("surface", "clear")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(size.l, size.l, size.l, size.m)
        column.setSpacing(size.s)
        head = QHBoxLayout()
        head.setSpacing(size.s)
        head.addWidget(self.level)
        head.addWidget(self.recommended, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.purpose)
        column.addLayout(self._fit_place)
        column.addSpacing(size.xs)
        column.addWidget(self.why)
        column.addLayout(self._reasons)
        column.addSpacing(size.s)
        column.addWidget(self.memory)
        column.addWidget(self.facts)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setWidget(self._content)
        foot = QVBoxLayout()
        foot.setContentsMargins(size.l, size.m, size.l, size.l)
        foot.setSpacing(size.s)
        name = QHBoxLayout()
        name.addWidget(text("Name", "quiet"))
        name.addWidget(self.name, 1)
        foot.addLayout(name)
        foot.addWidget(self.evaluate)
        foot.addWidget(self.summary)
        foot.addWidget(self.obstacle)
        foot.addWidget(self.start)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(line())
        outer.addLayout(foot)

    def clear(self, why_not: str) -> None:
        """There is nothing to plan; Start says why."""
        self._content.hide()
        self.summary.setText(why_not)
        self.obstacle.hide()
        self.start.setEnabled(False)
        self.start.setToolTip(why_not)

    def show_plan(
        self,
        facts: ModelFacts,
        row: LevelRow,
        plan: QuantizePlan,
        *,
        parts: MemoryParts | None,
        free_memory_bytes: int,
        context: int,
    ) -> None:
        self._content.show()
        self.level.setText(row.level)
        self.recommended.setVisible(row.recommended)
        self.purpose.setText(row.title)
        clear_layout(self._fit_place)
        self.fit = FitBadge(row.fit) if row.fit is not None else _not_advised(row)
        self._fit_place.addWidget(self.fit)
        self._fit_place.addStretch(1)
        self.memory.setVisible(parts is not None)
        if parts is not None:
            self.memory.set_parts(parts_of(parts), free_memory_bytes)
        pairs = [
            ("File", f"{file_size(row.size_bytes, estimate=True)}  (original {file_size(facts.size_bytes)})"),
            ("Memory", f"{memory_size(row.memory_bytes, estimate=True)} at {tokens(context)} context"),
        ]
        if row.bits_per_weight:
            pairs.insert(1, ("Precision", f"~{bits(row.bits_per_weight)}"))
        if row.tokens_per_s:
            pairs.append(("Speed", rate(row.tokens_per_s, estimate=True)))
        if row.quality:
            pairs.append(("Quality", row.quality[:1].upper() + row.quality[1:]))
        self.facts.set_pairs(pairs)
        clear_layout(self._reasons)
        advised = row.fit not in {None, Fit.NO}
        self.why.setText("Why" if row.recommended else "Good to know")
        for reason in row.reasons[:_MAX_REASONS]:
            self._add_reason(reason, advised)
        self.name.setPlaceholderText(facts.name)
        self.summary.setText(plan.summary)
        self.summary.setToolTip(str(plan.folder))
        self.obstacle.setText(plan.obstacle)
        self.obstacle.setVisible(bool(plan.obstacle))
        self.start.setEnabled(not plan.obstacle)
        self.start.setToolTip(plan.obstacle or f"Make {row.level} of {facts.name}")

    def _add_reason(self, reason: str, advised: bool) -> None:
        item = QHBoxLayout()
        item.setSpacing(metrics().s)
        item.addWidget(
            IconLabel("check" if advised else "info", "accent" if advised else "quiet", 15),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        item.addWidget(text(reason, wrap=True), 1)
        self._reasons.addLayout(item)

    def _on_start(self) -> None:
        self.started.emit(self.name.text().strip(), self.evaluate.isChecked())


def _not_advised(row: LevelRow) -> Badge:
    return Badge(NOT_ADVISED.word, NOT_ADVISED.icon, NOT_ADVISED.meaning, " ".join(row.reasons))
